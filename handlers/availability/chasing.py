"""Invites, reminds and closes on time. A reminder goes only where an answer still matters."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from handlers.availability.answering import seat_at
from handlers.availability.cards import card_for
from handlers.availability.colleague import ask_no_more, has_answered, release
from handlers.availability.deadlines import reminder_moments
from handlers.availability.drafts import end
from handlers.availability.overseeing import all_redrawn, soon_redrawn, tell_leader
from handlers.availability.subjects import IN_PLACE, NEW_SLOTS, POLL, REMINDER
from handlers.conversation import courtesy
from handlers.conversation.cards import Brief, Card
from handlers.conversation.context import World
from handlers.conversation.events import JoinedGroup, Registered, Stopped, WasNotInGroups
from handlers.conversation.hooks import UNDO_STOP
from handlers.conversation.routes import SLICE, Slice
from handlers.conversation.routing import answers, due, happened, notice
from handlers.conversation.texts import Line, t
from storage.availability import (
    Ballot,
    Poll,
    PollState,
    ballots,
    cards_about,
    groups_asked,
    invite,
    invitee_of,
    is_meant,
    passed_on_to,
    poll_by,
    polls_asking,
    polls_in,
    take_back,
    unasked,
    votes_of,
)
from storage.notices import Notice
from storage.outbox import Urgency
from storage.people import Contact, contact_by, contacts_of_people

LAPSES = timedelta(days=14)
"""From the last slot of an undecided poll until it ends by itself."""


# Inviting


@due(Poll.invite_at, cursor=Poll.reached)
def invite_slices(world: World, poll: Poll, part: Slice) -> Sequence[int]:
    """Ask the next slice of those for whom the poll is."""
    contacts = unasked(world.db, poll, part.size) if poll.takes_answers else []
    invite(world.db, poll, contacts)
    courtesy.notify_many(world, poll.coalition, contacts, "invitation", POLL.about(poll.id))
    soon_redrawn(world, poll)
    return contacts


def begin_asking(world: World, poll: Poll) -> None:
    """Ask the first slice at once, so that the leader sees how many are asked."""
    contacts = invite_slices(world, poll, Slice(0, SLICE))
    poll.reached = contacts[-1] if contacts else 0
    poll.invite_at = world.now


@notice(POLL)
def ask(world: World, wish: Notice, poll: Poll) -> Card | None:
    """The card of an invitee, unless they were asked in another's place and get it for that."""
    invitee = invitee_of(world.db, poll, wish.contact_id)
    if invitee is None or invitee.for_contact is not None:
        return None
    return _card_for(world, wish, poll)


@notice(NEW_SLOTS)
def ask_about_new(world: World, wish: Notice, poll: Poll) -> Card | None:
    """The card once more, for an invitee whose answer was complete before there were new slots."""
    return _ask_again(world, wish, poll, t("poll-new-slots"))


@notice(REMINDER)
def remind(world: World, wish: Notice, poll: Poll) -> Card | None:
    """The card once more, before the deadline and as long as the answer still matters."""
    if poll.state is not PollState.OPEN:
        return None
    if wish.contact_id not in still_matter(poll, world.once(ballots, poll)):
        return None
    reason = t("poll-reminder", until=poll.deadline)
    again = _ask_again(world, wish, poll, reason)
    brief = Brief((poll.title, reason), poll.title)
    return replace(again, brief=brief) if again is not None else None


@notice(IN_PLACE)
def ask_colleague(world: World, wish: Notice, poll: Poll) -> Card | None:
    """The card for the colleague who is asked in an invitee's place."""
    instead = invitee_of(world.db, poll, wish.contact_id)
    if instead is None or instead.for_contact != wish.data["instead_of"]:
        return None
    return _ask_again(world, wish, poll)


def _ask_again(world: World, wish: Notice, poll: Poll, *reason: Line) -> Card | None:
    """The card once more; earlier ones lead to it."""
    again = _card_for(world, wish, poll, *reason)
    return replace(again, above=t("poll-asked-below")) if again is not None else None


def _card_for(world: World, wish: Notice, poll: Poll, *above: Line) -> Card | None:
    """The card, as long as the poll waits for this invitee's answer."""
    seat = seat_at(world, poll, wish.contact_id) if poll.takes_answers else None
    if seat is None or not seat.slots or seat.invitee.done or seat.invitee.passed_to is not None:
        return None
    asked_by = contact_by(world.db, poll.coalition_id, seat.invitee.for_contact or 0)
    asking = [t("poll-asked-instead", name=asked_by.name)] if asked_by is not None else []
    return replace(card_for(seat, *asking, *above), about=POLL.about(poll.id))


@happened(Registered)
@happened(JoinedGroup)
def ask_newcomer(world: World, event: Registered | JoinedGroup) -> None:
    """Ask a member who joins a group while a poll of that group runs, and does not ask them yet."""
    newcomer = event.contact
    for poll in polls_in(world.db, newcomer.coalition_id, [PollState.OPEN]):
        is_new = invitee_of(world.db, poll, newcomer.id) is None
        if is_new and is_meant(world.db, poll, newcomer):
            invite(world.db, poll, [newcomer.id])
            courtesy.notify(world, newcomer, "invitation", POLL.about(poll.id))
            soon_redrawn(world, poll)


