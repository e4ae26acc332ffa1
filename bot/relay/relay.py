"""The relay of one account: sends what is in the outbox, within the limits, and records results."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial

from bot.platforms.port import Platform, SignedOut, Throttled
from bot.process.lease import Lease, LeaseLost
from bot.process.supervisor import Supervisor
from bot.process.wakeup import Wakeup
from bot.relay import unfinished
from bot.relay.at_most_once import AtMostOnce
from bot.relay.limits import Limits
from bot.relay.retry_policy import SendResult, goes_once
from bot.relay.send_queue import SendQueue
from bot.relay.sender import MessageSender, SendInProgress
from bot.relay.transaction import RelayTransaction
from bot.runtime import Runtime
from storage.database import OUT_OF_REACH
from storage.outbox import OutboxState, SendOutcome, SendTask, Urgency

IN_FLIGHT = 128
"""Sends in progress at once."""
URGENT_AHEAD = 512
BROADCASTS_AHEAD = 128
"""Operations to claim before they may begin; on a platform with a limit, a second's sends."""
GATHER, GATHER_ONCE = 0.1, 0.02
"""Seconds for which results wait for each other, and for a commit that they can join. The second
is for results of which a repeated send would do harm."""
LOOK_AGAIN = 5.0
SENDING = "send"
"""The name of a send in progress, as background work."""


