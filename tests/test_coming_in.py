"""Links that are opened again, by members, or half-way; and answers in people's own words."""

from __future__ import annotations

import pytest

from handlers.conversation.words import first_name
from storage.invitations import Invitation
from storage.partners import Group
from storage.people import Contact, Kind, Person, Role, Standing
from tests.harness.chat import Chat, Someone


async def begins(someone: Someone, code: str) -> None:
    """Open an invitation and say yes to it."""
    await someone.says(f"/start {code}")
    await someone.sees("Mag ik je berichten sturen?")
    await someone.taps("Ja, prima")
    await someone.sees("noemen?")


async def applies(someone: Someone, code: str) -> None:
    """Register by an open link up to the wait for a leader."""
    await begins(someone, code)
    await someone.taps("Ja")
    await someone.sees("Van welke organisatie ben je?")
    await someone.says("Wandelclub Stap voor Stap")
    await someone.reads()
    if "Nieuw: Wandelclub Stap voor Stap" in someone.labels():
        await someone.taps("Nieuw: Wandelclub Stap voor Stap")
        await someone.sees("Hoe doe je mee?")
    await someone.taps("Vrijwilliger")
    await someone.sees("Wanneer kun je meestal?")
    await someone.says("in de avond")
    await someone.sees("kijkt naar je aanmelding")


async def contact_of(chat: Chat, name: str) -> Contact:
    return await chat.db(lambda db: db.query(Contact).join(Person).filter_by(name=name).one())


async def into_group(chat: Chat, name: str = "kerngroep") -> str:
    """The code of an invitation for a group."""
    code = await chat.invitation(uses=None)

    def for_group(db):
        invitation = db.query(Invitation).filter_by(code=code).one()
        group = db.query(Group).filter_by(coalition_id=invitation.coalition_id, name=name).one()
        invitation.group_id = group.id

    await chat.db(for_group)
    return code


# What a link gives


async def test_an_adviser_link_takes_no_lead(chat: Chat):
    """A leader who opens it stays leader; the link is not used up."""
    leader = await chat.leader()
    code = await chat.invitation(role=Role.ADVISER)
    await leader.says(f"/start {code}")
    await leader.sees("Je doet al mee met Demostad Ontmoet")
    await leader.says("/uitnodigen")
    await leader.sees("Wie nodig je uit?")


async def test_a_link_that_gives_a_role_says_so_and_makes_a_member_more(chat: Chat):
    """A newcomer reads it above the consent; a member is asked, and has the menu at once; the
    leaders who are there see it at once too."""
    leader = await chat.leader()
    hans = await chat.volunteer()
    noor = chat.someone("Noor Voorbeeld")
    await noor.says(f"/start {await chat.invitation(role=Role.ADVISER)}")
    await noor.sees("Je wordt adviseur", "Mag ik je berichten sturen?")
    await hans.says(f"/start {await chat.invitation(role=Role.LEADER)}")
    await hans.sees("Wil je projectleider worden van Demostad Ontmoet?")
    await hans.taps_twice("Ja")
    await hans.sees("Je bent nu projectleider van Demostad Ontmoet")
    assert "Iemand uitnodigen" in hans.labels()
    await leader.sees("Hans Proefweg is nu ook projectleider van Demostad Ontmoet.")


@pytest.mark.both_databases
async def test_a_member_who_opens_a_group_link_is_added(chat: Chat):
    """It is asked first; a second time there is nothing to add."""
    hans = await chat.volunteer()
    code = await into_group(chat)
    await hans.says(f"/start {code}")
    await hans.sees("Wil je bij de groep kerngroep?")
    await hans.says("nee")
    await hans.sees("Goed, dan laten we het zo")
    await hans.says(f"/start {code}")
    await hans.sees("Wil je bij de groep kerngroep?")
    await hans.says("ja graag")
    await hans.sees("Je zit nu in de groep kerngroep")
    await hans.says(f"/start {code}")
    await hans.sees("Je doet al mee")
    await hans.says("/mijn")
    await hans.sees("Groepen: Kerngroep")


async def test_a_member_who_opens_the_link_of_another_organisation_speaks_for_both(chat: Chat):
    """The link is used up once."""
    hans = await chat.volunteer()
    code = await chat.invitation(of="Bibliotheek Demostad")
    await hans.says(f"/start {code}")
    await hans.sees("Hoor je ook bij Bibliotheek Demostad?")
    await hans.taps("Ja")
    await hans.sees("Je hoort nu ook bij Bibliotheek Demostad")
    other = chat.someone("Mo Kassa")
    await other.says(f"/start {code}")
    await other.sees("al gebruikt")


