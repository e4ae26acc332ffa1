"""Finds which function answers what someone did, within the unit of work of a batch."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from handlers.conversation import choices
from handlers.conversation.actions import kind_of, unpack
from handlers.conversation.cards import card
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
from handlers.conversation.commands import command_in, plain_command_in, run_command
from handlers.conversation.context import Context, NeverMind, World
from handlers.conversation.events import Arrived
from handlers.conversation.hooks import AHEAD
from handlers.conversation.routing import Command, Reply, Step, Who
from handlers.conversation.senders import Senders
from handlers.conversation.services import Services
from handlers.conversation.subjects import kind_in
from handlers.conversation.texts import Text, t
from handlers.conversation.words import cleaned, refusal, why_not_read
from handlers.conversation.writing import Occasion, place_of
from storage.chats import move_chat
from storage.messages import (
    Delivery,
    Message,
    Question,
    asking_among,
    copied,
    knows_about,
    message_with_part,
    messages_by,
    open_in,
)
from storage.outbox import has_arrived, stands_twice

ONLY_CANCEL = [[kind_of(NeverMind), {}]]
"""The actions of a card that asks something, and has no button but the one to leave it."""


class Reception:
    """Receives the events of one batch."""

    def __init__(
        self, db: Session, account: int, in_place: bool, now: datetime, services: Services
    ) -> None:
        self._db = db
        self._account = account
        self._in_place = in_place
        self._now = now
        self._services = services
        self._routes = services.routes
        self._patience = services.patience
        self._puzzled = False
        self._senders = Senders(db, account, now, services.language)
        self._expected: set[int] = set()
        self._asking: set[int] = set()
        self._at_hand: tuple[Any, ...] = ()

    def expect(self, events: Iterable[Event]) -> None:
        """Read in one go what these events will need."""
        events = list(events)
        self._senders.expect(events)
        pressed_on = {event.message for event in events if isinstance(event, Pressed)}
        self._expected, self._asking = pressed_on, asking_among(self._db, pressed_on)
        # Kept referenced, so that the session's identity map answers for each of them.
        pressed = messages_by(self._db, pressed_on)
        world = World(self._db, self._now, self._services)
        self._at_hand = (pressed, world.gather(AHEAD, pressed))

    def receive(self, event: Event) -> str:
        """Run what answers the event; returns the short text for a press."""
        too_much, event = refusal(event), cleaned(event)
        if isinstance(event, Moved):
            self._moved(event)
            return ""
        ctx = self._context(event)
        try:
            self._receive(ctx, event, too_much)
        except Closed as closed:
            ctx.toast(closed.line)
        if ctx.toasted and event.private and not (isinstance(event, Pressed) and event.press):
            # Nothing shows a toast here: who typed or reacted gets it as a message.
            ctx.reply(ctx.toasted)
        return ctx.toasted

    def _receive(self, ctx: Context, event: Event, too_much: Text | None) -> None:
        match event:
            case Joined() | Left() | NoLongerPrivate():
                self._came_or_went(ctx, event)
            case Pressed():
                self._pressed(ctx, self._db.get(Message, event.message), event.index)
            case Reacted() | TookBack():
                self._reacted(ctx, event)
            case Said() | Shared():
                self._heard(ctx, event, too_much)

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

    # Presses

    def _reacted(self, ctx: Context, event: Reacted | TookBack) -> None:
        meant = choices.by_reaction(self._db, self._account, event, ctx.person.id)
        if isinstance(meant, choices.Meant):
            self._pressed(ctx, meant.message, meant.index)
        elif isinstance(meant, choices.Unclear):
            ctx.toast(t("which-number"))
        elif isinstance(event, TookBack) and event.private:
            self._withdraw(ctx, event.reaction)

    def _tell_apart(self, ctx: Context) -> None:
        """Who reacted in a group hears once, in their own chat, what it did."""
        channel, subject = ctx.channel_for(ctx.person), f"reaction:{ctx.event.chat}"
        if channel is not None and not knows_about(self._db, ctx.person.id, subject):
            said = card(t("in-the-group"), ctx.toasted)
            ctx.write(said, place_of(ctx.person, channel), None, Occasion(subject=subject))

    def _withdraw(self, ctx: Context, event: str) -> bool:
        """What we offered to do with someone's words falls away with the words; whether there was
        something."""
        question = self._db.get(Question, ctx.person.id)
        asked = question.message_id if question else None
        found = open_in(self._db, self._account, ctx.event.chat, _about(event))
        cards = [one for one in found if one.id != asked]
        for one in cards:
            ctx.rewrite(one, card(t("withdrawn")))
        return bool(cards)

    def _pressed(self, ctx: Context, message: Message | None, index: int) -> None:
        if message is None or not self._stands_here(ctx, message):
            raise Closed
        known = 0 <= index < len(message.actions)
        kind, data = message.actions[index] if known else ("", {})
        press = self._routes.presses.get(kind)
        if press is None:
            raise Closed
        if isinstance(ctx.event, Pressed):
            self._proven(ctx, message, ctx.event.part)
        ctx.message = message
        if message.coalition_id is not None:
            ctx.contact = ctx.person.contact_in(message.coalition_id)
        if self._may(ctx, press.who):
            if not press.keeps and self._asks(ctx, message):
                ctx.settle()
            press.run(ctx, unpack(press.action, data))
        else:
            ctx.toast(t("not-for-you"))
            if isinstance(ctx.event, Reacted) and not ctx.event.private:
                self._tell_apart(ctx)

    def _asks(self, ctx: Context, message: Message) -> bool:
        """Whether the message asks this person something; mostly known for the whole batch."""
        may_ask = message.id not in self._expected or message.id in self._asking
        return may_ask and ctx.is_asked_here

    def _stands_here(self, ctx: Context, message: Message) -> bool:
        here = (message.account_id, message.chat) == (self._account, ctx.event.chat)
        own = ctx.event.private and message.person_id == ctx.person.id
        return here and (own or message.person_id is None)

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

    def _heard(self, ctx: Context, event: Said | Shared, too_much: Text | None) -> None:
        """What is too much is not half taken: what was asked stays open, and they say it anew."""
        if too_much is None:
            self._said(ctx, event)
        elif event.private:
            ctx.reply(too_much)

    def _said(self, ctx: Context, event: Said | Shared) -> None:
        self._puzzled = False
        if isinstance(event, Said) and event.edits and not self._counts_anew(ctx, event.edits):
            if event.private and self._has_patience(ctx):
                ctx.reply(t("edit-not-seen"))
            return
        self._answer(ctx, event)
        if not self._puzzled and event.private:
            self._patience.understood(ctx.person.id)

    def _counts_anew(self, ctx: Context, edited: str) -> bool:
        """Whether nothing was done yet with the words that were changed: they were no answer, or
        one that we could not take."""
        question = self._question(ctx)
        asked = self._db.get(Message, question.message_id) if question else None
        again = asked is not None and asked.subject == _about(edited)
        return ctx.event.private and (self._withdraw(ctx, edited) or again)

    def _answer(self, ctx: Context, event: Said | Shared) -> None:
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
        elif isinstance(meant, choices.Unclear) and event.private and self._has_patience(ctx):
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
        if not event.private or self._understood(ctx, event) or not self._routes.otherwise:
            return
        # Files come many at once, as an album does.
        is_file = isinstance(event, Shared) and bool(event.ref)
        ctx.about = _about(event.id)
        if is_file or self._has_patience(ctx):
            self._routes.otherwise(ctx, event)

    def _has_patience(self, ctx: Context) -> bool:
        """Whether what we do not understand gets an answer; the last time we say that we wait."""
        self._puzzled = True
        if self._patience.is_silent(ctx.person.id, self._now):
            return False
        if self._patience.ends(ctx.person.id, self._now):
            ctx.reply(t("i-wait"))
            return False
        return True

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
            ctx.asked = replied_to
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
            if self._has_patience(ctx):
                ctx.reply(unreadable)
        else:
            self._take(ctx, event, question, step)

    def _take(self, ctx: Context, event: Said | Shared, question: Question, step: Step) -> None:
        data, again = dict(question.data), copied(question)
        if question.message_id is not None:
            ctx.asked = self._db.get(Message, question.message_id)
        ctx.settle()
        fault = step.run(ctx, event, data)
        if fault is not None and not self._has_patience(ctx):
            self._db.add(again)
            return
        if fault is None or (ctx.asked and ctx.asked.actions == ONLY_CANCEL):
            ctx.close()
        if fault is not None:
            ctx.about = _about(event.id)
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

    def _came_or_went(self, ctx: Context, event: Joined | Left | NoLongerPrivate) -> None:
        if isinstance(event, Left) and event.private:
            for channel in ctx.person.channels:
                if (channel.account_id, channel.chat) == (self._account, event.chat):
                    channel.closed_at = self._now
        ctx.tell(event)

    def _moved(self, event: Moved) -> None:
        move_chat(self._db, self._account, event.chat, event.to)
        self._db.expire_all()


def _about(event: str) -> str:
    """The subject of what we say about words that we did nothing with yet."""
    return f"said:{event}"
