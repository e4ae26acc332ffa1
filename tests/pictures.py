"""Makes the pictures of the README and the manual: python -m tests.pictures [folder]

Each is taken in the practice room, reached by the same clicks as in the tests.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from playwright.async_api import Browser, ViewportSize

from tests.end_to_end.program import ROOT, Program
from tests.end_to_end.room import (
    LEADER,
    PHONE,
    Phone,
    Room,
    code_in,
    free_port,
    open_room,
    window,
)
from tests.servers.browser import chromium

FOLDER = ROOT / "docs" / "pictures"
DESK: ViewportSize = {"width": 1060, "height": 740}
TALL: ViewportSize = {"width": 390, "height": 1080}
LARGEST = 160_000
"""Bytes; the pictures are part of the repository."""
NEWCOMER = "Greet Voorbeeldman"
WORDS = "Vrijdag 4 december koken we soep voor de buurt, in Buurthuis De Proef. Wie helpt mee?"
SIGN = "soep voor de buurt"
VOLUNTEER = "Hawa Test"
ANSWERS = {VOLUNTEER: "Ik doe mee", "Peter Schets": "Ik doe mee", "Joke Voorstel": "Bel mij"}


class Album:
    """Takes pictures of a room into a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    async def take(self, room: Room, name: str) -> None:
        path = self._folder / f"{name}.png"
        # The focus is where a person clicked last, and says nothing in a picture.
        await room.page.evaluate("document.activeElement.blur()")
        await room.page.screenshot(path=path, animations="disabled", caret="hide")
        size = path.stat().st_size
        print(f"{path.name}: {size // 1000} kB")
        assert size <= LARGEST, f"{path} is too large for the repository"


async def make_pictures(folder: Path) -> None:
    """Play the story once, in a practice room of its own."""
    with tempfile.TemporaryDirectory() as home:
        program = Program(Path(home))
        try:
            url = await open_room(program, free_port())
            async with chromium() as browser:
                await _play(browser, url, Album(folder))
            await program.stop()
        finally:
            await program.kill()


async def _play(browser: Browser, url: str, album: Album) -> None:
    async with window(browser, url, PHONE) as hand:
        leader = await hand.pick_up(LEADER)
        await leader.say("/uitnodigen")
        await _registers(hand, await code_in(leader), album)
    async with window(browser, url, TALL) as hand:
        leader = await hand.pick_up(LEADER)
        await leader.sees(f"{NEWCOMER} wil meedoen")
        await leader.tap("Goedkeuren")
        await _announces(leader)
        await album.take(hand, "announcement-preview")
        await leader.tap("Verstuur nu")
        await leader.sees("Je bericht")
    async with window(browser, url) as desk:
        await desk.passes("+1 uur")
        for name, choice in ANSWERS.items():
            await _answers(desk, name, choice)
    async with window(browser, url, DESK) as desk:
        leader, volunteer = await desk.pick_up(LEADER), await desk.pick_up(VOLUNTEER)
        await leader.sees(f"Ik doe mee: {len(ANSWERS) - 1}")
        await volunteer.sees(SIGN)
        await album.take(desk, "practice-room")
    async with window(browser, url, TALL) as hand:
        leader = await hand.pick_up(LEADER)
        await leader.sees("Bel mij: 1")
        await album.take(hand, "announcement-tally")


async def _registers(room: Room, code: str, album: Album) -> None:
    greet = await room.newcomer(NEWCOMER, code)
    await greet.sees("Mag ik je berichten sturen?")
    await greet.tap("Ja, prima")
    await greet.sees("noemen?")
    await greet.tap("Ja")
    await greet.say("buurthuis")
    await greet.sees("Is het een van deze?")
    await greet.tap("Buurthuis in Zelfbeheer De Proef")
    await greet.sees("Hoe doe je mee?")
    await greet.tap("Vrijwilliger")
    await greet.sees("Wanneer kun je meestal?")
    await greet.tap("Avond")
    await greet.sees("✓ Avond")
    await album.take(room, "registration")
    await greet.tap("Klaar")


async def _announces(leader: Phone) -> None:
    await leader.say("/bericht")
    await leader.sees("Voor wie is je bericht?")
    await leader.tap("kerngroep")
    await leader.sees("Gekozen: kerngroep")
    await leader.tap("Klaar")
    await leader.sees("Wat wil je sturen?")
    await leader.say(WORDS)
    await leader.sees("Wil je knoppen onder je bericht?")
    await leader.tap("“Ik doe mee” en “Bel mij”")
    await leader.sees("Voorbeeld · gaat naar")


async def _answers(room: Room, name: str, choice: str) -> None:
    someone = await room.pick_up(name)
    await someone.sees(SIGN)
    await someone.tap(choice)
    await someone.sees(f"✔ {choice}")


if __name__ == "__main__":
    asyncio.run(make_pictures(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER))
