"""The relay of one account: sends what was written, within the limits, and records receipts."""

from __future__ import annotations

from datetime import datetime, timedelta

import structlog
from sqlalchemy.orm import Session

from bot.bell import Bell
from bot.delivery import Courier, Ending
from bot.lease import Lease, LeaseLost
from bot.limits import Limits
from bot.platforms.port import OutcomeUnknown, Platform, Throttled
from bot.queue import Queue
from bot.supervisor import Supervisor
from bot.workings import Workings
from handlers.conversation.courtesy import may_repeat
from handlers.conversation.writing import channel_for, reroute
from storage import chats, notices, outbox
from storage.database import OUT_OF_REACH
from storage.messages import Delivery, Message
from storage.outbox import Operation, OutboxState, Outcome, Task, Urgency

log = structlog.get_logger(__name__)

IN_FLIGHT = 128
"""Sends under way at once; also how many broadcasts are claimed ahead, since after a crash the
outcome of a claimed send is unknown."""
URGENT_AHEAD = 512
LOOK_AGAIN = 5.0
SENDING = "send"
"""The name of a send under way, as background work."""
KEYS_REMEMBERED = timedelta(hours=23)
"""How long a platform that sends once knows a key again: Synapse forgets them after a day."""


class Outbox:
    """One account's way out."""

    def __init__(
        self, lease: Lease, platform: Platform, workings: Workings, limits: Limits
    ) -> None:
        self._lease = lease
        self._account = lease.account
        self._platform = platform
        self._courier = Courier(lease.account, platform, workings, limits)
        self._writer = workings.writer
        self._clock = workings.clock
        self._alerts = workings.alerts
        self._written = workings.written
        self._written_elsewhere = False
        self._limits = limits
        self._queue = Queue()
        self._ended: list[Ending] = []
        self._under_way = 0
        self._news = Bell()
        self._more = True

    def wake(self) -> None:
        """Something was written."""
        self._more = True
        self._news.ring()

    async def recover(self) -> None:
        """Judge what an earlier process claimed and did not finish."""
        await self._writer.run(self._judge_left)

    async def run(self, supervisor: Supervisor) -> None:
        """Send what is written, until cancelled."""
        while True:
            await self._exchange()
            wait = self._dispatch(supervisor)
            if self._ended or (self._more and self._room()):
                continue
            if not await self._news.heard(within=min(wait, LOOK_AGAIN)):
                self._more = True

    async def drain(self) -> None:
        """Send what may go now, one after another, and return when nothing is left."""
        self._more = True
        while True:
            await self._exchange()
            task, _ = self._queue.take(self._limits.delay)
            if task is None:
                break
            await self._carry(task)

    async def close(self) -> None:
        """Keep the receipts that came in last, and give back what was not begun."""
        self._more = False
        held = [task.row for task in self._queue.empty()]
        try:
            await self._exchange()
            await self._writer.run(lambda db: self._give_back(db, held))
        except (LeaseLost, *OUT_OF_REACH) as fault:
            self._alerts.tell("last receipts lost", fault, account=self._account)

    def _give_back(self, db: Session, rows: list[int]) -> None:
        self._lease.check(db)
        outbox.give_back(db, rows)

    def _room(self) -> bool:
        return self._queue.held < IN_FLIGHT

    async def _exchange(self) -> None:
        """Hand receipts to the database, and take new work from it, in one unit of work."""
        ended, self._ended = self._ended, []
        take = self._more and self._room()
        if not ended and not take:
            return
        self._written_elsewhere = False
        try:
            claimed = await self._writer.run(lambda db: self._record_and_claim(db, ended, take))
        except OUT_OF_REACH:
            # What was sent must still be recorded, or it would go again.
            self._ended[:0] = ended
            raise
        if self._written_elsewhere:
            self._written()
        if take:
            self._more = len(claimed) >= IN_FLIGHT
        for task in claimed:
            self._queue.add(task)

    def _record_and_claim(self, db: Session, ended: list[Ending], take: bool) -> list[Task]:
        self._lease.check(db)
        now = self._clock.now()
        outbox.record(db, self._account, [ending.outcome for ending in ended], now)
        for ending in ended:
            self._follow_up(db, ending, now)
        if not take:
            return []
        db.flush()
        urgent = outbox.claim(db, self._account, now, URGENT_AHEAD, (Urgency.REPLY, Urgency.DUE))
        return urgent + outbox.claim(db, self._account, now, IN_FLIGHT, (Urgency.BROADCAST,))

    def _dispatch(self, supervisor: Supervisor) -> float:
        """Begin what may begin; the seconds until more may."""
        while self._under_way < IN_FLIGHT:
            wait = self._limits.account_delay()
            if wait > 0:
                return wait
            task, wait = self._queue.take(self._limits.delay)
            if task is None:
                return wait
            self._under_way += 1
            supervisor.start(SENDING, self._carry_beside(task))
        return LOOK_AGAIN

    async def _carry_beside(self, task: Task) -> None:
        await self._carry(task)
        self._under_way -= 1
        self._news.ring()

    async def _carry(self, task: Task) -> None:
        ending = await self._courier.carry(task)
        self._queue.done(task.chat)
        if ending.pause:
            only_here = isinstance(ending.failure, Throttled) and ending.failure.chat
            is_group = self._platform.is_group(task.chat)
            self._limits.throttled(ending.pause, task.chat if only_here else None, is_group)
        if ending.outcome.state is OutboxState.READY:
            self._more = True
        self._ended.append(ending)

    # In the unit of work

    def _follow_up(self, db: Session, ending: Ending, now: datetime) -> None:
        task = ending.outcome.task
        if ending.moved_to:
            chats.move_chat(db, self._account, task.chat, ending.moved_to)
        if ending.file_ref and task.file and "file" in task.file:
            self._courier.learn(db, task.file["file"], ending.file_ref)
        if ending.outcome.delivery is Delivery.GONE:
            self._gone(db, task, now)
        elif ending.outcome.state is OutboxState.FAILED and ending.failure is not None:
            self._alerts.tell("message refused", ending.failure, message=task.message)

    def _gone(self, db: Session, task: Task, now: datetime) -> None:
        """The channel is closed; the person's other channel takes over, if there is one."""
        channel = chats.close_channel(db, self._account, task.chat, now)
        other = channel_for(channel.person) if channel else None
        if other is not None:
            again = reroute(db, db.get_one(Message, task.message), other)
            db.flush()
            notices.follow_message(db, task.message, again.id)
            self._written_elsewhere = True

    def _judge_left(self, db: Session) -> None:
        left = outbox.left_claimed(db, self._account)
        doubtful = [task for task, claimed_at in left if self._is_doubtful(task, claimed_at)]
        unknown = OutcomeUnknown.__name__
        outcomes = [
            Outcome(task, OutboxState.UNKNOWN, delivery=Delivery.UNKNOWN, failure=unknown)
            for task in doubtful
        ]
        outbox.record(db, self._account, outcomes, self._clock.now())
        if left:
            again = len(left) - len(doubtful)
            log.warning("unfinished sends found", again=again, unknown=len(doubtful))

    def _is_doubtful(self, task: Task, claimed_at: datetime) -> bool:
        """Whether it may have arrived, and a second time would be wrong."""
        fresh = self._clock.now() - claimed_at < KEYS_REMEMBERED
        if task.operation is not Operation.SEND or may_repeat(task.purpose):
            return False
        return not (self._platform.traits.sends_once and fresh)
