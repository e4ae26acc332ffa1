"""The open question of a person, and its answer."""

from __future__ import annotations

from handlers.conversation.actions import unpack
from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Shared, Style
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context
from handlers.conversation.reception.utterance import Utterance, subject_of_words
from handlers.conversation.routes import Step
from handlers.conversation.words import why_not_read
from storage.messages import Message, Question


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
    ctx, data = utterance.ctx, dict(question.data)
    if question.message_id is not None:
        ctx.asked = ctx.db.get(Message, question.message_id)
    again = ctx.settle()
    try:
        fault = step.run(ctx, utterance.said, data)
    except Closed:
        ctx.close()
        raise
    if fault is not None and not utterance.puzzles():
        ctx.db.add(again)
        return
    ways_on = _buttons_on(ctx, ctx.asked)
    ctx.close()
    if fault is not None:
        # One card asks, and it has the ways on that the one above it had.
        ctx.about = subject_of_words(utterance.said.words)
        ctx.ask(step.run, card(fault, buttons=ways_on), **data)


def ask_again(ctx: Context, step: Step, asked: Message) -> None:
    """Ask once more, below what was answered since, unless that ended the question."""
    question = open_question(ctx)
    if question is None or question.message_id != asked.id:
        return
    again = card(_from_question_on(asked.text), buttons=_buttons_on(ctx, asked))
    ctx.asked = asked
    ctx.close()
    ctx.ask(step.run, again, subject=asked.subject, **question.data)


def _from_question_on(text: str) -> str:
    """The last paragraph that asks something, and what follows on it; what stands before it was
    read a moment ago."""
    paragraphs = text.split("\n\n")
    asking = [at for at, paragraph in enumerate(paragraphs) if paragraph.endswith("?")]
    return "\n\n".join(paragraphs[asking[-1] :] if asking else paragraphs)


def _buttons_on(ctx: Context, message: Message | None) -> list[list[Button]]:
    """The buttons that a message shows now, to stand on another card."""
    if message is None:
        return []
    meant = [(ctx.routes.presses.get(kind), data) for kind, data in message.actions]
    return [
        [
            Button(shown.label, unpack(press.action, data), Style(shown.style))
            for shown in row
            for press, data in [meant[shown.index]]
            if press is not None
        ]
        for row in message.buttons
    ]
