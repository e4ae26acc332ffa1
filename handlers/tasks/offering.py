"""A task that its owner gives back: the leader hears of it, and someone else can take it."""

from __future__ import annotations

from typing import Any

from handlers.conversation import courtesy
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context, World
from handlers.conversation.events import Stopped
from handlers.conversation.hooks import OPEN_ITEMS, UNDO_STOP
from handlers.conversation.routing import answers, happened, notice, pressed
from handlers.conversation.subjects import key_in
from handlers.conversation.texts import Line, t
from handlers.conversation.words import first_words
from handlers.tasks.actions import ShowTask, TakeOver
from handlers.tasks.cards import own_card
from handlers.tasks.dating import ask_day
from handlers.tasks.states import enter
from handlers.tasks.subjects import OFFERED, TAKEN
from storage.base import change_if
from storage.notices import Notice
from storage.people import Contact, leaders_of
from storage.tasks import Task, TaskState, offered_beside, open_tasks_of, task_by


def seek_another(world: World, task: Task) -> bool:
    """Tell the leader of its meeting, or another who is not its owner; whether there is one."""
    leaders = [c for c in leaders_of(world.db, task.coalition_id) if c.id != task.contact_id]
    of_meeting = task.held.by_contact if task.held else 0
    leader = next((c for c in leaders if c.id == of_meeting), leaders[0] if leaders else None)
    if leader is not None:
        subject = OFFERED.about(task.id, int(world.now.timestamp()))
        courtesy.notify(world, leader, "news", subject)
    return leader is not None


@happened(Stopped)
def give_back(world: World, event: Stopped) -> None:
    """The tasks of a contact who takes no part any more are for someone else."""
    tasks = open_tasks_of(world.db, event.contact)
    event.contact.give_up("tasks", [(task.id, task.state) for task in tasks])
    for task in tasks:
        enter(task, TaskState.OFFERED, world.now)
        seek_another(world, task)


@answers(UNDO_STOP)
def have_back(world: World, contact: Contact, given_up: dict[str, Any]) -> list[Line]:
    """Tasks that nobody took over are theirs again; of the others they have read, or do now."""
    for number, state in given_up.get("tasks", []):
        task = task_by(world.db, contact.coalition_id, number)
        if task is not None and task.state is TaskState.OFFERED and task.contact_id == contact.id:
            enter(task, TaskState(state), world.now)
    return []


@notice(OFFERED)
def tell_leader(world: World, wish: Notice, task: Task) -> Card | None:
    """Gone when someone took it over."""
    if task.state is not TaskState.OFFERED:
        return None
    show = Button(t("task-show", text=first_words(task.text)), ShowTask(task.id, 0))
    by = [t("task-offered-by", name=task.contact.name)] if task.contact else []
    return card([t("task-offered", text=task.text), *by], buttons=[show])


def may_take(ctx: Context, task: Task) -> bool:
    """Whether a colleague, a leader, or the owner after all, may take what was given back."""
    if task.state is not TaskState.OFFERED:
        return False
    return ctx.is_leader or task in offered_beside(ctx.db, ctx.me)


@answers(OPEN_ITEMS)
def for_a_colleague(world: World, contact: Contact) -> Line | None:
    """The first task that a colleague gave back, and nobody does yet."""
    waiting = [task for task in offered_beside(world.db, contact) if task.contact_id != contact.id]
    return t("task-offered", text=waiting[0].text) if waiting else None


@pressed(TakeOver)
def take_over(ctx: Context, action: TakeOver) -> None:
    """The first to press does it."""
    gone = t("task-taken-already")
    task = still(task_by(ctx.db, ctx.me.coalition_id, action.task), gone)
    before = task.contact
    if not may_take(ctx, task) or not _is_first(ctx, task):
        raise Closed(gone)
    if before is not None and before.id != ctx.me.id:
        courtesy.notify(ctx, before, "task", TAKEN.about(task.id, ctx.me.id))
    ctx.db.expire(task, ["contact"])
    enter(task, TaskState.TAKEN, ctx.now)
    if task.day is not None and task.day > ctx.now.astimezone(task.zone).date():
        ctx.replace(own_card(task, t("task-again")), done=t("task-take-over"))
    else:
        ask_day(ctx, task, t("task-yours", text=task.text), replace=True, done=t("task-take-over"))


def _is_first(ctx: Context, task: Task) -> bool:
    """Whether nobody else takes it in this same moment; then it is theirs."""
    is_free = Task.state == TaskState.OFFERED
    return change_if(ctx.db, task, is_free, contact_id=ctx.me.id, state=TaskState.TAKEN)


@notice(TAKEN)
def tell_former_owner(world: World, wish: Notice, task: Task) -> Card | None:
    """Gone when it is with someone else again by then."""
    _, by = key_in(wish.subject)
    if task.contact is None or task.contact_id != int(by):
        return None
    return card(t("task-taken", name=task.contact.name, text=first_words(task.text)))
