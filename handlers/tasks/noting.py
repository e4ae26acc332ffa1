"""A task in somebody's own words: typed when asked, or simply as the next message."""

from __future__ import annotations

import re
from typing import Any

from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context, NeverMind
from handlers.conversation.plain_answers import yes_in
from handlers.conversation.routing import (
    ANYONE,
    answered,
    answers,
    heard,
    pressed,
    replied,
)
from handlers.conversation.texts import Line, t
from handlers.conversation.words import why_not_read
from handlers.tasks.actions import NotATask, NoteTask, TypeTask
from handlers.tasks.asking import ASKED_FOR, keep_reaction, no_task_row
from handlers.tasks.dating import ask_day
from handlers.tasks.last_words import asked_last, number_in
from storage.messages import Message
from storage.people import Contact
from storage.tasks import (
    HeldMeeting,
    Reaction,
    Task,
    ask_of,
    held_by,
    noted_on,
    open_cards_about,
    unanswered_asks,
)

LIMIT = 300
"""Characters of a task; what is longer belongs in the minutes."""
CARRIED = 3000
"""Characters that go along with a button."""
BRIEF = 3
"""Words; "ja, heel leuk" is no task, "ja ik bel de bakker" may be one."""

_NONE = frozenset(
    {
        "nee",
        "neen",
        "geen",
        "niets",
        "niks",
        "geen actie",
        "ik niet",
        "nee dank je",
        "niks voor mij",
    }
    | {"no", "none", "nothing", "no task", "no thanks"}
)
_ABSENT = frozenset(
    {"ik was er niet", "ik was er niet bij", "was er niet", "was er niet bij", "ik was afwezig"}
    | {"i was not there", "i wasn t there", "not there"}
)


@pressed(TypeTask)
def type_task(ctx: Context, action: TypeTask) -> None:
    held = held_by(ctx.db, ctx.me.coalition_id, action.held) if action.held else None
    if action.held and held is None:
        ctx.toast(t("closed-already"))
        return
    # The daily news stays as it was: it tells more than this.
    news = ctx.message is not None and ctx.message.purpose == "news"
    _ask_words(ctx, held, t("task-type-ask"), replace=not news)


def _ask_words(
    ctx: Context, held: HeldMeeting | None, *said: Line, replace: bool = False, start: str = ""
) -> None:
    """Ask for a task; `start`: the beginning of what was too long, which may be enough."""
    keep = [Button(t("task-keep-start"), NoteTask(ctx.me.id, _id(held), start))] if start else []
    asked = held is not None and ask_of(ctx.db, held.id, ctx.me) is not None
    ways_out = no_task_row(held) if held and asked else [Button(t("cancel"), NeverMind())]
    ctx.ask(
        words_given,
        card(*said, buttons=[*keep, ways_out]),
        replace=replace,
        done=t("task-type"),
        held=_id(held),
    )


def _id(held: HeldMeeting | None) -> int:
    return held.id if held else 0


@answered()
def words_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    held = held_by(ctx.db, ctx.me.coalition_id, data["held"])
    ctx.close()
    ctx.message = None
    if not has_words(said.text):
        _ask_words(ctx, held, t("task-words-please"))
    elif not _is_reaction(ctx, held, said.text):
        _note(ctx, held, said.text.strip())


def has_words(text: str) -> bool:
    return any(letter.isalpha() for letter in text)


def _is_reaction(ctx: Context, held: HeldMeeting | None, text: str) -> bool:
    """Take words for "no task" or "not there", where those are what they say."""
    if held is None or ask_of(ctx.db, held.id, ctx.me) is None:
        return False
    bare = " ".join(re.findall(r"\w+", text.casefold()))
    reaction = Reaction.NONE if bare in _NONE else Reaction.ABSENT if bare in _ABSENT else None
    if reaction is not None:
        _close_question(ctx, held)
        keep_reaction(ctx, held, reaction)
    return reaction is not None


def _note(ctx: Context, held: HeldMeeting | None, text: str, *, replace: bool = False) -> None:
    """Keep the task, and ask by when; what is too long is said to be so, and not lost."""
    if len(text) > LIMIT:
        start = text[:LIMIT].rpartition(" ")[0] or text[:LIMIT]
        too_long = t("task-too-long", count=len(text), limit=LIMIT)
        _ask_words(ctx, held, too_long, t("task-quoted", words=start), replace=replace, start=start)
        return
    task = Task(
        coalition=ctx.coalition,
        contact_id=ctx.me.id,
        held_id=held.id if held else None,
        text=text,
        made_at=ctx.now,
        card_id=ctx.message.id if ctx.message else None,
    )
    ctx.db.add(task)
    ctx.db.flush()
    if held is not None:
        _answer(ctx, held)
    ask_day(ctx, task, t("task-yours", text=text), replace=replace, done=t("yes"))


