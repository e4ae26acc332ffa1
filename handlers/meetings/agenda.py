"""/agenda: the meetings to come, of the member who asks or of everyone."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import Context
from handlers.conversation.hooks import UNDECIDED
from handlers.conversation.paging import page_of
from handlers.conversation.routing import command, pressed
from handlers.conversation.texts import Line, t
from handlers.meetings.actions import (
    NewMeeting,
    ShowAgenda,
    ShowMeeting,
    ShowMyMeeting,
    ShowRhythms,
    TakeFile,
)
from handlers.meetings.attendance import been
from handlers.meetings.cards import (
    GuestSeat,
    coming_of,
    hours_of,
    moment_of,
    ways_of,
    where_and_when,
)
from handlers.meetings.loading import open_meeting, own_seats
from storage.meetings import Coming, MeetingState, meetings_after, seats_after
from storage.people import contact_by


@command("agenda", plain=("agenda", "wanneer", "wanneer?", "when", "when?"), menu=10)
def agenda(ctx: Context, words: str) -> None:
    """The meetings to come of the member who asks."""
    ctx.reply(_mine(ctx, 0))


@pressed(ShowAgenda)
def show_agenda(ctx: Context, action: ShowAgenda) -> None:
    """For everyone only to a leader."""
    everyone = action.everyone and ctx.is_leader
    shown = _everyones(ctx, action.page) if everyone else _mine(ctx, action.page)
    ctx.replace(shown, done=t("agenda-everyone" if everyone else "agenda-mine"))


# Mine


def _mine(ctx: Context, number: int) -> Card:
    seats = [GuestSeat(*seat) for seat in seats_after(ctx.db, ctx.me, ctx.now)]
    page = page_of(seats, number)
    last, ways = been(ctx)
    undecided = [line for some in ctx.gather(UNDECIDED, ctx.me) for line in some]
    opening = (t("agenda-is"), *page.title) if seats else ()
    closing = () if seats else t("agenda-you-hear" if undecided else "agenda-empty")
    return card(
        opening,
        *(tuple(_lines(ctx, seat)) for seat in page.items),
        undecided,
        _called_off(ctx),
        closing,
        last,
        buttons=[
            *_buttons_of(ctx, page.items),
            page.turns(lambda other: ShowAgenda(False, other)),
            ways,
            *_more(ctx),
        ],
    )


def _called_off(ctx: Context) -> list[Line]:
    """The meetings to come that are off, so that nobody looks for them in vain."""
    off = seats_after(ctx.db, ctx.me, ctx.now, MeetingState.CANCELLED)
    return [t("agenda-off", title=meeting.title, at=moment_of(meeting)) for meeting, _ in off]


def _lines(ctx: Context, seat: GuestSeat) -> list[Line]:
    """One meeting, with what its guest needs to know."""
    return [seat.meeting.title, *where_and_when(seat.meeting), *goes_for(ctx, seat)]


def goes_for(ctx: Context, seat: GuestSeat) -> list[Line]:
    """For which organisations or which colleague a guest goes; or whether they come at all."""
    if seat.guest.coming is not Coming.EXPECTED:
        return [coming_of([seat])]
    if seat.guest.instead_of is not None:
        other = contact_by(ctx.db, seat.meeting.coalition_id, seat.guest.instead_of)
        return [t("meeting-instead-of", name=other.name)] if other is not None else []
    names = [organisation.name for organisation in ctx.me.organisations]
    return [t("meeting-for", organisations=names)] if names else []


def _buttons_of(ctx: Context, seats: Sequence[GuestSeat]) -> list[Button | list[Button]]:
    """The ways on with the only one, or a button to each."""
    if len(seats) == 1:
        return _ways(ctx, seats)
    return [Button(t("meeting-see", at=seat.at), ShowMyMeeting(seat.meeting.id)) for seat in seats]


def _ways(ctx: Context, seats: Sequence[GuestSeat]) -> list[Button | list[Button]]:
    return [*ways_of(ctx, seats), Button(t("meeting-take-file"), TakeFile(seats[0].meeting.id))]


def _more(ctx: Context) -> list[Button | list[Button]]:
    if not ctx.is_leader:
        return []
    return [[Button(t("agenda-everyone"), ShowAgenda(True)), Button(t("agenda-new"), NewMeeting())]]


@pressed(ShowMyMeeting)
def show_mine(ctx: Context, action: ShowMyMeeting) -> None:
    seats = own_seats(ctx, open_meeting(ctx, action.meeting))
    meetings = [seat.meeting for seat in seats]
    going = [seat for seat in seats if seat.guest.coming is Coming.EXPECTED]
    shown = card(
        (meetings[0].title, *where_and_when(*meetings)),
        [coming_of(seats), *(line for seat in going[:1] for line in goes_for(ctx, seat))],
        buttons=[*_ways(ctx, seats), Button(t("back"), ShowAgenda())],
    )
    ctx.replace(shown, done=t("meeting-see", at=moment_of(meetings[0])))


# Everyone's


def _everyones(ctx: Context, number: int) -> Card:
    meetings = meetings_after(ctx.db, ctx.me.coalition_id, ctx.now)
    page = page_of(meetings, number)
    ways = [
        Button(t("agenda-mine"), ShowAgenda()),
        Button(t("agenda-new"), NewMeeting()),
        Button(t("rhythm"), ShowRhythms()),
    ]
    if not meetings:
        return card(t("agenda-empty-everyone"), buttons=[ways])
    return card(
        (t("agenda-of-everyone", coalition=ctx.coalition.name), *page.title),
        *((meeting.title, hours_of(meeting)) for meeting in page.items),
        buttons=[
            *(
                Button(t("meeting-see", at=moment_of(meeting)), ShowMeeting(meeting.id))
                for meeting in page.items
            ),
            page.turns(lambda other: ShowAgenda(True, other)),
            ways,
        ],
    )