async def test_an_applicant_is_let_in_by_a_link_of_someone_who_knows_them(chat: Chat):
    """Opening the open link again changes nothing; a vouched one opens the door."""
    leader = await chat.leader()
    open_link = await chat.invitation(vouched=False, uses=None)
    fatma = chat.someone("Fatma Model")
    await applies(fatma, open_link)
    await leader.sees("Fatma Model wil meedoen als vrijwilliger, van Wandelclub")
    await fatma.says(f"/start {open_link}")
    await fatma.sees("ligt bij de projectleider")
    await fatma.says(f"/start {await chat.invitation(of='Bibliotheek Demostad')}")
    await fatma.sees("Hoor je ook bij Bibliotheek Demostad?")
    await fatma.taps("Ja")
    await fatma.sees("Welkom Fatma!")
    await leader.taps("Goedkeuren")
    fatma.sees_nothing()
    await chat.passes(days=1)
    await leader.reads()


async def test_a_link_that_is_opened_again_half_way_goes_on_with_the_step(chat: Chat):
    """Also when it was for one person and so is used up, and when consent is pressed again."""
    code = await chat.invitation(of="Wandelclub Stap voor Stap")
    truus = chat.someone()
    await begins(truus, code)
    await truus.says(f"/start {code}")
    await truus.sees("Mag ik je Truus noemen?")
    await truus.taps("Ja")
    await truus.sees("Hoe doe je mee?")
    await truus.says(f"start {code}")
    await truus.sees("Hoe doe je mee?")
    await truus.taps("Vrijwilliger")
    await truus.sees("Wanneer kun je meestal?")


async def test_of_two_registrations_each_gets_its_own_answers(chat: Chat):
    """The buttons of the first still belong to the first."""
    one = await chat.invitation(of="Wandelclub Stap voor Stap")
    two = await chat.invitation(of="Polderkoor", coalition="Polder Samen")
    truus = chat.someone()
    await begins(truus, one)
    await truus.taps("Ja")
    await truus.sees("Hoe doe je mee?")
    await truus.says(f"/start {two}")
    await truus.sees("Polder Samen", "Mag ik je berichten sturen?")
    await truus.taps("Ja, prima")
    await truus.sees("Hoe doe je mee?")
    await truus.says("bestuur")
    await truus.sees("Wanneer kun je meestal?")
    await truus.says("in de avond")
    await truus.sees("Je doet mee met Polder Samen")
    await truus.taps("Ondernemer")
    await truus.sees("Wanneer kun je meestal?")
    kinds = await chat.db(lambda db: {c.coalition.name: c.kind for c in db.query(Contact)})
    assert kinds == {"Demostad Ontmoet": Kind.BUSINESS, "Polder Samen": Kind.BOARD}


# In one's own words


@pytest.mark.parametrize("words", ["ik heb geen code", "Nee", "Die heb ik niet", "no code"])
async def test_a_stranger_without_a_code_hears_whom_to_ask(chat: Chat, words: str):
    """It is no wrong code; and once they have one they can type it."""
    truus = chat.someone()
    await truus.says("/start")
    await truus.sees("Typ die hier")
    await truus.says(words)
    await truus.sees("Vraag hem aan de projectleider van jouw gemeente.")
    await truus.says(await chat.invitation())
    await truus.sees("Mag ik je berichten sturen?")


@pytest.mark.parametrize("words", ["Start: {code}", "{code}", "Mijn code is {code}, toch?"])
async def test_a_code_is_found_anywhere_in_the_words_of_a_newcomer(chat: Chat, words: str):
    """However it was typed."""
    code = await chat.invitation(of="Wandelclub Stap voor Stap")
    truus = chat.someone()
    await truus.says(words.format(code=code.upper()))
    await truus.sees("Mag ik je berichten sturen?")


async def test_a_registration_in_plain_words(chat: Chat):
    """Yes, a name of one's own, and how one takes part, typed as people type."""
    truus = chat.someone()
    await truus.says(f"/start {await chat.invitation(of='Wandelclub Stap voor Stap')}")
    await truus.sees("Mag ik je berichten sturen?")
    await truus.says("wie ben jij?")
    await truus.sees("Ik ben Coalitiebot")
    await truus.sees("Mag ik je berichten sturen?")
    await truus.says("dat hangt ervan af")
    await truus.sees("Typ ja of nee", "Mag ik je berichten sturen?")
    await truus.says("ja graag")
    await truus.sees("Mag ik je Truus noemen?")
    await truus.shares("spraak.ogg", b"ogg", mime="audio/ogg", kind="voice")
    await truus.sees("Dat kan ik niet beluisteren")
    await truus.says("noem me maar Truusje")
    await truus.sees("Hoe doe je mee?")
    await truus.says("tja, dat weet ik niet zo goed")
    await truus.sees("Dat begreep ik niet")
    await truus.says("als vrijwilligster")
    await truus.sees("Wanneer kun je meestal?")
    await truus.says("in de avond")
    await truus.sees("Welkom Truusje!")


