"""The leader reads when a date or a change arrives, and for whom that is later: before it goes, and
after."""

from __future__ import annotations

from datetime import datetime

from handlers.conversation.writing import LOCAL
from tests.availability.scenes import answers, asked, the_group, told
from tests.harness.chat import Chat, Someone
from tests.meetings.scenes import decided

LATER = "1 persoon krijgt het later, op wo 25 nov, 08.30: Kees Schijn."


async def in_the_evening(chat: Chat) -> tuple[Someone, Someone, Someone]:
    """Kees gets nothing in the evening, Hans does; both come on Tuesday the fifteenth."""
    leader, hans, kees = await chat.leader(), await chat.volunteer(), await chat.professional()
    await decided(chat, leader, [hans, kees])
    for someone in (leader, hans, kees):
        await someone.reads()
    await chat.passes(hours=8)
    return leader, hans, kees


async def test_of_a_date_that_is_chosen(chat: Chat):
    """On the question, and on the card that says what was set."""
    leader, hans, kees = await the_group(chat)
    await asked(chat, leader, "di 12 jan 19:30")
    for someone in (hans, kees):
        await someone.reads()
        await answers(someone, "Kan")
    await chat.passes(hours=8)
    await leader.reads()
    await leader.taps("Kies een tijd")
    await leader.reads()
    await leader.taps("Kies di 12 jan, 19.30")
    await leader.sees("Kies je di 12 jan, 19.30?", "2 mensen krijgen de datum", LATER)
    await leader.taps("Ja, kies dit")
    said = leader.shows("Dit staat vast: Overleg kerngroep").text
    assert "Iedereen krijgt de datum, met een bestand voor de agenda." in said
    assert LATER in said
    await chat.passes(minutes=1)
    assert told(hans, "De datum is bekend")
    assert not told(kees, "De datum is bekend")
    await chat.passes(hours=14)
    assert told(kees, "De datum is bekend")
    for someone in (leader, hans, kees):
        await someone.reads()


async def test_of_a_new_meeting(chat: Chat):
    """Before it is in the agenda, and after."""
    leader, hans, kees = await in_the_evening(chat)
    await leader.says("/agenda")
    await leader.taps("Nieuwe afspraak")
    await leader.says("Koffie")
    await leader.taps("Iedereen")
    await leader.says("do 17 dec 10.00")
    await leader.reads()
    await leader.says("Stadhuis")
    await leader.sees("2 mensen krijgen de datum: Hans Proefweg en Kees Schijn.", LATER)
    await leader.taps("Zet in de agenda")
    await leader.sees("Dit staat vast: Koffie", LATER)
    await chat.passes(minutes=1)
    await hans.sees("Nieuwe afspraak: Koffie")
    kees.sees_nothing()


async def test_of_a_change(chat: Chat):
    """The question says it, and so does the report."""
    leader, hans, kees = await in_the_evening(chat)
    await leader.taps("Bekijk di 15 dec, 19.30")
    await leader.taps("Andere tijd")
    await leader.reads()
    await leader.says("wo 16 dec 20 uur")
    await leader.sees("2 mensen krijgen hier bericht van.", LATER)
    await leader.taps("Ja, verander het")
    await leader.sees("Veranderd: Overleg kerngroep", LATER)
    await chat.passes(minutes=1)
    await hans.sees("Nieuwe tijd")
    kees.sees_nothing()


async def test_when_it_is_off(chat: Chat):
    """And nothing is foretold of what is taken back before Kees heard of it."""
    leader, hans, kees = await in_the_evening(chat)
    await leader.taps("Bekijk di 15 dec, 19.30")
    await leader.taps("Zeg af")
    await leader.reads()
    assert LATER in leader.bubbles[-1].text
    await leader.taps("Ja, zeg af")
    await leader.sees("Afgezegd: Overleg kerngroep", "Iedereen krijgt bericht.", LATER)
    await chat.passes(minutes=1)
    await hans.sees("Dit gaat niet door")
    await leader.taps("Laat toch doorgaan")
    goes_on = await leader.sees("Iedereen die hoorde dat het niet doorging, krijgt bericht.")
    assert "later" not in goes_on.text
    await chat.passes(days=1)
    await hans.sees("Dit gaat toch door")
    kees.sees_nothing()


async def test_of_a_change_that_cannot_wait(chat: Chat):
    """People who would go for nothing hear it in the evening too; who would not go, later."""
    leader, hans, kees = await chat.leader(), await chat.volunteer(), await chat.professional()
    mo = await chat.professional("Mo Kassa", "Supermarkt")
    at = datetime(2026, 11, 25, 14, 0, tzinfo=LOCAL)
    await decided(chat, leader, [hans, kees, mo], at, said={"Mo Kassa": ()})
    await chat.passes(hours=8)
    for someone in (leader, hans, kees, mo):
        await someone.reads()
    await leader.taps("Bekijk wo 25 nov, 14.00")
    await leader.taps("Zeg af")
    sure = leader.bubbles[-1].text
    assert "1 persoon krijgt het later, op wo 25 nov, 08.30: Mo Kassa." in sure
    await leader.taps("Ja, zeg af")
    await leader.reads()
    await chat.passes(minutes=1)
    await hans.sees("Dit gaat niet door")
    await kees.sees("Dit gaat niet door")
    mo.sees_nothing()
