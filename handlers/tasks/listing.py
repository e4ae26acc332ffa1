"""/acties: what someone is to do, and for leaders what everyone is."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import Context
from handlers.conversation.paging import PAGE, Page, page_of
from handlers.conversation.routing import LEADERS, command, pressed
from handlers.conversation.texts import Line, t
from handlers.tasks.actions import (
    Remove,
    ShowEveryones,
    ShowMine,
    ShowTask,
    TakeOver,
    TypeTask,
)
from handlers.tasks.cards import excerpt, line_of, line_with_name, own_card, where_from
from storage.tasks import (
    HeldMeeting,
    Task,
    TaskState,
    count_unfinished,
    open_tasks_of,
    task_by,
    unfinished_in,
)


@command("acties", plain=("acties", "actie", "mijn acties", "tasks", "task", "my tasks"), menu=40)
def my_tasks(ctx: Context, words: str) -> None:
    """One's own open tasks."""
    ctx.reply(_mine(ctx, 0))


@pressed(ShowMine)
def show_mine(ctx: Context, action: ShowMine) -> None:
    _leave_question(ctx)
    ctx.replace(_mine(ctx, action.page), done=t("back"))


def _leave_question(ctx: Context) -> None:
    if ctx.is_asked_here:
        ctx.settle()


def _mine(ctx: Context, number: int) -> Card:
    page = page_of(open_tasks_of(ctx.db, ctx.me), number)
    below = [Button(t("task-new"), TypeTask(0))]
    below += [Button(t("tasks-everyones"), ShowEveryones())] if ctx.is_leader else []
    if not page.items:
        return card(t("tasks-none"), buttons=[below])
    if page.count == 1 and len(page.items) == 1:
        alone = own_card(page.items[0], t("tasks-mine"))
        return Card(alone.body, (*alone.rows, tuple(below)))
    return card(
        (t("tasks-mine"), *page.title),
        *(line_of(task) for task in page.items),
        buttons=[
            *(Button(excerpt(task.text), ShowTask(task.id)) for task in page.items),
            page.turns(ShowMine),
            below,
        ],
    )


@pressed(ShowTask)
def show_task(ctx: Context, action: ShowTask) -> None:
    """One's own with all that can be said of it; a leader sees those of others too."""
    _leave_question(ctx)
    task = task_by(ctx.db, ctx.me.coalition_id, action.task)
    mine = task is not None and task.contact_id == ctx.me.id
    if task is None or not (mine or ctx.is_leader) or not task.is_unfinished:
        ctx.toast(t("closed-already"))
    elif mine and task.is_open:
        ctx.replace(own_card(task, back=True), done=excerpt(task.text))
    elif ctx.message is not None and ctx.message.purpose == "news":
        # The daily news stays as it was: it tells more than this.
        ctx.reply(_for_leader(task, action.page or 0))
    else:
        ctx.replace(_for_leader(task, action.page or 0), done=excerpt(task.text))


def _for_leader(task: Task, page: int) -> Card:
    given_back = task.state is TaskState.OFFERED
    take = [Button(t("task-take-over"), TakeOver(task.id))] if given_back else []
    return card(
        (line_with_name(task), *where_from(task)),
        buttons=[
            take,
            Button(t("task-remove"), Remove(task.id, page)),
            Button(t("back"), ShowEveryones(page)),
        ],
    )


@pressed(ShowEveryones, who=LEADERS)
def show_everyones(ctx: Context, action: ShowEveryones) -> None:
    ctx.replace(everyones_card(ctx, action.page), done=t("tasks-everyones"))


def everyones_card(ctx: Context, number: int) -> Card:
    """What is to be done in the coalition, by meeting."""
    page = _page(ctx, number)
    back = Button(t("tasks-my-own"), ShowMine())
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
    words = excerpt(task.text)
    return t("task-of", name=task.contact.name, task=words) if task.contact else words
