"""Answering a poll in words: read, asked about, or passed on as a remark."""

from __future__ import annotations

import pytest

from tests.availability.scenes import FIVE, THREE, answers, asked, stand, the_group, told
from tests.harness.chat import Chat


async def test_numbers_with_a_word(chat: Chat):
    """A number line, as people on Matrix type it: the numbers are those of the card."""
    leader, hans, kees = await the_group(chat)
    await asked(chat, leader, THREE)
    await hans.sees("1 van 3")
    await hans.says("1 3 ja, 2 misschien")
    await hans.sees(
        "✔ di 12 jan, 19.30: kan", "~ do 14 jan, 10.00: als het moet", "✔ vr 15 jan, 14.00: kan"
    )
    await kees.sees("1 van 3")
    await kees.taps("Kan")
    await kees.sees("2 van 3")
    await kees.says("2 nee, 3 ja")
    await kees.sees("✗ do 14 jan, 10.00: kan niet", "✔ vr 15 jan, 14.00: kan")
    await chat.passes(seconds=5)
    assert "di 12 jan, 19.30: 2 kan\n" in stand(leader)
    await leader.reads()


@pytest.mark.all_shapes
async def test_plain_words(chat: Chat):
    """ "Dinsdag wel, donderdag liever niet": understood, and shown before it is final."""
    leader, hans, kees = await the_group(chat)
    await asked(chat, leader, FIVE)
    await hans.reads()
    await hans.says("dinsdag wel, donderdag liever niet")
    if chat.post.platform.traits.in_place:
        assert {"di 12 jan, 19.30 · ✔ kan", "do 14 jan, 10.00 · ~ als het moet"} <= {*hans.labels()}
    await hans.reads()
    await hans.taps("Klaar")
    await hans.sees("3 tijden zijn nog leeg")
    await hans.taps("Dan kan ik niet")
    await hans.sees("✔ di 12 jan, 19.30: kan", "~ do 14 jan, 10.00: als het moet", "✗ vr 15 jan")
    await kees.reads()
    await leader.reads()


async def test_plain_words_for_the_time_that_is_asked(chat: Chat):
    """From the second on "ja" is about the time on the card; the first may stand for all."""
    leader, hans, kees = await the_group(chat)
    await asked(chat, leader, THREE)
    await hans.sees("1 van 3: kun je op di 12 jan, 19.30?")
    await hans.says("Ja")
    await hans.sees("Bedoel je alleen di 12 jan, 19.30, of alle 3 tijden?")
    await chat.passes(seconds=5)
    assert "di 12 jan, 19.30: nog niets bekend" in stand(leader)
    await hans.taps("Ja, di 12 jan, 19.30 kan")
    await hans.sees("✔ di 12 jan, 19.30: kan", "2 van 3: kun je op do 14 jan, 10.00?")
    await hans.says("dan kan ik niet")
    await hans.sees("✗ do 14 jan, 10.00: kan niet", "3 van 3: kun je op vr 15 jan, 14.00?")
    await hans.says("misschien")
    await hans.sees("~ vr 15 jan, 14.00: als het moet", "Genoteerd")
    await kees.sees("1 van 3")
    await kees.says("Dat weet ik nog niet")
    await kees.sees("Dat geeft niet. Vul het in zodra je het weet.", "1 van 3")
    await kees.says("/start")
    await kees.says("nee")
    await chat.passes(seconds=5)
    assert "do 14 jan, 10.00: 1 kan niet\n" in stand(leader)
    assert "Antwoorden: 1 van 2." in stand(leader)
    await kees.reads()
    await leader.reads()


