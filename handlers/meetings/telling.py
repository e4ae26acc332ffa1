"""Tells all guests when and where a meeting is, in slices; courtesy lets it go."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.conversation import courtesy
from handlers.conversation.cards import Card, card
from handlers.conversation.context import World
from handlers.conversation.events import JoinedGroup, Registered, WasNotInGroups
from handlers.conversation.routes import Slice
from handlers.conversation.routing import due, happened, notice
from handlers.conversation.subjects import Subject
from handlers.conversation.texts import Line, t
from handlers.meetings.cards import (
    GuestSeat,
    invited_card,
    off_card,
    opening_of,
    seats_at,
    twin_of,
)
from handlers.meetings.day_before import remind_too
from handlers.meetings.group_chats import post_in_chats
from handlers.meetings.standing_in import asking_card
from handlers.meetings.subjects import COLLEAGUE, GOES_ON, MEETING, as_before, as_now, is_as_told
from handlers.meetings.timing import concerned, is_late_change
from storage.meetings import (
    Coming,
    Meeting,
    counted_on,
    guest_of,
    invite,
    meetings_after,
    next_guests,
    open_cards,
    seats_after,
)
from storage.notices import Notice, reached_about
from storage.outbox import Urgency
from storage.partners import groups_of
from storage.people import Contact


@due(Meeting.tell_at, cursor=Meeting.reached)
def tell_slices(world: World, meeting: Meeting, part: Slice) -> Sequence[int]:
    """Write the notices of a slice; the leader who changed it knows it already."""
    if not part.after:
        post_in_chats(world, meeting)
    guests = next_guests(world.db, meeting, part.after, part.size, concerned(meeting))
    _close_older(world, meeting, guests)
    told = [guest for guest in guests if guest != meeting.changed_by]
    if meeting.restored:
        _tell_it_goes_on(world, meeting, told)
    else:
        _tell(world, meeting, told, MEETING)
    return guests


def _tell(world: World, meeting: Meeting, told: Sequence[int], subject: Subject[Meeting]) -> None:
    woken = _woken(world, meeting, told)
    for purpose, some in (("late-change", woken), ("date", [g for g in told if g not in woken])):
        courtesy.notify_many(world, meeting.coalition, some, purpose, as_now(subject, meeting))


def _tell_it_goes_on(world: World, meeting: Meeting, guests: Sequence[int]) -> None:
    """Guests who heard that it was off hear this; those whose news that stopped on its way get that
    after all. To all others nothing happened."""
    is_off, as_it_was = (
        [subject.about(meeting.id, meeting.sequence - ago) for subject in (MEETING, COLLEAGUE)]
        for ago in (1, 2)
    )
    heard = reached_about(world.db, meeting.coalition_id, is_off, guests, written=True)
    missed = reached_about(world.db, meeting.coalition_id, as_it_was, guests, written=False)
    _tell(world, meeting, sorted(heard), GOES_ON)
    _tell(world, meeting, sorted(missed - heard), MEETING)


def _close_older(world: World, meeting: Meeting, guests: Sequence[int]) -> None:
    """Cards with the time of before say that it moved, and take no answer to that time; of another
    change they lead to the card that comes below."""
    if meeting.before is not None:
        twins = [as_now(MEETING, twin) for twin in twin_of(world, meeting)]
        _close(world, meeting, guests, t("meeting-has-moved", at=meeting.begins), twins)
    elif not meeting.is_cancelled and not meeting.restored:
        told = [guest for guest in guests if guest != meeting.changed_by]
        _close(world, meeting, told, t("meeting-newest-below"))


def _close(
    world: World, meeting: Meeting, guests: Sequence[int], why: Line, more: Sequence[str] = ()
) -> None:
    subjects = [*as_before(meeting), *more]
    for message in open_cards(world.db, meeting.coalition_id, subjects, guests):
        world.rewrite(message, card(message.text, why), Urgency.BROADCAST)


def _woken(world: World, meeting: Meeting, told: Sequence[int]) -> list[int]:
    """The guests who hear it at any hour: the change is so late that they would go for nothing."""
    return counted_on(world.db, meeting, told) if is_late_change(meeting, world.now) else []


@happened(Registered)
@happened(JoinedGroup)
def tell_newcomer(world: World, event: Registered | JoinedGroup) -> None:
    """A new member of a group hears of what it has planned; one who comes back knows it already,
    and can be counted on again."""
    newcomer = event.contact
    _count_on_again(world, newcomer)
    groups = {group.id for group in groups_of(world.db, newcomer)}
    new = [
        meeting
        for meeting in meetings_after(world.db, newcomer.coalition_id, world.now)
        if (meeting.for_everyone or meeting.group_id in groups)
        and guest_of(world.db, meeting, newcomer.id) is None
    ]
    for meeting in new:
        invite(world.db, meeting, {newcomer.id: Coming.UNKNOWN}, world.now)
        remind_too(world, meeting, newcomer)
        # Of a meeting that is held twice the notice of either tells of both.
        if all(other.id != meeting.twin_id for other in new[: new.index(meeting)]):
            courtesy.notify(world, newcomer, "date", as_now(MEETING, meeting))


def _count_on_again(world: World, contact: Contact) -> None:
    """A contact who gave up their seats by stopping never said that they cannot come."""
    for meeting, guest in seats_after(world.db, contact, world.now):
        if guest.coming is Coming.CANNOT and guest.said_at is None:
            guest.coming = Coming.UNKNOWN
            remind_too(world, meeting, contact)


@happened(WasNotInGroups)
def count_on_no_more(world: World, event: WasNotInGroups) -> None:
    """Nobody waits for their answer to the meetings of those groups; one that they gave stays."""
    for meeting, guest in seats_after(world.db, event.contact, world.now):
        silent = guest.coming is Coming.UNKNOWN and guest.said_at is None
        if meeting.group_id not in event.groups or not silent or guest.instead_of is not None:
            continue
        subjects = [MEETING.about(meeting.id)]
        for message in open_cards(world.db, meeting.coalition_id, subjects, [guest.contact_id]):
            world.rewrite(message, card(message.text, t("not-asked-after-all")))
        world.db.delete(guest)


@notice(MEETING)
def for_one(world: World, wish: Notice, meeting: Meeting) -> Card | None:
    """When and where, for one guest; as long as it is still so and still to come."""
    if meeting.ends <= world.now:
        return None
    seats = seats_at(world, meeting, wish.contact)
    mine = next((seat for seat in seats if seat.meeting.id == meeting.id), None)
    if mine is None:
        return None
    others = [seat for seat in seats if seat is not mine]
    if not is_as_told(wish, meeting):
        return _other_of_two(world, mine, others)
    if meeting.is_cancelled:
        return off_card(world, mine, others)
    if mine.guest.coming is Coming.ASKED:
        return asking_card(world, mine)
    return invited_card(world, seats, opening_of(meeting, twice=len(seats) > 1))


@notice(GOES_ON)
def goes_on(world: World, wish: Notice, meeting: Meeting) -> Card | None:
    """To a guest who heard that it was off."""
    seats = seats_at(world, meeting, wish.contact)
    if not seats or not is_as_told(wish, meeting) or meeting.ends <= world.now:
        return None
    return invited_card(world, seats, t("meeting-goes-on", title=meeting.title))


def _other_of_two(world: World, mine: GuestSeat, others: Sequence[GuestSeat]) -> Card | None:
    """One of two changed before the guests heard of them: those of the other one hear of that."""
    if mine.guest.coming is not Coming.ELSEWHERE or not others:
        return None
    return invited_card(world, others, t("meeting-date", title=mine.meeting.title))
