"""Tasks after a meeting: none, or some to show at the next one and to export."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from types import ModuleType

import openpyxl
import pytest
from sqlalchemy.orm import Session

from handlers import CAPABILITIES
from handlers.conversation.context import World
from handlers.conversation.hooks import NEXT_TIME, PROMISED
from handlers.conversation.routing import answers
from handlers.conversation.texts import LANGUAGES, render
from handlers.conversation.writing import reader_of
from tests.harness.chat import Chat
from tests.tasks.scenes import adds, as_module, attended, takes


@answers(NEXT_TIME)
def when_next(world: World, about: str) -> datetime | None:
    """The kerngroep meets again in three weeks."""
    return datetime(2026, 12, 15, 19, 30, tzinfo=UTC) if about == "group:1" else None


@pytest.fixture
def capabilities() -> Sequence[ModuleType]:
    return (*CAPABILITIES, as_module("planning", when_next=when_next))


async def promised(chat: Chat, about: str) -> list[str]:
    """The promises that the next meeting's announcement would show."""

    def gathers(db: Session) -> list[str]:
        world = World(db, chat.clock.now(), chat.app.services)
        reader = reader_of(LANGUAGES[0], None, world.now)
        return [render(line, reader) for some in world.gather(PROMISED, about) for line in some]

    return await chat.db(gathers)


async def test_a_meeting_without_any_task_is_told_once(chat: Chat):
    """Four days later, with the news of the day; without blame, and with a way to add one."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await hans.sees("Welke actie neem jij op je?")
    await hans.taps("Geen actie")
    await hans.reads()
    await chat.passes(days=3)
    leader.sees_nothing()
    # Four days later is a Saturday; the leader reads news on working days.
    await chat.passes(days=3)
    await leader.sees("Dit is er nieuw", "Uit “Kerngroep” op di 24 nov kwam geen actie.",
                      "Dat kan goed zijn.")  # fmt: skip
    await leader.taps("Actie bij Kerngroep")
    await leader.sees("Wat ga je doen?")
    await leader.says("Een vervolg plannen")
    await leader.sees("Je actie: “Een vervolg plannen”")
    await leader.taps("Over een week: ma 7 dec")
    await leader.sees("Genoteerd")
    assert "kwam geen actie" in leader.shows("Goedemorgen").text
    assert await promised(chat, "group:1") == [
        "Afgesproken vorige keer:",
        "Ilse: Een vervolg plannen",
    ]
    await chat.passes(days=4)
    leader.sees_nothing()


async def test_a_meeting_with_a_task_is_no_news(chat: Chat):
    """Also when the one task was taken after the look, and before the news went."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await hans.reads()
    # Saturday: looked at, and the news waits for Monday.
    await chat.passes(days=4, hours=1)
    await hans.says("De bakker bellen")
    await hans.reads()
    await hans.taps("Ja")
    await hans.reads()
    await hans.taps("Zonder datum")
    await hans.reads()
    await chat.passes(days=5)
    leader.sees_nothing()


async def test_when_the_leader_left_another_one_reads_it(chat: Chat):
    """The present leader."""
    leader, hans = await chat.leader(), await chat.volunteer()
    noor = await chat.leader("Noor Voorbeeld", "Gemeente Demostad")
    await attended(chat, leader, [hans])
    await hans.reads()
    await leader.says("/stop")
    await leader.reads()
    await noor.reads()
    await chat.passes(days=6)
    await noor.sees("Ilse Modelman, van Welzijn Demostad, is gestopt.")
    await noor.sees("Uit “Kerngroep” op di 24 nov kwam geen actie.")
    leader.sees_nothing()


