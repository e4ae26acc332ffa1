"""Invites, reminds and closes on time; only those are reminded whose answer still matters."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.availability.answering import seat_at
from handlers.availability.cards import card_for
from handlers.availability.deadlines import reminder_moments
from handlers.availability.drafts import end
from handlers.availability.overseeing import all_redrawn, soon_redrawn, tell_leader
from handlers.conversation import courtesy
from handlers.conversation.cards import Card
from handlers.conversation.context import World
from handlers.conversation.events import JoinedGroup, Registered, Stopped
from handlers.conversation.routing import SLICE, Slice, answers, due, happened, notice
from handlers.conversation.subjects import id_in, kind_in
from handlers.conversation.texts import Line, t
from storage.availability import (
    Ballot,
    Poll,
    PollState,
    ballots,
    cards_about,
    invite,
    is_meant,
    poll_by,
    polls_asking,
    polls_in,
    take_back,
    unasked,
)
from storage.notices import Notice
from storage.outbox import Urgency
from storage.people import contact_by, contacts_of_people

LAPSES = timedelta(days=14)
"""After its last moment a poll that nobody decided on ends by itself."""


# Inviting


@due(Poll.invite_at, cursor=Poll.reached)
def invite_slices(world: World, poll: Poll, part: Slice) -> Sequence[int]:
    """Ask a slice of those for whom the poll is."""
    contacts = unasked(world.db, poll, part.size) if poll.takes_answers else []
    invite(world.db, poll, contacts)
    courtesy.notify_many(world, poll.coalition, contacts, "invitation", poll.subject)
    soon_redrawn(world, poll)
    return contacts


def begin_asking(world: World, poll: Poll) -> None:
    """Ask the first slice at once, so that the leader sees how many are asked."""
    contacts = invite_slices(world, poll, Slice(0, SLICE))
    poll.reached = contacts[-1] if contacts else 0
    poll.invite_at = world.now


@notice("poll")
def ask(world: World, wish: Notice) -> Card | None:
    """The card for one person, as long as an answer is wanted from them."""
    return _card_for(world, wish)


@notice("poll-new")
def ask_about_new(world: World, wish: Notice) -> Card | None:
    """The card once more for who was done: there are new moments."""
    return _card_again(world, wish, t("poll-new-slots"))


@notice("poll-reminder")
def remind(world: World, wish: Notice) -> Card | None:
    """The card once more, unless it does not matter any more or the deadline is past."""
    poll = _poll_of(world, wish)
    if poll is None or poll.state is not PollState.OPEN:
        return None
    if wish.contact_id not in still_matter(poll, world.once(ballots, poll)):
        return None
    return _card_again(world, wish, t("poll-reminder", until=poll.deadline))


@notice("poll-colleague")
def ask_colleague(world: World, wish: Notice) -> Card | None:
    """The card for the colleague who was named."""
    poll = _poll_of(world, wish)
    first = contact_by(world.db, wish.coalition_id, wish.data["instead_of"])
    if poll is None or first is None:
        return None
    return _card_again(world, wish, t("poll-asked-instead", name=first.name))


def _poll_of(world: World, wish: Notice) -> Poll | None:
    poll = poll_by(world.db, wish.coalition_id, id_in(wish.subject))
    return poll if poll is not None and poll.takes_answers else None


def _card_for(world: World, wish: Notice, *above: Line) -> Card | None:
    poll = _poll_of(world, wish)
    seat = seat_at(world, poll, wish.contact_id) if poll is not None else None
    if seat is None or not seat.slots or seat.invitee.done or seat.invitee.passed_to is not None:
        return None
    return replace(card_for(seat, *above), about=seat.poll.subject)


def _card_again(world: World, wish: Notice, *above: Line) -> Card | None:
    """The card once more; the ones above it lead to it."""
    said = _card_for(world, wish, *above)
    return replace(said, above=t("poll-asked-below")) if said is not None else None


@happened(Registered)
@happened(JoinedGroup)
def ask_newcomer(world: World, event: Registered | JoinedGroup) -> None:
    """Who joins a group while a poll of that group runs is asked too."""
    newcomer = event.contact
    for poll in polls_in(world.db, newcomer.coalition_id, [PollState.OPEN]):
        if is_meant(world.db, poll, newcomer):
            invite(world.db, poll, [newcomer.id])
            courtesy.notify(world, newcomer, "invitation", poll.subject)
            soon_redrawn(world, poll)


@happened(Stopped)
def ask_others_again(world: World, event: Stopped) -> None:
    """Who passed the question on to someone who leaves is asked again."""
    take_back(world.db, passed_to=event.contact.id)
    for poll in polls_asking(world.db, event.contact):
        all_redrawn(world, poll)


# Reminding and closing


def next_moment(poll: Poll, now: datetime) -> datetime | None:
    """When this poll reminds next, closes, or is given up; None: it has ended."""
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
    return reminder_moments(opened, deadline, poll.reminders, courtesy.is_holiday)


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
    subject = f"poll-reminder:{poll.id}.{poll.reminded}"
    courtesy.notify_many(world, poll.coalition, contacts, "reminder", subject)


def still_matter(poll: Poll, cast: Sequence[Ballot]) -> set[int]:
    """Those who did not answer and whose answer can still change something: they must be there, or
    speak for an organisation of which nobody answered, or for none."""
    covered = {o for ballot in cast if ballot.done for o in ballot.organisations}
    return {ballot.contact for ballot in cast if _matters(poll, ballot, covered)}


def _matters(poll: Poll, ballot: Ballot, covered: Collection[int]) -> bool:
    if ballot.done:
        return False
    required = f"contact:{ballot.contact}" in poll.required
    alone = not ballot.organisations
    return required or alone or any(o not in covered for o in ballot.organisations)


# Cards that stand somewhere already


@due(Poll.mend_at, cursor=Poll.mended, size=100)
def mend_cards(world: World, poll: Poll, part: Slice) -> Sequence[int]:
    """Bring a slice of people's cards to what holds now."""
    cards = cards_about(world.db, poll, poll.subject, part.after, part.size)
    readers = {m.person_id for m in cards if m.open and m.person_id is not None}
    people = contacts_of_people(world.db, poll.coalition_id, readers)
    contacts = {contact.person_id: contact for contact in people if contact.takes_part}
    for message in (m for m in cards if m.open):
        reader = contacts.get(message.person_id or 0)
        seat = seat_at(world, poll, reader.id) if reader is not None else None
        if seat is not None:
            world.rewrite(message, card_for(seat), Urgency.DUE)
    return [message.id for message in cards]


@answers("why")
def why_they_get_it(world: World, wish: Notice) -> Line | None:
    """Who asks, and for which meeting."""
    poll = _about(world, wish)
    return t("why-poll", title=poll.title) if poll is not None else None


@answers("excerpt")
def what_waits(world: World, wish: Notice) -> Line | None:
    """Which poll it is that waits."""
    poll = _about(world, wish)
    return poll.title if poll is not None else None


def _about(world: World, wish: Notice) -> Poll | None:
    """The poll that a notice is about, where it is about one."""
    mine = kind_in(wish.subject).startswith("poll")
    return poll_by(world.db, wish.coalition_id, id_in(wish.subject)) if mine else None
