"""Brings the answers of a poll to the rules of choosing, and their outcome into words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from handlers.availability.choosing import (
    PASSED_OVER,
    Answers,
    CountedVote,
    Ranking,
    Voter,
    Wishes,
    rank,
)
from handlers.availability.explaining import Coverage, Explanation, coverage, explain
from handlers.availability.picture.arranging import Answered, Asked
from handlers.conversation.context import World
from handlers.conversation.paging import cut
from handlers.conversation.texts import Line, t
from handlers.language.dayparts import is_evening
from storage.availability import (
    Ballot,
    Poll,
    PollSlot,
    Vote,
    ballots,
    organisation_names,
    passed_over_last_time,
)
from storage.targets import ids_of

_WEIGHED = {Vote.YES: CountedVote.YES, Vote.MAYBE: CountedVote.MAYBE, Vote.NO: CountedVote.NO}
SHOWN = 5
"""Names in a sentence before it is cut."""


@dataclass(frozen=True, slots=True)
class Scales:
    """All that a choice hangs on: the slots that are still to come, the votes on them, and the
    order that follows."""

    poll: Poll
    slots: Sequence[PollSlot]
    cast: Sequence[Ballot]
    answers: Answers
    wishes: Wishes
    ranking: Ranking
    names: dict[int, str]
    """Of organisations, by id."""

    @property
    def people(self) -> dict[int, str]:
        return {ballot.contact: ballot.name for ballot in self.cast}

    def explained(self) -> Explanation:
        return explain(self.answers, self.wishes, self.ranking)

    def coverage(self, places: tuple[int, ...]) -> Coverage:
        return coverage(self.answers, self.wishes, places)

    def ids(self, places: Iterable[int]) -> tuple[int, ...]:
        """The slots at these places."""
        return tuple(self.slots[place].id for place in places)

    def places(self, slots: Iterable[int]) -> tuple[int, ...] | None:
        """Where these slots stand; None: one of them cannot be chosen any more."""
        found = {slot.id: place for place, slot in enumerate(self.slots)}
        places = [found.get(slot) for slot in slots]
        return tuple(p for p in places if p is not None) if None not in places else None


def weigh(world: World, poll: Poll) -> Scales | None:
    """Weigh the answers so far; None: every slot has passed or was taken back."""
    slots = [slot for slot in poll.slots if slot.starts_at > world.now]
    if not slots:
        return None
    zone = ZoneInfo(poll.coalition.zone)
    cast = ballots(world.db, poll)
    answers = Answers(
        tuple(slot.starts_at.astimezone(zone) for slot in slots),
        tuple(_voter(ballot, slots) for ballot in cast),
    )
    wishes = Wishes(
        required_people=frozenset(ids_of(poll.required, "contact")),
        required_organisations=frozenset(ids_of(poll.required, "organisation")),
        minimum=poll.minimum,
        minutes=poll.minutes,
        weights=dict.fromkeys(passed_over_last_time(world.db, poll), PASSED_OVER),
    )
    required = wishes.required_organisations
    names = organisation_names(world.db, required.union(*(each.organisations for each in cast)))
    return Scales(poll, slots, cast, answers, wishes, rank(answers, wishes), names)


def _voter(ballot: Ballot, slots: Sequence[PollSlot]) -> Voter:
    votes = (ballot.votes.get(slot.id) for slot in slots)
    weighed = tuple(_WEIGHED[vote] if vote else CountedVote.OPEN for vote in votes)
    return Voter(ballot.contact, ballot.kind, frozenset(ballot.organisations), weighed)


def asked(scales: Scales, best: tuple[int, ...]) -> Asked:
    """The answers for the picture; `best`: the places of the slots to point out."""
    return Asked(
        title=scales.poll.title,
        slots=scales.answers.slots,
        people=tuple(_answered(scales, ballot) for ballot in scales.cast),
        best=best,
    )


def _answered(scales: Scales, ballot: Ballot) -> Answered:
    first = scales.names.get(ballot.organisations[0], "") if ballot.organisations else ""
    votes = (ballot.votes.get(slot.id) for slot in scales.slots)
    return Answered(ballot.name, first, ballot.kind, tuple(vote and str(vote) for vote in votes))


# In words


def moments(scales: Scales, places: Iterable[int]) -> Line:
    """One slot, or two, as people say them."""
    at = [scales.slots[place].starts_at for place in places]
    return t("poll-twice", first=at[0], second=at[1]) if len(at) > 1 else t("poll-slot", at=at[0])


def served(scales: Scales, found: Coverage) -> list[Line]:
    """The people and organisations that a choice serves, and those that it leaves out."""
    return [
        *([t("poll-covers", covered=found.covered, of=found.of)] if found.of else []),
        t("poll-can", shares=_shares(found)),
        *_left_out(scales, found),
        *([t("poll-short", count=found.short)] if found.short else []),
    ]


def _shares(found: Coverage) -> list[Line]:
    return [
        t(f"poll-share-{kind or 'other'}", can=share.can, of=share.invited)
        for kind, share in found.kinds.items()
    ]


def _required_left_out(scales: Scales, found: Coverage) -> list[Line]:
    return [
        *_named(scales.names, found.required_organisations.all),
        *_named(scales.people, found.required_people.all),
    ]


def _left_out(scales: Scales, found: Coverage) -> list[Line]:
    required = _required_left_out(scales, found)
    lines: list[Line] = [t("poll-lacks-required", names=required)] if required else []
    absent = found.organisations
    for name, ids in (("poll-cannot", absent.cannot), ("poll-unknown", absent.silent)):
        if ids:
            lines.append(t(name, count=len(ids), names=_named(scales.names, ids)))
    return lines


def _named(names: dict[int, str], ids: Sequence[int]) -> list[Line]:
    return cut([names.get(i, "") for i in ids], most=SHOWN)


def to_phone(scales: Scales, found: Coverage, reader: int) -> list[Line]:
    """The one invitee whose yes would bring the most; `reader`: the id of the leader who reads
    it."""
    call = found.call
    if call is None:
        return []
    if call.person == reader:
        return [t("poll-call-yourself")] if call.silent else []
    brings = _named(scales.names, call.organisations)
    name = scales.people[call.person]
    invitee = t("poll-person-of", name=name, organisations=brings) if brings else name
    complete = call.required or call.minimum or call.everyone
    return [t("poll-call-completes" if complete else "poll-call-helps", name=invitee)]


def price(scales: Scales, explained: Explanation) -> list[Line]:
    """The cost of the best slot at the other time of day."""
    move = explained.move
    if move is None or not explained.answered:
        return []
    (place,) = move.to.slots
    at = {
        "at": scales.slots[place].starts_at,
        "evening": "yes" if is_evening(scales.answers.slots[place]) else "no",
    }
    absent, people = move.to.organisations.all, move.loses.people
    required = _required_left_out(scales, move.to)
    lines = [t("poll-move-required", names=required)] if required else []
    if move.loses.organisations:
        names = _named(scales.names, absent)
        return [t("poll-move", **at, count=len(absent), names=names), *lines]
    return [t("poll-move-people", **at, count=len(people)), *lines] if people else []
