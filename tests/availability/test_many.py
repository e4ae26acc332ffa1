"""A poll as large as they come: 60 slots and 200 people."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from storage.availability import Invitee, Poll, PollVote, Vote
from storage.partners import Group
from storage.people import Contact, Kind, Organisation, Person, Standing
from tests.availability.scenes import drafted, stand
from tests.harness.chat import Chat

SLOTS, PEOPLE, ORGANISATIONS = 60, 200, 23
ZONE = ZoneInfo("Europe/Amsterdam")


def typed() -> str:
    """Two moments on each of thirty days, as someone types them."""
    first = datetime(2027, 1, 4, tzinfo=ZONE)
    days = [first + timedelta(days=n) for n in range(SLOTS // 2)]
    return "\n".join(f"{day:%-d-%-m-%Y} 10:00\n{day:%-d-%-m-%Y} 19:30" for day in days)


def crowd(db: Session) -> None:
    """Two hundred people of 23 organisations of the kerngroep."""
    group = db.query(Group).filter_by(name="kerngroep").one()
    made = []
    for n in range(ORGANISATIONS):
        organisation = Organisation(coalition_id=group.coalition_id, name=f"Organisatie {n}")
        db.add(organisation)
        group.organisations.append(organisation)
        made.append(organisation)
    since = datetime(2026, 11, 1, tzinfo=UTC)
    for n in range(PEOPLE):
        kind = Kind.VOLUNTEER if n % 2 else Kind.PROFESSIONAL
        contact = Contact(
            coalition_id=group.coalition_id, kind=kind, standing=Standing.ACTIVE, since=since,
            person=Person(name=f"Mens {n:03}", language="nl", since=since),
        )  # fmt: skip
        db.add(contact)
        made[n % ORGANISATIONS].contacts.append(contact)


def votes(db: Session) -> None:
    """Volunteers can in the evening, professionals in the daytime, each on their own days."""
    db.query(PollVote).delete()
    poll = db.query(Poll).one()
    for invitee in db.query(Invitee):
        evening = invitee.contact.kind is Kind.VOLUNTEER
        for place, slot in enumerate(poll.slots):
            fits = (place % 2 == 1) is evening and (place + invitee.contact_id) % 3 > 0
            db.add(PollVote(coalition_id=poll.coalition_id, slot_id=slot.id,
                            contact_id=invitee.contact_id,
                            vote=Vote.YES if fits else Vote.NO))  # fmt: skip
        invitee.done = True


async def test_sixty_slots_and_two_hundred_people(chat: Chat):
    """Everyone is asked, cards come in pages, and the choice is explained in a few lines."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await chat.db(crowd)
    await drafted(leader, typed())
    await leader.sees("Zo vraag ik het aan één mens (Kerngroep)", "Let op: 60 tijden is veel.")
    await leader.taps("Verstuur aan …")
    await chat.passes(seconds=30)
    await leader.reads()
    await hans.sees("Overleg kerngroep", "Bladzijde 1 van 8")
    await hans.taps("ma 4 jan, 10.00 · …")
    await hans.taps("Volgende ›")
    await hans.reads()
    await hans.taps("vr 8 jan, 10.00 · …")
    await hans.reads()
    await hans.taps("Klaar")
    await hans.sees("58 tijden zijn nog leeg")
    await hans.taps("Dan kan ik niet")
    await hans.sees("✔ ma 4 jan, 10.00: kan", "✗ ma 4 jan, 19.30: kan niet")
    await chat.db(votes)
    await leader.says("/peilingen")
    await leader.taps("Overleg kerngroep")
    assert "Antwoorden: 201 van 201." in stand(leader)
    assert "En nog 50 andere tijden." in stand(leader)
    await leader.taps("Kies een tijd")
    said = leader.bubbles[-1].text
    assert "Beste keuze: " in said
    assert "24 organisaties zijn erbij." in said
    assert "Twee keer bij elkaar komen kan ook: " in said
    assert len(said) < 1500
    await leader.taps("Wie kan wanneer")
    picture = leader.bubbles[-1].attachment
    assert picture is not None
    assert picture.mime == "image/png"
    await leader.reads()
    await hans.reads()
