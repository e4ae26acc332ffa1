"""By when a task is done: a good proposal, or a day that is typed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.hooks import NEXT_TIME
from handlers.conversation.routing import answered, pressed, replied
from handlers.conversation.subjects import id_in
from handlers.conversation.texts import Line, t
from handlers.language.moments import Misread, PerhapsDay, read_day
from handlers.language.plain_answers import yes_in
from handlers.tasks.actions import SetDay
from handlers.tasks.cards import noted_card
from handlers.tasks.last_words import asked_last, is_unread, offers
from handlers.tasks.loading import own_task
from handlers.tasks.states import plan_reminder
from handlers.tasks.subjects import TASK, WHEN
from storage.tasks import Task

PROPOSED = (("week", 1), ("two-weeks", 2), ("month", 4))
"""Weeks ahead, so that it is the same day of the week."""
FAR = timedelta(days=300)
"""A day of the last weeks that somebody types is no day of next year."""
TOLD = (Misread.PAST, Misread.FAR, Misread.WEEKDAY, Misread.WHICH_WEEK, Misread.REPEATING)


def ask_day(
    ctx: Context,
    task: Task,
    *above: Line,
    far: date | None = None,
    replace: bool = False,
    done: Line | None = None,
) -> None:
    """Ask by when; `far`: a day that was typed and lies far away."""
    buttons = [
        *([Button(t("task-really", day=far), SetDay(task.id, far.isoformat()))] if far else []),
        *_proposals(ctx, task),
        Button(t("task-undated"), SetDay(task.id, "")),
    ]
    asked = card(*above, t("task-when"), buttons=buttons)
    data = {"task": task.id, "far": far.isoformat() if far else ""}
    ctx.ask(day_given, asked, replace=replace, done=done, subject=WHEN.about(task.id), **data)


def _proposals(ctx: Context, task: Task) -> list[Button]:
    days = [(f"task-in-{name}", _today(ctx) + timedelta(weeks=weeks)) for name, weeks in PROPOSED]
    return [
        Button(t(name, day=day), SetDay(task.id, day.isoformat()))
        for name, day in (*days, *_before_next_time(ctx, task))
    ]


def _before_next_time(ctx: Context, task: Task) -> list[tuple[str, date]]:
    """The day before the same people meet again, where that is known."""
    met = ctx.gather(NEXT_TIME, task.held.about) if task.held else []
    days = [moment.astimezone(task.zone).date() - timedelta(days=1) for moment in met]
    return [("task-before-next", day) for day in days if day > _today(ctx)]


def _today(ctx: Context) -> date:
    return ctx.now.astimezone(ctx.zone).date()


@answered("task.day-given")
def day_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    task = own_task(ctx, data["task"])
    if data["far"] and yes_in(said.text):
        _note(ctx, task, date.fromisoformat(data["far"]))
    else:
        _take_words(ctx, task, said.text)


def in_words(ctx: Context, said: Said) -> bool:
    """An owner who was asked by when last of all, and types a day after a while, means that."""
    asked = asked_last(ctx, WHEN)
    if asked is None or not offers(asked[1], SetDay):
        return False
    if not isinstance(read_day(said.text, ctx.now, ctx.zone), date):
        return False
    ctx.contact, ctx.asked = asked
    _take_late(ctx, id_in(asked[1].subject), said.text)
    return True


@replied(WHEN)
def in_reply(ctx: Context, said: Said | Shared, task: Task) -> None:
    if not is_unread(ctx, said):
        _take_late(ctx, task.id, said.text)


def _take_late(ctx: Context, task: int, text: str) -> None:
    """The card that asked is no open question any more, and closes all the same."""
    own = own_task(ctx, task)
    ctx.close()
    _take_words(ctx, own, text)


def _take_words(ctx: Context, task: Task, text: str) -> None:
    """A day, or no day at all; else it is asked again."""
    day = read_day(text, ctx.now, ctx.zone)
    if isinstance(day, PerhapsDay):
        ask_day(ctx, task, t("task-day-perhaps", day=day.day), far=day.day)
    elif not isinstance(day, Misread):
        if day > _today(ctx) + FAR:
            ask_day(ctx, task, t("task-day-sure", day=day), far=day)
        else:
            _note(ctx, task, day)
    elif yes_in(text) is False:
        _note(ctx, task, None)
    else:
        ask_day(ctx, task, t(f"task-day-{day if day in TOLD else Misread.UNCLEAR}"))


def _note(ctx: Context, task: Task, day: date | None) -> None:
    _set(ctx, task, day)
    ctx.reply(noted_card(task), subject=TASK.about(task.id))


@pressed(SetDay)
def set_day(ctx: Context, action: SetDay) -> None:
    task = own_task(ctx, action.task)
    day = date.fromisoformat(action.day) if action.day else None
    if day is not None and day < _today(ctx):
        ask_day(ctx, task, t("task-day-past"), replace=True)
        return
    _set(ctx, task, day)
    ctx.replace(noted_card(task), done=t("task-by-day", day=day) if day else t("task-undated"))


def _set(ctx: Context, task: Task, day: date | None) -> None:
    task.day = day
    plan_reminder(task, ctx.now)
