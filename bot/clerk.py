"""The relay's part in a unit of work: keeps how sends ended, and takes what may go."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

import structlog
from sqlalchemy.orm import Session

from bot.books import Books, Exchange
from bot.delivery import Courier
from bot.endings import Ending, goes_once
from bot.lease import Lease
from bot.platforms.port import ChatMoved, OutcomeUnknown, RecipientGone
from bot.workings import Workings
from handlers.conversation.context import World
from handlers.conversation.events import Refused
from handlers.conversation.writing import channel_for, reroute
from storage import chats, notices, outbox
from storage.messages import Delivery, Message
from storage.outbox import Operation, OutboxState, SendOutcome, SendTask

log = structlog.get_logger(__name__)

KEYS_REMEMBERED = timedelta(hours=23)
"""How long a platform that sends once knows a key again: Synapse forgets them after a day."""


class Clerk:
    """Reads and writes the books of one account's outbox, on the writer's thread."""

    def __init__(self, lease: Lease, courier: Courier, workings: Workings) -> None:
        self._lease = lease
        self._account = lease.account
        self._courier = courier
        self._sends_once = courier.platform.traits.sends_once
        self._clock = workings.clock
        self._alerts = workings.alerts
        self._house = workings.house

    def by_itself(self, db: Session, books: Books) -> None:
        """A unit of work of the relay's own."""
        self._lease.check(db)
        books.record(db)
        books.claim(db)

    def record(self, db: Session, exchange: Exchange) -> None:
        """Keep what was sent, with what follows from it."""
        now = self._clock.now()
        outbox.record(db, self._account, [ending.outcome for ending in exchange.ended], now)
        for ending in exchange.ended:
            self._follow_up(db, ending, now, exchange)

    def claim(self, db: Session, exchange: Exchange) -> None:
        """Take what there is room for, and keep what goes from now on."""
        now = self._clock.now()
        outbox.queue_wanted(db)
        db.flush()
        if exchange.urgent is not None:
            room, only = exchange.urgent, exchange.broadcasts is None
            exchange.take(outbox.claim_urgent(db, self._account, now, room, only_replies=only))
        if exchange.broadcasts is not None:
            room, occupied = exchange.broadcasts, exchange.occupied
            exchange.take(outbox.claim_broadcasts(db, self._account, now, room, occupied))
        outbox.begin(db, [task.row for task in exchange.begins], now)

    def give_back(self, db: Session, but_not: Collection[int]) -> None:
        """What is claimed was not begun, but for these rows."""
        self._lease.check(db)
        outbox.give_back(db, self._account, but_not)

    def _follow_up(self, db: Session, ending: Ending, now: datetime, exchange: Exchange) -> None:
        task = ending.outcome.task
        if isinstance(ending.failure, ChatMoved):
            self._moved(db, task, ending.failure)
        if ending.file_ref and task.file and "file" in task.file:
            self._courier.learn(db, task.file["file"], ending.file_ref)
        if isinstance(ending.failure, RecipientGone):
            self._gone(db, task, now, exchange)
        elif ending.outcome.state is OutboxState.FAILED and ending.failure is not None:
            self._alerts.tell("message refused", ending.failure, message=task.message)
            if task.operation is Operation.SEND:
                self._refused(db, task, now, exchange)

    def _moved(self, db: Session, task: SendTask, moved: ChatMoved) -> None:
        person = db.get_one(Message, task.message).person_id
        if moved.personal and person is not None:
            chats.move_reader(db, self._account, person, task.chat, moved.to)
        else:
            chats.move_chat(db, self._account, task.chat, moved.to)

    def _gone(self, db: Session, task: SendTask, now: datetime, exchange: Exchange) -> None:
        """The channel is closed; the person's other channel takes over, if there is one, what they
        did not get yet."""
        channel = chats.close_channel(db, self._account, task.chat, now)
        other = channel_for(channel.person, self._house.in_service()) if channel else None
        if other is not None and task.operation is Operation.SEND:
            again = reroute(db, db.get_one(Message, task.message), other)
            db.flush()
            notices.follow_message(db, task.message, again.id)
            exchange.written_elsewhere = True

    def _refused(self, db: Session, task: SendTask, now: datetime, exchange: Exchange) -> None:
        """Whoever wrote it hears that; a fault in that costs nobody else's receipts."""
        savepoint = db.begin_nested()
        try:
            World(db, now, self._house).tell(Refused(db.get_one(Message, task.message)))
            outbox.queue_wanted(db)
            db.flush()
        # Of a database that is out of reach the next statement tells.
        except Exception as fault:  # noqa: BLE001
            savepoint.rollback()
            self._alerts.tell("refusal not told", fault, message=task.message)
        else:
            savepoint.commit()
        exchange.written_elsewhere = True

    def judge_left(self, db: Session) -> None:
        """Judge what an earlier process claimed and did not finish."""
        left = outbox.left_claimed(db, self._account)
        doubtful = [task for task, begun_at in left if self._is_doubtful(task, begun_at)]
        unknown = OutcomeUnknown.__name__
        outcomes = [
            SendOutcome(task, OutboxState.UNKNOWN, delivery=Delivery.UNKNOWN, failure=unknown)
            for task in doubtful
        ]
        outbox.record(db, self._account, outcomes, self._clock.now())
        if left:
            again = len(left) - len(doubtful)
            log.warning("unfinished sends found", again=again, unknown=len(doubtful))

    def _is_doubtful(self, task: SendTask, begun_at: datetime | None) -> bool:
        """Whether it may have arrived, and a second time would be wrong."""
        if begun_at is None or not goes_once(task):
            return False
        fresh = self._clock.now() - begun_at < KEYS_REMEMBERED
        return not (self._sends_once and fresh)
