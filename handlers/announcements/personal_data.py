"""The personal data in announcements, for a person who asks for it, leaves, or is known twice."""

from __future__ import annotations

from typing import Any

from handlers.announcements.copies import excerpt
from handlers.conversation.context import World
from handlers.conversation.hooks import BECOME_ONE, EXPORT, FORGET, TABLES
from handlers.conversation.routing import answers
from handlers.conversation.tables import Cell, Table
from handlers.conversation.texts import t
from storage.announcements import (
    Announcement,
    answered_by,
    answers_in,
    asked_in,
    forget_author,
    move_traces,
    silent_in,
    written_by,
)
from storage.people import Coalition, Contact, contacts_by


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
    """A row for each answer to an announcement, and below them one for each of its readers who
    gave none."""
    given: dict[Announcement, list[tuple[Contact, Cell]]] = {}
    for asked, answer, contact in answers_in(world.db, coalition.id):
        given.setdefault(asked, []).append((contact, (asked.choices or [])[answer.choice]))
    rows = [
        _row(asked, contact, answer)
        for asked in asked_in(world.db, coalition.id)
        for contact, answer in [*given.get(asked, []), *_silent(world, asked)]
    ]
    columns = (
        "column-message",
        "column-sent",
        "column-name",
        "column-organisation",
        "column-answer",
    )
    return Table(t("table-answers"), tuple(map(t, columns)), tuple(rows))


def _silent(world: World, asked: Announcement) -> list[tuple[Contact, Cell]]:
    silent = silent_in(world.db, asked)
    found = {contact.id: contact for contact in contacts_by(world.db, asked.coalition_id, silent)}
    return [(found[contact], t("names-silent")) for contact in silent]


def _row(asked: Announcement, contact: Contact, answer: Cell) -> tuple[Cell, ...]:
    organisations = ", ".join(organisation.name for organisation in contact.organisations)
    return excerpt(asked), asked.started_at, contact.name, organisations, answer


@answers(FORGET)
def forget(world: World, contact: Contact) -> None:
    """Answers go with the contact; what was sent stays, without the name."""
    forget_author(world.db, contact)


@answers(BECOME_ONE)
def follow(world: World, gone: Contact, kept: Contact) -> None:
    move_traces(world.db, gone, kept)
