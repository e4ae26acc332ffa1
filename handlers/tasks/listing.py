"""/acties: the tasks of a member, and for leaders those of everyone."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from handlers.conversation.cards import Button, Card, card, together
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context
from handlers.conversation.paging import PAGE, Page, page_of
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import command, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import first_words
from handlers.tasks.actions import (
    RemoveTask,
    ShowEveryones,
    ShowMyTasks,
    ShowTask,
    TakeOver,
    TypeTask,
)
from handlers.tasks.asking import ASKED_FOR
from handlers.tasks.cards import line_of, line_with_name, own_card, where_from
from handlers.tasks.loading import unfinished_task
from handlers.tasks.offering import may_take
from storage.tasks import (
    HeldMeeting,
    Task,
    count_unfinished,
    offered_beside,
    open_tasks_of,
    unanswered_asks,
    unfinished_in,
)


@command("acties", plain=("acties", "actie", "mijn acties", "tasks", "task", "my tasks"), menu=40)
def my_tasks(ctx: Context, words: str) -> None:
    """The member's own open tasks."""
    ctx.reply(_mine(ctx, 0))


@pressed(ShowMyTasks)
def show_mine(ctx: Context, action: ShowMyTasks) -> None:
    ctx.replace(_mine(ctx, action.page), done=t("back"))


def _mine(ctx: Context, number: int) -> Card:
    page = page_of(open_tasks_of(ctx.db, ctx.me), number)
    below = _waiting(ctx)
    if page.count == len(page.items) == 1:
        return together([own_card(page.items[0], t("tasks-mine")), below])
    shown = card(
        (t("tasks-mine"), *page.title) if page.items else t("tasks-none"),
        *(line_of(task) for task in page.items),
        buttons=[
            *(Button(first_words(task.text), ShowTask(task.id)) for task in page.items),
            page.turns(ShowMyTasks),
        ],
    )
    return together([shown, below])


def _waiting(ctx: Context) -> Card:
    """Questions and tasks that wait for this member besides, and the ways on."""
    asked = unanswered_asks(ctx.db, ctx.me, ctx.now - ASKED_FOR)
    given_back = offered_beside(ctx.db, ctx.me)[:PAGE]
    ways = [Button(t("task-new"), TypeTask(0))]
    ways += [Button(t("tasks-everyones"), ShowEveryones())] if ctx.is_leader else []
    return card(
        *(t("task-unanswered", title=held.title) for held in asked),
        *([t("tasks-given-back"), *map(line_with_name, given_back)] if given_back else []),
        buttons=[
            *(Button(t("task-add", title=held.title), TypeTask(held.id)) for held in asked),
            *(Button(_label(task), ShowTask(task.id)) for task in given_back),
            ways,
        ],
    )


@pressed(ShowTask)
def show_task(ctx: Context, action: ShowTask) -> None:
    """Their own task with all that can be said of it; another's as far as it concerns them."""
    task = unfinished_task(ctx, action.task)
    is_own = task.contact_id == ctx.me.id
    if not (is_own or ctx.is_leader or may_take(ctx, task)):
        raise Closed
    shows_own = is_own and task.is_open
    shown = own_card(task, back=True) if shows_own else _from_outside(ctx, task, action.page)
    ctx.let_news_stand()
    ctx.replace(shown, done=first_words(task.text))


def _from_outside(ctx: Context, task: Task, page: int | None) -> Card:
    back = ShowMyTasks() if page is None else ShowEveryones(page)
    can_take = may_take(ctx, task)
    return card(
        (line_with_name(task), *where_from(task)),
        buttons=[
            [Button(t("task-take-over"), TakeOver(task.id))] if can_take else [],
            [Button(t("task-remove"), RemoveTask(task.id, page or 0))] if ctx.is_leader else [],
            Button(t("back"), back),
        ],
    )


@pressed(ShowEveryones, who=LEADERS)
def show_everyones(ctx: Context, action: ShowEveryones) -> None:
    ctx.replace(everyones_card(ctx, action.page), done=t("tasks-everyones"))


def everyones_card(ctx: Context, number: int) -> Card:
    """The unfinished tasks of the coalition, by meeting."""
    page = _page(ctx, number)
    back = Button(t("tasks-my-own"), ShowMyTasks())
    if not page.items:
        return card(t("tasks-none-at-all"), buttons=[back])
    return card(
        (t("tasks-in", coalition=ctx.coalition.name), *page.title),
        *_by_meeting(page.items),
        buttons=[
            *(Button(_label(task), ShowTask(task.id, page.number)) for task in page.items),
            page.turns(ShowEveryones),
            back,
        ],
    )


def _page(ctx: Context, number: int) -> Page[Task]:
    coalition = ctx.me.coalition_id
    count = max(1, -(-count_unfinished(ctx.db, coalition) // PAGE))
    number = min(max(number, 0), count - 1)
    return Page(unfinished_in(ctx.db, coalition, number * PAGE, PAGE), number, count)


def _by_meeting(tasks: Sequence[Task]) -> list[list[Line]]:
    grouped = groupby(tasks, key=lambda task: task.held)
    return [[_heading(held), *map(line_with_name, some)] for held, some in grouped]


def _heading(held: HeldMeeting | None) -> Line:
    return t("task-from", title=held.title, day=held.day) if held else t("tasks-loose")


def _label(task: Task) -> Line:
    words = first_words(task.text)
    return t("task-of", name=task.contact.name, task=words) if task.contact else words
