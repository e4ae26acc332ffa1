"""What the buttons of tasks mean. `task` is always its id; `held` that of a meeting, 0 for none."""

from __future__ import annotations

from dataclasses import dataclass

from handlers.conversation.cards import Action
from storage.tasks import Reaction, TaskState


@dataclass(frozen=True, slots=True)
class TypeTask(Action):
    """A task is typed."""

    held: int


@dataclass(frozen=True, slots=True)
class NoteTask(Action):
    """These words are a task of this contact, who presses."""

    contact: int
    held: int
    text: str


@dataclass(frozen=True, slots=True)
class NotATask(Action):
    """These words are something else."""

    text: str


@dataclass(frozen=True, slots=True)
class React(Action):
    """Someone takes no task from a meeting, or was not there."""

    held: int
    reaction: Reaction


@dataclass(frozen=True, slots=True)
class SetDay(Action):
    """It is done by this day (ISO 8601); empty: by no day."""

    task: int
    day: str


@dataclass(frozen=True, slots=True)
class ShowTask(Action):
    """One task; `page`: of the list of everyone's to go back to, or None for one's own."""

    task: int
    page: int | None = None


@dataclass(frozen=True, slots=True)
class ShowMine(Action):
    """A page of one's own tasks."""

    page: int = 0


@dataclass(frozen=True, slots=True)
class ShowEveryones(Action):
    """A page of what is to be done in the coalition."""

    page: int = 0


@dataclass(frozen=True, slots=True)
class ChangeMenu(Action):
    """What can be changed."""

    task: int


@dataclass(frozen=True, slots=True)
class AskText(Action):
    """Other words are typed."""

    task: int


@dataclass(frozen=True, slots=True)
class AskDay(Action):
    """Another day is picked or typed."""

    task: int


@dataclass(frozen=True, slots=True)
class SetState(Action):
    """How it stands with a task from now on."""

    task: int
    state: TaskState


@dataclass(frozen=True, slots=True)
class CannotDo(Action):
    """It will not work out: what now?"""

    task: int


@dataclass(frozen=True, slots=True)
class TakeOver(Action):
    """Who presses does what somebody gave back."""

    task: int


@dataclass(frozen=True, slots=True)
class Remove(Action):
    """A leader takes away what is wrong; not before it is `sure`."""

    task: int
    page: int
    sure: bool = False
