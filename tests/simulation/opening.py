"""Sets the stage: a database, the program with two platforms in memory, and the cast in it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from random import Random

from sqlalchemy import make_url
from sqlalchemy.orm import Session

from bot.app import App
from handlers import CAPABILITIES
from handlers.conversation.chat import Content
from handlers.conversation.routes import routes_of
from storage.people import Organisation, Role
from tests.harness.chat import Chat, Monotonic, TestClock, _contact_of
from tests.harness.databases import copy_with_tables, opened
from tests.harness.platforms import MATRIX, TELEGRAM
from tests.simulation.answering import expects_answer
from tests.simulation.cast import Part, partners, parts
from tests.simulation.deeds import plan_deeds
from tests.simulation.leading import plan_leading, turns_on
from tests.simulation.people import Human
from tests.simulation.phones import Address, Phones
from tests.simulation.stage import Arrival, Stage
from tests.simulation.temperaments import Temperament


@asynccontextmanager
async def opened_stage(folder: Path, seed: int) -> AsyncIterator[Stage]:
    """A program in which nobody takes part yet."""
    path = folder / "simulation.db"
    copy_with_tables(path)
    with opened(make_url(f"sqlite:///{path}")) as engine:
        clock, monotonic = TestClock(), Monotonic()
        app = App(engine, clock, routes_of(CAPABILITIES), monotonic)

        def told(address: Address, content: Content, key: str) -> None:
            human = stage.owner(address)
            arrival = Arrival(clock.now(), human, key, content.text, bool(content.choices),
                              asked=human is stage.talking)  # fmt: skip
            stage.arrived.append(arrival)
            expects_answer(stage, arrival)

        phones = (Phones("telegram", TELEGRAM, told), Phones("matrix", MATRIX, told))
        accounts = [await app.add(phone) for phone in phones]
        stage = Stage(Chat(app, clock, engine, accounts[0], monotonic), Random(seed))
        yield stage
        await stage.chat.app.stop()


async def enter_cast(stage: Stage, days: int) -> None:
    """Let the whole cast take part, turn the ladder on, and plan what people will do."""
    groups = {one.name: one.groups for one in partners()}
    # Whoever speaks for a second organisation comes when all are there.
    for part in sorted(parts(stage.rng), key=lambda part: part.also is not None):
        await enter(stage, part, groups[part.organisation])
    first, second = (h for h in stage.humans if h.part.temperament is Temperament.LEADING)
    await stage.talks(first, lambda: turns_on(first))
    plan_leading(stage, first, second)
    for human in stage.humans:
        plan_deeds(stage, human, days)


async def enter(stage: Stage, part: Part, groups: tuple[str, ...]) -> Human:
    """Let a person take part."""
    post = next(one for one in stage.chat.app.accounts if one.platform.name == part.platform)
    role = Role.LEADER if part.temperament is Temperament.LEADING else Role.CONTACT
    someone = await stage.chat.member(
        part.name, part.organisation, part.kind, role, groups=groups, post=post
    )
    human = Human(part, someone, {(part.platform, someone.chat)})
    stage.humans.append(human)
    if part.also is not None:

        def joins_second(db: Session) -> None:
            organisation = db.query(Organisation).filter_by(name=part.also).one()
            organisation.contacts.append(_contact_of(db, someone))

        await stage.chat.db(joins_second)
    return human
