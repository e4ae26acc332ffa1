"""The sectors and neighbourhoods in which there is no partner yet."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from handlers.conversation.texts import LANGUAGES, examples
from handlers.recruiting.sectors import SECTORS, sectors_without
from storage.partners import enrolled
from storage.people import Coalition, Kind, Organisation, Role
from tests.harness.chat import Chat, Someone


@pytest.mark.parametrize(
    ("sector", "name", "belongs_to"),
    [
        ("zorg", "Thuiszorg Voorbeeldhof", "care"),
        ("ouderenzorg", "De Linde", "care"),
        ("sportt", "Wandelclub", "sport"),
        ("", "Bibliotheek Demostad", "library"),
        ("Moskee", "El Hidaya", "faith"),
        ("kerk", "Kerk in de Buurt", "faith"),
        ("onderwijs", "De Springplank", "school"),
        ("basisschool", "De Springplank", "school"),
        ("supermarkt", "De Buurtsuper", "shops"),
        ("woningcorporatie", "Thuis", "housing"),
        ("ouderenorganisatie", "Bond", "elderly"),
        ("vrijwilligersorganisatie", "Samen", "volunteers"),
        ("library", "City Library", "library"),
    ],
)
def test_a_sector_is_known_by_its_words(sector: str, name: str, belongs_to: str):
    """As leaders type them, small mistakes and all, or by the name of the organisation."""
    assert belongs_to not in sectors_without([Organisation(sector=sector, name=name)])


def test_a_food_bank_is_no_bank():
    """A short word counts only by itself."""
    assert "bank" in sectors_without([Organisation(sector="welzijn", name="Voedselbank")])


def test_without_partners_every_sector_is_missing():
    assert sectors_without([]) == list(SECTORS)


async def enrols(chat: Chat, **sectors: str) -> None:
    """Partners with a sector."""

    def add(db: Session) -> None:
        coalition = db.query(Coalition).one()
        for name, sector in sectors.items():
            organisation, _ = enrolled(db, coalition.id, name, chat.clock.now())
            organisation.sector = sector

    await chat.db(add)


async def test_a_leader_sees_which_sectors_are_missing(chat: Chat):
    """From the partners, with how many of them have no sector; neighbourhoods are not told of."""
    leader = await chat.leader()
    await enrols(chat, Linde="zorg", Hidaya="moskee", Super="supermarkt")
    await leader.says("/partners")
    await leader.reads()
    await leader.taps("Welke partners missen we?")
    bubble = await leader.sees("Hier is nog geen partner: gemeente, ggd,")
    for known in ("zorg", "kerk of moskee", "winkel"):
        assert known not in bubble.text
    # The leader's own organisation is known by its name.
    assert "welzijn" not in bubble.text
    assert "Van één partner weet ik de sector niet." in bubble.text
    assert "wijk" not in bubble.text
    await leader.taps("Nodig iemand uit")
    await leader.sees("Wie nodig je uit?")


@pytest.mark.parametrize(
    "said",
    [
        "Zijn er partijen die nog aangehaakt moeten worden?",
        "welke sectoren zijn er nog niet bij",
        "which sectors have no partner yet",
    ],
)
async def test_in_words(chat: Chat, said: str):
    """As leaders ask it."""
    leader = await chat.leader()
    await leader.says(said)
    await leader.sees("Hier is nog geen partner:")


async def test_neighbourhoods_without_a_partner(chat: Chat):
    """The leader types them once, and sets with a partner where it works."""
    leader = await chat.leader()
    await leader.says("/instellingen")
    await leader.reads()
    await leader.taps("Wijken")
    await leader.sees("Welke wijken zijn er in Demostad?")
    await leader.says("Noord, Zuid, Oude Stad")
    await leader.sees("Genoteerd: Noord, Zuid en Oude Stad.")
    await works_in(leader, "Welzijn Demostad", "oude stad, Noort")
    await leader.says("waar hebben we nog geen partner")
    await leader.sees("In deze wijken is nog geen partner: Zuid.")
    await works_in(leader, "Welzijn Demostad", "Noord, Zuid, Oude Stad")
    await leader.says("waar hebben we nog geen partner")
    await leader.sees("In elke wijk is een partner.")
    await leader.taps("Wijken")
    await leader.sees("Nu: Noord, Zuid en Oude Stad.")
    await leader.taps("Geen wijken")
    await leader.sees("Goed, ik let niet op wijken.")


async def works_in(leader: Someone, name: str, where: str) -> None:
    """A leader sets the neighbourhood of a partner."""
    await leader.says(f"/organisatie {name}")
    await leader.reads()
    await leader.taps("Wijzig")
    await leader.reads()
    await leader.taps("Wijk")
    await leader.sees(f"In welke wijk werkt {name}?")
    await leader.says(where)
    await leader.sees(f"Wijk: {where}")


async def test_an_adviser_does_not_see_it(chat: Chat):
    """The words go to a person instead."""
    await chat.leader()
    adviser = await chat.member("Aad Raad", None, Kind.PROFESSIONAL, Role.ADVISER)
    await adviser.says("waar hebben we nog geen partner")
    assert "Hier is nog geen partner" not in (await adviser.sees("")).text


def test_examples_stand_in_both_languages():
    """Of each new meaning."""
    assert len(LANGUAGES) == 2
    for name in ("knows-someone", "who-is-missing", "about-organisation"):
        assert len(examples()[name]) > 20
