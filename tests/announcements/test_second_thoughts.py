"""Changing what is planned: nothing goes out half changed, and nothing is lost."""

from __future__ import annotations

import pytest

from tests.announcements.scenes import composed
from tests.harness.chat import Chat, Someone


async def planned(leader: Someone, text: str, at: str = "do 26 nov 10.00") -> None:
    """A leader writes an announcement to everyone and plans it."""
    await composed(leader, text)
    await leader.reads()
    await leader.taps("Plan")
    await leader.sees("Wanneer zal ik het sturen?")
    await leader.says(at)


@pytest.mark.both_databases
async def test_what_is_being_changed_waits_and_can_be_planned_again(chat: Chat):
    """The moment passes while nobody is chosen: nothing goes, and nothing is lost."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await planned(leader, "Tot donderdag.")
    await leader.sees("Gepland voor do 26 nov, 10.00")
    await leader.taps("Wijzig")
    await leader.reads()
    await leader.taps("Voor wie")
    await leader.sees("Dit stond gepland voor do 26 nov, 10.00.",
                      "Ik wacht met versturen tot je klaar bent.")  # fmt: skip
    await leader.taps("✔ Iedereen")
    await leader.sees("Ik wacht met versturen tot je klaar bent.")
    await leader.says("/gepland")
    await leader.sees("do 26 nov, 10.00 · Tot donderdag. (wacht op jou)")
    await chat.passes(days=3)
    hans.sees_nothing()
    await leader.sees("Dit bericht stond gepland voor do 26 nov, 10.00, maar je was het nog",
                      "Daarom ging het niet weg.")  # fmt: skip
    await leader.taps("Bekijk do 26 nov, 10.00")
    await leader.sees("Voor wie is je bericht?")
    await leader.taps("Iedereen")
    await leader.reads()
    await leader.taps("Klaar")
    await leader.sees("Tot donderdag.")
    assert "Plan weer" not in "".join(leader.labels())
    await leader.taps("Verstuur aan …")
    await hans.sees("Tot donderdag.")
    await leader.reads()


async def test_a_changed_one_keeps_offering_its_moment(chat: Chat):
    """One tap plans it again for when it was planned."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await planned(leader, "Tot donderdag.")
    await leader.reads()
    await leader.taps("Wijzig")
    await leader.taps("Tekst")
    await leader.reads()
    await leader.says("Tot donderdag, met soep.")
    await leader.sees("Tot donderdag, met soep.")
    await leader.taps("Plan weer voor do 26 nov, 10.00")
    await leader.sees("Gepland voor do 26 nov, 10.00")
    await chat.passes(days=2)
    await hans.sees("Tot donderdag, met soep.")
    await leader.reads()


@pytest.mark.all_shapes
async def test_an_old_card_holds_back_what_is_planned(chat: Chat):
    """Also a button of before it was planned changes nothing behind the leader's back."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await leader.says("/bericht")
    card = (await leader.sees("Voor wie is je bericht?")).choices
    everyone = next(choice for choice in card if choice.label == "Iedereen")
    await leader.taps("Iedereen")
    off = next(c for c in leader.bubbles[-1].choices if c.label == "✔ Iedereen")
    await leader.reads()
    await leader.taps("Klaar")
    await leader.says("Tot donderdag.")
    await leader.taps("Zonder knoppen")
    await leader.taps("Plan")
    await leader.says("do 26 nov 10.00")
    await leader.reads()
    if chat.post.platform.name == "web":
        return
    await leader.presses(off)
    await leader.sees("Ik wacht met versturen tot je klaar bent.")
    await chat.passes(days=3)
    hans.sees_nothing()
    await leader.presses(everyone)
    await leader.reads()


async def test_what_would_reach_nobody_is_asked_about(chat: Chat):
    """Everyone whom it was meant for is gone when its moment comes."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await planned(leader, "Tot donderdag.")
    await leader.reads()
    await hans.says("/stop")
    await hans.reads()
    await leader.reads()
    await chat.passes(days=2)
    assert "ging niet weg, want niemand zou het krijgen" in leader.shows("Tot donderdag.").text
    assert "Verstuur aan" not in "".join(c.label for c in leader.bubbles[-1].choices)
    await leader.taps("Verstuur aan …")
    assert "Verstuurd" not in leader.bubbles[-1].text
    await leader.reads()