def _answer(ctx: Context, held: HeldMeeting) -> None:
    asked = ask_of(ctx.db, held.id, ctx.me)
    if asked is not None:
        asked.reaction = Reaction.TASK
    _close_question(ctx, held)


def _close_question(ctx: Context, held: HeldMeeting) -> None:
    """What was asked about this meeting has its answer, wherever it was given."""
    for message in open_cards_about(ctx.db, held.subject, ctx.person.id):
        if message is not ctx.message:
            ctx.rewrite(message, card(message.text))


# Words that nobody asked for


@heard
def in_words(ctx: Context, said: Said) -> bool:
    """Whoever was asked last of all for a task, and then types something, may well mean one."""
    asked = asked_last(ctx, "task-ask")
    held = _awaited(ctx, *asked) if asked else None
    if asked is None or held is None or "?" in said.text or not has_words(said.text):
        return False
    ctx.contact = asked[0]
    _make_sure(ctx, held, said.text.strip())
    return True


def _awaited(ctx: Context, mine: Contact, asked: Message) -> HeldMeeting | None:
    """The meeting of which they did not say yet which task they take."""
    waiting = unanswered_asks(ctx.db, mine, ctx.now - ASKED_FOR)
    return next((held for held in waiting if held.subject == asked.subject), None)


@replied("task-ask")
def in_reply(ctx: Context, said: Said | Shared) -> None:
    held = held_by(ctx.db, ctx.me.coalition_id, number_in(ctx.message)) if ctx.message else None
    ctx.message = None
    unreadable = why_not_read(said, files=False) if isinstance(said, Shared) else None
    if unreadable is not None:
        ctx.reply(unreadable)
    elif held is None or ask_of(ctx.db, held.id, ctx.me) is None:
        ctx.reply(t("closed-already"))
    else:
        _make_sure(ctx, held, said.text.strip())


def _make_sure(ctx: Context, held: HeldMeeting, text: str) -> None:
    """Never note silently what was typed by the way."""
    if _is_reaction(ctx, held, text):
        return
    if not has_words(text) or (yes_in(text) and _is_brief(text)):
        _ask_words(ctx, held, t("task-words-please"))
        return
    words = text[:CARRIED]
    buttons = [Button(t("yes"), NoteTask(ctx.me.id, held.id, words)),
               Button(t("no"), NotATask(words))]  # fmt: skip
    said = card(t("task-sure"), t("task-quoted", words=words), buttons=[buttons])
    ctx.ask(sure_given, said, subject=held.subject, held=held.id, text=words)


def _is_brief(text: str) -> bool:
    return len(text.split()) <= BRIEF


@answered()
def sure_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    """A yes or a no in other words than those of the buttons; longer words are meant instead."""
    held = held_by(ctx.db, ctx.me.coalition_id, data["held"])
    means = yes_in(said.text) if _is_brief(said.text) else None
    ctx.close()
    ctx.message = None
    if means:
        _note(ctx, held, data["text"])
    elif means is False:
        _leave(ctx, data["text"])
    elif held is not None:
        _make_sure(ctx, held, said.text.strip())


@answers("free_words")
def offer(ctx: Context, said: Said | Shared) -> list[Button]:
    """Words for which there was no telling may be the task that someone was asked for."""
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


@pressed(NoteTask, who=ANYONE)
def note_words(ctx: Context, action: NoteTask) -> None:
    mine = next((c for c in ctx.memberships if c.id == action.contact), None)
    if mine is None or ctx.message is None:
        ctx.toast(t("closed-already"))
        return
    ctx.contact = mine
    if noted_on(ctx.db, mine.coalition_id, ctx.message.id):
        ctx.toast(t("noted-already"))
        return
    if ctx.is_asked_here:
        ctx.settle()
    held = held_by(ctx.db, mine.coalition_id, action.held) if action.held else None
    _note(ctx, held, action.text, replace=True)


@pressed(NotATask, who=ANYONE)
def no_task(ctx: Context, action: NotATask) -> None:
    if ctx.is_asked_here:
        ctx.settle()
    _leave(ctx, action.text)


def _leave(ctx: Context, text: str) -> None:
    """What else could be done with the words."""
    event = ctx.event
    said = Said(id=event.id, chat=event.chat, sender=event.sender, text=text)
    ways = [button for some in ctx.gather("free_words", said) for button in some]
    ctx.replace(card(t("task-not-noted"), buttons=ways), done=t("no"))
