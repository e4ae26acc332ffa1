"""Moments that come or go while a poll runs: what was answered stays."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.availability.scenes import THREE, answers, asked, drafted, stand, told
from tests.harness.chat import Chat


async def test_more_moments_without_lost_answers(chat: Chat):
    """After a complete answer only the new one is asked; an open card shows it among the others."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    kees = await chat.professional(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await answers(hans, "Kan", "Kan niet", "Als het moet")
    await answers(kees, "Kan niet")
    await leader.taps("Tijd erbij")
    await leader.sees("Welke tijden komen erbij?")
    await leader.says("wo 13 jan 20:00")
    assert "Er is één tijd bij." in leader.shows("Wie al klaar was").text
    await chat.passes(days=1)
    (said,) = told(hans, "Er zijn nieuwe tijden bij gekomen.")
    assert "✔ di 12 jan, 19.30: kan" in said
    assert "2 van 4: kun je op wo 13 jan, 20.00?" in said
    await hans.reads()
    await hans.taps("Kan")
    assert all("kun je op" not in bubble.text for bubble in hans.bubbles if bubble.choices)
    assert "✔ wo 13 jan, 20.00: kan" in hans.shows("Genoteerd").text
    assert "✗ di 12 jan, 19.30: kan niet" in kees.bubbles[-1].text
    assert "2 van 4: kun je op wo 13 jan, 20.00?" in kees.bubbles[-1].text
    assert told(kees, "nieuwe tijden") == []
    await hans.reads()
    await chat.passes(seconds=10)
    assert "di 12 jan, 19.30: 1 kan en 1 kan niet" in stand(leader)
    assert "wo 13 jan, 20.00: 1 kan" in stand(leader)
    await kees.reads()
    await leader.reads()


async def test_a_moment_is_taken_back_and_comes_again(chat: Chat):
    """Votes on it are kept; an invitee who had only that one left has a complete answer."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await answers(hans, "Kan", "Kan niet")
    await leader.taps("Tijd eraf")
    await leader.sees("Welke tijd kan niet meer?")
    await leader.taps("vr 15 jan, 14.00")
    await chat.passes(seconds=10)
    assert "Genoteerd" in hans.bubbles[-1].text
    assert "vr 15 jan" not in hans.bubbles[-1].text
    await leader.taps("di 12 jan, 19.30")
    await chat.passes(seconds=10)
    assert "di 12 jan" not in stand(leader)
    await leader.taps("Vervallen: di 12 jan, 19.30")
    await chat.passes(seconds=10)
    assert "di 12 jan, 19.30: 1 kan" in stand(leader)
    await hans.reads()
    await leader.reads()


async def test_a_tap_on_a_moment_that_was_taken_back(chat: Chat):
    """It is said, and the card shows what is left."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await hans.reads()
    kan = next(c for c in hans.bubbles[-1].choices if c.label == "Kan")
    await leader.taps("Tijd eraf")
    await leader.taps("di 12 jan, 19.30")
    await hans.presses(kan)
    await chat.passes(seconds=10)
    assert "1 van 2: kun je op do 14 jan, 10.00?" in hans.bubbles[-1].text
    assert "di 12 jan" not in stand(leader)
    await hans.reads()
    await leader.reads()


@pytest.mark.all_shapes
async def test_the_last_moment_stays(chat: Chat):
    """A poll without moments would be nothing to answer."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, "di 12 jan 19:30")
    await hans.reads()
    await leader.taps("Tijd eraf")
    await leader.taps("di 12 jan, 19.30")
    if leader.post.platform.name == "telegram":
        assert leader.toast == "Dit is de laatste tijd. Stop dan de hele peiling."
    await chat.passes(seconds=10)
    assert "di 12 jan, 19.30" in stand(leader)
    await leader.reads()


async def test_words_after_going_back_add_nothing(chat: Chat):
    """A leader who thought better of it can type a day and a time again without asking everyone."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await leader.taps("Tijd erbij")
    await leader.taps("Terug")
    await leader.says("wo 13 jan 20:00")
    await chat.passes(seconds=10)
    assert "wo 13 jan" not in stand(leader)
    for someone in (leader, hans):
        await someone.reads()


