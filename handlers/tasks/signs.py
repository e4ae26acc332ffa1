"""The signs of life that tasks show: promises after a meeting."""

from __future__ import annotations

from datetime import datetime

from handlers.conversation.context import World
from handlers.conversation.hooks import SIGNS
from handlers.conversation.routing import answers
from handlers.conversation.signs import Partners, Sign
from handlers.conversation.texts import t
from handlers.conversation.words import first_words
from storage.tasks import TaskState, promised_since


@answers(SIGNS)
def signs(world: World, partners: Partners, since: datetime) -> list[Sign]:
    found = promised_since(world.db, partners.coalition, partners.contacts, since)
    return [
        Sign(
            ended,
            t(
                "sign-task-done" if task.state is TaskState.DONE else "sign-task",
                text=first_words(task.text),
            ),
            contact=task.contact_id,
        )
        for task, ended in found
    ]
