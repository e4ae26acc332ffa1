"""One row of each kind that due work takes, with no more than the database asks for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from storage.announcements import Announcement, AnnouncementState
from storage.availability import Poll, PollSlot, PollState
from storage.base import Base
from storage.commitment import Call, Engagement, Introduction, Nudge
from storage.handover import Handover, Reason
from storage.meetings import Meeting, Rhythm
from storage.merging import MergeRecord
from storage.notices import Notice
from storage.overview import WeeklyOverview
from storage.partners import Group
from storage.people import Coalition, Contact, Kind, Organisation, Person, Role, Standing
from storage.reporting import ReportPlan
from storage.tasks import HeldMeeting, Task

A_DAY = timedelta(days=1)


def contact(db: Session, coalition: Coalition, now: datetime, number: int) -> Contact:
    person = Person(name=f"Mens {number}", language="nl", since=now)
    made = Contact(coalition=coalition, person=person, role=Role.CONTACT, kind=Kind.VOLUNTEER,
                   standing=Standing.ACTIVE, since=now)  # fmt: skip
    db.add(made)
    db.flush()
    return made


def person(db: Session, coalition: Coalition, now: datetime, number: int) -> Person:
    return Person(name=f"Mens {number}", language="nl", since=now)


def announcement(db: Session, coalition: Coalition, now: datetime, number: int) -> Announcement:
    return Announcement(coalition=coalition, by_contact=1, author="Ilse", audience=["everyone"],
                        text=f"Bericht {number}", state=AnnouncementState.SENDING, made_at=now,
                        started_at=now)  # fmt: skip


def call(db: Session, coalition: Coalition, now: datetime, number: int) -> Call:
    organisation = Organisation(coalition_id=coalition.id, name=f"Organisatie {number}")
    db.add(organisation)
    db.flush()
    return Call(coalition_id=coalition.id, organisation_id=organisation.id, made_at=now,
                reason="phone-for-silence")  # fmt: skip


def engagement(db: Session, coalition: Coalition, now: datetime, number: int) -> Engagement:
    organisation = Organisation(coalition_id=coalition.id, name=f"Organisatie {number}")
    db.add(organisation)
    db.flush()
    return Engagement(coalition_id=coalition.id, organisation_id=organisation.id, since=now)


def introduction(db: Session, coalition: Coalition, now: datetime, number: int) -> Introduction:
    place = engagement(db, coalition, now, number)
    nudge = Nudge(coalition_id=coalition.id, organisation_id=place.organisation_id, contact=1,
                  step=2, wording="nudge-match", made_at=now)  # fmt: skip
    db.add(nudge)
    db.flush()
    return Introduction(coalition_id=coalition.id, nudge_id=nudge.id, sought="keuken",
                        offered="keuken", made_at=now)  # fmt: skip


def meeting(db: Session, coalition: Coalition, now: datetime, number: int) -> Meeting:
    return Meeting(coalition=coalition, uid=Meeting.new_uid(), by_contact=1, zone=coalition.zone,
                   title=f"Overleg {number}", minutes=60, begins=now + A_DAY, changed_at=now,
                   changed_by=1)  # fmt: skip


def merge_record(db: Session, coalition: Coalition, now: datetime, number: int) -> MergeRecord:
    return MergeRecord(coalition_id=coalition.id, gone_id=number, into_id=number, forget_at=now,
                       gone={"name": "Wandelklub"}, moved={}, beside={}, filled={})  # fmt: skip


def weekly_overview(db: Session, coalition: Coalition, now: datetime, number: int) -> Base:
    leader = contact(db, coalition, now, number)
    return WeeklyOverview(coalition_id=coalition.id, contact=leader, wanted=True)


def handover(db: Session, coalition: Coalition, now: datetime, number: int) -> Handover:
    leaving = contact(db, coalition, now, number)
    organisation = Organisation(coalition_id=coalition.id, name=f"Club {number}")
    db.add(organisation)
    db.flush()
    return Handover(coalition_id=coalition.id, contact_id=leaving.id, reason=Reason.LEAVES,
                    organisation_id=organisation.id, begun_at=now)  # fmt: skip


def rhythm(db: Session, coalition: Coalition, now: datetime, number: int) -> Rhythm:
    group = Group(coalition_id=coalition.id, name=f"Werkgroep {number}")
    db.add(group)
    db.flush()
    return Rhythm(coalition_id=coalition.id, group_id=group.id, by_contact=1, times=4)


def held_meeting(db: Session, coalition: Coalition, now: datetime, number: int) -> HeldMeeting:
    return HeldMeeting(coalition=coalition, meeting=number, title=f"Overleg {number}",
                       ended=now - A_DAY, about="group:1", by_contact=1)  # fmt: skip


def report_plan(db: Session, coalition: Coalition, now: datetime, number: int) -> ReportPlan:
    # One for each coalition.
    other = Coalition(name=f"Coalitie {number}", municipality="Demostad", settings={})
    db.add(other)
    db.flush()
    return ReportPlan(coalition_id=other.id)


def task(db: Session, coalition: Coalition, now: datetime, number: int) -> Task:
    owner = contact(db, coalition, now, number)
    return Task(coalition=coalition, contact_id=owner.id, text=f"Actie {number}",
                day=(now + A_DAY).date())  # fmt: skip


def poll(db: Session, coalition: Coalition, now: datetime, number: int) -> Poll:
    made = Poll(coalition=coalition, by_contact=1, author="Ilse", title=f"Peiling {number}",
                targets=[], required=[], told=[], state=PollState.OPEN, made_at=now, opened_at=now,
                deadline=now)  # fmt: skip
    db.add(made)
    db.flush()
    made.all_slots.append(PollSlot.at(made, now + 14 * A_DAY))
    return made


def notice(db: Session, coalition: Coalition, now: datetime, number: int) -> Notice:
    reader = contact(db, coalition, now, number)
    return Notice(coalition_id=coalition.id, contact=reader, purpose="urgent", data={},
                  subject=f"announcement:{number}", expires_at=now + A_DAY)  # fmt: skip


EXAMPLES: Mapping[type[Base], Callable[[Session, Coalition, datetime, int], Any]] = {
    Announcement: announcement,
    Call: call,
    Contact: contact,
    Engagement: engagement,
    Handover: handover,
    HeldMeeting: held_meeting,
    Introduction: introduction,
    Meeting: meeting,
    MergeRecord: merge_record,
    Notice: notice,
    Person: person,
    Poll: poll,
    ReportPlan: report_plan,
    Rhythm: rhythm,
    Task: task,
    WeeklyOverview: weekly_overview,
}
