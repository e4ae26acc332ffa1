"""The open question of a person, and its answer."""

from __future__ import annotations

from handlers.conversation.actions import kind_of
from handlers.conversation.chat import Shared
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context, NeverMind
from handlers.conversation.reception.utterance import Utterance, subject_of_words
from handlers.conversation.routing import Step
from handlers.conversation.words import why_not_read
from storage.messages import Message, Question, copied

ONLY_CANCEL = [[kind_of(NeverMind), {}]]
"""The actions of a card that asks something, and has no button but the one to leave it."""


def open_question(ctx: Context) -> Question | None:
    """The question to this person in this chat, if it still waits for an answer."""
    if not ctx.event.private:
        return None
    question = ctx.db.get(Question, ctx.person.id)
    here = question is not None and (question.account_id, question.chat) == (
        ctx.account,
        ctx.event.chat,
    )
    return question if question and here and question.until > ctx.now else None


def take_answer(utterance: Utterance, question: Question, step: Step) -> None:
    """Let the step take what was said as the answer; what it cannot take is asked again."""
    said = utterance.said
    if isinstance(said, Shared) and (unreadable := why_not_read(said, files=step.files)):
        if utterance.puzzles():
            utterance.ctx.reply(unreadable)
    else:
        _run(utterance, question, step)


def _run(utterance: Utterance, question: Question, step: Step) -> None:
    ctx, data, again = utterance.ctx, dict(question.data), copied(question)
    if question.message_id is not None:
        ctx.asked = ctx.db.get(Message, question.message_id)
    ctx.settle()
    try:
        fault = step.run(ctx, utterance.said, data)
    except Closed:
        ctx.close()
        raise
    if fault is not None and not utterance.puzzles():
        ctx.db.add(again)
        return
    if fault is None or (ctx.asked and ctx.asked.actions == ONLY_CANCEL):
        ctx.close()
    if fault is not None:
        ctx.about = subject_of_words(utterance.said.id)
        ctx.ask(step.run, fault, **data)
