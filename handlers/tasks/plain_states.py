"""How it stands with a task, by the plain words with which someone answers a reminder."""

from __future__ import annotations

import re

from handlers.conversation.actions import Action
from handlers.tasks.actions import CannotDo, SetState
from storage.tasks import TaskState

_CANNOT = re.compile(
    r"\b(?:lukt (?:me |mij |het )?niet|niet gelukt|kan (?:ik |het )?niet|geen tijd"
    r"|(?:can ?not|can't|won't|no time)\b)"
)
_NOT_YET = re.compile(r"\b(?:bezig|nog niet|niet klaar|bijna|busy|not yet|not done|almost)\b")
_DONE = re.compile(r"\b(?:klaar|gedaan|gelukt|is af|geregeld|done|finished)\b")


def meant_by(text: str, task: int) -> Action | None:
    """What the words mean for this task; None: not clear, as a question is."""
    words = text.casefold()
    if "?" in words:
        return None
    if _CANNOT.search(words):
        return CannotDo(task)
    if _NOT_YET.search(words):
        return SetState(task, TaskState.BUSY)
    return SetState(task, TaskState.DONE) if _DONE.search(words) else None
