"""Answers what people ask and say about the meetings that they go to."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.conversation.cards import Button, Card, card, together
from handlers.conversation.chat import Said
from handlers.conversation.commands import run_command
from handlers.conversation.context import Context, World
from handlers.conversation.hooks import (
    CAN_DECLINE,
    CAN_JOIN,
    CAN_SEND_COLLEAGUE,
    COMPANY,
    GIVEN_ANSWERS,
)
from handlers.conversation.meant import CARRIED, pass_on_ways, said_now, ways_to
from handlers.conversation.routes import MEMBERS
from handlers.conversation.routing import answers, means, pressed
from handlers.conversation.texts import Line, t
from handlers.meetings.actions import Come, NoteAbsence, ShowMyMeeting
from handlers.meetings.cards import GuestSeat, answer_to, coming_of, moment_of
from handlers.meetings.coming import come
from handlers.meetings.subjects import MEETING, REMINDER
from storage.meetings import Coming, Meeting, guests_of, seats_after
from storage.people import Contact

FEW = 3


def _seats(world: World, contact: Contact) -> list[GuestSeat]:
    return [GuestSeat(*seat) for seat in seats_after(world.db, contact, world.now)]


def _all_seats(ctx: Context) -> list[GuestSeat]:
    """The next few meetings of this person, in all their coalitions."""
    return [seat for mine in ctx.meant_memberships for seat in _seats(ctx, mine)][:FEW]


def is_guest(ctx: Context) -> bool:
    """Whether a meeting is coming to which this person is invited."""
    return bool(_all_seats(ctx))


@means("meeting-when", "meeting-where", after=(MEETING, REMINDER))
def when_and_where(ctx: Context, said: Said) -> None:
    run_command(ctx, ctx.routes.commands["agenda"], "")


@means("meeting-who-comes", after=(MEETING, REMINDER), in_one=True)
def who_comes(ctx: Context, said: Said) -> None:
    """How many come or answered, and from which organisations; not which persons."""
    found = [one for mine in ctx.meant_memberships for one in ctx.gather(COMPANY, mine)]
    told = found or [[t("meeting-none")]]
    ctx.reply(card(*told, buttons=[*_joining_all(ctx), *pass_on_ways(ctx, said)]))


def _joining_all(ctx: Context) -> list[Button]:
    return [button for mine in ctx.meant_memberships for button in _joining(ctx, mine)][:1]


@answers(COMPANY)
def company(world: World, contact: Contact) -> list[Line]:
    return [line for seat in _seats(world, contact)[:FEW] for line in _company(world, seat)]


def _company(world: World, seat: GuestSeat) -> list[Line]:
    coming = [g.contact for g in guests_of(world.db, seat.meeting) if g.coming is Coming.EXPECTED]
    names = sorted({o.name for contact in coming for o in contact.organisations})
    count = t("meeting-so-many", title=seat.meeting.title, at=seat.at, count=len(coming))
    return [count, *([t("meeting-from", organisations=names)] if names else [])]


@means("meeting-absent", near=is_guest, after=(MEETING, REMINDER), in_one=True)
def absent(ctx: Context, said: Said) -> None:
    """Ask whether the only meeting is meant, or which of a few; the words can also go on."""
    seats = [seat for mine in ctx.meant_memberships for seat in _seats(ctx, mine)]
    may_come = [seat.meeting for seat in seats if seat.guest.may_come]
    named = [m for m in may_come if m.title.casefold() in said.text.casefold()]
    open_to = named or may_come
    if len(open_to) == 1:
        _ask_whether_absent(ctx, said, open_to[0])
        return
    titles = list(dict.fromkeys(seat.meeting.title for seat in _all_seats(ctx)))
    which = [*absences(ctx), *_joining_all(ctx)]
    _ask_which(ctx, said, t("meeting-which-not", titles=titles), which)


def _ask_whether_absent(ctx: Context, said: Said, meeting: Meeting) -> None:
    words, at = said.text[:CARRIED], meeting.begins.isoformat()
    ways = [
        Button(t("meeting-note-it"), NoteAbsence(meeting.id, True, at, words)),
        Button(t("meeting-note-not"), NoteAbsence(meeting.id, False, at, words)),
    ]
    asked = t("meeting-shall-i-note", title=meeting.title, at=meeting.begins)
    ctx.reply(card(asked, buttons=[ways]))


@pressed(NoteAbsence, who=MEMBERS)
def note_absence(ctx: Context, action: NoteAbsence) -> None:
    """Words that were no refusal may be for a person."""
    if action.yes:
        come(ctx, Come(action.meeting, False, action.at))
    else:
        ways = pass_on_ways(ctx, said_now(ctx, action.words))
        ctx.replace(card(t("meeting-nothing-noted"), buttons=ways), done=t("meeting-note-not"))


def absences(ctx: Context) -> list[Button]:
    """A button for each meeting to which this person may still come; of several on one day each
    has its title."""
    found = [button for mine in ctx.meant_memberships for button in _declining(ctx, mine)]
    seats = [seat for seat in _all_seats(ctx) if seat.guest.may_come]
    if len({seat.meeting.begins.astimezone(ctx.zone).date() for seat in seats}) == len(seats):
        return found
    return [
        Button(t("meeting-cannot-to", title=seat.meeting.title), answer_to(seat.meeting, yes=False))
        for seat in seats
    ]


@answers(CAN_DECLINE)
def can_decline(world: World, contact: Contact) -> list[Button]:
    return _declining(world, contact)


def _declining(world: World, contact: Contact) -> list[Button]:
    """A button for each of the next few meetings to which a guest may still come."""
    seats = [seat for seat in _seats(world, contact) if seat.guest.may_come][:FEW]
    return [
        Button(t("meeting-cannot-at", at=seat.at), answer_to(seat.meeting, yes=False))
        for seat in seats
    ]


@answers(CAN_JOIN)
def can_join(world: World, contact: Contact) -> list[Button]:
    return _joining(world, contact)


def _joining(world: World, contact: Contact) -> list[Button]:
    """A button for each of the next few meetings."""
    return [
        Button(t("meeting-come-at", at=seat.at), answer_to(seat.meeting, yes=True))
        for seat in _seats(world, contact)[:FEW]
    ]


def _ask_which(ctx: Context, said: Said, asked: Line, meant: Sequence[Button]) -> None:
    ctx.reply(
        card(asked if meant else t("meeting-none"), buttons=[*meant, *pass_on_ways(ctx, said)])
    )


@means("meeting-late", near=is_guest, after=(MEETING, REMINDER), in_one=True)
def late(ctx: Context, said: Said) -> None:
    """Whoever comes later comes; the leader can be told."""
    asked = "meeting-late-how" if is_guest(ctx) else "meeting-late-nowhere"
    ctx.reply(card(t(asked), buttons=pass_on_ways(ctx, said)))


def _passings(ctx: Context) -> list[Button]:
    """A button for each of what is open that a colleague can be asked to do instead."""
    mine = ctx.meant_memberships
    return [b for one in mine for some in ctx.gather(CAN_SEND_COLLEAGUE, one) for b in some]


def has_place(ctx: Context) -> bool:
    """Whether there is anything to which a colleague can go instead of this person."""
    return is_guest(ctx) or bool(_passings(ctx))


@means("meeting-colleague", near=has_place, after=(MEETING, REMINDER), in_one=True)
def colleague(ctx: Context, said: Said) -> None:
    """A guest who says that they cannot come is asked which colleague goes; a poll can be passed on
    at once."""
    cannot, passings = absences(ctx), _passings(ctx)
    invite = ways_to(ctx, said.text, "invite-someone")
    if not cannot and not passings:
        _ask_which(ctx, said, t("meeting-none"), invite)
        return
    asked = t("meeting-colleague-how" if cannot else "meeting-colleague-tap")
    ctx.reply(card(asked, buttons=[*passings, *cannot, *invite, *pass_on_ways(ctx, said)]))


@means("another-time", in_one=True)
def other_time(ctx: Context, said: Said) -> None:
    """Nothing moves by it: that is for the leader."""
    ctx.reply(card(t("meeting-other-time-how"), buttons=pass_on_ways(ctx, said)))


@answers(GIVEN_ANSWERS)
def given(world: World, contact: Contact) -> Card | None:
    """The answers of a guest for the next few meetings."""
    seats = _seats(world, contact)[:FEW]
    if not seats:
        return None
    return together(
        [
            card(
                [t("meeting-of", title=seat.meeting.title, at=seat.at), coming_of([seat])],
                buttons=[
                    Button(
                        t("meeting-see", at=moment_of(seat.meeting)), ShowMyMeeting(seat.meeting.id)
                    )
                ],
            )
            for seat in seats
        ]
    )
