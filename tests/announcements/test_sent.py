"""Sent announcements, and the leader who gets the report."""

from __future__ import annotations

from sqlalchemy.orm import Session

from storage.people import Contact, Person, Role
from tests.announcements.scenes import last, sent
from tests.harness.chat import Chat


async def test_every_leader_can_open_what_was_sent(chat: Chat):
    """From the list beside what is planned; as it is at that moment, and again."""
    ilse, hans = await chat.leader(), await chat.volunteer()
    noor = await chat.leader("Noor Voorbeeld", "Gemeente Demostad")
    await sent(chat, ilse, "Kom je?", buttons="Ja")
    for person in (hans, noor):
        await person.sees("Kom je?")
    await noor.says("/gepland")
    await noor.sees("Er staat nu niets klaar.")
    await noor.taps("Verstuurd")
    await noor.sees("Dit is verstuurd", "di 24 nov, 11.00 · Kom je?")
    await noor.taps("Bekijk di 24 nov, 11.00")
    await noor.sees("Bericht van Ilse Modelman: “Kom je?”", "Verstuurd naar 2 mensen.", "Ja: 0")
    await hans.taps("Ja")
    await hans.reads()
    await chat.passes(seconds=5)
    noor.sees_nothing()
    await noor.taps("Kijk opnieuw")
    await noor.sees("Ja: 1 (Hans Proefweg)")
    await noor.taps("Terug")
    await noor.sees("Dit is verstuurd")
    await noor.taps("Gepland")
    await noor.sees("Er staat nu niets klaar.")
    await ilse.reads()


async def test_the_list_of_a_new_coalition_is_empty(chat: Chat):
    """It says so, and how to begin."""
    leader = await chat.leader()
    await leader.says("verstuurd")
    await leader.sees("Er is nog niets verstuurd.")


async def test_the_report_goes_to_another_leader_when_its_owner_is_out(chat: Chat):
    """A former leader does not see what comes in; the present one does, in one card."""
    ilse, hans = await chat.leader(), await chat.volunteer()
    noor = await chat.leader("Noor Voorbeeld", "Gemeente Demostad")
    await sent(chat, ilse, "Kom je?", buttons="Ja\nNee")
    for person in (hans, noor):
        await person.sees("Kom je?")

    def steps_back(db: Session) -> None:
        contact = db.query(Contact).join(Person).filter(Person.name == "Ilse Modelman").one()
        contact.role = Role.CONTACT

    await chat.db(steps_back)
    await hans.taps("Ja")
    await hans.reads()
    await chat.passes(seconds=5)
    ilse.sees_nothing()
    await noor.sees("Bericht van Ilse Modelman: “Kom je?”", "Ja: 1 (Hans Proefweg)")
    await hans.taps("Nee")
    await hans.reads()
    await chat.passes(seconds=5)
    assert "Nee: 1 (Hans Proefweg)" in noor.shows("Bericht van Ilse").text
    assert len([b for b in noor.bubbles if "Bericht van Ilse" in b.text]) == 1
    await noor.reads()
    assert "Ja: 1" not in last(ilse)
