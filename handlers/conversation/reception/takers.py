"""All that may take a person's words. Each answers whether it took them."""

from __future__ import annotations

from dataclasses import replace

from handlers.conversation.chat import Said, Shared
from handlers.conversation.commands import command_in, plain_command_in, run_command
from handlers.conversation.context import Context
from handlers.conversation.meant import serve
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
from handlers.conversation.reception.understanding import is_sure, parts_of, understand
from handlers.conversation.reception.utterance import Utterance, subject_of_words
from handlers.conversation.routes import Command, Gravity, Meaning, Step, Takes, Who
from handlers.conversation.subjects import kind_in
from handlers.conversation.texts import t
from handlers.language.plain_answers import agreement_in
from storage.invitations import invitation_in
from storage.messages import Message

STORY = 600
"""Characters: what is longer, and not sure, is for a person to read."""
AS_MANY = 3
"""Meanings that are offered."""


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


def understood(utterance: Utterance) -> bool:
    """Words in a person's own chat whose meaning a capability serves. Where that is not sure they
    say which of two they mean, or what else is to be done with the words."""
    ctx, said = utterance.ctx, utterance.said
    if not said.private or not isinstance(said, Said) or _has_code(ctx, said):
        return False
    ctx.about = subject_of_words(said.words)
    return _cared_for(ctx, said) or _served(utterance, said)


def _has_code(ctx: Context, said: Said) -> bool:
    """Whether a newcomer's words hold the code of an invitation."""
    return not ctx.memberships and invitation_in(ctx.db, said.text) is not None


def _cared_for(ctx: Context, said: Said) -> bool:
    """Answer words of which a part is about somebody in need; only the rest is read for anything
    else."""
    in_need = _in_need(ctx, said)
    if in_need is None:
        return False
    meaning, rest = in_need
    meaning.run(ctx, said)
    found = understand(ctx, rest) if rest.text else []
    if is_sure(found) and not found[0].meaning.alone:
        found[0].meaning.run(ctx, rest)
    return True


def _served(utterance: Utterance, said: Said) -> bool:
    ctx = utterance.ctx
    found = understand(ctx, said)
    if is_sure(found):
        _serve(utterance, found[0].meaning, said)
    elif not ctx.memberships or len(said.text) > STORY:
        return False
    elif _is_only_signs(said):
        return True
    elif found and ctx.routes.unsure is not None and utterance.puzzles():
        ctx.routes.unsure(ctx, said, [one.meaning for one in found[:AS_MANY]])
    return bool(found)


def _is_only_signs(said: Said) -> bool:
    """A sign alone, such as an emoji, needs no question and no answer."""
    return not any(letter.isalnum() for letter in said.text)


def _serve(utterance: Utterance, meaning: Meaning, said: Said) -> None:
    """Small talk hides nothing that was said beside it; and it too has an end, since a program
    could go on with it."""
    ctx = utterance.ctx
    rest = _rest(ctx, said, meaning)
    if meaning.alone and not meaning.grave:
        if not utterance.puzzles():
            return
        if len(rest) == 1:
            meaning, rest = rest[0], []
    serve(ctx, meaning, said)
    if rest and ctx.routes.unsure is not None:
        ctx.routes.unsure(ctx, said, rest[:AS_MANY])


def _in_need(ctx: Context, said: Said) -> tuple[Meaning, Said] | None:
    """The meaning of a part of the words that is about somebody in need, and the words without all
    such parts: those are not read for anything else."""
    parts = parts_of(said.text)
    if len(parts) < 2:
        return None
    found = {part: understand(ctx, replace(said, text=part)) for part in parts}
    in_need = [part for part, one in found.items() if is_sure(one) and one[0].meaning.grave]
    if not in_need:
        return None
    rest = " ".join(part for part in parts if part not in in_need)
    return found[in_need[0]][0].meaning, replace(said, text=rest)


def _rest(ctx: Context, said: Said, served: Meaning) -> list[Meaning]:
    """The meanings that parts of the words surely have besides the one served. Where words are
    read, what stands beside that is offered with it."""
    parts = parts_of(said.text, at_commas=served.brief)
    if served.grave or parts in ([], [said.text.strip()]):
        return []
    found = [understand(ctx, replace(said, text=part)) for part in parts]
    others = {one[0].meaning.name: one[0].meaning for one in found if is_sure(one)}
    passed_on = {"letter-pass-on"} if served.reads else set()
    return [
        meaning
        for name, meaning in others.items()
        if not meaning.alone and name not in {served.name, *passed_on}
    ]


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
