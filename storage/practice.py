"""How far the practice room's clock is ahead; only a practice room's database has a row of it."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy.orm import Mapped, Session

from storage.base import Base, Id


class Practice(Base):
    """The one row of a practice room's database. `ahead` in seconds."""

    __tablename__ = "practice"
    id: Mapped[Id]
    ahead: Mapped[float]


def is_practice(session: Session) -> bool:
    """Whether this database belongs to a practice room, and so not to real people."""
    return session.get(Practice, 1) is not None


def begin_practice(session: Session, offset: timedelta) -> None:
    """Mark the database as a practice room's."""
    session.add(Practice(id=1, ahead=offset.total_seconds()))


def clock_offset(session: Session) -> timedelta:
    """How far the clock is ahead."""
    return timedelta(seconds=session.get_one(Practice, 1).ahead)


def keep_clock_offset(session: Session, offset: timedelta) -> None:
    session.get_one(Practice, 1).ahead = offset.total_seconds()
