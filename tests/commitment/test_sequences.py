"""For any sequence of signs, answers, rests, pauses, goodbyes, newcomers, closed channels and jumps
of the clock, the ladder keeps its promises."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from handlers.commitment.rules import (
    APART,
    CALL,
    DAY,
    STEPS,
    Life,
    Member,
    Pace,
    Place,
    Rules,
    findings,
    level_of,
    next_move,
    silence_of,
)

BEGIN = datetime(2026, 11, 24, 9, tzinfo=UTC)
LEAPS = st.one_of(st.integers(0, 40), st.integers(0, 400)).map(lambda days: days * DAY)
MOMENT = timedelta(seconds=1)
"""People answer after they read."""
WHO = st.integers(0, 3)
"""One of the members, as far as there are so many."""


class Ladder(RuleBasedStateMachine):
    """An organisation that is looked at whenever anything may have happened, as the program does.

    `made`: the steps since its last sign of life, each with its moment.
    """

    @initialize(
        pace=st.sampled_from(Pace),
        off=st.frozensets(st.sampled_from(STEPS), max_size=3),
        in_schil=st.booleans(),
    )
    def begins(self, pace: Pace, off: frozenset[int], in_schil: bool) -> None:
        self.now = BEGIN
        self.rules = Rules(pace, off)
        self.members = [Member(0, None, BEGIN)]
        self.seen_at: datetime | None = None
        self.in_schil = in_schil
        self.place = Place()
        self.made: list[tuple[datetime, int]] = []

    # What happens

    @rule(leap=LEAPS)
    def time_passes(self, leap: timedelta) -> None:
        self.now += leap

    @precondition(lambda self: self.members)
    @rule(who=WHO)
    def is_heard(self, who: int) -> None:
        self.now += MOMENT
        self.seen_at, self.made = self.now, []
        self._change(who, seen_at=self.now)

    @rule()
    def a_leader_notes_something(self) -> None:
        self.now += MOMENT
        self.seen_at, self.made = self.now, []

    @rule(days=st.integers(1, 300))
    def asks_for_rest(self, days: int) -> None:
        self.place = replace(self.place, later_until=self.now + days * DAY)

    @precondition(lambda self: self.members)
    @rule(who=WHO, days=st.integers(1, 120))
    def pauses(self, who: int, days: int) -> None:
        self._change(who, paused_until=self.now + days * DAY)

    @precondition(lambda self: self.members)
    @rule(who=WHO, yes=st.booleans())
    def wants_only_what_is_needed(self, who: int, yes: bool) -> None:
        self._change(who, only_needed=yes)

    @precondition(lambda self: self.members)
    @rule(who=WHO, yes=st.booleans())
    def a_channel_closes_or_opens(self, who: int, yes: bool) -> None:
        self._change(who, reachable=yes)

    @precondition(lambda self: self.members)
    @rule(who=WHO)
    def stops(self, who: int) -> None:
        del self.members[who % len(self.members)]

    @rule()
    def hands_over(self) -> None:
        """Somebody new speaks for it, which is a sign of life."""
        self.now += MOMENT
        self.members.append(Member(len(self.members) + 100, self.now, self.now))
        self.seen_at, self.made = self.now, []

    def _change(self, who: int, **changed: object) -> None:
        number = who % len(self.members)
        self.members[number] = replace(self.members[number], **changed)  # type: ignore[arg-type]

    # What is promised

    @rule()
    def is_looked_at(self) -> None:
        life = Life(BEGIN, self.seen_at, tuple(self.members), in_schil=self.in_schil)
        silence = silence_of(life, self.now)
        assert level_of(life, self.rules, self.now) in set(type(level_of(life, self.rules, BEGIN)))
        assert life.members or findings(life, self.rules, self.now)
        willing = [member for member in self.members if member.is_willing(self.now)]
        # An empty condition reaches nobody.
        assert (silence.stopped is None) <= bool(willing)
        if silence.stopped is not None:
            return
        days = self.rules.days(in_schil=self.in_schil)
        move = next_move(self.place, silence, days, self.rules)
        if move.step is None or move.at > self.now:
            return
        self._holds(move.step, days, willing)
        self.place = Place(move.step, self.now, self.place.later_until)
        self.made.append((self.now, move.step))

    def _holds(self, step: int, days: tuple[timedelta, ...], willing: list[Member]) -> None:
        """This step may be made now."""
        assert step not in self.rules.off
        last = max((m.paused_until for m in willing if m.paused_until), default=BEGIN)
        heard = min(max(self.seen_at or BEGIN, m.paused_until or BEGIN) for m in willing)
        assert self.now - heard >= days[step - 1]
        assert last <= self.now
        if self.place.stepped_at is not None:
            assert self.now - self.place.stepped_at >= APART
        if self.place.later_until is not None:
            assert self.now >= self.place.later_until
        before = self.made[-1][1] if self.made else 0
        skipped = {number for number in STEPS if before < number < step}
        if self.made and heard <= self.made[-1][0]:
            # It rises by one, but for what is switched off, and as slowly as the days say.
            assert step > before
            assert skipped <= self.rules.off
            assert self.now - self.made[-1][0] >= days[step - 1] - days[before - 1]
        else:
            # A sign of life, or the end of a pause, takes it off the ladder.
            assert step == min(set(STEPS) - self.rules.off)


Ladder.TestCase.settings = settings(max_examples=150, stateful_step_count=40)
TestLadder = Ladder.TestCase


def test_less_is_sent_the_longer_it_is_silent():
    """At every pace, also in the schil: the first step takes longest, and no next one comes sooner
    than the one before."""
    for pace in Pace:
        for in_schil in (False, True):
            days = Rules(pace).days(in_schil=in_schil)
            apart = [later - earlier for earlier, later in itertools.pairwise(days)]
            assert apart == sorted(apart), (pace, in_schil, days)
            assert len(days) == CALL
            assert min(apart) >= APART
