"""Reminding only those whose answer still matters, and closing on time."""

from __future__ import annotations

from tests.availability.scenes import THREE, answers, asked, stand, told
from tests.harness.chat import Chat


async def test_only_who_matters_is_reminded(chat: Chat):
    """Not who answered, nor a colleague whose organisation is covered."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    truus = await chat.volunteer("Truus Proefweg")
    kees = await chat.professional(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    for someone in (hans, truus, kees):
        await someone.sees("Wanneer kun jij?")
    await answers(hans, "Kan", "Kan", "Kan niet")
    await chat.passes(days=6)
    await kees.sees("Jouw antwoord telt nog mee, tot di 1 dec, 12.00.", "1 van 3")
    kees.sees_nothing()
    hans.sees_nothing()
    truus.sees_nothing()
    await leader.reads()


async def test_who_must_be_there_is_reminded_anyway(chat: Chat):
    """Also when a colleague answered."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    truus = await chat.volunteer("Truus Proefweg")
    await leader.says("/peiling")
    await leader.taps("Overleg kerngroep")
    await leader.says(THREE)
    await leader.taps("Meer wensen")
    await leader.taps("Wie moet erbij zijn?")
    await leader.taps("Truus Proefweg")
    await leader.taps("Klaar")
    await leader.taps("Klaar")
    await leader.taps("Verstuur aan …")
    await chat.passes(seconds=10)
    await truus.reads()
    await answers(hans, "Kan", "Kan", "Kan niet")
    await chat.passes(days=6)
    await truus.sees("Jouw antwoord telt nog mee")
    await truus.reads()
    hans.sees_nothing()
    await leader.reads()


async def test_at_most_two_and_none_for_who_answers_between(chat: Chat):
    """Half-way and a day before the deadline; after an answer nothing more comes."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await hans.sees("Wanneer kun jij?")
    await chat.passes(days=4)
    await hans.sees("Jouw antwoord telt nog mee", "1 van 3")
    await answers(hans, "Kan", "Kan", "Kan")
    assert "Kan" not in hans.labels()
    await chat.passes(days=2)
    hans.sees_nothing()
    await leader.reads()


async def test_one_card_is_left_to_answer_on(chat: Chat):
    """The one above leads to the reminder, and shows what was said already no more."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await answers(hans, "Kan")
    await chat.passes(days=4)
    await hans.sees("Jouw antwoord telt nog mee", "✔ di 12 jan, 19.30: kan", "2 van 3")
    assert hans.labels().count("Als het moet") == 1
    assert "De vraag staat hieronder." in hans.shows("hieronder").text
    await leader.reads()


async def test_never_in_the_night(chat: Chat):
    """The question waits for the morning of a professional, and for the day of a volunteer."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    kees = await chat.professional(groups=("kerngroep",))
    await chat.passes(hours=13)
    await asked(chat, leader, THREE)
    hans.sees_nothing()
    kees.sees_nothing()
    await chat.passes(hours=12)
    await hans.sees("Wanneer kun jij?")
    await kees.sees("Wanneer kun jij?")
    await leader.reads()


async def test_the_leader_hears_once_that_everybody_answered(chat: Chat):
    """And not again at the deadline."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await answers(hans, "Kan niet", "Kan", "Kan niet")
    await chat.passes(hours=1)
    (said,) = told(leader, "Iedereen heeft geantwoord. Je kunt kiezen.")
    assert "Beste keuze: do 14 jan, 10.00" in said
    await chat.passes(days=8)
    assert len(told(leader, "Je kunt kiezen.")) == 1
    await hans.reads()
    await leader.reads()


