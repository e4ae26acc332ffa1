"""Reminds of a task once before its day and once after, until it is done or dropped."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from handlers.conversation import courtesy
from handlers.conversation.cards import Card, card
from handlers.conversation.context import World
from handlers.conversation.routing import answers, due, notice
from handlers.conversation.texts import Line, t
from handlers.tasks.cards import state_row
from handlers.tasks.reminders import at, day_after
from storage.notices import Notice
from storage.people import Contact
from storage.tasks import Task, next_reminder, open_tasks_of, task_by, tasks_to_remind_of

SLICE = 100


def next_moment(db: Session) -> datetime | None:
    """When someone is to be reminded."""
    return next_reminder(db)


@due(next_moment)
def remind(world: World) -> bool:
    """Wish to remind, and plan the reminder after. One slice."""
    ready = tasks_to_remind_of(world.db, world.now, SLICE)
    for task in ready:
        _remind(world, task)
    return len(ready) == SLICE


def _remind(world: World, task: Task) -> None:
    task.remind_at = None
    if task.day is None or task.contact is None or not task.is_open:
        return
    late = task.is_late(world.now)
    kind = "task-after" if late else "task-before"
    courtesy.notify(world, task.contact, "task", f"{kind}:{task.id}.{task.day.isoformat()}")
    if not late:
        task.remind_at = at(day_after(task.day), task.zone)


@notice("task-before")
def before(world: World, wish: Notice) -> Card | None:
    task = _reminded_of(world, wish)
    if task is None or task.is_late(world.now):
        return None
    return _reminder("task-before", task)


@notice("task-after")
def after(world: World, wish: Notice) -> Card | None:
    task = _reminded_of(world, wish)
    return _reminder("task-after", task) if task is not None else None


def _reminded_of(world: World, wish: Notice) -> Task | None:
    """The task, as long as it is theirs and to be done by the day of which the notice speaks."""
    key, _, day = wish.subject.partition(":")[2].partition(".")
    task = task_by(world.db, wish.coalition_id, int(key))
    if task is None or task.day is None or task.contact_id != wish.contact_id:
        return None
    return task if task.is_open and task.day.isoformat() == day else None


def _reminder(name: str, task: Task) -> Card:
    asked = t(name, text=task.text, day=task.day)
    return card(asked, t("task-how-goes-it"), buttons=[state_row(task)])


@answers("open_items")
def overdue(world: World, contact: Contact) -> Line | None:
    """The task whose day passed first."""
    late = [task for task in open_tasks_of(world.db, contact) if task.is_late(world.now)]
    return t("task-overdue", text=late[0].text, day=late[0].day) if late else None
