"""After sending: corrections, replies, and the personal data that is kept."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from storage.people import Contact, Kind, Person, Role, Standing
from tests.announcements.scenes import composed, composed_up_to_text, last, sent
from tests.harness.chat import Chat


async def test_a_spelling_mistake_is_mended_where_it_stands(chat: Chat):
    """Delivered copies are edited and keep the answer; who gets it later gets the right text."""
    leader, hans = await chat.leader(), await chat.volunteer()
    kees = await chat.professional()
    await chat.passes(hours=7)
    await sent(chat, leader, "We lopen dinsdga.", buttons="Ik loop mee")
    await hans.sees("We lopen dinsdga.")
    await hans.taps("Ik loop mee")
    await hans.sees("✔ Ik loop mee")
    await leader.reads()
    await leader.taps("Verbeter")
    await leader.sees("Typ de nieuwe tekst", "Hieronder staat de tekst van nu, om te kopiëren.")
    assert (await leader.sees("We lopen dinsdga.")).text == "We lopen dinsdga."
    await leader.says("We lopen dinsdag!")
    await leader.sees("Zo wordt het", "We lopen dinsdag!",
                      "1 persoon gaf al antwoord. Alleen de spelling verandert, "
                      "dus dat antwoord kan blijven.")  # fmt: skip
    assert leader.labels()[-3:] == ["Alleen tekst, antwoorden blijven", "Vraag opnieuw", "Laat zo"]
    await leader.taps("Alleen tekst, antwoorden blijven")
    bubble = await hans.sees("We lopen dinsdag!", "✔ Ik loop mee")
    assert "✔ Ik loop mee" in [choice.label for choice in bubble.choices]
    kees.sees_nothing()
    await leader.sees("Je bericht “We lopen dinsdag!”", "Ik loop mee: 1 (Hans Proefweg)")
    await chat.passes(days=1)
    await kees.sees("We lopen dinsdag!")
    await leader.reads()


@pytest.mark.all_shapes
@pytest.mark.both_databases
async def test_another_day_is_asked_anew(chat: Chat):
    """A yes for one day is no yes for another: the old message keeps its words and the answer, and
    the new one below it asks again."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await sent(chat, leader, "Kom je zaterdag 12 december?", buttons="Ja\nNee")
    await hans.sees("Kom je zaterdag 12 december?")
    await hans.taps("Ja")
    await hans.reads()
    await chat.passes(seconds=5)
    await leader.reads()
    await leader.taps("Verbeter")
    await leader.reads()
    await leader.says("Kom je zaterdag 19 december?")
    await leader.sees("Zo wordt het", "Kom je zaterdag 19 december?",
                      "1 persoon gaf al antwoord, en er staat nu iets anders. "
                      "Vraag het dan opnieuw.",
                      "Opnieuw sturen gaat naar 1 persoon")  # fmt: skip
    assert leader.labels()[-3:] == ["Vraag opnieuw", "Alleen tekst, antwoorden blijven", "Laat zo"]
    await leader.taps("Vraag opnieuw")
    await chat.passes(minutes=1)
    old, new = hans.bubbles[-2:]
    assert old.text.startswith("Van Ilse Modelman (Demostad Ontmoet):\n\n"
                               "Kom je zaterdag 12 december?\n\n✔ Ja")  # fmt: skip
    assert old.text.endswith("Dit bericht is verbeterd. De nieuwe versie krijg je hieronder.")
    assert not old.choices
    assert new.text == (
        "Verbeterd bericht van Ilse Modelman (Demostad Ontmoet):\n\n"
        "Kom je zaterdag 19 december?\n\nJe koos eerst: Ja. Kies nog eens."
    )
    assert [choice.label for choice in new.choices][:2] == ["Ja", "Nee"]
    await hans.reads()
    report = leader.bubbles[-1].text
    assert report.startswith("Je bericht “Kom je zaterdag 19 december?”")
    assert "Ja: 0\nNee: 0\nNog geen antwoord: 1" in report
    assert "Zei “Ja” op de vorige versie: Hans Proefweg" in report
    earlier = leader.shows("Je bericht “Kom je zaterdag 12 december?”").text
    assert "Ja: 1 (Hans Proefweg)" in earlier
    assert earlier.endswith("Hieronder gaat het overzicht verder.")
    await hans.taps("Nee")
    await hans.reads()
    await chat.passes(seconds=5)
    report = leader.bubbles[-1].text
    assert "Ja: 0\nNee: 1 (Hans Proefweg)\nNog geen antwoord: 0" in report
    assert "vorige versie" not in report
    await leader.reads()
    await leader.taps("Alle namen")
    await leader.sees("Van wie wil je de namen zien?")
    assert "Zei “Ja” op de vorige versie: 1" in leader.labels()
    await leader.taps("Zei “Ja” op de vorige versie: 1")
    await leader.sees("Hans Proefweg")


