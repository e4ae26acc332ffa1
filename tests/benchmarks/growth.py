"""How much memory the program keeps of 40,000 events.

They are fed in the process, nine presses of one's own card to one command, by a platform that
forgets what it is told; everything else is the real program.
"""

from __future__ import annotations

import asyncio
import gc
import itertools
import tempfile
from collections.abc import Iterator
from contextlib import suppress

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.app import App, ServedAccount
from bot.clock import SystemClock
from bot.platforms.port import Deliver, Receipt
from handlers import CAPABILITIES
from handlers.conversation.chat import Batch, Content, Event, Pressed, Said, Sender
from handlers.conversation.routes import routes_of
from storage.database import connect
from storage.messages import Message
from storage.outbox import OutboxRow, OutboxState
from storage.schema import migrate
from tests.benchmarks import board
from tests.benchmarks.cards import ANSWERS, DAYS
from tests.benchmarks.measuring import Figure, at_most
from tests.benchmarks.memory import resident_mb
from tests.harness.platforms import TELEGRAM, ShapedPlatform

PEOPLE = 200
BATCH = 100
WARM = 5_000
EVENTS = 40_000


class Forgetful(ShapedPlatform):
    """A platform in memory that keeps nothing of what it is told."""

    async def listen(self, cursor: str | None, deliver: Deliver) -> None:
        await asyncio.Event().wait()

    async def send(self, chat: str, content: Content, key: str) -> Receipt:
        return Receipt(key)

    async def edit(self, chat: str, part: str, content: Content, key: str) -> None:
        return None

    async def answer(self, press: str, text: str) -> None:
        return None


async def run(events: int = EVENTS) -> list[Figure]:
    """`rss_growth_mb`."""
    with tempfile.TemporaryDirectory() as folder:
        engine = connect(f"sqlite:///{folder}/bot.db")
        migrate(engine)
        board.Board.metadata.create_all(engine)
        clock = SystemClock()
        app = App(engine, clock, routes_of((*CAPABILITIES, board)))
        post = await app.add(Forgetful("telegram", TELEGRAM, "bot"))
        happens = _happens(await app.writer.run(lambda db: _cards(db, post.account, clock)))
        running = asyncio.create_task(app.run())
        before = await _weight_after(app, post, itertools.islice(happens, WARM))
        after = await _weight_after(app, post, itertools.islice(happens, events))
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running
    return [at_most("rss_growth_mb", after - before, 3)]


def _cards(db: Session, account: int, clock: SystemClock) -> list[tuple[int, str]]:
    """(message, chat) of everyone's own card."""
    now = clock.now()
    board.deal_own_cards(db, board.settle_in(db, account, PEOPLE, now), now)
    db.flush()
    return list(db.execute(select(Message.id, Message.chat)).tuples())


def _happens(cards: list[tuple[int, str]]) -> Iterator[Event]:
    for number in itertools.count():
        message, chat = cards[number % len(cards)]
        turn = number // len(cards)
        sender = Sender(chat, f"Mens {chat}", "nl")
        if turn % 10 == 0:
            yield Said(id=f"e{number}", chat=chat, sender=sender, text="/taal")
        else:
            index = turn % (len(DAYS) * len(ANSWERS))
            yield Pressed(id=f"e{number}", chat=chat, sender=sender, message=message, index=index)


async def _weight_after(app: App, post: ServedAccount, events: Iterator[Event]) -> float:
    """Megabytes, once all that follows from these events is done."""
    while batch := tuple(itertools.islice(events, BATCH)):
        await app.deliver(post, Batch(batch, batch[-1].id))
    while await app.writer.run(_waiting):  # noqa: ASYNC110 - nothing rings when all is sent
        await asyncio.sleep(0.1)
    gc.collect()
    return resident_mb()


def _waiting(db: Session) -> int:
    unfinished = OutboxRow.state.in_([OutboxState.READY, OutboxState.CLAIMED])
    return db.scalars(select(func.count()).select_from(OutboxRow).where(unfinished)).one()
