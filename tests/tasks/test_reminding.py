"""Reminders: once before the day and once after, until it is done."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.language.plain_states import Progress, progress_in
from handlers.tasks.reminders import day_after, first_reminder
from tests.harness.chat import Chat
from tests.tasks.scenes import adds, attended, takes

DAYS = st.integers(0, 800).map(lambda days: date(2026, 1, 1) + timedelta(days=days))


@given(DAYS, st.integers(1, 400))
def test_the_reminder_before_comes_in_time_or_not_at_all(today: date, ahead: int):
    """Never today, never on the day itself; two days before where that can be."""
    day = today + timedelta(days=ahead)
    found = first_reminder(day, today)
    assert found > today
    assert found != day
    if ahead > 2:
        assert found == day - timedelta(days=2)
    if ahead == 1:
        assert found == day_after(day)


async def test_before_and_after_its_day(chat: Chat):
    """Two days before, on a day that is fit for it, and the day after; then never again."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await takes(hans, "Flyers rondbrengen")
    # Two days before is a Sunday.
    await chat.passes(days=5)
    hans.sees_nothing()
    await chat.passes(days=1)
    await hans.sees("Op di 1 dec is je actie: “Flyers rondbrengen”.", "Hoe gaat het ermee?")
    await chat.passes(days=1)
    hans.sees_nothing()
    await chat.passes(days=1)
    await hans.sees("Je actie was voor di 1 dec: “Flyers rondbrengen”.", "Hoe gaat het ermee?")
    await chat.passes(days=40)
    hans.sees_nothing()
    await hans.says("/start")
    await hans.sees("Je actie was voor di 1 dec: “Flyers rondbrengen”.")


