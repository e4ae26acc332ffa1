"""Words that people pass on to their project leaders, and the answers to them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ForeignKey, delete, or_, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from storage.base import Base, Id, InCoalition, own_key, tie
from storage.messages import File, Message
from storage.notices import Notice
from storage.people import Contact


class Letter(InCoalition, Base):
    """Words from one contact to another, or to all project leaders (`to_id` is None).

    `answers_id`: the letter that it answers; `card_id`: the message on which it was sent off, so
    that a second press sends nothing.
    """

    __tablename__ = "letter"
    id: Mapped[Id]
    from_id: Mapped[int]
    to_id: Mapped[int | None]
    answers_id: Mapped[int | None]
    text: Mapped[str]
    file_id: Mapped[int | None] = mapped_column(ForeignKey("file.id", ondelete="SET NULL"))
    card_id: Mapped[int | None]
    sent_at: Mapped[datetime]
    sender: Mapped[Contact] = relationship(
        primaryjoin=lambda: Letter.from_id == Contact.id,
        foreign_keys=lambda: Letter.from_id,
        viewonly=True,
    )
    __table_args__ = (
        own_key(),
        tie("from_id", "contact", ondelete="CASCADE"),
        tie("to_id", "contact", ondelete="CASCADE"),
        tie("answers_id", "letter", ondelete="CASCADE"),
    )


def letter_by(session: Session, coalition: int, letter: int) -> Letter | None:
    """A letter of this coalition, or None, also for one of another coalition."""
    return session.scalar(
        select(Letter).where(Letter.coalition_id == coalition, Letter.id == letter)
    )


def sent_on(session: Session, coalition: int, card: int) -> bool:
    """Whether a letter was sent off from this message already."""
    found = select(Letter.id).where(Letter.coalition_id == coalition, Letter.card_id == card)
    return session.scalar(found.limit(1)) is not None


def is_answered(session: Session, letter: Letter) -> bool:
    answers = select(Letter.id).where(
        Letter.coalition_id == letter.coalition_id, Letter.answers_id == letter.id
    )
    return session.scalar(answers.limit(1)) is not None


def copies_of(session: Session, letter: Letter) -> list[Message]:
    """The messages that brought this letter, perhaps with others."""
    return list(
        session.scalars(
            select(Message)
            .join(Notice, Notice.message_id == Message.id)
            .where(
                Notice.coalition_id == letter.coalition_id,
                Notice.subject == f"letter:{letter.id}",
            )
        )
    )


def letters_on(session: Session, message: Message) -> list[Letter]:
    """The letters that this message brought, oldest first."""
    subjects = session.scalars(
        select(Notice.subject).where(
            Notice.coalition_id == message.coalition_id,
            Notice.message_id == message.id,
            Notice.subject.startswith("letter:"),
        )
    )
    ids = [int(subject.partition(":")[2]) for subject in subjects]
    mine = (Letter.coalition_id == message.coalition_id, Letter.id.in_(ids))
    return list(session.scalars(select(Letter).where(*mine).order_by(Letter.id)))


def letters_with(session: Session, contact: Contact) -> list[Letter]:
    """The letters from this contact, and those to them alone; oldest first."""
    return list(
        session.scalars(
            select(Letter)
            .where(
                Letter.coalition_id == contact.coalition_id,
                or_(Letter.from_id == contact.id, Letter.to_id == contact.id),
            )
            .order_by(Letter.id)
        )
    )


def move_letters(session: Session, gone: Contact, kept: Contact) -> None:
    """Two contacts turned out to be one person."""
    for column in (Letter.from_id, Letter.to_id):
        session.execute(
            update(Letter)
            .where(Letter.coalition_id == gone.coalition_id, column == gone.id)
            .values({column: kept.id})
        )


def drop_files(session: Session, contact: Contact) -> None:
    """Remove the files that went with this contact's letters."""
    files = select(Letter.file_id).where(
        Letter.coalition_id == contact.coalition_id, Letter.from_id == contact.id
    )
    session.execute(delete(File).where(File.id.in_(files)))


def written_since(
    session: Session, coalition: int, contacts: Collection[int], since: datetime
) -> list[tuple[int, datetime]]:
    """When these contacts wrote to another after this."""
    rows = session.execute(
        select(Letter.from_id, Letter.sent_at).where(
            Letter.coalition_id == coalition,
            Letter.from_id.in_(contacts),
            Letter.sent_at > since,
        )
    )
    return list(rows.tuples())
