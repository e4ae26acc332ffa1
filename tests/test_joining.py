"""Joining an organisation or a group by oneself: a leader sees it first."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from storage.invitations import Invitation
from storage.partners import Group, groups_joined_by
from storage.people import Contact, Organisation, Person
from tests.availability.scenes import asked
from tests.harness.chat import Chat, Someone

pytestmark = pytest.mark.both_databases

GEMEENTE = "Gemeente Demostad"


async def wants(someone: Someone, organisation: str) -> None:
    """Ask for another organisation at /mijn, up to the answer."""
    await someone.says("/mijn")
    await someone.sees("Dit bewaar ik van je")
    await someone.taps("Mijn organisaties")
    await someone.sees("Organisatie: ")
    await someone.taps("Nog een organisatie")
    await someone.sees("Voor welke organisatie spreek je nog meer?")
    await someone.says(organisation)


async def city(chat: Chat) -> Someone:
    """Someone of an organisation that is in the regiegroep."""
    return await chat.professional("Mo Beleid", of=GEMEENTE, groups=("regiegroep",))


async def test_nothing_of_a_group_follows_before_a_leader_says_yes(chat: Chat):
    """The leader sees who, from where, and which groups; only then polls and the rest come."""
    leader, hans, mo = await chat.leader(), await chat.volunteer(), await city(chat)
    await wants(hans, GEMEENTE)
    await hans.sees("Ik vraag de projectleider of je erbij mag: Gemeente Demostad")
    await leader.sees(
        "Hans Proefweg, van Wandelclub Stap voor Stap, wil ook horen bij Gemeente Demostad.",
        "Groepen die daarbij horen: Regiegroep",
    )
    await asked(chat, leader, "di 15 dec 19:30", group="regiegroep")
    await mo.reads()
    hans.sees_nothing()
    await chat.down(minutes=1)
    await leader.taps("Goedkeuren")
    await hans.sees("Gelukt. Je hoort nu ook bij Gemeente Demostad.")
    await chat.passes(minutes=1)
    await hans.sees("di 15 dec")
    await leader.reads()
    await mo.reads()


async def test_the_other_leaders_see_who_decided(chat: Chat):
    """The first one decides; a no is asked once more, and the member hears it."""
    ilse, els = await chat.leader(), await chat.leader("Els Concept")
    hans = await chat.volunteer()
    await city(chat)
    await wants(hans, GEMEENTE)
    await hans.sees("Ik vraag de projectleider")
    for leader in (ilse, els):
        await leader.sees("wil ook horen bij Gemeente Demostad")
    await ilse.taps("Afwijzen")
    await ilse.sees("Hans Proefweg komt dan niet bij Gemeente Demostad, en leest dat meteen.")
    await ilse.taps("Ja, wijs af")
    await ilse.reads()
    await hans.sees("Je kunt nu niet horen bij Gemeente Demostad. Vragen? Ilse Modelman")
    els.shows("✔ Ilse Modelman wees het af.")
    assert "Goedkeuren" not in els.labels()
    await chat.passes(days=2)
    assert await groups_of(chat, "Hans Proefweg") == []


async def test_two_leaders_at_once_decide_once(chat: Chat):
    """A press on a card that was answered meanwhile changes nothing."""
    ilse, els = await chat.leader(), await chat.leader("Els Concept")
    hans = await chat.volunteer()
    await city(chat)
    await wants(hans, GEMEENTE)
    await hans.reads()
    await els.sees("wil ook horen bij")
    _, number = els.button("Goedkeuren")
    old = els.bubbles[-1].choices[number - 1]
    await ilse.sees("wil ook horen bij")
    await ilse.taps("Goedkeuren")
    await hans.sees("Gelukt")
    els.shows("✔ Ilse Modelman keurde het goed.")
    await els.presses(old)
    await ilse.reads()
    await els.reads()
    hans.sees_nothing()
    assert await organisations_of(chat, "Hans Proefweg") == [GEMEENTE, "Wandelclub Stap voor Stap"]


async def test_an_organisation_of_the_schil_is_joined_at_once(chat: Chat):
    """Nobody needs to decide; the leaders read of it the next morning."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await chat.volunteer("Anneke Blad", of="Bibliotheek Demostad", groups=("schil",))
    await wants(hans, "Bibliotheek Demostad")
    await hans.sees("je hoort bij Bibliotheek Demostad")
    leader.sees_nothing()
    await chat.passes(days=1)
    await leader.sees("Goedemorgen", "Hans Proefweg hoort nu ook bij Bibliotheek Demostad.")


