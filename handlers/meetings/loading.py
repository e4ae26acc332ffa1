"""The rows that a press or an answer is about, or the word that they are closed."""

from __future__ import annotations

from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context
from handlers.conversation.texts import t
from handlers.meetings.cards import GuestSeat, seats_at
from handlers.meetings.subjects import is_open
from storage.meetings import Meeting, meeting_by
from storage.partners import Group, group_by


def open_meeting(ctx: Context, meeting: int) -> Meeting:
    """A meeting that is still to come, or on."""
    found = still(meeting_by(ctx.db, ctx.me.coalition_id, meeting))
    if not is_open(ctx, found):
        raise Closed(t("meeting-is-off" if found.is_cancelled else "meeting-is-over"))
    return found


def held_meeting(ctx: Context, meeting: int) -> Meeting:
    """A meeting that was held."""
    found = still(meeting_by(ctx.db, ctx.me.coalition_id, meeting))
    if found.is_cancelled or found.ends > ctx.now:
        raise Closed
    return found


def own_seats(ctx: Context, meeting: Meeting) -> list[GuestSeat]:
    """The member's own seat at a meeting; where it is held twice, at both."""
    seats = seats_at(ctx, meeting, ctx.me)
    if not seats:
        raise Closed
    return seats


def group_with(ctx: Context, group: int) -> Group:
    return still(group_by(ctx.db, ctx.me.coalition_id, group))