class Relay:
    """One account's way out: `run` sends, and beside it `keep_records` records and claims."""

    def __init__(self, lease: Lease, platform: Platform, runtime: Runtime, limits: Limits) -> None:
        self._lease = lease
        self._platform = platform
        self._runtime = runtime
        self._limits = limits
        self._sender = MessageSender(lease.account, platform, runtime)
        self._new_transaction = partial(RelayTransaction, lease, self._sender, runtime)
        self._broadcasts_ahead = platform.traits.per_second or BROADCASTS_AHEAD
        self._queue = SendQueue()
        self._once = AtMostOnce(platform.traits, limits)
        self._results: list[SendResult] = []
        self._in_progress: dict[int, SendInProgress] = {}
        self._send_wakeup = Wakeup()
        self._record_wakeup = Wakeup()
        self._claim_wakeup = Wakeup()
        self._more = True
        self._passed_over = False
        self._looked_at: datetime | None = None
        self._signed_out = False

    def wake(self) -> None:
        """Something was written to the outbox."""
        self._more = True
        self._ask_for_more()

    async def recover(self) -> None:
        """Take up what an earlier process claimed and did not finish."""
        account, traits = self._lease.account, self._platform.traits
        now = self._runtime.clock.now()
        await self._runtime.writer.run(lambda db: unfinished.recover(db, account, traits, now))

    async def run(self, supervisor: Supervisor) -> None:
        """Send what was claimed as soon as the limits allow, until cancelled."""
        while True:
            await self._send_wakeup.wait(within=self._dispatch(supervisor))

    async def keep_records(self) -> None:
        """Record results and claim what was written, until cancelled. This runs beside the sending,
        so that a free place within the limits never waits for the database."""
        while True:
            # Not "|=": that would forget what is written during the wait.
            if not self._has_work() and not await self._record_wakeup.wait(self._until_looked()):
                self._more = True
            if not self._has_work() and self._results:
                await self._claim_wakeup.wait(self._gathering())
            if self._results or self._has_work():
                await self._transact()

    def _gathering(self) -> float:
        """Seconds for which results may wait for each other."""
        if not any(goes_once(result.outcome.task) for result in self._results):
            return GATHER
        return GATHER_ONCE if self._once.room() > 0 else 0

    async def drain(self) -> None:
        """Send what may go now, one after another, and return when nothing is left."""
        # Operations that had to wait may begin as time goes by.
        self._more |= self._passed_over or self._runtime.clock.now() != self._looked_at
        while True:
            if self._more or self._results or self._once.next():
                await self._transact()
            send, _ = self._next()
            if send is None:
                break
            await self._carry_out(send)

    async def close(self) -> None:
        """Record the last results, and give back what has not begun."""
        self._more = False
        for task in self._queue.clear():
            self._end(self._in_progress[task.row].interrupted())
        give_back = partial(unfinished.give_back, lease=self._lease, but_not=self._in_progress)
        try:
            await self._transact()
            await self._runtime.writer.run(give_back)
        except (LeaseLost, *OUT_OF_REACH) as fault:
            account = self._lease.account
            self._runtime.alerts.alert("last receipts lost", fault, account=account)

    @contextmanager
    def join_transaction(self) -> Iterator[RelayTransaction]:
        """The relay's part in a unit of work for this account. If the block raises, nothing has
        happened."""
        transaction = self._new_transaction(self._results, urgent=self._urgent_room())
        with self._commits(transaction):
            yield transaction
        if self._more:
            self._ask_for_more()

    async def _transact(self) -> None:
        """Record results, note what begins, and claim all there is room for, unless it is known
        that nothing is waiting."""
        begins = self._once.next()
        room = self._once.room() - len(begins)
        transaction = self._new_transaction(self._results, begins, room)
        if self._more:
            transaction.urgent = self._urgent_room()
            transaction.broadcasts = self._broadcasts_ahead if self._has_room() else 0
            transaction.occupied = frozenset(self._limits.closed().keys() | self._queue.chats)
            # A write from here on asks for another transaction.
            self._more, self._looked_at = False, self._runtime.clock.now()
        with self._commits(transaction):
            await self._runtime.writer.run(transaction.run_alone)
        if transaction.broadcasts is not None:
            self._passed_over = transaction.passed_over

    @contextmanager
    def _commits(self, transaction: RelayTransaction) -> Iterator[None]:
        """Go on with what the transaction claimed, if the block commits it."""
        self._results = []
        try:
            yield
        except BaseException:
            # These were sent: unless they are recorded, they would be sent again.
            self._results[:0] = transaction.results
            self._more = True
            self._ask_for_more()
            raise
        self._more |= transaction.more
        for task in transaction.claimed:
            superseded = self._queue.add(task)
            if superseded is not None:
                self._keep(SendResult(SendOutcome(superseded, OutboxState.CANCELLED)))
        self._once.recorded(transaction.results)
        self._once.claimed(transaction.claimed)
        self._once.began(transaction.begins)
        if transaction.written_elsewhere:
            self._runtime.written()
        self._send_wakeup.set()

    def _until_looked(self) -> float:
        """Seconds until something may have come due without a sign."""
        opens = list(self._limits.closed().values()) if self._passed_over else []
        return min([*opens, LOOK_AGAIN])

    def _urgent_room(self) -> int:
        return URGENT_AHEAD - self._queue.urgent

    def _has_room(self) -> bool:
        return self._queue.broadcasts < self._broadcasts_ahead

    def _has_work(self) -> bool:
        """Whether a transaction has more to do than to record."""
        return (self._more and self._has_room()) or bool(self._once.next())

    def _ask_for_more(self) -> None:
        self._record_wakeup.set()
        self._claim_wakeup.set()

    def _dispatch(self, supervisor: Supervisor) -> float:
        """Begin the sends that may begin; the seconds until more may."""
        wait = LOOK_AGAIN
        while len(self._in_progress) < IN_FLIGHT:
            send, wait = self._next()
            if send is None:
                break
            supervisor.start(SENDING, self._carry_out(send))
        if self._has_work():
            self._ask_for_more()
        return wait

    def _next(self) -> tuple[SendInProgress | None, float]:
        """The most urgent send that may make a call now, or the seconds until one may. Its place
        within the limits is taken at once, before something less urgent can have it."""
        wait = self._limits.account_delay()
        if wait > 0:
            return None, wait
        task, wait = self._queue.take(self._delay)
        if task is None:
            return None, wait
        send = self._in_progress.setdefault(task.row, SendInProgress(task, self._sender))
        is_group = self._platform.is_group(task.chat)
        send.place = self._limits.began(task.chat, is_group, evenly=_is_unawaited(task))
        return send, 0

    def _delay(self, task: SendTask) -> float:
        delay = self._limits.delay(task.chat, evenly=_is_unawaited(task))
        return max(delay, self._once.delay(task))

    async def _carry_out(self, send: SendInProgress) -> None:
        try:
            result = await send.next_call()
        finally:
            self._limits.ended(send.place)
        if result is None:
            self._queue.resume(send.task)
        else:
            self._rest_after(result)
            # It must be tried again, or another operation waited for its chat.
            self._more |= result.outcome.state is OutboxState.READY or self._passed_over
            self._end(result)
        self._send_wakeup.set()

    def _end(self, result: SendResult) -> None:
        task = result.outcome.task
        del self._in_progress[task.row]
        self._queue.done(task.chat)
        self._once.ended(result)
        self._keep(result)

    def _rest_after(self, result: SendResult) -> None:
        task, failure = result.outcome.task, result.failure
        if result.pause:
            only_here = isinstance(failure, Throttled) and failure.chat
            is_group = self._platform.is_group(task.chat)
            self._limits.throttled(result.pause, task.chat if only_here else None, is_group)
        if isinstance(failure, SignedOut) and not self._signed_out:
            what = "signed out: all that waits will go after a start with what the platform accepts"
            self._runtime.alerts.alert(what, failure, platform=self._platform.name)
        self._signed_out = isinstance(failure, SignedOut)

    def _keep(self, result: SendResult) -> None:
        self._results.append(result)
        self._record_wakeup.set()


def _is_unawaited(task: SendTask) -> bool:
    return task.urgency != Urgency.REPLY
