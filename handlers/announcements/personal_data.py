"""What announcements keep of a person, for those who ask for it, leave, or turn out to be one."""

from __future__ import annotations

from typing import Any

from handlers.announcements.copies import excerpt
from handlers.conversation.context import World
from handlers.conversation.events import Merging
from handlers.conversation.hooks import EXPORT, FORGET, HAND_OVER, TABLES
from handlers.conversation.routing import answers, happened
from handlers.conversation.tables import Table
from handlers.conversation.texts import t
from storage.announcements import (
    answered_by,
    answers_in,
    forget_author,
    move_targets,
    move_traces,
    written_by,
)
from storage.people import Coalition, Contact


@answers(EXPORT)
def export(world: World, contact: Contact) -> dict[str, Any]:
    """What someone answered, and what they wrote to others."""
    answered = [
        {
            "at": a.answered_at.isoformat(),
            "to": asked.text,
            "answer": (asked.choices or [])[a.choice],
        }
        for asked, a in answered_by(world.db, contact)
    ]
    written = [{"at": a.made_at.isoformat(), "text": a.text} for a in written_by(world.db, contact)]
    found = {"announcement_answers": answered, "announcements": written}
    return {what: rows for what, rows in found.items() if rows}


@answers(TABLES)
def tables(world: World, coalition: Coalition) -> Table:
    """Who answered what, to which announcement."""
    rows = tuple(
        (
            excerpt(asked),
            asked.started_at,
            contact.name,
            ", ".join(organisation.name for organisation in contact.organisations),
            (asked.choices or [])[given.choice],
        )
        for asked, given, contact in answers_in(world.db, coalition.id)
    )
    columns = (
        "column-message",
        "column-sent",
        "column-name",
        "column-organisation",
        "column-answer",
    )
    return Table(t("table-answers"), tuple(map(t, columns)), rows)


@answers(FORGET)
def forget(world: World, contact: Contact) -> None:
    """Answers go with the contact; what was sent stays, without the name."""
    forget_author(world.db, contact)


@answers(HAND_OVER)
def follow(world: World, gone: Contact, kept: Contact) -> None:
    move_traces(world.db, gone, kept)


@happened(Merging)
def follow_organisation(world: World, event: Merging) -> None:
    """What is planned for an organisation that goes reaches the people where they are then."""
    move_targets(world.db, event.into.coalition_id, event.gone.id, event.into.id)
