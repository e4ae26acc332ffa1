"""A coalition with a past: what transcripts about figures look back on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from storage.announcements import Announcement, AnnouncementAnswer, AnnouncementState
from storage.availability import AnswerPace
from storage.meetings import Coming, Guest, Meeting
from storage.partners import group_named
from storage.people import Coalition, Contact, Kind, Organisation, Person, Standing
from storage.tasks import Task, TaskState
from tests.harness.chat import Chat

DAY = timedelta(days=1)
SIZES = {Kind.VOLUNTEER: 9, Kind.PROFESSIONAL: 11, Kind.BOARD: 6, Kind.BUSINESS: 2}
"""So few business people that a share of them would tell of each."""


async def with_a_past(chat: Chat, *, sizes: dict[Kind, int] | None = None) -> None:
    """A meeting every month for half a year, with tasks and answers after each; of late more of
    everything."""
    now = chat.clock.now()
    people = SIZES if sizes is None else sizes

    def fill(db: Session) -> None:
        coalition = db.query(Coalition).one()
        contacts = _contacts(db, coalition, people, now)
        for month in range(6):
            _month(db, coalition, contacts, now - (30 * month + 10) * DAY, 6 - month)

    await chat.db(fill)


def _contacts(
    db: Session, coalition: Coalition, sizes: dict[Kind, int], now: datetime
) -> list[Contact]:
    made = []
    for kind, size in sizes.items():
        for number in range(size):
            person = Person(name=f"{kind} {number}", language="nl", since=now)
            contact = Contact(coalition=coalition, person=person, kind=kind,
                              standing=Standing.ACTIVE, since=now)  # fmt: skip
            joined = now - 40 * DAY if number == 0 else None
            partner = Organisation(coalition_id=coalition.id, name=f"Club {kind} {number}",
                                   joined_at=joined)  # fmt: skip
            partner.contacts.append(contact)
            db.add(partner)
            made.append(contact)
    db.flush()
    return made


def _month(
    db: Session, coalition: Coalition, contacts: Sequence[Contact], at: datetime, busy: int
) -> None:
    """A meeting at this moment, to which more people come the busier it is."""
    meet(db, coalition, contacts, at, there=lambda number: number % 7 < busy)
    for number, contact in enumerate(contacts[: 2 * busy]):
        done = at + 5 * DAY if number < busy else None
        db.add(Task(coalition=coalition, contact_id=contact.id, text="Iets doen", noted_at=at,
                    state=TaskState.DONE if done else TaskState.TAKEN, ended_at=done))  # fmt: skip
    for number in range(4 * busy):
        day, minutes = (at - 20 * DAY).date(), (90 - 9 * busy) * (number + 1)
        db.add(AnswerPace(coalition_id=coalition.id, day=day, minutes=minutes))
    announce(db, coalition, contacts[: 3 * busy], at)


def meet(db: Session, coalition: Coalition, contacts: Sequence[Contact], at: datetime,
         there: object = None) -> None:  # fmt: skip
    """A meeting of the regiegroep that is over."""
    group = group_named(db, coalition.id, "regiegroep")
    assert group is not None
    meeting = Meeting(coalition=coalition, uid=Meeting.new_uid(), by_contact=0, changed_by=0,
                      group_id=group.id, title="Regiegroep", minutes=60, begins=at,
                      zone=coalition.zone, changed_at=at, ticked_at=at)  # fmt: skip
    db.add(meeting)
    db.flush()
    for number, contact in enumerate(contacts):
        came = there(number) if callable(there) else True
        db.add(Guest(coalition_id=coalition.id, meeting_id=meeting.id, contact_id=contact.id,
                     coming=Coming.EXPECTED, came=came))  # fmt: skip


def announce(db: Session, coalition: Coalition, contacts: Sequence[Contact], at: datetime) -> None:
    """An announcement that these contacts answered, an hour after each other."""
    made = Announcement(coalition=coalition, by_contact=0, author="Ilse", audience=["everyone"],
                        text="Doe je mee?", choices=["Ja"], state=AnnouncementState.DONE,
                        made_at=at, started_at=at)  # fmt: skip
    db.add(made)
    db.flush()
    for number, contact in enumerate(contacts, start=1):
        db.add(AnnouncementAnswer(coalition_id=coalition.id, announcement_id=made.id, choice=0,
                                  contact_id=contact.id, edition=0,
                                  answered_at=at + timedelta(hours=number)))  # fmt: skip