@pytest.mark.both_databases
async def test_a_correction_can_ring(chat: Chat):
    """A recipient who had it gets a new message below the old one; nobody gets it twice, also after
    one more correction."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await sent(chat, leader, "De zaal is open om 8 uur.", buttons="Ik kom")
    await hans.sees("8 uur")
    for text, ring in (("9 uur", True), ("half 10", True), ("half 11", False)):
        await leader.taps("Verbeter")
        await leader.says(f"De zaal is open om {text}.")
        await leader.reads()
        await leader.taps("Verander en stuur opnieuw" if ring else "Verander zonder melding")
        await chat.passes(minutes=1)
        await hans.reads()
    first, second, third = hans.bubbles[-3:]
    for old, text in ((first, "8 uur"), (second, "9 uur")):
        assert text in old.text
        assert old.text.count("De nieuwe versie krijg je hieronder.") == 1
        assert not old.choices
    assert third.text == (
        "Verbeterd bericht van Ilse Modelman (Demostad Ontmoet):\n\nDe zaal is open om half 11."
    )
    await hans.taps("Ik kom")
    await hans.sees("Verbeterd bericht", "✔ Ik kom")
    await chat.passes(minutes=1)
    await leader.reads()
    assert "Ik kom: 1 (Hans Proefweg)" in last(leader)


@pytest.mark.all_shapes
async def test_a_text_that_is_no_more_is_not_answered(chat: Chat):
    """Between the correction and its arrival in the morning, an old button counts for nothing; at
    /start the new text can be answered at once."""
    leader, kees = await chat.leader(), await chat.professional()
    await sent(chat, leader, "De zaal is open om 8 uur.", buttons="Ik kom")
    await kees.sees("8 uur")
    early = kees.bubbles[-1].choices
    await chat.passes(hours=7)
    await leader.taps("Verbeter")
    await leader.says("De zaal is open om 9 uur.")
    await leader.reads()
    await leader.taps("Verander en stuur opnieuw")
    await chat.passes(minutes=1)
    await leader.reads()
    assert "1 persoon krijgt het later, op wo 25 nov, 08.30: Kees Schijn." in last(leader)
    assert "De nieuwe versie krijg je hieronder." in kees.shows("8 uur").text
    if chat.post.platform.name == "telegram":
        await kees.presses(early[0])
        assert kees.toast == "Dit bericht is net verbeterd. Antwoord op de nieuwe versie."
    await kees.says("/start")
    await kees.taps("Lees en antwoord")
    await kees.taps("Ik kom")
    await chat.passes(days=1)
    assert kees.bubbles[-1].text.startswith("Verbeterd bericht van Ilse Modelman")
    assert kees.bubbles[-1].text.endswith("9 uur.\n\n✔ Ik kom")
    assert "Ik kom: 1 (Kees Schijn)" in last(leader)
    for person in (leader, kees):
        await person.reads()


async def test_a_shorter_correction_leaves_nothing_of_the_longer_text(chat: Chat):
    """A text in two parts that becomes one part."""
    leader, hans = await chat.leader(), await chat.volunteer()
    text = "\n\n".join(f"Regel {i} " + "woord " * 20 for i in range(40))
    await composed(leader, text)
    await leader.taps("Verstuur aan …")
    await hans.reads()
    await chat.passes(seconds=5)
    await leader.taps("Verbeter")
    await leader.says("Kort en goed.")
    await leader.reads()
    await leader.taps("Verander zonder melding")
    await leader.reads()
    assert "Regel" not in "".join(bubble.text for bubble in hans.bubbles)
    await hans.sees("Kort en goed.")


async def test_a_reply_reaches_the_leader_who_can_answer_through_the_bot(chat: Chat):
    """Both ways, by a button and by replying."""
    leader, hans = await chat.leader(), await chat.volunteer()
    noor = await chat.leader("Noor Voorbeeld", "Gemeente Demostad")
    await composed_up_to_text(leader, "Wie neemt koffie mee?")
    await leader.taps("Zonder knoppen")
    await leader.reads()
    await leader.taps("Verstuur aan …")
    await leader.reads()
    await noor.sees("Wie neemt koffie mee?")
    await hans.says("Ik neem twee <kannen> mee.", reply_to="Wie neemt koffie mee?")
    await hans.sees("Wie neemt koffie mee?")
    await hans.sees("Verstuurd aan Ilse Modelman.")
    await leader.sees("Hans Proefweg van Wandelclub Stap voor Stap antwoordt op",
                      "Ik neem twee <kannen> mee.")  # fmt: skip
    await leader.taps("Antwoord aan Hans")
    await leader.sees("Wat wil je Hans Proefweg laten weten?")
    await leader.says("Top, dank je!")
    await leader.sees("Verstuurd aan Hans Proefweg.")
    await hans.sees("Ilse Modelman antwoordt:", "Top, dank je!")
    await hans.says("Graag gedaan", reply_to="Top, dank je!")
    await hans.sees("Verstuurd aan Ilse Modelman.")
    await leader.sees("Hans Proefweg antwoordt:", "Graag gedaan")
    await leader.says("Tot dan", reply_to="Graag gedaan")
    await leader.sees("Verstuurd aan Hans Proefweg.")
    await hans.sees("Ilse Modelman antwoordt:", "Tot dan")


async def test_what_is_asked_waits_at_the_door(chat: Chat):
    """/start names the announcement that still waits for an answer, and brings it again."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await sent(chat, leader, "Kom je naar het feest?", buttons="Ja\nNee")
    await hans.sees("Kom je naar het feest?")
    await hans.says("/start")
    await hans.sees("Ilse Modelman wacht op je antwoord: “Kom je naar het feest?”")
    await hans.taps("Lees en antwoord")
    await hans.sees("Van Ilse Modelman", "Kom je naar het feest?")
    await hans.taps("Ja")
    await hans.sees("Kom je naar het feest?", "✔ Ja")
    await chat.passes(minutes=1)
    assert "Ja: 1 (Hans Proefweg)" in last(leader)
    assert "Verstuurd naar 1 persoon." in last(leader)
    await hans.says("/start")
    assert "wacht op je antwoord" not in hans.bubbles[-1].text
    await hans.reads()
    await leader.reads()


