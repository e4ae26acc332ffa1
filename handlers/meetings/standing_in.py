"""Someone else of the same organisation goes instead of who cannot."""

from __future__ import annotations

from handlers.conversation import courtesy
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.colleagues import colleagues_of
from handlers.conversation.context import Context, World
from handlers.conversation.paging import page_of
from handlers.conversation.routing import MEMBERS, notice, pressed
from handlers.conversation.texts import Line, t
from handlers.meetings.actions import AskColleague, Come, PassTo
from handlers.meetings.cards import Seat, moment_of, name_of, promised, where_and_when
from handlers.meetings.subjects import guest_in, meeting_in, stamp_of, subject_of
from storage.meetings import (
    Coming,
    Guest,
    Meeting,
    ask_instead,
    guest_of,
    meeting_by,
    places_at,
    stand_ins,
)
from storage.notices import Notice
from storage.people import Contact, contact_by


def colleagues_for(world: World, meeting: Meeting, contact: Contact) -> list[Contact]:
    """Who of the same organisation can be asked: in reach, and not asked to it already."""
    colleagues = colleagues_of(world, contact)
    known = places_at(world.db, meeting, (colleague.id for colleague in colleagues))
    return [colleague for colleague in colleagues if colleague.id not in known]


def colleague_buttons(
    world: World, meeting: Meeting, contact: Contact, number: int = 0
) -> list[Button | list[Button]]:
    """A page of those who can be asked; nothing where there is nobody."""
    found = colleagues_for(world, meeting, contact)
    if not found:
        return []
    page = page_of(found, number)
    return [
        *(Button(colleague.name, PassTo(meeting.id, colleague.id)) for colleague in page.items),
        page.turns(lambda other: AskColleague(meeting.id, other)),
    ]


def _absent_at(ctx: Context, meeting: int) -> Seat | None:
    """The seat of who presses, as long as they cannot come to what is still to come."""
    found = meeting_by(ctx.db, ctx.me.coalition_id, meeting)
    guest = guest_of(ctx.db, found, ctx.me.id) if found is not None else None
    if found is None or guest is None or found.is_cancelled or found.begins <= ctx.now:
        ctx.toast(t("closed-already"))
        return None
    if guest.coming is not Coming.CANNOT:
        ctx.toast(t("meeting-you-come-yourself"))
        return None
    return Seat(found, guest)


@pressed(AskColleague, who=MEMBERS)
def ask_colleague(ctx: Context, action: AskColleague) -> None:
    seat = _absent_at(ctx, action.meeting)
    if seat is None:
        return
    found = colleague_buttons(ctx, seat.meeting, ctx.me, action.page)
    asked = t("meeting-which-colleague" if found else "meeting-no-colleague")
    back = Button(t("meeting-can-after-all"), Come(seat.meeting.id, True))
    ctx.replace(card(asked, buttons=[*found, back]), done=t("meeting-ask-colleague"))


@pressed(PassTo, who=MEMBERS)
def pass_to(ctx: Context, action: PassTo) -> None:
    """The colleague gets the question, once."""
    seat = _absent_at(ctx, action.meeting)
    if seat is None:
        return
    found = colleagues_for(ctx, seat.meeting, ctx.me)
    colleague = next((c for c in found if c.id == action.contact), None)
    if colleague is None:
        ctx.toast(t("closed-already"))
        return
    ask_instead(ctx.db, seat.meeting, colleague.id, ctx.me.id)
    key = f"{seat.meeting.id}.{seat.meeting.sequence}.{stamp_of(seat.guest)}"
    courtesy.notify(ctx, colleague, "date", f"meeting-colleague:{key}")
    ctx.replace(
        card(
            t("meeting-colleague-asked", name=colleague.name),
            buttons=[
                Button(t("meeting-other-colleague"), AskColleague(seat.meeting.id)),
                Button(t("meeting-can-after-all"), Come(seat.meeting.id, True)),
            ],
        ),
        done=colleague.name,
    )


@notice("meeting-colleague")
def ask(world: World, wish: Notice) -> Card | None:
    """To the colleague; as long as it was not answered or taken back."""
    meeting = meeting_in(world, wish)
    guest = guest_of(world.db, meeting, wish.contact_id) if meeting is not None else None
    if meeting is None or guest is None or guest.coming is not Coming.ASKED:
        return None
    if meeting.is_cancelled or meeting.begins <= world.now:
        return None
    return asking_card(world, Seat(meeting, guest))


def asking_card(world: World, seat: Seat) -> Card | None:
    """Whether someone can go instead of a colleague."""
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
                Button(t("meeting-i-go"), Come(meeting.id, True)),
                Button(t("meeting-nor-can-i"), Come(meeting.id, False)),
            ]
        ],
    )


# What a colleague answered


def is_taken(world: World, seat: Seat) -> Line | None:
    """Who goes already instead of the one for whom this colleague was asked."""
    if seat.guest.coming is not Coming.ASKED or seat.guest.instead_of is None:
        return None
    others = stand_ins(world.db, seat.meeting, seat.guest.instead_of)
    goes = next((guest for guest in others if guest.coming is Coming.EXPECTED), None)
    return goes.contact.name if goes is not None else None


def answer_asker(world: World, seat: Seat) -> None:
    """Who asked hears whether the colleague goes."""
    other = contact_by(world.db, seat.meeting.coalition_id, seat.guest.instead_of or 0)
    if other is not None:
        courtesy.notify(world, other, "answer", subject_of("meeting-instead", seat.guest))


@notice("meeting-instead")
def tell_asker(world: World, wish: Notice) -> Card | None:
    """To who asked: whether the colleague goes, and whom else they can ask."""
    known = guest_in(world, wish)
    if known is None:
        return None
    meeting, guest = known
    about = {"name": guest.contact.name, "title": meeting.title, "at": moment_of(meeting)}
    if guest.coming is Coming.EXPECTED:
        return card(t("meeting-colleague-goes", **about))
    found = colleague_buttons(world, meeting, wish.contact)
    more = [t("meeting-which-colleague")] if found else []
    return card(t("meeting-colleague-cannot", **about), *more, buttons=found)


def take_back(world: World, meeting: Meeting, contact: Contact) -> list[Guest]:
    """Someone comes after all: colleagues who did not answer need not any more. Those who go."""
    found = stand_ins(world.db, meeting, contact.id)
    for guest in found:
        if guest.coming is Coming.ASKED:
            world.db.delete(guest)
    world.db.flush()
    return [guest for guest in found if guest.coming is Coming.EXPECTED]
