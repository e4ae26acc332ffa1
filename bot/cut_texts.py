"""Long texts that an app cut into pieces: what comes right after one is its tail."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.relay.splitting import units
from handlers.conversation.chat import Event, Said

SHORTEST_CUT, LONGEST_CUT = 3500, 4096
"""UTF-16 units of a piece that may go on: Telegram's apps cut at a space before the second."""
TAIL_WITHIN = timedelta(seconds=3)
"""An app sends the pieces at once; nobody reads an answer and types in so short a time."""
_ENDS = (".", "!", "?", ":", "…")


@dataclass(frozen=True, slots=True)
class _Beginning:
    """A text that may go on, as it is so far with the piece that came last; `at`: when the last
    long piece came."""

    last: Said
    at: datetime


class CutTexts:
    """Remembers, for one account, the long texts that came just now."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._by_user: dict[str, _Beginning] = {}

    def joined(self, event: Event) -> Event:
        """The event; a tail comes as a correction of the text that it ends, with the whole text."""
        if not isinstance(event, Said) or not event.private or event.edits:
            return event
        at, length = event.at or self._clock.now(), units(event.text)
        before = self._by_user.get(event.sender.user)
        if before is not None and at - before.at <= TAIL_WITHIN:
            if before.last.id == event.id:
                # It comes again, since it could not be kept.
                return before.last
            event = _with_tail(before.last, event)
        if SHORTEST_CUT <= length <= LONGEST_CUT:
            self._forget_older(at)
            self._by_user[event.sender.user] = _Beginning(event, at)
        elif before is not None and event.tail:
            self._by_user[event.sender.user] = replace(before, last=event)
        return event

    def _forget_older(self, now: datetime) -> None:
        old = [user for user, it in self._by_user.items() if now - it.at > TAIL_WITHIN]
        for user in old:
            del self._by_user[user]


def _with_tail(before: Said, tail: Said) -> Said:
    """The tail of a text, with the whole; words in another chat, and a command, are none."""
    if before.chat != tail.chat or tail.text.startswith(("/", "!")):
        return tail
    between = "\n" if before.text.endswith(_ENDS) else " "
    whole = f"{before.text}{between}{tail.text}"
    return replace(tail, text=whole, edits=before.words, tail=tail.text)
