"""A practice room over real HTTP, with a small bot that echoes and a room of three people."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from aiohttp import ClientSession, web

from bot.platforms.port import MenuEntry, Receipt
from bot.platforms.web import (
    GroupCard,
    NextEvent,
    PersonCard,
    Sent,
    Step,
    WebPlatform,
    group_chat,
    practice_room,
)
from handlers.conversation.chat import (
    Attachment,
    Batch,
    Choice,
    Content,
    Event,
    Pressed,
    Said,
    Shared,
)
from storage import accounts  # noqa: F401
from storage import web as _tables  # noqa: F401
from storage.base import Base
from storage.database import Writer, connect

MONDAY = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


class StandingClock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.moment = MONDAY

    def now(self) -> datetime:
        return self.moment


class SmallRoom:
    """Three people, two of them in a group, and one reminder that is due on Wednesday.

    The clock moves while `running` is set, and `because` holds reasons by the key of the send.
    `coming`: to whom the next message comes.
    """

    coalition = "Demostad Ontmoet"
    zone = "Europe/Amsterdam"

    def __init__(self, clock: StandingClock, platform: WebPlatform) -> None:
        self.platform, self.coming = platform, ""
        self.clock, self.busy, self.because = clock, False, dict[str, str]()
        self.steps_done = set[str]()
        self.running = asyncio.Event()
        self.running.set()
        self.cards = [
            PersonCard("ilse", "Ilse Modelman", "Welzijn Demostad", "projectleider"),
            PersonCard("hawa", "Hawa Test", "Samen Thuis", "gastvrouw", "volunteer"),
            PersonCard("mo", "Mo Kassa", "BuurtSuper", "bedrijfsleider", "business"),
        ]

    def now(self) -> datetime:
        return self.clock.now()

    async def people(self) -> Sequence[PersonCard]:
        return self.cards

    async def groups(self) -> Sequence[GroupCard]:
        return [GroupCard(group_chat(1), "Kerngroep Demostad", ["ilse", "hawa"])]

    async def steps(self) -> Sequence[Step]:
        steps = (("ask", "ilse"), ("answer", "hawa"), ("choose", "ilse"))
        return [Step(what, slug, what in self.steps_done) for what, slug in steps]

    async def next_due(self, language: str) -> NextEvent | None:
        due = MONDAY + timedelta(days=2)
        what = "A reminder" if language == "en" else "Een herinnering"
        return NextEvent(due, what) if self.now() < due else None

    async def move_clock(self, to: datetime) -> None:
        self.busy = True
        await self.running.wait()
        self.clock.moment, self.busy = to, False

    async def move_to_message(self) -> None:
        await self.move_clock(max(MONDAY + timedelta(days=2), self.now()))
        if self.coming:
            await self.platform.send(self.coming, Content("Nieuws"), "coming")

    async def reasons(self, sent: Sequence[Sent], language: str) -> Mapping[str, str]:
        return {one.part: self.because[one.key] for one in sent if one.key in self.because}


@dataclass
class Echo:
    """Hears events; answers what is said with buttons, and a press with an edit and a toast."""

    platform: WebPlatform
    heard: list[Event] = field(default_factory=list)
    refusing: int = 0
    sent: dict[int, tuple[str, Receipt]] = field(default_factory=dict)

    async def deliver(self, batch: Batch) -> None:
        if self.refusing:
            self.refusing -= 1
            raise RuntimeError("the database is away")
        for event in batch.events:
            if event.id not in {known.id for known in self.heard}:
                self.heard.append(event)
                await self.answer(event)

    async def answer(self, event: Event) -> None:
        number, key = len(self.heard), f"answer to {event.id}"
        if isinstance(event, Pressed):
            chat, receipt = self.sent[event.message]
            label = ("Ja", "Nee")[event.index]
            await self.platform.edit(chat, receipt.part, Content(f"Genoteerd: {label}."), "e")
            await self.platform.answer(event.press, "Dank je!")
        elif isinstance(event, Shared):
            file = Attachment(event.name, event.mime, None, event.ref)
            await self.platform.send(event.chat, Content("Terug:", (), file), key)
        elif isinstance(event, Said):
            rows = ((Choice("Ja", number, 0), Choice("Nee", number, 1)),)
            content = Content(f"Je zei: {event.text[:2000]}", rows)
            receipt = await self.platform.send(event.chat, content, key)
            self.sent[number] = (event.chat, receipt)


@dataclass
class Stage:
    """The running whole. `url` has no slash at the end."""

    url: str
    platform: WebPlatform
    echo: Echo
    room: SmallRoom
    http: ClientSession

    async def open(self, slug: str) -> None:
        """Pick up someone's phone."""
        async with self.http.post(f"{self.url}/api/room/phones", json={"slug": slug}) as answer:
            answer.raise_for_status()

    async def menu(self, slug: str, *commands: str) -> None:
        entries = [MenuEntry(command, f"Doe {command}") for command in commands]
        await self.platform.show_menu(slug, entries)


@asynccontextmanager
async def practice(folder: Path, *, listening: bool = True, port: int = 0) -> AsyncIterator[Stage]:
    """A room on `port` (0: a free one), with its database in `folder`."""
    engine = connect(f"sqlite:///{folder / 'web.db'}")
    Base.metadata.create_all(engine)
    writer, clock = Writer(engine), StandingClock()
    platform = WebPlatform(writer, clock, "http://127.0.0.1")
    await platform.start()
    room, echo = SmallRoom(clock, platform), Echo(platform)
    application = web.Application()
    application.add_routes(practice_room(platform, room))
    runner = web.AppRunner(application)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", port)
    await site.start()
    port = runner.addresses[0][1]
    async with ClientSession() as http:
        listener = asyncio.create_task(_listen(platform, echo, listening))
        if listening:
            await platform.actions.opened.wait()
        try:
            yield Stage(f"http://127.0.0.1:{port}", platform, echo, room, http)
        finally:
            listener.cancel()
            with suppress(asyncio.CancelledError):
                await listener
            await platform.stop()
            await runner.cleanup()
            writer.close()


async def _listen(platform: WebPlatform, echo: Echo, listening: bool) -> None:
    if listening:
        await platform.listen(None, echo.deliver)
