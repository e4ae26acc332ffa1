"""Announcements: from the leader's first word to the last answer."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from bot.platforms.port import OutcomeUnknown
from storage.partners import Group, GroupChat
from storage.people import Channel, Person
from tests.harness.chat import Chat, Someone


async def composed(leader: Someone, text: str, *, to: str = "Iedereen", buttons: str = "") -> None:
    """A leader writes an announcement, up to its preview."""
    await leader.says("/bericht")
    await leader.sees("Voor wie is je bericht?")
    await leader.taps(to)
    await leader.reads()
    await leader.taps("Klaar")
    await leader.sees("Wat wil je sturen?")
    await leader.says(text)
    await leader.sees("Wil je knoppen onder je bericht?")
    if buttons:
        await leader.says(buttons)
    else:
        await leader.taps("Zonder knoppen")


async def sent(chat: Chat, leader: Someone, text: str, *, to: str = "Iedereen", buttons: str = "",
               urgent: bool = False) -> None:  # fmt: skip
    """A leader writes an announcement, sends it, and reads how it went."""
    await composed(leader, text, to=to, buttons=buttons)
    await leader.sees("Voorbeeld")
    if urgent:
        await leader.taps("Dringend: zet aan")
        await leader.sees("Dringend: het gaat meteen")
    await leader.taps("Verstuur nu")
    await leader.sees("Je bericht")
    await chat.passes(seconds=5)
    await leader.reads()


def last(leader: Someone) -> str:
    """What the leader's newest report says now."""
    return leader.shows("Je bericht “").text


# From the first word to the last answer


async def test_an_announcement_reaches_everyone_and_the_leader_sees_who_answers(chat: Chat):
    """Composed step by step, seen beforehand, sent, answered by a button, and counted."""
    leader, hans = await chat.leader(), await chat.volunteer()
    kees = await chat.professional()
    await composed(leader, "Doe je mee met de wandeling?", buttons="Ik doe mee\nBel mij")
    await leader.sees("gaat naar 2 mensen (iedereen)", "Van Ilse Modelman (Demostad Ontmoet):",
                      "Doe je mee met de wandeling?", "Ik doe mee · Bel mij")  # fmt: skip
    await leader.taps("Verstuur nu")
    await leader.sees("Je bericht “Doe je mee met de wandeling?”")
    for person in (hans, kees):
        await person.sees("Van Ilse Modelman (Demostad Ontmoet):\n\nDoe je mee met de wandeling?")
    await chat.passes(seconds=5)
    await leader.sees("Verstuurd naar 2 mensen", "Nog geen antwoord: 2")
    await hans.taps("Ik doe mee")
    await hans.sees("✔ Ik doe mee")
    await leader.sees("Ik doe mee: 1 (Hans Proefweg)", "Nog geen antwoord: 1")
    await hans.taps("Bel mij")
    await hans.sees("✔ Bel mij")
    await leader.sees("Ik doe mee: 0", "Bel mij: 1 (Hans Proefweg)")


async def test_pressing_send_twice_sends_once(chat: Chat):
    """The second press only says that it is under way."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await composed(leader, "Koffie om tien uur.")
    await leader.sees("gaat naar 1 mens")
    await leader.taps_twice("Verstuur nu")
    assert leader.toast == "Dit bericht is al onderweg."
    await leader.sees("Ik begin met versturen")
    await hans.sees("Koffie om tien uur.")
    await chat.passes(seconds=10)
    await leader.sees("Verstuurd naar 1 mens")


async def test_the_audience_can_be_a_group_a_kind_a_sector_and_one_organisation(chat: Chat):
    """Several targets together; the organisation is found although it was misspelled."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    kees, fatma = await chat.professional(), await chat.volunteer("Fatma Model", "Wereldhuis")
    await chat.volunteer("Mo Kassa", "Supermarkt De Hoek")
    await leader.says("/bericht")
    await leader.sees("Voor wie is je bericht?")
    await leader.taps("kerngroep")
    await leader.sees("Gekozen: kerngroep")
    await leader.taps("Soort mensen")
    await leader.sees("Welke mensen?")
    await leader.taps("beroepskrachten")
    await leader.sees("Welke mensen?")
    await leader.taps("Terug")
    await leader.sees("Gekozen: kerngroep en beroepskrachten")
    await leader.taps("Eén organisatie")
    await leader.sees("Welke organisatie?")
    await leader.says("wereldhuys")
    await leader.sees("Is het een van deze?")
    await leader.taps("Wereldhuis")
    await leader.sees("Gekozen: kerngroep, beroepskrachten en Wereldhuis")
    await leader.taps("Klaar")
    await leader.sees("Wat wil je sturen?")
    await leader.says("Welkom allemaal.")
    await leader.sees("knoppen")
    await leader.taps("Zonder knoppen")
    await leader.sees("gaat naar 3 mensen (kerngroep, beroepskrachten en Wereldhuis)")
    await leader.taps("Verstuur nu")
    await leader.reads()
    for person in (hans, kees, fatma):
        await person.sees("Welkom allemaal.")


