"""Finds who did something and which function answers it, within the unit of work of a batch."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from handlers.conversation import choices
from handlers.conversation.cards import Action, Button, Card, card
from handlers.conversation.chat import (
    Event,
    Joined,
    Left,
    Moved,
    Pressed,
    Reacted,
    Said,
    Shared,
)
from handlers.conversation.context import Context
from handlers.conversation.house import House
from handlers.conversation.routing import MEMBERS, Command, Who, pressed, unpack
from handlers.conversation.texts import language_of, t
from handlers.conversation.words import cleaned
from storage.chats import move_chat
from storage.messages import Message, Question, message_with_part
from storage.people import Channel, Contact, Person, channels_of


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
        self._at_hand = self._db.scalars(select(Message).where(Message.id.in_(pressed_on))).all()

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
            case Reacted():
                meant = choices.by_reaction(self._db, self._account, event)
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
        ctx.message = message
        if message.coalition_id is not None:
            ctx.contact = _contact_in(ctx.person, message.coalition_id)
        if self._may(ctx, press.who):
            press.run(ctx, unpack(press.action, data))
        else:
            ctx.toast(t("not-for-you"))

    def _stands_here(self, ctx: Context, message: Message) -> bool:
        here = (message.account_id, message.chat) == (self._account, ctx.event.chat)
        return here and message.person_id in (None, ctx.person.id)

    @staticmethod
    def _may(ctx: Context, who: Who) -> bool:
        active = ctx.contact is not None and ctx.contact.takes_part
        return (ctx.contact.role if ctx.contact is not None and active else None) in who

    # Words

    def _said(self, ctx: Context, event: Said | Shared) -> None:
        replied_to = self._replied_to(ctx, event)
        question = self._question(ctx)
        if isinstance(event, Said):
            command, words = self._command(event.text)
            if command is not None:
                if event.private or command.everywhere:
                    run_command(ctx, command, words)
                return
            meant = choices.by_words(self._db, self._account, event, replied_to, question)
            if isinstance(meant, choices.Meant):
                self._pressed(ctx, meant.message, meant.index)
                return
            if isinstance(meant, choices.Unclear) and event.private:
                ctx.reply(t("which-message", words=event.text))
                return
        self._other_words(ctx, event, replied_to, question)

    def _other_words(
        self,
        ctx: Context,
        event: Said | Shared,
        replied_to: Message | None,
        question: Question | None,
    ) -> None:
        kind = replied_to.subject.partition(":")[0] if replied_to else ""
        asked_here = question is not None and (
            replied_to is None or replied_to.id == question.message_id
        )
        if question is not None and asked_here:
            self._answered(ctx, event, question)
        elif replied_to is not None and kind in self._routes.replies:
            ctx.message = replied_to
            if replied_to.coalition_id is not None:
                ctx.contact = _contact_in(ctx.person, replied_to.coalition_id)
            self._routes.replies[kind](ctx, event)
        elif event.private and self._routes.otherwise is not None:
            self._routes.otherwise(ctx, event)

    def _answered(self, ctx: Context, event: Said | Shared, question: Question) -> None:
        step = self._routes.steps.get(question.step)
        if question.message_id is not None:
            ctx.message = self._db.get(Message, question.message_id)
        if question.coalition_id is not None:
            ctx.contact = _contact_in(ctx.person, question.coalition_id)
        data = dict(question.data)
        ctx.settle()
        if step is None:
            ctx.reply(t("closed-already"))
            return
        step.run(ctx, event, data)

    def _replied_to(self, ctx: Context, event: Said | Shared) -> Message | None:
        if event.reply_to is None:
            return None
        message = message_with_part(self._db, self._account, event.chat, event.reply_to)
        return message if message and self._stands_here(ctx, message) else None

    def _question(self, ctx: Context) -> Question | None:
        if not ctx.event.private:
            return None
        question = self._db.get(Question, ctx.person.id)
        here = question is not None and (question.account_id, question.chat) == (
            self._account,
            ctx.event.chat,
        )
        return question if question and here and question.until > self._now else None

    # Commands

    def _command(self, text: str) -> tuple[Command | None, str]:
        """The command that a text is, and the words after it."""
        first, _, words = text.strip().partition(" ")
        if first[:1] in ("/", "!") and len(first) > 1:
            name = first.lstrip("/!").casefold()
            unknown = self._routes.commands.get("help") if first[0] == "/" else None
            return self._routes.commands.get(name, unknown), words.strip()
        whole = text.strip().casefold().rstrip(".!")
        for command in self._routes.commands.values():
            if whole in command.plain:
                return command, ""
        if first.casefold() == "start" and len(words.split()) == 1:
            return self._routes.commands.get("start"), words.strip()
        return None, ""

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


def run_command(ctx: Context, command: Command, words: str) -> None:
    """Run a command, if this person may; with several coalitions, ask which where it matters."""
    eligible = [c for c in ctx.person.contacts if c.takes_part and c.role in command.who]
    if len(eligible) > 1 and None not in command.who:
        ctx.reply(_which(command, words, eligible))
    elif eligible or None in command.who:
        ctx.contact = eligible[0] if len(eligible) == 1 else ctx.contact
        ctx.settle()
        command.run(ctx, words)
    else:
        member = any(contact.takes_part for contact in ctx.person.contacts)
        ctx.reply(t("for-others") if member else t("join-first"))


@dataclasses.dataclass(frozen=True, slots=True)
class RunIn(Action):
    """The command that someone gave, for the coalition that they then chose."""

    command: str
    words: str
    coalition: int


@pressed(RunIn, who=MEMBERS | {None})
def run_in(ctx: Context, action: RunIn) -> None:
    """Run a command for one of someone's coalitions."""
    command = ctx.routes.commands[action.command]
    ctx.contact = _contact_in(ctx.person, action.coalition)
    if ctx.contact is None or not ctx.contact.takes_part or ctx.contact.role not in command.who:
        ctx.toast(t("not-for-you"))
        return
    ctx.close(ctx.contact.coalition.name)
    ctx.message = None
    ctx.settle()
    command.run(ctx, action.words)


def _which(command: Command, words: str, eligible: list[Contact]) -> Card:
    buttons = [
        Button(c.coalition.name, RunIn(command.name, words, c.coalition_id)) for c in eligible
    ]
    return card(t("which-coalition"), buttons=buttons)


def _contact_in(person: Person, coalition: int) -> Contact | None:
    found = (c for c in person.contacts if c.coalition_id == coalition)
    return next(found, None)