@pytest.mark.parametrize(
    ("words", "name"), [("ja hoor", "Truus"), ("Geertruida", "Geertruida"), ("nee", None)]
)
async def test_a_name_is_confirmed_or_typed(chat: Chat, words: str, name: str | None):
    """Yes takes the name that the app gives, no asks for another, a name is a name."""
    truus = chat.someone()
    await begins(truus, await chat.invitation(of="Wandelclub Stap voor Stap"))
    await truus.says(words)
    if name is None:
        await truus.sees("Hoe heet je?")
        return
    await truus.sees("Hoe doe je mee?")
    await truus.says("vrijwilliger")
    await truus.sees("Wanneer kun je meestal?")
    await truus.says("in de avond")
    await truus.sees(f"Welkom {name}!")


async def test_a_formal_name_is_not_cut_to_a_title(chat: Chat):
    """ "Welkom Mevrouw!" greets nobody."""
    rietje = chat.someone("Rietje B.")
    await begins(rietje, await chat.invitation(of="Wandelclub Stap voor Stap"))
    await rietje.says("Mevrouw R. Bejaardman-de Vries")
    await rietje.sees("Hoe doe je mee?")
    await rietje.taps("Vrijwilliger")
    await rietje.sees("Wanneer kun je meestal?")
    await rietje.says("in de middag")
    await rietje.sees("Welkom Mevrouw R. Bejaardman-de Vries!")


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Truus de Vries", "Truus"),
        ("Fatma M.", "Fatma"),
        ("Mevrouw Truus de Vries", "Truus"),
        ("mr. dr. Jan-Willem Proef", "Jan-Willem"),
        ("mevrouw Bejaardman-de Vries", "mevrouw Bejaardman-de Vries"),
        ("dhr. de Boer", "dhr. de Boer"),
        ("De heer Modelman", "De heer Modelman"),
        ("J.P. Modelman", "J.P. Modelman"),
        ("R van Dijk", "R van Dijk"),
        ("Mrs Robinson", "Mrs Robinson"),
        ("Mevrouw", "Mevrouw"),
        ("Drees Proef", "Drees"),
        ("", ""),
    ],
)
def test_by_what_someone_is_called(name: str, called: str):
    """A given name where there is one; else all of it, with the title that was typed."""
    assert first_name(name) == called


async def test_no_in_plain_words_is_a_no(chat: Chat):
    """And nothing is kept of who says so."""
    truus = chat.someone()
    await truus.says(f"/start {await chat.invitation(of='Wandelclub Stap voor Stap')}")
    await truus.sees("Mag ik je berichten sturen?")
    await truus.says("nee liever niet")
    await truus.sees("Prima, dan stuur ik niets")
    assert await chat.db(lambda db: db.query(Contact).count()) == 0


# By mail


@pytest.mark.both_databases
async def test_a_newcomer_who_prefers_mail_is_kept_and_the_leader_hears_where(chat: Chat):
    """The address is asked; no message of the coalition goes to the chat."""
    leader = await chat.leader()
    truus = chat.someone()
    await truus.says(f"/start {await chat.invitation(of='Wandelclub Stap voor Stap')}")
    await truus.sees("Mag ik je berichten sturen?")
    await truus.taps("Liever per mail")
    await truus.sees("Op welk adres wil je mail?")
    await truus.says("dat weet mijn dochter")
    await truus.sees("Dat is geen mailadres")
    await truus.says("het is truus@voorbeeld.nl.")
    await truus.sees("Genoteerd: truus@voorbeeld.nl", "Hier stuur ik je niets")
    await leader.says("/partners Truus")
    await leader.sees("Dit vond ik bij")
    await leader.taps("Truus de Vries")
    await leader.sees("nergens te bereiken", "E-mail: truus@voorbeeld.nl")
    await chat.passes(days=1)
    await leader.sees("Truus de Vries wil liever mail. Schrijf naar truus@voorbeeld.nl")


async def test_mail_by_an_open_link_waits_for_the_leader_too(chat: Chat):
    """Nobody comes in by an open link without approval."""
    leader = await chat.leader()
    truus = chat.someone()
    await truus.says(f"/start {await chat.invitation(vouched=False)}")
    await truus.sees("Mag ik je berichten sturen?")
    await truus.says("liever mail")
    await truus.sees("Op welk adres")
    await leader.sees("Truus de Vries wil meedoen, zonder organisatie")
    assert (await contact_of(chat, "Truus de Vries")).standing is Standing.WAITING
    await chat.passes(days=1)
    await leader.sees("Truus de Vries wil liever mail. Het adres weet ik nog niet")