async def test_someone_must_be_chosen_before_the_text(chat: Chat):
    """Klaar without a choice says what is needed first."""
    leader = await chat.leader()
    await leader.says("/bericht")
    await leader.sees("Voor wie")
    await leader.taps("Klaar")
    await leader.sees("Kies eerst voor wie")


async def test_a_picture_goes_along(chat: Chat):
    """A picture with a caption, or added later to words that were typed before."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await leader.says("/bericht")
    await leader.taps("Iedereen")
    await leader.taps("Klaar")
    await leader.reads()
    await leader.shares("poster.png", b"\x89PNG", text="Hang deze poster op.")
    await leader.sees("knoppen")
    await leader.taps("Zonder knoppen")
    preview = await leader.sees("Hang deze poster op.")
    assert preview.attachment is not None
    await leader.taps("Verstuur nu")
    await leader.reads()
    copy = await hans.sees("Hang deze poster op.")
    assert copy.attachment is not None
    assert copy.attachment.name == "poster.png"


async def test_a_test_goes_to_the_leader_alone_and_its_buttons_do_not_count(chat: Chat):
    """Exactly as it will look, and pressing a button only tells that it is a test."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await composed(leader, "Kom je ook?", buttons="Ja\nNee")
    await leader.sees("Voorbeeld")
    await leader.taps("Test naar mij")
    await leader.sees("Van Ilse Modelman (Demostad Ontmoet):\n\nKom je ook?")
    await leader.taps("Ja")
    if chat.post.platform.traits.in_place:
        assert "Dit is een test" in leader.toast
    await leader.reads()
    hans.sees_nothing()


async def test_what_was_changed_is_seen_before_it_is_sent(chat: Chat):
    """An older preview does not send the newer text unseen."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await composed(leader, "De koffie staat kaar.")
    old = await leader.sees("kaar")
    await leader.taps("Wijzig")
    await leader.sees("Wat wil je wijzigen?")
    await leader.taps("Tekst")
    await leader.sees("Wat wil je sturen?")
    await leader.says("De koffie staat klaar.")
    await leader.sees("De koffie staat klaar.")
    await leader._presses(old.choices[0])
    await leader.reads()
    hans.sees_nothing()
    await leader.taps("Verstuur nu")
    await leader.reads()
    await hans.sees("De koffie staat klaar.")


async def test_what_was_cancelled_can_be_taken_back(chat: Chat):
    """Annuleer sends nothing, and the draft is still there."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await composed(leader, "Tot morgen!")
    await leader.sees("Voorbeeld")
    await leader.taps("Annuleer")
    await leader.sees("gaat niet uit")
    await leader.taps("Toch weer verder")
    await leader.sees("Voorbeeld", "Tot morgen!")
    hans.sees_nothing()


