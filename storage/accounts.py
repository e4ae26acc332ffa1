"""Our own accounts on the platforms, and what each has taken in. Outside coalitions."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ForeignKey,
    Index,
    bindparam,
    delete,
    func,
    null,
    or_,
    select,
    text,
    true,
    update,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.base import Base, Id, Key, Name, insert_new


class Account(Base):
    """One bot token, one Matrix user, one web door.

    `cursor`: what was committed up to. `holder`: the process that holds the account until
    `held_until`, with the fencing token `fence`, which only grows.
    """

    __tablename__ = "account"
    id: Mapped[Id]
    platform: Mapped[Name]
    name: Mapped[Name] = mapped_column(unique=True)
    cursor: Mapped[str | None]
    holder: Mapped[Name] = mapped_column(default="")
    fence: Mapped[int] = mapped_column(default=0)
    held_until: Mapped[datetime | None]


class InboxEvent(Base):
    """An event that was taken in: its id, and the whole of it where its handler failed, or where
    a later event may point back at it."""

    __tablename__ = "inbox_event"
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), primary_key=True)
    event_id: Mapped[Key] = mapped_column(primary_key=True)
    received_at: Mapped[datetime]
    error: Mapped[str | None]
    event: Mapped[dict[str, Any] | None]
    __table_args__ = (
        Index(
            "ix_inbox_event_failed",
            "received_at",
            sqlite_where=text("error IS NOT NULL"),
            postgresql_where=text("error IS NOT NULL"),
        ),
    )


def account_named(session: Session, platform: str, name: str) -> Account:
    """The account's row, made when it is new."""
    found = session.scalar(select(Account).where(Account.name == name))
    if found is None:
        found = Account(platform=platform, name=name)
        session.add(found)
        session.flush()
    return found


def platforms(session: Session) -> dict[int, str]:
    """By account: the name of its platform."""
    return {row.id: row.platform for row in session.scalars(select(Account))}


def on_platforms(session: Session, names: Collection[str]) -> set[int]:
    """The known accounts on these platforms."""
    return set(session.scalars(select(Account.id).where(Account.platform.in_(names))))


def take_in(session: Session, account: int, ids: Iterable[str], now: datetime) -> set[str]:
    """Record event ids; the answer holds those that were not known yet."""
    rows = [{"account_id": account, "event_id": i, "received_at": now} for i in dict.fromkeys(ids)]
    if not rows:
        return set()
    statement = insert_new(session, InboxEvent, InboxEvent.event_id)
    # A list of one would pay for the division of many over several statements.
    told = rows if len(rows) > 1 else rows[0]
    return set(session.connection().scalars(statement, told))


def keep_event(session: Session, account: int, event: str, whole: dict[str, Any]) -> None:
    """Keep more of an event that was taken in than its id."""
    row = update(InboxEvent).where(InboxEvent.account_id == account, InboxEvent.event_id == event)
    session.execute(row.values(event=whole))


def kept_event(session: Session, account: int, event: str) -> dict[str, Any] | None:
    """The event as it was kept; None: nothing was kept of it."""
    kept = session.get(InboxEvent, (account, event))
    return kept.event if kept is not None else None


def forget_events(session: Session, before: datetime) -> None:
    """Drop what was kept of events that cannot come again any more."""
    old = delete(InboxEvent).where(InboxEvent.received_at < before)
    session.execute(old.execution_options(synchronize_session=False))


def forget_words(session: Session, account: int, user: str) -> None:
    """Drop what this user did of which the handler failed; their ids stay, as those of all do."""
    theirs = (
        InboxEvent.account_id == account,
        InboxEvent.error.is_not(None),
        InboxEvent.event["sender"]["user"].as_string() == user,
    )
    session.execute(update(InboxEvent).where(*theirs).values(event=null()))


def take_lease(
    session: Session, account: int, holder: str, now: datetime, until: datetime, *, force: bool
) -> int | None:
    """The new fencing token, or None while another process holds the account."""
    free = or_(Account.held_until.is_(None), Account.held_until <= now, Account.holder == holder)
    return session.scalar(
        update(Account)
        .where(Account.id == account, true() if force else free)
        .values(holder=holder, fence=Account.fence + 1, held_until=until)
        .returning(Account.fence)
    )


def held_until(session: Session, account: int) -> datetime | None:
    """Until when its lease holds, by the clock of its holder."""
    return session.scalar(select(Account.held_until).where(Account.id == account))


def renew_lease(session: Session, account: int, until: datetime) -> None:
    session.execute(update(Account).where(Account.id == account).values(held_until=until))


def holds_lease(session: Session, account: int, fence: int) -> bool:
    """Whether this fencing token is still the newest."""
    return session.connection().scalar(_FENCE, {"of": account}) == fence


# Made once, and past the mapper: they are part of every batch, also of one with a single event,
# which someone waits for.
_FENCE = select(Account.fence).where(Account.id == bindparam("of"))
_ADVANCE = (
    update(Account)
    .where(Account.id == bindparam("of"), Account.fence == bindparam("held_with"))
    .values(cursor=func.coalesce(bindparam("up_to"), Account.cursor))
    .returning(Account.id)
)


def advance(session: Session, account: int, fence: int, cursor: str | None) -> bool:
    """Keep the cursor, unless it is None; whether this fencing token is still the newest."""
    session.flush()
    told = {"of": account, "held_with": fence, "up_to": cursor}
    return session.connection().execute(_ADVANCE, told).first() is not None
