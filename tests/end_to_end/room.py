"""The practice room as someone uses it: `python -m bot demo`, and a browser that only clicks."""

from __future__ import annotations

import re
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Browser, Locator, Page, ViewportSize, expect

from tests.end_to_end.program import Program
from tests.end_to_end.waiting import PATIENCE, until

DESKTOP: ViewportSize = {"width": 1280, "height": 800}
PHONE: ViewportSize = {"width": 390, "height": 844}
MILLISECONDS = PATIENCE * 1000
LEADER = "Ilse Modelman"
OPEN = "De oefenruimte is open"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Phone:
    """One person's phone on the page. `taps` counts what its owner tapped so far."""

    def __init__(self, place: Locator) -> None:
        self.place = place
        self.taps = 0

    async def tap(self, label: str) -> None:
        """Tap the newest button with this label; of a label that ends in an ellipsis the beginning
        counts."""
        exact = not label.endswith(" …")
        name = label.removesuffix("…")
        await self.place.get_by_role("button", name=name, exact=exact).last.click()
        self.taps += 1

    async def tap_command(self, command: str) -> None:
        """Tap a command that stands in a message, such as "/help"."""
        await self.place.locator(".part.bot .text a", has_text=command).last.click()
        self.taps += 1

    async def say(self, text: str) -> None:
        line = self.place.get_by_role("textbox")
        await line.fill(text)
        await line.press("Enter")

    async def speaks_as(self, name: str) -> None:
        """In the chat of a group: from now on it is this member who types and taps."""
        await self.place.get_by_role("combobox").select_option(name)

    async def share(self, name: str, data: bytes, text: str) -> None:
        """Send a picture with words."""
        file = {"name": name, "mimeType": "image/png", "buffer": data}
        await self.place.locator("input[type=file]").set_input_files(file)  # type: ignore[arg-type]
        await self.say(text)

    async def sees(self, text: str) -> Locator:
        """The newest message of the bot with this text, waited for."""
        message = self.place.locator(".part.bot", has_text=text).last
        await expect(message).to_be_visible(timeout=MILLISECONDS)
        return message


class Room:
    """The page in one browser window."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = url

    async def enter(self, path: str = "/") -> None:
        """Open the page, and wait until it is ready."""
        await self.page.goto(self.url + path)
        await expect(self.page.locator("body.ready")).to_be_attached()

    async def pick_up(self, name: str) -> Phone:
        """Someone's phone, from the list of people."""
        await self._turn_to_people()
        await self.page.locator(".person", has_text=name).click()
        return self.phone(name)

    async def first_step(self, what: str, name: str) -> Phone:
        """The phone to which a step of the guide leads."""
        await self.page.locator(".step", has_text=what).click()
        return self.phone(name)

    async def ticks(self, count: int) -> None:
        """Wait until so many steps of the guide are ticked off."""
        await expect(self.page.locator(".steps .done")).to_have_count(count)

    async def newcomer(self, name: str, code: str) -> Phone:
        """The phone of someone whom the bot does not know, with an invitation."""
        await self._turn_to_people()
        await self.page.get_by_role("button", name="Nieuwe persoon").click()
        dialog = self.page.get_by_role("dialog")
        await dialog.get_by_label("Naam in de app").fill(name)
        await dialog.get_by_label("Uitnodigingscode").fill(code)
        await dialog.get_by_role("button", name="Open telefoon").click()
        return self.phone(name)

    async def _turn_to_people(self) -> None:
        """On a narrow screen the list stands behind the phones."""
        tab = self.page.get_by_role("tab", name="Mensen")
        if await tab.is_visible():
            await tab.click()

    def phone(self, name: str) -> Phone:
        return Phone(self.page.locator(".phone", has=self.page.get_by_role("heading", name=name)))

    async def passes(self, step: str) -> None:
        """Move the clock: "+1 uur", "+1 dag" or "+1 week"."""
        await self.page.get_by_role("button", name=step).click()
        await expect(self.page.locator("#clock")).to_have_attribute("aria-busy", "false")

    async def expects_a_message(self) -> bool:
        """Whether the clock can be moved to a next message."""
        button = self.page.get_by_role("button", name="Naar het volgende")
        return await button.get_attribute("aria-disabled") == "false"

    async def to_next_message(self) -> str:
        """Move the clock to the next message; what the room then says of it."""
        await self.passes("Naar het volgende")
        said = self.page.locator("#clock-said")
        await expect(said).to_have_class(re.compile("shown"))
        return await said.inner_text()

    async def today(self) -> str:
        """The date on the clock, as "dinsdag 24 november 2026"."""
        clock = self.page.locator("#clock-now")
        await expect(clock).not_to_be_empty()
        said = await clock.inner_text()
        return said.partition(",")[0]


async def open_room(program: Program, port: int, *options: str) -> str:
    """Start the practice room; the answer is its address."""
    await program.start("demo", "--port", str(port), *options)
    await until(lambda: OPEN in program.said or not program.runs, "the practice room is open")
    assert program.runs, program.log
    return f"http://127.0.0.1:{port}"


@asynccontextmanager
async def window(browser: Browser, url: str, size: ViewportSize = DESKTOP) -> AsyncIterator[Room]:
    """A browser window of its own, without what another one remembers."""
    context = await browser.new_context(viewport=size, reduced_motion="reduce", locale="nl-NL")
    context.set_default_timeout(MILLISECONDS)
    try:
        room = Room(await context.new_page(), url)
        await room.enter()
        yield room
    finally:
        await context.close()


async def code_in(leader: Phone) -> str:
    """The leader makes an open invitation by tapping; the code in what can be passed on."""
    await leader.tap("Open link voor iedereen")
    await leader.sees("Uitnodiging voor iedereen")
    await leader.tap("Maak de uitnodiging")
    passed_on = await (await leader.sees("met de bot: start")).inner_text()
    return passed_on.rpartition("met de bot: start ")[2].split()[0]


async def registers(someone: Phone) -> None:
    """From consent to done, by tapping alone."""
    for question, answer in (
        ("Mag ik je berichten sturen?", "Ja, prima"),
        ("noemen?", "Ja"),
        ("Van welke organisatie ben je?", "Geen organisatie"),
        ("Hoe doe je mee?", "Vrijwilliger"),
        ("Wanneer kun je meestal?", "Avond"),
        ("✔ Avond", "Klaar"),
    ):
        await someone.sees(question)
        await someone.tap(answer)
