"""/mijn and /taal: what the bot keeps about someone, and how they change it."""

from __future__ import annotations

import json

import pytest

from bot.menus import Menus
from handlers import CAPABILITIES
from handlers.conversation.routes import routes_of
from storage.invitations import Invitation
from storage.people import Contact, Kind, Role
from tests.availability.scenes import asked
from tests.harness.chat import Chat


async def test_everything_that_is_kept_is_told_in_plain_words(chat: Chat):
    """One card: name, language, organisation, kind, times, groups, channels and messages."""
    hans = await chat.member(
        "Hans Proefweg", "Wandelclub Stap voor Stap", kind=Kind.VOLUNTEER, groups=("kerngroep",)
    )
    await hans.says("/mijn")
    card = await hans.sees("Naam: Hans Proefweg", "Taal: Nederlands")
    for piece in (
        "Demostad Ontmoet: je doet mee.",
        "Organisatie: Wandelclub Stap voor Stap",
        "Je doet mee als: Vrijwilliger",
        "Meestal avond",
        "Groepen: Kerngroep",
        "Sinds di 24 nov",
        "Ik schrijf je op: ",
        "Deze week kreeg je niets waar je niet om vroeg.",
    ):
        assert piece in card.text


@pytest.mark.parametrize(
    ("function", "said"),
    [
        ("vrijwilliger", "Je doet mee als: Vrijwilliger\n"),
        ("Volunteer", "Je doet mee als: Vrijwilliger\n"),
        ("gastvrouw", "Je doet mee als: Vrijwilliger (gastvrouw)\n"),
    ],
)
async def test_a_function_that_is_the_kind_is_told_once(chat: Chat, function: str, said: str):
    """ "Vrijwilliger (vrijwilliger)" says nothing more."""
    hans = await chat.volunteer()
    await chat.db(lambda db: setattr(db.query(Contact).one(), "function", function))
    await hans.says("/mijn")
    await hans.sees(said)


async def test_a_stranger_hears_that_nothing_is_kept(chat: Chat):
    """A stranger hears how to join."""
    truus = chat.someone()
    await truus.says("/mijn")
    await truus.sees("Ik bewaar niets van je", "Je doet nog niet mee")


async def test_name_times_and_kind_are_changed_by_a_tap_or_in_words(chat: Chat):
    """Each change says what was noted, and /mijn shows it."""
    hans = await chat.volunteer()
    await hans.says("/mijn")
    await hans.sees("Naam: Hans Proefweg")
    await hans.taps("Naam")
    await hans.sees("Hoe mag ik je noemen?")
    await hans.says("7")
    await hans.sees("Dat begreep ik niet als naam")
    await hans.says("Hans P.")
    await hans.sees("Ik noem je Hans P.")
    await hans.taps("Wanneer ik kan")
    await hans.sees("Wanneer kun je meestal?")
    await hans.taps("Middag")
    await hans.sees("Wanneer kun je meestal?")
    await hans.taps("Klaar")
    await hans.sees("Je kunt meestal: middag en avond")
    await hans.taps("Hoe ik meedoe")
    await hans.sees("Hoe doe je mee?")
    await hans.taps("Bestuur")
    await hans.sees("Je doet mee als: Bestuur")
    await hans.says("mijn gegevens")
    await hans.sees("Naam: Hans P.", "Je doet mee als: Bestuur", "Meestal middag en avond")


async def test_how_someone_takes_part_can_be_typed(chat: Chat):
    """As people say it; what is not clear is asked again."""
    hans = await chat.volunteer()
    await hans.says("/mijn")
    await hans.sees("Naam")
    await hans.taps("Hoe ik meedoe")
    await hans.sees("Hoe doe je mee?")
    await hans.says("van alles wat")
    await hans.sees("Dat begreep ik niet. Hoe doe je mee?")
    await hans.says("ik ben nu voorzitter")
    await hans.sees("Je doet mee als: Bestuur")


