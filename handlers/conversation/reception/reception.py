"""Receives the events of a batch, within its unit of work."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from handlers.conversation.chat import (
    Event,
    Joined,
    Left,
    Moved,
    NoLongerPrivate,
    Pressed,
    Reacted,
    Said,
    Shared,
    TookBack,
)
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context, World
from handlers.conversation.events import Unreachable
from handlers.conversation.hooks import AHEAD
from handlers.conversation.reception.precedence import hear
from handlers.conversation.reception.presses import press, react
from handlers.conversation.reception.senders import Senders
from handlers.conversation.services import Services
from handlers.conversation.texts import Text, t
from handlers.conversation.words import cleaned, refusal
from storage.chats import move_chat
from storage.messages import Message, asking_among, messages_by


class Reception:
    """Receives the events of one batch, one after another."""

    def __init__(
        self, db: Session, account: int, in_place: bool, now: datetime, services: Services
    ) -> None:
        self._db = db
        self._account = account
        self._in_place = in_place
        self._now = now
        self._services = services
        self._senders = Senders(db, account, now, services.language)
        self._asking: dict[int, bool] = {}
        self._at_hand: tuple[Any, ...] = ()

    def expect(self, events: Iterable[Event]) -> None:
        """Read in one go what these events will need."""
        events = list(events)
        self._senders.expect(events)
        pressed_on = {event.message for event in events if isinstance(event, Pressed)}
        asking = asking_among(self._db, pressed_on)
        self._asking = {message: message in asking for message in pressed_on}
        # Kept referenced, so that the session's identity map answers for each of them.
        pressed = messages_by(self._db, pressed_on)
        world = World(self._db, self._now, self._services)
        self._at_hand = (pressed, world.gather(AHEAD, pressed))

    def receive(self, event: Event) -> str:
        """Run what answers the event; returns the short text for a press."""
        too_much, event = refusal(event), cleaned(event)
        if isinstance(event, Moved):
            self._move(event)
            return ""
        ctx = self._context(event)
        try:
            _respond(ctx, event, too_much)
        except Closed as closed:
            ctx.toast(closed.line)
        _hear_from(ctx, event)
        if ctx.toasted and event.private and not (isinstance(event, Pressed) and event.press):
            # No toast shows after words or a reaction: the person gets it as a message.
            ctx.reply(ctx.toasted)
        return ctx.toasted

    def apologise(self, event: Event) -> None:
        """Say sorry for a fault of ours, where someone waits for an answer."""
        if event.private and not isinstance(event, (Left, Moved)):
            self._senders.expect([event])
            self._context(event).reply(t("our-fault"))

    def _context(self, event: Event) -> Context:
        person = self._senders.of(event)
        active = [contact for contact in person.contacts if contact.takes_part]
        return Context(
            db=self._db,
            now=self._now,
            services=self._services,
            event=event,
            account=self._account,
            person=person,
            contact=active[0] if len(active) == 1 else None,
            in_place=self._in_place,
            asking=self._asking,
        )

    def _move(self, event: Moved) -> None:
        move_chat(self._db, self._account, event.chat, event.to)
        self._db.expire_all()


def _respond(ctx: Context, event: Event, too_much: Text | None) -> None:
    match event:
        case Pressed():
            press(ctx, ctx.db.get(Message, event.message), event.index)
        case Reacted() | TookBack():
            react(ctx, event)
        case Said() | Shared():
            hear(ctx, event, too_much)
        case Joined() | Left() | NoLongerPrivate():
            _come_or_go(ctx, event)


def _hear_from(ctx: Context, event: Event) -> None:
    """Whatever a contact does is a sign of life, where it is known in which coalition."""
    is_theirs = isinstance(event, Pressed | Reacted | TookBack | Said | Shared)
    if is_theirs and ctx.contact is not None and ctx.contact.takes_part:
        ctx.contact.hear(ctx.now)


def _come_or_go(ctx: Context, event: Joined | Left | NoLongerPrivate) -> None:
    if isinstance(event, Left) and event.private:
        for channel in ctx.person.channels:
            here = (channel.account_id, channel.chat) == (ctx.account, event.chat)
            if here and channel.close(ctx.now):
                ctx.publish(Unreachable(ctx.person))
    ctx.publish(event)