async def test_what_was_asked_can_be_taken_back(chat: Chat):
    """The leader reads that there is nothing to decide; asking twice is one question."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await city(chat)
    for _ in range(2):
        await wants(hans, GEMEENTE)
        await hans.sees("Ik vraag de projectleider", "Wacht op de projectleider: Gemeente Demostad")
    await leader.sees("wil ook horen bij Gemeente Demostad")
    await chat.down(hours=1)
    await hans.taps("Gemeente Demostad hoeft niet meer")
    await hans.sees("Goed, ik vraag het niet meer.")
    leader.shows("Dit hoeft niet meer: de vraag is ingetrokken.")
    assert "Goedkeuren" not in leader.labels()


async def test_a_contact_who_stops_asks_for_nothing_any_more(chat: Chat):
    """The card of the leader says so."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await city(chat)
    await wants(hans, GEMEENTE)
    await leader.sees("wil ook horen bij Gemeente Demostad")
    await hans.says("/stop")
    await hans.reads()
    leader.shows("Dit hoeft niet meer")
    await chat.passes(days=1)
    await leader.sees("Hans Proefweg, van Wandelclub Stap voor Stap, is gestopt.")


async def test_a_new_leader_is_asked_about_what_waits(chat: Chat):
    """Nobody waits for a leader who left."""
    hans, mo = await chat.volunteer(), await city(chat)
    await wants(hans, GEMEENTE)
    await hans.sees("Ik vraag de projectleider")
    leader = await chat.leader()
    await leader.says("/partners")
    await leader.reads()
    await leader.says("Mo Beleid")
    await leader.reads()
    await leader.taps("Mo Beleid")
    await leader.reads()
    await leader.taps("Maak projectleider")
    await leader.reads()
    await leader.taps("Ja, doe dat")
    await leader.reads()
    await mo.sees("wil ook horen bij Gemeente Demostad")
    await mo.reads()


