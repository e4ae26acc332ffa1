"""How it goes with a task, as its owner says: done, busy, or it will not work out; by a tap or in
words."""

from __future__ import annotations

from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.routing import pressed, replied
from handlers.conversation.subjects import id_in
from handlers.conversation.texts import t
from handlers.conversation.words import first_words
from handlers.language.plain_states import Progress, progress_in
from handlers.tasks.actions import AskDay, CannotDo, SetState, ShowTask
from handlers.tasks.cards import own_card
from handlers.tasks.dating import ask_day
from handlers.tasks.last_words import asked_last, is_unread, offers
from handlers.tasks.loading import own_task
from handlers.tasks.offering import seek_another
from handlers.tasks.states import enter
from handlers.tasks.subjects import AFTER, BEFORE, TASK
from storage.messages import Message
from storage.people import Contact
from storage.tasks import Task, TaskState, task_by

CHOSEN = {
    TaskState.TAKEN: "task-undo-dropped",
    TaskState.OFFERED: "task-offer",
    TaskState.DONE: "task-done",
    TaskState.DROPPED: "task-remove",
}
"""The label under the card on which a state was pressed."""
_STATES = {Progress.BUSY: TaskState.BUSY, Progress.DONE: TaskState.DONE}


@pressed(SetState)
def set_state(ctx: Context, action: SetState) -> None:
    """Keep how it stands, and say what can be done next."""
    task = own_task(ctx, action.task, ended=True)
    before = task.state
    enter(task, action.state, ctx.now)
    if task.state is TaskState.BUSY:
        ask_day(ctx, task, t("task-busy-noted"), replace=True, done=t("task-busy"))
        return
    given_back = task.state is TaskState.OFFERED and before is not TaskState.OFFERED
    alone = given_back and not seek_another(ctx, task)
    ctx.replace(_next_card(task, alone=alone), done=t(CHOSEN[task.state]))


def _next_card(task: Task, *, alone: bool) -> Card:
    """The ways on; `alone`: there is no leader who could be told."""
    if task.is_open:
        return own_card(task, t("task-again"))
    back = Button(t(f"task-undo-{task.state}"), SetState(task.id, TaskState.TAKEN))
    name = "task-offered-alone" if alone else f"task-{task.state}-noted"
    return card(t(name, text=first_words(task.text)), buttons=[back])


@pressed(CannotDo)
def cannot_do(ctx: Context, action: CannotDo) -> None:
    """Nobody is blamed: someone else may do it, it may come later, or not at all."""
    task = own_task(ctx, action.task)
    buttons = [
        Button(t("task-offer"), SetState(task.id, TaskState.OFFERED)),
        Button(t("task-later"), AskDay(task.id)),
        Button(t("task-drop"), SetState(task.id, TaskState.DROPPED)),
        Button(t("back"), ShowTask(task.id)),
    ]
    asked = card(t("task-cannot-how", text=task.text), buttons=buttons)
    ctx.replace(asked, done=t("task-cannot"))


# Words


def in_words(ctx: Context, said: Said) -> bool:
    """An owner who was reminded last of all, and then types how it stands, means that task."""
    asked = reminded(ctx)
    if asked is None:
        return False
    contact, message = asked
    task = task_by(ctx.db, contact.coalition_id, id_in(message.subject))
    if task is None or progress_in(said.text, task.text) is None:
        return False
    ctx.contact, ctx.asked = asked
    _take_words(ctx, task.id, said.text)
    return True


def reminded(ctx: Context) -> tuple[Contact, Message] | None:
    """The reminder that came last of all, as long as it asks how it stands, and to whom."""
    asked = asked_last(ctx, BEFORE, AFTER)
    return asked if asked is not None and offers(asked[1], CannotDo) else None


@replied(BEFORE)
@replied(AFTER)
@replied(TASK)
def in_reply(ctx: Context, said: Said | Shared, task: Task) -> None:
    if not is_unread(ctx, said):
        _take_words(ctx, task.id, said.text)


def _take_words(ctx: Context, key: int, text: str) -> None:
    """Do what the words mean for the task with this id; where that is not clear, ask with
    buttons."""
    task = own_task(ctx, key)
    ctx.close()
    progress = progress_in(text, task.text)
    if progress is Progress.CANNOT:
        cannot_do(ctx, CannotDo(task.id))
    elif progress is not None:
        set_state(ctx, SetState(task.id, _STATES[progress]))
    else:
        ctx.reply(own_card(task, t("task-how-goes-it")), subject=TASK.about(task.id))
