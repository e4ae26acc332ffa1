"""Tasks that were done lately, as good news."""

from __future__ import annotations

from datetime import datetime

from handlers.conversation.context import World
from handlers.conversation.hooks import SUCCESSES
from handlers.conversation.routing import answers
from handlers.conversation.texts import Line, t
from storage.people import Coalition
from storage.tasks import count_tasks

ENOUGH = 2


@answers(SUCCESSES)
def done(world: World, coalition: Coalition, since: datetime) -> Line | None:
    """How many were done, not how many were left."""
    _, count, _ = count_tasks(world.db, coalition.id, since, world.now)
    return t("success-tasks", count=count) if count >= ENOUGH else None