async def test_words_that_add_nothing(chat: Chat):
    """The reason is given, and what runs stays as it is."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await hans.reads()
    await leader.taps("Tijd erbij")
    await leader.reads()
    await leader.says("ma 12 jan 9:00")
    said = leader.shows("Er is niets bij gekomen.").text
    assert "Deze dag en datum horen niet bij elkaar: “ma 12 jan”." in said
    await leader.reads()
    hans.sees_nothing()


async def test_a_moment_that_comes_back_is_asked_of_who_did_not_say(chat: Chat):
    """A respondent who answered before hears nothing; the leader hears again once all are done."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    kees = await chat.professional(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await answers(hans, "Kan", "Kan niet")
    await answers(kees, "Kan", "Kan niet", "Kan")
    await leader.taps("Tijd eraf")
    await leader.taps("vr 15 jan, 14.00")
    await chat.passes(seconds=10)
    assert len(told(leader, "Iedereen heeft geantwoord.")) == 1
    await leader.taps("Vervallen: vr 15 jan, 14.00")
    await chat.passes(days=1)
    assert told(kees, "nieuwe tijden") == []
    (said,) = told(hans, "Er zijn nieuwe tijden bij gekomen.")
    assert "3 van 3: kun je op vr 15 jan, 14.00?" in said
    await answers(hans, "Kan")
    await chat.passes(seconds=10)
    assert len(told(leader, "Iedereen heeft geantwoord.")) == 2
    for someone in (leader, hans, kees):
        await someone.reads()


async def test_the_deadline_is_told_when_new_moments_stay_open(chat: Chat):
    """That everyone had answered before they came is not the whole story any more."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await answers(hans, "Kan", "Kan niet", "Kan")
    await chat.passes(seconds=10)
    assert told(leader, "Iedereen heeft geantwoord.")
    await leader.taps("Tijd erbij")
    await leader.says("wo 13 jan 20:00")
    await chat.passes(days=9)
    assert told(leader, "De antwoordtijd is voorbij. Je kunt kiezen.")
    for someone in (leader, hans):
        await someone.reads()


async def test_a_moment_before_the_deadline(chat: Chat):
    """People can answer until then, and no longer."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await hans.sees("Antwoorden kan tot di 1 dec, 12.00.")
    await leader.taps("Tijd erbij")
    await leader.says("vr 27 nov 10:00")
    assert "Invullen kan nog tot wo 25 nov, 12.00." in stand(leader)
    await chat.passes(seconds=10)
    assert "Antwoorden kan tot wo 25 nov, 12.00." in hans.bubbles[-1].text
    await chat.passes(days=1, hours=3)
    assert told(leader, "De antwoordtijd is voorbij. Je kunt kiezen.")
    for someone in (leader, hans):
        await someone.reads()


async def test_more_moments_than_can_be_asked(chat: Chat):
    """The leader reads that the last ones fell off."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    days = [date(2027, 1, 4) + timedelta(days=n) for n in range(31)]
    many = ", ".join(f"{day:%-d-%-m-%Y} {at}" for day in days for at in ("10:00", "19:30"))
    await drafted(leader, many)
    await leader.sees(
        "Meer dan 60 tijden kan ik niet voorleggen. De laatste liet ik weg.", "60 tijden"
    )
    await leader.taps("Verstuur aan …")
    await chat.passes(seconds=10)
    await leader.taps("Tijd erbij")
    await leader.says("ma 8 feb 2027 10:00")
    assert "Meer dan 60 tijden" in leader.shows("Er is niets bij gekomen.").text
    for someone in (leader, hans):
        await someone.reads()
