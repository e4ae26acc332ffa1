"""A task that someone gives back: its leader hears of it, and someone else can take it."""

from __future__ import annotations

from handlers.conversation import courtesy
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import Context, World
from handlers.conversation.events import Stopped
from handlers.conversation.hooks import OPEN_ITEMS
from handlers.conversation.routing import answers, happened, notice, pressed
from handlers.conversation.subjects import id_in, key_in
from handlers.conversation.texts import Line, t
from handlers.conversation.words import first_words
from handlers.tasks.actions import ShowTask, TakeOver
from handlers.tasks.cards import own_card
from handlers.tasks.dating import ask_day
from handlers.tasks.owning import enter
from storage.base import change_if
from storage.notices import Notice
from storage.people import Contact, leaders_of
from storage.tasks import Task, TaskState, offered_beside, open_tasks_of, task_by


def seek_another(world: World, task: Task) -> bool:
    """Tell the leader of the meeting, or else one who leads; whether there is another than whose
    task it is."""
    keeper = _keeper_of(world, task)
    if keeper is not None:
        subject = f"task-offered:{task.id}.{int(world.now.timestamp())}"
        courtesy.notify(world, keeper, "news", subject)
    return keeper is not None


def _keeper_of(world: World, task: Task) -> Contact | None:
    leaders = [c for c in leaders_of(world.db, task.coalition_id) if c.id != task.contact_id]
    own = task.held.by_contact if task.held else 0
    return next((c for c in leaders if c.id == own), None) or next(iter(leaders), None)


@happened(Stopped)
def give_back(world: World, event: Stopped) -> None:
    """What someone was to do, who takes no part any more, is for someone else."""
    for task in open_tasks_of(world.db, event.contact):
        enter(task, TaskState.OFFERED, world.now)
        seek_another(world, task)


@notice("task-offered")
def tell_leader(world: World, wish: Notice) -> Card | None:
    """Gone when someone took it over."""
    task = task_by(world.db, wish.coalition_id, id_in(wish.subject))
    if task is None or task.state is not TaskState.OFFERED:
        return None
    show = Button(t("task-show", text=first_words(task.text)), ShowTask(task.id, 0))
    by = [t("task-offered-by", name=task.contact.name)] if task.contact else []
    return card([t("task-offered", text=task.text), *by], buttons=[show])


def may_take(ctx: Context, task: Task) -> bool:
    """What was given back is for a colleague, for a leader, or for who gave it back after all."""
    if task.state is not TaskState.OFFERED:
        return False
    return ctx.is_leader or task in offered_beside(ctx.db, ctx.me)


@answers(OPEN_ITEMS)
def for_a_colleague(world: World, contact: Contact) -> Line | None:
    """What somebody of the same organisation gave back, and nobody does yet."""
    waiting = [task for task in offered_beside(world.db, contact) if task.contact_id != contact.id]
    return t("task-offered", text=waiting[0].text) if waiting else None


@pressed(TakeOver)
def take_over(ctx: Context, action: TakeOver) -> None:
    """Who presses first does it."""
    task = task_by(ctx.db, ctx.me.coalition_id, action.task)
    before = task.contact if task is not None else None
    if task is None or not may_take(ctx, task) or not _is_first(ctx, task):
        ctx.toast(t("task-taken-already"))
        return
    if before is not None and before.id != ctx.me.id:
        courtesy.notify(ctx, before, "task", f"task-taken:{task.id}.{ctx.me.id}")
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


@notice("task-taken")
def tell_who_gave_it_back(world: World, wish: Notice) -> Card | None:
    """Gone when it is with someone else again by then."""
    key, by = key_in(wish.subject)
    task = task_by(world.db, wish.coalition_id, int(key))
    if task is None or task.contact is None or task.contact_id != int(by):
        return None
    return card(t("task-taken", name=task.contact.name, text=first_words(task.text)))
