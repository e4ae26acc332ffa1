"""The matters that each capability tells the overview, and where their buttons lead."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy.orm import Session

from storage.due import DueFault
from storage.partners import enrolled
from storage.people import Coalition
from tests.announcements.scenes import composed, sent
from tests.harness.chat import Chat
from tests.meetings.scenes import decided
from tests.test_who_takes_part import applies


async def test_somebody_who_wants_a_call(chat: Chat):
    """The leader sees what it is about, and says that the call was made; then it is gone."""
    leader, hans = await chat.leader(), await chat.volunteer()
    truus = await chat.volunteer("Truus Fictief")
    await sent(chat, leader, "Doe je mee?", buttons="Ik doe mee\nBel mij")
    await hans.reads()
    await truus.reads()
    await hans.taps("Bel mij")
    await hans.reads()
    await leader.reads()
    await leader.says("/overzicht")
    await leader.sees("Hans Proefweg wil graag gebeld worden, over “Doe je mee?”.")
    await leader.taps("Bel Hans Proefweg")
    await leader.sees("Hans Proefweg · Wandelclub Stap voor Stap wil graag gebeld worden")
    await leader.taps("Gebeld: Hans Proefweg")
    assert leader.shows("Mooi. Ik noteer dat je Hans Proefweg hebt gesproken.")
    await leader.reads()
    await leader.says("/overzicht")
    await leader.sees("Alles loopt.")


async def test_an_announcement_that_goes_out_this_week(chat: Chat):
    """It can be looked at and changed; one of next week is not told of yet."""
    leader = await chat.leader()
    await chat.volunteer()
    for text, at in (("Neem soep mee.", "do 26 nov 10.00"), ("Het wordt nat.", "do 10 dec 10.00")):
        await composed(leader, text)
        await leader.reads()
        await leader.taps("Plan")
        await leader.reads()
        await leader.says(at)
        await leader.reads()
    await leader.says("/overzicht")
    bubble = await leader.sees("“Neem soep mee.” gaat uit op do 26 nov, 10.00.")
    assert "Het wordt nat" not in bubble.text
    await leader.taps("Bericht van do 26 nov, 10.00")
    await leader.sees("Neem soep mee.")


async def test_somebody_who_waits_to_be_let_in(chat: Chat):
    """The question to leaders, once more."""
    leader = await chat.leader()
    await applies(chat)
    await leader.reads()
    await leader.says("/overzicht")
    await leader.sees("Fatma Model wil meedoen en wacht op jou.")
    await leader.taps("Fatma Model")
    await leader.sees("Fatma Model wil meedoen als vrijwilliger")
    assert "Goedkeuren" in leader.labels()


async def test_a_meeting_of_this_week_and_then_who_was_there(chat: Chat):
    """Until the leader ticked it, or the expected guests count."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await decided(chat, leader, [hans], datetime(2026, 11, 26, 14, 0, tzinfo=UTC))
    await chat.passes(minutes=1)
    await hans.reads()
    await leader.reads()
    await leader.says("/overzicht")
    await leader.sees("Overleg kerngroep, do 26 nov, 15.00. Er komt één persoon.")
    await leader.taps("Bekijk do 26 nov, 15.00")
    await leader.sees("Overleg kerngroep")
    await chat.passes(days=2, hours=6)
    await hans.reads()
    await leader.reads()
    await leader.says("/overzicht")
    await leader.sees("Overleg kerngroep, do 26 nov, 15.00: wie waren er?")
    await leader.taps("Vink aan wie er was")
    await leader.sees("Wie waren er bij Overleg kerngroep, do 26 nov, 15.00?")


async def test_a_partner_without_anyone_and_many_of_those_on_one_line(chat: Chat):
    """As far as nobody who takes part speaks for it."""
    leader = await chat.leader()
    await enrols(chat, "De Toets")
    await leader.says("/overzicht")
    await leader.sees("Bij De Toets ken ik nog niemand.")
    await leader.taps("De Toets")
    await leader.sees("De Toets", "Nog niemand")
    await enrols(chat, "Bibliotheek", "GGD", "Moskee")
    await leader.says("/overzicht")
    await leader.sees("Bij 4 van de 5 partners ken ik nog niemand.")
    await leader.taps("Partners zonder contact")
    await leader.sees("Partners zonder contact", "Bij GGD ken ik nog niemand.")
    await leader.taps("GGD")
    await leader.sees("GGD", "In geen groep")
    await leader.taps("Nodig iemand uit")
    await leader.reads()


async def test_messages_that_wait_and_work_that_stands_still(chat: Chat):
    """A line for each; news for leaders does not count."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await sent(chat, leader, "Kom dinsdag.")
    await hans.reads()
    await sent(chat, leader, "Neem soep mee.")
    await chat.db(parks)
    await leader.says("/overzicht")
    await leader.sees(
        "Er staat iets stil door een fout van ons.", "1 bericht wacht op een goed moment."
    )
    await leader.taps("Wat nog wacht")
    await leader.sees("Sinds di 24 nov", "Neem soep mee.")


async def enrols(chat: Chat, *names: str) -> None:
    """Organisations that nobody speaks for yet."""

    def add(db: Session) -> None:
        coalition = db.query(Coalition).one()
        for name in names:
            enrolled(db, coalition.id, name, chat.clock.now())

    await chat.db(add)


def parks(db: Session) -> None:
    """Work of this coalition failed for good."""
    coalition = db.query(Coalition).one()
    db.add(DueFault(
        work="poll.due_at", row=7, table="poll", coalition_id=coalition.id, attempts=4,
        moment=datetime(2026, 11, 24, 9, tzinfo=UTC), failure="KeyError", parked=True,
    ))  # fmt: skip
