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


class _Window:
    """At most `limit` sends at a time, of which each counts until `span` seconds after its end."""

    __slots__ = ("_ends", "_in_flight", "_limit", "_span")

    def __init__(self, limit: int, span: float) -> None:
        self._limit = limit
        self._span = span
        self._in_flight = 0
        self._ends: deque[float] = deque()

    def free_at(self, now: float) -> float:
        """The earliest time at which a place can be free; `now` when one is."""
        self._forget(now)
        excess = self._in_flight + len(self._ends) - self._limit
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

    def free_at(self, now: float) -> float:
        return max(now, self.blocked_until, *(w.free_at(now) for w in self._windows))

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
        self._chats: OrderedDict[str, _Lane] = OrderedDict()

    def account_delay(self) -> float:
        """Seconds until any chat may be sent to; 0: now."""
        now = self._clock()
        return self._account.free_at(now) - now

    def delay(self, chat: str) -> float:
        """Seconds until this chat may be sent to; 0: now.

        It is the earliest time possible: while sends are under way, ask again when one ends.
        """
        now = self._clock()
        lane = self._chats.get(chat)
        free_at = self._account.free_at(now)
        return (free_at if lane is None else max(free_at, lane.free_at(now))) - now

    def closed(self) -> dict[str, float]:
        """The chats that must wait, other than for the account as a whole, and how many seconds
        each."""
        now = self._clock()
        waits = ((chat, lane.free_at(now) - now) for chat, lane in self._chats.items())
        return {chat: wait for chat, wait in waits if wait > 0}

    def began(self, chat: str, is_group: bool) -> Token:
        """A send to this chat is about to be written to the network."""
        self._drop_idle()
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
        """The platform wants `after` seconds of silence, in one chat or in the whole account."""
        lane = self._account if chat is None else self._lane(chat, is_group)
        lane.block(self._clock() + after)

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
