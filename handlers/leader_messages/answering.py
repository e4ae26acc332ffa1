"""Answers to letters, and replies to messages of others: brought to the person who wrote."""

from __future__ import annotations

from typing import Any

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context
from handlers.conversation.events import Replied
from handlers.conversation.forwarding import FilePlace, fault_in, place_of
from handlers.conversation.routes import Takes
from handlers.conversation.routing import answered, happened, pressed, replied
from handlers.conversation.texts import Line, t
from handlers.leader_messages.letters import LETTER, AnswerLetter, bring, write_letter
from storage.leader_messages import (
    Letter,
    copies_of,
    is_answered,
    letter_by,
    letters_on,
    sent_on,
)
from storage.outbox import Urgency
from storage.people import Contact, contact_by


@action("letter.send-answer")
class SendAnswer(Action):
    """Words, and perhaps a file, for the writer of one of several letters."""

    letter: int
    words: str
    file: FilePlace | None


@pressed(AnswerLetter)
def begin_answer(ctx: Context, action: AnswerLetter) -> None:
    letter = _to_answer(ctx, action.letter)
    ctx.ask(answer_given, t("type-answer", name=letter.sender.name), letter=letter.id)


def _to_answer(ctx: Context, letter: int) -> Letter:
    """The letter, if it came to this person: alone, or as one of the leaders."""
    found = still(letter_by(ctx.db, ctx.me.coalition_id, letter))
    if not _came_to_me(ctx, found):
        raise Closed
    return found


def _came_to_me(ctx: Context, letter: Letter) -> bool:
    if letter.from_id == ctx.me.id:
        return False
    return ctx.is_leader if letter.to_id is None else letter.to_id == ctx.me.id


@answered("letter.answer-given", takes=Takes.LETTER, files=True)
def answer_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    letter = _to_answer(ctx, data["letter"])
    fault = fault_in(said)
    if fault is None:
        _answer(ctx, letter, said.text.strip(), place_of(said))
    return fault


@replied(LETTER.kind)
def letter_replied(ctx: Context, said: Said | Shared) -> None:
    """A reply to the letter itself needs no button; of several letters it asks which. The first of
    them may be gone."""
    there = letters_on(ctx.db, ctx.asked) if ctx.asked else []
    # Of several from the same hand the last one counts.
    letters = list({one.from_id: one for one in there if _came_to_me(ctx, one)}.values())
    if not letters:
        raise Closed
    fault, words, file = fault_in(said), said.text.strip(), place_of(said)
    if len(letters) > 1:
        whose = [Button(one.sender.name, SendAnswer(one.id, words, file)) for one in letters]
        ctx.reply(card(fault or t("answer-whom"), buttons=[] if fault else whose))
    elif fault is not None:
        ctx.ask(answer_given, fault, letter=letters[0].id)
    else:
        _answer(ctx, letters[0], words, file)


@pressed(SendAnswer)
def send_answer(ctx: Context, action: SendAnswer) -> None:
    letter, message = _to_answer(ctx, action.letter), still(ctx.message)
    if sent_on(ctx.db, letter.coalition_id, message.id):
        raise Closed(t("noted-already"))
    ctx.close(letter.sender.name)
    _answer(ctx, letter, action.words, action.file, card_id=message.id)


def _answer(ctx: Context, letter: Letter, words: str, file: FilePlace | None, **more: Any) -> None:
    first = not is_answered(ctx.db, letter)
    to = contact_by(ctx.db, letter.coalition_id, letter.from_id)
    if to is None or not _is_reached(ctx, to):
        ctx.reply(t("cannot-reach", name=letter.sender.name))
        return
    # They asked for it, so that a pause does not hold it up.
    _send(ctx, to, words, file, "answer", answers_id=letter.id, **more)
    if first and letter.to_id is None:
        _mark_answered(ctx, letter)


def _is_reached(ctx: Context, to: Contact) -> bool:
    return to.takes_part and ctx.channel_for(to.person) is not None


def _send(
    ctx: Context,
    to: Contact,
    words: str,
    file: FilePlace | None,
    purpose: str,
    about: str = "",
    **more: Any,
) -> None:
    letter = write_letter(ctx, words, to, file, **more)
    later = bring(ctx, letter, [to], purpose, about)
    ctx.reply(card(t("answer-sent", name=to.name), *later))


def _mark_answered(ctx: Context, letter: Letter) -> None:
    """Every leader sees on the letter that it was answered, and by whom."""
    answered_by = t("answered-by", name=ctx.me.name, to=letter.sender.name)
    copies = [(copy, card(copy.text, answered_by)) for copy in copies_of(ctx.db, letter)]
    ctx.reword(copies, Urgency.DUE)


# Replies to what other capabilities sent


@happened(Replied)
def take_reply(ctx: Context, event: Replied) -> None:
    fault = fault_in(event.said)
    if fault is not None:
        ctx.ask(reply_given, fault, to=event.to.id, about=event.about)
    else:
        _reply(ctx, event.said, event.to, event.about)


@answered("letter.reply-given", takes=Takes.LETTER, files=True)
def reply_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    """After a reply that could not be passed on."""
    to = still(contact_by(ctx.db, ctx.me.coalition_id, data["to"]))
    fault = fault_in(said)
    if fault is None:
        _reply(ctx, said, to, data["about"])
    return fault


def _reply(ctx: Context, said: Said | Shared, to: Contact, about: str) -> None:
    if _is_reached(ctx, to):
        _send(ctx, to, said.text.strip(), place_of(said), "message", about)
    else:
        ctx.reply(t("cannot-reach", name=to.name))
