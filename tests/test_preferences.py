"""How much someone wants to get, and why they get it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from types import ModuleType

import pytest

from handlers import CAPABILITIES
from handlers.conversation.cards import card
from handlers.conversation.context import World
from handlers.conversation.courtesy import PauseFor, pause_end
from handlers.conversation.routing import notice
from handlers.language.moments import day_in
from storage.notices import Notice
from storage.people import Contact, Kind, Person, Standing
from tests.announcements.scenes import sent
from tests.harness.chat import Chat, Someone

TODAY = date(2026, 11, 24)


@notice("test")
def a_message(world: World, wish: Notice):
    """A message that nobody asked for."""
    return card(f"Nieuws nummer {wish.subject.partition(':')[2]}")


@pytest.fixture
def capabilities() -> Sequence[ModuleType]:
    """With one more: the notice above."""
    return (*CAPABILITIES, sys.modules[__name__])


async def gets(chat: Chat, someone: Someone, number: int, purpose: str = "offer") -> None:
    """A capability wishes to tell someone something."""
    await chat.wish(someone, purpose, f"test:{number}")


async def test_why_tells_from_whom_why_and_how_much(chat: Chat):
    """Plain words, and how it stops."""
    await chat.leader()
    hans = await chat.volunteer()
    await gets(chat, hans, 1)
    await hans.sees("Nieuws nummer 1")
    await hans.taps("Waarom krijg ik dit?")
    await hans.sees("omdat je meedoet met Demostad Ontmoet", "Het komt van Ilse Modelman",
                    "hoogstens 1 per dag en 2 per week", "tellen niet mee",
                    "Stoppen kan altijd: typ stop.")  # fmt: skip


async def test_why_an_announcement_came_names_its_audience(chat: Chat):
    """And who wrote it: each has its own reason."""
    leader = await chat.leader()
    hans = await chat.member("Hans Proefweg", "Wandelclub", Kind.VOLUNTEER, groups=("kerngroep",))
    await sent(chat, leader, "Soep op vrijdag", to="Kerngroep")
    await hans.sees("Soep op vrijdag")
    await hans.taps("Waarom krijg ik dit?")
    await hans.sees("Ilse Modelman schreef dit.", "Dit bericht is voor: Kerngroep.")
    assert "Het komt van" not in hans.bubbles[-1].text


async def test_a_pause_keeps_everything_away_until_its_day(chat: Chat):
    """Messages of meanwhile that still make sense come after it."""
    hans = await chat.volunteer()
    await gets(chat, hans, 1)
    await hans.sees("Nieuws nummer 1")
    await hans.taps("Minder berichten")
    await hans.sees("Hoeveel berichten wil je?")
    await hans.taps("Pauze: 2 weken")
    await hans.sees("Prima. Je hoort tot di 8 dec niets van me.")
    await gets(chat, hans, 2)
    await chat.passes(days=13)
    hans.sees_nothing()
    await chat.passes(days=2)
    await hans.sees("Nieuws nummer 2")


async def test_a_pause_can_be_taken_back(chat: Chat):
    """One tap, and it is as it was."""
    hans = await chat.volunteer()
    await hans.says("/mijn")
    await hans.sees("Naam")
    await hans.taps("Minder berichten")
    await hans.sees("Hoeveel berichten wil je?")
    await hans.taps("Pauze: tot na de zomer")
    await hans.sees("Je hoort tot wo 1 sep niets van me")
    await hans.says("/mijn")
    await hans.sees("Pauze: tot wo 1 sep")
    await hans.taps("Toch weer berichten")
    await hans.sees("Je hoort weer van me")
    await gets(chat, hans, 1)
    await hans.sees("Nieuws nummer 1")


async def test_a_pause_until_a_day_that_is_typed(chat: Chat):
    """A day that is not understood is asked again."""
    hans = await chat.volunteer()
    await hans.says("/mijn")
    await hans.sees("Naam")
    await hans.taps("Minder berichten")
    await hans.sees("Hoeveel berichten wil je?")
    await hans.taps("Pauze: tot een datum")
    await hans.sees("Tot welke dag wil je rust?")
    await hans.says("als het lente is")
    await hans.sees("Die dag begreep ik niet")
    await hans.says("1 maart")
    await hans.sees("Je hoort tot ma 1 mrt niets van me")


async def test_only_what_must_leaves_offers_out_and_lets_appointments_through(chat: Chat):
    """And everything comes again after another tap."""
    hans = await chat.volunteer()
    await gets(chat, hans, 1)
    await hans.sees("Nieuws nummer 1")
    await hans.taps("Minder berichten")
    await hans.sees("Hoeveel berichten wil je?")
    await hans.taps("Alleen het nodigste")
    await hans.sees("alleen nog het nodigste")
    await gets(chat, hans, 2)
    await chat.passes(days=8)
    hans.sees_nothing()
    await gets(chat, hans, 3, "appointment")
    await hans.sees("Nieuws nummer 3")
    await hans.taps("Weer alles")
    await hans.sees("Je krijgt weer alles")
    await gets(chat, hans, 4)
    await hans.sees("Nieuws nummer 4")


async def test_a_contact_who_comes_back_reads_what_they_had_chosen(chat: Chat):
    """They are no newcomer, and get all again with one tap."""
    hawa = await chat.volunteer("Hawa Proef")
    await hawa.says("/help")
    await hawa.sees("Dit kun je doen")
    await hawa.taps("Minder berichten")
    await hawa.sees("Hoeveel berichten wil je?")
    await hawa.taps("Alleen het nodigste")
    await hawa.sees("alleen nog het nodigste")
    await hawa.says("/stop")
    await hawa.sees("geen berichten meer")
    await hawa.says("/start")
    await hawa.sees("Je was gestopt bij Demostad Ontmoet")
    await hawa.taps("Ja, weer meedoen met Demostad Ontmoet")
    await hawa.sees("Je doet weer mee met Demostad Ontmoet", "Je krijgt alleen het nodigste.")
    await hawa.taps("Weer alles")
    await hawa.sees("Je krijgt weer alles")


async def test_a_contact_who_comes_back_reads_that_their_pause_still_lasts(chat: Chat):
    """With the button that ends it; a pause that is over is not spoken of."""
    hawa = await chat.volunteer("Hawa Proef")
    await hawa.says("/help")
    await hawa.taps("Minder berichten")
    await hawa.reads()
    await hawa.taps("Pauze: 2 weken")
    await hawa.sees("Je hoort tot di 8 dec niets van me.")
    for welcome in ("Je hebt pauze tot di 8 dec.", "Je doet weer mee"):
        await hawa.says("/stop")
        await hawa.says("/start")
        await hawa.reads()
        await hawa.taps("Ja, weer meedoen met Demostad Ontmoet")
        said = await hawa.sees("Je doet weer mee met Demostad Ontmoet", welcome)
        if "pauze" in said.text:
            await hawa.taps("Toch weer berichten")
            await hawa.sees("Je hoort weer van me")
        else:
            assert "Toch weer berichten" not in [choice.label for choice in said.choices]


async def test_stop_is_one_of_the_choices(chat: Chat):
    """The same goodbye as /stop."""
    hans = await chat.volunteer()
    await gets(chat, hans, 1)
    await hans.sees("Nieuws nummer 1")
    await hans.taps("Minder berichten")
    await hans.sees("Hoeveel berichten wil je?")
    await hans.taps("Stop alles")
    await hans.sees("Je krijgt geen berichten meer")


async def test_not_me_closes_the_chat_and_the_leader_hears_of_it(chat: Chat):
    """It is asked once more; then the chat is a stranger's, and the contact is looked for."""
    ilse, hans = await chat.leader(), await chat.volunteer()
    await gets(chat, hans, 1)
    await hans.sees("Nieuws nummer 1")
    await hans.taps("Dat ben ik niet")
    await hans.sees("Ik dacht dat Hans hier leest")
    await gets(chat, hans, 2)
    await hans.taps("Klopt, dat ben ik niet")
    await hans.sees("Ik stuur je hier niets meer")
    await hans.says("/mijn")
    await hans.sees("Ik bewaar niets van je")
    await chat.passes(days=1)
    await ilse.sees("De chat van Hans Proefweg blijkt van iemand anders")
    contact = await chat.db(
        lambda db: db.query(Contact).join(Person).filter_by(name="Hans Proefweg").one()
    )
    assert contact.standing is Standing.EXPECTED


