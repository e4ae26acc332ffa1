"""The sliding windows of one account: when the next send may begin.

A send counts from its beginning until one span after its reply. Whenever it reached the server
between those two, no window of that span on the server's own clock holds more than the limit.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.platforms.port import Traits

SECOND = 1.0
MINUTE = 60.0
CATCH_UP = 0.1
"""Seconds by which even sends may be late and still catch up."""
ASKED_LATELY = 5.0
"""Seconds after an answer during which another one is expected."""
AT_ONE_TIME = 5.0
"""Refusals in two private chats within so many seconds are taken to concern the account."""


class _Window:
    """At most `limit` sends at a time. Each counts until `span` seconds after its end."""

    __slots__ = ("_ends", "_in_flight", "_limit", "_span")

    def __init__(self, limit: int, span: float) -> None:
        self._limit = limit
        self._span = span
        self._in_flight = 0
        self._ends: deque[float] = deque()

    def free_at(self, now: float, spare: int = 0) -> float:
        """The earliest time at which a place and `spare` more can be free; `now` if they are."""
        self._forget(now)
        excess = self._in_flight + len(self._ends) - max(1, self._limit - spare)
        if excess < 0:
            return now
        # A send in progress frees its place one span after a reply that is yet to come.
        return (self._ends[excess] if excess < len(self._ends) else now) + self._span

    def is_empty(self, now: float) -> bool:
        self._forget(now)
        return not self._in_flight and not self._ends

    def began(self) -> None:
        self._in_flight += 1

    def ended(self, now: float) -> None:
        self._in_flight -= 1
        self._ends.append(now)

    def _forget(self, now: float) -> None:
        while self._ends and self._ends[0] + self._span <= now:
            self._ends.popleft()


class _Lane:
    """The windows of the account or of one chat, and until when the platform blocks it."""

    __slots__ = ("_windows", "blocked_until")

    def __init__(self, rules: Iterable[tuple[int | None, float]]) -> None:
        self._windows = tuple(_Window(limit, span) for limit, span in rules if limit is not None)
        self.blocked_until = 0.0

    def free_at(self, now: float, spare: int = 0) -> float:
        return max(now, self.blocked_until, *(w.free_at(now, spare) for w in self._windows))

    def is_idle(self, now: float) -> bool:
        return self.blocked_until <= now and all(w.is_empty(now) for w in self._windows)

    def began(self) -> None:
        for window in self._windows:
            window.began()

    def ended(self, now: float) -> None:
        for window in self._windows:
            window.ended(now)

    def block(self, until: float) -> None:
        self.blocked_until = max(self.blocked_until, until)


class _Pace:
    """Spreads sends evenly over a second. After a burst, all places would be taken for a second."""

    __slots__ = ("_gap", "next_at")

    def __init__(self, per_second: int | None) -> None:
        self._gap = SECOND / per_second if per_second else 0.0
        self.next_at = float("-inf")

    def began(self, now: float) -> None:
        self.next_at = max(self.next_at, now - CATCH_UP) + self._gap


@dataclass(frozen=True, slots=True)
class Reservation:
    """The place of a send in progress. Give it to `Limits.ended` once, however the send ended."""

    lanes: tuple[_Lane, _Lane]


class Limits:
    """Tells when one account may send, by the traits of its platform and its refusals.

    `clock` gives monotonic seconds. A group has both the limit per second of any chat and the
    limit per minute of a group. Not thread-safe.
    """

    def __init__(self, traits: Traits, clock: Callable[[], float]) -> None:
        self._traits = traits
        self._clock = clock
        self._account = _Lane([(traits.per_second, SECOND)])
        self._pace = _Pace(traits.per_second)
        self._chats: OrderedDict[str, _Lane] = OrderedDict()
        self._refused: tuple[str, float] | None = None
        self._awaited_at = float("-inf")

    def now(self) -> float:
        """The time of the clock."""
        return self._clock()

    def account_delay(self) -> float:
        """Seconds until the account may send, to whatever chat; 0: now."""
        now = self._clock()
        return self._account.free_at(now) - now

    def delay(self, chat: str, *, evenly: bool = False) -> float:
        """Seconds until this chat may be sent to; 0: now. `evenly`: nobody waits for the send.

        This is the earliest time possible. While sends are in progress, ask again when one ends.
        """
        now = self._clock()
        lane = self._chats.get(chat)
        # While people ask things, one place is kept free for the next answer.
        asked = evenly and now - self._awaited_at < ASKED_LATELY
        free_at = self._account.free_at(now, spare=1 if asked else 0)
        if lane is not None:
            free_at = max(free_at, lane.free_at(now))
        return (max(free_at, self._pace.next_at) if evenly else free_at) - now

    def closed(self) -> dict[str, float]:
        """The chats that must wait for a limit of their own, with the seconds."""
        now = self._clock()
        waits = ((chat, lane.free_at(now) - now) for chat, lane in self._chats.items())
        return {chat: wait for chat, wait in waits if wait > 0}

    def began(self, chat: str, is_group: bool, *, evenly: bool = False) -> Reservation:
        """Take a place for a send to this chat that begins now."""
        self._drop_idle()
        if evenly:
            self._pace.began(self._clock())
        else:
            self._awaited_at = self._clock()
        token = Reservation((self._account, self._lane(chat, is_group)))
        for lane in token.lanes:
            lane.began()
        return token

    def ended(self, token: Reservation) -> None:
        """The reply came, or the send failed: its windows run from now."""
        now = self._clock()
        for lane in token.lanes:
            lane.ended(now)

    def throttled(self, after: float, chat: str | None = None, is_group: bool = False) -> None:
        """The platform wants `after` seconds of silence, in one chat or in the whole account.

        Which of the two is often a guess. The chat is more likely, since we keep to the limits of
        the account. But if two private chats are refused at one time, it is the account.
        """
        now = self._clock()
        if chat is None or (not is_group and self._refused_elsewhere(chat, now)):
            self._account.block(now + after)
        else:
            self._lane(chat, is_group).block(now + after)

    def _refused_elsewhere(self, chat: str, now: float) -> bool:
        before, self._refused = self._refused, (chat, now)
        return before is not None and before[0] != chat and now - before[1] < AT_ONE_TIME

    @property
    def chats_in_mind(self) -> int:
        """The number of chats that are remembered: those with recent sends."""
        return len(self._chats)

    def _lane(self, chat: str, is_group: bool) -> _Lane:
        lane = self._chats.get(chat)
        if lane is None:
            per_minute = self._traits.per_group_minute if is_group else None
            lane = _Lane([(self._traits.per_chat, SECOND), (per_minute, MINUTE)])
            self._chats[chat] = lane
        return lane

    def _drop_idle(self) -> None:
        """Check the two chats that were checked longest ago. Each send adds at most one chat, so
        this keeps up, and the cost of a send does not depend on the number of chats."""
        now = self._clock()
        for _ in range(min(2, len(self._chats))):
            chat, lane = self._chats.popitem(last=False)
            if not lane.is_idle(now):
                self._chats[chat] = lane
