"""Answering a poll by tapping, until it is decided."""

from __future__ import annotations

import pytest

from tests.availability.scenes import FIVE, THREE, answers, asked, stand, the_group, told
from tests.harness.chat import Chat


async def test_a_few_slots_are_asked_one_at_a_time(chat: Chat):
    """Three taps, and a summary of what was said; the leader's card shows it."""
    leader, hans, kees = await the_group(chat)
    await asked(chat, leader, THREE)
    await hans.sees("Overleg kerngroep · 1 uur", "1 van 3: kun je op di 12 jan, 19.30?")
    await hans.taps("Kan")
    await hans.sees("✔ di 12 jan, 19.30: kan", "2 van 3: kun je op do 14 jan, 10.00?")
    await hans.taps("Kan niet")
    await hans.sees("✗ do 14 jan, 10.00: kan niet", "3 van 3: kun je op vr 15 jan, 14.00?")
    await hans.taps("Als het moet")
    await hans.sees("~ vr 15 jan, 14.00: als het moet", "Genoteerd, dank je wel")
    await chat.passes(seconds=5)
    assert "Antwoorden: 1 van 2." in stand(leader)
    assert "di 12 jan, 19.30: 1 kan\n" in stand(leader)
    assert "do 14 jan, 10.00: 1 kan niet\n" in stand(leader)
    assert "vr 15 jan, 14.00: 1 als het moet\n" in stand(leader)
    assert "Nog geen antwoord van: Kees Schijn." in stand(leader)
    await kees.reads()
    await leader.reads()


async def test_more_slots_are_rows_that_a_tap_moves_on(chat: Chat):
    """Kan, als het moet, kan niet; with "Klaar" what was left open is asked about once."""
    leader, hans, kees = await the_group(chat)
    await asked(chat, leader, FIVE)
    await hans.sees("Tik op een tijd. Eén keer is: kan.")
    await hans.taps("di 12 jan, 19.30 · …")
    await hans.taps("do 14 jan, 10.00 · …")
    await hans.taps("do 14 jan, 10.00 · ✔ kan")
    await hans.taps("do 14 jan, 10.00 · ~ als het moet")
    await hans.reads()
    await hans.taps("Klaar")
    await hans.sees("3 tijden zijn nog leeg", "• vr 15 jan, 14.00")
    await hans.taps("Weet ik nog niet")
    await hans.sees(
        "✔ di 12 jan, 19.30: kan", "✗ do 14 jan, 10.00: kan niet",
        "… vr 15 jan, 14.00: nog niet ingevuld", "Genoteerd",
    )  # fmt: skip
    await chat.passes(seconds=5)
    assert "di 12 jan, 19.30: 1 kan\n" in stand(leader)
    assert "vr 15 jan, 14.00: nog niets bekend" in stand(leader)
    await kees.reads()
    await leader.reads()


async def test_open_rows_can_mean_no(chat: Chat):
    """Only when the person says so."""
    leader, hans, kees = await the_group(chat)
    await asked(chat, leader, FIVE)
    await answers(hans, "di 12 jan, 19.30 · …", "Klaar", "Dan kan ik niet")
    await chat.passes(seconds=5)
    assert "di 12 jan, 19.30: 1 kan\n" in stand(leader)
    assert "vr 15 jan, 14.00: 1 kan niet" in stand(leader)
    await kees.reads()
    await leader.reads()


async def test_none_of_these_is_one_tap(chat: Chat):
    """It is an answer; nobody reminds of it, and it can be taken back."""
    leader, hans, kees = await the_group(chat)
    await asked(chat, leader, FIVE)
    await hans.sees("Wanneer kun jij?")
    await hans.taps("Geen van deze")
    await hans.sees("✗ di 12 jan, 19.30: kan niet", "Genoteerd")
    await hans.taps("Verander")
    await hans.sees("Tik op een tijd om je antwoord te veranderen.")
    assert "✔ Geen van deze" in {*hans.labels()}
    await hans.taps("ma 18 jan, 20.00 · ✗ kan niet")
    await hans.reads()
    await hans.taps("Klaar")
    await hans.sees("✔ ma 18 jan, 20.00: kan", "✗ wo 20 jan, 09.30: kan niet")
    await chat.passes(seconds=5)
    assert "ma 18 jan, 20.00: 1 kan\n" in stand(leader)
    await kees.reads()
    await leader.reads()


async def test_a_remark_beside_the_answer(chat: Chat):
    """Typed when asked for; the summary shows it."""
    leader, hans, kees = await the_group(chat)
    await asked(chat, leader, THREE)
    await answers(hans, "Kan", "Kan", "Kan")
    await hans.taps("Opmerking")
    await hans.sees("Wat wil je erbij zeggen?")
    await hans.says("Ik kom met de fiets.")
    await hans.sees("Je opmerking: “Ik kom met de fiets.”", "Genoteerd")
    await kees.reads()
    await leader.reads()