async def test_the_cards_above_say_that_the_answer_stands_below(chat: Chat):
    """Their question, or answer of before, is not true any more."""
    leader, hans, kees = await the_group(chat)
    await asked(chat, leader, THREE)
    await hans.sees("1 van 3: kun je op di 12 jan, 19.30?")
    await hans.says("1 en 2 ja, 3 niet")
    await hans.sees("✔ do 14 jan, 10.00: kan", "Genoteerd")
    hans.shows("1 van 3: kun je op di 12 jan, 19.30?\n\n✔ Het antwoord staat hieronder.")
    await hans.says("1 ja, 2 nee, 3 nee", reply_to="Genoteerd")
    await hans.reads()
    hans.shows("✗ do 14 jan, 10.00: kan niet")
    assert not told(hans, "✔ do 14 jan")
    assert len(told(hans, "✔ Het antwoord staat hieronder.")) == 2
    assert hans.labels() == ["Verander", "Opmerking", "Collega gaat"]
    await kees.reads()
    await leader.reads()


async def test_words_that_change_an_answer(chat: Chat):
    """Right below the answer they are taken, and the new answer stands below them."""
    leader, hans, kees = await the_group(chat)
    await asked(chat, leader, THREE)
    await answers(hans, "Kan", "Kan", "Kan")
    await hans.says("ik kan dinsdag toch niet")
    await chat.passes(seconds=5)
    assert "✗ di 12 jan, 19.30: kan niet" in hans.bubbles[-1].text
    assert "di 12 jan, 19.30: 1 kan niet\n" in stand(leader)
    for other in ("dinsdag kom ik de sleutel brengen", "\u200b"):
        await hans.says(other)
        assert "noteren" not in hans.bubbles[-1].text
    for someone in (leader, hans, kees):
        await someone.reads()


@pytest.mark.parametrize(
    ("reply", "piece", "count"),
    [
        ("ja", "✗ di 12 jan, 19.30: kan niet", "1 kan niet"),
        ("nee", "Goed, je antwoord blijft zoals het was.", "1 kan"),
    ],
)
async def test_words_that_may_change_an_answer_of_before(
    chat: Chat, reply: str, piece: str, count: str
):
    """Something else came in between: one yes or no, which says what would be noted."""
    leader, hans, kees = await the_group(chat)
    await asked(chat, leader, THREE)
    await answers(hans, "Kan", "Kan", "Kan")
    await hans.says("wie ben jij")
    await hans.reads()
    await hans.says("ik kan dinsdag toch niet")
    asks = await hans.sees("Overleg kerngroep", "✗ di 12 jan, 19.30: kan niet")
    labels = [choice.label for choice in asks.choices]
    assert labels == ["Ja, noteer dit", "Nee"]
    await hans.says(reply)
    await chat.passes(seconds=5)
    assert piece in hans.bubbles[-1].text
    assert f"di 12 jan, 19.30: {count}\n" in stand(leader)
    for someone in (leader, hans, kees):
        await someone.reads()


async def test_words_while_two_polls_wait(chat: Chat):
    """The bot asks which of the two they answer; a reply says it by itself."""
    leader, hans, kees = await the_group(chat)
    await asked(chat, leader, THREE)
    await leader.says("/peiling Taalcafé")
    await leader.says("Hans Proefweg")
    await leader.taps("Klaar")
    await leader.says(THREE)
    await leader.taps("Verstuur aan …")
    await chat.passes(days=1)
    await hans.reads()
    await hans.says("1 ja, 2 nee")
    await hans.sees("Is dit je antwoord voor een overleg?")
    await hans.taps("Taalcafé")
    await hans.reads()
    await chat.passes(seconds=5)
    assert "di 12 jan, 19.30: 1 kan\n" in leader.shows("Taalcafé · 1 uur\nAntwoorden").text
    assert "Antwoorden: 0 van 2." in leader.shows("Overleg kerngroep · 1 uur\nAntwoorden").text
    await hans.says("1 nee", reply_to="Overleg kerngroep · 1 uur\nWanneer")
    await chat.passes(seconds=5)
    said = leader.shows("Overleg kerngroep · 1 uur\nAntwoorden").text
    assert "di 12 jan, 19.30: 1 kan niet\n" in said
    for someone in (leader, hans, kees):
        await someone.reads()


