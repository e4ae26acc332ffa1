"""Reminds owners of a task once before its day and once after, until it is done or dropped; of
several that are due at once in one message."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby

from handlers.conversation import courtesy
from handlers.conversation.cards import Brief, Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context, World
from handlers.conversation.hooks import OPEN_ITEMS
from handlers.conversation.paging import PAGE
from handlers.conversation.routing import answers, due, notice, replied
from handlers.conversation.subjects import Subject, key_in
from handlers.conversation.texts import Line, t
from handlers.conversation.words import first_words
from handlers.language.plain_states import progress_in
from handlers.tasks.actions import ShowTask
from handlers.tasks.cards import line_of, state_row
from handlers.tasks.last_words import asked_last
from handlers.tasks.reminders import at, day_after
from handlers.tasks.subjects import AFTER, BEFORE, SEVERAL
from storage.notices import Notice
from storage.people import Contact
from storage.tasks import Task, open_tasks_of, task_by, with_owners


@due(Task.remind_at, together=Task.contact_id, loading=with_owners)
def remind(world: World, ready: Sequence[Task]) -> None:
    """Wish to remind each owner of what they are to do, and plan the reminder after."""
    for _, owned in groupby(sorted(ready, key=_owner), key=_owner):
        _remind(world, [task for task in owned if _is_to_be_done(task)])
    for task in ready:
        _plan_after(world, task)


def _owner(task: Task) -> int:
    return task.contact_id or 0


def _is_to_be_done(task: Task) -> bool:
    return task.is_open and task.day is not None and task.contact is not None


def _plan_after(world: World, task: Task) -> None:
    task.remind_at = None
    if task.day is not None and _is_to_be_done(task) and not task.is_late(world.now):
        task.remind_at = at(day_after(task.day), task.zone)


def _remind(world: World, tasks: Sequence[Task]) -> None:
    """Wish it for their owner; `tasks` are all of one."""
    if not tasks or (owner := tasks[0].contact) is None:
        return
    days = {str(task.id): str(task.day) for task in tasks}
    first = tasks[0]
    if len(tasks) > 1:
        today = world.now.astimezone(first.zone).date()
        courtesy.notify(world, owner, "task", SEVERAL.about(first.id, today), days=days)
    else:
        reminder = _reminder_now(first, world.now)
        courtesy.notify(world, owner, "task", reminder.about(first.id, first.day))


def _reminder_now(task: Task, now: datetime) -> Subject[Task]:
    """The reminder before its day, or the one after."""
    return AFTER if task.is_late(now) else BEFORE


@notice(BEFORE)
def before(world: World, wish: Notice, task: Task) -> Card | None:
    _, day = key_in(wish.subject)
    is_due = _is_due(wish, task, day) and not task.is_late(world.now)
    return _reminder(BEFORE, task) if is_due else None


@notice(AFTER)
def after(world: World, wish: Notice, task: Task) -> Card | None:
    _, day = key_in(wish.subject)
    return _reminder(AFTER, task) if _is_due(wish, task, day) else None


def _is_due(wish: Notice, task: Task, day: str) -> bool:
    """Whether the task is theirs, and to be done by the day of which the notice speaks."""
    return task.contact_id == wish.contact_id and task.is_open and str(task.day) == day


def _reminder(kind: Subject[Task], task: Task) -> Card:
    asked = t(kind.kind, text=task.text, day=task.day)
    reminder = card(asked, t("task-how-goes-it"), buttons=[state_row(task)])
    brief = Brief((asked,), first_words(task.text))
    return replace(reminder, about=kind.about(task.id, task.day), brief=brief)


@notice(SEVERAL)
def several(world: World, wish: Notice, first: Task) -> Card | None:
    """Those that are theirs and to be done by then; where one is left, as any other."""
    days: dict[str, str] = wish.data["days"]
    found = ((task_by(world.db, wish.coalition_id, int(key)), day) for key, day in days.items())
    tasks = [task for task, day in found if task is not None and _is_due(wish, task, day)]
    if len(tasks) > 1:
        return _which(tasks)
    return _reminder(_reminder_now(tasks[0], world.now), tasks[0]) if tasks else None


def _which(tasks: Sequence[Task]) -> Card:
    due = (t("tasks-due"), *map(line_of, tasks))
    which = card(
        due,
        t("tasks-how-goes-it"),
        buttons=[Button(first_words(task.text), ShowTask(task.id)) for task in tasks],
    )
    return replace(which, brief=Brief(due, t("command-acties")))


def of_which(ctx: Context, said: Said) -> bool:
    """An owner reminded of several last of all, who types how it stands, is asked of which."""
    asked = asked_last(ctx, SEVERAL)
    tasks = open_tasks_of(ctx.db, asked[0]) if asked else []
    about = " ".join(task.text for task in tasks)
    if asked is None or not tasks or progress_in(said.text, about) is None:
        return False
    ctx.contact = asked[0]
    ctx.reply(_which(tasks[:PAGE]), subject=asked[1].subject)
    return True


@replied(SEVERAL)
def in_reply(ctx: Context, said: Said | Shared, first: Task) -> None:
    tasks = open_tasks_of(ctx.db, ctx.me)[:PAGE]
    subject = ctx.asked.subject if ctx.asked else ""
    ctx.reply(_which(tasks) if tasks else t("tasks-none"), subject=subject)


@answers(OPEN_ITEMS)
def overdue(world: World, contact: Contact) -> Line | None:
    """The task whose day passed first."""
    late = [task for task in open_tasks_of(world.db, contact) if task.is_late(world.now)]
    return t("task-overdue", text=late[0].text, day=late[0].day) if late else None
