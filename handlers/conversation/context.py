"""The dialogue with one person: how a capability answers what they did, and asks them something."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.interaction import Interaction
from handlers.conversation.routes import AN_HOUR
from handlers.conversation.routing import step_name
from handlers.conversation.texts import Line, render, t
from handlers.conversation.world import World, in_several
from handlers.conversation.writing import Occasion, place_of
from storage.messages import Message, Question, copied

__all__ = ["Context", "NeverMind", "World"]

DAILY_NEWS = "news"
"""The purpose of the message that tells several things at once."""


@action("question.never-mind")
class NeverMind(Action):
    """The question needs no answer any more."""


@dataclass(eq=False)
class Context(Interaction):
    """Answers where the event came from, on the card that it is about or below it.

    `message`: the card that was pressed. `typed`: the label of its button, where words in a
    person's own chat pressed it; what follows then comes below those words. `noted`: what the
    closed card says was chosen. `replied`: whether anything new was written here. `asked`: the card
    that typed words answer, because it asked or because they reply to it. `about`: the subject of
    replies that have none of their own. `asking`: whether messages ask something, by id, where that
    is known.
    """

    message: Message | None = None
    typed: str = ""
    noted: Line = ""
    replied: bool = False
    asked: Message | None = None
    toasted: str = ""
    about: str = ""
    in_place: bool = True
    asking: dict[int, bool] = field(default_factory=dict)

    def speak(self, language: str) -> None:
        """From now on in this language, in what stands here already as well."""
        self.person.language = self.language = language
        if self.message is not None:
            self.message.language = language

    def reply(self, said: Card | Line, *, subject: str = "") -> Message:
        """Answer in this chat."""
        content = _as_card(said)
        coalition = self.contact.coalition if self.contact else None
        named = self.event.private and in_several(self.person)
        occasion = Occasion(subject=subject or self.about)
        self.replied = True
        return self.write(content, self.place(), coalition, occasion, named=named)

    def reply_alone(self, said: Card | Line) -> None:
        """Answer where this person alone reads: in this chat, or else in their own."""
        channel = self.channel_for(self.person)
        if self.event.private:
            self.reply(said)
        elif channel is not None:
            self.write(_as_card(said), place_of(self.person, channel), None, Occasion())

    @property
    def was_their_own_chat(self) -> bool:
        """Whether others read along in what is known as this person's own chat."""
        # A person whom we know only from a group is not kept, and has no chat of their own.
        kept = self.person.channels if self.person.id else []
        own = {(channel.account_id, channel.chat) for channel in kept}
        return not self.event.private and (self.account, self.event.chat) in own

    def replace(self, said: Card | Line, *, done: Line | None = None) -> Message:
        """Put the next step in the place of the pressed message.

        Where words pressed it, where an edit cannot offer other buttons, or where another file
        comes, the pressed message keeps what was chosen (`done`, else its own text without
        buttons), and the step is a new message. A step without a file keeps the one that stands.
        """
        content = _as_card(said)
        if self.message is None:
            return self.reply(content)
        other_file = content.file is not None and content.file.as_json() != self.message.file
        if self.typed or other_file or (not self.in_place and content.rows):
            return self._below(self.message, content, done)
        self.rewrite(self.message, content)
        return self.message

    def update(self, content: Card, *, done: Line | None = None) -> None:
        """Change the pressed card where it stands, as a toggle does; words get it anew below, and
        the pressed one keeps what was chosen (`done`, else the button's label)."""
        if self.message is None:
            self.reply(content)
        elif self.typed:
            self.message = self._below(self.message, content, done)
        else:
            self.rewrite(self.message, content)

    def _below(self, pressed: Message, content: Card, done: Line | None) -> Message:
        """The step as a new message, about the same; a file that stands above is not repeated, and
        a question that is still open is asked by the new one."""
        if content.file is not None and content.file.as_json() == pressed.file:
            content = Card(content.body, content.rows)
        question = self._question_of(pressed)
        self.close(done)
        below = self.reply(content, subject=pressed.subject)
        if question is not None:
            self.db.flush()
            question.message_id = below.id
            self.asking[below.id] = True
        return below

    def close(self, done: Line | None = None) -> None:
        """Take the buttons off the card that was pressed or answered, and note under it what was
        chosen; what follows comes below it."""
        message = self.message or self.asked
        self.noted = done = done or self.typed
        self.let_stand()
        if message is not None:
            self.rewrite(message, card(message.text, *self._chosen_on(message, done)))

    def _chosen_on(self, message: Message, label: Line | None) -> list[Line]:
        """The choice, unless the message ends with that already."""
        chosen = t("chosen", label=label or "")
        says_so = message.text.endswith(f"\n{render(chosen, self.reader)}")
        return [chosen] if label and not says_so else []

    def let_stand(self) -> None:
        """Leave the card that was pressed or answered as it is; what follows comes below it."""
        self.message = self.asked = None

    def let_news_stand(self) -> None:
        """Leave the pressed card as it is where it is the daily news: it tells more than this."""
        if self.message is not None and self.message.purpose == DAILY_NEWS:
            self.let_stand()

    def toast(self, line: Line) -> None:
        """A short word at the press itself, seen for a moment (at most 200 characters)."""
        self.toasted = render(line, self.reader)[:200]

    def ask(
        self,
        step: Callable[..., Line | None],
        said: Card | Line,
        *,
        replace: bool = False,
        done: Line | None = None,
        subject: str = "",
        **data: Any,
    ) -> Message:
        """Ask something that is answered in words: `step` takes the answer, with `data`.

        The one open question of this person gives way to it; it survives a restart. What is asked
        by the way, without buttons, gets one to leave it. `subject`: what it is about, so that an
        answer that comes too late for `step` can still be understood.
        """
        how = self.routes.steps[step_name(step)]
        content = _as_card(said)
        if how.within <= AN_HOUR and not content.rows:
            content = Card(content.body, ((Button(t("cancel"), NeverMind()),),), content.file)
        message = self.replace(content, done=done) if replace else self.reply(content)
        message.subject = subject or message.subject
        self.db.flush()
        self.asking[message.id] = True
        self.db.merge(
            Question(
                person_id=self.person.id,
                coalition_id=self.contact.coalition_id if self.contact else None,
                account_id=message.account_id,
                chat=message.chat,
                message_id=message.id,
                step=how.name,
                data=data,
                until=self.now + how.within,
            )
        )
        return message

    @property
    def is_asked_here(self) -> bool:
        """Whether the pressed message is what this person was asked."""
        return self.message is not None and self._question_of(self.message) is not None

    def _question_of(self, message: Message) -> Question | None:
        """The open question of this person, if this message in their own chat asks it."""
        # One whom we know only from a group was asked nothing.
        private = self.event.private and self.person.id
        question = self.db.get(Question, self.person.id) if private else None
        return question if question is not None and question.message_id == message.id else None

    def settle(self) -> Question | None:
        """The open question of this person needs no answer any more. Returns it as it was, to be
        asked again where nothing came of the answer."""
        # One whom we know only from a group was asked nothing.
        question = self.db.get(Question, self.person.id) if self.person.id else None
        if question is None:
            return None
        again = copied(question)
        self.db.delete(question)
        self.db.flush()
        return again


def _as_card(said: Card | Line) -> Card:
    return said if isinstance(said, Card) else card(said)
