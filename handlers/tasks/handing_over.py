"""The tasks of a contact in whose place another comes."""

from __future__ import annotations

from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import World
from handlers.conversation.hooks import HAND_OVER
from handlers.conversation.menus import RunCommand
from handlers.conversation.paging import cut
from handlers.conversation.routing import answers
from handlers.conversation.texts import t
from handlers.tasks.cards import line_of
from handlers.tasks.states import enter
from storage.people import Contact
from storage.tasks import Task, TaskState, offered_beside, open_tasks_of


@answers(HAND_OVER)
def hand_over(world: World, before: Contact, successor: Contact) -> Card | None:
    """Those that they were to do, and those that stopping took from them and nobody does yet."""
    passed = [*open_tasks_of(world.db, before), *_given_up(world, before)]
    for task in passed:
        task.contact_id = successor.id
        enter(task, task.state if task.is_open else TaskState.TAKEN, world.now)
    world.db.flush()
    if not passed:
        return None
    lines = cut([line_of(task) for task in passed])
    show = Button(t("command-acties"), RunCommand("acties"))
    return card([t("tasks-taken-over"), *lines], buttons=[show])


def _given_up(world: World, before: Contact) -> list[Task]:
    """Not what they gave back of their own accord: that is for whoever wants it."""
    numbers = {number for number, _ in (before.given_up or {}).get("tasks", [])}
    offered = offered_beside(world.db, before)
    return [task for task in offered if task.contact_id == before.id and task.id in numbers]
