"""The world of one event or one piece of due work: who, which coalition, when, and what to say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ParamSpec, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from handlers.conversation import writing
from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Event
from handlers.conversation.hooks import Hook
from handlers.conversation.invitation_links import Door
from handlers.conversation.routing import AN_HOUR, Routes, step_name
from handlers.conversation.services import Services
from handlers.conversation.texts import LANGUAGES, Line, Reader, render, t
from handlers.conversation.writing import Occasion, Place
from storage.forgetting import forget
from storage.messages import Message, Question
from storage.outbox import Urgency, draw_last, queue_edits
from storage.partners import GroupChat
from storage.people import Channel, Coalition, Contact, Person, Role

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


@action("question.never-mind")
class NeverMind(Action):
    """What was asked needs no answer any more."""


DAILY_NEWS = "news"
"""The purpose of the message that tells several things at once."""


@dataclass
class World:
    """What every function of a capability may use: the open unit of work, the time, the words.

    Nothing here commits, waits, or touches a platform.
    """

    db: Session
    now: datetime
    services: Services
    _read: dict[tuple[Any, ...], Any] = field(default_factory=dict, init=False, repr=False)

    @property
    def routes(self) -> Routes:
        return self.services.routes

    def doors(self, code: str) -> Sequence[Door]:
        """The ways in with an invitation code."""
        return self.services.doors(code)

    def once(self, find: Callable[..., T], *about: Any) -> T:
        """What `find(db, *about)` answers, asked once in this unit of work."""
        key = (find, *about)
        if key not in self._read:
            self._read[key] = find(self.db, *about)
        answer: T = self._read[key]
        return answer

    def channel_for(self, person: Person) -> Channel | None:
        """Through which chat this person is reached now, or None."""
        return writing.channel_for(person, self.services.in_service())

    def send(self, to: Contact, said: Card, occasion: Occasion) -> Message | None:
        """Write to a contact on their preferred channel; None: they cannot be reached."""
        message = self.compose(to, said, occasion)
        if message is not None:
            writing.post(self.db, message, occasion)
        return message

    def compose(self, to: Contact, said: Card, occasion: Occasion) -> Message | None:
        """What `send` would write, before it is kept."""
        channel = self.channel_for(to.person)
        if channel is None:
            return None
        place = writing.place_of(to.person, channel)
        said = _headed(said, to.coalition if _several(to.person) else None)
        return writing.compose(said, place, to.coalition, self.now, occasion)

    def write(
        self,
        said: Card,
        place: Place,
        coalition: Coalition | None,
        occasion: Occasion,
        *,
        named: bool = False,
    ) -> Message:
        """Write into any chat; `named` puts the coalition's name above it."""
        said = _headed(said, coalition if named else None)
        return writing.write(self.db, said, place, coalition, self.now, occasion)

    def write_in_groups(
        self, chats: Iterable[GroupChat], said: Card, coalition: Coalition, occasion: Occasion
    ) -> None:
        """Write into chats that belong to a group of the coalition."""
        for chat in chats:
            place = Place(chat.account_id, chat.chat, None, LANGUAGES[0])
            self.write(said, place, coalition, occasion)

    def rewrite(self, message: Message, said: Card, urgency: Urgency = Urgency.REPLY) -> None:
        """Make a message that stands somewhere say something else. Someone looks at it and waits,
        unless `urgency` says that nobody does."""
        coalition = self.coalition_of(message)
        writing.rewrite(self.db, message, said, coalition, self.now, urgency)

    def redraw(self, message: Message, draw: Callable[[], Card]) -> None:
        """Make a message that many people change say what `draw` gives at the end of this unit of
        work: once, however many of them pressed."""
        draw_last(self.db, message, lambda: self.rewrite(message, draw()))

    def reword(self, copies: Sequence[tuple[Message, Card]], urgency: Urgency) -> None:
        """Make messages say something else above the buttons that they have."""
        readers = ((m, c, self.coalition_of(m)) for m, c in copies)
        changed = [m for m, c, place in readers if writing.reword(m, c, place, self.now)]
        queue_edits(self.db, changed, urgency)

    def coalition_of(self, message: Message) -> Coalition | None:
        found = message.coalition_id
        return self.db.get(Coalition, found) if found is not None else None

    def tell(self, event: object) -> None:
        """Let the other capabilities know, in this same unit of work."""
        for run in self.routes.happened.get(type(event), ()):
            run(self, event)

    def end_dialogue(self, contact: Contact) -> None:
        """What this contact was asked in this coalition needs no answer any more."""
        question = self.db.get(Question, contact.person_id)
        if question is not None and question.coalition_id == contact.coalition_id:
            self.db.delete(question)
            self.db.flush()

    def gather(self, hook: Hook[P, R], *about: P.args, **named: P.kwargs) -> list[R]:
        """What the capabilities answer to a hook, without the empty answers."""
        answers = (run(self, *about, **named) for run in self.routes.asked.get(hook, ()))
        return [answer for answer in answers if answer]

    def forget_person(self, person: Person) -> None:
        """Remove a person who belongs to no coalition, with their chats and what stood in them."""
        forget(self.db, person)


