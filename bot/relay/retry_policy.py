"""The result of a send, and what each failure of a platform means: try again, rest or give up."""

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

PATIENT_ATTEMPTS = 3
"""Before so many attempts the whole account pauses; after that the operation waits alone."""
GIVE_UP_AFTER = 12
LONGEST_WAIT = timedelta(minutes=10)
SIGNED_OUT_REST = 30.0
"""Seconds until we try whether the platform accepts us again."""


@dataclass(frozen=True, slots=True)
class SendResult:
    """The end of an operation. `file_ref`: where the platform keeps its file; `pause`: seconds of
    rest that the account needs."""

    outcome: SendOutcome
    failure: Exception | None = None
    file_ref: str | None = None
    pause: float = 0


class NotFetched(SendFailure):
    """We do not have the bytes of the file yet."""

    WAIT = timedelta(seconds=1)


def goes_once(task: SendTask) -> bool:
    """Whether it may be sent again only if it certainly did not arrive."""
    return task.operation is Operation.SEND and not may_repeat(task.purpose)


class RetryPolicy:
    """Decides what becomes of an operation."""

    def __init__(self, traits: Traits, clock: Clock) -> None:
        self._traits = traits
        self._clock = clock

    def done(self, outcome: SendOutcome, file_ref: str | None) -> SendResult:
        if outcome.task.operation is Operation.SEND:
            outcome.delivery = Delivery.SENT
        return SendResult(outcome, file_ref=file_ref)

    def without_parts(self, outcome: SendOutcome) -> SendResult:
        """An edit waits for the send of its message. If that failed, there is nothing to edit."""
        if outcome.task.delivery is Delivery.QUEUED:
            return SendResult(self.again(outcome, timedelta(seconds=1)))
        outcome.state = OutboxState.CANCELLED
        return SendResult(outcome)

    def failed(self, outcome: SendOutcome, failure: SendFailure | SignedOut) -> SendResult:
        outcome.failure = type(failure).__name__
        match failure:
            case NotFetched():
                return SendResult(self.again(outcome, NotFetched.WAIT))
            case Throttled():
                return SendResult(self._not_tried(outcome), failure, pause=failure.after)
            case SignedOut():
                return SendResult(self._not_tried(outcome), failure, pause=SIGNED_OUT_REST)
            case ChatMoved():
                return SendResult(self.again(outcome), failure)
            case Unavailable():
                return self._unavailable(outcome, failure)
            case OutcomeUnknown():
                return self._unknown(outcome, failure)
            case _:
                return self.refused(outcome, failure)

    def refused(self, outcome: SendOutcome, failure: Exception) -> SendResult:
        outcome.state, outcome.failure = OutboxState.FAILED, type(failure).__name__
        if outcome.task.operation is Operation.SEND:
            gone = isinstance(failure, RecipientGone)
            outcome.delivery = Delivery.GONE if gone else Delivery.FAILED
        return SendResult(outcome, failure)

    def again(self, outcome: SendOutcome, wait: timedelta = timedelta()) -> SendOutcome:
        """Parts that arrived stand; the rest is tried after `wait`."""
        outcome.state = OutboxState.READY
        outcome.not_before = self._clock.now() + wait
        return outcome

    def _not_tried(self, outcome: SendOutcome) -> SendOutcome:
        """The platform did not look at it, so this counts as no attempt."""
        outcome.attempted = bool(outcome.added)
        return self.again(outcome)

    def _unavailable(self, outcome: SendOutcome, failure: SendFailure) -> SendResult:
        attempts = outcome.task.attempts + 1
        if attempts >= GIVE_UP_AFTER:
            return self.refused(outcome, failure)
        wait = _wait_after(attempts)
        if attempts < PATIENT_ATTEMPTS:
            return SendResult(self.again(outcome), failure, pause=wait.total_seconds())
        return SendResult(self.again(outcome, wait), failure)

    def _unknown(self, outcome: SendOutcome, failure: SendFailure) -> SendResult:
        task = outcome.task
        harmless = task.operation is not Operation.SEND or self._traits.sends_once
        repeats = harmless or (may_repeat(task.purpose) and not outcome.added)
        attempts = task.attempts + 1
        if repeats and attempts < GIVE_UP_AFTER:
            return SendResult(self.again(outcome, _wait_after(attempts)), failure)
        outcome.state = OutboxState.UNKNOWN
        if task.operation is Operation.SEND:
            outcome.delivery = Delivery.UNKNOWN
        return SendResult(outcome, failure)


def _wait_after(attempts: int) -> timedelta:
    return min(timedelta(seconds=2**attempts), LONGEST_WAIT)
