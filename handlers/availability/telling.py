"""Tells an invitee about the polls that run: what is planned, how many answered, and what they said
themselves."""

from __future__ import annotations

from handlers.availability.actions import AnswerNow
from handlers.availability.answering import seat_at
from handlers.availability.cards import answer_of
from handlers.conversation.cards import Button, Card, card, together
from handlers.conversation.closed import still
from handlers.conversation.context import World
from handlers.conversation.hooks import CAN_DECLINE, COMPANY, GIVEN_ANSWERS, UNDECIDED
from handlers.conversation.routing import answers
from handlers.conversation.texts import Line, t
from handlers.conversation.words import with_short_links
from storage.availability import (
    Poll,
    ballots,
    polls_answered_by,
    polls_waiting_for,
    votes_of,
)
from storage.people import Contact


def polls_of(world: World, mine: Contact) -> list[Poll]:
    """The polls in which a contact can answer, those that wait for it first."""
    return [
        *polls_waiting_for(world.db, mine, world.now),
        *polls_answered_by(world.db, mine, world.now),
    ]


def way_to_answer(world: World, poll: Poll, contact: Contact) -> Button:
    """A button that brings the card of a poll, to fill it in or to change the answer."""
    label = "poll-change-of" if votes_of(world.db, poll, contact.id) else "poll-fill-in"
    return Button(t(label, title=poll.title), AnswerNow(contact.id, poll.id))


@answers(UNDECIDED)
def undecided(world: World, contact: Contact) -> list[Line]:
    """The meetings of which a time is being sought."""
    return [_undecided(poll) for poll in polls_of(world, contact)]


def _undecided(poll: Poll) -> Line:
    if poll.place:
        return t("poll-undecided-at", title=poll.title, place=with_short_links(poll.place))
    return t("poll-undecided", title=poll.title)


@answers(COMPANY)
def company(world: World, contact: Contact) -> list[Line]:
    """How many answered the polls that run; who comes is known once a time is chosen."""
    return [
        t("poll-so-many", title=poll.title, count=sum(b.answered for b in found), all=len(found))
        for poll in polls_of(world, contact)
        for found in [ballots(world.db, poll)]
    ]


@answers(CAN_DECLINE)
def can_decline(world: World, contact: Contact) -> list[Button]:
    """A button to the poll that waits."""
    return [
        way_to_answer(world, poll, contact)
        for poll in polls_waiting_for(world.db, contact, world.now)[:1]
    ]


@answers(GIVEN_ANSWERS)
def given(world: World, contact: Contact) -> Card | None:
    """The answers of an invitee to the polls that run."""
    found = [_given(world, poll, contact) for poll in polls_of(world, contact)]
    return together(found) if found else None


def _given(world: World, poll: Poll, contact: Contact) -> Card:
    seat = still(seat_at(world, poll, contact.id))
    said = answer_of(seat) if seat.votes else [t("poll-nothing-given", title=poll.title)]
    return card(*said, buttons=[way_to_answer(world, poll, contact)])
