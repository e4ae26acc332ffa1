"""How an operation ended, and what each failure of a platform means for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from bot.clock import Clock
from bot.platforms.port import (
    ChatMoved,
    OutcomeUnknown,
    RecipientGone,
    SendFailure,
    SignedOut,
    Throttled,
    Traits,
    Unavailable,
)
from handlers.conversation.courtesy import may_repeat
from storage.messages import Delivery
from storage.outbox import Operation, OutboxState, SendOutcome, SendTask

SOON = 3
"""Attempts after which an operation waits apart, so that it holds up nothing else."""
GIVE_UP_AFTER = 12
LONGEST_WAIT = timedelta(minutes=10)
SIGNED_OUT_REST = 30.0
"""Seconds until we look whether the platform accepts us again."""


@dataclass(frozen=True, slots=True)
class Ending:
    """How an operation ended; `file_ref` where its file can be found again, `pause` the seconds
    that the account should rest."""

    outcome: SendOutcome
    failure: Exception | None = None
    file_ref: str | None = None
    pause: float = 0


class NotFetched(SendFailure):
    """The bytes of the file are not ours yet."""

    WAIT = timedelta(seconds=1)


def goes_once(task: SendTask) -> bool:
    """Whether it may go a second time only when it is certain that it did not arrive."""
    return task.operation is Operation.SEND and not may_repeat(task.purpose)


class Judge:
    """Says what becomes of an operation."""

    def __init__(self, traits: Traits, clock: Clock) -> None:
        self._traits = traits
        self._clock = clock

    def done(self, outcome: SendOutcome, file_ref: str | None) -> Ending:
        if outcome.task.operation is Operation.SEND:
            outcome.delivery = Delivery.SENT
        return Ending(outcome, file_ref=file_ref)

    def without_parts(self, outcome: SendOutcome) -> Ending:
        """An edit waits for its send; when that failed there is nothing to edit."""
        if outcome.task.delivery is Delivery.QUEUED:
            return Ending(self.again(outcome, timedelta(seconds=1)))
        outcome.state = OutboxState.CANCELLED
        return Ending(outcome)

    def failed(self, outcome: SendOutcome, failure: SendFailure | SignedOut) -> Ending:
        outcome.failure = type(failure).__name__
        match failure:
            case NotFetched():
                return Ending(self.again(outcome, NotFetched.WAIT))
            case Throttled():
                return Ending(self._put_off(outcome), failure, pause=failure.after)
            case SignedOut():
                return Ending(self._put_off(outcome), failure, pause=SIGNED_OUT_REST)
            case ChatMoved():
                return Ending(self.again(outcome), failure)
            case Unavailable():
                return self._unavailable(outcome, failure)
            case OutcomeUnknown():
                return self._unknown(outcome, failure)
            case _:
                return self.refused(outcome, failure)

    def refused(self, outcome: SendOutcome, failure: Exception) -> Ending:
        outcome.state, outcome.failure = OutboxState.FAILED, type(failure).__name__
        if outcome.task.operation is Operation.SEND:
            gone = isinstance(failure, RecipientGone)
            outcome.delivery = Delivery.GONE if gone else Delivery.FAILED
        return Ending(outcome, failure)

    def again(self, outcome: SendOutcome, wait: timedelta = timedelta()) -> SendOutcome:
        """What was done of it stands; the rest is tried after `wait`."""
        outcome.state = OutboxState.READY
        outcome.not_before = self._clock.now() + wait
        return outcome

    def _put_off(self, outcome: SendOutcome) -> SendOutcome:
        """It was not looked at: that is no attempt."""
        outcome.attempted = bool(outcome.added)
        return self.again(outcome)

    def _unavailable(self, outcome: SendOutcome, failure: SendFailure) -> Ending:
        attempts = outcome.task.attempts + 1
        if attempts >= GIVE_UP_AFTER:
            return self.refused(outcome, failure)
        wait = _wait_after(attempts)
        if attempts < SOON:
            return Ending(self.again(outcome), failure, pause=wait.total_seconds())
        return Ending(self.again(outcome, wait), failure)

    def _unknown(self, outcome: SendOutcome, failure: SendFailure) -> Ending:
        task = outcome.task
        harmless = task.operation is not Operation.SEND or self._traits.sends_once
        repeats = harmless or (may_repeat(task.purpose) and not outcome.added)
        attempts = task.attempts + 1
        if repeats and attempts < GIVE_UP_AFTER:
            return Ending(self.again(outcome, _wait_after(attempts)), failure)
        outcome.state = OutboxState.UNKNOWN
        if task.operation is Operation.SEND:
            outcome.delivery = Delivery.UNKNOWN
        return Ending(outcome, failure)


def _wait_after(attempts: int) -> timedelta:
    return min(timedelta(seconds=2**attempts), LONGEST_WAIT)
