"""The response to each button and each question of an installation; nothing of it stays."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from sqlalchemy import Engine, String, cast
from sqlalchemy.orm import Session

from handlers import CAPABILITIES
from handlers.conversation.chat import Event, Pressed, Said, Sender
from handlers.conversation.reception import Reception
from handlers.conversation.routes import routes_of
from handlers.conversation.services import Services
from storage.database import Unit
from storage.messages import Message, Question
from storage.outbox import queue_wanted
from storage.people import Channel, Person
from tests.harness.chat import TUESDAY

ROUTES = routes_of(CAPABILITIES)
GONE = "Dit is al gesloten."
MISSED = "(nothing takes these words)"


def pressed_in(engine: Engine) -> list[str]:
    """The buttons that are alive, by message and index."""
    with _opened(engine) as db:
        buttons = [
            (message.id, index)
            for message in db.query(Message).filter(Message.person_id.is_not(None))
            for index in range(len(message.actions))
        ]
        return [f"{m}.{index}" for m, index in buttons if _lives(_press(db, m, index))]


def answered_in(engine: Engine) -> list[str]:
    """The questions that take an answer, by the message that asks."""
    with _opened(engine) as db:
        asking = [(q.person_id, q.message_id) for q in db.query(Question) if q.message_id]
        return [str(m) for holder, m in asking if _lives(_answer(db, holder, m))]


def _lives(heard: str) -> bool:
    return bool(heard) and GONE not in heard and MISSED not in heard


@contextmanager
def _opened(engine: Engine) -> Iterator[Session]:
    with engine.connect() as connection, Unit(bind=connection, expire_on_commit=False) as db:
        yield db
        db.rollback()


@contextmanager
def _undone(db: Session) -> Iterator[None]:
    trial = db.begin_nested()
    try:
        yield
    finally:
        trial.rollback()
        db.expire_all()


def _press(db: Session, message: int, index: int) -> str:
    with _undone(db):
        card = db.get_one(Message, message)
        channel = _channel(db, card)
        return _heard(db, channel, Pressed(**_basics(channel), message=message, index=index,
                                           press="p", part=""))  # fmt: skip


def _answer(db: Session, holder: int, message: int) -> str:
    """A question stands with somebody who only holds it, since a person has one at most."""
    with _undone(db):
        card = db.get_one(Message, message)
        assert card.person_id is not None
        held = db.get_one(Question, holder)
        if holder != card.person_id:
            own = db.get(Question, card.person_id)
            if own is not None:
                db.delete(own)
                db.flush()
            held.person_id = card.person_id
            db.flush()
        channel = _channel(db, card)
        return _heard(db, channel, Said(**_basics(channel), text="woord"))


def _channel(db: Session, card: Message) -> Channel:
    person = db.get_one(Person, card.person_id)
    return next(c for c in person.channels if c.account_id == card.account_id)


def _basics(channel: Channel) -> dict[str, object]:
    sender = Sender(channel.user, channel.person.name, "nl")
    return {"id": "e", "chat": channel.chat, "sender": sender, "private": True}


def _heard(db: Session, channel: Channel, event: Event) -> str:
    """The texts that the contact gets, in a toast, on a card that changes, and in new messages."""
    stood = _standing(db, channel)
    missed: list[str] = []
    routes = replace(ROUTES, otherwise=lambda ctx, said: missed.append(MISSED))
    services = Services(
        routes, lambda code: [], "nl", _raise, lambda: frozenset({channel.account_id})
    )
    reception = Reception(db, channel.account_id, True, TUESDAY, services)
    reception.expect([event])
    toast = reception.receive(event)
    queue_wanted(db)
    db.flush()
    told = (text for text, _ in (_standing(db, channel) - stood))
    return "\n".join([toast, *sorted(told), *missed]).strip()


def _standing(db: Session, channel: Channel) -> set[tuple[str, str]]:
    """The texts and buttons of all that stands in a chat."""
    shown = db.query(Message.text, cast(Message.rows, String)).filter_by(chat=channel.chat)
    return {(text, rows) for text, rows in shown}


def _raise(_event: str, fault: BaseException) -> None:
    raise fault
