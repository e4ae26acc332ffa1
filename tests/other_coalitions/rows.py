"""Two coalitions with one row of everything, under the same id in every table of a coalition: so
any number in an action or an answer can be the id of anything there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from storage.accounts import Account
from storage.announcements import Announcement, AnnouncementAnswer, AnnouncementState
from storage.availability import AnswerPace, Invitee, Poll, PollSlot, PollState, PollVote, Vote
from storage.base import Base, InCoalition
from storage.commitment import (
    Call,
    CallState,
    Engagement,
    Introduction,
    IntroductionSide,
    NoteKind,
    Nudge,
    OrganisationNote,
)
from storage.handover import Handover, Reason
from storage.invitations import Invitation, new_code
from storage.leader_messages import Letter
from storage.linking import Linking
from storage.meetings import Coming, Guest, Meeting, Rhythm
from storage.merging import MergeRecord
from storage.messages import File, Message
from storage.notices import Notice, NoticeState
from storage.overview import WeeklyOverview
from storage.partners import Group, GroupChat
from storage.people import Channel, Coalition, Contact, Kind, Organisation, Person, Role, Standing
from storage.recruiting import Suggestion
from storage.reporting import Digest, ReportPlan
from storage.tasks import HeldMeeting, Task, TaskAsk, TaskState
from tests.harness.chat import TUESDAY

ACCOUNT = 1
OURS, THEIRS, GONE = 1700, 4200, 9900
COLLEAGUE = OURS + 1
MARKER = "Geheim"
"""In every name and text of the other coalition."""


@dataclass(frozen=True, slots=True)
class Times:
    """How far everything is: still being made, going on, or over."""

    name: str
    standing: Standing
    announcement: AnnouncementState
    poll: PollState
    task: TaskState
    notice: NoticeState
    begins: timedelta


AGES = (
    Times("made", Standing.WAITING, AnnouncementState.DRAFT, PollState.DRAFT, TaskState.TAKEN,
          NoticeState.WAITING, timedelta(days=9)),
    Times("going on", Standing.ACTIVE, AnnouncementState.PLANNED, PollState.OPEN,
          TaskState.OFFERED, NoticeState.WAITING, timedelta(days=9)),
    Times("over", Standing.EXPECTED, AnnouncementState.DONE, PollState.CLOSED, TaskState.TAKEN,
          NoticeState.WRITTEN, -timedelta(days=1)),
)  # fmt: skip


def two_coalitions(db: Session, age: Times) -> None:
    """Ours, with a leader and a colleague who both take part, and theirs."""
    db.add(Account(id=ACCOUNT, platform="telegram", name="bot"))
    db.flush()
    active = Times(age.name, Standing.ACTIVE, *(getattr(age, n) for n in list(_after_standing())))
    _coalition(db, OURS, "Gewoon", active)
    _coalition(db, THEIRS, MARKER, age)
    organisation = db.get_one(Organisation, OURS)
    colleague = _contact(db, COLLEAGUE, OURS, "Gewoon", Standing.ACTIVE)
    organisation.contacts.append(colleague)
    db.flush()


def _after_standing() -> Iterator[str]:
    yield from ("announcement", "poll", "task", "notice", "begins")


def _contact(db: Session, id_: int, coalition: int, word: str, standing: Standing) -> Contact:
    person = Person(id=id_, name=f"{word} Mens {id_}", language="nl", since=TUESDAY)
    db.add(person)
    db.add(Channel(id=id_, person=person, account_id=ACCOUNT, user=f"u{id_}", chat=chat_of(id_)))
    contact = Contact(
        id=id_, coalition_id=coalition, person=person, role=Role.LEADER, kind=Kind.PROFESSIONAL,
        standing=standing, since=TUESDAY, dayparts=["evening"], email=f"{word}@example.org",
        function=f"{word} functie",
        stopped_at=None if standing is Standing.ACTIVE else TUESDAY,
    )  # fmt: skip
    db.add(contact)
    db.flush()
    return contact


def chat_of(person: int) -> str:
    return f"chat-{person}"


def _coalition(db: Session, id_: int, word: str, age: Times) -> None:
    db.add(Coalition(id=id_, name=f"{word} Ontmoet", municipality=f"{word}stad", settings={}))
    db.flush()
    contact = _contact(db, id_, id_, word, age.standing)
    organisation = Organisation(id=id_, coalition_id=id_, name=f"{word} organisatie",
                                sector=f"{word} sector", neighbourhood=f"{word} wijk",
                                offers=word, seeks=word)  # fmt: skip
    group = Group(id=id_, coalition_id=id_, name=f"{word} groep")
    db.add_all([organisation, group])
    organisation.contacts.append(contact)
    group.organisations.append(organisation)
    group.single_members.append(contact)
    db.flush()
    for rows in (_loose(id_, word, age), _with_parents(id_, word, age), _with_people(id_)):
        db.add_all(rows)
        db.flush()


def _loose(id_: int, word: str, age: Times) -> list[Base]:
    at = {"coalition_id": id_, "id": id_}
    by = {"by_contact": id_, "author": f"{word} Mens"}
    meeting = {"zone": "Europe/Amsterdam", "begins": TUESDAY + age.begins}
    return [
        GroupChat(**at, group_id=id_, account_id=ACCOUNT, chat=f"group-{id_}", title=word),
        Invitation(**at, code=new_code(), role=Role.LEADER, organisation_id=id_, by_contact=id_,
                   uses_left=1, made_at=TUESDAY),
        File(**at, account_id=ACCOUNT, ref=word, name=word, mime="image/png",
             received_at=TUESDAY),
        Message(**at, account_id=ACCOUNT, chat=chat_of(id_), person_id=id_, language="nl",
                text=word, written_at=TUESDAY, rows=[], actions=[]),
        Announcement(**at, **by, audience=[f"group:{id_}"], text=f"{word} bericht",
                     choices=[f"{word} ja", f"{word} nee"], state=age.announcement,
                     made_at=TUESDAY, planned_for=TUESDAY + timedelta(days=1),
                     due_at=TUESDAY + timedelta(days=1),
                     started_at=TUESDAY),
        Poll(**at, **by, title=f"{word} peiling", targets=[f"group:{id_}"], required=[], told=[],
             state=age.poll, made_at=TUESDAY, opened_at=TUESDAY,
             deadline=TUESDAY + timedelta(days=3)),
        Meeting(**at, **meeting, uid=f"{word}@coalitiebot", by_contact=id_, group_id=id_,
                title=f"{word} vergadering", place=f"{word} plein", minutes=60,
                changed_at=TUESDAY, changed_by=id_),
        Rhythm(**at, group_id=id_, by_contact=id_, times=4),
        MergeRecord(**at, gone_id=id_ + 5, into_id=id_, moved={"contact_organisation": [id_]},
                    gone={"name": f"{word} organisatie van toen"}, beside={}, filled={},
                    forget_at=TUESDAY + timedelta(days=1)),
        Engagement(**at, organisation_id=id_, since=TUESDAY, due_at=TUESDAY),
        Call(**at, organisation_id=id_, contact=id_, reason="phone-for-silence", made_at=TUESDAY,
             state=CallState.OPEN, told_at=TUESDAY, taken_by=id_, note_id=id_),
        Nudge(**at, organisation_id=id_, contact=id_, step=1, wording="nudge-offer",
              made_at=TUESDAY, sent_at=TUESDAY, data={"note": id_}),
        OrganisationNote(**at, organisation_id=id_, contact=id_, by_contact=id_,
                         author=f"{word} Mens", kind=NoteKind.NOTE, text=f"{word} notitie",
                         at=TUESDAY),
        Handover(**at, contact_id=id_, organisation_id=id_, reason=Reason.LEAVES, asked_id=id_,
                 begun_at=TUESDAY, due_at=TUESDAY + timedelta(days=1)),
        ReportPlan(**at, digest_at=TUESDAY + timedelta(days=40)),
        Digest(**at, begins=date(2026, 7, 1), sentence=f"{word} ging het goed."),
        AnswerPace(**at, day=TUESDAY.date(), minutes=90),
        HeldMeeting(**at, meeting=id_, title=f"{word} gehouden", ended=TUESDAY,
                    about=f"group:{id_}", by_contact=id_),
    ]  # fmt: skip


def _with_parents(id_: int, word: str, age: Times) -> list[Base]:
    at = {"coalition_id": id_, "id": id_}
    return [
        Introduction(**at, nudge_id=id_, sought=f"{word} keuken", offered=f"{word} keuken",
                     made_at=TUESDAY, due_at=TUESDAY),
        PollSlot(**at, poll_id=id_, starts_at=TUESDAY + timedelta(days=9)),
        Letter(**at, from_id=id_, text=f"{word} brief", sent_at=TUESDAY),
        Suggestion(**at, contact_id=id_, name=f"{word} club", why=word, made_at=TUESDAY),
        WeeklyOverview(**at, contact_id=id_, wanted=True, due_at=TUESDAY + timedelta(days=6)),
        Task(**at, contact_id=id_, held_id=id_, text=f"{word} actie", state=age.task,
             card_id=None),
        Notice(**at, contact_id=id_, purpose="message", subject=f"letter:{id_}",
               data={"about": word}, due_at=TUESDAY, state=age.notice, message_id=id_),
    ]  # fmt: skip


def _with_people(id_: int) -> list[Base]:
    both = {"coalition_id": id_, "contact_id": id_}
    return [
        IntroductionSide(coalition_id=id_, id=id_, introduction_id=id_, organisation_id=id_,
                         contact=id_, seeks=True),
        Invitee(**both, poll_id=id_, done=False),
        PollVote(**both, slot_id=id_, vote=Vote.YES),
        AnnouncementAnswer(**both, announcement_id=id_, choice=0, answered_at=TUESDAY),
        Guest(**both, meeting_id=id_, coming=Coming.EXPECTED),
        TaskAsk(**both, held_id=id_),
        Linking(person_id=id_, code=f"code{id_}", account_id=ACCOUNT, chat=chat_of(id_),
                until=TUESDAY + timedelta(minutes=9)),
    ]  # fmt: skip


_OF_COALITION = sorted(
    mapper.local_table.name
    for mapper in Base.registry.mappers
    if issubclass(mapper.class_, InCoalition) or mapper.class_ is File
)
_OF_PERSON = ("channel", "contact", "linking", "message", "question")


def everything_of_theirs(db: Session) -> list[Any]:
    """All rows of the other coalition and its person."""
    kept: list[Any] = []
    for table in _OF_COALITION:
        kept += _rows(db, f"SELECT * FROM {table} WHERE coalition_id = {THEIRS}")
    for table in _OF_PERSON:
        kept += _rows(db, f"SELECT * FROM {table} WHERE person_id = {THEIRS}")
    for table in ("coalition", "person"):
        kept += _rows(db, f"SELECT * FROM {table} WHERE id = {THEIRS}")
    return kept


def shown_of_theirs(db: Session) -> list[Any]:
    """Messages to anyone else that hold their names."""
    return _rows(
        db,
        "SELECT text, rows, file FROM message WHERE coalition_id IS NOT 4200 AND"
        f" (text || rows || coalesce(file, '')) LIKE '%{MARKER}%'",
    )


def _rows(db: Session, statement: str) -> list[Any]:
    # Past the library: it is asked thirty times after each of thousands of presses.
    cursor = db.connection().connection.cursor()
    cursor.execute(statement)
    return list(cursor.fetchall())
