"""The actions of buttons about tasks. `task`: its id; `held`: that of a meeting, 0 for none."""

from __future__ import annotations

from handlers.conversation.actions import Action, action
from storage.tasks import Reaction, TaskState


@action("task.type-task")
class TypeTask(Action):
    """A task is typed."""

    held: int


@action("task.note-task")
class NoteTask(Action):
    """These words are a task of this contact, whose person presses."""

    contact: int
    held: int
    text: str


@action("task.not-a-task")
class NotATask(Action):
    """These words are something else."""

    text: str


@action("task.react")
class React(Action):
    """A contact takes no task from a meeting, or was not there."""

    held: int
    reaction: Reaction


@action("task.set-day")
class SetDay(Action):
    """It is done by this day (ISO 8601); empty: by no day."""

    task: int
    day: str


@action("task.show-task")
class ShowTask(Action):
    """One task; `page`: of the list of everyone's to go back to, or None for their own."""

    task: int
    page: int | None = None


@action("task.show-mine")
class ShowMyTasks(Action):
    """A page of the member's own tasks."""

    page: int = 0


@action("task.show-everyones")
class ShowEveryones(Action):
    """A page of what is to be done in the coalition."""

    page: int = 0


@action("task.change-menu")
class ChangeTaskMenu(Action):
    """Show the ways to change a task."""

    task: int


@action("task.ask-text")
class AskText(Action):
    """Other words are typed."""

    task: int


@action("task.ask-day")
class AskDay(Action):
    """Another day is picked or typed."""

    task: int


@action("task.set-state")
class SetState(Action):
    """How it stands with a task from now on."""

    task: int
    state: TaskState


@action("task.cannot-do")
class CannotDo(Action):
    """It will not work out: what now?"""

    task: int


@action("task.take-over")
class TakeOver(Action):
    """The contact who presses does what another gave back."""

    task: int


@action("task.remove")
class RemoveTask(Action):
    """A leader takes away what is wrong; not before it is `sure`."""

    task: int
    page: int
    sure: bool = False