async def test_a_forgotten_leader_leaves_what_was_sent_without_a_name(chat: Chat):
    """Answers still work, and the copy then names the coalition."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await chat.leader("Noor Voorbeeld", "Gemeente Demostad")
    await sent(chat, leader, "Wie doet mee?", buttons="Ik")
    for person in chat.people:
        await person.reads()
    await leader.says("/stop")
    await leader.reads()
    await chat.passes(days=31)
    for person in chat.people:
        await person.reads()
    await hans.taps("Ik")
    assert "Ilse" not in hans.shows("Wie doet mee?").text
    for person in chat.people:
        await person.reads()


async def test_who_is_expected_but_has_no_chat_is_named(chat: Chat):
    """Known to the leader, not yet to the bot."""
    leader = await chat.leader()
    await chat.volunteer()
    await chat.db(_expect_gerda)
    await composed(leader, "Welkom.")
    await leader.sees("gaat naar 1 persoon", "1 persoon kan ik niet bereiken: Gerda Pastei.")


def _expect_gerda(db: Session) -> None:
    known = db.query(Contact).first()
    gerda = Person(name="Gerda Pastei", language="nl", since=known.since)
    db.add(Contact(coalition_id=known.coalition_id, person=gerda, role=Role.CONTACT,
                   kind=Kind.VOLUNTEER, standing=Standing.EXPECTED, since=known.since))  # fmt: skip


async def test_english_readers_read_english_around_the_same_words(chat: Chat):
    """The leader's text stays as it was typed; our words around it are in the reader's language."""
    leader = await chat.leader()
    john = await chat.volunteer("John Sample", language="en")
    await sent(chat, leader, "Kom je koffie drinken?")
    await john.sees("From Ilse Modelman (Demostad Ontmoet):", "Kom je koffie drinken?")
