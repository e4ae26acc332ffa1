"""The polls that ask a contact in whose place another comes."""

from __future__ import annotations

from handlers.availability.actions import AnswerNow
from handlers.availability.overseeing import all_redrawn
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import World
from handlers.conversation.hooks import HAND_OVER
from handlers.conversation.paging import PAGE
from handlers.conversation.routing import answers
from handlers.conversation.texts import t
from storage.availability import Poll, invite, invitee_of, polls_asking, polls_waiting_for
from storage.people import Contact


@answers(HAND_OVER)
def hand_over(world: World, before: Contact, successor: Contact) -> Card | None:
    """The successor is asked anew: no vote of another counts as theirs."""
    passed = [poll for poll in polls_asking(world.db, before) if _is_theirs(world, poll, before)]
    for poll in passed:
        poll.ask_instead(before.id, successor.id)
        invite(world.db, poll, [successor.id])
        all_redrawn(world, poll)
    waiting = polls_waiting_for(world.db, successor, world.now)
    asked = [poll for poll in waiting if poll in passed]
    if not asked:
        return None
    ways = [_way(successor, poll) for poll in asked[:PAGE]]
    return card(t("polls-taken-over", count=len(asked)), buttons=ways)


def _way(successor: Contact, poll: Poll) -> Button:
    return Button(t("poll-fill-in", title=poll.title), AnswerNow(successor.id, poll.id))


def _is_theirs(world: World, poll: Poll, contact: Contact) -> bool:
    """Whether it asked them for themselves, and they did not pass it on to a colleague."""
    invitee = invitee_of(world.db, poll, contact.id)
    return invitee is not None and invitee.passed_to is None and invitee.for_contact is None
