"""The practice room: the real command, and a real browser in which everything is clicked."""

from __future__ import annotations

import re
from pathlib import Path

from tests.end_to_end.logs import check_log
from tests.end_to_end.program import Program
from tests.end_to_end.room import (
    LEADER,
    PHONE,
    code_in,
    free_port,
    open_room,
    registers,
    window,
)
from tests.servers.browser import chromium

MOST_TAPS = 8
NEWCOMER = "Fatma Proefkonijn"
WEEKS_AHEAD = 5
LEAST_MESSAGES = 4


async def test_a_newcomer_comes_in_by_clicking(tmp_path: Path) -> None:
    """The leader makes an invitation by the menu; a newcomer registers with at most eight taps
    and is let in; a day passes, the process starts again, and what was said is still there."""
    program, port = Program(tmp_path / "demo"), free_port()
    url = await open_room(program, port)
    async with chromium() as browser, window(browser, url) as room:
        leader = await room.pick_up(LEADER)
        await leader.tap("Start")
        await leader.say("/help")
        await leader.sees("Dit kun je doen")
        await leader.tap("Iemand uitnodigen")
        code = await code_in(leader)
        fatma = await room.newcomer(NEWCOMER, code)
        await registers(fatma)
        assert fatma.taps <= MOST_TAPS
        await fatma.sees("kijkt naar je aanmelding")
        await leader.sees(f"{NEWCOMER} wil meedoen als vrijwilliger, zonder organisatie")
        await leader.tap("Goedkeuren")
        await fatma.sees("Welkom Fatma!")
        today = await room.today()
        await room.passes("+1 dag")
        tomorrow = await room.today()
        assert today != tomorrow
        await program.stop()
        await open_room(program, port)
        await room.page.reload()
        await fatma.sees("Welkom Fatma!")
        await leader.sees("Dit kun je doen")
        assert await room.today() == tomorrow
    await program.stop()
    check_log(program, [NEWCOMER, "Fatma", code, LEADER, "Welkom Fatma!"])


async def test_the_first_steps_tick_themselves_off(tmp_path: Path) -> None:
    """Each is ticked once it has really happened. After that each press on “Naar het volgende”
    brings something to a phone, until nothing is planned any more."""
    program, port = Program(tmp_path / "demo"), free_port()
    url = await open_room(program, port)
    for first in ("Vraag als Ilse wanneer mensen kunnen", "Ask as Ilse when people can meet"):
        assert first in program.said
    async with chromium() as browser, window(browser, url) as room:
        leader = await room.first_step("Vraag als Ilse", LEADER)
        await leader.tap("Start")
        await leader.tap("Moment zoeken")
        await leader.sees("Waarvoor zoek je een moment?")
        await leader.tap("Overleg kerngroep")
        await leader.sees("Mijn voorstel")
        await leader.tap("Neem deze 6 tijden")
        await leader.sees("Zo vraag ik het aan")
        await leader.tap("Verstuur aan …")
        await room.ticks(1)
        joke = await room.first_step("Antwoord als Joke", "Joke Voorstel")
        await joke.sees("zoekt een moment")
        await joke.say("alles kan")
        await joke.sees("✔ Genoteerd, dank je wel.")
        await room.ticks(2)
        await room.first_step("Kies als Ilse", LEADER)
        await leader.tap("Kies een tijd")
        await leader.sees("Kies")
        await leader.place.get_by_role("button", name=re.compile(r"^Kies \w\w \d")).first.click()
        await leader.tap("Ja, kies dit")
        await room.ticks(3)
        await room.page.get_by_text("Gelukt! Alle 3 geprobeerd").wait_for()
        presses = 0
        while await room.expects_a_message():
            assert "Nieuw bij" in await room.to_next_message()
            presses += 1
        assert presses >= LEAST_MESSAGES
    await program.stop()
    check_log(program, [LEADER, "Joke"])


async def test_a_group_chat_to_practise_in(tmp_path: Path) -> None:
    """The leader lets the bot into the group and ties it; a member's tap there is their own."""
    program, port = Program(tmp_path / "demo"), free_port()
    url = await open_room(program, port)
    async with chromium() as browser, window(browser, url, PHONE) as room:
        group = await room.pick_up("Kerngroep Demostad")
        await group.tap("Zet de bot erbij")
        await group.sees("Ik zet hier berichten voor de groep")
        await group.speaks_as("Hawa Test")
        await group.tap("Kies de groep")
        await group.speaks_as(LEADER)
        await group.tap("Kies de groep")
        await group.sees("Bij welke groep van Demostad Ontmoet hoort deze chat?")
        await group.tap("Kerngroep")
        await group.sees("Deze chat hoort nu bij kerngroep")
    await program.stop()
    check_log(program, [LEADER, "Hawa"])


async def test_a_fresh_room_begins_anew(tmp_path: Path) -> None:
    """With --fresh nothing of what was said before is there."""
    program, port = Program(tmp_path / "demo"), free_port()
    url = await open_room(program, port)
    async with chromium() as browser, window(browser, url) as room:
        leader = await room.pick_up(LEADER)
        await leader.say("Is het morgen droog?")
        await leader.sees("Dat begreep ik niet")
        await program.stop()
        await open_room(program, port, "--fresh")
        await room.page.reload()
        await room.phone(LEADER).place.get_by_text("Hier staat nog niets").wait_for()
    await program.stop()
    check_log(program, [LEADER, "Is het morgen droog?"])


async def test_from_a_question_to_a_task_by_clicking(tmp_path: Path) -> None:
    """The leader asks when, one answers, the leader chooses; the weeks pass, and after the meeting
    who was there is asked for a task."""
    program, port = Program(tmp_path / "demo"), free_port()
    url = await open_room(program, port)
    async with chromium() as browser, window(browser, url) as room:
        leader = await room.pick_up(LEADER)
        await leader.say("/peiling Taalcafé")
        await leader.sees("Wie vraag ik?")
        await leader.say("Hawa")
        await leader.sees("Gekozen: Hawa Test.")
        await leader.tap("Klaar")
        await leader.sees("Mijn voorstel")
        await leader.tap("Neem deze 6 tijden")
        await leader.sees("Zo vraag ik het aan één mens")
        await leader.tap("Verstuur aan …")
        hawa = await room.pick_up("Hawa Test")
        await hawa.sees("zoekt een moment: Taalcafé")
        await hawa.say("alles kan")
        await hawa.sees("✔ Genoteerd, dank je wel.")
        await room.passes("+1 uur")
        choice = await leader.sees("Beste keuze:")
        best = (await choice.inner_text()).partition("Beste keuze: ")[2].partition("\n")[0]
        await leader.tap(f"Kies {best}")
        await leader.tap("Ja, kies dit")
        await hawa.sees("De datum is bekend: Taalcafé")
        for _ in range(WEEKS_AHEAD):
            await room.passes("+1 week")
        await hawa.sees("Morgen: Taalcafé")
        await leader.sees("Wie waren er bij Taalcafé")
        await leader.tap("Klaar")
        await room.passes("+1 week")
        await hawa.sees("Welke actie neem jij op je?")
        await hawa.tap("Typ je actie")
        await hawa.sees("Wat ga je doen?")
        await hawa.say("Ik maak de poster")
        await hawa.sees("Wanneer moet het klaar zijn?")
        await hawa.tap("Zonder datum")
        await hawa.sees("Genoteerd: “Ik maak de poster”")
    await program.stop()
    check_log(program, [LEADER, "Hawa", "Ik maak de poster"])
