"""Attendance: the leader ticks it, guests say it themselves, and other capabilities hear it."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.conversation import courtesy
from handlers.conversation.buttons import done_button, in_rows, toggle
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context, World
from handlers.conversation.events import Attended, WasAbsent
from handlers.conversation.paging import cut, page_of
from handlers.conversation.routes import LEADERS, MEMBERS
from handlers.conversation.routing import due, happened, notice, pressed
from handlers.conversation.texts import Line, t
from handlers.meetings.actions import AskWhoElse, Been, ShowThere, Tick, Ticked
from handlers.meetings.cards import moment_of
from handlers.meetings.loading import held_meeting
from handlers.meetings.subjects import THERE
from storage.meetings import (
    Coming,
    Guest,
    Meeting,
    guest_of,
    guests_of,
    last_held_with,
    meeting_by,
)
from storage.notices import Notice
from storage.people import Contact, leader_for

LISTED = (Coming.EXPECTED, Coming.UNKNOWN, Coming.CANNOT)


def was_there(guest: Guest) -> bool:
    """A guest who was expected was there, until somebody says otherwise."""
    return guest.coming is Coming.EXPECTED if guest.came is None else guest.came


# What is due after a meeting


@due(Meeting.ask_at)
def ask_leader(world: World, meeting: Meeting) -> None:
    """Ask the leader of a meeting that is over."""
    leader = _leader_of(world, meeting)
    if leader is not None:
        courtesy.notify(world, leader, "decision", THERE.about(meeting.id))


@due(Meeting.count_at)
def count_expected(world: World, meeting: Meeting) -> None:
    """Nobody ticked the guests who were there: those who were expected count."""
    _tell(world, meeting, guests_of(world.db, meeting))


def _leader_of(world: World, meeting: Meeting) -> Contact | None:
    return leader_for(world.db, meeting.coalition_id, meeting.by_contact)


def _tell(world: World, meeting: Meeting, guests: Sequence[Guest]) -> None:
    """Tell the other capabilities of each guest who was there, once."""
    new = [guest for guest in guests if was_there(guest) and not guest.told_there]
    leader = _leader_of(world, meeting)
    if leader is None or not new:
        return
    for guest in new:
        guest.told_there = True
    there = tuple(guest.contact for guest in new)
    world.publish(Attended(leader, meeting.id, meeting.title, meeting.ends, meeting.about, there))


# A leader ticks


@notice(THERE)
def ask(world: World, wish: Notice, meeting: Meeting) -> Card | None:
    """Ask the leader, unless a leader ticked it already."""
    if meeting.is_cancelled or meeting.ticked_at is not None:
        return None
    guests = listed(world, meeting)
    return list_card(meeting, guests, 0) if guests else None


def listed(world: World, meeting: Meeting) -> list[Guest]:
    """The guests who can have been there, those who were expected first."""
    guests = [g for g in guests_of(world.db, meeting) if g.coming in LISTED or g.came]
    return sorted(guests, key=_place)


def _place(guest: Guest) -> int:
    return LISTED.index(guest.coming) if guest.coming in LISTED else len(LISTED)


def list_card(meeting: Meeting, guests: Sequence[Guest], number: int) -> Card:
    page = page_of(guests, number)
    ticks = [
        toggle(
            guest.contact.name,
            Tick(meeting.id, guest.contact_id, not was_there(guest), page.number),
            on=was_there(guest),
        )
        for guest in page.items
    ]
    return card(
        (t("there-who", title=meeting.title, at=moment_of(meeting)), *page.title),
        t("there-how"),
        buttons=[
            *in_rows(ticks),
            page.turns(lambda other: ShowThere(meeting.id, other)),
            Button(t("there-else"), AskWhoElse(meeting.id)),
            done_button(Ticked(meeting.id)),
        ],
    )


@pressed(ShowThere, who=LEADERS)
def show_there(ctx: Context, action: ShowThere) -> None:
    meeting = held_meeting(ctx, action.meeting)
    ctx.replace(list_card(meeting, listed(ctx, meeting), action.page), done=t("back"))


@pressed(Tick, who=LEADERS)
def tick(ctx: Context, action: Tick) -> None:
    """Counts once the leader is done."""
    meeting = held_meeting(ctx, action.meeting)
    still(guest_of(ctx.db, meeting, action.contact)).came = action.there
    ctx.update(list_card(meeting, listed(ctx, meeting), action.page))


@pressed(Ticked, who=LEADERS)
def finish_ticking(ctx: Context, action: Ticked) -> None:
    """The attendance is known now; a guest who turns out later to have been there is told of
    then."""
    meeting = held_meeting(ctx, action.meeting)
    guests = listed(ctx, meeting)
    for guest in guests:
        guest.came = was_there(guest)
    meeting.ticked_at, meeting.count_at = ctx.now, None
    _tell(ctx, meeting, guests)
    names = [guest.contact.name for guest in guests if guest.came]
    noted = t(
        "there-were" if names else "there-was-nobody",
        title=meeting.title,
        at=moment_of(meeting),
        count=len(names),
        names=cut(names),
    )
    again = Button(t("there-change"), ShowThere(meeting.id))
    ctx.replace(card(noted, buttons=[again]), done=t("done"))


# People say so themselves


def been(ctx: Context) -> tuple[list[Line], list[Button]]:
    """The last meeting of a member, whether they were there, and how to say so."""
    guest = last_held_with(ctx.db, ctx.me, ctx.now)
    if guest is None:
        return [], []
    meeting = guest.meeting
    known = {None: "been-ask", True: "been-yes", False: "been-no"}[guest.came]
    lines: list[Line] = [t("been", title=meeting.title, at=moment_of(meeting)), t(known)]
    yes = Button(t("i-was-there"), Been(meeting.id, True))
    no = Button(t("i-was-not-there"), Been(meeting.id, False))
    return lines, [b for b, there in ((yes, True), (no, False)) if guest.came is not there]


@pressed(Been, who=MEMBERS)
def say_been(ctx: Context, action: Been) -> None:
    """The word of a guest about themselves counts."""
    meeting = held_meeting(ctx, action.meeting)
    guest = still(guest_of(ctx.db, meeting, ctx.me.id))
    if guest.came is action.there:
        raise Closed(t("noted-already"))
    guest.came = action.there
    if meeting.count_at is None:
        _tell(ctx, meeting, [guest])
    name = "been-noted-yes" if action.there else "been-noted-no"
    ctx.replace(t(name, title=meeting.title))


@happened(WasAbsent)
def was_absent(world: World, event: WasAbsent) -> None:
    """A guest said elsewhere that they were not there."""
    meeting = meeting_by(world.db, event.contact.coalition_id, event.meeting)
    guest = guest_of(world.db, meeting, event.contact.id) if meeting is not None else None
    if guest is not None:
        guest.came = False