async def test_what_is_done_before_is_not_reminded_of(chat: Chat):
    """Also when the reminder was wished already, and waits for a decent hour."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await takes(hans, "Flyers rondbrengen")
    # Sunday, nine o'clock: the reminder is due, and waits for Monday.
    await chat.passes(days=4, hours=23)
    hans.sees_nothing()
    await hans.says("/acties")
    await hans.reads()
    await hans.taps("Klaar")
    await hans.sees("Mooi, dank je: “Flyers rondbrengen” is klaar.")
    await chat.passes(days=30)
    hans.sees_nothing()


async def test_busy_asks_for_another_day_and_reminds_anew(chat: Chat):
    """Before and after the new day."""
    hans = await chat.volunteer()
    await adds(hans, "Flyers rondbrengen", "Over een week: di 1 dec")
    await chat.passes(days=8)
    await hans.sees("Op di 1 dec is je actie")
    await hans.sees("Je actie was voor di 1 dec")
    await hans.taps("Bezig")
    await hans.sees("Fijn dat je ermee bezig bent.", "Wanneer moet het klaar zijn?")
    await hans.taps("Over een week: wo 9 dec")
    await hans.sees("Klaar op wo 9 dec.")
    await hans.says("/acties")
    await hans.sees("Flyers rondbrengen · wo 9 dec · bezig")
    await chat.passes(days=7)
    await hans.sees("Op wo 9 dec is je actie")
    await chat.passes(days=3)
    await hans.sees("Je actie was voor wo 9 dec")


async def test_a_near_day_has_one_reminder_before_or_none(chat: Chat):
    """The day before where there is one; for tomorrow only the one after."""
    hans = await chat.volunteer()
    await adds(hans, "Overmorgen bellen", "Zonder datum")
    await hans.taps("Wijzig")
    await hans.reads()
    await hans.taps("Andere datum")
    await hans.sees("“Overmorgen bellen”", "Wanneer moet het klaar zijn?")
    await hans.says("26 nov")
    await hans.sees("Klaar op do 26 nov.")
    await chat.passes(days=1)
    await hans.sees("Op do 26 nov is je actie")
    await hans.taps("Klaar")
    await hans.reads()
    await adds(hans, "Morgen bellen")
    await hans.taps("Wijzig")
    await hans.reads()
    await hans.taps("Andere datum")
    await hans.reads()
    await hans.says("26 nov")
    await hans.sees("Klaar op do 26 nov. De dag erna vraag ik hoe het ging.")
    await chat.passes(days=1)
    hans.sees_nothing()
    await chat.passes(days=1)
    await hans.sees("Je actie was voor do 26 nov")


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("Ja hoor, is al gedaan", "Mooi, dank je"),
        ("ben er nog mee bezig", "Fijn dat je ermee bezig bent."),
        ("nog niet klaar", "Fijn dat je ermee bezig bent."),
        ("sorry het lukt niet", "Dat kan gebeuren. Wat doen we met “Flyers rondbrengen”?"),
    ],
)
async def test_a_reminder_is_answered_in_words_too(chat: Chat, words: str, answer: str):
    """A person who types how it stands is understood."""
    hans = await chat.volunteer()
    await adds(hans, "Flyers rondbrengen", "Over een week: di 1 dec")
    await chat.passes(days=6)
    await hans.sees("Op di 1 dec is je actie")
    await hans.says(words)
    await hans.sees(answer)
    await hans.says("/annuleer")
    await hans.reads()
    await chat.passes(days=3)
    await hans.reads()


@pytest.mark.parametrize(
    ("words", "progress"),
    [
        ("klaar!", Progress.DONE),
        ("mijn zoon heeft ze rondgebracht, klaar dus", Progress.DONE),
        ("all done, thanks", Progress.DONE),
        ("er is nog niks gedaan", Progress.BUSY),
        ("is nog lang niet klaar, de drukker is te laat", Progress.BUSY),
        ("I still have to do it", Progress.BUSY),
        ("helaas, niet gelukt", Progress.CANNOT),
        ("Mijn knie is stuk. Flyers kan niet.", Progress.CANNOT),
        ("de flyers zijn klaar", Progress.DONE),
        ("ik ben er klaar mee", None),
        ("ik ben klaar met dit gedoe", None),
        ("de helft is gedaan rest morgen", None),
        ("vrijdag is het klaar", None),
        ("zodra het klaar is meld ik me", None),
        ("voor vandaag klaar, morgen verder", None),
        ("ik heb het niet gedaan", None),
        ("goed gedaan!", None),
        ("was het maar klaar", None),
        ("it will be done by friday", None),
        ("moet ik nog iets ophalen", None),
        ("ik weet nog niet wat ik moet doen", None),
        ("de lijn was bezig", None),
        ("ik kan het niet vinden", None),
    ],
)
def test_words_tell_how_it_stands_only_where_they_say_nothing_else(
    words: str, progress: Progress | None
):
    assert progress_in(words, about="Flyers rondbrengen") is progress


async def test_words_that_only_sound_like_done_change_nothing(chat: Chat):
    hans = await chat.volunteer()
    await adds(hans, "Flyers rondbrengen", "Over een week: di 1 dec")
    await chat.passes(days=6)
    await hans.sees("Op di 1 dec is je actie")
    await hans.says("de helft is gedaan, rest morgen")
    await hans.reads()
    await hans.says("/acties")
    await hans.sees("Flyers rondbrengen · di 1 dec")
    await hans.says("/annuleer")
    await hans.reads()
    await chat.passes(days=3)
    await hans.reads()


async def test_words_under_a_reminder_that_say_something_else(chat: Chat):
    """A reply that is not clear is asked with buttons; other words go where they always go."""
    hans = await chat.volunteer()
    await chat.leader()
    await adds(hans, "Flyers rondbrengen", "Over een week: di 1 dec")
    await chat.passes(days=6)
    await hans.sees("Op di 1 dec is je actie")
    await hans.says("Wie heeft de flyers, zijn ze klaar?")
    await hans.sees("Wat bedoel je?")
    await hans.says("Het regent zo", reply_to="Op di 1 dec")
    await hans.sees("Hoe gaat het ermee?", "Flyers rondbrengen · di 1 dec")
    await hans.taps("Klaar")
    await hans.sees("Mooi, dank je")


async def test_words_after_a_reminder_that_was_answered_go_where_they_always_go(chat: Chat):
    """Though they sound like another answer."""
    hans = await chat.volunteer()
    await chat.leader()
    await adds(hans, "Flyers rondbrengen", "Over een week: di 1 dec")
    await chat.passes(days=6)
    await hans.sees("Op di 1 dec is je actie")
    await hans.taps("Klaar")
    await hans.sees("Mooi, dank je")
    await hans.says("Ik heb geen tijd voor het volgende overleg")
    await hans.sees("Wat bedoel je?")


async def test_who_stopped_is_not_reminded(chat: Chat):
    """The leader hears that the task looks for someone else."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await takes(hans, "Flyers rondbrengen")
    await hans.says("/stop")
    await hans.reads()
    await chat.passes(days=1)
    await leader.sees("Deze actie zoekt iemand anders: “Flyers rondbrengen”.", "Hans Proefweg")
    await chat.passes(days=20)
    hans.sees_nothing()


