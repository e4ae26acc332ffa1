"""A whole program with people around it, driven step by step: no sleeps, no background work."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from bot.app import App, ServedAccount
from bot.due_work.turn import take_turn
from bot.platforms.port import OutcomeUnknown
from handlers.conversation import courtesy
from handlers.conversation.chat import (
    Batch,
    Choice,
    Event,
    Joined,
    Left,
    Moved,
    Pressed,
    Reacted,
    Said,
    Sender,
    Shared,
    TookBack,
)
from handlers.conversation.context import World
from storage.invitations import Invitation, new_code
from storage.partners import Group, found_coalition
from storage.people import Channel, Coalition, Contact, Kind, Organisation, Person, Role, Standing
from tests.harness.labels import names
from tests.harness.platforms import MATRIX, TELEGRAM, Bubble, ShapedPlatform, numbered
from tests.harness.web import WebShape

T = TypeVar("T")
TUESDAY = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
"""A working day in the morning, when everyone may be written to."""


class Monotonic:
    """Seconds that pass only when the test says so, for limits and pauses."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds

    def advance(self, seconds: float) -> None:
        self.seconds += seconds


class TestClock:
    """Stands still unless the test moves it."""

    __test__ = False

    def __init__(self) -> None:
        self.time = TUESDAY

    def now(self) -> datetime:
        return self.time

    def move_to(self, moment: datetime) -> None:
        self.time = max(self.time, moment)


