"""Words that answer no question may be the task that a guest was asked for."""

from __future__ import annotations

from typing import Any

from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.hooks import FREE_WORDS
from handlers.conversation.meant import pass_on_ways
from handlers.conversation.routes import ANYONE, Takes
from handlers.conversation.routing import answered, answers, pressed, replied
from handlers.conversation.texts import t
from handlers.language.plain_answers import yes_in
from handlers.tasks.actions import NotATask, NoteTask
from handlers.tasks.asking import ASKED_FOR
from handlers.tasks.last_words import asked_last, is_unread
from handlers.tasks.loading import held_meeting
from handlers.tasks.noting import (
    LIMIT,
    ask_shorter,
    ask_words,
    has_words,
    is_reaction,
    note,
)
from handlers.tasks.subjects import ASKED
from storage.messages import Message
from storage.people import Contact
from storage.tasks import HeldMeeting, unanswered_asks

CARRIED = 3000
"""Characters that go along with a button."""
BRIEF = 3
"""Words; "ja, heel leuk" is no task, "ja ik bel de bakker" may be one."""


def in_words(ctx: Context, said: Said) -> bool:
    """A guest who was asked for a task last of all, and then types something, may well mean it."""
    asked = awaits(ctx)
    if asked is None or "?" in said.text or not has_words(said.text):
        return False
    ctx.contact, held = asked
    _make_sure(ctx, held, said.text.strip())
    return True


def awaits(ctx: Context) -> tuple[Contact, HeldMeeting] | None:
    """The meeting of which the newest message asks a task of this person, and as whom."""
    asked = asked_last(ctx, ASKED)
    held = _awaited(ctx, *asked) if asked else None
    return (asked[0], held) if asked is not None and held is not None else None


def _awaited(ctx: Context, mine: Contact, asked: Message) -> HeldMeeting | None:
    """The meeting of which they did not say yet which task they take."""
    waiting = unanswered_asks(ctx.db, mine, ctx.now - ASKED_FOR)
    return next((held for held in waiting if ASKED.about(held.id) == asked.subject), None)


@replied(ASKED)
def in_reply(ctx: Context, said: Said | Shared, held: HeldMeeting) -> None:
    if not is_unread(ctx, said):
        _make_sure(ctx, held, said.text.strip())


def _make_sure(ctx: Context, held: HeldMeeting, text: str) -> None:
    """Never note silently what was typed by the way."""
    if is_reaction(ctx, held, text):
        return
    if not has_words(text) or (yes_in(text) and _is_brief(text)):
        ask_words(ctx, held, t("task-words-please"))
    elif len(text) > LIMIT:
        ask_shorter(ctx, held, text)
    else:
        _ask_whether(ctx, held, text)


def _ask_whether(ctx: Context, held: HeldMeeting, text: str) -> None:
    buttons = [Button(t("yes"), NoteTask(ctx.me.id, held.id, text)),
               Button(t("no"), NotATask(text))]  # fmt: skip
    asked = card(t("task-sure"), t("task-quoted", words=text), buttons=[buttons])
    ctx.ask(sure_given, asked, subject=ASKED.about(held.id), held=held.id, text=text)


def _is_brief(text: str) -> bool:
    return len(text.split()) <= BRIEF


@answered("task.sure-given", takes=Takes.WORDS)
def sure_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    """A yes or a no in other words than those of the buttons; longer words are meant instead."""
    held = held_meeting(ctx, data["held"])
    means = yes_in(said.text) if _is_brief(said.text) else None
    if means:
        note(ctx, held, data["text"], on=ctx.asked)
    elif means is False:
        _leave(ctx, data["text"])
    else:
        _make_sure(ctx, held, said.text.strip())


@answers(FREE_WORDS)
def offer(ctx: Context, said: Said | Shared) -> list[Button]:
    """A task of these words, for the newest meeting in each coalition whose question is open."""
    since = ctx.now - ASKED_FOR
    waiting = [(mine, held) for mine in ctx.memberships
               for held in unanswered_asks(ctx.db, mine, since)[:1]]  # fmt: skip
    words = said.text.strip()[:CARRIED]
    if isinstance(said, Shared) or not has_words(words):
        return []
    return [
        Button(t("task-note-this", title=held.title), NoteTask(mine.id, held.id, words))
        for mine, held in waiting
    ]


@pressed(NotATask, who=ANYONE)
def no_task(ctx: Context, action: NotATask) -> None:
    _leave(ctx, action.text)


def _leave(ctx: Context, text: str) -> None:
    """Offer other ways on with the words."""
    event = ctx.event
    said = Said(id=event.id, chat=event.chat, sender=event.sender, text=text)
    ways = pass_on_ways(ctx, said)
    ctx.replace(card(t("task-not-noted"), buttons=ways), done=t("no"))
