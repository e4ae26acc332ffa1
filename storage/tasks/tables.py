"""The task, the meeting that it comes from, and who was asked to take one."""

from __future__ import annotations

import enum
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from storage.base import Base, Id, InCoalition, Key, Name, own_key, tie
from storage.people import Coalition, Contact


class TaskState(enum.StrEnum):
    """Taken and perhaps busy, until it is done, given back for someone else, or dropped."""

    TAKEN = "taken"
    BUSY = "busy"
    OFFERED = "offered"
    DONE = "done"
    DROPPED = "dropped"


OPEN = (TaskState.TAKEN, TaskState.BUSY)


class Reaction(enum.StrEnum):
    """The answer of a contact who is asked for the one task that they take."""

    TASK = "task"
    NONE = "none"
    ABSENT = "absent"


class HeldMeeting(InCoalition, Base):
    """A meeting that is over, as far as tasks need to know.

    `meeting`: its id where meetings are kept; `about`: who it was for ("group:3"); `by_contact`:
    the id of its leader, who may be gone; `check_at`: when it is looked at whether anyone took a
    task.
    """

    __tablename__ = "held_meeting"
    id: Mapped[Id]
    meeting: Mapped[int]
    title: Mapped[Name]
    ended: Mapped[datetime]
    about: Mapped[Key]
    by_contact: Mapped[int]
    check_at: Mapped[datetime | None] = mapped_column(index=True)
    coalition: Mapped[Coalition] = relationship()
    __table_args__ = (
        own_key(),
        UniqueConstraint("coalition_id", "meeting"),
        Index(None, "coalition_id", "about", "ended"),
    )

    @property
    def day(self) -> date:
        """The day on which it was, where the coalition is."""
        return self.ended.astimezone(ZoneInfo(self.coalition.zone)).date()


class TaskAsk(InCoalition, Base):
    """Someone who was at a meeting is asked for a task; `reaction`: None as long as they said
    nothing."""

    __tablename__ = "task_ask"
    held_id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(primary_key=True, index=True)
    reaction: Mapped[Reaction | None]
    held: Mapped[HeldMeeting] = relationship(viewonly=True)
    __table_args__ = (
        tie("held_id", "held_meeting", ondelete="CASCADE"),
        tie("contact_id", "contact", ondelete="CASCADE"),
    )


class Task(InCoalition, Base):
    """A promise of a contact to do something.

    `contact`: whose it is; None: it was given back by someone who is forgotten. `held`: the meeting
    that it comes from. `day`: by when, in the coalition's zone. `remind_at`: when the next reminder
    is due. `card_id`: the message on which it was noted, so that a second press notes nothing.
    `noted_at` and `ended_at`: when it was noted, and done or dropped; None: longer ago than that
    is kept, or not yet.
    """

    __tablename__ = "task"
    id: Mapped[Id]
    contact_id: Mapped[int | None] = mapped_column(index=True)
    held_id: Mapped[int | None] = mapped_column(index=True)
    text: Mapped[str]
    day: Mapped[date | None]
    state: Mapped[TaskState] = mapped_column(default=TaskState.TAKEN)
    remind_at: Mapped[datetime | None] = mapped_column(index=True)
    card_id: Mapped[int | None]
    noted_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    coalition: Mapped[Coalition] = relationship()
    contact: Mapped[Contact | None] = relationship(viewonly=True)
    held: Mapped[HeldMeeting | None] = relationship(viewonly=True)
    __table_args__ = (
        own_key(),
        tie("contact_id", "contact", ondelete="CASCADE"),
        tie("held_id", "held_meeting", ondelete="CASCADE"),
    )

    @property
    def zone(self) -> ZoneInfo:
        """Where its day begins and ends."""
        return ZoneInfo(self.coalition.zone)

    @property
    def is_open(self) -> bool:
        """Whether someone is to do it."""
        return self.state in OPEN

    @property
    def is_unfinished(self) -> bool:
        """Whether it is to be done, by whomever."""
        return self.is_open or self.state is TaskState.OFFERED

    def is_late(self, now: datetime) -> bool:
        """Whether its day has passed, though it is to be done."""
        today = now.astimezone(self.zone).date()
        return self.is_unfinished and self.day is not None and today > self.day
