"""The announcement and the answers to it, and how they are found."""

from __future__ import annotations

import enum
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from storage.base import Base, Id, InCoalition, Name, own_key, tie
from storage.messages import Message
from storage.people import Coalition, Contact
from storage.targets import Targets


class AnnouncementState(enum.StrEnum):
    """`draft → planned → sending → done`, or cancelled before it goes out."""

    DRAFT = "draft"
    PLANNED = "planned"
    SENDING = "sending"
    DONE = "done"
    CANCELLED = "cancelled"


CHANGEABLE = (AnnouncementState.DRAFT, AnnouncementState.PLANNED)
OUT = (AnnouncementState.SENDING, AnnouncementState.DONE)


class Announcement(InCoalition, Base):
    """A message from a leader to many people.

    `by_contact`: the id of the leader whose it is, who may be gone; `author`: their name as the
    readers see it. `audience`: targets such as "everyone", "group:3", "chat:3" (the chats bound to
    group 3), "kind:volunteer", "sector:zorg", "organisation:5". `choices`: the labels of the answer
    buttons; None: not asked yet. `edition` rises with every change.

    `planned_for`: the moment that a leader chose, also while they change it and it waits.
    `due_at`: when it goes out, or a correction of it that rings, until the last slice is written;
    `reached`: the last contact of the slices so far; `rings`: the edition of a correction that goes
    out as a new message, since `rung_at`, else 0; `stopped_at`: when a leader stopped it, so that
    the slices to come are only counted.
    `mend_at`: when the next slice of copies is corrected; `mended`: the last message so far.
    `report`: the leader's card about it; `report_at`: when that is brought up to date;
    `unknown_told`: of how many unknown outcomes the leader has been told. `reminded`: how many
    times, the last at `reminded_at`, those without an answer to the text of now were reminded.
    """

    __tablename__ = "announcement"
    id: Mapped[Id]
    by_contact: Mapped[int]
    author: Mapped[Name]
    audience: Mapped[Targets]
    text: Mapped[str] = mapped_column(default="")
    choices: Mapped[list[Any] | None]
    file_id: Mapped[int | None] = mapped_column(ForeignKey("file.id"))
    urgent: Mapped[bool] = mapped_column(default=False)
    edition: Mapped[int] = mapped_column(default=1)
    state: Mapped[AnnouncementState] = mapped_column(default=AnnouncementState.DRAFT)
    made_at: Mapped[datetime]
    started_at: Mapped[datetime | None]
    planned_for: Mapped[datetime | None]
    due_at: Mapped[datetime | None] = mapped_column(index=True)
    reached: Mapped[int] = mapped_column(default=0)
    rings: Mapped[int] = mapped_column(default=0)
    rung_at: Mapped[datetime | None]
    stopped_at: Mapped[datetime | None]
    mend_at: Mapped[datetime | None] = mapped_column(index=True)
    mended: Mapped[int] = mapped_column(default=0)
    report_id: Mapped[int | None] = mapped_column(ForeignKey("message.id", ondelete="SET NULL"))
    report_at: Mapped[datetime | None] = mapped_column(index=True)
    unknown_told: Mapped[int] = mapped_column(default=0)
    reminded: Mapped[int] = mapped_column(default=0)
    reminded_at: Mapped[datetime | None]
    coalition: Mapped[Coalition] = relationship()
    report: Mapped[Message | None] = relationship()
    __table_args__ = (own_key(),)

    @property
    def subject(self) -> str:
        """The subject of its copies and notices."""
        return f"announcement:{self.id}"

    @property
    def newest_subject(self) -> str:
        """The subject of the copies and notices of the newest correction that rang, or else of the
        announcement itself."""
        return f"correction:{self.id}.{self.rings}" if self.rings else self.subject

    @property
    def reminder_subject(self) -> str:
        """The subject of the notices of the newest reminder of the text as it is."""
        return f"announcement-reminder:{self.id}.{self.rings}.{self.reminded}"

    @property
    def subjects(self) -> list[str]:
        """Every subject that its copies can have, those of corrections among them."""
        editions = range(2, self.edition + 1)
        return [self.subject, *(f"correction:{self.id}.{edition}" for edition in editions)]

    def is_outdated(self, copy: Message) -> bool:
        """Whether this copy holds a text from before the newest correction that rang."""
        return self.rung_at is not None and copy.written_at < self.rung_at


class AnnouncementAnswer(InCoalition, Base):
    """The last choice of a contact about one text of an announcement. `choice` counts from 0;
    `edition`: the correction that rang last by then, as `rings` of the announcement, else 0.
    `called_at`: when a leader phoned them, where the choice asks for that."""

    __tablename__ = "announcement_answer"
    announcement_id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(primary_key=True)
    edition: Mapped[int] = mapped_column(primary_key=True, default=0)
    choice: Mapped[int]
    answered_at: Mapped[datetime]
    called_at: Mapped[datetime | None]
    __table_args__ = (
        tie("announcement_id", "announcement", ondelete="CASCADE"),
        tie("contact_id", "contact", ondelete="CASCADE"),
    )


def announcement_by(session: Session, coalition: int, announcement: int) -> Announcement | None:
    """An announcement of this coalition, or None, also for one of another coalition."""
    return session.scalar(
        select(Announcement).where(
            Announcement.coalition_id == coalition, Announcement.id == announcement
        )
    )


def draft_of(session: Session, leader: Contact) -> Announcement | None:
    """The newest draft of a leader."""
    return session.scalar(
        select(Announcement)
        .where(
            Announcement.coalition_id == leader.coalition_id,
            Announcement.by_contact == leader.id,
            Announcement.state == AnnouncementState.DRAFT,
        )
        .order_by(Announcement.id.desc())
        .limit(1)
    )


def planned_in(session: Session, coalition: int) -> list[Announcement]:
    """The planned announcements of a coalition, also those that someone is changing, the first to
    go in front."""
    return list(
        session.scalars(
            select(Announcement)
            .where(
                Announcement.coalition_id == coalition,
                Announcement.state.in_(CHANGEABLE),
                Announcement.planned_for.is_not(None),
            )
            .order_by(Announcement.planned_for, Announcement.id)
        )
    )


def sent_in(session: Session, coalition: int, limit: int) -> list[Announcement]:
    """The announcements of a coalition that went out, the newest first."""
    return list(
        session.scalars(
            select(Announcement)
            .where(Announcement.coalition_id == coalition, Announcement.state.in_(OUT))
            .order_by(Announcement.started_at.desc(), Announcement.id.desc())
            .limit(limit)
        )
    )


def sending_in(session: Session, coalition: int) -> list[Announcement]:
    """The announcements of a coalition that are going out."""
    return list(
        session.scalars(
            select(Announcement).where(
                Announcement.coalition_id == coalition,
                Announcement.state == AnnouncementState.SENDING,
            )
        )
    )
