"""Forecasts which recipients a message will reach, and when, as courtesy would decide."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from handlers.conversation.context import World
from handlers.conversation.courtesy.purposes import PURPOSES, Purpose
from handlers.conversation.courtesy.rules import REASONS, WEEK, CourtesyVerdict, verdict
from storage import notices
from storage.people import Coalition, Contact
from storage.recipients import Recipient

AT_ONCE = 500


@dataclass
class Forecast:
    """Recipients by what would happen to them.

    `reached`: get it; `later`: those of them who get it later, by moment; `unreachable`: have no
    chat; `unwanted`: want only what is needed. For the others it would come too late: `paused`, by
    the day on which their pause ends; `resting`, because the coalition does, by the day on which it
    could come; and `crowded`, for whom there is too much already; `room`: when the first of the
    last two could get it.
    """

    reached: list[Recipient] = field(default_factory=list)
    later: dict[datetime, list[Recipient]] = field(default_factory=dict)
    unreachable: list[Recipient] = field(default_factory=list)
    unwanted: list[Recipient] = field(default_factory=list)
    paused: dict[date, list[Recipient]] = field(default_factory=dict)
    resting: dict[date, list[Recipient]] = field(default_factory=dict)
    crowded: list[Recipient] = field(default_factory=list)
    room: datetime | None = None

    @property
    def delayed(self) -> int:
        """How many get it later."""
        return sum(map(len, self.later.values()))

    def misses(
        self, someone: Recipient, turn: CourtesyVerdict, start: datetime, zone: ZoneInfo
    ) -> None:
        """It would come too late for this recipient; `turn`: when it could, and why not sooner."""
        paused = max((p for p in someone.pauses if p), default=start)
        if turn.reason == "season":
            self.resting.setdefault(turn.at.astimezone(zone).date(), []).append(someone)
        elif paused > start:
            self.paused.setdefault(paused.astimezone(zone).date(), []).append(someone)
            return
        else:
            self.crowded.append(someone)
        self.room = min(self.room or turn.at, turn.at)


def forecast(
    world: World,
    coalition: Coalition,
    recipients: Iterable[Recipient],
    purpose: str,
    start: datetime,
) -> Forecast:
    """The fate of a message with this purpose that these people should get from `start`
    on."""
    rules = PURPOSES[purpose]
    expected, willing = Forecast(), []
    for someone in recipients:
        if not someone.reachable:
            expected.unreachable.append(someone)
        elif someone.only_needed and rules.budgeted:
            expected.unwanted.append(someone)
        else:
            willing.append(someone)
    for someone, turn in _turns(world, coalition, willing, rules, start):
        if turn.at >= start + rules.keeps:
            expected.misses(someone, turn, start, ZoneInfo(coalition.zone))
            continue
        expected.reached.append(someone)
        if turn.at > start:
            expected.later.setdefault(turn.at, []).append(someone)
    return expected


def _turns(
    world: World,
    coalition: Coalition,
    people: Sequence[Recipient],
    purpose: Purpose,
    start: datetime,
) -> Iterable[tuple[Recipient, CourtesyVerdict]]:
    """When courtesy lets it go to each; worked out once for all who are in the same case."""
    used, passing, waiting = (
        _budget(world, coalition, people, start) if purpose.budgeted else ({}, {}, {})
    )
    known: dict[tuple[object, ...], CourtesyVerdict] = {}
    for someone in people:
        mine = tuple(tuple(some.get(someone.person, ())) for some in (used, passing, waiting))
        case = (someone.kind, someone.pauses, mine)
        if case not in known:
            contact = world.db.get_one(Contact, someone.contact)
            known[case] = _turn(start, purpose, contact, *mine)
        yield someone, known[case]


def _turn(
    start: datetime,
    purpose: Purpose,
    contact: Contact,
    used: Iterable[datetime],
    passing: Iterable[datetime],
    waiting: Iterable[datetime],
) -> CourtesyVerdict:
    """When its turn comes, as courtesy decides: at each moment notices that waited already go
    first, and what does not fit is looked at again later. All that is budgeted keeps to the same
    rules; what passes takes its place at its own moment."""
    gone, reason = [*used, *passing], ""
    queue = sorted([*((due, False) for due in waiting), (start, True)])
    while True:
        at, is_ours = heapq.heappop(queue)
        ruling = verdict(at, purpose, contact, gone)
        reason = max(reason, ruling.reason, key=REASONS.index) if is_ours else reason
        if ruling.at > at:
            heapq.heappush(queue, (ruling.at, is_ours))
        elif is_ours:
            return CourtesyVerdict(at, reason)
        else:
            gone.append(at)


Moments = dict[int, list[datetime]]
"""By person."""


def _budget(
    world: World, coalition: Coalition, people: Sequence[Recipient], start: datetime
) -> tuple[Moments, Moments, Moments]:
    """When these people got messages that count, when those will go that wait for no room, and
    when those that do may go."""
    since, ids = start - WEEK, [someone.person for someone in people]
    used: Moments = {}
    for i in range(0, len(ids), AT_ONCE):
        used |= notices.budget_used(world.db, set(ids[i : i + AT_ONCE]), since)
    passing, waiting = (
        [name for name, p in PURPOSES.items() if p.counts and p.budgeted is budgeted]
        for budgeted in (False, True)
    )
    passing_for, waiting_for = (
        notices.waiting_for(world.db, coalition.id, names) for names in (passing, waiting)
    )
    return used, passing_for, waiting_for
