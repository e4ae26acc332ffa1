"""Composing an announcement, its preview, and its way to people."""

from __future__ import annotations

import pytest

from tests.announcements.scenes import composed, composed_up_to_text
from tests.harness.chat import Chat


@pytest.mark.both_databases
@pytest.mark.also_encrypted
async def test_an_announcement_reaches_everyone_and_the_leader_sees_who_answers(chat: Chat):
    """Composed step by step, seen beforehand, sent, answered by a button, and counted."""
    leader, hans = await chat.leader(), await chat.volunteer()
    kees = await chat.professional()
    await composed(leader, "Doe je mee met de wandeling?", buttons="Ik doe mee\nBel mij")
    await leader.sees("gaat naar 2 mensen (iedereen)", "Van Ilse Modelman (Demostad Ontmoet):",
                      "Doe je mee met de wandeling?", "“Ik doe mee” en “Bel mij”")  # fmt: skip
    await leader.taps("Verstuur aan …")
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
    await hans.sees("Ilse Modelman leest in het nieuws van de dag dat je gebeld wilt worden.")
    await leader.sees("Ik doe mee: 0", "Bel mij: 1 (Hans Proefweg)")


@pytest.mark.all_shapes
async def test_pressing_send_twice_sends_once(chat: Chat):
    """The second press only says that it is under way."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await composed(leader, "Koffie om tien uur.")
    await leader.sees("gaat naar 1 persoon")
    await leader.taps_twice("Verstuur aan …")
    if chat.post.platform.name != "web":
        assert leader.toast == "Dit bericht is al onderweg."
    await leader.sees("Ik begin met versturen")
    await hans.sees("Koffie om tien uur.")
    await chat.passes(seconds=10)
    await leader.sees("Verstuurd naar 1 persoon")


async def test_words_after_sending_are_no_part_of_it(chat: Chat):
    """Also where a second preview still asked for more."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await composed(leader, "De soep is klaar.")
    preview = leader.shows("Voorbeeld")
    send_now = next(
        choice for choice in preview.choices if choice.label == "Verstuur aan 1 persoon"
    )
    await leader.says("/bericht")
    await leader.taps("Ga verder")
    await leader.presses(send_now)
    await leader.reads()
    await hans.sees("De soep is klaar.")
    await leader.says("mooi zo, dank je")
    await leader.sees("Graag gedaan.")


@pytest.mark.both_databases
async def test_the_audience_can_be_a_group_a_kind_a_sector_and_one_organisation(chat: Chat):
    """Several targets together; the organisation is found although it was misspelled."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    kees, fatma = await chat.professional(), await chat.volunteer("Fatma Model", "Wereldhuis")
    await chat.volunteer("Mo Kassa", "Supermarkt De Hoek")
    await leader.says("/bericht")
    await leader.sees("Voor wie is je bericht?")
    await leader.taps("Kerngroep")
    await leader.sees("Gekozen: Kerngroep")
    await leader.taps("Soort mensen")
    await leader.sees("Welke mensen?")
    await leader.taps("beroepskrachten")
    await leader.sees("Welke mensen?")
    await leader.taps("Terug")
    await leader.sees("Gekozen: Kerngroep en beroepskrachten")
    await leader.taps("Eén organisatie")
    await leader.sees("Welke organisatie?")
    await leader.says("wereldhuys")
    await leader.sees("Is het een van deze?")
    await leader.taps("Wereldhuis")
    await leader.sees("Gekozen: Kerngroep, beroepskrachten en Wereldhuis")
    await leader.taps("Klaar")
    await leader.sees("Wat wil je sturen?")
    await leader.says("Welkom allemaal.")
    await leader.sees("knoppen")
    await leader.taps("Zonder knoppen")
    await leader.sees("gaat naar 3 mensen (Kerngroep, beroepskrachten en Wereldhuis)")
    await leader.taps("Verstuur aan …")
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
    await leader.taps("Verstuur aan …")
    await leader.reads()
    copy = await hans.sees("Hang deze poster op.")
    assert copy.attachment is not None
    assert copy.attachment.name == "poster.png"


@pytest.mark.all_shapes
async def test_a_test_goes_to_the_leader_alone_and_its_buttons_do_not_count(chat: Chat):
    """Exactly as it will look, and pressing a button only tells that it is a test."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await composed(leader, "Kom je ook?", buttons="Ja\nNee")
    await leader.sees("Voorbeeld")
    await leader.taps("Test naar mij")
    await leader.sees("Van Ilse Modelman (Demostad Ontmoet):\n\nKom je ook?")
    await leader.taps("Ja")
    if chat.post.platform.name == "telegram":
        assert "Dit is een test" in leader.toast
    await leader.reads()
    hans.sees_nothing()


async def test_what_was_changed_is_seen_before_it_is_sent(chat: Chat):
    """An older preview does not send the newer text unseen."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await composed(leader, "De koffie staat kaar.")
    old = (await leader.sees("kaar")).choices[0]
    await leader.taps("Wijzig")
    await leader.sees("Wat wil je wijzigen?")
    await leader.taps("Tekst")
    await leader.sees("Typ de nieuwe tekst.")
    await leader.sees("De koffie staat kaar.")
    await leader.says("De koffie staat klaar.")
    await leader.sees("De koffie staat klaar.")
    await leader.presses(old)
    await leader.reads()
    hans.sees_nothing()
    await leader.taps("Verstuur aan …")
    await leader.reads()
    await hans.sees("De koffie staat klaar.")


async def test_what_was_cancelled_can_be_taken_back(chat: Chat):
    """Annuleer sends nothing, and the draft is still there."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await composed(leader, "Tot morgen!")
    await leader.sees("Voorbeeld")
    await leader.taps("Annuleer")
    await leader.sees("ik verstuur niets")
    await leader.taps("Ga toch verder")
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


async def test_buttons_may_be_typed_on_one_line(chat: Chat):
    """On many a phone Enter sends; a slash parts them, and the preview shows each by itself."""
    leader = await chat.leader()
    hans = await chat.volunteer()
    await composed(leader, "Soep op zaterdag.", buttons="Ik help mee / Ik kom eten")
    await leader.sees("Knoppen eronder: “Ik help mee” en “Ik kom eten”")
    await leader.taps("Verstuur aan …")
    await leader.reads()
    await hans.sees("Soep op zaterdag.")
    assert {"Ik help mee", "Ik kom eten"} <= set(hans.labels())


async def test_a_button_may_hold_a_comma(chat: Chat):
    """Where each stands on a line of its own, a comma in one parts nothing."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await composed(leader, "Wandel je mee?", buttons="Ja, ik kom\nNee, ik kan niet")
    await leader.sees("Knoppen eronder: “Ja, ik kom” en “Nee, ik kan niet”")
    await leader.taps("Verstuur aan …")
    await leader.reads()
    await hans.sees("Wandel je mee?")
    await hans.taps("Nee, ik kan niet")
    await hans.sees("✔ Nee, ik kan niet")
    await leader.reads()


@pytest.mark.parametrize("words", ["nee", "Geen", "nee, dank je", "geen knoppen", "no buttons"])
async def test_no_to_buttons_is_no_button(chat: Chat, words: str):
    """ "Wil je knoppen onder je bericht?" "Nee." """
    leader = await chat.leader()
    await chat.volunteer()
    await composed_up_to_text(leader, "Kom dinsdag soep eten")
    await leader.says(words)
    preview = await leader.sees("Kom dinsdag soep eten")
    assert "Knoppen eronder" not in preview.text
