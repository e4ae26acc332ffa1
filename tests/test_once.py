"""One-time decisions are taken once, even by two processes at the same moment."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from bot.app import App
from handlers.conversation.actions import Action
from handlers.conversation.cards import Button, card
from handlers.conversation.context import World
from handlers.conversation.writing import Occasion
from handlers.partners.merging import Merge, UndoMerge
from handlers.registration.approving import Decide
from handlers.tasks.actions import TakeOver
from storage.database import connect
from storage.invitations import Invitation
from storage.merging import MergeRecord
from storage.people import Contact, Organisation, Role, Standing
from storage.tasks import Task, TaskState
from tests.harness.chat import TUESDAY, Chat, Someone
from tests.harness.platforms import MATRIX, ShapedPlatform
from tests.tasks.scenes import contact_of

pytestmark = pytest.mark.only_postgresql
ROUNDS = 100


@pytest.fixture
async def elsewhere(chat: Chat) -> AsyncIterator[Chat]:
    """A second process over the same database, for an account on Matrix."""
    engine = connect(chat.engine.url.render_as_string(hide_password=False))
    app = App(engine, chat.clock, chat.app.services.routes, chat.monotonic)
    post = await app.add(ShapedPlatform("matrix", MATRIX, "matrix-elsewhere"))
    yield Chat(app, chat.clock, engine, post, chat.monotonic)
    await app.stop()
    assert not app.alerts.kept
    engine.dispose()


async def gets(someone: Someone, action: Action) -> None:
    """A card with one button comes to them."""
    stage = someone.stage

    def writes(db: Session) -> None:
        world = World(db, TUESDAY, stage.app.services)
        said = card("Kies maar", buttons=[Button("Doe dit", action)])
        world.send(contact_of(db, someone, stage.coalition_name), said, Occasion())

    await stage.db(writes)
    await stage.app.settle()
    await someone.sees("Kies maar")


async def at_the_same_moment(*presses: tuple[Someone, Action]) -> None:
    """Each gets a button of their own, and they press together."""
    clock = presses[0][0].stage.clock
    clock.move_to(clock.now() + timedelta(seconds=2))
    for someone, action in presses:
        await gets(someone, action)
    await asyncio.gather(*(someone.taps("Doe dit") for someone, _ in presses))


def newest(someone: Someone) -> str:
    """The last that stands in their chat."""
    return someone.bubbles[-1].text


@pytest.mark.parametrize("every_shape", ["telegram"], indirect=True)
async def test_of_two_who_say_yes_at_the_same_moment_one_comes_in(chat: Chat, elsewhere: Chat):
    """A hundred times: the other hears kindly that the invitation was used."""
    for number in range(ROUNDS):
        code = await chat.invitation(role=Role.LEADER)
        both = chat.someone(f"Truus {number}"), elsewhere.someone(f"Gerda {number}")
        for someone in both:
            await someone.says(f"/start {code}")
        await asyncio.gather(*(someone.taps("Ja, prima") for someone in both))
        came_in = ["noemen?" in newest(someone) for someone in both]
        assert sorted(came_in) == [False, True]
        assert "al gebruikt" in newest(both[came_in.index(False)])
        for someone in both:
            await someone.reads()
    assert await chat.db(lambda db: db.query(Contact).count()) == ROUNDS
    assert await chat.db(lambda db: {i.uses_left for i in db.query(Invitation)}) == {0}


@pytest.mark.parametrize("every_shape", ["telegram"], indirect=True)
async def test_of_two_leaders_who_decide_at_the_same_moment_one_does(chat: Chat, elsewhere: Chat):
    """The applicant stands as that leader says, and the other sees that it was decided."""
    leader, other = await chat.leader(), await elsewhere.leader("Els Concept")
    hans = await chat.volunteer()
    for _ in range(ROUNDS // 5):
        applicant = await chat.db(lambda db: _waits(db, hans))
        refusal = Decide(applicant, yes=False, sure=True)
        await at_the_same_moment((leader, Decide(applicant, yes=True)), (other, refusal))
        late = [someone for someone in (leader, other) if "al beslist" in newest(someone)]
        stands = await chat.db(lambda db: contact_of(db, hans, chat.coalition_name).standing)
        assert late == [other if stands is Standing.ACTIVE else leader]
        for someone in (leader, other, hans):
            await someone.reads()


def _waits(db: Session, someone: Someone) -> int:
    applicant = contact_of(db, someone, someone.stage.coalition_name)
    applicant.enter(Standing.WAITING)
    return applicant.id


@pytest.mark.parametrize("every_shape", ["telegram"], indirect=True)
async def test_of_two_who_take_a_task_at_the_same_moment_one_does(chat: Chat, elsewhere: Chat):
    """The other hears that it was taken already."""
    both = await chat.leader(), await elsewhere.leader("Els Concept")
    for _ in range(ROUNDS // 5):
        task = await chat.db(_offered)
        await at_the_same_moment(*((someone, TakeOver(task)) for someone in both))
        mine = [someone for someone in both if "Je actie: “Koffie”" in newest(someone)]
        assert len(mine) == 1
        for someone in both:
            await someone.reads()


def _offered(db: Session) -> int:
    coalition = db.query(Contact.coalition_id).limit(1).scalar()
    task = Task(coalition_id=coalition, text="Koffie", state=TaskState.OFFERED)
    db.add(task)
    db.flush()
    return task.id


@pytest.mark.parametrize("every_shape", ["telegram"], indirect=True)
async def test_of_two_who_merge_or_undo_at_the_same_moment_one_does(chat: Chat, elsewhere: Chat):
    """Whichever way round, and to whichever third; the other hears that it was done."""
    both = await chat.leader(), await elsewhere.leader("Els Concept")
    gone, into, third = await chat.db(_three)
    for number in range(ROUNDS // 5):
        others = [Merge(into, gone, sure=True), Merge(gone, third, sure=True),
                  Merge(gone, into, sure=True)]  # fmt: skip
        merges = Merge(gone, into, sure=True), others[number % 3]
        await at_the_same_moment(*zip(both, merges, strict=True))
        assert sum("hoort nu bij" in newest(someone) for someone in both) == 1
        for someone in both:
            await someone.reads()
        record, until = await chat.db(_merged)
        undo = UndoMerge(record, until=until)
        await at_the_same_moment(*((someone, undo) for someone in both))
        assert sum("staat weer los" in newest(someone) for someone in both) == 1
        assert await chat.db(lambda db: db.query(MergeRecord).count()) == 0
        assert await chat.db(_three) == (gone, into, third)
        for someone in both:
            await someone.reads()


def _three(db: Session) -> tuple[int, ...]:
    """Three organisations, made when they are not there."""
    [coalition] = {contact.coalition_id for contact in db.query(Contact)}
    for name in {"Een", "Twee", "Drie"} - {one.name for one in db.query(Organisation)}:
        db.add(Organisation(coalition_id=coalition, name=name))
    db.flush()
    named = {one.name: one.id for one in db.query(Organisation)}
    return named["Een"], named["Twee"], named["Drie"]


def _merged(db: Session) -> tuple[int, datetime]:
    record = db.query(MergeRecord).one()
    return record.id, record.forget_at