async def test_after_an_outage_only_the_later_reminder_comes(chat: Chat):
    """A reminder that would come too late does not come."""
    hans = await chat.volunteer()
    await adds(hans, "Flyers rondbrengen", "Over een week: di 1 dec")
    await chat.down(days=9)
    await chat.passes(minutes=1)
    await hans.sees("Je actie was voor di 1 dec")
    await chat.passes(days=3)
    hans.sees_nothing()


async def test_a_pause_holds_the_reminder_back(chat: Chat):
    """A reminder that has lost its sense by then is dropped."""
    hans = await chat.volunteer()
    await adds(hans, "Flyers rondbrengen", "Over een week: di 1 dec")
    await chat.pause(hans, days=10)
    await chat.passes(days=9)
    hans.sees_nothing()
    await chat.passes(days=2)
    await hans.sees("Je actie was voor di 1 dec")


async def test_several_on_one_day_are_one_message(chat: Chat):
    """Before as after; each is looked at with a tap, and words ask of which they are."""
    hans = await chat.volunteer()
    for text in ("Flyers rondbrengen", "De zaal bellen", "Koffie halen"):
        await adds(hans, text, "Over een week: di 1 dec")
    await chat.passes(days=6)
    seen = await hans.sees("Deze acties staan bij jou:\nFlyers rondbrengen · di 1 dec\nDe zaal")
    assert "Hoe gaat het ermee? Tik op een actie." in seen.text
    hans.sees_nothing()
    await hans.says("is gelukt")
    await hans.sees("Deze acties staan bij jou:", "Koffie halen")
    await hans.taps("Koffie halen")
    await hans.reads()
    await hans.taps("Klaar")
    await hans.sees("“Koffie halen” is klaar.")
    await hans.says("hoe zit het met de zaal?", reply_to="Deze acties staan bij jou")
    await hans.sees("Deze acties staan bij jou:\nFlyers rondbrengen · di 1 dec\nDe zaal bellen")
    await chat.passes(days=2)
    seen = await hans.sees("Flyers rondbrengen · di 1 dec", "De zaal bellen · di 1 dec")
    assert "Koffie" not in seen.text
    await hans.taps("Waarom krijg ik dit?")
    await hans.sees("Het gaat over je actie: “Flyers rondbrengen”.")
    await chat.passes(days=30)
    hans.sees_nothing()


async def test_of_several_only_what_is_still_to_be_done(chat: Chat):
    """Where one is left when the message may go, it is that one's reminder."""
    hans = await chat.volunteer()
    for text in ("Flyers rondbrengen", "De zaal bellen"):
        await adds(hans, text, "Over een week: di 1 dec")
    await chat.passes(days=4, hours=23)
    hans.sees_nothing()
    await hans.says("/acties")
    await hans.reads()
    await hans.taps("De zaal bellen")
    await hans.taps("Klaar")
    await hans.reads()
    await chat.passes(days=1)
    await hans.sees("Op di 1 dec is je actie: “Flyers rondbrengen”.")
    await hans.says("gelukt")
    await hans.sees("“Flyers rondbrengen” is klaar.")
    await chat.passes(days=30)
    hans.sees_nothing()
