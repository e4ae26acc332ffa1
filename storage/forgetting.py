"""Removes a person, with their chats and what stood in them; and files that nothing needs."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from storage.accounts import forget_words
from storage.announcements import Announcement, AnnouncementState
from storage.leader_messages import Letter
from storage.messages import File, Message, MessagePart, Question
from storage.outbox import OutboxRow
from storage.people import Channel, Person
from storage.web import forget_web_chat


def forget(session: Session, person: Person) -> None:
    """Remove a person who belongs to no coalition any more."""
    for channel in person.channels:
        forget_web_chat(session, channel.account_id, channel.chat)
        forget_words(session, channel.account_id, channel.user)
    messages = select(Message.id).where(Message.person_id == person.id)
    session.execute(delete(Question).where(Question.person_id == person.id))
    session.execute(delete(OutboxRow).where(OutboxRow.message_id.in_(messages)))
    session.execute(delete(MessagePart).where(MessagePart.message_id.in_(messages)))
    session.execute(delete(Message).where(Message.person_id == person.id))
    session.execute(delete(Channel).where(Channel.person_id == person.id))
    session.flush()
    session.execute(delete(Person).where(Person.id == person.id))
    session.expunge(person)


def forget_files(session: Session, before: datetime) -> None:
    """Remove files that were shared before then and belong to nothing now: another one took their
    place, or what they were for never went out."""
    never_went = (Announcement.state == AnnouncementState.CANCELLED, Announcement.made_at < before)
    session.execute(
        update(Announcement)
        .where(*never_went, Announcement.file_id.is_not(None))
        .values(file_id=None)
    )
    needed = (
        select(owner.file_id).where(owner.file_id.is_not(None)) for owner in (Announcement, Letter)
    )
    of_nothing = (File.id.not_in(files) for files in needed)
    session.execute(delete(File).where(File.received_at < before, *of_nothing))
