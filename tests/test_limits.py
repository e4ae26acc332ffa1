"""The limiter against strict windows: never too many in one, and hardly ever too few."""

from __future__ import annotations

import heapq
from bisect import bisect_right
from collections import defaultdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.platforms.port import Traits
from bot.relay.limits import Limits, Reservation

TELEGRAM = Traits(
    in_place=True,
    text_limit=4096,
    caption_limit=1024,
    per_second=30,
    per_chat=1,
    per_group_minute=20,
)
BOUNDLESS = Traits(in_place=True, text_limit=4096, caption_limit=1024)
TICK = 1e-6
"""Seconds; how late the simulated relay wakes at most."""


class Clock:
    """Monotonic seconds that stand still until they are moved."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def most_in_window(arrivals: list[float], span: float) -> int:
    """The most arrivals in any window of `span` seconds, of which one end is open."""
    ordered = sorted(arrivals)
    counts = [i + 1 - bisect_right(ordered, at - span) for i, at in enumerate(ordered)]
    return max(counts, default=0)


class Flood:
    """A relay with endless work for some chats (True: a group), over a network of which `ways`
    gives the seconds to the server and back, in turn."""

    def __init__(self, chats: dict[str, bool], ways: list[tuple[float, float]]) -> None:
        self.clock = Clock()
        self.limits = Limits(TELEGRAM, self.clock)
        self.arrivals: dict[str, list[float]] = defaultdict(list)
        self._chats = chats
        self._ways = ways
        self._under_way: list[tuple[float, int, Reservation]] = []
        self._sent = 0

    def run(self, seconds: float) -> int:
        """How many sends began in this time."""
        end = self.clock.now + seconds
        while self.clock.now < end:
            self._wait(self._send_what_may_go())
        return self._sent

    @property
    def all_arrivals(self) -> list[float]:
        return [at for arrivals in self.arrivals.values() for at in arrivals]

    def _send_what_may_go(self) -> float:
        """Send at once all that may; the seconds until more may."""
        soonest = 60.0
        for chat, is_group in self._chats.items():
            if (account := self.limits.account_delay()) > 0:
                return account
            if (wait := self.limits.delay(chat)) > 0:
                soonest = min(soonest, wait)
            else:
                self._send(chat, is_group)
        return soonest

    def _send(self, chat: str, is_group: bool) -> None:
        there, back = self._ways[self._sent % len(self._ways)]
        self._sent += 1
        token = self.limits.began(chat, is_group)
        now = self.clock.now
        self.arrivals[chat].append(now + there)
        heapq.heappush(self._under_way, (now + there + back, self._sent, token))

    def _wait(self, seconds: float) -> None:
        """Until the time has passed or a reply comes, whichever is first."""
        wake = self.clock.now + seconds + TICK
        if self._under_way and self._under_way[0][0] <= wake:
            self.clock.now, _, token = heapq.heappop(self._under_way)
            self.limits.ended(token)
        else:
            self.clock.now = wake


def chats(private: int, groups: int) -> dict[str, bool]:
    people = {str(i): False for i in range(private)}
    return people | {f"-{i}": True for i in range(groups)}


def ways(longest: float) -> st.SearchStrategy[list[tuple[float, float]]]:
    one_way = st.floats(0, longest)
    return st.lists(st.tuples(one_way, one_way), min_size=1, max_size=20)


@settings(deadline=None)
@given(ways=ways(3), private=st.integers(0, 40), groups=st.integers(0, 3))
def test_no_window_ever_holds_too_many(
    ways: list[tuple[float, float]], private: int, groups: int
) -> None:
    """Whatever time sends take to the server and back, its strictest windows are kept."""
    flood = Flood(chats(private, groups), ways)
    flood.run(seconds=12)
    assert most_in_window(flood.all_arrivals, 1) <= 30
    for arrivals in flood.arrivals.values():
        assert most_in_window(arrivals, 1) <= 1


@settings(deadline=None)
@given(ways=ways(0.5))
def test_a_group_gets_twenty_a_minute(ways: list[tuple[float, float]]) -> None:
    """Over several minutes a group never gets more than its share, and gets the whole of it."""
    flood = Flood(chats(0, 1), ways)
    sent = flood.run(seconds=181)
    assert most_in_window(flood.all_arrivals, 60) <= 20
    assert sent >= 3 * 20


@pytest.mark.parametrize(("round_trip", "share"), [(0.0, 0.99), (0.002, 0.99), (0.05, 0.93)])
@pytest.mark.parametrize(("private", "groups"), [(100, 0), (60, 30)])
def test_the_permitted_rate_is_used(
    round_trip: float, share: float, private: int, groups: int
) -> None:
    """In a minute at least 99% of what strict windows permit is sent, and 93% at 50 ms."""
    flood = Flood(chats(private, groups), [(round_trip / 2, round_trip / 2)])
    assert flood.run(seconds=60) >= share * 30 * 60


def test_a_chat_waits_for_itself_only() -> None:
    """A second to the same person waits until a second after the reply; another goes at once."""
    clock = Clock()
    limits = Limits(TELEGRAM, clock)
    token = limits.began("truus", is_group=False)
    clock.now += 0.5
    limits.ended(token)
    assert limits.delay("truus") == pytest.approx(1.0)
    assert limits.delay("ahmed") == 0
    clock.now += 1.0
    assert limits.delay("truus") == 0


def test_a_send_under_way_gives_the_earliest_moment() -> None:
    """Before the reply came, the answer is a second from now: no sooner can it be."""
    limits = Limits(TELEGRAM, Clock())
    limits.began("truus", is_group=False)
    assert limits.delay("truus") == 1.0


def test_a_full_account_holds_every_chat() -> None:
    """After thirty in a second nobody is next, until the first of them is a second old."""
    clock = Clock()
    limits = Limits(TELEGRAM, clock)
    for number in range(30):
        limits.ended(limits.began(str(number), is_group=False))
        clock.now += 0.01
    assert limits.account_delay() == pytest.approx(0.7)
    assert limits.delay("new") == pytest.approx(0.7)


def test_throttled_holds_the_chat_or_the_account() -> None:
    """The wait that the platform asks for is kept, also for a chat without recent sends; a shorter
    wait does not end a longer one."""
    clock = Clock()
    limits = Limits(TELEGRAM, clock)
    limits.throttled(30, "-1", is_group=True)
    limits.throttled(5, "-1", is_group=True)
    assert (limits.delay("-1"), limits.delay("2")) == (30, 0)
    limits.throttled(7)
    assert (limits.account_delay(), limits.delay("2"), limits.delay("-1")) == (7, 7, 30)
    clock.now += 30
    assert limits.delay("-1") == 0


def test_refusals_in_two_private_chats_at_one_time_are_the_account() -> None:
    """One is taken to be about its chat; so are those of groups, which have a limit of their own,
    and one long after another."""
    clock = Clock()
    limits = Limits(TELEGRAM, clock)
    limits.throttled(60, "truus")
    limits.throttled(60, "-1", is_group=True)
    limits.throttled(60, "-2", is_group=True)
    clock.now += 10
    limits.throttled(60, "ahmed")
    assert limits.account_delay() == 0
    limits.throttled(7, "fatma")
    assert limits.account_delay() == 7


def test_what_nobody_waits_for_goes_evenly() -> None:
    """A place comes free all the time for who does wait, who takes the first."""
    clock = Clock()
    limits = Limits(TELEGRAM, clock)
    for number in range(4):
        limits.ended(limits.began(str(number), is_group=False, evenly=True))
    assert limits.delay("new", evenly=True) > 0
    assert limits.delay("new") == 0
    clock.now += 1 / 30
    assert limits.delay("new", evenly=True) == 0


def test_a_platform_without_limits_never_waits() -> None:
    """Where the traits name no limit there is none, except what the platform asks for."""
    limits = Limits(BOUNDLESS, Clock())
    for _ in range(1000):
        limits.began("truus", is_group=True)
    assert limits.delay("truus") == 0
    limits.throttled(2)
    assert limits.delay("truus") == 2


def test_who_was_sent_to_long_ago_is_forgotten() -> None:
    """A broadcast to ten thousand leaves nothing behind once it is over."""
    clock = Clock()
    limits = Limits(TELEGRAM, clock)
    for number in range(10_000):
        limits.ended(limits.began(str(number), is_group=False))
        clock.now += 1 / 30
        assert limits.chats_in_mind <= 70


def test_while_people_ask_things_one_place_is_kept_for_the_next_answer():
    """Messages that nobody waits for leave it free until nobody asks any more."""
    clock = Clock()
    limits = Limits(TELEGRAM, clock)
    limits.ended(limits.began("asks", is_group=False))
    clock.now += 1.5
    going = [limits.began(f"c{number}", is_group=False) for number in range(29)]
    assert limits.delay("next", evenly=True) > 0
    assert limits.delay("next") == 0
    clock.now += 5
    for token in going:
        limits.ended(token)
    clock.now += 1.5
    for number in range(29):
        limits.began(f"d{number}", is_group=False, evenly=True)
        clock.now += 1 / 30
    assert limits.delay("next", evenly=True) == 0