@dataclass
class Someone:
    """A person with a phone: what they do, and what they see."""

    stage: Chat
    post: ServedAccount
    user: str
    name: str
    chat: str
    private: bool = True
    language: str = "nl"
    toast: str = ""
    _words: str = ""
    _reactions: dict[tuple[str, int], str] = field(default_factory=dict)

    @property
    def _platform(self) -> ShapedPlatform:
        platform = self.post.platform
        assert isinstance(platform, ShapedPlatform)
        return platform

    @property
    def bubbles(self) -> list[Bubble]:
        """The messages in their chat, oldest first."""
        return self._platform.chats[self.chat]

    def _basics(self) -> dict[str, Any]:
        sender = Sender(self.user, self.name, self.language)
        return {"id": self.stage.next_id(), "chat": self.chat, "sender": sender,
                "private": self.private}  # fmt: skip

    async def does(self, event: Event) -> None:
        before = [(bubble, bubble.text, bubble.choices) for bubble in self.bubbles]
        await self._platform.takes(event, lambda batch: self.stage.app.deliver(self.post, batch))
        await self.stage.app.settle()
        if isinstance(event, Pressed):
            self.toast = self._platform.toasts.get(event.press, "")
        elif isinstance(event, Said) and event.private and not event.edits:
            self._is_answered_below(before)

    def _is_answered_below(self, before: Sequence[tuple[Bubble, str, Any]]) -> None:
        """Nobody looks further up for what came of the words that they typed."""
        changed = [bubble for bubble, *stood in before if [bubble.text, bubble.choices] != stood]
        newer = [bubble for bubble in self.bubbles if all(bubble is not old for old, *_ in before)]
        assert newer or not changed, f"{changed[0].text!r} changed, and nothing comes below"

    async def says(self, text: str, *, reply_to: str | None = None) -> None:
        """Type a text; `reply_to` is a piece of the text of the message it replies to."""
        bubble = self._find(reply_to) if reply_to else None
        said = Said(**self._basics(), text=text, reply_to=bubble and bubble.part,
                    reply_message=self._platform.message_of(bubble))  # fmt: skip
        self._words = said.words
        await self.does(said)

    async def corrects(self, text: str) -> None:
        """Change what they typed last, in their app."""
        await self.does(Said(**self._basics(), text=text, edits=self._words))

    async def taps(self, label: str) -> None:
        """Press the newest visible button with this label (harness/labels.py); where a platform has
        no buttons, react with or type its number."""
        bubble, number = self.button(label)
        choice = numbered(bubble.choices)[number]
        if self._platform.traits.in_place:
            await self.presses(choice)
        elif number <= 5:
            await self._reacts(bubble.part, number)
        else:
            await self.does(Said(**self._basics(), text=str(number), reply_to=bubble.part))

    async def _reacts(self, part: str, number: int) -> None:
        """In an app a second tap on a reaction takes it away, and a third puts it there again."""
        before = self._reactions.pop((part, number), None)
        if before is not None:
            await self.does(TookBack(**self._basics(), reaction=before))
            return
        reacted = Reacted(**self._basics(), part=part, number=number)
        self._reactions[part, number] = reacted.id
        await self.does(reacted)

    async def takes_back(self, part: str) -> None:
        """Take the one reaction to this part away."""
        [number] = (number for known, number in self._reactions if known == part)
        await self._reacts(part, number)

    async def taps_twice(self, label: str) -> None:
        """Press the same button a second time before its card was seen to change."""
        bubble, number = self.button(label)
        choice = numbered(bubble.choices)[number]
        await self.presses(choice)
        await self.presses(choice)

    async def forges(self, of: Someone, label: str) -> None:
        """Send, from their own chat, the press of a button that stands in someone else's."""
        bubble, number = of.button(label)
        await self.presses(numbered(bubble.choices)[number])

    async def presses(self, choice: Choice) -> None:
        """Press a button as it was seen at some time."""
        press = f"press-{self.stage.next_id()}"
        part = next((b.part for b in self.bubbles if choice in b.choices), "")
        await self.does(Pressed(**self._basics(), message=choice.message, index=choice.index,
                                press=press, part=part))  # fmt: skip

    async def shares(
        self,
        name: str,
        data: bytes,
        *,
        mime: str = "image/png",
        kind: str = "picture",
        text: str = "",
    ) -> None:
        """Send a file, or what has none: a place, a contact, a sticker."""
        ref = f"shared-{self.stage.next_id()}" if data else ""
        if ref:
            self._platform.files[ref] = data
        shared = Shared(**self._basics(), ref=ref, kind=kind, name=name, mime=mime,
                        size=len(data), text=text)  # fmt: skip
        self._words = shared.words
        await self.does(shared)

    async def corrects_caption(self, text: str) -> None:
        """Change the words beside the file that they sent last."""
        await self.does(Shared(**self._basics(), ref=f"shared-{self._words}", kind="picture",
                               name="kaart.png", mime="image/png", text=text,
                               edits=self._words))  # fmt: skip

    async def joins(self, title: str = "") -> None:
        await self.does(Joined(**self._basics(), title=title))

    async def blocks(self) -> None:
        self._platform.closed.add(self.chat)
        await self.does(Left(**self._basics()))

    def closes(self) -> None:
        """Block the bot, which finds out when it sends."""
        self._platform.closed.add(self.chat)

    def opens(self) -> None:
        """Let the bot write again where it was closed."""
        self._platform.closed.discard(self.chat)

    def loses_next(self) -> None:
        """Whether the next message to them arrives stays unknown."""
        self._platform.fail_in[self.chat] = OutcomeUnknown("time-out")

    def unsettles_next(self, after: int = 0) -> None:
        """The next part to them, after so many others, arrives, but nobody hears that it did."""
        self._platform.unsure_in[self.chat] = after

    async def moves(self, to: str) -> None:
        await self.does(Moved(**self._basics(), to=to))

    async def sees(self, *pieces: str) -> Bubble:
        """The next message that they did not read yet holds each of these pieces."""
        fresh = [bubble for bubble in self.bubbles if bubble.fresh]
        assert fresh, f"{self.name} sees nothing new; wanted {pieces}"
        bubble = fresh[0]
        for piece in pieces:
            assert piece in bubble.text, f"{self.name} sees {bubble.text!r}; wanted {piece!r}"
        bubble.fresh = False
        return bubble

    def sees_nothing(self) -> None:
        fresh = [bubble.text for bubble in self.bubbles if bubble.fresh]
        assert not fresh, f"{self.name} sees {fresh}"

    @property
    def menu(self) -> dict[str, str]:
        """The commands in the menu of their chat, with what each does."""
        return self._platform.menus.get(self.chat, {})

    def labels(self) -> list[str]:
        """The buttons that they could press now, oldest message first."""
        return [choice.label for bubble in self.bubbles for choice in bubble.choices]

    def shows(self, piece: str) -> Bubble:
        """The newest message that holds this piece, read or not; for cards that change."""
        return self._find(piece)

    def _find(self, piece: str) -> Bubble:
        for bubble in reversed(self.bubbles):
            if piece in bubble.text:
                return bubble
        raise AssertionError(f"{self.name} has no message with {piece!r}")

    def button(self, label: str) -> tuple[Bubble, int]:
        """The newest message with this button, and the number of the button on it."""
        for bubble in reversed(self.bubbles):
            for number, choice in numbered(bubble.choices).items():
                if names(label, choice.label):
                    return bubble, number
        raise AssertionError(f"{self.name} has no button {label!r}, only {self.labels()}")

    async def reads(self) -> None:
        """Look at everything that is new, without caring what it says."""
        for bubble in self.bubbles:
            bubble.fresh = False


