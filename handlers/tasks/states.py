"""The state of a task, and its next reminder: the one place where those change."""

from __future__ import annotations

from datetime import datetime

from handlers.tasks.reminders import at, first_reminder
from storage.tasks import Task, TaskState


def enter(task: Task, state: TaskState, now: datetime) -> None:
    """It stands so from now on."""
    task.state = state
    task.ended_at = None if task.is_unfinished else task.ended_at or now
    plan_reminder(task, now)


def plan_reminder(task: Task, now: datetime) -> None:
    """Remind the owner of what is to be done by a day that is still to come."""
    today = now.astimezone(task.zone).date()
    if task.is_open and task.day is not None and task.day >= today:
        task.remind_at = at(first_reminder(task.day, today), task.zone)
    else:
        task.remind_at = None
