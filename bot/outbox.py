"""The relay of one account: sends what was written, within the limits, and records receipts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial

from bot.bell import Bell
from bot.books import Books, Exchange
from bot.clerk import Clerk
from bot.delivery import Courier, Errand
from bot.endings import Ending, goes_once
from bot.lease import Lease, LeaseLost
from bot.limits import Limits
from bot.once import Beginnings
from bot.platforms.port import Platform, SignedOut, Throttled
from bot.queue import Queue
from bot.supervisor import Supervisor
from bot.workings import Workings
from storage.database import OUT_OF_REACH
from storage.outbox import OutboxState, SendOutcome, SendTask, Urgency

IN_FLIGHT = 128
"""Sends under way at once."""
URGENT_AHEAD = 512
BROADCASTS_AHEAD = 128
"""How many are claimed before they may begin; with a limit it is what goes in a second."""
TOGETHER, SOON = 0.1, 0.02
"""Seconds for which receipts wait for each other, and for a commit that they can go along with:
where a second sending would do no harm, and where it would."""
LOOK_AGAIN = 5.0
SENDING = "send"
"""The name of a send under way, as background work."""


class Outbox:
    """One account's way out: `run` sends, and beside it `keep_books` records and claims."""

    def __init__(
        self, lease: Lease, platform: Platform, workings: Workings, limits: Limits
    ) -> None:
        self._account = lease.account
        self._platform = platform
        self._courier = Courier(lease.account, platform, workings)
        self._clerk = Clerk(lease, self._courier, workings)
        self._writer = workings.writer
        self._clock = workings.clock
        self._alerts = workings.alerts
        self._written = workings.written
        self._limits = limits
        self._broadcasts_ahead = platform.traits.per_second or BROADCASTS_AHEAD
        self._queue = Queue()
        self._once = Beginnings(platform.traits, limits)
        self._ended: list[Ending] = []
        self._under_way: dict[int, Errand] = {}
        self._to_send = Bell()
        self._to_note = Bell()
        self._to_claim = Bell()
        self._more = True
        self._passed_over = False
        self._looked_at: datetime | None = None
        self._signed_out = False

    def wake(self) -> None:
        """Something was written."""
        self._more = True
        self._ask_for_more()

    async def recover(self) -> None:
        """Judge what an earlier process claimed and did not finish."""
        await self._writer.run(self._clerk.judge_left)

    async def run(self, supervisor: Supervisor) -> None:
        """Send what was claimed, as soon as the limits let it go, until cancelled."""
        while True:
            await self._to_send.heard(within=self._dispatch(supervisor))

    async def keep_books(self) -> None:
        """Record receipts and claim what was written, until cancelled. Beside the sending, so that
        a place that comes free in the limits never waits for the database."""
        while True:
            # Not "|=": that would forget what was written while we wait.
            if not self._is_wanted() and not await self._to_note.heard(self._until_looked()):
                self._more = True
            if not self._is_wanted() and self._ended:
                await self._to_claim.heard(self._gathering())
            if self._ended or self._is_wanted():
                await self._exchange()

    def _gathering(self) -> float:
        """Seconds for which receipts may wait for each other."""
        if not any(goes_once(ending.outcome.task) for ending in self._ended):
            return TOGETHER
        return SOON if self._once.room() > 0 else 0

    async def drain(self) -> None:
        """Send what may go now, one after another, and return when nothing is left."""
        # What had to wait may begin with time.
        self._more |= self._passed_over or self._clock.now() != self._looked_at
        while True:
            if self._more or self._ended or self._once.next():
                await self._exchange()
            errand, _ = self._next()
            if errand is None:
                break
            await self._carry(errand)

    async def close(self) -> None:
        """Keep the receipts that came in last, and give back what was not begun."""
        self._more = False
        for task in self._queue.empty():
            self._end(self._under_way[task.row].stops())
        try:
            await self._exchange()
            await self._writer.run(partial(self._clerk.give_back, but_not=self._under_way))
        except (LeaseLost, *OUT_OF_REACH) as fault:
            self._alerts.tell("last receipts lost", fault, account=self._account)

    @contextmanager
    def going_along(self) -> Iterator[Books]:
        """What a unit of work for this account does for the relay. When the block raises, nothing
        has happened."""
        with self._exchanging(Exchange(self._ended, urgent=self._urgent_room())) as books:
            yield books
        if self._more:
            self._ask_for_more()

    @contextmanager
    def _exchanging(self, exchange: Exchange) -> Iterator[Books]:
        self._ended = []
        try:
            yield Books(
                partial(self._clerk.record, exchange=exchange),
                partial(self._clerk.claim, exchange=exchange),
            )
        except BaseException:
            # What was sent must still be recorded, or it would go again.
            self._ended[:0] = exchange.ended
            self._more = True
            self._ask_for_more()
            raise
        self._take_over(exchange)

    def _take_over(self, exchange: Exchange) -> None:
        self._more |= exchange.more
        for task in exchange.tasks:
            needless = self._queue.add(task)
            if needless is not None:
                self._note(Ending(SendOutcome(needless, OutboxState.CANCELLED)))
        self._once.recorded(exchange.ended)
        self._once.claimed(exchange.tasks)
        self._once.began(exchange.begins)
        if exchange.written_elsewhere:
            self._written()
        self._to_send.ring()

    async def _exchange(self) -> None:
        """Record receipts, begin what goes next, and claim all that there is room for where there
        may be some."""
        whole = Exchange(self._ended, self._once.next())
        whole.room = self._once.room() - len(whole.begins)
        if self._more:
            whole.urgent = self._urgent_room()
            whole.broadcasts = self._broadcasts_ahead if self._has_room() else 0
            whole.occupied = frozenset(self._limits.closed().keys() | self._queue.chats)
            # What is written while this is on its way asks for another exchange.
            self._more, self._looked_at = False, self._clock.now()
        with self._exchanging(whole) as books:
            await self._writer.run(lambda db: self._clerk.by_itself(db, books))
        if whole.broadcasts is not None:
            self._passed_over = whole.passed_over

    def _until_looked(self) -> float:
        """Seconds until something may have come due without a sign."""
        opens = list(self._limits.closed().values()) if self._passed_over else []
        return min([*opens, LOOK_AGAIN])

    def _urgent_room(self) -> int:
        return URGENT_AHEAD - self._queue.urgent

    def _has_room(self) -> bool:
        return self._queue.broadcasts < self._broadcasts_ahead

    def _is_wanted(self) -> bool:
        """Whether an exchange has more to do than to record."""
        return self._claims() or bool(self._once.next())

    def _claims(self) -> bool:
        """Whether there may be more to claim, and there is room for it."""
        return self._more and self._has_room()

    def _dispatch(self, supervisor: Supervisor) -> float:
        """Begin what may begin; the seconds until more may."""
        wait = LOOK_AGAIN
        while len(self._under_way) < IN_FLIGHT:
            errand, wait = self._next()
            if errand is None:
                break
            supervisor.start(SENDING, self._carry(errand))
        if self._is_wanted():
            self._ask_for_more()
        return wait

    def _next(self) -> tuple[Errand | None, float]:
        """The most urgent of what may make a call now, or the seconds until something may. Its
        place is taken before anything else is looked at: else what is less urgent could have it."""
        wait = self._limits.account_delay()
        if wait > 0:
            return None, wait
        task, wait = self._queue.take(self._delay)
        if task is None:
            return None, wait
        errand = self._under_way.setdefault(task.row, self._courier.errand(task))
        is_group = self._platform.is_group(task.chat)
        errand.place = self._limits.began(task.chat, is_group, evenly=_is_awaited_by_nobody(task))
        return errand, 0

    def _delay(self, task: SendTask) -> float:
        delay = self._limits.delay(task.chat, evenly=_is_awaited_by_nobody(task))
        return max(delay, self._once.delay(task))

    def _ask_for_more(self) -> None:
        self._to_note.ring()
        self._to_claim.ring()

    async def _carry(self, errand: Errand) -> None:
        try:
            ending = await errand.goes_on()
        finally:
            self._limits.ended(errand.place)
        if ending is None:
            self._queue.goes_on(errand.task)
        else:
            self._rest_after(ending)
            # It must be tried again, or another waited for its chat.
            self._more |= ending.outcome.state is OutboxState.READY or self._passed_over
            self._end(ending)
        self._to_send.ring()

    def _end(self, ending: Ending) -> None:
        task = ending.outcome.task
        del self._under_way[task.row]
        self._queue.done(task.chat)
        self._once.ended(ending)
        self._note(ending)

    def _rest_after(self, ending: Ending) -> None:
        task, failure = ending.outcome.task, ending.failure
        if ending.pause:
            only_here = isinstance(failure, Throttled) and failure.chat
            is_group = self._platform.is_group(task.chat)
            self._limits.throttled(ending.pause, task.chat if only_here else None, is_group)
        if isinstance(failure, SignedOut) and not self._signed_out:
            what = "signed out: all that waits will go after a start with what the platform accepts"
            self._alerts.tell(what, failure, platform=self._platform.name)
        self._signed_out = isinstance(failure, SignedOut)

    def _note(self, ending: Ending) -> None:
        self._ended.append(ending)
        self._to_note.ring()


def _is_awaited_by_nobody(task: SendTask) -> bool:
    return task.urgency != Urgency.REPLY
