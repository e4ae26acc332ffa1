"""Makes the pictures of the README and the manual: python -m tests.pictures [folder]

Each is taken in the practice room, reached by the same clicks as in the tests.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from playwright.async_api import Browser, Locator, ViewportSize

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
TIMES = "di 12 jan 10:00 of 19:30, do 14 jan 14:00 of 20:00"
VOTES = {
    VOLUNTEER: "2 en 4 ja, 3 als het moet, 1 niet",
    "Fatma Model": "2 ja, 4 ja, de rest niet",
    "Joke Voorstel": "alleen 2 en 4",
    "Peter Schets": "2 ja, de rest niet",
    "Els Concept": "1 en 3 ja, 2 als het moet, 4 nee",
    "Kees Schijn": "1 3 ja, 2 4 nee",
    "Bram Oefen": "alles kan",
    "Anneke Blad": "1 ja, 3 ja, 2 misschien, 4 nee",
    "Marja Staal": "alleen 1 en 3",
    "Youssef Proef": "1, 2 en 3 ja, 4 niet",
}
WEEKS = 7
"""So many without a word from anyone."""
QUIET = "Fatma Model"
ANSWERS = {VOLUNTEER: "Ik doe mee", "Peter Schets": "Ik doe mee", "Joke Voorstel": "Bel mij"}


class Album:
    """Takes pictures of a room into a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    async def take(self, room: Room, name: str) -> None:
        """Take a picture of the window."""
        # The focus is where a person clicked last, and says nothing in a picture.
        await room.page.evaluate("document.activeElement.blur()")
        self._keep(name, await room.page.screenshot(animations="disabled", caret="hide"))

    async def copy(self, room: Room, bubble: Locator, name: str) -> None:
        """The picture that the bot sent in a message."""
        source = await bubble.locator("img").get_attribute("src")
        assert source is not None
        self._keep(name, await (await room.page.request.get(room.url + source)).body())

    def _keep(self, name: str, data: bytes) -> None:
        print(f"{name}.png: {len(data) // 1000} kB")
        assert len(data) <= LARGEST, f"{name} is too large for the repository"
        (self._folder / f"{name}.png").write_bytes(data)


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
        await leader.tap("Verstuur aan …")
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
    await _finds_a_time(browser, url, album)
    await _keeps_in_touch(browser, url, album)


async def _finds_a_time(browser: Browser, url: str, album: Album) -> None:
    async with window(browser, url) as desk:
        leader = await desk.pick_up(LEADER)
        await leader.say("/peiling")
        await leader.sees("Waarvoor zoek je een moment?")
        await leader.tap("Overleg kerngroep")
        await leader.sees("Welke tijden leg ik voor?")
        await leader.say(TIMES)
        await leader.sees("Zo vraag ik het aan")
        await leader.tap("Verstuur aan …")
        await leader.sees("Antwoorden: 0 van")
        await desk.passes("+1 dag")
    async with window(browser, url, TALL) as hand:
        volunteer = await hand.pick_up(VOLUNTEER)
        await volunteer.sees("1 van 4")
        await volunteer.tap("Kan niet")
        await volunteer.sees("2 van 4")
        await album.take(hand, "poll-card")
    for name, said in VOTES.items():
        async with window(browser, url) as desk:
            await _votes(desk, name, said)
    async with window(browser, url, TALL) as hand:
        leader = await hand.pick_up(LEADER)
        await leader.tap("Kies een tijd")
        await leader.sees("Beste keuze")
        await album.take(hand, "poll-choice")
        await leader.tap("Wie kan wanneer")
        await album.copy(hand, await leader.sees("wie kan wanneer."), "poll-map")


async def _keeps_in_touch(browser: Browser, url: str, album: Album) -> None:
    async with window(browser, url) as desk:
        for _ in range(WEEKS):
            await desk.passes("+1 week")
    async with window(browser, url, TALL) as hand:
        leader = await hand.pick_up(LEADER)
        await leader.say("/instellingen")
        await leader.tap("Contact houden")
        await leader.tap("Bekijk de eerste maand")
        await leader.sees("Zo klinkt stap 1")
        await album.take(hand, "commitment-preview")
        await leader.tap("Zet aan")
        await leader.sees("Het staat aan.")
        await leader.say("/overzicht")
        await leader.sees("Zo staat het met")
        await album.take(hand, "overview")
    async with window(browser, url) as desk:
        await desk.passes("+1 week")
    async with window(browser, url, PHONE) as hand:
        someone = await hand.pick_up(QUIET)
        await someone.sees("waar kunnen we")
        await album.take(hand, "commitment-offer")


async def _votes(room: Room, name: str, said: str) -> None:
    """Type an answer to the four times, and be done."""
    someone = await room.pick_up(name)
    await someone.sees("Wanneer kun jij?")
    await someone.say(said)
    await someone.sees("Genoteerd")


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
    await greet.sees("✔ Avond")
    await album.take(room, "registration")
    await greet.tap("Klaar")


async def _announces(leader: Phone) -> None:
    await leader.say("/bericht")
    await leader.sees("Voor wie is je bericht?")
    await leader.tap("Kerngroep")
    await leader.sees("Gekozen: Kerngroep")
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
