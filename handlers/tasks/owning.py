"""Whose task it is and how it stands: the one place where that changes."""

from __future__ import annotations

from datetime import datetime

from handlers.conversation.context import Context
from handlers.conversation.texts import t
from handlers.tasks.reminders import at, first_reminder
from storage.tasks import Task, TaskState, task_by


def own_task(ctx: Context, task: int, *, ended: bool = False) -> Task | None:
    """The task with this id; None, and a word why, where it is not theirs or (unless `ended` is
    fine too) no longer to be done."""
    found = task_by(ctx.db, ctx.me.coalition_id, task)
    mine = found is not None and found.contact_id == ctx.me.id
    if found is not None and mine and (found.is_open or ended):
        return found
    ctx.toast(t("closed-already"))
    return None


def enter(task: Task, state: TaskState, now: datetime) -> None:
    """It stands so from now on."""
    task.state = state
    plan_reminder(task, now)


def plan_reminder(task: Task, now: datetime) -> None:
    """Someone is reminded of what is to be done by a day that is still to come."""
    today = now.astimezone(task.zone).date()
    if task.is_open and task.day is not None and task.day >= today:
        task.remind_at = at(first_reminder(task.day, today), task.zone)
    else:
        task.remind_at = None
