"""Answers to a poll, and their sum."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, Select, bindparam, func, select, update
from sqlalchemy.orm import Session, contains_eager

from storage.availability.tables import Invitee, Poll, PollOutcome, PollSlot, PollVote, Vote
from storage.base import put
from storage.people import Contact, ContactOrganisation, Kind, Organisation, Person, Standing


@dataclass(frozen=True, slots=True)
class Ballot:
    """An invitee's answer: their organisations, and their vote on each slot. Invitees who passed
    the poll on to a colleague have no ballot.

    `entered_by`: the id of the leader who entered it, and `entered_at` when; None: they answered
    themselves."""

    contact: int
    name: str
    kind: Kind | None
    done: bool
    remark: str
    entered_by: int | None
    entered_at: datetime | None
    organisations: tuple[int, ...] = ()
    votes: Mapping[int, Vote] = field(default_factory=dict)

    @property
    def answered(self) -> bool:
        """Whether they said anything."""
        return self.done or bool(self.votes)


def set_votes(session: Session, poll: Poll, contact: int, votes: Mapping[int, Vote]) -> None:
    """From now on these are a contact's votes, by the id of the slot."""
    if votes:
        rows = [
            {
                "coalition_id": poll.coalition_id,
                "slot_id": slot,
                "contact_id": contact,
                "vote": vote,
            }
            for slot, vote in votes.items()
        ]
        session.connection().execute(put(session, PollVote), rows)
        _ahead(session).pop((poll.id, contact), None)


def votes_of(session: Session, poll: Poll, contact: int) -> dict[int, Vote]:
    """By slot that can be chosen now: what this contact says of it."""
    said = _ahead(session).get((poll.id, contact))
    if said is None:
        said = _said(session, poll.id, [contact]).get(contact, {})
    return {slot.id: said[slot.id] for slot in poll.slots if slot.id in said}


_THESE: BindParameter[Any] = bindparam("these", expanding=True)
_SAID = (
    select(PollVote.contact_id, PollVote.slot_id, PollVote.vote)
    .join(PollSlot, PollSlot.id == PollVote.slot_id)
    .where(PollSlot.poll_id == bindparam("poll"), PollVote.contact_id.in_(_THESE))
)


def read_ahead(session: Session, poll: int, people: Collection[int]) -> list[Invitee]:
    """Read in one go what a poll knows of these people, and what they said. As long as the answer
    is held, `invitee_of` and `votes_of` find it in this unit of work."""
    found = session.scalars(_invitees(), {"poll": poll, "these": list(people)}).all()
    said = _said(session, poll, [invitee.contact_id for invitee in found])
    _ahead(session).update(
        ((poll, invitee.contact_id), said.get(invitee.contact_id, {})) for invitee in found
    )
    return list(found)


@cache
def _invitees() -> Select[Invitee]:
    # Made once, and not before all tables are known.
    return (
        select(Invitee)
        .join(Invitee.contact)
        .where(Invitee.poll_id == bindparam("poll"), Contact.person_id.in_(_THESE))
        .options(contains_eager(Invitee.contact))
    )


def _said(session: Session, poll: int, contacts: Collection[int]) -> dict[int, dict[int, Vote]]:
    told = {"poll": poll, "these": list(contacts)}
    return _by_contact(session.connection().execute(_SAID, told))


def _ahead(session: Session) -> dict[tuple[int, int], dict[int, Vote]]:
    """By poll and contact: what was read ahead in this unit of work. It depends on nothing but
    that contact's votes, and whatever writes those drops it; which slots can be chosen is not in
    it."""
    ahead: dict[tuple[int, int], dict[int, Vote]] = session.info.setdefault("votes ahead", {})
    return ahead


def drop_read_ahead(session: Session) -> None:
    """Votes of several contacts changed: they are read anew."""
    _ahead(session).clear()


def ballots(session: Session, poll: Poll) -> list[Ballot]:
    """The answers of all invitees who take part, by name."""
    asked = session.execute(
        select(Contact.id, Person.name, Contact.kind, Invitee.done, Invitee.remark,
               Invitee.entered_by, Invitee.entered_at)
        .join(Invitee, Invitee.contact_id == Contact.id)
        .join(Contact.person)
        .where(
            Invitee.poll_id == poll.id,
            Invitee.passed_to.is_(None),
            Contact.standing == Standing.ACTIVE,
        )
        .order_by(func.lower(Person.name), Contact.id)
    )  # fmt: skip
    votes = _votes(session, poll)
    speaks_for = _organisations(session, poll)
    return [Ballot(*row, tuple(speaks_for.get(row[0], ())), votes.get(row[0], {})) for row in asked]


def _votes(session: Session, poll: Poll) -> dict[int, dict[int, Vote]]:
    rows = session.execute(
        select(PollVote.contact_id, PollVote.slot_id, PollVote.vote)
        .join(PollSlot, PollSlot.id == PollVote.slot_id)
        .where(PollSlot.poll_id == poll.id, PollSlot.withdrawn_at.is_(None))
    )
    return _by_contact(rows)