async def test_what_is_unclear_is_asked_about(chat: Chat):
    """The rest is kept, and nothing is guessed."""
    leader, hans, kees = await the_group(chat)
    await asked(chat, leader, FIVE)
    await hans.reads()
    await hans.says("dinsdag kan, vrijdag hangt van de oppas af")
    asked_again = await hans.sees("Dit begreep ik niet: “vrijdag hangt van de oppas af”")
    # A long card opens at its end.
    assert asked_again.text.endswith("Kloppen deze antwoorden?")
    await chat.passes(seconds=5)
    assert "di 12 jan, 19.30: 1 kan\n" in stand(leader)
    assert "vr 15 jan, 14.00: nog niets bekend" in stand(leader)
    await kees.reads()
    await leader.reads()


async def test_other_words_become_a_remark(chat: Chat):
    """A reply without an answer in it is offered as a remark, which the leader reads."""
    leader, hans, kees = await the_group(chat)
    await asked(chat, leader, THREE)
    await hans.reads()
    await hans.says("Mag mijn hond mee?", reply_to="Wanneer kun jij?")
    await hans.sees("Ik lees hier geen antwoord op de tijden in")
    await hans.taps("Geef door als opmerking")
    await hans.reads()
    await chat.passes(seconds=5)
    assert "Hans Proefweg: “Mag mijn hond mee?”" in stand(leader)
    await kees.reads()
    await leader.reads()


async def test_words_about_something_else_go_on_as_ever(chat: Chat):
    """While a poll waits, other words are not taken for an answer to it."""
    leader, hans, kees = await the_group(chat)
    await asked(chat, leader, THREE)
    await hans.reads()
    await hans.says("Hoe laat gaat het buurthuis open?")
    bubble = await hans.sees("")
    assert "Genoteerd" not in bubble.text
    await chat.passes(seconds=5)
    assert "Antwoorden: 0 van 2." in stand(leader)
    await hans.reads()
    await kees.reads()
    await leader.reads()