async def test_usual_times_can_be_typed(chat: Chat):
    """Words that name no time are asked again."""
    hans = await chat.volunteer()
    await hans.says("/mijn")
    await hans.sees("Naam")
    await hans.taps("Wanneer ik kan")
    await hans.sees("Wanneer kun je meestal?")
    await hans.says("soms")
    await hans.sees("Typ ochtend, middag of avond")
    await hans.says("overdag")
    await hans.sees("Je kunt meestal: ochtend en middag")


async def test_organisations_are_added_left_and_taken_back(chat: Chat):
    """The same likely match as at registration; leaving is undone by a tap."""
    await chat.volunteer("Anneke Blad", of="Bibliotheek Demostad")
    hans = await chat.volunteer()
    await hans.says("/mijn")
    await hans.sees("Naam")
    await hans.taps("Mijn organisaties")
    await hans.sees("Organisatie: Wandelclub Stap voor Stap")
    await hans.taps("Nog een organisatie")
    await hans.sees("Voor welke organisatie spreek je nog meer?")
    await hans.says("biblioteek")
    await hans.sees("Is het een van deze?")
    await hans.taps("Bibliotheek Demostad")
    await hans.sees("je hoort bij Bibliotheek Demostad", "Wandelclub Stap voor Stap en")
    await hans.taps("Wandelclub Stap voor Stap verlaten")
    await hans.sees("je hoort niet meer bij Wandelclub Stap voor Stap")
    await hans.taps("Toch bij Wandelclub Stap voor Stap")
    await hans.sees("je hoort bij Wandelclub Stap voor Stap")


async def test_an_organisation_that_nobody_knows_is_added(chat: Chat):
    """As at registration, after a second look."""
    hans = await chat.volunteer()
    await hans.says("/mijn")
    await hans.sees("Naam")
    await hans.taps("Mijn organisaties")
    await hans.sees("Organisatie:")
    await hans.taps("Nog een organisatie")
    await hans.sees("Voor welke organisatie")
    await hans.says("Koor De Valse Noot")
    await hans.sees("nieuwe partner?")
    await hans.taps("Nieuw: Koor De Valse Noot")
    await hans.sees("je hoort bij Koor De Valse Noot")


async def test_from_a_new_language_on_everything_is_in_it(chat: Chat):
    """The answer, the help, and the menu of the chat follow."""
    hans = await chat.volunteer()
    await hans.says("/taal")
    await hans.sees("Welke taal? / Which language?")
    await hans.taps("English")
    await hans.sees("From now on I write to you in English.")
    assert hans.menu["mijn"] == "My data"
    await hans.says("/help")
    await hans.sees("This is what you can do")
    await hans.says("/taal nederlands")
    await hans.sees("Vanaf nu schrijf ik je in het Nederlands.")
    assert hans.menu["mijn"] == "Mijn gegevens"


