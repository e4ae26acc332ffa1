"""What tasks keep of a person, for those who ask for it, leave, or turn out to be one; and what was
promised, for the next meeting of the same people."""

from __future__ import annotations

from typing import Any

from handlers.conversation.context import World
from handlers.conversation.hooks import EXPORT, FORGET, HAND_OVER, PROMISED, TABLES
from handlers.conversation.routing import answers
from handlers.conversation.subjects import id_in, kind_in
from handlers.conversation.tables import Table
from handlers.conversation.texts import Line, t
from handlers.conversation.words import first_words
from handlers.tasks.cards import promise_of
from storage.notices import Notice
from storage.people import Coalition, Contact
from storage.tasks import (
    HeldMeeting,
    Task,
    held_by,
    leave_offered,
    move_tasks,
    promised_by,
    reactions_of,
    task_by,
    tasks_in,
    tasks_of,
)

PROMISES = 10
OF_MEETINGS = ("task-ask", "task-less")
"""The kinds of notices that are about a meeting; the others are about one task."""


@answers(PROMISED)
def promised(world: World, about: str) -> list[Line]:
    """What was agreed the last time that these people met, and how it stands."""
    tasks = promised_by(world.db, about)
    if not tasks:
        return []
    more = len(tasks) - PROMISES
    shown = [promise_of(task) for task in tasks[:PROMISES]]
    return [t("task-promised"), *shown, *([t("task-more", count=more)] if more > 0 else [])]


@answers(EXPORT)
def export(world: World, contact: Contact) -> dict[str, Any]:
    """What someone promised, and what else they said when asked."""
    tasks = [
        {
            "text": task.text,
            "day": task.day.isoformat() if task.day else None,
            "state": str(task.state),
            "meeting": task.held.title if task.held else None,
        }
        for task in tasks_of(world.db, contact)
    ]
    said = [
        {"meeting": asked.held.title, "answer": str(asked.reaction)}
        for asked in reactions_of(world.db, contact)
    ]
    found = {"tasks": tasks, "task_answers": said}
    return {what: rows for what, rows in found.items() if rows}


@answers(TABLES)
def tables(world: World, coalition: Coalition) -> Table:
    """Who promised what, at which meeting, and how it stands."""
    columns = (
        "column-task-meeting",
        "column-task",
        "column-name",
        "column-organisation",
        "column-task-day",
        "column-task-state",
    )
    return Table(
        t("table-tasks"),
        tuple(map(t, columns)),
        tuple(_row(task) for task in tasks_in(world.db, coalition.id)),
    )


def _row(task: Task) -> tuple[Any, ...]:
    who = task.contact
    return (
        task.held.title if task.held else None,
        task.text,
        who.name if who else None,
        ", ".join(organisation.name for organisation in who.organisations) if who else None,
        task.day,
        t(f"task-state-{task.state}"),
    )


@answers(FORGET)
def forget(world: World, contact: Contact) -> None:
    """Tasks go with the contact; what was given back stays, without the name."""
    leave_offered(world.db, contact)


@answers(HAND_OVER)
def follow(world: World, gone: Contact, kept: Contact) -> None:
    move_tasks(world.db, gone, kept)


# What a notice is about


@answers("why")
def why_they_get_it(world: World, wish: Notice) -> Line | None:
    """They were at a meeting, or took a task."""
    about = _about(world, wish)
    if isinstance(about, HeldMeeting):
        return t("why-task-ask", title=about.title) if wish.purpose == "task" else None
    return t("why-task", text=first_words(about.text)) if about is not None else None


@answers("excerpt")
def what_waits(world: World, wish: Notice) -> Line | None:
    """Which meeting or task it is about."""
    about = _about(world, wish)
    if isinstance(about, HeldMeeting):
        return about.title
    return first_words(about.text) if about is not None else None


def _about(world: World, wish: Notice) -> HeldMeeting | Task | None:
    kind = kind_in(wish.subject)
    if not kind.startswith("task-"):
        return None
    find = held_by if kind in OF_MEETINGS else task_by
    return find(world.db, wish.coalition_id, id_in(wish.subject))
