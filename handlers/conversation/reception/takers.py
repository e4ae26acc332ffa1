"""All that may take a person's words. Each answers whether it took them."""

from __future__ import annotations

from handlers.conversation.chat import Said, Shared
from handlers.conversation.commands import command_in, plain_command_in, run_command
from handlers.conversation.context import Context
from handlers.conversation.reception.besides import aside_in, grave_in
from handlers.conversation.reception.choices import (
    Meant,
    Unclear,
    by_agreement,
    by_older_label,
    by_words,
)
from handlers.conversation.reception.presses import press
from handlers.conversation.reception.questions import ask_again, take_answer
from handlers.conversation.reception.utterance import Utterance, subject_of_words
from handlers.conversation.routes import Command, Gravity, Meaning, Step, Takes, Who
from handlers.conversation.subjects import kind_in
from handlers.conversation.texts import t
from handlers.language.plain_answers import agreement_in
from storage.messages import Message


def slash_command(utterance: Utterance) -> bool:
    """A command with a slash. In a group one that is not for groups is left without an answer."""
    ctx, said = utterance.ctx, utterance.said
    return isinstance(said, Said) and _commanded(ctx, said, *command_in(ctx.routes, said.text))


def button(utterance: Utterance) -> bool:
    """The number or label of a button that is near: on the message that it replies to, else on the
    question, else on the newest card."""
    ctx, said = utterance.ctx, utterance.said
    meant = by_words(utterance, said) if isinstance(said, Said) else None
    if isinstance(meant, Meant):
        press(ctx, meant.message, meant.index)
    elif isinstance(meant, Unclear) and said.private and utterance.puzzles():
        ctx.reply(t("which-message", words=said.text))
    return meant is not None and (said.private or isinstance(meant, Meant))


def plain_command(utterance: Utterance) -> bool:
    """A command without a slash. A greeting means one too, unless it may be the answer to the open
    question."""
    ctx, said, question = utterance.ctx, utterance.said, utterance.question
    if not isinstance(said, Said):
        return False
    asked = ctx.routes.steps.get(question.step) if question else None
    greets = question is None or (asked is not None and asked.greets)
    return _commanded(ctx, said, *plain_command_in(ctx.routes, said.text, greets=greets))


def _commanded(ctx: Context, said: Said, command: Command | None, words: str) -> bool:
    """Run a command, if there is one that may be given here; whether there is one."""
    if command is not None and (said.private or command.everywhere):
        run_command(ctx, command, words)
    return command is not None


def older_button(utterance: Utterance) -> bool:
    """The label of a button on any card that is still open, where nothing is asked and it replies
    to nothing."""
    said = utterance.said
    free = utterance.question is None and utterance.replied_to is None
    meant = by_older_label(utterance.ctx, said) if free and isinstance(said, Said) else None
    if meant is not None:
        press(utterance.ctx, meant.message, meant.index)
    return meant is not None


def in_need(utterance: Utterance) -> bool:
    """Words about somebody in need that answer a question or reply to a message: they hear whom to
    call, and nothing of it is kept. What was asked stays open."""
    ctx, said = utterance.ctx, utterance.said
    step = _step_for(utterance)
    if not said.private or (step is None and utterance.replied_to is None):
        return False
    meaning = grave_in(ctx, said.text, step.takes if step is not None else Takes.LETTER)
    if meaning is None:
        return False
    # Below the words for somebody who does not want to live stands nothing else.
    again = step if meaning.grave is not Gravity.LIFE else None
    _answer_besides(utterance, meaning, again)
    return True


def aside(utterance: Utterance) -> bool:
    """An everyday question in the place of an answer. What was asked is asked again below."""
    said, step = utterance.said, _step_for(utterance)
    if step is None or not isinstance(said, Said):
        return False
    meaning = aside_in(utterance.ctx, said.text, step.takes)
    if meaning is None:
        return False
    _answer_besides(utterance, meaning, step)
    return True


def _answer_besides(utterance: Utterance, meaning: Meaning, again: Step | None) -> None:
    """Serve what the words mean instead of an answer; `again`: what is asked once more."""
    ctx, said, question = utterance.ctx, utterance.said, utterance.question
    asked = ctx.db.get(Message, question.message_id) if question and question.message_id else None
    meaning.run(ctx, said)
    if again is not None and asked is not None:
        ask_again(ctx, again, asked)


def answer(utterance: Utterance) -> bool:
    """The answer to the open question. A respondent who may not answer any more is asked nothing
    any longer, and their words go on."""
    ctx, question = utterance.ctx, utterance.question
    if question is None or not utterance.is_answer:
        return False
    step = _step_for(utterance)
    if step is None:
        ctx.settle()
        return False
    take_answer(utterance, question, step)
    return True


def _step_for(utterance: Utterance) -> Step | None:
    """The step that takes the words as the answer to the open question, which they may give."""
    ctx, question = utterance.ctx, utterance.question
    if question is None or not utterance.is_answer:
        return None
    step = ctx.routes.steps.get(question.step)
    return step if step is not None and _may_in(ctx, question.coalition_id, step.who) else None


def reply(utterance: Utterance) -> bool:
    """A reply to a message of which a capability takes replies."""
    ctx, message = utterance.ctx, utterance.replied_to
    if message is None or utterance.is_answer:
        return False
    found = ctx.routes.replies.get(kind_in(message.subject))
    if found is None or not _may_in(ctx, message.coalition_id, found.who):
        return False
    ctx.asked = message
    found.run(ctx, utterance.said)
    return True


def _may_in(ctx: Context, coalition: int | None, who: Who) -> bool:
    """Whether this person may, in the coalition that is meant. If not, they act where they did
    before."""
    before = ctx.contact
    ctx.act_in(coalition)
    if ctx.may(who):
        return True
    ctx.contact = before
    return False


def agreement(utterance: Utterance) -> bool:
    """A plain yes or no, where the newest card has one button that says that."""
    said, free = utterance.said, utterance.replied_to is None
    agrees = agreement_in(said.text) if isinstance(said, Said) and said.private and free else None
    meant = by_agreement(utterance.ctx, agrees) if agrees is not None else None
    if meant is not None:
        press(utterance.ctx, meant.message, meant.index)
    return meant is not None


def otherwise(utterance: Utterance) -> bool:
    """Anything else in a person's own chat, as long as we have patience."""
    ctx, said = utterance.ctx, utterance.said
    if not said.private or ctx.routes.otherwise is None:
        return False
    # Files come many at once, as an album does.
    is_file = isinstance(said, Shared) and bool(said.ref)
    ctx.about = subject_of_words(said.words)
    if is_file or utterance.puzzles():
        ctx.routes.otherwise(ctx, said)
    return True
