"""Other words or another day for a task."""

from __future__ import annotations

from typing import Any

from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.other_words import ask_other_words
from handlers.conversation.routes import Takes
from handlers.conversation.routing import answered, pressed
from handlers.conversation.texts import Line, t
from handlers.tasks.actions import AskDay, AskText, ChangeTaskMenu, ShowTask
from handlers.tasks.cards import own_card
from handlers.tasks.dating import ask_day
from handlers.tasks.loading import own_task
from handlers.tasks.noting import LIMIT, has_words
from handlers.tasks.subjects import TASK


@pressed(ChangeTaskMenu)
def change(ctx: Context, action: ChangeTaskMenu) -> None:
    task = own_task(ctx, action.task)
    what = [Button(t("task-other-words"), AskText(task.id)),
            Button(t("task-other-day"), AskDay(task.id))]  # fmt: skip
    back = Button(t("back"), ShowTask(task.id))
    ctx.replace(card(t("task-change-what", text=task.text), buttons=[what, back]))


@pressed(AskDay)
def other_day(ctx: Context, action: AskDay) -> None:
    task = own_task(ctx, action.task)
    quoted = t("task-quoted", words=task.text)
    ask_day(ctx, task, quoted, replace=True, done=t("task-other-day"))


@pressed(AskText)
def other_words(ctx: Context, action: AskText) -> None:
    task = own_task(ctx, action.task)
    ask_other_words(
        ctx,
        text_given,
        t("task-words-how"),
        words=task.text,
        buttons=[Button(t("back"), ShowTask(task.id))],
        replace=True,
        done=t("task-other-words"),
        task=task.id,
    )


@answered("task.text-given", takes=Takes.WORDS)
def text_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    task = own_task(ctx, data["task"])
    text = said.text.strip()
    if not has_words(text):
        return t("task-words-please")
    if len(text) > LIMIT:
        return t("task-too-long-again", count=len(text), limit=LIMIT)
    task.text = text
    ctx.reply(own_card(task, t("task-changed")), subject=TASK.about(task.id))
    return None