async def test_words_that_say_nothing_of_the_times_lead_back_to_the_poll(chat: Chat):
    """Words under the card that were no answer: the answer can be given at once."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await hans.sees("1 van 3")
    await hans.says("De deur van het buurthuis klemt")
    await hans.sees("Zal ik dit doorsturen aan de projectleider?")
    await hans.taps("Vul in: Overleg kerngroep")
    await hans.sees("1 van 3: kun je op di 12 jan, 19.30?")
    await answers(hans, "Kan", "Kan", "Kan niet")
    await hans.says("De deur van het buurthuis klemt")
    menu = await hans.sees("Zal ik dit doorsturen aan de projectleider?")
    assert "Vul in: Overleg kerngroep" not in {choice.label for choice in menu.choices}
    await leader.reads()


@pytest.mark.all_shapes
async def test_a_number_in_a_box_is_the_button_with_that_number(chat: Chat):
    """As it stands under a card on Matrix: the third button is "Kan niet", not the third time."""
    leader, hans, kees = await the_group(chat)
    await asked(chat, leader, THREE)
    await hans.sees("1 van 3: kun je op di 12 jan, 19.30?")
    await hans.says("3️⃣")
    await hans.sees("✗ di 12 jan, 19.30: kan niet", "2 van 3: kun je op do 14 jan, 10.00?")
    await kees.reads()
    await leader.reads()


@pytest.mark.parametrize(
    ("typed", "button", "line"),
    [
        ("ik ben vrij", "Alle 3 tijden kunnen", "✔ vr 15 jan, 14.00: kan"),
        ("ik kan niet", "Geen van de 3 tijden", "✗ vr 15 jan, 14.00: kan niet"),
        ("misschien", "Alle 3, als het moet", "~ vr 15 jan, 14.00: als het moet"),
    ],
)
async def test_words_without_a_time_may_be_about_all(
    chat: Chat, typed: str, button: str, line: str
):
    """They are asked about, and one tap notes them for every time."""
    leader, hans, kees = await the_group(chat)
    await asked(chat, leader, THREE)
    await hans.reads()
    await hans.says(typed)
    await hans.sees("Bedoel je alleen di 12 jan, 19.30, of alle 3 tijden?")
    await hans.taps(button)
    await hans.sees(line, "Genoteerd")
    await kees.reads()
    await leader.reads()


async def test_a_condition_is_not_noted_as_a_yes(chat: Chat):
    """The respondent taps what they mean; the card stands below what they typed."""
    leader, hans, kees = await the_group(chat)
    await asked(chat, leader, THREE)
    await hans.reads()
    await hans.says("dinsdag kan, als mijn man thuis is")
    await hans.sees("Ik weet niet zeker wat ik opschrijf: “dinsdag kan, als mijn man thuis is”")
    await chat.passes(seconds=5)
    assert "di 12 jan, 19.30: nog niets bekend" in stand(leader)
    await hans.taps("di 12 jan, 19.30 · …")
    await hans.reads()
    await kees.reads()
    await leader.reads()


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("weet ik nog niet, rooster komt vrijdag", "Dat geeft niet. Vul het in zodra je het weet."),
        ("moet ik navragen", "Dat geeft niet. Vul het in zodra je het weet."),
    ],
)
async def test_not_known_yet_notes_nothing(chat: Chat, typed: str, answer: str):
    """A kind word, and the card once more; the day in it is no answer."""
    leader, hans, kees = await the_group(chat)
    await asked(chat, leader, THREE)
    await hans.reads()
    await hans.says(typed)
    await hans.sees(answer)
    hans.shows("1 van 3: kun je op")
    await chat.passes(seconds=5)
    assert "Antwoorden: 0 van 2." in stand(leader)
    await hans.reads()
    await kees.reads()
    await leader.reads()


async def test_what_was_typed_beside_the_answer_is_offered_to_the_leader(chat: Chat):
    """It is not lost, and not passed on unasked."""
    leader, hans, kees = await the_group(chat)
    await asked(chat, leader, THREE)
    await hans.reads()
    await hans.says("dinsdag kan, do en vr niet, trouwens de sleutel ligt nog bij mij")
    await hans.sees(
        "✔ di 12 jan, 19.30: kan", "Je schreef ook: “trouwens de sleutel ligt nog bij mij”"
    )
    await hans.taps("Geef door als opmerking")
    await hans.sees("Je opmerking: “trouwens de sleutel ligt nog bij mij”")
    await kees.reads()
    await leader.reads()


@pytest.mark.parametrize("typed", ["Goedemiddag", "rot toch op met je dinsdag", "jjjjjjjj"])
async def test_a_greeting_or_scolding_is_no_answer(chat: Chat, typed: str):
    """Nothing is noted of the part of the day or the day in it."""
    leader, hans, kees = await the_group(chat)
    await asked(chat, leader, THREE)
    await hans.reads()
    await hans.says(typed)
    await chat.passes(seconds=5)
    assert "Antwoorden: 0 van 2." in stand(leader)
    assert "nog niets bekend" in stand(leader)
    await hans.reads()
    await kees.reads()
    await leader.reads()


@pytest.mark.all_shapes
async def test_a_number_is_the_time_where_buttons_show_none(chat: Chat):
    """On Matrix it is the button of that number, which stands before its label."""
    leader, hans, _ = await the_group(chat)
    await asked(chat, leader, THREE, wait=20)
    await hans.reads()
    await hans.says("2")
    said = "do 14 jan, 10.00: kan" if chat.post.platform.traits.in_place else "als het moet"
    await hans.sees(said)
    for person in chat.people:
        await person.reads()
