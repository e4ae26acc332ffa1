"""Removes a person, with their chats and what stood in them."""

from __future__ import annotations

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from storage.accounts import forget_words
from storage.messages import Message, MessagePart, Question
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
