"""The signs of life that tasks show: promises, and that they were kept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from handlers.conversation.context import World
from handlers.conversation.hooks import SIGNS
from handlers.conversation.routing import answers
from handlers.conversation.signs import Partners, Sign
from handlers.conversation.texts import t
from handlers.conversation.words import first_words
from storage.tasks import Task, TaskState, promised_since


@answers(SIGNS)
def signs(world: World, partners: Partners, since: datetime) -> list[Sign]:
    tasks = promised_since(world.db, partners.coalition, partners.contacts, since)
    return [sign for task in tasks for sign in _of(task) if sign.seen > since]


def _of(task: Task) -> Iterator[Sign]:
    text = first_words(task.text)
    if task.noted_at is not None:
        yield Sign(task.noted_at, t("sign-task", text=text), contact=task.contact_id)
    if task.ended_at is not None and task.state is TaskState.DONE:
        yield Sign(task.ended_at, t("sign-task-done", text=text), contact=task.contact_id)
