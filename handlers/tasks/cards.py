"""How a task looks: on a line, on a card, and with the buttons that its owner has."""

from __future__ import annotations

from handlers.conversation.cards import Button, Card, card
from handlers.conversation.texts import Line, t
from handlers.conversation.words import EXCERPT, first_name, first_words
from handlers.tasks.actions import CannotDo, ChangeTaskMenu, SetState, ShowMyTasks
from storage.tasks import Task, TaskState


def line_of(task: Task) -> Line:
    """A task, by when, and how it stands where that says something."""
    facts: list[Line] = [t("task-by-day", day=task.day)] if task.day else []
    facts += [t(f"task-state-{task.state}")] if task.state is not TaskState.TAKEN else []
    line: Line = task.text
    for fact in facts:
        line = t("task-and", task=line, fact=fact)
    return line


def line_with_name(task: Task) -> Line:
    """The same, with whose it is."""
    if task.contact is None:
        return line_of(task)
    return t("task-of", name=task.contact.name, task=line_of(task))


def promise_of(task: Task) -> Line:
    """The same in short for the guests of the next meeting: by first names, and without a day."""
    promise: Line = first_words(task.text, 2 * EXCERPT)
    if task.state is not TaskState.TAKEN:
        promise = t("task-in-state", task=promise, state=t(f"task-state-{task.state}"))
    if task.contact is None:
        return promise
    return t("task-of", name=first_name(task.contact.name), task=promise)


def state_row(task: Task) -> list[Button]:
    """How does it stand: done, busy, or will it not work out?"""
    return [
        Button(t("task-done"), SetState(task.id, TaskState.DONE)),
        Button(t("task-busy"), SetState(task.id, TaskState.BUSY)),
        Button(t("task-cannot"), CannotDo(task.id)),
    ]


def own_card(task: Task, *above: Line, back: bool = False) -> Card:
    """A task as its owner sees it."""
    more = [Button(t("task-change"), ChangeTaskMenu(task.id)),
            Button(t("task-remove"), SetState(task.id, TaskState.DROPPED))]  # fmt: skip
    where = [Button(t("back"), ShowMyTasks())] if back else []
    return card(*above, [line_of(task), *where_from(task)], buttons=[state_row(task), more, where])


def noted_card(task: Task) -> Card:
    """A task as it was noted just now; how it stands is asked later."""
    when = t(f"task-noted-{_reminded(task)}", **({"day": task.day} if task.day else {}))
    buttons = [Button(t("task-change"), ChangeTaskMenu(task.id)),
               Button(t("task-remove"), SetState(task.id, TaskState.DROPPED))]  # fmt: skip
    return card(t("task-noted", text=task.text), when, buttons=[buttons])


def _reminded(task: Task) -> str:
    """Whether a reminder comes before its day, or only after it, or never."""
    if task.day is None or task.remind_at is None:
        return "undated"
    return "by" if task.remind_at.astimezone(task.zone).date() < task.day else "soon"


def where_from(task: Task) -> list[Line]:
    """The meeting that it comes from, where there is one."""
    return [t("task-from", title=task.held.title, day=task.held.day)] if task.held else []
