"""Decides what takes a person's words, where several things could."""

from __future__ import annotations

from collections.abc import Callable

from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.reception import meanings, takers
from handlers.conversation.reception.arrival import prove_arrival
from handlers.conversation.reception.offers import counts_anew
from handlers.conversation.reception.questions import open_question
from handlers.conversation.reception.utterance import Utterance, has_patience
from handlers.conversation.texts import Text, t
from storage.messages import Message, message_with_part

PRECEDENCE: tuple[Callable[[Utterance], bool], ...] = (
    # Nobody types a slash by accident: it is the way out of whatever is open.
    takers.slash_command,
    # A person who types what a button in front of them says means that button, also where a command
    # has the same word, or where it could be an answer.
    takers.button,
    # Words of commands are few, and must work at any moment, also while something is asked.
    takers.plain_command,
    # A card further up is meant only where nothing nearer is, and no command has that word.
    takers.older_button,
    # Words about somebody in need are kept nowhere, whatever they answer.
    takers.in_need,
    # Somebody who asks who we are, or how to stop, gives no name and no day.
    takers.aside,
    # What is no choice and no command is the answer, if something was asked.
    takers.answer,
    # A reply tells what it is about; one to the open question was its answer already.
    takers.reply,
    # A plain yes or no is for the newest card, where one of its buttons says that.
    takers.agreement,
    # Only words that belong to nothing that we said are weighed for what they may mean.
    meanings.understood,
    # Last, so that nothing goes unanswered: it offers what could be done with the words.
    takers.otherwise,
)
"""All that may take a person's words: the first that does wins."""


def hear(ctx: Context, said: Said | Shared, too_much: Text | None) -> None:
    """Answer what a person said. What is too much is not half taken: what was asked stays open, and
    they say it anew."""
    if too_much is not None:
        if said.private:
            ctx.reply(too_much)
    elif not said.edits or counts_anew(ctx, said.edits) or _takes_tail(ctx, said):
        _take(Utterance(ctx, said, _replied_to(ctx, said), open_question(ctx)))
    elif said.private and has_patience(ctx):
        is_tail = isinstance(said, Said) and said.tail
        ctx.reply(t("tail-not-seen" if is_tail else "edit-not-seen"))


def _takes_tail(ctx: Context, said: Said | Shared) -> bool:
    """Whether the open question takes the last piece of a text whose beginning was taken before."""
    question = open_question(ctx)
    step = ctx.routes.steps.get(question.step) if question else None
    return isinstance(said, Said) and bool(said.tail) and step is not None and step.tails


def _take(utterance: Utterance) -> None:
    ctx = utterance.ctx
    try:
        any(take(utterance) for take in PRECEDENCE)
    finally:
        # Also where what they are about is closed by now.
        if not utterance.puzzled and utterance.said.private:
            ctx.services.patience.understood(ctx.person.id)


def _replied_to(ctx: Context, said: Said | Shared) -> Message | None:
    if said.reply_to is None:
        return None
    message = message_with_part(ctx.db, ctx.account, said.chat, said.reply_to)
    if message is None and said.reply_message is not None:
        # Without a receipt we do not know its part; the platform may know whose it is.
        message = ctx.db.get(Message, said.reply_message)
    if message is None or not ctx.stands_here(message):
        return None
    prove_arrival(ctx, message, said.reply_to)
    return message
