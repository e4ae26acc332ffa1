"""The data that tasks keep of a contact: to take along, to forget, or to hand over; and what was
promised, for the next meeting of the same people."""

from __future__ import annotations

from typing import Any

from handlers.conversation.context import World
from handlers.conversation.hooks import BECOME_ONE, EXPORT, FORGET, PROMISED, TABLES
from handlers.conversation.paging import cut
from handlers.conversation.routing import answers
from handlers.conversation.tables import Table
from handlers.conversation.texts import Line, t
from handlers.tasks.cards import promise_of
from storage.people import Coalition, Contact
from storage.tasks import (
    Task,
    leave_offered,
    move_tasks,
    promised_by,
    reactions_of,
    tasks_in,
    tasks_of,
)


@answers(PROMISED)
def promised(world: World, about: str) -> list[Line]:
    """The promises of the last time that these people met, and how they stand."""
    promises = [promise_of(task) for task in promised_by(world.db, about)]
    return [t("task-promised"), *cut(promises)] if promises else []


@answers(EXPORT)
def export(world: World, contact: Contact) -> dict[str, Any]:
    """The promises of a contact, and their other answers when they were asked for one."""
    tasks = [
        {
            "text": task.text,
            "day": task.day.isoformat() if task.day else None,
            "state": str(task.state),
            "meeting": task.held.title if task.held else None,
        }
        for task in tasks_of(world.db, contact)
    ]
    reactions = [
        {"meeting": asked.held.title, "answer": str(asked.reaction)}
        for asked in reactions_of(world.db, contact)
    ]
    found = {"tasks": tasks, "task_answers": reactions}
    return {what: rows for what, rows in found.items() if rows}


@answers(TABLES)
def tables(world: World, coalition: Coalition) -> Table:
    """All that was promised, by whom, at which meeting, and how it stands."""
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
    owner = task.contact
    return (
        task.held.title if task.held else None,
        task.text,
        owner.name if owner else None,
        ", ".join(organisation.name for organisation in owner.organisations) if owner else None,
        task.day,
        t(f"task-state-{task.state}"),
    )


@answers(FORGET)
def forget(world: World, contact: Contact) -> None:
    """Tasks go with the contact; what was given back stays, without the name."""
    leave_offered(world.db, contact)


@answers(BECOME_ONE)
def follow(world: World, gone: Contact, kept: Contact) -> None:
    move_tasks(world.db, gone, kept)