async def test_no_remark_after_all(chat: Chat):
    """There is a way out, and what is typed much later is no remark."""
    leader, hans, kees = await the_group(chat)
    await asked(chat, leader, THREE)
    await answers(hans, "Kan", "Kan", "Kan")
    await hans.taps("Opmerking")
    await hans.taps("Annuleer")
    await hans.taps("Opmerking")
    await hans.reads()
    await chat.passes(hours=2)
    await hans.says("dinsdag kan toch niet")
    await hans.sees("Zal ik dit noteren voor “Overleg kerngroep”?")
    await kees.reads()
    await leader.reads()


async def test_two_taps_at_once_count_once(chat: Chat):
    """The second tap sets what holds already."""
    leader, hans, kees = await the_group(chat)
    await asked(chat, leader, THREE)
    await hans.reads()
    await hans.taps_twice("Kan")
    await chat.passes(seconds=5)
    assert "di 12 jan, 19.30: 1 kan\n" in stand(leader)
    assert "do 14 jan, 10.00: nog niets bekend" in stand(leader)
    await hans.reads()
    await kees.reads()
    await leader.reads()


@pytest.mark.all_shapes
async def test_a_tap_on_a_poll_that_ended(chat: Chat):
    """It says so, and the card becomes what is true now."""
    leader, hans, kees = await the_group(chat)
    await asked(chat, leader, THREE)
    await hans.reads()
    kan = next(c for c in hans.bubbles[-1].choices if c.label == "Kan")
    await leader.taps("Stop deze peiling")
    await leader.taps("Ja, stop")
    await chat.passes(seconds=5)
    await leader.reads()
    assert "Deze peiling is gestopt" in hans.bubbles[-1].text
    await hans.presses(kan)
    assert hans.toast == ("" if hans.post.platform.name == "web" else "Dit is al gesloten.")
    await hans.reads()
    await kees.reads()
    await leader.reads()


async def test_in_english(chat: Chat):
    """Each invitee gets the card in their own language."""
    leader = await chat.leader()
    anna = await chat.volunteer("Anna Example", groups=("kerngroep",), language="en")
    await asked(chat, leader, THREE)
    await anna.sees("When can you come?", "1 of 3")
    await anna.says("1 yes, 2 no, 3 if needed")
    await anna.sees("✔ Tue 12 Jan", "✗ Thu 14 Jan", "~ Fri 15 Jan")
    await leader.reads()


async def test_the_card_with_a_remark_tells_what_was_chosen_too(chat: Chat):
    """It does not go on saying that the answer is noted."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, "di 12 jan 19:30")
    await answers(hans, "Kan")
    await hans.taps("Opmerking")
    await hans.reads()
    await hans.says("Ik ben er pas om 20 uur")
    await hans.sees("Je opmerking: “Ik ben er pas om 20 uur”", "Genoteerd")
    await chat.passes(hours=1)
    await leader.reads()
    await leader.taps("Kies di 12 jan, 19.30")
    await leader.taps("Ja, kies dit")
    await chat.passes(hours=1)
    assert told(hans, "Genoteerd") == []
    await hans.reads()
    await leader.reads()


async def test_another_time_may_be_suggested_where_none_is_possible(chat: Chat):
    """The leader reads it beside the answer; it moves nothing by itself."""
    leader, hans, kees = await the_group(chat)
    await asked(chat, leader, THREE)
    await answers(hans, "Geen van deze")
    await hans.taps("Stel een andere tijd voor")
    await hans.sees("Wanneer kun je wel?")
    await hans.says("woensdag 13 januari om 15 uur")
    await hans.sees("Je opmerking: “woensdag 13 januari om 15 uur”", "✗ do 14 jan, 10.00: kan niet")
    await chat.passes(seconds=5)
    assert "Hans Proefweg: “woensdag 13 januari om 15 uur”" in stand(leader)
    await kees.reads()
    await leader.reads()


@pytest.mark.parametrize("slots", [THREE, FIVE])
async def test_rows_never_move_under_a_finger(chat: Chat, slots: str):
    """From the first tap to the last the card has as many rows, with the same ways out."""
    leader, hans, kees = await the_group(chat)
    await asked(chat, leader, slots)
    await hans.reads()
    for _ in range(2):
        before = hans.bubbles[-1].choices
        await hans.presses(before[0])
        after = hans.bubbles[-1].choices
        assert [c.label for c in after][1:] == [c.label for c in before][1:]
        assert len(after) == len(before)
    assert "Waarom krijg ik dit?" in {*hans.labels()}
    await hans.reads()
    await kees.reads()
    await leader.reads()
