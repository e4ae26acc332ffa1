"""One reminder, the day before, to those who may come."""

from __future__ import annotations

from datetime import datetime

import pytest

from handlers.conversation.writing import LOCAL
from tests.harness.chat import Chat
from tests.meetings.scenes import decided

MONDAY = datetime(2026, 12, 14, 14, 0, tzinfo=LOCAL)
AFTER_CHRISTMAS = datetime(2026, 12, 28, 9, 0, tzinfo=LOCAL)


@pytest.mark.both_databases
async def test_who_may_come_is_reminded_the_day_before(chat: Chat):
    """Not guests who cannot; those who did not say are asked. Once."""
    leader, hans = await chat.leader(), await chat.volunteer()
    kees, mo = await chat.professional(), await chat.volunteer("Mo Kassa", "Supermarkt")
    gerda = await chat.volunteer("Gerda Pastei", "Kerk")
    said = {"Kees Schijn": (), "Mo Kassa": None}
    await decided(chat, leader, [hans, kees, mo, gerda], said=said)
    await gerda.taps("Ik kan toch niet")
    for person in (leader, hans, kees, mo, gerda):
        await person.reads()
    await chat.passes(days=19, hours=22, minutes=55)
    await leader.reads()
    hans.sees_nothing()
    await chat.passes(minutes=10)
    await hans.sees("Morgen: Overleg kerngroep", "di 15 dec, 19.30 tot 20.30", "Fijn dat je komt.")
    await mo.sees("Morgen:", "Je zei nog niets. Kom je?")
    kees.sees_nothing()
    gerda.sees_nothing()
    await chat.passes(hours=20)
    hans.sees_nothing()
    mo.sees_nothing()


async def test_the_last_day_on_which_someone_may_be_written_to(chat: Chat):
    """A volunteer on Saturday, who is left alone on Sunday; a professional on Friday."""
    leader, hans = await chat.leader(), await chat.volunteer()
    kees = await chat.professional()
    await decided(chat, leader, [hans, kees], MONDAY)
    for person in (leader, hans, kees):
        await person.reads()
    await chat.passes(days=16, hours=23)
    await kees.sees("Binnenkort: Overleg kerngroep", "ma 14 dec, 14.00 tot 15.00")
    hans.sees_nothing()
    await chat.passes(days=1)
    await hans.sees("Binnenkort:")
    await chat.passes(days=3)
    kees.sees_nothing()
    hans.sees_nothing()
    await leader.reads()


async def test_a_row_of_holidays_comes_before_it(chat: Chat):
    """Two days of Christmas and a Sunday: reminded on the day before those."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [hans], AFTER_CHRISTMAS)
    await leader.reads()
    await hans.reads()
    await chat.passes(days=29, hours=22, minutes=55)
    hans.sees_nothing()
    await chat.passes(minutes=10)
    await hans.sees("Binnenkort:", "ma 28 dec, 09.00")
    await leader.reads()


async def test_who_just_heard_of_it_is_not_reminded(chat: Chat):
    """A date that is set the day before says enough."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [hans], datetime(2026, 11, 25, 19, 30, tzinfo=LOCAL))
    await leader.reads()
    await hans.sees("De datum is bekend")
    await chat.passes(hours=30)
    hans.sees_nothing()


async def test_a_leader_can_do_without(chat: Chat):
    """And change their mind; a guest who says after all that they come is reminded too."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [hans], said={"Hans Proefweg": ()})
    await hans.reads()
    await leader.taps("Bekijk di 15 dec, 19.30")
    await leader.taps("Herinner niet")
    await leader.taps("Herinner wel")
    await leader.reads()
    await chat.passes(days=16)
    await hans.taps("Ik kan toch wel")
    await hans.reads()
    await leader.reads()
    await chat.passes(days=4)
    await hans.sees("Morgen:")
    await leader.reads()
