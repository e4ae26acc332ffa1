"""A task in its owner's own words, typed when asked or offered on a button."""

from __future__ import annotations

import re
from typing import Any

from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context, NeverMind
from handlers.conversation.routes import ANYONE, Takes
from handlers.conversation.routing import answered, pressed
from handlers.conversation.texts import Line, t
from handlers.tasks.actions import NoteTask, TypeTask
from handlers.tasks.asking import keep_reaction, no_task_row
from handlers.tasks.dating import ask_day
from handlers.tasks.loading import meeting_of
from handlers.tasks.subjects import ASKED
from storage.messages import Message
from storage.tasks import (
    HeldMeeting,
    Reaction,
    Task,
    ask_of,
    noted_on,
    open_cards_about,
)

LIMIT = 300
"""Characters of a task; what is longer belongs in the minutes."""

_NONE = frozenset(
    {"nee", "neen", "geen", "niets", "niks", "geen actie", "ik niet", "nee dank je"}
    | {"no", "none", "nothing", "no task", "no thanks"}
)
_ABSENT = frozenset(
    {"ik was er niet", "ik was er niet bij", "was er niet", "was er niet bij", "ik was afwezig"}
    | {"i was not there", "i wasn t there", "not there"}
)


@pressed(TypeTask)
def type_task(ctx: Context, action: TypeTask) -> None:
    held = meeting_of(ctx, action.held)
    ctx.let_news_stand()
    ask_words(ctx, held, t("task-type-ask"), replace=True)


def ask_words(
    ctx: Context, held: HeldMeeting | None, *how: Line, replace: bool = False, start: str = ""
) -> None:
    """Ask for a task; `start`: the beginning of what was too long, which may be enough."""
    keep = [Button(t("task-keep-start"), NoteTask(ctx.me.id, _id(held), start))] if start else []
    asked = held is not None and ask_of(ctx.db, held.id, ctx.me) is not None
    ways_out = no_task_row(held) if held and asked else [Button(t("cancel"), NeverMind())]
    ctx.ask(
        words_given,
        card(*how, buttons=[*keep, ways_out]),
        replace=replace,
        done=t("task-type"),
        held=_id(held),
    )


def _id(held: HeldMeeting | None) -> int:
    return held.id if held else 0


@answered("task.words-given", takes=Takes.WORDS)
def words_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    held = meeting_of(ctx, data["held"])
    if not has_words(said.text):
        ask_words(ctx, held, t("task-words-please"))
    elif not is_reaction(ctx, held, said.text):
        note(ctx, held, said.text.strip())


def has_words(text: str) -> bool:
    return any(letter.isalpha() for letter in text)


def reaction_in(text: str) -> Reaction | None:
    """Whether a text says that somebody takes no task, or was not there, and nothing else."""
    bare = " ".join(re.findall(r"\w+", text.casefold()))
    return Reaction.NONE if bare in _NONE else Reaction.ABSENT if bare in _ABSENT else None


def is_reaction(ctx: Context, held: HeldMeeting | None, text: str) -> bool:
    """Take words for "no task" or "not there", where those are what they say."""
    if held is None or ask_of(ctx.db, held.id, ctx.me) is None:
        return False
    reaction = reaction_in(text)
    if reaction is not None:
        keep_reaction(ctx, held, reaction)
        _close_question(ctx, held)
    return reaction is not None


def note(ctx: Context, held: HeldMeeting | None, text: str, on: Message | None = None) -> None:
    """Keep the task, and ask by when. `on`: the message that offered to note it."""
    if len(text) > LIMIT:
        ask_shorter(ctx, held, text)
        return
    task = Task(
        coalition=ctx.coalition,
        contact_id=ctx.me.id,
        held_id=held.id if held else None,
        text=text,
        card_id=on.id if on else None,
        noted_at=ctx.now,
    )
    ctx.db.add(task)
    ctx.db.flush()
    asked = ask_of(ctx.db, held.id, ctx.me) if held is not None else None
    if asked is not None:
        asked.reaction = Reaction.TASK
    if held is not None:
        _close_question(ctx, held)
    yours = t("task-yours", text=text)
    ask_day(ctx, task, yours, replace=ctx.message is not None, done=t("yes"))


def ask_shorter(ctx: Context, held: HeldMeeting | None, text: str) -> None:
    """Say that the words are too long, and offer to keep their beginning."""
    start = text[:LIMIT].rpartition(" ")[0] or text[:LIMIT]
    too_long = t("task-too-long", count=len(text), limit=LIMIT)
    quoted = t("task-quoted", words=start)
    ask_words(ctx, held, too_long, quoted, replace=ctx.message is not None, start=start)


def _close_question(ctx: Context, held: HeldMeeting) -> None:
    """The question about this meeting has its answer, wherever it was given."""
    for message in open_cards_about(ctx.db, ASKED.about(held.id), ctx.person.id):
        if message is not ctx.message:
            ctx.rewrite(message, card(message.text))


@pressed(NoteTask, who=ANYONE)
def note_words(ctx: Context, action: NoteTask) -> None:
    offer, mine = still(ctx.message), still(ctx.membership(action.contact))
    if noted_on(ctx.db, mine.coalition_id, offer.id):
        raise Closed(t("noted-already"))
    ctx.contact = mine
    note(ctx, meeting_of(ctx, action.held), action.text, on=offer)