@dataclass
class Chat:
    """The stage of a transcript."""

    app: App
    clock: TestClock
    engine: Engine
    post: ServedAccount
    monotonic: Monotonic = field(default_factory=Monotonic)
    people: list[Someone] = field(default_factory=list)
    coalition_name: str = "Demostad Ontmoet"
    _ids: Callable[[], int] = field(default_factory=lambda: itertools.count(1).__next__)

    def next_id(self) -> str:
        return f"e{self._ids()}"

    async def happens(self, post: ServedAccount, *events: Event) -> None:
        """Let events reach the program in one batch, and all that follows from them at once."""
        await self.app.deliver(post, Batch(tuple(events)))
        await self.app.settle()

    async def also(self, name: str) -> ServedAccount:
        """A second platform in service: "telegram" or "matrix"."""
        traits = TELEGRAM if name == "telegram" else MATRIX
        return await self.app.add(ShapedPlatform(name, traits, f"{name}-second-bot"))

    async def passes(self, **time: float) -> None:
        """Let time go by, from due moment to due moment."""
        self.monotonic.advance(timedelta(**time).total_seconds())
        await self.app.pass_time(self.clock, self.clock.now() + timedelta(**time))

    async def one_turn(self, work: Callable[..., Any]) -> None:
        """One unit of work of this due function, and nothing of what follows from it yet."""
        [due] = (due for due in self.app.services.routes.due.values() if due.run is work)
        await self.db(lambda db: take_turn(db, due, self.clock.now(), self.app.services))

    async def down(self, **time: float) -> None:
        """Let time go by while the program does not run, and start it again."""
        await self.app.stop()
        await self._starts_again(timedelta(**time))

    async def crashes(self, **time: float) -> None:
        """Let the program end without a word, so that nothing is given back, and start it again
        after this time."""
        self.app.writer.close()
        await self._starts_again(timedelta(**time))

    async def _starts_again(self, after: timedelta) -> None:
        self.monotonic.advance(after.total_seconds())
        self.clock.move_to(self.clock.now() + after)
        before = self.app
        self.app = App(self.engine, self.clock, before.services.routes, self.monotonic)
        for old in before.accounts:
            if isinstance(old.platform, WebShape):
                old.platform.connect(self.app.writer, self.clock)
            new = await self.app.add(old.platform)
            for person in self.people:
                person.post = new if person.post is old else person.post
            self.post = new if self.post is old else self.post
        await self.app.ticker.take_up_parked()
        await self.app.settle()

    async def db(self, work: Callable[[Session], T]) -> T:
        """Look into or prepare the database."""
        return await self.app.writer.run(work)

    # People

    def someone(
        self,
        name: str = "Truus de Vries",
        *,
        post: ServedAccount | None = None,
        private: bool = True,
        chat: str | None = None,
        language: str = "nl",
    ) -> Someone:
        """A person whom the bot does not know yet."""
        post = post or self.post
        user = f"{post.platform.name}-user-{len(self.people) + 1}"
        # On the web a chat is named after its person.
        own = user if post.platform.name == "web" else f"chat-{user}"
        person = Someone(self, post, user, name, chat or own, private, language)
        self.people.append(person)
        return person

    def in_group(self, person: Someone, chat: str = "group-1") -> Someone:
        """The same person in a chat where more people read along."""
        there = Someone(self, person.post, person.user, person.name, chat, False, person.language)
        self.people.append(there)
        return there

    async def leader(
        self, name: str = "Ilse Modelman", of: str = "Welzijn Demostad", **more: Any
    ) -> Someone:
        """A project leader who takes part already."""
        return await self.member(name, of, Kind.PROFESSIONAL, Role.LEADER, **more)

    async def volunteer(
        self, name: str = "Hans Proefweg", of: str = "Wandelclub Stap voor Stap", **more: Any
    ) -> Someone:
        return await self.member(name, of, Kind.VOLUNTEER, **more)

    async def professional(
        self, name: str = "Kees Schijn", of: str = "Thuiszorg Voorbeeldhof", **more: Any
    ) -> Someone:
        return await self.member(name, of, Kind.PROFESSIONAL, **more)

    async def member(
        self, name: str, of: str | None, kind: Kind, role: Role = Role.CONTACT, *,
        coalition: str | None = None, groups: tuple[str, ...] = (),
        post: ServedAccount | None = None, person: Someone | None = None, language: str = "nl",
    ) -> Someone:  # fmt: skip
        """Someone who takes part in a coalition already (the coalition is made when needed)."""
        someone = person or self.someone(name, post=post, language=language)
        wanted = coalition or self.coalition_name

        def enter(db: Session) -> None:
            place = _coalition(db, wanted)
            known = db.query(Channel).filter_by(account_id=someone.post.account,
                                                user=someone.user).one_or_none()  # fmt: skip
            human = known.person if known else _person(db, someone, self.clock.now())
            contact = Contact(
                coalition_id=place.id, person=human, kind=kind, role=role, since=self.clock.now(),
                standing=Standing.ACTIVE, dayparts=["evening"],
            )  # fmt: skip
            db.add(contact)
            db.flush()
            if of is not None:
                organisation = _organisation(db, place, of, groups)
                organisation.contacts.append(contact)

        await self.db(enter)
        return someone

    async def invitation(
        self,
        *,
        coalition: str | None = None,
        of: str | None = None,
        role: Role = Role.CONTACT,
        vouched: bool = True,
        uses: int | None = 1,
        expires: timedelta | None = None,
    ) -> str:
        """The code of a new invitation."""
        code = new_code()

        def make(db: Session) -> None:
            place = _coalition(db, coalition or self.coalition_name)
            organisation = _organisation(db, place, of, ()) if of else None
            now = self.clock.now()
            db.add(Invitation(
                coalition_id=place.id, code=code, role=role, vouched=vouched, uses_left=uses,
                organisation_id=organisation.id if organisation else None, made_at=now,
                expires_at=now + expires if expires else None,
            ))  # fmt: skip

        await self.db(make)
        return code

    async def wish(self, to: Someone, purpose: str, subject: str) -> None:
        """Wish to tell someone something, as a capability does, and let happen what may."""
        await self.only_wish(to, purpose, subject)
        await self.app.settle()

    async def only_wish(self, to: Someone, purpose: str, subject: str) -> None:
        """As `wish`, and let nothing happen yet."""

        def wishes(db: Session) -> None:
            contact = _contact_of(db, to)
            world = World(db, self.clock.now(), self.app.services)
            courtesy.notify(world, contact, purpose, subject)

        await self.db(wishes)

    async def pause(self, someone: Someone, **time: float) -> None:
        """Let someone have asked for a pause."""

        def pauses(db: Session) -> None:
            _contact_of(db, someone).paused_until = self.clock.now() + timedelta(**time)

        await self.db(pauses)

    def check_all_read(self) -> None:
        """A message that nobody looked at fails the test."""
        for person in self.people:
            person.sees_nothing()


def _coalition(db: Session, name: str) -> Coalition:
    found = db.query(Coalition).filter_by(name=name).one_or_none()
    return found or found_coalition(db, name, "Demostad")


def _person(db: Session, someone: Someone, now: datetime) -> Person:
    person = Person(name=someone.name, language=someone.language, since=now)
    person.channels.append(
        Channel(account_id=someone.post.account, user=someone.user, chat=someone.chat)
    )
    db.add(person)
    return person


def _organisation(
    db: Session, place: Coalition, name: str, groups: tuple[str, ...]
) -> Organisation:
    found = db.query(Organisation).filter_by(coalition_id=place.id, name=name).one_or_none()
    if found is None:
        found = Organisation(coalition_id=place.id, name=name)
        db.add(found)
        db.flush()
    for group in groups:
        circle = db.query(Group).filter_by(coalition_id=place.id, name=group).one()
        if found not in circle.organisations:
            circle.organisations.append(found)
    return found


def _contact_of(db: Session, someone: Someone) -> Contact:
    channel = db.query(Channel).filter_by(account_id=someone.post.account, user=someone.user).one()
    return channel.person.contacts[0]
