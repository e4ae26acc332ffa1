"""Words about tasks that come without a question, or long after one."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Said
from handlers.conversation.commands import run_command
from handlers.conversation.context import Context
from handlers.conversation.meant import pass_on_ways
from handlers.conversation.routing import means
from handlers.conversation.texts import Line, t
from handlers.conversation.words import first_words
from handlers.language.moments import Misread, read_day
from handlers.language.plain_states import Progress, progress_in
from handlers.tasks import by_the_way, dating, progress, reminding
from handlers.tasks.actions import NoteTask, SetDay, ShowTask
from handlers.tasks.asking import ASKED_FOR, no_task_row
from handlers.tasks.last_words import asked_last, offers
from handlers.tasks.noting import LIMIT, has_words, reaction_in
from handlers.tasks.subjects import AFTER, ASKED, BEFORE, SEVERAL, TASK, WHEN
from storage.people import Contact
from storage.tasks import HeldMeeting, Task, open_tasks_of, unanswered_asks

FEW = 3
MAY_BE = 0.65
"""How far words can be read as a task of which nothing tells that they are one."""
_DENIES = re.compile(
    r"\b(?:niet|nie|geen|niks|niets|niemand|nooit|not|no|none|nothing|never|\w+n['’]t)\b",
    re.IGNORECASE,
)
ABOUT_TASKS = (BEFORE, AFTER, SEVERAL, TASK, WHEN)


def _tasks(ctx: Context) -> list[Task]:
    return [task for mine in ctx.meant_memberships for task in open_tasks_of(ctx.db, mine)]


def has_tasks(ctx: Context) -> bool:
    """Whether this person has a task to do."""
    return bool(_tasks(ctx))


def _asks(ctx: Context) -> list[tuple[Contact, HeldMeeting]]:
    since = ctx.now - ASKED_FOR
    return [(mine, held) for mine in ctx.meant_memberships
            for held in unanswered_asks(ctx.db, mine, since)[:1]]  # fmt: skip


def was_asked(ctx: Context) -> bool:
    """Whether a meeting was held of which this person did not say yet which task they take."""
    return bool(_asks(ctx))


# How it stands


def _reads(wanted: Progress) -> Callable[[Context, Said], bool]:
    def reads(ctx: Context, said: Said) -> bool:
        last = progress.reminded(ctx) or asked_last(ctx, SEVERAL)
        about = " ".join(task.text for task in _tasks(ctx))
        return last is not None and progress_in(said.text, about) is wanted

    return reads


def _how_it_stands(ctx: Context, said: Said) -> None:
    """Words that can be read under a reminder are taken; else the task is asked about."""
    if progress.in_words(ctx, said) or reminding.of_which(ctx, said):
        return
    tasks = _tasks(ctx)[:FEW]
    if not tasks:
        run_command(ctx, ctx.routes.commands["acties"], "")
        return
    choices = [Button(first_words(task.text), ShowTask(task.id)) for task in tasks]
    ctx.reply(card(t("task-which"), buttons=[*choices, *pass_on_ways(ctx, said)]))


@means("task-done", near=has_tasks, after=ABOUT_TASKS, reads=_reads(Progress.DONE), in_one=True)
def done(ctx: Context, said: Said) -> None:
    _how_it_stands(ctx, said)


@means("task-busy", near=has_tasks, after=ABOUT_TASKS, reads=_reads(Progress.BUSY), in_one=True)
def busy(ctx: Context, said: Said) -> None:
    _how_it_stands(ctx, said)


@means("task-cannot", near=has_tasks, after=ABOUT_TASKS, reads=_reads(Progress.CANNOT), in_one=True)
def cannot(ctx: Context, said: Said) -> None:
    _how_it_stands(ctx, said)


# When it must be done


@means("task-when", near=has_tasks, after=ABOUT_TASKS)
def when(ctx: Context, said: Said) -> None:
    run_command(ctx, ctx.routes.commands["acties"], "")


def _reads_day(ctx: Context, said: Said) -> bool:
    asked = asked_last(ctx, WHEN)
    is_day = not isinstance(read_day(said.text, ctx.now, ctx.zone), Misread)
    return is_day and asked is not None and offers(asked[1], SetDay)


def was_asked_when(ctx: Context) -> bool:
    """Whether the newest message asks by when a task is done."""
    asked = asked_last(ctx, WHEN)
    return asked is not None and offers(asked[1], SetDay)


@means("task-day", near=was_asked_when, after=(WHEN,), reads=_reads_day, in_one=True)
def day(ctx: Context, said: Said) -> None:
    """A day, typed a while after it was asked."""
    if not dating.in_words(ctx, said):
        run_command(ctx, ctx.routes.commands["acties"], "")


# Taking one


def _may_be_a_task(ctx: Context, said: Said) -> float:
    """Any words under the question for a task may be it, unless they deny something."""
    return MAY_BE if _came_under_the_question(ctx, said) else 0.0


def _came_under_the_question(ctx: Context, said: Said) -> bool:
    says_what = "?" not in said.text and has_words(said.text) and not _DENIES.search(said.text)
    return says_what and by_the_way.awaits(ctx) is not None


@means("task-take", near=was_asked, after=(ASKED,), reads=_may_be_a_task, in_one=True)
def take(ctx: Context, said: Said) -> None:
    """Never note silently what was typed by the way."""
    if by_the_way.in_words(ctx, said):
        return
    asked: Sequence[tuple[Contact, HeldMeeting | None]] = _asks(ctx)
    asked = asked or [(mine, None) for mine in ctx.meant_memberships]
    words = said.text.strip()[:LIMIT]
    notes = [Button(_note_label(held), NoteTask(mine.id, held.id if held else 0, words))
             for mine, held in asked]  # fmt: skip
    ctx.reply(card(t("task-sure"), t("task-quoted", words=words),
                   buttons=[*notes, *pass_on_ways(ctx, said)]))  # fmt: skip


def _note_label(held: HeldMeeting | None) -> Line:
    return t("task-note-this", title=held.title) if held else t("task-note-mine")


def _reads_none(ctx: Context, said: Said) -> bool:
    return by_the_way.awaits(ctx) is not None and reaction_in(said.text) is not None


@means("task-none", near=was_asked, after=(ASKED,), reads=_reads_none, in_one=True)
def none(ctx: Context, said: Said) -> None:
    """No task is an answer, and so is that somebody was not there."""
    if _reads_none(ctx, said) and by_the_way.in_words(ctx, said):
        return
    asked: Sequence[tuple[Contact, HeldMeeting]] = _asks(ctx)
    if not asked:
        ctx.reply(t("task-none-needed"))
        return
    ctx.contact, held = asked[0]
    ctx.reply(card(t("task-none-sure", title=held.title), buttons=[no_task_row(held)]))
