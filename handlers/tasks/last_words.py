"""The last question to somebody: what they type next may well be about that."""

from __future__ import annotations

from typing import Any

from handlers.conversation.actions import Action, kind_of
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.subjects import Subject, kind_in
from handlers.conversation.words import why_not_read
from storage.messages import Message, messages_to
from storage.people import Contact


def asked_last(ctx: Context, *about: Subject[Any]) -> tuple[Contact, Message] | None:
    """The newest message to this person, where it is about one of these subjects, with their
    contact in its coalition."""
    kinds = {subject.kind for subject in about}
    for newest in messages_to(ctx.db, ctx.person.id, 1):
        for mine in ctx.memberships:
            if mine.coalition_id == newest.coalition_id and kind_in(newest.subject) in kinds:
                return mine, newest
    return None


def offers(message: Message, action: type[Action]) -> bool:
    """Whether one of its buttons means this now, so that the question still stands there."""
    shown = (message.actions[button.index] for row in message.buttons for button in row)
    return any(kind == kind_of(action) for kind, _ in shown)


def is_unread(ctx: Context, said: Said | Shared) -> bool:
    """Whether this cannot be read, such as a voice message; the sender is told so."""
    why_not = why_not_read(said, files=False) if isinstance(said, Shared) else None
    if why_not is not None:
        ctx.reply(why_not)
    return why_not is not None
