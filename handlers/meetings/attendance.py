"""Who was there: the leader ticks it, people say so themselves, and who tells others knows it."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.conversation import courtesy
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import Context, World
from handlers.conversation.events import Attended, WasAbsent
from handlers.conversation.paging import cut, page_of
from handlers.conversation.routing import LEADERS, MEMBERS, due, happened, notice, pressed
from handlers.conversation.subjects import id_in
from handlers.conversation.texts import Line, t
from handlers.meetings.actions import AskWhoElse, Been, ShowThere, Tick, Ticked
from handlers.meetings.cards import moment_of
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
    """Who was expected was there, until somebody says otherwise."""
    return guest.coming is Coming.EXPECTED if guest.came is None else guest.came


# What is due after a meeting


@due(Meeting.ask_at)
def ask_leader(world: World, meeting: Meeting) -> None:
    """Ask the leader of a meeting that is over."""
    leader = _leader_of(world, meeting)
    if leader is not None:
        courtesy.notify(world, leader, "decision", f"meeting-there:{meeting.id}")


@due(Meeting.count_at)
def count_expected(world: World, meeting: Meeting) -> None:
    """Nobody ticked who was there: go by who was expected."""
    _tell(world, meeting, guests_of(world.db, meeting))


def _leader_of(world: World, meeting: Meeting) -> Contact | None:
    return leader_for(world.db, meeting.coalition_id, meeting.by_contact)


def _tell(world: World, meeting: Meeting, guests: Sequence[Guest]) -> None:
    """The others know who was there, each once."""
    new = [guest for guest in guests if was_there(guest) and not guest.told_there]
    leader = _leader_of(world, meeting)
    if leader is None or not new:
        return
    for guest in new:
        guest.told_there = True
    there = tuple(guest.contact for guest in new)
    world.tell(Attended(leader, meeting.id, meeting.title, meeting.ends, meeting.about, there))


# A leader ticks


@notice("meeting-there")
def ask(world: World, wish: Notice) -> Card | None:
    """To the leader: who was there? Unless a leader said so already."""
    meeting = meeting_by(world.db, wish.coalition_id, id_in(wish.subject))
    if meeting is None or meeting.is_cancelled or meeting.ticked_at is not None:
        return None
    guests = listed(world, meeting)
    return list_card(meeting, guests, 0) if guests else None


def listed(world: World, meeting: Meeting) -> list[Guest]:
    """Who can have been there, those who were expected first."""
    guests = [g for g in guests_of(world.db, meeting) if g.coming in LISTED or g.came]
    return sorted(guests, key=_place)


def _place(guest: Guest) -> int:
    return LISTED.index(guest.coming) if guest.coming in LISTED else len(LISTED)


def list_card(meeting: Meeting, guests: Sequence[Guest], number: int) -> Card:
    page = page_of(guests, number)
    ticks = [
        Button(
            t("there-on", name=guest.contact.name) if was_there(guest) else guest.contact.name,
            Tick(meeting.id, guest.contact_id, not was_there(guest), page.number),
        )
        for guest in page.items
    ]
    return card(
        (t("there-who", title=meeting.title, at=moment_of(meeting)), *page.title),
        t("there-how"),
        buttons=[
            *(ticks[i : i + 2] for i in range(0, len(ticks), 2)),
            page.turns(lambda other: ShowThere(meeting.id, other)),
            Button(t("there-else"), AskWhoElse(meeting.id)),
            Button(t("done"), Ticked(meeting.id)),
        ],
    )


def held(ctx: Context, meeting: int) -> Meeting | None:
    """A meeting that was held, or None, and the person is told so."""
    found = meeting_by(ctx.db, ctx.me.coalition_id, meeting)
    if found is None or found.is_cancelled or found.ends > ctx.now:
        ctx.toast(t("closed-already"))
        return None
    return found


@pressed(ShowThere, who=LEADERS)
def show_there(ctx: Context, action: ShowThere) -> None:
    meeting = held(ctx, action.meeting)
    if meeting is not None:
        ctx.settle()
        ctx.replace(list_card(meeting, listed(ctx, meeting), action.page), done=t("back"))


@pressed(Tick, who=LEADERS)
def tick(ctx: Context, action: Tick) -> None:
    """Counts once the leader is done."""
    meeting = held(ctx, action.meeting)
    guest = guest_of(ctx.db, meeting, action.contact) if meeting is not None else None
    if meeting is None or guest is None or ctx.message is None:
        ctx.toast(t("closed-already"))
        return
    guest.came = action.there
    ctx.rewrite(ctx.message, list_card(meeting, listed(ctx, meeting), action.page))


@pressed(Ticked, who=LEADERS)
def ticked(ctx: Context, action: Ticked) -> None:
    """Who was there is known now; who turns out to have been there too is told of apart."""
    meeting = held(ctx, action.meeting)
    if meeting is None:
        return
    guests = listed(ctx, meeting)
    for guest in guests:
        guest.came = was_there(guest)
    meeting.ticked_at, meeting.count_at = ctx.now, None
    _tell(ctx, meeting, guests)
    names = [guest.contact.name for guest in guests if guest.came]
    about = {"title": meeting.title, "at": moment_of(meeting)}
    said = t("there-were", count=len(names), names=cut(names), **about) if names else t(
        "there-was-nobody", **about
    )  # fmt: skip
    again = Button(t("there-change"), ShowThere(meeting.id))
    ctx.replace(card(said, buttons=[again]), done=t("done"))


# People say so themselves


def been(ctx: Context) -> tuple[list[Line], list[Button]]:
    """What someone was asked to last, whether they were there, and how to say so."""
    guest = last_held_with(ctx.db, ctx.me, ctx.now)
    if guest is None:
        return [], []
    meeting = guest.meeting
    known = {None: "been-ask", True: "been-yes", False: "been-no"}[guest.came]
    lines: list[Line] = [t("been", title=meeting.title, at=moment_of(meeting)), t(known)]
    yes = Button(t("i-was-there"), Been(meeting.id, True))
    no = Button(t("i-was-not-there"), Been(meeting.id, False))
    return lines, [b for b, said in ((yes, True), (no, False)) if guest.came is not said]


@pressed(Been, who=MEMBERS)
def say_been(ctx: Context, action: Been) -> None:
    """What someone says of themselves counts."""
    meeting = held(ctx, action.meeting)
    guest = guest_of(ctx.db, meeting, ctx.me.id) if meeting is not None else None
    if meeting is None:
        return
    if guest is None or guest.came is action.there:
        ctx.toast(t("closed-already" if guest is None else "noted-already"))
        return
    guest.came = action.there
    if meeting.count_at is None:
        _tell(ctx, meeting, [guest])
    name = "been-noted-yes" if action.there else "been-noted-no"
    ctx.replace(t(name, title=meeting.title))


@happened(WasAbsent)
def was_absent(world: World, event: WasAbsent) -> None:
    """Someone said elsewhere that they were not there."""
    meeting = meeting_by(world.db, event.contact.coalition_id, event.meeting)
    guest = guest_of(world.db, meeting, event.contact.id) if meeting is not None else None
    if guest is not None:
        guest.came = False