async def test_a_draft_survives_a_restart_and_can_be_gone_on_with(chat: Chat):
    """Where the leader left off is where they go on."""
    leader = await chat.leader()
    await chat.volunteer()
    await leader.says("/bericht")
    await leader.taps("Iedereen")
    await leader.taps("Klaar")
    await leader.reads()
    await chat.down(minutes=10)
    await leader.says("Zomerfeest op het plein")
    await leader.sees("knoppen")
    await leader.says("/bericht")
    await leader.sees("Je was al bezig", "Zomerfeest op het plein")
    await leader.taps("Ga verder")
    await leader.sees("knoppen")


async def test_only_leaders_write_announcements(chat: Chat):
    """A contact hears that this is for the leader."""
    hans = await chat.volunteer()
    await hans.says("/bericht")
    await hans.sees("Dat is voor de projectleider")


# What people type


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("\u202e\u0007", "Ik zag geen tekst"),
        ("a" * 8001, "Dat is te lang: 8001 tekens"),
        ("woord " * 16667, "Dat is te lang: 100002 tekens"),
    ],
)
async def test_a_text_that_cannot_be_sent_is_refused_clearly(chat: Chat, typed: str, answer: str):
    """Empty or too long: the leader hears why, and the draft stays."""
    leader = await chat.leader()
    await chat.volunteer()
    await leader.says("/bericht")
    await leader.taps("Iedereen")
    await leader.taps("Klaar")
    await leader.reads()
    await leader.says(typed)
    await leader.sees(answer)
    await leader.says("Kort en goed.")
    await leader.sees("knoppen")


async def test_a_long_text_and_markup_arrive_as_they_were_typed(chat: Chat):
    """Over 4,000 characters goes in parts; markup stays text, marks that turn it are gone."""
    leader, hans = await chat.leader(), await chat.volunteer()
    text = "<b>Let op</b> *morgen* [klik](http://x.example) &amp; \u202eomgekeerd\n\n"
    text += "\n\n".join(f"Regel {i} " + "woord " * 20 for i in range(40))
    await composed(leader, text)
    await leader.reads()
    await leader.taps("Verstuur nu")
    await leader.reads()
    whole = "\n\n".join([bubble.text for bubble in hans.bubbles])
    await hans.reads()
    assert "<b>Let op</b> *morgen* [klik](http://x.example) &amp; omgekeerd" in whole
    assert "Regel 39" in whole


async def test_a_text_that_the_app_cut_in_two_is_one_text(chat: Chat):
    """Telegram cuts at 4,096 characters; the rest is not taken for buttons."""
    leader = await chat.leader()
    await chat.volunteer()
    await composed_up_to_text(leader, "eerste " * 580)
    await leader.says("tweede " * 50)
    await leader.sees("Dit staat nu achter je tekst")
    await leader.taps("Zonder knoppen")
    assert "tweede" in leader.bubbles[-1].text
    await leader.reads()


async def composed_up_to_text(leader: Someone, text: str) -> None:
    await leader.says("/bericht")
    await leader.taps("Iedereen")
    await leader.taps("Klaar")
    await leader.says(text)
    await leader.reads()


async def test_buttons_that_do_not_fit_are_asked_again(chat: Chat):
    """Too many and too long each get their own answer."""
    leader = await chat.leader()
    await chat.volunteer()
    await composed_up_to_text(leader, "Kom je?")
    await leader.says("een\ntwee\ndrie\nvier")
    await leader.sees("Dat zijn 4 knoppen")
    await leader.says("deze knop is echt veel te lang voor een telefoon")
    await leader.sees("te lang voor een knop")
    await leader.says("Ja, Nee")
    await leader.sees("Knoppen eronder: Ja · Nee")


async def test_files_that_cannot_go_are_refused(chat: Chat):
    """A voice message cannot be sent on; a document can."""
    leader = await chat.leader()
    await chat.volunteer()
    await leader.says("/bericht")
    await leader.taps("Iedereen")
    await leader.taps("Klaar")
    await leader.reads()
    if chat.post.platform.name != "web":
        await leader.shares("spraak.ogg", b"x", mime="audio/ogg", kind="voice")
        await leader.sees("Dat kan ik niet beluisteren")
    await leader.shares("flyer.pdf", b"%PDF", mime="application/pdf", kind="document")
    await leader.sees("knoppen")
