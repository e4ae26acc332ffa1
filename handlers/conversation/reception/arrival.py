"""A message that a person presses or replies to stands in their chat, also if no receipt came."""

from __future__ import annotations

from handlers.conversation.context import Context
from handlers.conversation.events import Arrived
from storage.messages import Delivery, Message
from storage.outbox import has_arrived, stands_twice


def prove_arrival(ctx: Context, message: Message, part: str) -> None:
    """Take note that a message has arrived; `part`: the one that was pressed or replied to, where
    the platform tells."""
    if message.delivery not in (Delivery.UNKNOWN, Delivery.QUEUED):
        if part:
            stands_twice(ctx.db, message, part)
    elif has_arrived(ctx.db, message, part, ctx.now):
        ctx.publish(Arrived(message))