async def test_a_meeting_of_long_ago_asks_nobody_anything(chat: Chat):
    """It was told too late who was there; nor does the leader hear that no task came of it."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans], ended=chat.clock.now() - timedelta(days=8))
    await chat.passes(days=10)
    hans.sees_nothing()
    leader.sees_nothing()


async def test_who_says_nothing_is_asked_once_and_can_still_answer(chat: Chat):
    """At the door and in the list for a week; a question that could not go in time does not go."""
    leader, hans = await chat.leader(), await chat.volunteer()
    kees = await chat.professional()
    await chat.pause(kees, days=8)
    await attended(chat, leader, [hans, kees])
    await hans.sees("Welke actie neem jij op je?")
    await chat.passes(days=2)
    hans.sees_nothing()
    await hans.says("/start")
    await hans.sees("Je was bij “Kerngroep”. Welke actie neem jij op je?")
    await hans.says("/acties")
    await hans.sees(
        "Je hebt nu geen acties.", "Je was bij “Kerngroep”. Welke actie neem jij op je?"
    )
    await chat.passes(days=7)
    await hans.says("/acties")
    assert "Kerngroep" not in (await hans.sees("Je hebt nu geen acties.")).text
    kees.sees_nothing()
    await leader.reads()


async def test_the_day_before_the_next_time_is_proposed(chat: Chat):
    """Where it is known when the same people meet again."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await takes(hans, "Flyers rondbrengen", "Vóór de volgende keer: ma 14 dec")
    await attended(chat, leader, [hans], meeting=2, title="Regiegroep", about="group:2")
    await hans.reads()
    await hans.taps("Typ je actie")
    await hans.reads()
    await hans.says("Koffie zetten")
    asked = await hans.sees("Wanneer moet het klaar zijn?")
    assert not any("volgende keer" in choice.label for choice in asked.choices)
    await hans.taps("Zonder datum")
    await hans.reads()


async def test_what_was_promised_is_shown_at_the_next_meeting(chat: Chat):
    """Of the last meeting of the same people only; at most ten, and how many more."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans], meeting=1)
    await takes(hans, "Koekjes bakken")
    await chat.passes(days=20)
    await hans.reads()
    there = [await chat.volunteer(f"Gast {n:02}", f"Club {n:02}") for n in range(11)]
    await attended(chat, leader, [hans, *there], meeting=2)
    await takes(hans, "Flyers rondbrengen", "Zonder datum")
    await hans.says("/acties")
    await hans.reads()
    await hans.taps("Flyers rondbrengen")
    await hans.reads()
    await hans.taps("Klaar")
    await hans.reads()
    for number, guest in enumerate(there):
        await takes(guest, f"Taak {number:02}", "Zonder datum")
    await there[0].taps("Verwijder")
    await there[0].reads()
    lines = await promised(chat, "group:1")
    assert lines[:3] == ["Afgesproken vorige keer:", "Hans: Flyers rondbrengen (klaar)",
                         "Gast: Taak 01"]  # fmt: skip
    assert lines[11:] == ["nog 1"]
    assert await promised(chat, "group:2") == []
    assert await promised(chat, "everyone") == []


async def test_a_leader_takes_the_tasks_along(chat: Chat):
    """As a sheet: from which meeting, what, who, from where, by when, and how it stands."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await takes(hans, "Flyers rondbrengen")
    await adds(leader, "De zaal huren")
    await leader.says("/export")
    await leader.sees("Acties: 2 regels")
    await leader.taps("Excel")
    file = (await leader.sees("Hier is je bestand.")).attachment
    assert file is not None
    sheet = openpyxl.load_workbook(io.BytesIO(file.data or b""))["Acties"]
    assert list(sheet.values) == [
        ("Overleg", "Actie", "Naam", "Organisatie", "Klaar op", "Stand"),
        ("Kerngroep", "Flyers rondbrengen", "Hans Proefweg", "Wandelclub Stap voor Stap",
         datetime(2026, 12, 1), "open"),  # noqa: DTZ001
        (None, "De zaal huren", "Ilse Modelman", "Welzijn Demostad", None, "open"),
    ]  # fmt: skip


async def test_everyone_can_take_their_own_along(chat: Chat):
    """A member's export holds their tasks, and their answers that they take none."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await takes(hans, "Flyers rondbrengen")
    await attended(chat, leader, [hans], meeting=2, title="Regiegroep")
    await hans.reads()
    await hans.taps("Geen actie")
    await hans.reads()
    await hans.says("/mijn")
    await hans.reads()
    await hans.taps("Mijn gegevens meenemen")
    bubble = await hans.sees("alles wat ik van je bewaar")
    assert bubble.attachment is not None
    kept = json.loads(bubble.attachment.data or b"")["coalitions"][0]
    assert kept["tasks"] == [{"text": "Flyers rondbrengen", "day": "2026-12-01", "state": "taken",
                              "meeting": "Kerngroep"}]  # fmt: skip
    assert kept["task_answers"] == [{"meeting": "Regiegroep", "answer": "none"}]


@pytest.mark.both_databases
async def test_what_a_forgotten_person_gave_back_stays_without_their_name(chat: Chat):
    """The tasks that a forgotten member finished go with them."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await takes(hans, "Flyers rondbrengen")
    await adds(hans, "De bakker bellen")
    await hans.says("/acties")
    await hans.reads()
    await hans.taps("De bakker bellen")
    await hans.reads()
    await hans.taps("Klaar")
    await hans.reads()
    await hans.says("/stop")
    await hans.reads()
    await chat.passes(days=31)
    for person in chat.people:
        await person.reads()
    await leader.says("/acties")
    await leader.reads()
    await leader.taps("Alle acties")
    seen = await leader.sees("Flyers rondbrengen · di 1 dec · zoekt iemand")
    assert "Hans" not in seen.text
    assert await promised(chat, "group:1") == [
        "Afgesproken vorige keer:",
        "Flyers rondbrengen (zoekt iemand)",
    ]
    await leader.taps("Flyers rondbrengen")
    await leader.sees("Flyers rondbrengen", "Kerngroep, di 24 nov")
    await leader.taps("Verwijder")
    await leader.reads()
    await leader.taps("Ja, haal weg")
    await leader.sees("Er staan nu geen acties open.")


