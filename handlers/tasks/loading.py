"""The rows that a press or an answer is about, or the word that they are closed."""

from __future__ import annotations

from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context
from storage.tasks import HeldMeeting, Task, held_by, task_by


def own_task(ctx: Context, task: int, *, ended: bool = False) -> Task:
    """The member's own task with this id that is to be done, or also one that has `ended`."""
    found = still(task_by(ctx.db, ctx.me.coalition_id, task))
    if found.contact_id != ctx.me.id or not (found.is_open or ended):
        raise Closed
    return found


def unfinished_task(ctx: Context, task: int) -> Task:
    """A task that is to be done, by whomever."""
    found = still(task_by(ctx.db, ctx.me.coalition_id, task))
    if not found.is_unfinished:
        raise Closed
    return found


def held_meeting(ctx: Context, held: int) -> HeldMeeting:
    """A meeting that was held."""
    return still(held_by(ctx.db, ctx.me.coalition_id, held))


def meeting_of(ctx: Context, held: int) -> HeldMeeting | None:
    """The meeting that a task comes from; None for 0, a task that comes from none."""
    return held_meeting(ctx, held) if held else None