@happened(WasNotInGroups)
def do_not_ask(world: World, event: WasNotInGroups) -> None:
    """They need not answer the polls of those groups; an answer that they gave stays."""
    for poll in polls_asking(world.db, event.contact):
        mine = invitee_of(world.db, poll, event.contact.id)
        if mine is None or mine.for_contact is not None or has_answered(world, poll, mine):
            continue
        if event.groups & {*groups_asked(poll)} and not is_meant(world.db, poll, event.contact):
            ask_no_more(world, poll, mine, t("not-asked-after-all"))
            soon_redrawn(world, poll)


@happened(Stopped)
def ask_others_again(world: World, event: Stopped) -> None:
    """An invitee who passed the question on to a member who stops is asked again."""
    passed = passed_on_to(world.db, event.contact)
    event.contact.give_up("polls", [(one.poll_id, one.contact_id) for one in passed])
    take_back(world.db, passed_to=event.contact.id)
    for poll in polls_asking(world.db, event.contact):
        all_redrawn(world, poll)


@answers(UNDO_STOP)
def ask_them_again(world: World, contact: Contact, given_up: dict[str, Any]) -> list[Line]:
    """The questions that colleagues passed on to them are theirs again, but for what a colleague
    answered or passed on to another since."""
    lines: list[Line] = []
    for number, asker in given_up.get("polls", []):
        poll = poll_by(world.db, contact.coalition_id, number)
        invitee = invitee_of(world.db, poll, asker) if poll is not None else None
        if poll is None or invitee is None or not poll.takes_answers:
            continue
        answered = invitee.done or votes_of(world.db, poll, asker)
        if answered or invitee.passed_to is not None:
            lines.append(t("poll-stays-with", title=poll.title, name=invitee.contact.name))
            mine = invitee_of(world.db, poll, contact.id)
            if mine is not None and mine.for_contact == asker:
                release(world, poll, mine, invitee.contact)
        else:
            invitee.passed_to = contact.id
            all_redrawn(world, poll)
    return lines


# Reminding and closing


def next_moment(poll: Poll, now: datetime) -> datetime | None:
    """When this poll next reminds, closes or is given up; None: it has ended."""
    if poll.state is PollState.CLOSED:
        return poll.slots[-1].starts_at + LAPSES
    if poll.state is not PollState.OPEN or poll.deadline is None or poll.opened_at is None:
        return None
    coming = [at for at in reminders_of(poll)[poll.reminded :] if at > now]
    return min([*coming, poll.deadline])


def reminders_of(poll: Poll) -> list[datetime]:
    """When it reminds; courtesy may make it later."""
    if poll.deadline is None or poll.opened_at is None:
        return []
    zone = ZoneInfo(poll.coalition.zone)
    opened, deadline = (at.astimezone(zone) for at in (poll.opened_at, poll.deadline))
    rests = courtesy.rest_days(poll.coalition)
    return reminder_moments(opened, deadline, poll.reminders, rests)


@due(Poll.due_at)
def keep_time(world: World, poll: Poll) -> None:
    """Remind once, close a poll whose deadline has come, or give it up; after an outage only what
    still makes sense."""
    if poll.state is PollState.CLOSED:
        _give_up(world, poll)
    elif poll.deadline is not None and poll.deadline <= world.now:
        _close(world, poll)
    else:
        _remind(world, poll)
    poll.due_at = next_moment(poll, world.now)


def _close(world: World, poll: Poll) -> None:
    poll.state = PollState.CLOSED
    all_redrawn(world, poll)
    if "everyone" not in poll.told:
        tell_leader(world, poll, "deadline")


def _give_up(world: World, poll: Poll) -> None:
    """End a poll that nobody decided on, long after its last moment; one may have come since."""
    if poll.slots[-1].starts_at + LAPSES <= world.now:
        end(world, poll, PollState.CANCELLED)


def _remind(world: World, poll: Poll) -> None:
    poll.reminded = sum(at <= world.now for at in reminders_of(poll))
    contacts = sorted(still_matter(poll, ballots(world.db, poll)))
    subject = REMINDER.about(poll.id, poll.reminded)
    courtesy.notify_many(world, poll.coalition, contacts, "reminder", subject)


def still_matter(poll: Poll, cast: Sequence[Ballot]) -> set[int]:
    """The invitees without an answer whose answer can still change something: they must be there,
    or speak for an organisation of which nobody answered, or for none."""
    covered = {o for ballot in cast if ballot.done for o in ballot.organisations}
    return {ballot.contact for ballot in cast if _matters(poll, ballot, covered)}


def _matters(poll: Poll, ballot: Ballot, covered: Collection[int]) -> bool:
    if ballot.done:
        return False
    required = f"contact:{ballot.contact}" in poll.required
    alone = not ballot.organisations
    return required or alone or any(o not in covered for o in ballot.organisations)


# Cards in people's chats


@due(Poll.mend_at, cursor=Poll.mended, size=100)
def mend_cards(world: World, poll: Poll, part: Slice) -> Sequence[int]:
    """Bring a slice of people's cards up to date."""
    cards = cards_about(world.db, poll, POLL.about(poll.id), part.after, part.size)
    readers = {m.person_id for m in cards if m.open and m.person_id is not None}
    people = contacts_of_people(world.db, poll.coalition_id, readers)
    contacts = {contact.person_id: contact for contact in people if contact.takes_part}
    for message in (m for m in cards if m.open):
        reader = contacts.get(message.person_id or 0)
        seat = seat_at(world, poll, reader.id) if reader is not None else None
        if seat is not None:
            world.rewrite(message, card_for(seat), Urgency.DUE)
    return [message.id for message in cards]
