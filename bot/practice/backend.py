"""Connects the page of the practice room with the program: people, due work and the clock."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot.app import App
from bot.clock import MovableClock
from bot.platforms.web import GroupCard, NextEvent, PersonCard, Sent, Step, group_chat
from bot.practice.coalition import MUNICIPALITY, NAME, slug
from bot.practice.first_steps import first_steps
from handlers.conversation import courtesy
from handlers.conversation.context import World
from handlers.conversation.texts import Reader, render, t
from storage.due import earliest
from storage.partners import Group, groups_in, members_of
from storage.people import Contact, Role, Standing, coalition_named, contacts_in
from storage.practice import keep_clock_offset
from storage.web import last_sent

LOOK_AHEAD = timedelta(days=31)
"""How far the clock goes at most in search of the next message."""
SILENT = frozenset({"forget_at", "mend_at", "report_at"})
"""Moments of work that erases, or brings what stands in chats up to date: nothing comes of it."""
_KNOWN = (Standing.ACTIVE, Standing.WAITING, Standing.STOPPED)


class DemoBackend:
    """The PracticeBackend of the demo coalition. `account`: that of its web chats."""

    def __init__(self, app: App, account: int, clock: MovableClock) -> None:
        self._app = app
        self._account = account
        self._clock = clock
        self.coalition = NAME
        self.zone = "Europe/Amsterdam"
        self.busy = False

    def now(self) -> datetime:
        return self._clock.now()

    async def people(self) -> Sequence[PersonCard]:
        return await self._app.writer.run(_cards)

    async def groups(self) -> Sequence[GroupCard]:
        return await self._app.writer.run(_group_cards)

    async def steps(self) -> Sequence[Step]:
        return await self._app.writer.run(first_steps)

    async def next_due(self, language: str) -> NextEvent | None:
        at = await self._next_heard()
        reader = Reader(language, ZoneInfo(self.zone), self.now())
        return NextEvent(at, render(t("next-thing"), reader)) if at else None

    async def move_clock(self, to: datetime) -> None:
        with self._moving():
            await self._pass_time(to)

    async def move_to_message(self) -> None:
        # What may bring a message does not always do so: it may find that nobody is to be told.
        last = self.now() + LOOK_AHEAD
        with self._moving():
            before = await self._newest_sent()
            await self._pass_time(self.now())
            while await self._newest_sent() == before:
                due = await self._next_heard()
                if due is None or due > last:
                    return
                await self._pass_time(max(due, self.now()))

    @contextmanager
    def _moving(self) -> Iterator[None]:
        self.busy = True
        try:
            yield
        finally:
            self.busy = False

    async def _pass_time(self, to: datetime) -> None:
        await self._app.pass_time(self._clock, to)
        await self._app.writer.run(lambda db: keep_clock_offset(db, self._clock.offset))

    async def _next_heard(self) -> datetime | None:
        """The first moment that may bring a message to a phone."""
        works = self._app.services.routes.due.values()
        whens = tuple(work.when for work in works if work.when.moment.key not in SILENT)
        moments = await self._app.writer.run(lambda db: earliest(db, whens))
        return min(filter(None, moments), default=None)

    async def _newest_sent(self) -> int:
        sent = await self._app.writer.run(lambda db: last_sent(db, self._account))
        return max(sent.values(), default=0)

    async def reasons(self, sent: Sequence[Sent], language: str) -> Mapping[str, str]:
        reader = Reader(language, ZoneInfo(self.zone), self.now())
        rows = {s.part: int(s.key.partition(".")[0]) for s in sent}

        def read(db: Session) -> dict[str, str]:
            reasons = courtesy.reasons(World(db, self.now(), self._app.services), rows)
            return {
                part: " ".join(render(line, reader) for line in why)
                for part, why in reasons.items()
            }

        return await self._app.writer.run(read)


def _cards(db: Session) -> list[PersonCard]:
    coalition = coalition_named(db, NAME)
    contacts = contacts_in(db, coalition.id, *_KNOWN) if coalition else []
    return [_card(contact) for contact in sorted(contacts, key=_place)]


def _group_cards(db: Session) -> list[GroupCard]:
    coalition = coalition_named(db, NAME)
    groups = groups_in(db, coalition.id) if coalition else []
    # One is enough to practise in.
    return [_group_card(db, group) for group in groups[:1]]


def _group_card(db: Session, group: Group) -> GroupCard:
    members = sorted(members_of(db, group), key=_place)
    name = f"{group.name.capitalize()} {MUNICIPALITY}"
    return GroupCard(group_chat(group.id), name, [_slug_of(member) for member in members])


def _place(contact: Contact) -> tuple[bool, bool, str]:
    """The sort key: members first, and of those the leaders."""
    return not contact.takes_part, contact.role is not Role.LEADER, _organisation(contact)


def _organisation(contact: Contact) -> str:
    return contact.organisations[0].name if contact.organisations else ""


def _card(contact: Contact) -> PersonCard:
    return PersonCard(
        _slug_of(contact),
        contact.name,
        _organisation(contact),
        contact.function,
        contact.kind or "",
        contact.standing,
    )


def _slug_of(contact: Contact) -> str:
    channels = contact.person.channels
    return channels[0].user if channels else slug(contact.name)
