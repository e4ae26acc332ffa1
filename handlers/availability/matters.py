"""Polls in a leader's overview: those to choose a time in, and those that run."""

from __future__ import annotations

from handlers.availability.actions import AskChoice, ShowPoll
from handlers.conversation.cards import Button
from handlers.conversation.context import World
from handlers.conversation.hooks import MATTERS
from handlers.conversation.matters import Matter, MatterKind, MatterUrgency
from handlers.conversation.routing import answers
from handlers.conversation.texts import Line, Near, t
from storage.availability import ANSWERABLE, Poll, PollState, ballots, polls_in
from storage.people import Contact

TO_CHOOSE = MatterKind(
    "poll-can-choose", MatterUrgency.PERSON_WAITS, "polls-can-choose", "polls-can-choose-title"
)
RUNNING = MatterKind("poll-runs", MatterUrgency.RUNNING, "polls-run", "polls-run-title")


@answers(MATTERS)
def open_polls(world: World, leader: Contact) -> list[Matter]:
    """The polls that run, the oldest first; a time can be chosen once the deadline has passed, or
    once everyone has answered."""
    found = polls_in(world.db, leader.coalition_id, ANSWERABLE)
    return [_matter(world, poll) for poll in reversed(found)]


def _matter(world: World, poll: Poll) -> Matter:
    asked = world.once(ballots, poll)
    answered = sum(ballot.answered for ballot in asked)
    if poll.state is PollState.CLOSED or (asked and all(ballot.done for ballot in asked)):
        choose = Button(t("poll-choose-for", title=poll.title), AskChoice(poll.id))
        return Matter(TO_CHOOSE, t("poll-can-choose", title=poll.title), choose)
    follow = Button(poll.title, ShowPoll(poll.id))
    return Matter(RUNNING, _how_far(poll, answered, len(asked)), follow)


def _how_far(poll: Poll, answered: int, asked: int) -> Line:
    until = Near(poll.deadline) if poll.deadline else ""
    return t("poll-runs", title=poll.title, answered=answered, asked=asked, until=until)
