"""The campaign's own accounts: right where all went well, and blind to nothing that did not."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from storage.accounts import InboxEvent
from storage.messages import Delivery, Message
from storage.outbox import OutboxRow, OutboxState
from tests.end_to_end.books import books
from tests.faults.accounting import Figures, account
from tests.faults.databases import SqliteFile
from tests.faults.episode import play
from tests.faults.plan import MISHAPS, Episode, Kind, Life, plan
from tests.faults.report import missed
from tests.faults.stage import Stage, stage
from tests.faults.weather import CLEAR
from tests.servers.bot_api.world import BOT

LIVES = (Life(3, CLEAR, None), Life(12, CLEAR, None), Life(30, CLEAR, None))


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Stage]:
    """Few people, and a bot that dies three times in clear weather."""
    episode = Episode(0, Kind.SQLITE, "a small one", LIVES)
    async with stage(episode, tmp_path, SqliteFile(tmp_path), people=4) as scene:
        yield scene


async def test_three_kills_and_every_fault_that_is_made_up_is_found(scene: Stage) -> None:
    """After three kills all is as wanted; then what was taken in, sent and noted is tampered with,
    and each figure tells of it."""
    found = await play(scene)
    assert (found.kills, missed(found)) == (3, [])
    assert found.events > 20
    with books(scene.program) as session:
        _tamper(session, scene)
    worse = account(scene, due=False)
    assert worse.events_lost == found.events_lost + 1
    assert worse.stuck_rows == 1
    assert worse.sent_twice == found.sent_twice + 1


def _tamper(session: Session, scene: Stage) -> None:
    """Forget an update, put an operation back, and have a message stand in a chat once more."""
    event = session.scalars(select(InboxEvent.event_id)).first()
    session.execute(delete(InboxEvent).where(InboxEvent.event_id == event))
    row = session.scalars(select(OutboxRow.id)).first()
    session.execute(update(OutboxRow).where(OutboxRow.id == row).values(state=OutboxState.READY))
    help_text = Message.text.startswith("Dit kun je doen.")
    sent = session.scalars(
        select(Message).where(help_text, Message.delivery == Delivery.SENT)
    ).first()
    assert sent is not None
    chat = scene.telegram.world.chats[int(sent.chat)]
    scene.telegram.world.post(chat, BOT, sent.text)


def test_a_plan_follows_from_its_seed() -> None:
    """The same seed and number of kills give the same lives, on both databases, with every mishap
    of each; another seed gives others."""
    assert plan(1, 80) == plan(1, 80)
    assert plan(1, 80) != plan(2, 80)
    for kind, mishaps in MISHAPS.items():
        lives = [life for one in plan(1, 80) if one.kind is kind for life in one.lives]
        assert len(lives) == 40
        assert {life.mishap for life in lives} == {None, *mishaps}


def test_a_figure_that_is_not_as_wanted_is_named() -> None:
    """Messages may be sent twice only as often as the bot itself was in doubt."""
    assert missed(Figures(kills=1)) == []
    assert missed(Figures(kills=1, events_lost=1, stuck_rows=2)) == ["events_lost", "stuck_rows"]
    assert missed(Figures(kills=1, sent_twice=3, unknown=2)) == ["sent_twice"]
    assert missed(Figures(kills=1, sent_twice=3, unknown=2, repeated=1)) == []
