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
"""Seconds that what goes evenly may be late and still make up for."""
ASKED_LATELY = 5.0
"""Seconds after an answer within which another one is expected."""
AT_ONE_TIME = 5.0
"""Seconds within which refusals in two private chats are taken to be about the account."""


class _Window:
    """At most `limit` sends at a time, of which each counts until `span` seconds after its end."""

    __slots__ = ("_ends", "_in_flight", "_limit", "_span")

    def __init__(self, limit: int, span: float) -> None:
        self._limit = limit
        self._span = span
        self._in_flight = 0
        self._ends: deque[float] = deque()

    def free_at(self, now: float, spare: int = 0) -> float:
        """The earliest time at which a place can be free and `spare` more; `now` when they are."""
        self._forget(now)
        excess = self._in_flight + len(self._ends) - max(1, self._limit - spare)
        if excess < 0:
            return now
        # A send still under way frees its place one span after a reply that is yet to come.
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
    """The windows that count together for the account, or for one chat; and its blockade."""

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
    """Spreads sends evenly over a second. In a burst they would all take their places at once, and
    the next place would come free a second later."""

    __slots__ = ("_gap", "next_at")

    def __init__(self, per_second: int | None) -> None:
        self._gap = SECOND / per_second if per_second else 0.0
        self.next_at = float("-inf")

    def began(self, now: float) -> None:
        self.next_at = max(self.next_at, now - CATCH_UP) + self._gap


@dataclass(frozen=True, slots=True)
class Token:
    """A send under way. Give it back once, to `Limits.ended`, however the send ended."""

    lanes: tuple[_Lane, _Lane]


class Limits:
    """When one account may send, by its platform's traits and what the platform told us.

    `clock` gives monotonic seconds. In a group both the second of a chat and the group's minute
    count: platforms advise the first for any chat. Not for use from several threads.
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
        """The time by which all waits here are counted."""
        return self._clock()

    def account_delay(self) -> float:
        """Seconds until any chat may be sent to; 0: now."""
        now = self._clock()
        return self._account.free_at(now) - now

    def delay(self, chat: str, *, evenly: bool = False) -> float:
        """Seconds until this chat may be sent to; 0: now. `evenly`: nobody waits for it.

        It is the earliest time possible: while sends are under way, ask again when one ends.
        """
        now = self._clock()
        lane = self._chats.get(chat)
        # While people ask things one place is kept for the next answer.
        asked = evenly and now - self._awaited_at < ASKED_LATELY
        free_at = self._account.free_at(now, spare=1 if asked else 0)
        if lane is not None:
            free_at = max(free_at, lane.free_at(now))
        return (max(free_at, self._pace.next_at) if evenly else free_at) - now

    def closed(self) -> dict[str, float]:
        """The chats that must wait, other than for the account as a whole, and how many seconds
        each."""
        now = self._clock()
        waits = ((chat, lane.free_at(now) - now) for chat, lane in self._chats.items())
        return {chat: wait for chat, wait in waits if wait > 0}

    def began(self, chat: str, is_group: bool, *, evenly: bool = False) -> Token:
        """A send to this chat is about to be written to the network: its place is taken."""
        self._drop_idle()
        if evenly:
            self._pace.began(self._clock())
        else:
            self._awaited_at = self._clock()
        token = Token((self._account, self._lane(chat, is_group)))
        for lane in token.lanes:
            lane.began()
        return token

    def ended(self, token: Token) -> None:
        """The reply came, or the send failed: from now on the windows run."""
        now = self._clock()
        for lane in token.lanes:
            lane.ended(now)

    def throttled(self, after: float, chat: str | None = None, is_group: bool = False) -> None:
        """The platform wants `after` seconds of silence, in one chat or in the whole account.

        Which of the two is often a guess. One chat is the better one, since what the account as a
        whole may send we keep to. But groups aside, it is not chance when two at one time are
        refused: then it is the account.
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
        """How many chats are remembered: those that were sent to not long ago."""
        return len(self._chats)

    def _lane(self, chat: str, is_group: bool) -> _Lane:
        lane = self._chats.get(chat)
        if lane is None:
            per_minute = self._traits.per_group_minute if is_group else None
            lane = _Lane([(self._traits.per_chat, SECOND), (per_minute, MINUTE)])
            self._chats[chat] = lane
        return lane

    def _drop_idle(self) -> None:
        """Look at the two chats longest not looked at: each send adds one at most, so this keeps
        up, and no send pays for the number of chats."""
        now = self._clock()
        for _ in range(min(2, len(self._chats))):
            chat, lane = self._chats.popitem(last=False)
            if not lane.is_idle(now):
                self._chats[chat] = lane
