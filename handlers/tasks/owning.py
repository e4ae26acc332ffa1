"""The owner of a task and its state: the one place where those change."""

from __future__ import annotations

from datetime import datetime

from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context
from handlers.tasks.reminders import at, first_reminder
from storage.tasks import HeldMeeting, Task, TaskState, held_by, task_by


def own_task(ctx: Context, task: int, *, ended: bool = False) -> Task:
    """The member's own task with this id that is to be done, or also one that has `ended`."""
    found = still(task_by(ctx.db, ctx.me.coalition_id, task))
    if found.contact_id != ctx.me.id or not (found.is_open or ended):
        raise Closed
    return found


def held_meeting(ctx: Context, held: int) -> HeldMeeting:
    """The meeting that was held with this id."""
    return still(held_by(ctx.db, ctx.me.coalition_id, held))


def meeting_of(ctx: Context, held: int) -> HeldMeeting | None:
    """The meeting that a task comes from; None for 0, a task that comes from none."""
    return held_meeting(ctx, held) if held else None


def enter(task: Task, state: TaskState, now: datetime) -> None:
    """It stands so from now on."""
    task.state = state
    plan_reminder(task, now)


def plan_reminder(task: Task, now: datetime) -> None:
    """Remind the owner of what is to be done by a day that is still to come."""
    today = now.astimezone(task.zone).date()
    if task.is_open and task.day is not None and task.day >= today:
        task.remind_at = at(first_reminder(task.day, today), task.zone)
    else:
        task.remind_at = None