# Handing over, and coming back


async def test_an_applicant_has_nothing_to_hand_over(chat: Chat):
    """So an open link is no way around the leader."""
    leader = await chat.leader()
    fatma = chat.someone("Fatma Model")
    await applies(fatma, await chat.invitation(vouched=False))
    await leader.sees("Fatma Model wil meedoen als vrijwilliger, van Wandelclub")
    await fatma.says("/stop")
    await fatma.sees("geen berichten meer")
    assert "Wie neemt het over?" not in fatma.labels()
    await chat.passes(days=1)
    await leader.reads()


@pytest.mark.both_databases
async def test_handing_over_twice_gives_the_same_link(chat: Chat):
    """Also after coming back and leaving again."""
    hans = await chat.volunteer()
    await hans.says("/stop")
    await hans.sees("geen berichten meer")
    await hans.taps_twice("Wie neemt het over?")
    codes = {(await hans.sees("Bedankt voor je werk")).text.split("start ")[-1] for _ in (1, 2)}
    await hans.says("/start")
    await hans.sees("Je was gestopt bij Demostad Ontmoet")
    await hans.taps("Ja, weer meedoen met Demostad Ontmoet")
    await hans.sees("Fijn dat je er weer bent, Hans!")
    await hans.says("/stop")
    await hans.sees("geen berichten meer")
    await hans.taps("Wie neemt het over?")
    codes.add((await hans.sees("Bedankt voor je werk")).text.split("start ")[-1])
    assert len(codes) == 1


async def test_a_leader_who_was_succeeded_comes_back_without_the_lead(chat: Chat):
    """The others hear of it; who takes a stop back at once, leads as before."""
    ilse, youssef = await chat.leader(), await chat.leader("Youssef Proef")
    await youssef.says("/stop")
    await youssef.sees("geen berichten meer")
    await ilse.sees("Je bent de enige projectleider")
    await youssef.says("/start")
    await youssef.sees("Je was gestopt bij Demostad Ontmoet")
    await youssef.taps("Ja, weer meedoen met Demostad Ontmoet")
    await youssef.sees("Fijn dat je er weer bent, Youssef!")
    assert (await contact_of(chat, "Youssef Proef")).role is Role.LEADER
    await youssef.says("/stop")
    await youssef.sees("geen berichten meer")
    await chat.passes(days=2)
    await ilse.sees("Youssef Proef, van Welzijn Demostad, is gestopt.")
    await youssef.says("/start")
    await youssef.sees("Je was gestopt bij Demostad Ontmoet")
    await youssef.taps("Ja, weer meedoen met Demostad Ontmoet")
    await youssef.sees("Fijn dat je er weer bent, Youssef!")
    assert (await contact_of(chat, "Youssef Proef")).role is Role.CONTACT
    await chat.passes(days=1)
    await ilse.sees("Youssef Proef doet weer mee, nu als gewone deelnemer")


async def test_staying_after_a_stop_half_way_asks_what_is_missing_and_then_the_leader(chat: Chat):
    """Nobody is left waiting without a leader who knows."""
    leader = await chat.leader()
    fatma = await chat.volunteer("Fatma Model", coalition="Polder Samen")
    await fatma.says(f"/start {await chat.invitation(vouched=False)}")
    await fatma.sees("Mag ik je berichten sturen?")
    await fatma.taps("Ja, prima")
    await fatma.sees("Van welke organisatie ben je?")
    await fatma.says("/stop")
    await fatma.sees("geen berichten meer van Polder Samen")
    await fatma.sees("geen berichten meer van Demostad Ontmoet")
    await fatma.taps("Toch bij Demostad Ontmoet blijven")
    await fatma.sees("Van welke organisatie ben je?")
    await fatma.taps("Geen organisatie")
    await fatma.sees("Hoe doe je mee?")
    await fatma.taps("Vrijwilliger")
    await fatma.sees("Wanneer kun je meestal?")
    await fatma.says("in de avond")
    await fatma.sees("kijkt naar je aanmelding")
    await leader.sees("Fatma Model wil meedoen als vrijwilliger, zonder organisatie")


async def test_a_command_half_way_leads_on_from_there(chat: Chat):
    """Times that were tapped or typed are kept, and the question comes once more."""
    truus = chat.someone()
    await begins(truus, await chat.invitation(of="Wandelclub Stap voor Stap"))
    await truus.taps("Ja")
    await truus.sees("Hoe doe je mee?")
    await truus.taps("Vrijwilliger")
    await truus.sees("Wanneer kun je meestal?")
    await truus.taps("Avond")
    await truus.reads()
    await truus.says("agenda")
    await truus.sees("Wanneer kun je meestal?")
    assert "✔ Avond" in truus.labels()
