"""A leader takes away a task that is wrong; its owner hears of it, and can put it back."""

from __future__ import annotations

from handlers.conversation import courtesy
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Style
from handlers.conversation.context import Context, World
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import notice, pressed
from handlers.conversation.texts import t
from handlers.tasks.actions import RemoveTask, SetState, ShowTask
from handlers.tasks.cards import line_with_name
from handlers.tasks.listing import everyones_card
from handlers.tasks.loading import unfinished_task
from handlers.tasks.states import enter
from handlers.tasks.subjects import REMOVED
from storage.notices import Notice
from storage.people import contact_by
from storage.tasks import Task, TaskState


@pressed(RemoveTask, who=LEADERS)
def remove(ctx: Context, action: RemoveTask) -> None:
    task = unfinished_task(ctx, action.task)
    if not action.sure:
        buttons = [
            Button(t("task-remove-yes"), RemoveTask(task.id, action.page, sure=True), Style.DANGER),
            Button(t("back"), ShowTask(task.id, action.page)),
        ]
        ctx.replace(card(t("task-remove-sure"), line_with_name(task), buttons=buttons))
        return
    enter(task, TaskState.DROPPED, ctx.now)
    if task.contact is not None and task.contact_id != ctx.me.id:
        subject = REMOVED.about(task.id, int(ctx.now.timestamp()))
        courtesy.notify(ctx, task.contact, "task", subject, by=ctx.me.id)
    ctx.replace(everyones_card(ctx, action.page), done=t("task-remove-yes"))


@notice(REMOVED)
def tell_owner(world: World, wish: Notice, task: Task) -> Card | None:
    """Gone when it was put back."""
    if task.state is not TaskState.DROPPED:
        return None
    leader = contact_by(world.db, wish.coalition_id, wish.data["by"])
    by = leader.name if leader else task.coalition.name
    back = Button(t("task-undo-dropped"), SetState(task.id, TaskState.TAKEN))
    return card(t("task-removed-by", name=by), t("task-quoted", words=task.text), buttons=[back])
