"""Polls, as the subject of notices and messages."""

from __future__ import annotations

from handlers.conversation.context import World
from handlers.conversation.subjects import Subject
from handlers.conversation.texts import Line, t
from storage.availability import Poll, poll_by
from storage.notices import Notice


def _title(poll: Poll) -> Line:
    return poll.title


def _why(world: World, wish: Notice, poll: Poll) -> Line:
    return t("why-poll", title=poll.title)


POLL = Subject("poll", poll_by, _title, _why)
"""An invitee's own cards, and the wish to ask them."""
NEW_SLOTS = POLL.also("poll-new")
"""Slots were added after an invitee's answer was complete."""
REMINDER = POLL.also("poll-reminder")
IN_PLACE = POLL.also("poll-colleague")
"""A colleague is asked in an invitee's place."""
CHOICE = POLL.also("poll-choice")
"""The leader can choose a time."""
READY = POLL.also("poll-ready")
"""A draft for the next meeting of a rhythm waits for the leader's word."""
IN_CHAT = POLL.also("poll-chat")
"""The card in the chat of a group."""
