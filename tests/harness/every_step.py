"""A coalition in which everything is under way, so that every question can be asked: for each step
that takes an answer, whom it asks and the data that it was asked with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from storage.announcements import Announcement, AnnouncementState
from storage.availability import Poll, PollState
from storage.commitment import (
    YEARLY_STEP,
    Call,
    CallOutcome,
    CallState,
    Introduction,
    IntroductionSide,
    IntroductionState,
    NoteKind,
    Nudge,
    OrganisationNote,
)
from storage.handover import Handover, Reason
from storage.invitations import Invitation
from storage.leader_messages import Letter
from storage.meetings import Meeting
from storage.messages import Message, Question
from storage.partners import Group
from storage.people import Channel, Contact, Organisation, Role
from storage.reporting import new_digest
from storage.tasks import HeldMeeting, Task
from tests.announcements.scenes import composed, sent
from tests.availability.scenes import THREE, asked, drafted
from tests.harness.chat import Chat, Someone
from tests.meetings.scenes import decided
from tests.tasks.scenes import adds, attended


@dataclass(frozen=True)
class Asked:
    """The person whom a step asks, and the data it is asked with."""

    whom: Someone
    data: Mapping[str, Any]


async def every_step(chat: Chat) -> dict[str, Asked]:
    """By the name of each step: a question as it can stand open."""
    ilse = await chat.leader(groups=("kerngroep",))
    hans = await chat.volunteer(groups=("kerngroep",))
    newcomer = chat.someone("Truus de Vries")
    code = await chat.invitation(uses=None)
    await newcomer.says(f"/start {code}")
    await newcomer.taps("Ja, prima")
    await _all_under_way(chat, ilse, hans)
    stranger = chat.someone("Piet Niemand")
    await stranger.says("hoi")
    for person in chat.people:
        await person.reads()
    return await chat.db(lambda db: _asked(db, ilse, hans, newcomer, stranger))


async def _all_under_way(chat: Chat, ilse: Someone, hans: Someone) -> None:
    """A letter, an announcement and a poll that are out, one of each in the making, a task, a
    meeting to come, one that is over, and one after which tasks are asked."""
    await hans.says("De sleutel van het buurthuis is weg.")
    await hans.taps("Stuur naar de projectleider")
    await hans.taps("Verstuur")
    await decided(chat, ilse, [ilse, hans])
    await decided(chat, ilse, [ilse, hans], chat.clock.now() - timedelta(days=1), title="Gisteren")
    await attended(chat, ilse, [ilse, hans], meeting=99)
    await ilse.reads()
    await adds(ilse, "De zaal huren")
    await ilse.reads()
    await sent(chat, ilse, "Kom dinsdag.")
    await composed(ilse, "Kom woensdag.")
    await asked(chat, ilse, THREE)
    await drafted(ilse, THREE)
    await chat.db(lambda db: _call(db, chat))


def _call(db: Session, chat: Chat) -> None:
    """A call that the leader made, and of which she says what came of it."""
    at, leader = chat.clock.now(), db.query(Contact).filter_by(role=Role.LEADER).one()
    [organisation] = leader.organisations
    about = {"coalition_id": leader.coalition_id, "organisation_id": organisation.id}
    note = OrganisationNote(**about, contact=None, by_contact=leader.id, author=leader.name,
                            kind=NoteKind.CALL, text="", at=at)  # fmt: skip
    db.add(note)
    db.flush()
    db.add(Call(**about, reason="phone-for-silence", state=CallState.ENDED, made_at=at,
                outcome=CallOutcome.SPOKEN, taken_by=leader.id, note_id=note.id))  # fmt: skip


def _asked(
    db: Session, ilse: Someone, hans: Someone, newcomer: Someone, stranger: Someone
) -> dict[str, Asked]:
    mine, theirs = _contact(db, ilse), _contact(db, newcomer)
    partner, group = db.query(Organisation).first(), db.query(Group).first()
    assert partner is not None
    assert group is not None
    held = db.query(HeldMeeting).filter_by(meeting=99).one()
    over, meeting = db.query(Meeting).order_by(Meeting.begins)
    sent_on = db.query(Announcement).filter(Announcement.state != AnnouncementState.DRAFT).one()
    draft = db.query(Announcement).filter_by(state=AnnouncementState.DRAFT).one()
    poll = db.query(Poll).filter_by(state=PollState.OPEN).one()
    poll_draft = db.query(Poll).filter_by(state=PollState.DRAFT).one()
    task, letter = db.query(Task).one(), db.query(Letter).one()
    backup = _backup(db, mine)
    digest = new_digest(db, mine.coalition_id, date(2026, 7, 1))
    assert digest is not None
    change = {"meeting": meeting.id, "sequence": meeting.sequence, "place": meeting.place,
              "at": meeting.begins.isoformat()}  # fmt: skip
    making = {"title": "Taalcafé", "group": group.id}
    of_whom: list[tuple[Someone, dict[str, dict[str, Any]]]] = [
        (stranger, {
            "registration.code-given": {},
            "registration.consent-in-words": {"code": db.query(Invitation).one().code},
        }),
        (newcomer, {
            **{f"registration.{step}-given": {"contact": theirs.id}
               for step in ("address", "kind", "name", "organisation", "times")},
            "registration.name-confirmed": {"contact": theirs.id},
        }),
        (ilse, {
            "invitation.partner-named": {},
            "partner.partner-sought": {},
            "partner.field-given": {"organisation": partner.id, "field": "offers"},
            "partner.double-named": {"organisation": partner.id},
            "partner.person-sought": {"people": "loose"},
            "partner.function-given": {"contact": mine.id},
            "partner.other-named": {"contact": mine.id},
            "partner.group-named-so": {"group": 0},
            "partner.member-sought": {"group": group.id, "sort": "contacts"},
            "my.kind-given": {"contact": mine.id},
            "my.name-given": {},
            "my.times-given": {"contact": mine.id},
            "my.organisation-given": {"contact": mine.id},
            "call.note-given": {"call": db.query(Call).one().id},
            "note.words-given": {"organisation": partner.id},
            "note.organisation-named": {"text": "Gebeld met Joke"},
            "preference.until-given": {},
            "letter.answer-given": {"letter": letter.id},
            "letter.reply-given": {"to": letter.from_id, "about": "De sleutel"},
            **{f"announcement.{step}": {"announcement": draft.id}
               for step in ("audience-typed", "choices-given", "more-given", "text-given",
                            "organisation-named", "when-given")},
            "announcement.correction-given": {"announcement": sent_on.id},
            "announcement.number-given": {"announcement": sent_on.id},
            "distress.words-given": {"told": "signpoint"},
            "digest.sentence-given": {"digest": digest.id},
            "recruiting.neighbourhoods-given": {},
            "letter.said-again": {},
            "task.words-given": {"held": held.id},
            "task.sure-given": {"held": held.id, "text": "De zaal huren"},
            "task.day-given": {"task": task.id, "far": ""},
            "task.text-given": {"task": task.id},
            "poll-draft.slots-typed": {"poll": poll_draft.id},
            "poll-draft.title-given": {},
            "poll-draft.people-typed": {"poll": poll_draft.id},
            "poll-draft.detail-given": {"poll": poll_draft.id, "what": "length"},
            "poll.slots-added": {"poll": poll.id},
            "poll.remark-given": {"poll": poll.id},
            "handover.successor-named": {"contact": mine.id, "organisation": partner.id},
            "handover.backup-named": {"handover": backup.id},
            "meeting.title-given": {},
            "meeting.when-given": making,
            "meeting.place-given": making | {"at": meeting.begins.isoformat()},
            "meeting.new-place-given": change,
            "meeting.new-time-given": change,
            "meeting.name-given": {"meeting": over.id},
            "meeting.guests-named": {"title": "Taalcafé", "chosen": []},
            "meeting.reason-given": {"meeting": meeting.id},
        }),
        (hans, {
            "nudge.how-given": {"nudge": _yearly(db, hans).id},
            "letter.words-given": {},
            "recruiting.name-given": {},
            "recruiting.reason-given": {"name": "Repair Café"},
            "introduction.words-given": {"introduction": _introduced(db, hans, ilse).id},
            "agenda-item.day-given": {"nudge": _nudge(db, hans, 3, "nudge-agenda").id},
        }),
    ]  # fmt: skip
    return {step: Asked(whom, data) for whom, steps in of_whom for step, data in steps.items()}


def _backup(db: Session, contact: Contact) -> Handover:
    """They are asked for a second contact."""
    asked = Handover(coalition_id=contact.coalition_id, contact_id=contact.id,
                     organisation_id=contact.organisations[0].id, reason=Reason.BACKUP,
                     begun_at=contact.since)  # fmt: skip
    db.add(asked)
    db.flush()
    return asked


def _nudge(db: Session, to: Someone, step: int, wording: str) -> Nudge:
    contact = _contact(db, to)
    made = Nudge(coalition_id=contact.coalition_id, organisation_id=contact.organisations[0].id,
                 contact=contact.id, step=step, wording=wording, made_at=contact.since)  # fmt: skip
    db.add(made)
    db.flush()
    return made


def _introduced(db: Session, *both: Someone) -> Introduction:
    """They both said yes."""
    contacts = [_contact(db, someone) for someone in both]
    at = {"coalition_id": contacts[0].coalition_id}
    nudge = _nudge(db, both[0], 2, "nudge-match")
    made = Introduction(**at, nudge_id=nudge.id, sought="keuken", offered="keuken",
                        state=IntroductionState.MADE, made_at=contacts[0].since)  # fmt: skip
    made.sides = [
        IntroductionSide(**at, organisation_id=contact.organisations[0].id, contact=contact.id,
                         seeks=contact is contacts[0], says=True)
        for contact in contacts
    ]  # fmt: skip
    db.add(made)
    db.flush()
    return made


def _yearly(db: Session, to: Someone) -> Nudge:
    """The question of the year, to a contact."""
    contact = _contact(db, to)
    nudge = Nudge(coalition_id=contact.coalition_id, organisation_id=contact.organisations[0].id,
                  contact=contact.id, step=YEARLY_STEP, wording="nudge-yearly",
                  made_at=contact.since)  # fmt: skip
    db.add(nudge)
    db.flush()
    return nudge


def _contact(db: Session, someone: Someone) -> Contact:
    channel = db.query(Channel).filter_by(account_id=someone.post.account, user=someone.user).one()
    return channel.person.contacts[0]


def put(db: Session, chat: Chat, step: str, asked: Asked) -> None:
    """Let this question stand open, as if it was just asked."""
    whom, how = asked.whom, chat.app.services.routes.steps[step]
    channel = db.query(Channel).filter_by(account_id=whom.post.account, user=whom.user).one()
    contacts = channel.person.contacts
    message = db.query(Message).filter_by(chat=whom.chat).order_by(Message.id.desc()).first()
    db.merge(
        Question(
            person_id=channel.person_id,
            coalition_id=contacts[0].coalition_id if contacts else None,
            account_id=whom.post.account,
            chat=whom.chat,
            message_id=message.id if message else None,
            step=step,
            data=dict(asked.data),
            until=chat.clock.now() + how.within,
        )
    )
