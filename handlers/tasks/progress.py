"""How it goes with a task, as its owner says: done, busy, or it will not work out."""

from __future__ import annotations

from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import Context
from handlers.conversation.routing import pressed
from handlers.conversation.texts import t
from handlers.tasks.actions import AskDay, CannotDo, SetState, ShowTask
from handlers.tasks.cards import excerpt, own_card
from handlers.tasks.dating import ask_day
from handlers.tasks.offering import seek_another
from handlers.tasks.owning import enter, own_task
from storage.tasks import Task, TaskState


@pressed(SetState)
def set_state(ctx: Context, action: SetState) -> None:
    """Keep how it stands, and say what can be done next."""
    task = own_task(ctx, action.task, ended=True)
    if task is None:
        return
    before = task.state
    enter(task, action.state, ctx.now)
    if task.state is TaskState.BUSY:
        ask_day(ctx, task, t("task-busy-noted"), replace=True, done=t("task-busy"))
        return
    if task.state is TaskState.OFFERED and before is not TaskState.OFFERED:
        seek_another(ctx, task)
    ctx.replace(_said_of(task), done=t(f"task-state-{task.state}"))


def _said_of(task: Task) -> Card:
    if task.is_open:
        return own_card(task, t("task-again"))
    back = Button(t(f"task-undo-{task.state}"), SetState(task.id, TaskState.TAKEN))
    return card(t(f"task-{task.state}-noted", text=excerpt(task.text)), buttons=[back])


@pressed(CannotDo)
def cannot_do(ctx: Context, action: CannotDo) -> None:
    """Nobody is blamed: someone else may do it, it may come later, or not at all."""
    task = own_task(ctx, action.task)
    if task is None:
        return
    buttons = [
        Button(t("task-offer"), SetState(task.id, TaskState.OFFERED)),
        Button(t("task-later"), AskDay(task.id)),
        Button(t("task-drop"), SetState(task.id, TaskState.DROPPED)),
        Button(t("back"), ShowTask(task.id)),
    ]
    said = card(t("task-cannot-how", text=task.text), buttons=buttons)
    ctx.replace(said, done=t("task-cannot"))
