"""The moments that a poll proposes: typed by the leader, or worked out from when people can."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from handlers.availability.drafts import MOST_SLOTS, way_out
from handlers.availability.making.actions import TakeSlots
from handlers.availability.making.proposing import Hours, Usual, propose
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Style
from handlers.conversation.context import World
from handlers.conversation.courtesy import is_holiday
from handlers.conversation.hooks import OCCUPIED
from handlers.conversation.paging import cut
from handlers.conversation.texts import Line, t
from handlers.conversation.words import length_of
from handlers.language.dayparts import is_evening
from handlers.language.moments import Misread, ReadSlots
from storage.availability import Ballot, Poll, Vote, ballots, meant_by
from storage.people import Contact

NOON = 12
SHOWN = 5
"""Parts that could not be read, for each reason, before the rest is only counted."""
MIDDLE = timedelta(days=26)
"""From now to the middle of the weeks in which moments are proposed."""


def slots_card(world: World, poll: Poll, *faults: Line) -> Card:
    """The question for moments, with a proposal that can be taken with one tap; and with those
    that give way."""
    moments = proposed_slots(world, poll)
    take = TakeSlots(poll.id, tuple(moment.isoformat() for moment in moments))
    earlier: list[Line] = [t("poll-slot", at=slot.starts_at) for slot in poll.slots]
    return card(
        t("poll-slots"),
        *([t("poll-slots-instead", times=cut(earlier, most=SHOWN))] if earlier else []),
        [t("poll-proposed"), *(t("poll-slot-line", at=moment) for moment in moments)]
        if moments
        else (),
        # A long card opens at its end: what was not understood is read there.
        faults,
        buttons=[
            *([Button(t("poll-take", count=len(moments)), take, Style.MAIN)] if moments else []),
            way_out(poll),
        ],
    )


def proposed_slots(world: World, poll: Poll, near: date | None = None) -> list[datetime]:
    """Moments that suit the people whom the poll asks, by their usual times; around the day `near`
    where that is given."""
    people = meant_by(world.db, poll)
    usual = [_usual(contact) for contact in people]
    return _proposed(world, poll, usual, _occupied(world, people), near)


def learned_slots(world: World, before: Poll) -> list[datetime]:
    """Moments for a new round: by people's votes in the one before, and none of its slots again."""
    cast = {ballot.contact: ballot for ballot in ballots(world.db, before)}
    people = meant_by(world.db, before)
    learned = [_learned(before, contact, cast.get(contact.id)) for contact in people]
    length = timedelta(minutes=before.minutes)
    tried = [(slot.starts_at, slot.starts_at + length) for slot in before.all_slots]
    return _proposed(world, before, learned, [*_occupied(world, people), *tried])


def _proposed(
    world: World,
    poll: Poll,
    people: Sequence[Usual],
    busy: Sequence[Hours],
    near: date | None = None,
) -> list[datetime]:
    zone = ZoneInfo(poll.coalition.zone)
    now = world.now.astimezone(zone)
    if near is not None:
        now = max(now, datetime.combine(near, time(), zone) - MIDDLE)
    return propose(people, now, zone, poll.minutes, busy, is_holiday)


def _usual(contact: Contact) -> Usual:
    return Usual(contact.kind, tuple(contact.dayparts or ()))


def _learned(poll: Poll, contact: Contact, ballot: Ballot | None) -> Usual:
    """When an invitee could in that poll; without a yes, their usual times."""
    zone = ZoneInfo(poll.coalition.zone)
    could = {
        _daypart(slot.starts_at.astimezone(zone))
        for slot in poll.slots
        if ballot is not None and ballot.votes.get(slot.id) in (Vote.YES, Vote.MAYBE)
    }
    return Usual(contact.kind, tuple(sorted(could))) if could else _usual(contact)


def _daypart(at: datetime) -> str:
    if is_evening(at):
        return "evening"
    return "morning" if at.hour < NOON else "afternoon"


def _occupied(world: World, people: list[Contact]) -> list[Hours]:
    ids = [contact.id for contact in people]
    return [times for some in world.gather(OCCUPIED, ids) for times in some]


def fixed_length(read: ReadSlots, poll: Poll) -> list[Line]:
    """That every slot takes as long as the poll says, where another end was typed."""
    is_other = bool(read.lengths - {poll.minutes})
    return [t("poll-one-length", length=length_of(poll.minutes))] if is_other else []


def faults_in(read: ReadSlots, beside: Iterable[datetime] = ()) -> list[Line]:
    """Why some of the moments that were typed were not taken: a line for each reason; `beside`: the
    moments that there are already."""
    found: dict[Misread, list[Line]] = {}
    for piece in read.misread:
        found.setdefault(piece.why, []).append(f"“{piece.words}”")
    too_many = len({*read.moments, *beside}) > MOST_SLOTS
    return [
        *(t(f"misread-{why}", words=cut(words, most=SHOWN)) for why, words in found.items()),
        *([t("poll-too-many", most=MOST_SLOTS)] if too_many else []),
    ]
