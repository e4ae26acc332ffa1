"""Operations that were claimed and not finished: by an earlier process, or by one that stops."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

import structlog
from sqlalchemy.orm import Session

from bot.platforms.port import OutcomeUnknown, Traits
from bot.process.lease import Lease
from bot.relay.retry_policy import goes_once
from storage import outbox
from storage.messages import Delivery
from storage.outbox import OutboxState, SendOutcome, SendTask

log = structlog.get_logger(__name__)

KEYS_REMEMBERED = timedelta(hours=23)
"""The time for which a platform with `sends_once` recognises a key. Synapse: a day."""


def recover(db: Session, account: int, traits: Traits, now: datetime) -> None:
    """Make what an earlier process left claimed ready to send again, except where it may have
    arrived and a second copy would be wrong."""
    left = outbox.left_claimed(db, account)
    doubtful = [task for task, begun_at in left if _is_doubtful(task, begun_at, traits, now)]
    unknown = OutcomeUnknown.__name__
    outcomes = [
        SendOutcome(task, OutboxState.UNKNOWN, delivery=Delivery.UNKNOWN, failure=unknown)
        for task in doubtful
    ]
    outbox.record(db, account, outcomes, now)
    if left:
        again = len(left) - len(doubtful)
        log.warning("unfinished sends found", again=again, unknown=len(doubtful))


def _is_doubtful(task: SendTask, begun_at: datetime | None, traits: Traits, now: datetime) -> bool:
    if begun_at is None or not goes_once(task):
        return False
    return not (traits.sends_once and now - begun_at < KEYS_REMEMBERED)


def give_back(db: Session, lease: Lease, but_not: Collection[int]) -> None:
    """Unclaim all operations of the account that have not begun; `but_not`: the rows that have."""
    lease.check(db)
    outbox.give_back(db, lease.account, but_not)
