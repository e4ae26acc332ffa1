"""Finds who did something and which function answers it, within the unit of work of a batch."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from handlers.conversation import choices
from handlers.conversation.chat import (
    Event,
    Joined,
    Left,
    Moved,
    Pressed,
    Reacted,
    Said,
    Shared,
    TookBack,
)
from handlers.conversation.commands import command_in, plain_command_in, run_command
from handlers.conversation.context import Context
from handlers.conversation.events import Arrived
from handlers.conversation.house import House
from handlers.conversation.routing import Command, Reply, Step, Who, unpack
from handlers.conversation.subjects import kind_in
from handlers.conversation.texts import language_of, t
from handlers.conversation.words import cleaned, why_not_read
from storage.chats import move_chat
from storage.messages import Delivery, Message, Question, message_with_part, messages_by
from storage.outbox import has_arrived, stands_twice
from storage.people import Channel, Person, channels_of


class Reception:
    """Receives the events of one batch; keeps who is who for as long as the batch."""

    def __init__(
        self, db: Session, account: int, in_place: bool, now: datetime, house: House
    ) -> None:
        self._db = db
        self._account = account
        self._in_place = in_place
        self._now = now
        self._house = house
        self._routes = house.routes
        self._channels: dict[str, Channel] = {}

    def expect(self, events: Iterable[Event]) -> None:
        """Read in one go what these events will need."""
        events = list(events)
        users = (event.sender.user for event in events)
        self._channels = channels_of(self._db, self._account, users)
        pressed_on = {event.message for event in events if isinstance(event, Pressed)}
        # Kept referenced, so that the session's identity map answers for each of them.
        self._at_hand = messages_by(self._db, pressed_on)

    def receive(self, event: Event) -> str:
        """Run what answers the event; returns the short text for a press."""
        event = cleaned(event)
        if isinstance(event, Moved):
            self._moved(event)
            return ""
        ctx = self._context(event)
        match event:
            case Joined() | Left():
                self._came_or_went(ctx, event)
            case Pressed():
                self._pressed(ctx, self._db.get(Message, event.message), event.index)
            case Reacted() | TookBack():
                meant = choices.by_reaction(self._db, self._account, event, ctx.person.id)
                if meant is not None:
                    self._pressed(ctx, meant.message, meant.index)
            case Said() | Shared():
                self._said(ctx, event)
        if ctx.toasted and event.private and not (isinstance(event, Pressed) and event.press):
            # Nothing shows a toast here: who typed or reacted gets it as a message.
            ctx.reply(ctx.toasted)
        return ctx.toasted

    def apologise(self, event: Event) -> None:
        """Say sorry for a fault of ours, where someone waits for an answer."""
        self._channels.pop(event.sender.user, None)
        if event.private and not isinstance(event, (Left, Moved)):
            self._channels |= channels_of(self._db, self._account, [event.sender.user])
            self._context(event).reply(t("our-fault"))

    # Who

    def _context(self, event: Event) -> Context:
        person = self._person(event)
        active = [contact for contact in person.contacts if contact.takes_part]
        return Context(
            db=self._db,
            now=self._now,
            house=self._house,
            event=event,
            account=self._account,
            person=person,
            contact=active[0] if len(active) == 1 else None,
            in_place=self._in_place,
        )

    def _person(self, event: Event) -> Person:
        channel = self._channels.get(event.sender.user)
        if channel is None:
            channel = self._new_channel(event)
        is_new = (channel.chat, channel.closed_at) != (event.chat, None)
        # Only then: what is set, though it stays the same, must be looked at before each query.
        if is_new and event.private and not isinstance(event, Left):
            channel.chat, channel.closed_at = event.chat, None
        return channel.person

    def _new_channel(self, event: Event) -> Channel:
        person = Person(
            name="",
            language=language_of(event.sender.language, self._house.language),
            since=self._now,
        )
        channel = Channel(
            person=person, account_id=self._account, user=event.sender.user, chat=event.chat
        )
        # In a group nobody is kept who did not come to us: this person is gone after the event.
        if event.private:
            self._db.add(person)
            self._db.flush()
            self._channels[event.sender.user] = channel
        return channel

    # Presses

    def _pressed(self, ctx: Context, message: Message | None, index: int) -> None:
        if message is None or not self._stands_here(ctx, message):
            ctx.toast(t("closed-already"))
            return
        known = 0 <= index < len(message.actions)
        kind, data = message.actions[index] if known else ("", {})
        press = self._routes.presses.get(kind)
        if press is None:
            ctx.toast(t("closed-already"))
            return
        if isinstance(ctx.event, Pressed):
            self._proven(ctx, message, ctx.event.part)
        ctx.message = message
        if message.coalition_id is not None:
            ctx.contact = ctx.person.contact_in(message.coalition_id)
        if self._may(ctx, press.who):
            press.run(ctx, unpack(press.action, data))
        else:
            ctx.toast(t("not-for-you"))

    def _stands_here(self, ctx: Context, message: Message) -> bool:
        here = (message.account_id, message.chat) == (self._account, ctx.event.chat)
        return here and message.person_id in (None, ctx.person.id)

    def _proven(self, ctx: Context, message: Message, part: str) -> None:
        """What someone presses or replies to stands in their chat, also if no receipt came."""
        if message.delivery not in (Delivery.UNKNOWN, Delivery.QUEUED):
            if part:
                stands_twice(self._db, message, part)
        elif has_arrived(self._db, message, part, self._now):
            ctx.tell(Arrived(message))

    @staticmethod
    def _may(ctx: Context, who: Who) -> bool:
        active = ctx.contact is not None and ctx.contact.takes_part
        return (ctx.contact.role if ctx.contact is not None and active else None) in who

    # Words

    def _said(self, ctx: Context, event: Said | Shared) -> None:
        replied_to = self._replied_to(ctx, event)
        question = self._question(ctx)
        if isinstance(event, Shared) or not (
            self._commanded(ctx, event, *command_in(self._routes, event.text))
            or self._chose(ctx, event, replied_to, question)
            or self._commanded(ctx, event, *self._plainly(event, question))
            or (question is None and self._chose_earlier(ctx, event, replied_to))
        ):
            self._other_words(ctx, event, replied_to, question)

    @staticmethod
    def _commanded(ctx: Context, event: Said, command: Command | None, words: str) -> bool:
        if command is not None and (event.private or command.everywhere):
            run_command(ctx, command, words)
        return command is not None

    def _plainly(self, event: Said, question: Question | None) -> tuple[Command | None, str]:
        asked = self._routes.steps.get(question.step) if question else None
        greets = question is None or (asked is not None and asked.greets)
        return plain_command_in(self._routes, event.text, greets=greets)

    def _chose(
        self, ctx: Context, event: Said, replied_to: Message | None, question: Question | None
    ) -> bool:
        """Before plain words: what stands on a button that is near means that button."""
        meant = choices.by_words(self._db, self._account, event, replied_to, question, self._now)
        if isinstance(meant, choices.Meant):
            self._pressed(ctx, meant.message, meant.index)
        elif isinstance(meant, choices.Unclear) and event.private:
            ctx.reply(t("which-message", words=event.text))
        return meant is not None and (event.private or isinstance(meant, choices.Meant))

    def _chose_earlier(self, ctx: Context, event: Said, replied_to: Message | None) -> bool:
        """After plain words: an older card that is still open."""
        if replied_to is not None:
            return False
        meant = choices.by_older_label(self._db, self._account, event)
        if meant is not None:
            self._pressed(ctx, meant.message, meant.index)
        return meant is not None

    def _other_words(
        self,
        ctx: Context,
        event: Said | Shared,
        replied_to: Message | None,
        question: Question | None,
    ) -> None:
        kind = kind_in(replied_to.subject) if replied_to else ""
        asked_here = question is not None and (
            replied_to is None or replied_to.id == question.message_id
        )
        if question is not None and asked_here:
            self._answered(ctx, event, question)
        elif replied_to is not None and kind in self._routes.replies:
            self._replied(ctx, event, replied_to, self._routes.replies[kind])
        else:
            self._otherwise(ctx, event)

    def _otherwise(self, ctx: Context, event: Said | Shared) -> None:
        if event.private and not self._understood(ctx, event) and self._routes.otherwise:
            self._routes.otherwise(ctx, event)

    def _understood(self, ctx: Context, event: Said | Shared) -> bool:
        """Whether a capability knows what these words are about, though it asked nothing."""
        mine = isinstance(event, Said) and bool(ctx.memberships)
        return mine and any(take(ctx, event) for take in self._routes.heard)

    def _replied(
        self, ctx: Context, event: Said | Shared, replied_to: Message, reply: Reply
    ) -> None:
        alone = ctx.contact
        if replied_to.coalition_id is not None:
            ctx.contact = ctx.person.contact_in(replied_to.coalition_id)
        if self._may(ctx, reply.who):
            ctx.message = replied_to
            reply.run(ctx, event)
        else:
            ctx.contact = alone
            self._otherwise(ctx, event)

    def _answered(self, ctx: Context, event: Said | Shared, question: Question) -> None:
        """Who may not answer any more said words that nobody asked for."""
        step = self._routes.steps.get(question.step)
        alone = ctx.contact
        if question.coalition_id is not None:
            ctx.contact = ctx.person.contact_in(question.coalition_id)
        if step is None or not self._may(ctx, step.who):
            ctx.contact = alone
            ctx.settle()
            self._otherwise(ctx, event)
        elif isinstance(event, Shared) and (unreadable := why_not_read(event, files=step.files)):
            ctx.reply(unreadable)
        else:
            self._take(ctx, event, question, step)

    def _take(self, ctx: Context, event: Said | Shared, question: Question, step: Step) -> None:
        data = dict(question.data)
        if question.message_id is not None:
            ctx.message = self._db.get(Message, question.message_id)
        ctx.settle()
        ctx.withdraw_cancel()
        fault = step.run(ctx, event, data)
        if fault is not None:
            ctx.ask(step.run, fault, **data)

    def _replied_to(self, ctx: Context, event: Said | Shared) -> Message | None:
        if event.reply_to is None:
            return None
        message = message_with_part(self._db, self._account, event.chat, event.reply_to)
        if message is None and event.reply_message is not None:
            # Without a receipt we do not know its part; the platform may know whose it is.
            message = self._db.get(Message, event.reply_message)
        if message is None or not self._stands_here(ctx, message):
            return None
        self._proven(ctx, message, event.reply_to)
        return message

    def _question(self, ctx: Context) -> Question | None:
        if not ctx.event.private:
            return None
        question = self._db.get(Question, ctx.person.id)
        here = question is not None and (question.account_id, question.chat) == (
            self._account,
            ctx.event.chat,
        )
        return question if question and here and question.until > self._now else None

    # Chats that open, close and move

    def _came_or_went(self, ctx: Context, event: Joined | Left) -> None:
        if isinstance(event, Left) and event.private:
            for channel in ctx.person.channels:
                if (channel.account_id, channel.chat) == (self._account, event.chat):
                    channel.closed_at = self._now
        ctx.tell(event)

    def _moved(self, event: Moved) -> None:
        move_chat(self._db, self._account, event.chat, event.to)
        self._db.expire_all()
