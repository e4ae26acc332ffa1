"""A coalition in which everything is under way, so that every question can be asked: for each step
that takes an answer, whom it asks and the data that it was asked with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy.orm import Session

from storage.announcements import Announcement, AnnouncementState
from storage.availability import Poll, PollState
from storage.invitations import Invitation
from storage.letterbox import Letter
from storage.meetings import Meeting
from storage.messages import Message, Question
from storage.partners import Group, Organisation
from storage.people import Channel, Contact
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
    change = {"meeting": meeting.id, "sequence": meeting.sequence, "place": meeting.place,
              "at": meeting.begins.isoformat()}  # fmt: skip
    making = {"title": "Taalcafé", "group": group.id}
    of_whom: list[tuple[Someone, dict[str, dict[str, Any]]]] = [
        (stranger, {
            "registration.door.code_given": {},
            "registration.consent.consent_in_words": {"code": db.query(Invitation).one().code},
        }),
        (newcomer, {
            **{f"registration.{step}_given": {"contact": theirs.id}
               for step in ("by_mail.address", "steps.kind", "steps.name", "steps.organisation",
                            "times.times")},
            "registration.steps.name_confirmed": {"contact": theirs.id},
        }),
        (ilse, {
            "invitations.drafting.partner_named": {},
            "partners.directory.partner_sought": {},
            "partners.profile.field_given": {"organisation": partner.id, "field": "offers"},
            "partners.merging.double_named": {"organisation": partner.id},
            "partners.people.person_sought": {"people": "loose"},
            "partners.contact.function_given": {"contact": mine.id},
            "partners.membership.other_named": {"contact": mine.id},
            "partners.groups.group_named_so": {"group": 0},
            "partners.members.member_sought": {"group": group.id, "sort": "contacts"},
            "mine.changing.my_kind_given": {"contact": mine.id},
            "mine.changing.my_name_given": {},
            "mine.changing.my_times_given": {"contact": mine.id},
            "mine.belonging.my_organisation_given": {"contact": mine.id},
            "preferences.until_given": {},
            "letterbox.answering.answer_given": {"letter": letter.id},
            "letterbox.answering.reply_given": {"to": letter.from_id, "about": "De sleutel"},
            **{f"announcements.{step}": {"announcement": draft.id}
               for step in ("composing.choices_given", "composing.more_given",
                            "composing.text_given", "audience.organisation_named",
                            "planning.when_given")},
            "announcements.correcting.correction_given": {"announcement": sent_on.id},
            "tasks.noting.words_given": {"held": held.id},
            "tasks.by_the_way.sure_given": {"held": held.id, "text": "De zaal huren"},
            "tasks.dating.day_given": {"task": task.id, "far": ""},
            "tasks.changing.text_given": {"task": task.id},
            "availability.making.drafting.slots_typed": {"poll": poll_draft.id},
            "availability.making.drafting.title_given": {},
            "availability.making.people.people_typed": {"poll": poll_draft.id},
            "availability.making.details.detail_given": {"poll": poll_draft.id, "what": "length"},
            "availability.changing.slots_added": {"poll": poll.id},
            "availability.answering.remark_given": {"poll": poll.id},
            "meetings.making.title_given": {},
            "meetings.making.when_given": making,
            "meetings.making.place_given": making | {"at": meeting.begins.isoformat()},
            "meetings.moving.place_given": change,
            "meetings.moving.time_given": change,
            "meetings.unexpected.name_given": {"meeting": over.id},
        }),
        (hans, {"letterbox.passing_on.words_given": {}}),
    ]  # fmt: skip
    return {step: Asked(whom, data) for whom, steps in of_whom for step, data in steps.items()}


def _contact(db: Session, someone: Someone) -> Contact:
    channel = db.query(Channel).filter_by(account_id=someone.post.account, user=someone.user).one()
    return channel.person.contacts[0]


def put(db: Session, chat: Chat, step: str, asked: Asked) -> None:
    """Let this question stand open, as if it was just asked."""
    whom, how = asked.whom, chat.app.house.routes.steps[step]
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