@dataclass
class Context(World):
    """The world of one event.

    `contact`: who they are in the coalition that is meant; None for people who are in none.
    `message`: the card that was pressed. `asked`: the card that typed words answer, because it
    asked or because they reply to it. `about`: the subject of replies that have none of their own.
    `asking`: messages that ask something, as far as that is known beforehand or asked here.
    """

    event: Event
    account: int
    person: Person
    contact: Contact | None = None
    message: Message | None = None
    asked: Message | None = None
    toasted: str = ""
    about: str = ""
    in_place: bool = True
    asking: set[int] = field(default_factory=set)
    language: str = field(default="")

    def __post_init__(self) -> None:
        self.language = self.language or self.person.language

    @property
    def me(self) -> Contact:
        """The contact, in functions that only members may reach."""
        if self.contact is None:
            raise LookupError("this function needs a member of a coalition")
        return self.contact

    @property
    def memberships(self) -> list[Contact]:
        """The coalitions in which this person takes part."""
        return [contact for contact in self.person.contacts if contact.takes_part]

    def membership(self, contact: int) -> Contact | None:
        """The contact of this person with this id, if they take part; None: not (any more)."""
        mine = self.person.own(contact)
        return mine if mine is not None and mine.takes_part else None

    @property
    def coalition(self) -> Coalition:
        return self.me.coalition

    @property
    def zone(self) -> ZoneInfo:
        return self.reader.zone

    @property
    def reader(self) -> Reader:
        coalition = self.contact.coalition if self.contact else None
        return writing.reader_of(self.language, coalition, self.now)

    @property
    def is_leader(self) -> bool:
        mine = self.contact
        return mine is not None and mine.takes_part and mine.role is Role.LEADER

    def speak(self, language: str) -> None:
        """From now on in this language, in what stands here already as well."""
        self.person.language = self.language = language
        if self.message is not None:
            self.message.language = language

    def place(self) -> Place:
        """The chat in which this happened."""
        reader = self.person.id if self.event.private else None
        return Place(self.account, self.event.chat, reader, self.language)

    def reply(self, said: Card | Line, *, subject: str = "") -> Message:
        """Answer in this chat."""
        content = said if isinstance(said, Card) else card(said)
        coalition = self.contact.coalition if self.contact else None
        named = self.event.private and _several(self.person)
        occasion = Occasion(subject=subject or self.about)
        return self.write(content, self.place(), coalition, occasion, named=named)

    def replace(self, said: Card | Line, *, done: Line | None = None) -> Message:
        """Put the next step in the place of the pressed message.

        Where an edit cannot offer other buttons, or where another file comes, the pressed message
        keeps what was chosen (`done`, else its own text without buttons), and the step is a new
        message. A step without a file keeps the one that stands.
        """
        content = said if isinstance(said, Card) else card(said)
        if self.message is None:
            return self.reply(content)
        other_file = content.file is not None and content.file.as_json() != self.message.file
        if other_file or (not self.in_place and content.rows):
            subject = self.message.subject
            self.close(done)
            return self.reply(content, subject=subject)
        self.rewrite(self.message, content)
        return self.message

    def update(self, content: Card) -> None:
        """Change the pressed card where it stands, as a toggle does."""
        if self.message is None:
            self.reply(content)
        else:
            self.rewrite(self.message, content)

    def close(self, done: Line | None = None) -> None:
        """Take the buttons off the card that was pressed or answered, and note under it what was
        chosen; what follows comes below it."""
        message = self.message or self.asked
        self.let_stand()
        if message is not None:
            chosen = [t("chosen", label=done)] if done else []
            self.rewrite(message, card(message.text, *chosen))

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
        content = said if isinstance(said, Card) else card(said)
        if how.within <= AN_HOUR and not content.rows:
            content = Card(content.body, ((Button(t("cancel"), NeverMind()),),), content.file)
        message = self.replace(content, done=done) if replace else self.reply(content)
        message.subject = subject or message.subject
        self.db.flush()
        self.asking.add(message.id)
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
        if not self.event.private or self.message is None:
            return False
        question = self.db.get(Question, self.person.id)
        return question is not None and question.message_id == self.message.id

    def settle(self) -> None:
        """The open question of this person needs no answer any more."""
        question = self.db.get(Question, self.person.id)
        if question is not None:
            self.db.delete(question)
            self.db.flush()


def _headed(said: Card, coalition: Coalition | None) -> Card:
    return Card((coalition.name, *said.body), said.rows, said.file) if coalition else said


def _several(person: Person) -> bool:
    """Whether messages to this person must say which coalition they come from."""
    return sum(contact.takes_part for contact in person.contacts) > 1
