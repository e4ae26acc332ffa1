"""People who wait, are lost, are taken out or are forgotten, and what leaders can do about it."""

from __future__ import annotations

import re

import pytest

from storage.people import Contact, Person, Role, Standing
from tests.harness.chat import Chat, Someone


async def applies(chat: Chat, name: str = "Fatma Model") -> Someone:
    """Someone who came by an open link, up to the wait for a leader."""
    someone = chat.someone(name)
    await someone.says(f"/start {await chat.invitation(vouched=False)}")
    await someone.sees("Mag ik je berichten sturen?")
    await someone.taps("Ja, prima")
    await someone.sees("noemen?")
    await someone.taps("Ja")
    await someone.sees("Van welke organisatie ben je?")
    await someone.taps("Geen organisatie")
    await someone.sees("Hoe doe je mee?")
    await someone.taps("Vrijwilliger")
    await someone.sees("Wanneer kun je meestal?")
    await someone.says("in de avond")
    await someone.sees("kijkt naar je aanmelding")
    return someone


async def opens(leader: Someone, name: str) -> None:
    """The card of a contact, by name."""
    await leader.says(f"/partners {name}")
    await leader.reads()
    await leader.taps(name)
    await leader.sees(name)


async def standings(chat: Chat, name: str) -> list[Standing]:
    return await chat.db(
        lambda db: [c.standing for c in db.query(Contact).join(Person).filter_by(name=name)]
    )


# Who waits


async def test_who_waits_stands_in_the_overview_and_can_be_let_in_there(chat: Chat):
    """Also when the question itself was missed."""
    leader = await chat.leader()
    fatma = await applies(chat)
    await leader.reads()
    await leader.says("/partners")
    await leader.sees("Partners van")
    await leader.taps("Wacht op jou (1)")
    await leader.sees("Deze mensen willen meedoen")
    await leader.taps("Fatma Model")
    await leader.sees("wacht op goedkeuring")
    await leader.taps("Goedkeuren")
    await fatma.sees("Welkom Fatma!")


async def test_a_refusal_says_first_what_it_brings_about(chat: Chat):
    """It can be taken back before, not after."""
    leader = await chat.leader()
    fatma = await applies(chat)
    await leader.sees("Fatma Model wil meedoen als vrijwilliger, zonder organisatie")
    await leader.taps("Afwijzen")
    await leader.sees("Fatma Model hoort dan meteen dat het niet doorgaat")
    await leader.taps("Terug")
    await leader.sees("Fatma Model wil meedoen als vrijwilliger, zonder organisatie")
    fatma.sees_nothing()
    await leader.taps("Afwijzen")
    await leader.sees("hoort dan meteen")
    await leader.taps_twice("Ja, wijs af")
    await fatma.sees("Je aanmelding ging niet door")
    await leader.reads()


async def test_who_becomes_leader_is_asked_about_who_waits(chat: Chat):
    """By appointment, and by a link that gives the role."""
    ilse = await chat.leader()
    hans, gerda = await chat.volunteer(), await chat.volunteer("Gerda Pastei")
    await applies(chat)
    await ilse.sees("Fatma Model wil meedoen als vrijwilliger, zonder organisatie")
    await opens(ilse, "Hans Proefweg")
    await ilse.taps("Maak projectleider")
    await ilse.sees("kan dan alles zien")
    await ilse.taps("Ja, doe dat")
    await ilse.sees("Hans Proefweg: projectleider")
    await hans.reads()
    hans.shows("Fatma Model wil meedoen als vrijwilliger, zonder organisatie")
    await gerda.says(f"/start {await chat.invitation(role=Role.LEADER)}")
    await gerda.sees("Wil je projectleider worden")
    await gerda.taps("Ja")
    await gerda.sees("Je bent nu projectleider")
    await gerda.sees("Fatma Model wil meedoen als vrijwilliger, zonder organisatie")
    for leader in (ilse, hans):
        await leader.sees("Gerda Pastei is nu ook projectleider van Demostad Ontmoet.")


# Who is lost


async def loses(chat: Chat, hans: Someone) -> None:
    """Somebody else turns out to read the chat."""

    def lost(db):
        contact = db.query(Contact).join(Person).filter_by(name=hans.name).one()
        for channel in contact.person.channels:
            db.delete(channel)
        contact.leave(Standing.EXPECTED, chat.clock.now())

    await chat.db(lost)


