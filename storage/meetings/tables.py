"""The meeting, whom it is for, and how often a group meets."""

from __future__ import annotations

import enum
import secrets
from datetime import datetime, timedelta

from sqlalchemy import Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from storage.base import Base, Id, InCoalition, Name, own_key, tie
from storage.people import Coalition, Contact


class MeetingState(enum.StrEnum):
    """PLANNED, also when it is over; or CANCELLED."""

    PLANNED = "planned"
    CANCELLED = "cancelled"


class Coming(enum.StrEnum):
    """Whether someone comes. UNKNOWN: they did not say; ELSEWHERE: they go to the other one of a
    meeting that is held twice; ASKED: whether they take a colleague's place."""

    EXPECTED = "expected"
    CANNOT = "cannot"
    UNKNOWN = "unknown"
    ELSEWHERE = "elsewhere"
    ASKED = "asked"


MAY_COME = (Coming.EXPECTED, Coming.UNKNOWN)
"""A guest who did not say is counted on no less than one who did."""


class Meeting(InCoalition, Base):
    """A meeting, held at one moment.

    `uid`: its mark in calendars, the same for always; `sequence` rises with every change of time
    or place, since `changed_at` it is as it is, and `changed_by` is the id of the leader who did
    that and needs not be told. `reason`: why it is off, in that leader's words; `restored`: it was
    called off, and goes on after all. `by_contact`: the id of the leader whose it is, who may be
    gone; `group_id`: of the group that it is for, which may be gone too; `for_everyone`: newcomers
    are guests as well. `twin_id`: the other moment of a meeting that is held twice. `zone`: of its
    clock; `before`: when it began before it was moved last. `polled`: its time was found in a
    poll.

    `tell_at`: when the next slice of people hears of it as it is now; `reached`: the last contact
    of the slices so far. `reminds`: it reminds the day before; `remind_at`: when the next slice of
    reminders is wished; `reminded`: the last contact so far. `ask_at`: when its leader is asked
    who was there; `count_at`: when expected guests count as having been there; `ticked_at`: when a
    leader said who was there.
    """

    __tablename__ = "meeting"
    id: Mapped[Id]
    uid: Mapped[str] = mapped_column(String(60), unique=True)
    by_contact: Mapped[int]
    group_id: Mapped[int | None]
    for_everyone: Mapped[bool] = mapped_column(default=False)
    twin_id: Mapped[int | None]
    title: Mapped[Name]
    place: Mapped[str] = mapped_column(default="")
    minutes: Mapped[int]
    begins: Mapped[datetime]
    zone: Mapped[str] = mapped_column(String(60))
    before: Mapped[datetime | None]
    polled: Mapped[bool] = mapped_column(default=False)
    state: Mapped[MeetingState] = mapped_column(default=MeetingState.PLANNED)
    reason: Mapped[str] = mapped_column(default="")
    restored: Mapped[bool] = mapped_column(default=False)
    sequence: Mapped[int] = mapped_column(default=0)
    changed_at: Mapped[datetime]
    changed_by: Mapped[int]
    tell_at: Mapped[datetime | None] = mapped_column(index=True)
    reached: Mapped[int] = mapped_column(default=0)
    reminds: Mapped[bool] = mapped_column(default=True)
    remind_at: Mapped[datetime | None] = mapped_column(index=True)
    reminded: Mapped[int] = mapped_column(default=0)
    ask_at: Mapped[datetime | None] = mapped_column(index=True)
    count_at: Mapped[datetime | None] = mapped_column(index=True)
    ticked_at: Mapped[datetime | None]
    coalition: Mapped[Coalition] = relationship()
    __table_args__ = (own_key(), Index(None, "coalition_id", "begins"))

    @staticmethod
    def new_uid() -> str:
        """A mark that no other meeting of anyone has."""
        return f"{secrets.token_hex(12)}@coalitiebot"

    @property
    def ends(self) -> datetime:
        return self.begins + timedelta(minutes=self.minutes)

    @property
    def is_cancelled(self) -> bool:
        return self.state is MeetingState.CANCELLED

    @property
    def about(self) -> str:
        """The people it is for, by which their next meeting is known."""
        return f"group:{self.group_id}" if self.group_id is not None else f"meeting:{self.id}"


class Guest(InCoalition, Base):
    """Someone whom a meeting is for.

    `instead_of`: the contact whose place they take, or are asked to take; `said_at`: when they
    said themselves whether they come; `absence_told`: the leader knows that they cannot;
    `said_before`: what they said of the time before it moved, where they are asked anew. `came`:
    whether they were there; None: not known. `told_there`: the others know already that they were.
    """

    __tablename__ = "meeting_guest"
    meeting_id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(primary_key=True, index=True)
    coming: Mapped[Coming] = mapped_column(default=Coming.UNKNOWN)
    instead_of: Mapped[int | None]
    said_at: Mapped[datetime | None]
    absence_told: Mapped[bool] = mapped_column(default=False)
    said_before: Mapped[Coming | None]
    came: Mapped[bool | None]
    told_there: Mapped[bool] = mapped_column(default=False)
    meeting: Mapped[Meeting] = relationship(viewonly=True)
    contact: Mapped[Contact] = relationship(viewonly=True)
    __table_args__ = (
        tie("meeting_id", "meeting", ondelete="CASCADE"),
        tie("contact_id", "contact", ondelete="CASCADE"),
    )

    @property
    def may_come(self) -> bool:
        return self.coming in MAY_COME


class Rhythm(InCoalition, Base):
    """How many times a year a group meets.

    `by_contact`: the id of the leader who said so; `look_at`: when the next meeting comes near
    enough to find a time for it.
    """

    __tablename__ = "meeting_rhythm"
    id: Mapped[Id]
    group_id: Mapped[int]
    by_contact: Mapped[int]
    times: Mapped[int]
    look_at: Mapped[datetime | None] = mapped_column(index=True)
    __table_args__ = (
        own_key(),
        tie("group_id", "coalition_group", ondelete="CASCADE"),
        UniqueConstraint("coalition_id", "group_id"),
    )
