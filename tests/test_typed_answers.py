"""Words that press a button: what follows comes below them, and the card above says what was chosen
and has no buttons any more."""

from __future__ import annotations

import pytest

from handlers.meetings.rhythm import TIMES_A_YEAR
from tests.announcements.scenes import sent
from tests.availability.scenes import FIVE, THREE, asked, stand, the_group
from tests.harness.chat import Chat, Someone
from tests.meetings.scenes import decided, states


async def types(someone: Someone, label: str, *below: str) -> None:
    """Type the label of a button and read the answer below it; the card of the button keeps what
    was chosen alone."""
    above, _ = someone.button(label)
    await someone.says(label)
    newest = someone.bubbles[-1]
    for piece in below:
        assert piece in newest.text
    assert newest is not above
    assert not above.choices
    assert above.text.splitlines()[-1].startswith("✔ ")
    assert "✔ ✔" not in above.text
    await someone.reads()


async def everyone_reads(chat: Chat) -> None:
    """Look at whatever else is new."""
    for person in chat.people:
        await person.reads()


@pytest.mark.all_shapes
async def test_a_newcomer_who_types_everything_reads_each_question_below(chat: Chat):
    """Nothing changes further up but what was asked there."""
    await chat.leader()
    await chat.volunteer()
    code = await chat.invitation(uses=None)
    truus = chat.someone("Truus de Vries")
    await truus.says(f"/start {code}")
    await types(truus, "Ja, prima", "Mag ik je Truus noemen?")
    await types(truus, "Ja", "Van welke organisatie ben je?")
    await types(truus, "Geen organisatie", "Hoe doe je mee?")
    await types(truus, "Vrijwilliger", "Wanneer kun je meestal?")
    await types(truus, "Avond", "Wanneer kun je meestal?")
    await types(truus, "✔ Avond", "Wanneer kun je meestal?")
    for _ in range(2):
        # The question is asked by the newest card, so a number is for that.
        await truus.says("3")
    assert "Avond" in truus.labels()
    await types(truus, "Klaar", "Welkom Truus!")
    await everyone_reads(chat)


@pytest.mark.all_shapes
async def test_times_are_answered_one_below_the_other(chat: Chat):
    """The ways out go along until the answer is complete."""
    leader, hans, _ = await the_group(chat)
    await asked(chat, leader, THREE)
    await types(hans, "Kan", "do 14 jan")
    assert "Minder berichten" in hans.labels()
    await types(hans, "Kan niet", "vr 15 jan")
    await types(hans, "Als het moet", "Genoteerd, dank je wel")
    await chat.passes(seconds=10)
    assert "Antwoorden: 1 van 2" in stand(leader)
    await everyone_reads(chat)


@pytest.mark.all_shapes
async def test_a_row_of_many_times_is_typed_by_its_label(chat: Chat):
    """The rows stand below, with what was said on each; the card above has none left."""
    leader, hans, _ = await the_group(chat)
    await asked(chat, leader, FIVE)
    row = next(label for label in hans.labels() if "do 14 jan" in label)
    await types(hans, row, "Tik op een tijd")
    assert len([label for label in hans.labels() if "do 14 jan" in label]) == 1
    await everyone_reads(chat)