@pytest.mark.both_databases
async def test_who_is_lost_is_invited_back_as_who_they_are(chat: Chat):
    """The link is theirs: it asks nothing that was known, and makes no second contact."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await loses(chat, hans)
    await leader.says("/partners")
    await leader.sees("Partners van")
    await leader.taps("Kwijtgeraakt (1)")
    await leader.sees("blijkt van iemand anders")
    await leader.taps("Hans Proefweg")
    await leader.sees("kwijtgeraakt")
    await leader.taps("Nodig opnieuw uit")
    await leader.sees("Uitnodiging voor Hans Proefweg")
    assert "5 mensen" not in leader.labels()
    await leader.taps("Maak de uitnodiging")
    await leader.sees("Het is voor Hans Proefweg")
    passed_on = await leader.sees("Hoi Hans Proefweg! Ilse Modelman nodigt je weer uit")
    code = re.search(r"bot: start (\w+)", passed_on.text)
    assert code
    other = chat.someone("Wie ook")
    again = chat.someone("Hans met de nieuwe telefoon")
    await again.says(f"/start {code[1]}")
    await again.sees("Deze uitnodiging is voor Hans Proefweg", "Mag ik je berichten sturen?")
    await again.taps("Ja, prima")
    await again.sees("Welkom Hans!")
    await again.says("/mijn")
    await again.sees("Naam: Hans Proefweg", "Wandelclub Stap voor Stap", "Meestal avond")
    assert await standings(chat, "Hans Proefweg") == [Standing.ACTIVE]
    await other.says(f"/start {code[1]}")
    await other.sees("al gebruikt")
    assert await chat.db(lambda db: db.query(Person).filter_by(name="Hans Proefweg").count()) == 1


@pytest.mark.both_databases
async def test_who_registered_anew_becomes_one_with_who_was_lost(chat: Chat):
    """The link for the lost contact joins the two."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await loses(chat, hans)
    again = await chat.volunteer("Hans P.", of="Bibliotheek Demostad")
    await opens(leader, "Hans Proefweg")
    await leader.taps("Nodig opnieuw uit")
    await leader.sees("Uitnodiging voor Hans Proefweg")
    await leader.taps("Maak de uitnodiging")
    await leader.sees("Het is voor Hans Proefweg")
    passed_on = await leader.sees("Hoi Hans Proefweg!")
    code = re.search(r"bot: start (\w+)", passed_on.text)
    assert code
    await again.says(f"/start {code[1]}")
    await again.sees("Ben je Hans Proefweg?")
    await again.taps("Ja")
    await again.sees("Gelukt")
    await again.says("/mijn")
    await again.sees("Bibliotheek Demostad en Wandelclub Stap voor Stap")
    assert await standings(chat, "Hans Proefweg") == []


async def test_who_is_lost_can_be_removed_at_once(chat: Chat):
    """The leader first reads what will be erased."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await loses(chat, hans)
    await opens(leader, "Hans Proefweg")
    await leader.taps("Verwijder")
    await leader.sees("Ik wis dan alles wat ik van Hans Proefweg heb")
    await leader.taps_twice("Ja, verwijder")
    await leader.sees("Hans Proefweg is verwijderd")
    assert await standings(chat, "Hans Proefweg") == []


# Who is forgotten


@pytest.mark.both_databases
async def test_who_was_taken_out_is_forgotten_in_time(chat: Chat):
    """/mijn tells the day, and "Vergeet mij" too."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await opens(leader, "Hans Proefweg")
    await leader.taps("Laat niet meer meedoen")
    await leader.sees("Een maand later zijn de gegevens weg")
    await leader.taps("Ja, niet meer meedoen")
    await leader.sees("doet niet meer mee")
    await hans.sees("Je doet niet meer mee")
    await hans.says("/mijn")
    card = await hans.sees("je doet niet meer mee. Op do 24 dec is alles weg")
    assert "je doet mee" not in card.text
    await hans.taps("Vergeet mij")
    await hans.sees("Een maand later wis ik alles")
    await hans.taps("Ja, vergeet mij")
    await hans.sees("je gegevens zijn op do 24 dec weg")
    await hans.says("/start")
    await hans.sees("Je doet niet meer mee met Demostad Ontmoet")
    await chat.passes(days=31)
    assert await standings(chat, "Hans Proefweg") == []


async def test_who_was_refused_is_forgotten_in_time(chat: Chat):
    """As who left."""
    leader = await chat.leader()
    fatma = await applies(chat)
    await leader.sees("wil meedoen")
    await leader.taps("Afwijzen")
    await leader.sees("hoort dan meteen")
    await leader.taps("Ja, wijs af")
    await fatma.sees("ging niet door")
    await chat.passes(days=31)
    assert await standings(chat, "Fatma Model") == []


# Leaders who cannot be reached


async def test_the_last_leader_who_can_be_reached_may_not_go(chat: Chat):
    """One who blocked the bot leads in name only; the others hear of it."""
    ilse, youssef = await chat.leader(), await chat.leader("Youssef Proef")
    await youssef.blocks()
    await ilse.sees("Je bent de enige projectleider")
    await ilse.says("/stop")
    await ilse.sees("enige projectleider")
    await chat.passes(days=1)
    await ilse.sees("Youssef Proef sloot de chat met mij")


async def test_who_leads_in_name_only_may_go(chat: Chat):
    """The other one can be reached."""
    ilse, youssef = await chat.leader(), await chat.leader("Youssef Proef")
    await ilse.blocks()
    await youssef.sees("Je bent de enige projectleider")
    await youssef.says("/stop")
    await youssef.sees("enige projectleider")
    ilse._platform.closed.discard(ilse.chat)
    await ilse.says("/stop")
    await ilse.sees("Je krijgt geen berichten meer")
    await youssef.reads()


async def test_the_lead_is_not_passed_on_to_who_cannot_be_reached(chat: Chat):
    """Else nobody would lead."""
    ilse, hans = await chat.leader(), await chat.volunteer()
    await hans.blocks()
    await opens(ilse, "Hans Proefweg")
    await ilse.taps("Draag mijn rol over aan Hans Proefweg")
    await ilse.sees("Ik kan Hans Proefweg nu niet bereiken")
    await ilse.says("/uitnodigen")
    await ilse.sees("Wie nodig je uit?")
