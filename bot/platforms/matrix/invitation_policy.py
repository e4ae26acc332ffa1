"""Limits to the invitations that the bot accepts, from one person and in all."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable

import structlog

from bot.platforms.matrix.homeserver import Json
from bot.platforms.matrix.rooms import Rooms

_log = structlog.get_logger(__name__)

_A_FEW, _AN_HOUR = 10, 3600.0
_MOST_WITH_ONE = 25
"""Rooms that one person can be in together with the bot."""
_MOST_ROOMS = 20_000
_REMEMBERED = 1_000
"""The number of latest inviters whose invitations are counted."""


class InvitationPolicy:
    """Counts invitations to private chats and to groups alike: the difference shows only inside."""

    def __init__(self, rooms: Rooms, clock: Callable[[], float]) -> None:
        """`clock` gives monotonic seconds."""
        self._rooms = rooms
        self._clock = clock
        self._accepted: OrderedDict[str, deque[float]] = OrderedDict()

    def accepts(self, room: str, own_user: str, news: Json) -> bool:
        """Whether to accept. An invitation without a known inviter is declined."""
        inviter = _inviter(news, own_user)
        if inviter and self._may(inviter):
            return True
        _log.warning("an invitation is declined", room=room, inviter=inviter)
        return False

    def _may(self, inviter: str) -> bool:
        asked = self._accepted.setdefault(inviter, deque(maxlen=_A_FEW))
        self._accepted.move_to_end(inviter)
        while len(self._accepted) > _REMEMBERED:
            self._accepted.popitem(last=False)
        now = self._clock()
        rested = len(asked) < _A_FEW or now - asked[0] >= _AN_HOUR
        room_left = self._rooms.count() < _MOST_ROOMS
        if rested and room_left and self._rooms.count(inviter) < _MOST_WITH_ONE:
            asked.append(now)
            return True
        return False


def _inviter(news: Json, own_user: str) -> str:
    """The user who invited us, from the stripped state that comes with an invitation."""
    for event in news.get("invite_state", {}).get("events", []):
        if event.get("type") == "m.room.member" and event.get("state_key") == own_user:
            return str(event.get("sender", ""))
    return ""