async def test_who_comes_into_the_group_later_is_asked(chat: Chat):
    """At once, also when their organisation was put in the group by a leader."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    kees = await chat.professional()
    await asked(chat, leader, THREE)
    kees.sees_nothing()
    await leader.says("/partners")
    await leader.says("Thuiszorg Voorbeeldhof")
    await leader.taps("Thuiszorg Voorbeeldhof · 1 contact")
    await leader.taps("Groepen")
    await leader.taps("Kerngroep")
    await chat.passes(hours=1)
    await kees.sees("Wanneer kun jij?", "1 van 3")
    assert "Antwoorden: 0 van 2." in stand(leader)
    for someone in (leader, hans, kees):
        await someone.reads()


async def test_the_leader_hears_that_the_minimum_is_reached(chat: Chat):
    """Once, while others still can answer."""
    leader = await chat.leader()
    people = [
        await chat.volunteer(f"Vrijwilliger {n}", f"Club {n}", groups=("kerngroep",))
        for n in range(4)
    ]
    await leader.says("/peiling")
    await leader.taps("Overleg kerngroep")
    await leader.says(THREE)
    await leader.taps("Meer wensen")
    await leader.taps("Minstens 3")
    await leader.taps("Klaar")
    await leader.taps("Verstuur aan …")
    await chat.passes(seconds=10)
    await leader.reads()
    for someone in people[:3]:
        await answers(someone, "Kan", "Kan niet", "Kan niet")
    await chat.passes(hours=1)
    assert len(told(leader, "Er kunnen nu genoeg organisaties.")) == 1
    await answers(people[3], "Kan niet", "Kan niet", "Kan niet")
    await chat.passes(hours=1)
    assert len(told(leader, "Iedereen heeft geantwoord.")) == 1
    await chat.passes(days=8)
    assert len(told(leader, "Je kunt kiezen")) == 2
    for someone in (leader, *people):
        await someone.reads()


async def test_it_closes_at_the_deadline_and_still_takes_answers(chat: Chat):
    """The leader hears it once; an answer that comes late counts until there is a choice."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    kees = await chat.professional(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await answers(hans, "Kan", "Kan niet", "Kan niet")
    await chat.passes(days=8)
    (said,) = told(leader, "De antwoordtijd is voorbij. Je kunt kiezen.")
    assert "Beste keuze: di 12 jan, 19.30" in said
    assert "De antwoordtijd is voorbij" in kees.bubbles[-1].text
    assert "dank je wel. Je hoort welke tijd het wordt." in hans.bubbles[-1].text
    await answers(kees, "Kan", "Kan", "Kan")
    await chat.passes(seconds=5)
    assert "Antwoorden: 2 van 2. De antwoordtijd liep tot di 1 dec, 12.00." in stand(leader)
    assert len(told(leader, "Je kunt kiezen")) == 1
    for someone in (leader, hans, kees):
        await someone.reads()


async def test_no_reminder_after_the_deadline(chat: Chat):
    """Two questions fill the week, so that reminders wait; then it is too late for them."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await chat.passes(hours=4)
    await asked(chat, leader, THREE)
    await asked(chat, leader, "di 12 jan 14:00")
    await chat.passes(days=10)
    assert len(told(hans, "1 van")) == 2
    assert told(hans, "telt nog mee") == []
    await hans.reads()
    await leader.reads()


async def test_a_deadline_missed_while_down(chat: Chat):
    """After the start it closes once, and reminds nobody of what is over."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await hans.sees("Wanneer kun jij?")
    await chat.down(days=9)
    await chat.passes(hours=2)
    (said,) = told(leader, "De antwoordtijd is voorbij. Je kunt kiezen.")
    assert "Er is nog geen antwoord." in said
    assert told(hans, "telt nog mee") == []
    await hans.reads()
    await leader.reads()


async def test_a_reminder_missed_while_down_comes_once(chat: Chat):
    """Two reminders that were due while it was down become one."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await hans.sees("Wanneer kun jij?")
    await chat.down(days=6, hours=4)
    await chat.passes(hours=2)
    await hans.sees("Jouw antwoord telt nog mee")
    hans.sees_nothing()
    await leader.reads()


async def test_who_joins_the_group_is_asked_too(chat: Chat):
    """While the poll runs."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await hans.reads()
    code = await chat.invitation(of="Wandelclub Stap voor Stap")
    joost = chat.someone("Joost Nieuweling")
    await joost.says(f"/start {code}")
    for label in ("Ja, prima", "Ja", "Vrijwilliger", "Avond", "Klaar"):
        await joost.taps(label)
    await chat.passes(hours=2)
    assert "1 van 3" in joost.shows("Overleg kerngroep").text
    assert "Antwoorden: 0 van 2." in stand(leader)
    await joost.reads()
    await leader.reads()


async def test_who_stopped_is_asked_no_more(chat: Chat):
    """No reminder, and they do not count among those who are asked."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    kees = await chat.professional(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await kees.reads()
    await kees.says("/stop")
    await kees.reads()
    await answers(hans, "Kan", "Kan", "Kan")
    await chat.passes(hours=2)
    assert "Antwoorden: 1 van 1." in leader.shows("Antwoorden").text
    await leader.reads()
    await chat.passes(days=6)
    kees.sees_nothing()
    await leader.reads()
