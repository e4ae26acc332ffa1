"""Keeps the command menu of each private chat in step with its person's role and language.

A menu is a convenience: a failure is only logged, and tried again at the next start.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

import structlog
from sqlalchemy import event, inspect
from sqlalchemy.orm import Session

from bot.platforms.port import MenuEntry, Platform, SendFailure, SignedOut
from bot.process.wakeup import Wakeup
from handlers.conversation.menus import Menu, menu_of, roles_of
from handlers.conversation.routes import Routes
from storage.database import Writer
from storage.people import Channel, Contact, Person, Role, channels_after, channels_of_people

log = structlog.get_logger(__name__)

SHAPING = {
    Person: ("language",),
    Contact: ("role", "standing", "person_id"),
    Channel: ("person_id",),
}
"""The columns that decide which menu a person has."""
SLICE = 200
GENTLY = 1.0
"""Seconds between two menus on a platform with limits."""


@dataclass(frozen=True, slots=True)
class WantedMenu:
    """A chat whose menu must change, and its new menu."""

    channel: int
    account: int
    chat: str
    menu: Menu


class Menus:
    """Notices people whose menu a unit of work may have changed, and shows the new menu."""

    def __init__(self, writer: Writer, routes: Routes) -> None:
        self._writer = writer
        self._routes = routes
        self._known: dict[tuple[str, frozenset[Role | None]], Menu] = {}
        self._changed: set[int] = set()
        self._wakeup = Wakeup()
        event.listen(writer.sessions, "after_flush", self._flushed)

    def wake(self) -> None:
        self._wakeup.set()

    async def run(self, platforms: Callable[[], Mapping[int, Platform]]) -> None:
        """Show menus as they change, until cancelled."""
        while True:
            await self._wakeup.wait()
            await self.show(platforms())

    async def show(self, platforms: Mapping[int, Platform]) -> None:
        """Show the menus that changed."""
        changed, self._changed = self._changed, set()
        if changed:
            # This waits for the writer's turn, so it reads what was committed.
            for wanted in await self._writer.run(lambda db: self._of_people(db, changed)):
                await self._show(platforms, wanted)

    async def catch_up(self, platforms: Mapping[int, Platform]) -> None:
        """Show the menus that are outdated since an earlier version or a failure."""
        seen: int | None = 0
        while seen is not None:
            seen, behind = await self._writer.run(partial(self._slice, after=seen))
            for wanted in behind:
                await self._show(platforms, wanted)
                if wanted.account in platforms and platforms[wanted.account].traits.per_second:
                    await asyncio.sleep(GENTLY)

    async def _show(self, platforms: Mapping[int, Platform], wanted: WantedMenu) -> None:
        platform = platforms.get(wanted.account)
        if platform is None:
            return
        entries = [MenuEntry(command, what) for command, what in wanted.menu.entries]
        try:
            await platform.show_menu(wanted.chat, entries)
        except (SendFailure, SignedOut) as failure:
            log.info("menu not shown", channel=wanted.channel, failure=type(failure).__name__)
            return
        await self._writer.run(lambda db: _shown(db, wanted))

    def _flushed(self, db: Session, _context: object) -> None:
        for row in db.dirty:
            for name in SHAPING.get(type(row), ()):
                if inspect(row).attrs[name].history.deleted:
                    self._changed.add(row.id if isinstance(row, Person) else row.person_id)

    def _of_people(self, db: Session, people: set[int]) -> list[WantedMenu]:
        return list(self._wanted(channels_of_people(db, people)))

    def _slice(self, db: Session, after: int) -> tuple[int | None, list[WantedMenu]]:
        channels = channels_after(db, after, SLICE)
        last = channels[-1].id if len(channels) == SLICE else None
        return last, list(self._wanted(channels))

    def _menu_of(self, person: Person) -> Menu:
        # Cached: there are thousands of people, and only as many menus as roles and languages.
        key = (person.language, roles_of(person))
        if key not in self._known:
            self._known[key] = menu_of(self._routes, person)
        return self._known[key]

    def _wanted(self, channels: Iterable[Channel]) -> Iterator[WantedMenu]:
        for channel in channels:
            member = any(contact.takes_part for contact in channel.person.contacts)
            menu = self._menu_of(channel.person)
            if channel.menu != menu.fingerprint and (member or channel.menu):
                yield WantedMenu(channel.id, channel.account_id, channel.chat, menu)


def _shown(db: Session, wanted: WantedMenu) -> None:
    channel = db.get(Channel, wanted.channel)
    if channel is not None:
        channel.menu = wanted.menu.fingerprint