async def test_leaving_is_undone_by_a_tap_and_only_for_an_hour(chat: Chat):
    """An organisation that was theirs a moment ago needs no leader; an old button asks one."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    for asks in (False, True):
        await hans.says("/mijn")
        await hans.taps("Mijn organisaties")
        await hans.taps("Wandelclub Stap voor Stap verlaten")
        await hans.reads()
        await chat.passes(hours=2 if asks else 0)
        await hans.taps("Toch bij Wandelclub Stap voor Stap")
        await hans.sees("Ik vraag de projectleider" if asks else "je hoort bij Wandelclub")
    await leader.sees("Hans Proefweg, zonder organisatie, wil ook horen bij Wandelclub")


async def test_what_a_newcomer_names_waits_for_a_leader_too(chat: Chat):
    """A link for the schil lets nobody into the regiegroep, also not when it is opened twice."""
    leader = await chat.leader()
    await city(chat)
    code = await chat.invitation(uses=None)
    truus = chat.someone()
    await truus.says(f"/start {code}")
    await truus.taps("Ja, prima")
    await truus.taps("Ja")
    await truus.reads()
    await truus.says(GEMEENTE)
    await truus.sees("Hoe doe je mee?")
    await truus.says(f"/start {code}")
    await truus.sees("Hoe doe je mee?")
    await truus.taps("Vrijwilliger")
    await truus.reads()
    await truus.says("in de avond")
    await truus.sees("Welkom Truus!", "Je wilt ook horen bij Gemeente Demostad.")
    await leader.sees("Truus de Vries, zonder organisatie, wil ook horen bij Gemeente Demostad.")
    assert await groups_of(chat, "Truus de Vries") == []
    await leader.taps("Goedkeuren")
    await truus.sees("Gelukt. Je hoort nu ook bij Gemeente Demostad.")
    assert await groups_of(chat, "Truus de Vries") == ["regiegroep"]
    await leader.reads()


async def test_an_applicant_is_let_in_with_what_they_named(chat: Chat):
    """One card, one yes: it names the organisation and its groups."""
    leader = await chat.leader()
    await city(chat)
    truus = chat.someone()
    await truus.says(f"/start {await chat.invitation(vouched=False, uses=None)}")
    await truus.taps("Ja, prima")
    await truus.taps("Ja")
    await truus.says(GEMEENTE)
    await truus.taps("Vrijwilliger")
    await truus.reads()
    await truus.says("in de avond")
    await truus.sees("kijkt naar je aanmelding")
    await leader.sees("Truus de Vries wil meedoen", "van Gemeente Demostad", "Regiegroep")
    await leader.taps("Goedkeuren")
    await truus.sees("Welkom Truus!")
    leader.sees_nothing()
    assert await groups_of(chat, "Truus de Vries") == ["regiegroep"]
    await chat.passes(days=1)
    leader.sees_nothing()


async def test_a_link_that_vouches_for_nobody_opens_no_group(chat: Chat):
    """A member who opens an open link of a group waits for a leader."""
    leader, hans = await chat.leader(), await chat.volunteer()
    code = await chat.invitation(vouched=False, uses=None)

    def for_regiegroep(db: Session) -> None:
        group = db.query(Group).filter_by(name="regiegroep").one()
        db.query(Invitation).one().group_id = group.id

    await chat.db(for_regiegroep)
    await hans.says(f"/start {code}")
    await hans.sees("Wil je bij de groep regiegroep?")
    await hans.taps("Ja")
    await hans.sees("Ik vraag de projectleider of je erbij mag: de groep regiegroep")
    await leader.sees("wil ook horen bij de groep regiegroep")
    assert await groups_of(chat, "Hans Proefweg") == []
    await leader.taps("Goedkeuren")
    await hans.sees("Gelukt. Je hoort nu ook bij de groep regiegroep")
    assert await groups_of(chat, "Hans Proefweg") == ["regiegroep"]
    await leader.reads()


async def test_what_was_asked_follows_an_organisation_that_goes(chat: Chat):
    """Two that are the same become one; the question stays, for the one that is left."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await chat.professional("Mo Beleid", of="Gemeente Demo", groups=("regiegroep",))
    await chat.professional("Jo Raad", of="Raadhuis", groups=("regiegroep",))
    await wants(hans, "Gemeente Demo")
    await leader.sees("wil ook horen bij Gemeente Demo")
    await leader.says("/partners")
    await leader.says("Gemeente Demo")
    await leader.reads()
    await leader.taps("Gemeente Demo · 1 contact")
    await leader.reads()
    await leader.taps("Voeg samen")
    await leader.reads()
    await leader.says("Raadhuis")
    await leader.reads()
    await leader.taps("Raadhuis")
    await leader.reads()
    await leader.taps("Ja, voeg samen")
    await leader.reads()
    await leader.taps("Goedkeuren")
    await hans.reads()
    assert "Raadhuis" in hans.bubbles[-1].text


async def groups_of(chat: Chat, name: str) -> list[str]:
    def find(db: Session) -> list[str]:
        contact = db.query(Contact).join(Contact.person).filter(Person.name == name).one()
        alone = [g.name for g in db.query(Group) if contact in g.single_members]
        return sorted(
            {*alone, *(g.name for o in contact.organisations for g in groups_joined_by(db, o))}
        )

    return await chat.db(find)


async def organisations_of(chat: Chat, name: str) -> list[str]:
    def find(db: Session) -> list[str]:
        contacts = Organisation.contacts.any(Contact.person.has(Person.name == name))
        return sorted(o.name for o in db.query(Organisation).filter(contacts))

    return await chat.db(find)