def _by_contact(rows: Iterable[Any]) -> dict[int, dict[int, Vote]]:
    found: dict[int, dict[int, Vote]] = {}
    for contact, slot, vote in rows:
        found.setdefault(contact, {})[slot] = vote
    return found


def _organisations(session: Session, poll: Poll) -> dict[int, list[int]]:
    rows = session.execute(
        select(ContactOrganisation.contact_id, ContactOrganisation.organisation_id)
        .join(Organisation, Organisation.id == ContactOrganisation.organisation_id)
        .join(Invitee, Invitee.contact_id == ContactOrganisation.contact_id)
        .where(Invitee.poll_id == poll.id, Organisation.active)
        .order_by(func.lower(Organisation.name))
    )
    found: dict[int, list[int]] = {}
    for contact, organisation in rows:
        found.setdefault(contact, []).append(organisation)
    return found


def reopen_answers(session: Session, poll: Poll, new: Collection[int]) -> list[int]:
    """These slots are new: invitees who were done must answer again, unless they have a vote on
    each of them from before. Gives the ids of those who must."""
    done = (
        Invitee.poll_id == poll.id,
        Invitee.done,
        Invitee.passed_to.is_(None),
        Invitee.contact_id.not_in(_said_of_all(new)),
    )
    again = list(session.scalars(select(Invitee.contact_id).where(*done)))
    session.execute(update(Invitee).where(*done).values(done=False))
    return again


def complete_answers(session: Session, poll: Poll) -> None:
    """Invitees with a vote on every slot that is left are done."""
    complete = _said_of_all([slot.id for slot in poll.slots])
    session.execute(
        update(Invitee)
        .where(Invitee.poll_id == poll.id, Invitee.contact_id.in_(complete))
        .values(done=True)
    )


def _said_of_all(slots: Collection[int]) -> Select[int]:
    """The contacts with a vote on each of these slots."""
    return (
        select(PollVote.contact_id)
        .where(PollVote.slot_id.in_(slots))
        .group_by(PollVote.contact_id)
        .having(func.count() == len(slots))
    )


def tally(session: Session, poll: Poll) -> dict[int, dict[Vote, int]]:
    """How many votes of each kind there are, by slot that can be chosen now."""
    rows = session.execute(
        select(PollVote.slot_id, PollVote.vote, func.count())
        .join(PollSlot, PollSlot.id == PollVote.slot_id)
        .join(
            Invitee,
            (Invitee.poll_id == PollSlot.poll_id) & (Invitee.contact_id == PollVote.contact_id),
        )
        .join(Contact, Contact.id == PollVote.contact_id)
        .where(
            PollSlot.poll_id == poll.id,
            PollSlot.withdrawn_at.is_(None),
            Invitee.passed_to.is_(None),
            Contact.standing == Standing.ACTIVE,
        )
        .group_by(PollSlot.id, PollVote.slot_id, PollVote.vote)
    )
    counted: dict[int, dict[Vote, int]] = {slot.id: {} for slot in poll.slots}
    for slot, vote, count in rows:
        counted[slot][vote] = count
    return counted


def keep_outcome(session: Session, poll: Poll, outcomes: Iterable[PollOutcome]) -> None:
    """Keep how the people of each kind fared in the decision on this poll."""
    for outcome in outcomes:
        outcome.coalition_id, outcome.targets = poll.coalition_id, _fellowship(poll)
        session.add(outcome)


def passed_over_last_time(session: Session, poll: Poll) -> list[Kind]:
    """The kinds that were passed over in the last decision for the same people."""
    among = (
        PollOutcome.coalition_id == poll.coalition_id,
        PollOutcome.targets == _fellowship(poll),
    )
    last = select(func.max(PollOutcome.decided_at)).where(*among).scalar_subquery()
    return list(
        session.scalars(
            select(PollOutcome.kind).where(
                *among, PollOutcome.decided_at == last, PollOutcome.passed_over
            )
        )
    )


def _fellowship(poll: Poll) -> str:
    return " ".join(sorted(poll.targets))


def organisation_names(session: Session, ids: Iterable[int]) -> dict[int, str]:
    """The names of these organisations."""
    rows = session.execute(
        select(Organisation.id, Organisation.name).where(Organisation.id.in_(set(ids)))
    )
    return dict(rows.tuples().all())


def take_back(session: Session, contact: int | None = None, *, passed_to: int) -> None:
    """Invitees who passed a question on to this colleague are asked again: all, or this contact."""
    whose = [] if contact is None else [Invitee.contact_id == contact]
    session.execute(
        update(Invitee).where(Invitee.passed_to == passed_to, *whose).values(passed_to=None)
    )


def passed_on_to(session: Session, contact: Contact) -> list[Invitee]:
    """The invitees who passed a question on to this contact."""
    passed = select(Invitee).where(Invitee.passed_to == contact.id)
    return list(session.scalars(passed.order_by(Invitee.poll_id, Invitee.contact_id)))
