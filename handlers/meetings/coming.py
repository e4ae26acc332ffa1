"""People say whether they come: one tap, and back again."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.conversation.cards import Card, card
from handlers.conversation.context import Context
from handlers.conversation.routing import MEMBERS, pressed
from handlers.conversation.texts import Line, t
from handlers.meetings.actions import Come, TakeFile
from handlers.meetings.cards import (
    Seat,
    answers_to,
    chosen_file,
    file_of,
    moment_of,
    seats_at,
    where_and_when,
)
from handlers.meetings.reminding import remind_too
from storage.meetings import Coming, Meeting, meeting_by, says


def seats_of(ctx: Context, meeting: int) -> list[Seat]:
    """The seats of who presses, at what is still to come; nothing (and the person is told so)
    where there are none."""
    found = meeting_by(ctx.db, ctx.me.coalition_id, meeting)
    seats = seats_at(ctx, found, ctx.me) if found is not None and _is_open(ctx, found) else []
    if not seats:
        ctx.toast(t(_why_not(ctx, found)))
    return seats


def _is_open(ctx: Context, meeting: Meeting) -> bool:
    return not meeting.is_cancelled and meeting.ends > ctx.now


def _why_not(ctx: Context, meeting: Meeting | None) -> str:
    if meeting is None:
        return "closed-already"
    return "meeting-is-off" if meeting.is_cancelled else "meeting-is-over"


@pressed(Come, who=MEMBERS)
def come(ctx: Context, action: Come) -> None:
    """Note whether someone comes; of two moments, to which."""
    seats = seats_of(ctx, action.meeting)
    if not seats:
        return
    before = [seat.guest.coming for seat in seats]
    _note(ctx, seats, action)
    if [seat.guest.coming for seat in seats] == before:
        ctx.toast(t("noted-already"))
        return
    ctx.replace(_noted(ctx, seats), done=_label(action, seats))


def _note(ctx: Context, seats: Sequence[Seat], action: Come) -> None:
    for seat in seats:
        if not action.yes:
            says(seat.guest, Coming.CANNOT, ctx.now)
        elif seat.meeting.id == action.meeting:
            says(seat.guest, Coming.EXPECTED, ctx.now)
            remind_too(ctx, seat.meeting, ctx.me)
        elif seat.guest.may_come:
            says(seat.guest, Coming.ELSEWHERE, ctx.now)


def _label(action: Come, seats: Sequence[Seat]) -> Line:
    if not action.yes:
        return t("meeting-cannot-after-all")
    chosen = next(seat for seat in seats if seat.meeting.id == action.meeting)
    return t("meeting-come-at", at=chosen.at)


def _noted(ctx: Context, seats: Sequence[Seat]) -> Card:
    going = [seat for seat in seats if seat.guest.may_come]
    title = seats[0].meeting.title
    if not going:
        at = [moment_of(seat.meeting) for seat in seats]
        return card(t("meeting-noted-no", title=title, at=at), buttons=answers_to(seats))
    return card(
        t("meeting-noted-yes", title=title),
        where_and_when(going[0].meeting),
        buttons=answers_to(seats),
        file=chosen_file(seats, ctx.now),
    )


@pressed(TakeFile, who=MEMBERS)
def take_file(ctx: Context, action: TakeFile) -> None:
    """The file for one's calendar, once more."""
    seats = seats_of(ctx, action.meeting)
    if seats:
        title = seats[0].meeting.title
        ctx.reply(card(t("meeting-file", title=title), file=file_of(seats)))
