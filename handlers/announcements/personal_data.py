"""The personal data in announcements, for a person who asks for it, leaves, or is known twice."""

from __future__ import annotations

from typing import Any

from handlers.announcements.copies import excerpt
from handlers.conversation.context import World
from handlers.conversation.hooks import EXPORT, FORGET, HAND_OVER, TABLES
from handlers.conversation.routing import answers
from handlers.conversation.tables import Table
from handlers.conversation.texts import t
from storage.announcements import (
    answered_by,
    answers_in,
    forget_author,
    move_traces,
    written_by,
)
from storage.people import Coalition, Contact


@answers(EXPORT)
def export(world: World, contact: Contact) -> dict[str, Any]:
    """Their answers, and the announcements that they wrote."""
    answered = [
        {
            "at": given.answered_at.isoformat(),
            "to": asked.text,
            "answer": (asked.choices or [])[given.choice],
        }
        for asked, given in answered_by(world.db, contact)
    ]
    written = [
        {"at": announcement.made_at.isoformat(), "text": announcement.text}
        for announcement in written_by(world.db, contact)
    ]
    found = {"announcement_answers": answered, "announcements": written}
    return {what: rows for what, rows in found.items() if rows}


@answers(TABLES)
def tables(world: World, coalition: Coalition) -> Table:
    """A row for each answer to an announcement."""
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