@pytest.mark.all_shapes
async def test_an_announcement_is_answered_below(chat: Chat):
    """It stands there anew, with the choice, which can be changed in words again."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await sent(chat, leader, "Wie helpt bij de soep?", buttons="Ik doe mee, Ik kan niet")
    await types(hans, "Ik doe mee", "Wie helpt bij de soep?", "✔ Ik doe mee")
    await types(hans, "Ik kan niet", "✔ Ik kan niet")
    await chat.passes(seconds=10)
    assert "Ik kan niet: 1 (Hans Proefweg)" in leader.bubbles[-1].text
    await everyone_reads(chat)


@pytest.mark.all_shapes
async def test_a_press_that_shows_on_its_card_alone_is_said_below(chat: Chat):
    """A leader types the decision about an applicant."""
    leader = await chat.leader()
    code = await chat.invitation(of="Wandelclub Stap voor Stap", vouched=False)
    truus = chat.someone("Truus de Vries")
    await truus.says(f"/start {code}")
    for label in ("Ja, prima", "Ja", "Vrijwilliger", "Klaar"):
        await truus.taps(label)
    await types(leader, "Goedkeuren", "✔ Goedkeuren")
    await everyone_reads(chat)


async def test_in_a_group_a_reply_with_a_label_changes_the_card_that_all_see(chat: Chat):
    """No second card fills the chat."""
    leader = await chat.leader()
    there = chat.in_group(leader)
    await there.says("/koppelgroep")
    asked = await there.sees("Bij welke groep")
    await there.says("kerngroep", reply_to="Bij welke groep")
    assert there.bubbles[-1] is asked
    await there.sees("Deze chat hoort nu bij kerngroep")


@pytest.mark.all_shapes
async def test_a_number_that_stands_on_a_button_is_that_button(chat: Chat):
    """Where buttons show numbers of their own, it is those that count."""
    leader = await chat.leader()
    await leader.says("/agenda")
    await leader.taps("Alles")
    await leader.taps("Ritme")
    await leader.taps("Regiegroep")
    await leader.says("6")
    said = leader.shows("Zo vaak komt elke groep").text.splitlines()
    [times] = [line for line in said if "Regiegroep:" in line]
    shows_numbers = not leader.post.platform.traits.in_place
    assert times == f"Regiegroep: {TIMES_A_YEAR[5] if shows_numbers else 6} keer per jaar"
    await everyone_reads(chat)


@pytest.mark.all_shapes
async def test_a_reply_to_the_card_above_is_for_the_one_below(chat: Chat):
    """It lost its buttons when they typed an answer; the leader gets no letter of it."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await sent(chat, leader, "Wie helpt bij de soep?", buttons="Ik doe mee, Ik kan niet")
    await types(hans, "Ik doe mee", "✔ Ik doe mee")
    await types(hans, "Ik kan niet", "✔ Ik kan niet")
    await hans.says("Ik doe mee", reply_to="✔ Ik doe mee")
    assert hans.bubbles[-1].text.endswith("soep?\n\n✔ Ik doe mee")
    await chat.passes(seconds=10)
    assert "Ik doe mee: 1 (Hans Proefweg)" in leader.bubbles[-1].text
    await everyone_reads(chat)


@pytest.mark.all_shapes
async def test_what_is_typed_twice_is_ticked_once(chat: Chat):
    """Each card says what was chosen, and no card says it twice."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await sent(chat, leader, "Wie helpt bij de soep?", buttons="Ik doe mee, Ik kan niet")
    for _ in range(2):
        await hans.says("Ik doe mee")
    cards = [bubble.text for bubble in hans.bubbles if "soep" in bubble.text]
    assert [text.count("✔ Ik doe mee") for text in cards] == [1, 1, 1]
    await everyone_reads(chat)


@pytest.mark.all_shapes
async def test_a_reply_to_a_date_is_for_the_newest_card_about_it(chat: Chat):
    """A guest comes after all, under the message with the file that they did not answer last."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [hans], group="regiegroep")
    for words in ("Ik kan toch niet", "Ik kan toch wel", "Ik kan toch niet"):
        await hans.says(words)
    assert await states(chat) == {"Hans Proefweg": ["cannot"]}
    await hans.says("Ik kan toch wel", reply_to="De datum is bekend")
    assert await states(chat) == {"Hans Proefweg": ["expected"]}
    await everyone_reads(chat)


@pytest.mark.all_shapes
async def test_a_typed_answer_makes_no_second_copy_to_count(chat: Chat):
    """The leader hears of one message that a correction changes, though it stands there twice."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await sent(chat, leader, "Wie helpt bij de sope?", buttons="Ik doe mee, Ik kan niet")
    await hans.says("Ik doe mee")
    await chat.passes(seconds=10)
    await leader.reads()
    await leader.taps("Verbeter")
    await leader.says("Wie helpt bij de soep?")
    assert "Eén bericht verandert." in leader.bubbles[-1].text
    await everyone_reads(chat)
