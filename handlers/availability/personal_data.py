"""Personal data in polls: taken along, handed over, listed for leaders, and forgotten in time."""

from __future__ import annotations

from typing import Any

from handlers.availability.overseeing import all_redrawn
from handlers.conversation.context import World
from handlers.conversation.hooks import BECOME_ONE, EXPORT, TABLES
from handlers.conversation.routing import answers, due
from handlers.conversation.tables import Table
from handlers.conversation.texts import t
from storage.availability import (
    ANSWERABLE,
    Poll,
    PollState,
    ballots,
    forget_answers,
    move_answers,
    organisation_names,
    polls_asking,
    polls_in,
    remarks_by,
    votes_by,
)
from storage.people import Coalition, Contact

UNDECIDED = (*ANSWERABLE, PollState.DRAFT)


@answers(EXPORT)
def export(world: World, contact: Contact) -> dict[str, Any]:
    """The votes and remarks of a contact."""
    votes = [
        {"poll": title, "moment": at.isoformat(), "answer": str(vote)}
        for title, at, vote in votes_by(world.db, contact)
    ]
    remarks = [{"poll": title, "remark": text} for title, text in remarks_by(world.db, contact)]
    return {
        **({"poll_answers": votes} if votes else {}),
        **({"poll_remarks": remarks} if remarks else {}),
    }


@answers(BECOME_ONE)
def follow(world: World, gone: Contact, kept: Contact) -> None:
    move_answers(world.db, gone, kept)
    for poll in polls_asking(world.db, kept):
        all_redrawn(world, poll)
    for poll in polls_in(world.db, kept.coalition_id, UNDECIDED):
        poll.ask_instead(gone.id, kept.id)
        if poll.by_contact == gone.id:
            poll.by_contact = kept.id


@answers(TABLES)
def table(world: World, coalition: Coalition) -> Table:
    """Every vote in the polls that are kept."""
    polls = polls_in(world.db, coalition.id, (*ANSWERABLE, PollState.DECIDED))
    columns = (
        "column-poll",
        "column-moment",
        "column-name",
        "column-organisation",
        "column-answer",
    )
    return Table(
        t("table-polls"),
        tuple(map(t, columns)),
        tuple(row for poll in polls for row in _rows(world, poll)),
    )


def _rows(world: World, poll: Poll) -> list[tuple[Any, ...]]:
    cast = ballots(world.db, poll)
    names = organisation_names(world.db, {one for each in cast for one in each.organisations})
    return [
        (
            poll.title,
            slot.starts_at,
            ballot.name,
            ", ".join(names[one] for one in ballot.organisations),
            t(f"vote-{vote}") if (vote := ballot.votes.get(slot.id)) else None,
        )
        for ballot in cast
        for slot in poll.slots
    ]


@due(Poll.forget_at)
def forget_old(world: World, poll: Poll) -> None:
    """Remove the answers to a poll that ended long ago; the outcome for each kind stays."""
    forget_answers(world.db, poll)
