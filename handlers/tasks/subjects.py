"""The subjects of messages about tasks: one task, or a meeting that was held."""

from __future__ import annotations

from handlers.conversation.context import World
from handlers.conversation.subjects import Subject
from handlers.conversation.texts import Line, t
from handlers.conversation.words import first_words
from storage.notices import Notice
from storage.tasks import HeldMeeting, Task, held_by, task_by


def _title(task: Task) -> Line:
    return first_words(task.text)


def _why(world: World, wish: Notice, task: Task) -> Line:
    return t("why-task", text=_title(task))


TASK = Subject("task", task_by, title=_title, why=_why)
WHEN = TASK.also("task-when")
"""The question by when it is done."""
BEFORE = TASK.also("task-before")
AFTER = TASK.also("task-after")
SEVERAL = TASK.also("task-several")
"""Tasks of one owner that are due on the same day; the first of them."""
OFFERED = TASK.also("task-offered")
TAKEN = TASK.also("task-taken")
REMOVED = TASK.also("task-removed")


def _title_of_meeting(held: HeldMeeting) -> Line:
    return held.title


def _why_asked(world: World, wish: Notice, held: HeldMeeting) -> Line:
    return t("why-task-ask", title=held.title)


ASKED = Subject("task-ask", held_by, title=_title_of_meeting, why=_why_asked)
"""The question to everyone who was there which task they take."""
WITHOUT = Subject("task-less", held_by, title=_title_of_meeting)
"""A meeting from which nobody took a task."""