@pytest.mark.all_shapes
@pytest.mark.both_databases
async def test_two_memberships_that_become_one_keep_the_tasks_of_both(chat: Chat):
    """Also what either of them answered."""
    other = "matrix" if chat.post.platform.name != "matrix" else "telegram"
    leader, hans = await chat.leader(), await chat.volunteer()
    there = await chat.volunteer("Hans P.", of="Bibliotheek", post=await chat.also(other))
    await attended(chat, leader, [hans, there])
    await hans.reads()
    await takes(there, "Flyers rondbrengen")
    await attended(chat, leader, [there], meeting=2, title="Regiegroep")
    await there.reads()
    await hans.says("/koppel")
    code = (await hans.sees("Typ daar dit:")).text.split("/koppel ")[1].split()[0]
    await there.says(f"/koppel {code}")
    await there.reads()
    await there.taps("Ja")
    await there.reads()
    await hans.sees("Is dat jouw account?")
    await hans.taps("Ja")
    await hans.sees("Voortaan ken ik je op allebei")
    await there.reads()
    await hans.says("/acties")
    seen = await hans.sees("Jouw acties:", "Flyers rondbrengen · di 1 dec",
                           "Je was bij “Regiegroep”. Welke actie neem jij op je?")  # fmt: skip
    assert "Je was bij “Kerngroep”" not in seen.text


async def test_what_waits_says_what_it_is_about(chat: Chat):
    """To the leader who looks at messages on their way, and to a contact who asks why one came."""
    leader, kees = await chat.leader(), await chat.professional()
    await chat.passes(hours=7)
    await attended(chat, leader, [kees])
    await leader.says("/onderweg")
    await leader.sees("Kees Schijn: actie “Kerngroep”")
    await chat.passes(hours=16)
    await kees.sees("Welke actie neem jij op je?")
    await kees.taps("Waarom krijg ik dit?")
    await kees.sees("Je was bij “Kerngroep”.")
    await kees.says("Flyers rondbrengen", reply_to="Welke actie neem jij")
    await kees.reads()
    await kees.taps("Ja")
    await kees.reads()
    await kees.taps("Over een week: wo 2 dec")
    await kees.reads()
    await chat.passes(days=5)
    await kees.sees("Op wo 2 dec is je actie")
    await kees.taps("Waarom krijg ik dit?")
    await kees.sees("Het gaat over je actie: “Flyers rondbrengen”.")
    await chat.passes(days=5)
    await kees.sees("Je actie was voor wo 2 dec")


async def test_what_was_held_twice_has_the_promises_of_both_times(chat: Chat):
    """And none of long before."""
    leader, hans, kees = await chat.leader(), await chat.volunteer(), await chat.professional()
    await attended(chat, leader, [hans], meeting=1)
    await takes(hans, "Koekjes bakken")
    await chat.passes(days=20)
    await hans.reads()
    await attended(chat, leader, [hans], meeting=2)
    await takes(hans, "De poster maken", "Zonder datum")
    await chat.passes(days=2)
    await attended(chat, leader, [kees], meeting=3)
    await takes(kees, "De zaal huren", "Zonder datum")
    assert await promised(chat, "group:1") == [
        "Afgesproken vorige keer:",
        "Hans: De poster maken",
        "Kees: De zaal huren",
    ]
    await chat.passes(days=6)
    await leader.reads()