@pytest.mark.all_shapes
async def test_begin_again_leaves_what_is_planned(chat: Chat):
    """A button from when it was still a draft does not cancel it without a word."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await composed(leader, "Tot donderdag.")
    await leader.reads()
    await leader.says("/bericht")
    await leader.sees("Je was al bezig met een bericht")
    anew = next(c for c in leader.bubbles[-1].choices if c.label == "Begin opnieuw")
    await leader.taps("Plan")
    await leader.reads()
    await leader.says("do 26 nov 10.00")
    await leader.reads()
    await leader.presses(anew)
    if chat.post.platform.name == "telegram":
        assert leader.toast.startswith("Dat staat al gepland voor do 26 nov, 10.00.")
    await leader.reads()
    await chat.passes(days=2)
    await hans.sees("Tot donderdag.")
    await leader.reads()


async def test_who_only_looks_at_what_is_planned_changes_nothing(chat: Chat):
    """ "Wijzig" and back: it goes at its moment."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await planned(leader, "Tot donderdag.")
    await leader.reads()
    await leader.taps("Wijzig")
    await leader.reads()
    await leader.taps("Terug")
    await leader.sees("Gepland voor do 26 nov, 10.00")
    await chat.passes(days=2)
    await hans.sees("Tot donderdag.")
    await leader.reads()


async def test_from_every_change_there_is_a_way_back(chat: Chat):
    """A leader who does not want another text after all keeps the one that there is."""
    leader = await chat.leader()
    await composed(leader, "Tot donderdag.")
    await leader.reads()
    for what, asked in (("Tekst", "Typ de nieuwe tekst."), ("Knoppen", "Wil je knoppen")):
        await leader.taps("Wijzig")
        await leader.taps(what)
        await leader.reads()
        assert "Annuleer" not in [choice.label for choice in leader.shows(asked).choices]
        await leader.taps("Terug")
        await leader.reads()
        assert leader.shows("Voorbeeld").choices


async def test_begin_again_keeps_what_was_planned_and_is_being_changed(chat: Chat):
    """The leader hears where it stays, and at its moment that it still waits."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await planned(leader, "Tot donderdag.")
    await leader.reads()
    await leader.taps("Wijzig")
    await leader.taps("Tekst")
    await leader.reads()
    await leader.says("/bericht")
    await leader.sees("Je was al bezig met een bericht", "Dit stond gepland voor do 26 nov, 10.00.")
    await leader.taps("Begin opnieuw")
    await leader.reads()
    assert "Dat blijft staan bij /gepland" in leader.shows("Je andere bericht").text
    await chat.passes(days=2)
    await leader.sees("maar je was het nog aan het wijzigen")
    hans.sees_nothing()
    await leader.taps("Verstuur aan …")
    await hans.sees("Tot donderdag.")
    await leader.reads()


@pytest.mark.all_shapes
async def test_the_text_of_now_can_be_copied(chat: Chat):
    """It stands in a message of its own, so that nobody has to type all of it anew."""
    leader = await chat.leader()
    await composed(leader, "Tot donderdag, met koffie en taart.")
    await leader.reads()
    await leader.taps("Wijzig")
    await leader.taps("Tekst")
    await leader.reads()
    assert "om te kopiëren" in leader.shows("Typ de nieuwe tekst.").text
    assert leader.bubbles[-1].text == "Tot donderdag, met koffie en taart."
    assert not leader.bubbles[-1].choices
    await leader.says("Tot donderdag, met koffie en cake.")
    await leader.sees("Voorbeeld", "Tot donderdag, met koffie en cake.")
