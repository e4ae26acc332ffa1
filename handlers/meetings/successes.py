"""The last meeting of a group, as good news."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.conversation.context import World
from handlers.conversation.hooks import SUCCESSES
from handlers.conversation.routing import answers
from handlers.conversation.texts import Line, t
from storage.meetings import last_held
from storage.partners import group_by
from storage.people import Coalition


@answers(SUCCESSES)
def met(world: World, coalition: Coalition, since: datetime) -> Line | None:
    """By the name of the group: a title may name a person."""
    meeting = last_held(world.db, coalition.id, since, world.now)
    group = group_by(world.db, coalition.id, meeting.group_id or 0) if meeting else None
    if meeting is None or group is None:
        return None
    day = meeting.begins.astimezone(ZoneInfo(coalition.zone)).date()
    return t("success-met", group=group.name, day=day)