async def test_what_waits_comes_along_in_the_new_language(chat: Chat):
    """A person who cannot read the question above can answer it at once."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, "di 15 dec 19:30")
    await hans.reads()
    await hans.says("/taal english")
    await hans.sees("From now on I write to you in English.", "when can you come to")
    await hans.taps("Answer now")
    await hans.sees("1 of 1: can you come on Tue 15 Dec, 19:30?")
    await hans.taps("I can")
    assert "✔ Tue 15 Dec, 19:30: I can" in hans.bubbles[-1].text
    await hans.reads()
    await leader.reads()


async def test_a_newcomer_is_asked_again_in_the_new_language(chat: Chat):
    """Someone new to Dutch goes on with what they can read."""
    await chat.leader()
    truus = chat.someone()
    await truus.says(f"/start {await chat.invitation(of='Wandelclub Stap voor Stap')}")
    await truus.taps("Ja, prima")
    await truus.reads()
    await truus.says("/taal")
    await truus.sees("Welke taal? / Which language?")
    await truus.taps("English")
    await truus.sees("From now on I write to you in English.")
    await truus.sees("May I call you Truus?")
    await truus.taps("Yes")
    await truus.reads()


async def test_a_copy_of_everything_comes_as_a_file(chat: Chat):
    """Programs can read it, and it holds what stands on the card."""
    hans = await chat.volunteer()
    await hans.says("/mijn")
    await hans.sees("Naam")
    await hans.taps("Mijn gegevens meenemen")
    bubble = await hans.sees("alles wat ik van je bewaar")
    assert bubble.attachment
    assert bubble.attachment.name == "mijn-gegevens.json"
    kept = json.loads(bubble.attachment.data or b"")
    assert kept["name"] == "Hans Proefweg"
    assert kept["coalitions"][0]["organisations"] == ["Wandelclub Stap voor Stap"]
    assert "Naam: Hans Proefweg" in kept["messages"][0]["text"]


async def test_being_forgotten_says_first_what_happens_when(chat: Chat):
    """No is a way back; yes stops at once, and the data is gone in time."""
    hans = await chat.volunteer()
    await hans.says("/mijn")
    await hans.sees("Naam")
    await hans.taps("Vergeet mij")
    await hans.sees("Een maand later wis ik alles")
    await hans.taps("Nee")
    await hans.sees("dan laten we het zo")
    await hans.taps("Vergeet mij")
    await hans.sees("Een maand later wis ik alles")
    await hans.taps("Ja, vergeet mij")
    await hans.sees("Je gegevens zijn op do 24 dec weg")
    await hans.says("/mijn")
    await hans.sees("je bent gestopt")
    await chat.passes(days=31)
    await hans.says("/mijn")
    await hans.sees("Ik bewaar niets van je")


async def test_the_menu_follows_role_and_membership(chat: Chat):
    """Five commands for a contact, more for a leader, and few after a goodbye."""
    code = await chat.invitation(of="Welzijn Demostad")
    truus = chat.someone()
    await truus.says(f"/start {code}")
    await truus.sees("Mag ik je berichten sturen?")
    await truus.taps("Ja, prima")
    await truus.sees("noemen?")
    await truus.taps("Ja")
    await truus.sees("Hoe doe je mee?")
    await truus.taps("Beroepskracht")
    await truus.sees("Wanneer kun je meestal?")
    await truus.says("overdag")
    await truus.sees("Welkom Truus!")
    assert list(truus.menu) == ["agenda", "acties", "mijn", "koppel", "taal", "help", "stop"]

    def lead(db):
        db.query(Contact).one().role = Role.LEADER
        db.query(Invitation).delete()

    await chat.db(lead)
    await chat.app.settle()
    assert {"acties", "mijn", "koppel", "taal", "help", "stop"} < set(truus.menu)
    assert "uitnodigen" in truus.menu


async def test_a_leader_who_stops_loses_the_leaders_menu(chat: Chat):
    """The menu is that of a stranger again."""
    ilse = await chat.leader()
    els = await chat.leader("Els Concept")
    await ilse.says("/taal english")
    await ilse.sees("From now on")
    assert "uitnodigen" in ilse.menu
    await ilse.says("/stop")
    await ilse.sees("no more messages")
    assert "stop" in ilse.menu
    await els.sees("Je bent de enige projectleider")
    assert "uitnodigen" not in ilse.menu


async def test_a_menu_that_is_behind_is_shown_at_the_next_start(chat: Chat):
    """After a failure or with a new version; one that is right already is left alone."""
    hans = await chat.volunteer()
    stranger = chat.someone()
    await stranger.says("/mijn")
    await stranger.sees("Ik bewaar niets van je")
    menus = Menus(chat.app.writer, routes_of(CAPABILITIES))
    platforms = {chat.post.account: hans._platform}
    assert not hans.menu
    await menus.catch_up(platforms)
    assert list(hans.menu) == ["agenda", "acties", "mijn", "koppel", "taal", "help", "stop"]
    assert not stranger.menu
    hans._platform.menus.clear()
    await menus.catch_up(platforms)
    assert not hans.menu
