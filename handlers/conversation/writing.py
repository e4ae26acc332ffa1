"""Writes cards into chats: rendered for their reader, their actions kept, the sending queued."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from handlers.conversation.actions import kind_of, pack
from handlers.conversation.cards import Button, Card, FileRef
from handlers.conversation.texts import Line, Reader, render
from storage.messages import Delivery, Message
from storage.notices import follow_message
from storage.outbox import OutboxState, Urgency, queue_edits, queue_send, waiting_outside
from storage.people import Channel, Coalition, Person

LOCAL = ZoneInfo("Europe/Amsterdam")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a message goes and who reads it there: a person's own chat, or a group's."""

    account: int
    chat: str
    person: int | None
    language: str


def place_of(person: Person, channel: Channel) -> Place:
    return Place(channel.account_id, channel.chat, person.id, person.language)


def channel_for(person: Person, served: Collection[int] | None = None) -> Channel | None:
    """The preferred channel of a person that is open, in one of the accounts that are `served`
    (None: in any), or None: they cannot be reached."""
    open_ones = (c for c in person.channels if c.closed_at is None)
    return next((c for c in open_ones if served is None or c.account_id in served), None)


@dataclass(frozen=True, slots=True)
class Occasion:
    """Why a message is written: its purpose, what it is about, how urgent its sending is, and
    before when it may not go."""

    purpose: str = "reply"
    subject: str = ""
    urgency: Urgency = Urgency.REPLY
    not_before: datetime | None = None


def reader_of(language: str, coalition: Coalition | None, now: datetime) -> Reader:
    return Reader(language, ZoneInfo(coalition.zone) if coalition else LOCAL, now)


def write(
    db: Session,
    card: Card,
    place: Place,
    coalition: Coalition | None,
    now: datetime,
    occasion: Occasion,
) -> Message:
    """A new message in a chat."""
    message = compose(card, place, coalition, now, occasion)
    post(db, message, occasion)
    return message


def post(db: Session, message: Message, occasion: Occasion) -> None:
    """Keep a message, and have it sent."""
    db.add(message)
    queue_send(db, message, occasion.urgency, not_before=occasion.not_before)


def compose(
    card: Card, place: Place, coalition: Coalition | None, now: datetime, occasion: Occasion
) -> Message:
    """The message as it will stand in a chat, before anything is kept."""
    message = Message(
        coalition_id=coalition.id if coalition else None,
        account_id=place.account,
        chat=place.chat,
        person_id=place.person,
        language=place.language,
        purpose=occasion.purpose,
        subject=occasion.subject,
        written_at=now,
        actions=[],
        delivery=Delivery.QUEUED,
    )
    fill(message, card, reader_of(place.language, coalition, now))
    return message


def rewrite(
    db: Session,
    message: Message,
    card: Card,
    coalition: Coalition | None,
    now: datetime,
    urgency: Urgency = Urgency.REPLY,
) -> None:
    """Make a message that stands in a chat say something else; a card without a file keeps the one
    that it has, for no edit can take that away."""
    before = (message.text, message.rows, message.file)
    card = _named_as_before(message, card, coalition)
    card = replace(card, file=card.file or FileRef.kept(message.file))
    fill(message, card, reader_of(message.language, coalition, now))
    if (message.text, message.rows, message.file) != before:
        queue_edits(db, [message], urgency)


def reword(message: Message, card: Card, coalition: Coalition | None, now: datetime) -> bool:
    """Put the card's words above the buttons that the message has; whether it changed."""
    before = message.text
    card = _named_as_before(message, card, coalition)
    message.text = words(card.body, reader_of(message.language, coalition, now))
    return message.text != before


def _named_as_before(message: Message, card: Card, coalition: Coalition | None) -> Card:
    """A message that has its coalition's name above it keeps it."""
    if coalition is None or not message.text.startswith(_heading(coalition)):
        return card
    return headed(card, coalition)


def headed(card: Card, coalition: Coalition) -> Card:
    """The card with its coalition's name above it, which the words of an earlier message may have
    already."""
    first = card.body[0] if card.body else ""
    if isinstance(first, str) and first.startswith(_heading(coalition)):
        return card
    return Card((coalition.name, *card.body), card.rows, card.file)


def _heading(coalition: Coalition) -> str:
    return f"{coalition.name}\n\n"


def send_again(db: Session, message: Message) -> None:
    """Send a message once more of which nobody knows whether it arrived."""
    message.delivery = Delivery.QUEUED
    queue_send(db, message, Urgency.DUE, attempts=1)


def reroute(db: Session, message: Message, channel: Channel) -> Message:
    """The same message once more, through another channel of the same person."""
    again = Message(
        coalition_id=message.coalition_id,
        account_id=channel.account_id,
        chat=channel.chat,
        person_id=message.person_id,
        language=message.language,
        subject=message.subject,
        purpose=message.purpose,
        text=message.text,
        rows=message.rows,
        open=message.open,
        actions=message.actions,
        file=message.file,
        delivery=Delivery.QUEUED,
        written_at=message.written_at,
    )
    db.add(again)
    queue_send(db, again, Urgency.DUE)
    return again


def take_over(db: Session, served: Collection[int], now: datetime) -> None:
    """Messages that wait for an account out of service go through another chat of their reader,
    where there is one."""
    for row in waiting_outside(db, served):
        reader = db.get(Person, row.message.person_id)
        channel = channel_for(reader, served) if reader is not None else None
        if channel is not None:
            again = reroute(db, row.message, channel)
            row.state, row.ended_at = OutboxState.CANCELLED, now
            row.message.delivery = Delivery.CANCELLED
            db.flush()
            follow_message(db, row.message_id, again.id)


def fill(message: Message, card: Card, reader: Reader) -> None:
    """Put the card's words and buttons into the message."""
    message.text = words(card.body, reader)
    actions = list(message.actions)
    message.rows = [[_kept(actions, button, reader) for button in row] for row in card.rows]
    if len(actions) > len(message.actions):
        message.actions = actions
    message.open = bool(message.rows)
    message.file = card.file.as_json() if card.file else None


def words(body: Sequence[Line | tuple[Line, ...]], reader: Reader) -> str:
    """The paragraphs of a card as plain text."""
    paragraphs = (
        "\n".join(render(line, reader) for line in p) if isinstance(p, tuple) else render(p, reader)
        for p in body
    )
    return "\n\n".join(p for p in paragraphs if p)


def _kept(actions: list[Any], button: Button, reader: Reader) -> list[Any]:
    """A button as `Message.rows` has it, with its action kept among these."""
    meaning = [kind_of(type(button.action)), pack(button.action)]
    shown = [render(button.label, reader), _index(actions, meaning)]
    return [*shown, button.style.value] if button.style else shown


def _index(actions: list[Any], meaning: list[Any]) -> int:
    """Where this stands; what is new comes last, so that the others keep their index."""
    try:
        return actions.index(meaning)
    except ValueError:
        actions.append(meaning)
        return len(actions) - 1
