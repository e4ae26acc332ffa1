"""Tasks in a leader's overview: promises of which the day has passed."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from handlers.conversation.cards import Button
from handlers.conversation.context import World
from handlers.conversation.hooks import MATTERS
from handlers.conversation.matters import Matter, MatterKind, MatterUrgency
from handlers.conversation.routing import answers
from handlers.conversation.texts import Line, t
from handlers.conversation.words import first_words
from handlers.tasks.actions import ShowTask
from storage.people import Contact
from storage.tasks import Task, late_in

LATE = MatterKind("late-task", MatterUrgency.LATE, "late-tasks", "late-tasks-title")


@answers(MATTERS)
def late_tasks(world: World, leader: Contact) -> list[Matter]:
    today = world.now.astimezone(ZoneInfo(leader.coalition.zone)).date()
    late = late_in(world.db, leader.coalition_id, today)
    return [Matter(LATE, _line(task), _way_to(task)) for task in late]


def _line(task: Task) -> Line:
    said = {"text": first_words(task.text), "day": task.day}
    if task.contact is None:
        return t("late-task-of-nobody", **said)
    return t("late-task", name=task.contact.name, **said)


def _way_to(task: Task) -> Button:
    return Button(first_words(task.text), ShowTask(task.id, page=0))
