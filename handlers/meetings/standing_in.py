"""A colleague of the same organisation goes instead of a guest who cannot."""

from __future__ import annotations

from handlers.conversation import courtesy
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.closed import Closed, still
from handlers.conversation.colleagues import colleague_in, colleague_rows
from handlers.conversation.context import Context, World
from handlers.conversation.routes import MEMBERS
from handlers.conversation.routing import notice, pressed
from handlers.conversation.texts import Line, t
from handlers.meetings.actions import AskColleagueToGo, PassSeatTo
from handlers.meetings.cards import (
    GuestSeat,
    answer_to,
    answers_to,
    colleagues_for,
    moment_of,
    name_of,
    promised,
    where_and_when,
)
from handlers.meetings.subjects import (
    COLLEAGUE,
    INSTEAD,
    about_guest,
    as_now,
    guest_in,
    is_as_told,
    stamp_of,
)
from storage.meetings import (
    Coming,
    Guest,
    Meeting,
    ask_instead,
    guest_of,
    meeting_by,
    stand_ins,
)
from storage.notices import Notice
from storage.people import Contact, contact_by


def colleague_buttons(
    world: World, meeting: Meeting, contact: Contact, number: int = 0
) -> list[Button | list[Button]]:
    """A page of the colleagues who can be asked; nothing where there is nobody."""
    return colleague_rows(
        colleagues_for(world, meeting, contact),
        number,
        ask=lambda colleague: PassSeatTo(meeting.id, colleague),
        turn=lambda other: AskColleagueToGo(meeting.id, other),
    )


def _absent_at(ctx: Context, meeting: int) -> GuestSeat:
    """The own seat of a guest who cannot come to a meeting that has not begun."""
    found = still(meeting_by(ctx.db, ctx.me.coalition_id, meeting))
    guest = still(guest_of(ctx.db, found, ctx.me.id))
    if found.is_cancelled or found.begins <= ctx.now:
        raise Closed
    if guest.coming is not Coming.CANNOT:
        raise Closed(t("meeting-you-come-yourself"))
    return GuestSeat(found, guest)


def _absence(seat: GuestSeat) -> list[Line | list[Line]]:
    """The meeting to which a guest cannot come; it stays on their card beside its file."""
    noted = t("meeting-noted-no", title=seat.meeting.title, at=seat.at)
    return [noted, where_and_when(seat.meeting)]


@pressed(AskColleagueToGo, who=MEMBERS)
def ask_colleague(ctx: Context, action: AskColleagueToGo) -> None:
    seat = _absent_at(ctx, action.meeting)
    found = colleague_buttons(ctx, seat.meeting, ctx.me, action.page)
    asked = t("meeting-which-colleague" if found else "meeting-no-colleague")
    shown = card(*_absence(seat), asked, buttons=[*answers_to([seat]), *found])
    ctx.replace(shown, done=t("meeting-ask-colleague"))


@pressed(PassSeatTo, who=MEMBERS)
def pass_to(ctx: Context, action: PassSeatTo) -> None:
    """The colleague gets the question, once."""
    seat = _absent_at(ctx, action.meeting)
    colleague = colleague_in(colleagues_for(ctx, seat.meeting, ctx.me), action.contact)
    ask_instead(ctx.db, seat.meeting, colleague.id, ctx.me.id)
    subject = as_now(COLLEAGUE, seat.meeting, stamp_of(seat.guest))
    courtesy.notify(ctx, colleague, "date", subject)
    ask = Button(t("meeting-other-colleague"), AskColleagueToGo(seat.meeting.id))
    others = [ask] if colleagues_for(ctx, seat.meeting, ctx.me) else []
    ctx.replace(
        card(
            *_absence(seat),
            t("meeting-colleague-asked", name=colleague.name),
            buttons=[*answers_to([seat]), *others],
        ),
        done=colleague.name,
    )


@notice(COLLEAGUE)
def ask(world: World, wish: Notice, meeting: Meeting) -> Card | None:
    """Ask the colleague, as long as it was not answered or taken back."""
    guest = guest_of(world.db, meeting, wish.contact_id)
    if guest is None or guest.coming is not Coming.ASKED or not is_as_told(wish, meeting):
        return None
    if meeting.is_cancelled or meeting.begins <= world.now:
        return None
    return asking_card(world, GuestSeat(meeting, guest))


def asking_card(world: World, seat: GuestSeat) -> Card | None:
    """The question to a colleague whether they can go instead."""
    meeting = seat.meeting
    other = contact_by(world.db, meeting.coalition_id, seat.guest.instead_of or 0)
    if other is None:
        return None
    return card(
        t("meeting-can-you-go", name=name_of(other), title=meeting.title),
        where_and_when(meeting),
        promised(world, meeting),
        buttons=[
            [
                Button(t("meeting-i-go"), answer_to(meeting, yes=True)),
                Button(t("meeting-nor-can-i"), answer_to(meeting, yes=False)),
            ]
        ],
    )


# The answer of a colleague


def is_taken(world: World, seat: GuestSeat) -> Line | None:
    """The name of another colleague who goes already, where this one was asked too."""
    if seat.guest.coming is not Coming.ASKED or seat.guest.instead_of is None:
        return None
    others = stand_ins(world.db, seat.meeting, seat.guest.instead_of)
    goes = next((guest for guest in others if guest.coming is Coming.EXPECTED), None)
    return goes.contact.name if goes is not None else None


def answer_asker(world: World, seat: GuestSeat) -> None:
    """Tell the guest who asked whether the colleague goes."""
    other = contact_by(world.db, seat.meeting.coalition_id, seat.guest.instead_of or 0)
    if other is not None:
        courtesy.notify(world, other, "answer", about_guest(INSTEAD, seat.guest))


@notice(INSTEAD)
def tell_asker(world: World, wish: Notice, meeting: Meeting) -> Card | None:
    """Whether the colleague goes, and whom else the guest can ask."""
    guest = guest_in(world, wish, meeting)
    if guest is None:
        return None
    about = {"name": guest.contact.name, "title": meeting.title, "at": moment_of(meeting)}
    if guest.coming is Coming.EXPECTED:
        return card(t("meeting-colleague-goes", **about))
    found = colleague_buttons(world, meeting, wish.contact)
    more = [t("meeting-which-colleague")] if found else []
    return card(t("meeting-colleague-cannot", **about), *more, buttons=found)


def take_back(world: World, meeting: Meeting, contact: Contact) -> list[Guest]:
    """A guest comes after all, and colleagues who did not answer need not any more; returns those
    who go."""
    found = stand_ins(world.db, meeting, contact.id)
    for guest in found:
        if guest.coming is Coming.ASKED:
            world.db.delete(guest)
    world.db.flush()
    return [guest for guest in found if guest.coming is Coming.EXPECTED]