async def test_not_me_by_mistake_changes_nothing(chat: Chat):
    """The way back is beside it."""
    hans = await chat.volunteer()
    await gets(chat, hans, 1)
    await hans.sees("Nieuws nummer 1")
    await hans.taps("Dat ben ik niet")
    await hans.sees("Ik dacht dat Hans hier leest")
    await hans.taps("Jawel, dat ben ik")
    await hans.sees("blijft alles zoals het was")


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("1 maart", date(2027, 3, 1)),
        ("tot 12-1 graag", date(2027, 1, 12)),
        ("25 nov", date(2026, 11, 25)),
        ("December 3rd", date(2026, 12, 3)),
        ("2027-02-28", date(2027, 2, 28)),
        ("wo 5 januari 2028", date(2028, 1, 5)),
        ("di 5 januari 2028", None),
        ("24-11", date(2027, 11, 24)),
        ("31 februari", None),
        ("1-1-2020", None),
        ("over een tijdje", None),
        ("0 maart", None),
        ("99-99-9999", None),
    ],
)
def test_a_day_in_words(typed: str, day: date | None):
    """The nearest coming day that a text names, in either language."""
    assert day_in(typed, TODAY) == day


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("tot februari", date(2027, 2, 1)),
        ("until March", date(2027, 3, 1)),
        ("until March 3", date(2027, 3, 3)),
        ("tot mei 2027", date(2027, 5, 1)),
        ("t/m januari", date(2027, 2, 1)),
        ("tot en met februari", date(2027, 3, 1)),
        ("through February", date(2027, 3, 1)),
        ("tot half januari", date(2027, 1, 15)),
        ("t/m half januari", date(2027, 1, 16)),
        ("until mid-March", date(2027, 3, 15)),
        ("tot begin februari", date(2027, 2, 1)),
        ("tot eind januari", date(2027, 1, 31)),
        ("until the end of January", date(2027, 1, 31)),
        ("van half januari tot half februari", date(2027, 2, 15)),
        ("from January until March", date(2027, 3, 1)),
        ("tot mij", None),
        ("in januari", None),
        ("tot na half januari", None),
    ],
)
def test_a_pause_until_a_month(typed: str, day: date | None):
    """Messages come again on its first day; "half" is the fifteenth; through it, on the day after
    its last."""
    assert day_in(typed, TODAY) == day


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2 weken", date(2026, 12, 8)),
        ("twee weken graag", date(2026, 12, 8)),
        ("de komende twee weken", date(2026, 12, 8)),
        ("no messages for the next two weeks", date(2026, 12, 8)),
        ("even geen berichten voor een week", date(2026, 12, 1)),
        ("14 dagen", date(2026, 12, 8)),
        ("3 months", date(2027, 2, 24)),
        ("een half jaar", date(2027, 5, 24)),
        ("ik word 8 december geopereerd en ben er zes weken uit", date(2027, 1, 19)),
        ("vanaf 1 december twee weken", date(2026, 12, 15)),
        ("six weeks from 1 December", None),
        ("over twee weken ben ik twee weken weg", date(2026, 12, 22)),
        ("3 weken weg, tot 15 december", date(2026, 12, 15)),
        ("2 of 3 weken", None),
        ("niet twee weken maar een maand", None),
        ("al twee weken ziek", None),
        ("I was away for two weeks", None),
        ("de afgelopen twee weken", None),
        ("elke twee weken", None),
        ("een bericht per week", None),
        ("twee weken voor kerst", None),
        ("8 december ben ik terug, ik ben 2 weken weg", None),
        ("anderhalve maand", None),
        ("een paar weken", None),
        ("deze week", None),
    ],
)
def test_a_pause_of_some_weeks(typed: str, day: date | None):
    """From today on, or from the day that is named; what is not certain is asked again."""
    assert day_in(typed, TODAY) == day


def test_the_end_of_a_pause():
    """Two weeks, two months, and the first of September that comes."""
    assert pause_end(PauseFor.TWO_WEEKS, TODAY) == date(2026, 12, 8)
    assert pause_end(PauseFor.TWO_MONTHS, TODAY) == date(2027, 1, 24)
    assert pause_end(PauseFor.SUMMER, TODAY) == date(2027, 9, 1)
    assert pause_end(PauseFor.SUMMER, date(2027, 8, 31)) == date(2027, 9, 1)
