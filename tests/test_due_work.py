"""Work that time brings: a row that fails costs only itself, and is not forgotten."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from bot.app import App
from handlers import CAPABILITIES
from handlers.conversation.cards import Card, card
from handlers.conversation.context import World
from handlers.conversation.routes import Due, Routes, Slice, routes_of
from handlers.conversation.texts import t
from storage.due import DueFault, due_keys, parked
from storage.meetings import Meeting
from storage.notices import Notice, NoticeState
from storage.partners import found_coalition
from storage.people import Channel, Coalition
from tests.harness.chat import Monotonic, TestClock
from tests.harness.due_rows import EXAMPLES, contact
from tests.harness.platforms import TELEGRAM, ShapedPlatform

pytestmark = pytest.mark.both_databases
ROUTES = routes_of(CAPABILITIES)
MANY = 10
MORE = {**dict.fromkeys(("meeting-reminder", "meeting-led"), ".0"),
        **dict.fromkeys(("meeting-news", "meeting-colleague", "meeting-instead"), ".0.1"),
        "task-before": ".2026-11-25", "task-after": ".2026-11-25", "task-taken": ".1",
        "correction": ".2", "poll-choice": ".deadline.1"}  # fmt: skip
DATA = {"by": 1, "contact": 1, "group": "kerngroep", "role": "contact", "days": {},
        "instead_of": 1}  # fmt: skip


class Poison(Exception):
    """The error with which a row is made to fail."""


async def begun(engine: Engine, routes: Routes, clock: TestClock | None = None) -> App:
    """A program with these routes, a platform, and a coalition."""
    app = App(engine, clock or TestClock(), routes, Monotonic())
    await app.add(ShapedPlatform("telegram", TELEGRAM, "bot"))
    await app.writer.run(lambda db: found_coalition(db, "Demostad Ontmoet", "Demostad"))
    return app


def poisoned(due: Due, served: set[int], poison: Callable[[int], None]) -> Due:
    """The same work, and then the fault that `poison` makes of a row; `served` when it made none:
    what was written must be undone."""

    def run(world: World, some: Any, *part: Slice) -> Any:
        did = due.run(world, some, *part)
        rows = some if due.together is not None else [some]
        for row in rows:
            poison(row.id)
        served.update(row.id for row in rows)
        return did

    return replace(due, run=run)


DELIVER = "notice.due_at"


def made_due(db: Session, due: Due, now: datetime) -> list[int]:
    """Ten rows of which the moment came, one after another; the first is the one that fails."""
    coalition, make = db.query(Coalition).one(), EXAMPLES[due.when.row]
    rows = [make(db, coalition, now, number) for number in range(MANY)]
    for number, row in enumerate(rows):
        setattr(row, due.when.moment.key, now - timedelta(minutes=MANY - number))
    db.add_all(rows)
    db.flush()
    return [row.id for row in rows]


@pytest.mark.parametrize("name", sorted(ROUTES.due))
async def test_of_ten_rows_one_fails_and_nine_are_served(engine: Engine, name: str) -> None:
    """In the same look, with one alert; the one that failed comes again in a minute."""
    due = ROUTES.due[name]
    served: set[int] = set()
    bad: list[int] = []

    def fail(row: int) -> None:
        if row in bad:
            raise Poison

    app = await begun(engine, replace(ROUTES, due={due.name: poisoned(due, served, fail)}))
    now = TestClock().now()
    rows = await app.writer.run(lambda db: made_due(db, due, now))
    bad.append(rows[0])
    await app.ticker.run_due()
    assert served == set(rows[1:])
    assert len(app.alerts.kept) == 1, list(app.alerts.kept)

    def look(db: Session) -> None:
        assert due_keys(db, due.when, now, MANY) == []
        [fault] = db.scalars(select(DueFault))
        assert (fault.work, fault.row, fault.failure) == (name, rows[0], "Poison")
        assert getattr(db.get(due.when.row, rows[0]), due.when.moment.key) == now + timedelta(
            minutes=1
        )

    await app.writer.run(look)
    await app.stop()


def raises(world: World, wish: Notice) -> Card:
    raise Poison


def names_no_text(world: World, wish: Notice) -> Card:
    return card(t("no-such-text"))


@pytest.mark.parametrize("fail", [raises, names_no_text])
async def test_of_ten_notices_of_each_kind_one_fails(
    engine: Engine, fail: Callable[[World, Notice], Card]
) -> None:
    """Nine are decided in the same look, whether the card of the tenth cannot be made or cannot be
    written; whatever a notice is about may be gone by then."""
    bad: list[int] = []

    def guarded(write: Callable[[World, Notice], Card | None]) -> Callable[..., Card | None]:
        return lambda world, wish: (fail if wish.id in bad else write)(world, wish)

    notices = {kind: guarded(write) for kind, write in ROUTES.notices.items()}
    app = await begun(engine, replace(ROUTES, due={DELIVER: ROUTES.due[DELIVER]}, notices=notices))
    now = TestClock().now()
    readers = await app.writer.run(lambda db: with_chats(db, now))
    for kind in ROUTES.notices:
        wished = await app.writer.run(lambda db, kind=kind: wish_for(db, readers, kind, now))
        bad[:] = wished[:1]
        await app.ticker.run_due()
        states = await app.writer.run(lambda db, ids=wished: states_of(db, ids))
        assert states[0] is NoticeState.WAITING, kind
        assert NoticeState.WAITING not in states[1:], kind
        assert len(app.alerts.kept) == 1, (kind, list(app.alerts.kept))
        app.alerts.kept.clear()
    await app.stop()


def with_chats(db: Session, now: datetime) -> list[int]:
    """Ten people with an open chat."""
    coalition = db.query(Coalition).one()
    people = [contact(db, coalition, now, number) for number in range(MANY)]
    for one in people:
        db.add(Channel(person=one.person, account_id=1, user=f"u{one.id}", chat=f"c{one.id}"))
    db.flush()
    return [one.id for one in people]


def wish_for(db: Session, readers: Sequence[int], kind: str, now: datetime) -> list[int]:
    """A notice of this kind for each of them, about something that is gone."""
    coalition = db.query(Coalition).one()
    rows = [
        Notice(coalition_id=coalition.id, contact_id=reader, purpose="urgent", data=DATA,
               subject=f"{kind}:999{MORE.get(kind, '')}", due_at=now,
               expires_at=now + timedelta(days=1))
        for reader in readers
    ]  # fmt: skip
    db.add_all(rows)
    db.flush()
    return [row.id for row in rows]


def states_of(db: Session, notices: Sequence[int]) -> list[NoticeState]:
    return list(db.scalars(select(Notice.state).where(Notice.id.in_(notices)).order_by(Notice.id)))


# A row that fails again and again


async def test_what_keeps_failing_is_parked_and_taken_up_by_the_next_program(engine: Engine):
    """After a minute, ten and an hour it waits until the program starts anew; then it goes well."""
    failing = True

    def fail(row: int) -> None:
        if failing:
            raise Poison

    due = ROUTES.due["announcement.due_at"]
    served: set[int] = set()
    clock = TestClock()
    app = await begun(engine, replace(ROUTES, due={due.name: poisoned(due, served, fail)}), clock)
    await app.writer.run(lambda db: made_due(db, due, clock.now()))
    for minutes in (0, 1, 10, 60):
        clock.move_to(clock.now() + timedelta(minutes=minutes))
        await app.ticker.run_due()
    assert await app.ticker.next_due() is None
    assert len(await app.writer.run(parked)) == MANY
    assert [kept.partition(":")[0] for kept in app.alerts.kept] == [
        "due work put off", "due work parked"
    ]  # fmt: skip
    failing = False
    await app.ticker.take_up_parked()
    await app.ticker.run_due()
    assert len(served) == MANY
    assert await app.writer.run(lambda db: db.query(DueFault).all()) == []
    await app.stop()


async def test_work_that_swallows_a_fault_of_the_database_is_undone(engine: Engine):
    """Nobody knows what it wrote: its unit of work is undone, and the others get their turn."""
    due = ROUTES.due["meeting.ask_at"]
    bad: list[int] = []
    served: list[int] = []

    def swallow(world: World, meeting: Meeting) -> None:
        meeting.title = "half werk"
        if meeting.id in bad:
            world.db.add(Coalition(name="Demostad Ontmoet", municipality=""))
            with suppress(IntegrityError):
                world.db.flush()
        served.append(meeting.id)

    app = await begun(engine, replace(ROUTES, due={due.name: replace(due, run=swallow)}))
    now = TestClock().now()
    rows = await app.writer.run(lambda db: made_due(db, due, now))
    bad.append(rows[0])
    await app.ticker.run_due()
    assert set(served) >= set(rows[1:])
    titles = await app.writer.run(
        lambda db: dict(db.execute(select(Meeting.id, Meeting.title)).all())
    )
    assert titles[rows[0]] == "Overleg 0"
    assert {titles[row] for row in rows[1:]} == {"half werk"}
    assert len(app.alerts.kept) == 1, list(app.alerts.kept)
    await app.stop()
