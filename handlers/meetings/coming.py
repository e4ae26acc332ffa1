"""Guests say whether they come: one tap, and back again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from handlers.conversation import courtesy
from handlers.conversation.cards import Card, card
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context
from handlers.conversation.routes import MEMBERS
from handlers.conversation.routing import pressed
from handlers.conversation.texts import t
from handlers.meetings.actions import Come, TakeFile
from handlers.meetings.cards import (
    GuestSeat,
    answers_to,
    chosen_file,
    file_of,
    invited_card,
    moment_of,
    where_and_when,
)
from handlers.meetings.day_before import remind_too
from handlers.meetings.loading import open_meeting, own_seats
from handlers.meetings.news import tell_leader
from handlers.meetings.standing_in import answer_asker, colleague_buttons, is_taken, take_back
from handlers.meetings.timing import is_another_time
from storage.meetings import MAY_COME, Coming, invite, says


@pressed(Come, who=MEMBERS)
def come(ctx: Context, action: Come) -> None:
    """Note whether a guest comes; of two moments, to which."""
    meeting = open_meeting(ctx, action.meeting)
    if action.yes and ctx.is_leader:
        # Leaders can come to every meeting, also of a group that they are not in.
        invite(ctx.db, meeting, {ctx.me.id: Coming.UNKNOWN}, ctx.now)
    seats = own_seats(ctx, meeting)
    if action.at and is_another_time(datetime.fromisoformat(action.at), meeting):
        # A yes or no to the hour of before says nothing of this one.
        ctx.replace(invited_card(ctx, seats, t("meeting-has-moved", at=meeting.begins)))
        return
    before = [seat.guest.coming for seat in seats]
    taken = is_taken(ctx, seats[0])
    if taken is not None and action.yes:
        ctx.db.delete(seats[0].guest)
        ctx.replace(t("meeting-taken", name=taken))
        return
    for seat in seats:
        _note(ctx, seat, action)
    if [seat.guest.coming for seat in seats] == before:
        raise Closed(t("noted-already"))
    noted = _noted_yes(ctx, seats) if action.yes else _noted_no(ctx, seats, before)
    done = (
        t("meeting-come-at", at=moment_of(meeting)) if action.yes else t("meeting-cannot-after-all")
    )
    ctx.replace(courtesy.with_ways_out(noted, ctx.message), done=done)


def _note(ctx: Context, seat: GuestSeat, action: Come) -> None:
    """Note it for one seat, and tell whom it concerns."""
    before = seat.guest.coming
    after = _after(seat, action)
    if after is before:
        return
    says(seat.guest, after, ctx.now)
    if after is Coming.EXPECTED:
        remind_too(ctx, seat.meeting, ctx.me)
    if seat.guest.instead_of is not None:
        answer_asker(ctx, seat)
    if _is_news(seat, before):
        tell_leader(ctx, seat)


def _is_news(seat: GuestSeat, before: Coming) -> bool:
    """Whether the leader counted on something else."""
    if seat.guest.coming is Coming.EXPECTED:
        return seat.guest.absence_told or seat.guest.instead_of is not None
    return seat.guest.coming is Coming.CANNOT and before in MAY_COME


def _after(seat: GuestSeat, action: Come) -> Coming:
    if not action.yes:
        return Coming.CANNOT
    if seat.meeting.id == action.meeting:
        return Coming.EXPECTED
    return Coming.ELSEWHERE if seat.guest.may_come else seat.guest.coming


def _noted_yes(ctx: Context, seats: Sequence[GuestSeat]) -> Card:
    going = next(seat for seat in seats if seat.guest.may_come)
    also = take_back(ctx, going.meeting, ctx.me)
    return card(
        t("meeting-noted-yes", title=going.meeting.title),
        where_and_when(going.meeting),
        *(t("meeting-also-goes", name=guest.contact.name) for guest in also),
        buttons=answers_to(seats),
        file=chosen_file(ctx, seats),
    )


def _noted_no(ctx: Context, seats: Sequence[GuestSeat], before: Sequence[Coming]) -> Card:
    """That they do not come; and the colleagues who can go where they would have gone."""
    missed = next((s for s, b in zip(seats, before, strict=True) if b is Coming.EXPECTED), seats[0])
    asked_instead = missed.guest.instead_of is not None
    found = [] if asked_instead else colleague_buttons(ctx, missed.meeting, ctx.me)
    return card(
        t("meeting-noted-no", title=missed.meeting.title, at=[seat.at for seat in seats]),
        *([t("meeting-which-colleague")] if found else []),
        buttons=[*answers_to(seats), *found],
    )


@pressed(TakeFile, who=MEMBERS)
def take_file(ctx: Context, action: TakeFile) -> None:
    """The file for one's calendar, once more."""
    seats = own_seats(ctx, open_meeting(ctx, action.meeting))
    title = seats[0].meeting.title
    ctx.reply(card(t("meeting-file", title=title), file=file_of(ctx, seats)))
