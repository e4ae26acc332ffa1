"""The commands that a person is offered: as buttons, and in the menu of their own chat."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from handlers.conversation import hooks
from handlers.conversation.actions import Action, action
from handlers.conversation.buttons import in_rows
from handlers.conversation.cards import Button, card
from handlers.conversation.closed import Closed
from handlers.conversation.commands import run_command
from handlers.conversation.context import Context, World
from handlers.conversation.routes import ANYONE, MEMBERS, Command, Routes
from handlers.conversation.routing import pressed
from handlers.conversation.texts import render, t
from handlers.conversation.writing import reader_of
from storage.people import Person, Role

BUTTONLESS = frozenset({"help", "stop"})
"""One leads to the buttons, the other is too easily tapped."""
NOT_FOR_MEMBERS = frozenset({"taal"})
"""Members find it among their data."""
FOR_STRANGERS = frozenset({"taal"})
"""Of a stranger nothing is kept that could be seen or taken along."""

SELDOM = 44
"""From here on in menu order stand commands that are seldom needed."""
MORE = 55
"""The place in menu order of buttons that are no commands."""
FEW = 9
"""More buttons are a wall: then those that are seldom needed stand behind one."""


@action("command.run")
class RunCommand(Action):
    """A command, as a button."""

    command: str


def roles_of(person: Person) -> frozenset[Role | None]:
    """Their roles in all their coalitions; None for a person who is in none."""
    return frozenset(c.role for c in person.contacts if c.takes_part) or frozenset({None})


def offered(routes: Routes, person: Person) -> list[Command]:
    """The commands that this person may give in any of their coalitions, in menu order."""
    roles = roles_of(person)
    shown = (c for c in routes.commands.values() if c.menu and roles & c.who)
    return sorted(shown, key=lambda command: command.menu)


def command_button(name: str) -> Button:
    """The command as a button, with what it does as its label."""
    return Button(t(f"command-{name}"), RunCommand(name))


@action("command.show-seldom")
class ShowSeldom(Action):
    """Someone looks for a command that is seldom needed."""


def member_rows(world: World, person: Person) -> list[list[Button]]:
    """All that a member can do: the commands, and the buttons that capabilities add."""
    often = _rows(c for c in _with_button(world.routes, person) if c.menu < SELDOM)
    seldom = _seldom_rows(world, person)
    if sum(map(len, (*often, *seldom))) > FEW:
        return [*often, [Button(t("menu-more"), ShowSeldom())]]
    return [*often, *seldom]


def _seldom_rows(world: World, person: Person) -> list[list[Button]]:
    shown = [c for c in _with_button(world.routes, person) if c.menu >= SELDOM]
    more = [[button] for some in world.gather(hooks.MORE, person) for button in some]
    before = _rows(c for c in shown if c.menu < MORE)
    return [*before, *more, *_rows(c for c in shown if c.menu >= MORE)]


@pressed(ShowSeldom, who=MEMBERS)
def show_seldom(ctx: Context, action: ShowSeldom) -> None:
    """Below the others, which stay where they are."""
    ctx.reply(card(t("menu-seldom"), buttons=_seldom_rows(ctx, ctx.person)))


def command_rows(routes: Routes, person: Person) -> list[list[Button]]:
    """The commands that this person may give as buttons, two on a row."""
    return _rows(_with_button(routes, person))


def _with_button(routes: Routes, person: Person) -> list[Command]:
    return [c for c in offered(routes, person) if _has_button(c.name, person)]


def _rows(commands: Iterable[Command]) -> list[list[Button]]:
    return in_rows(command_button(c.name) for c in commands)


def _has_button(command: str, person: Person) -> bool:
    if not person.contacts:
        return command in FOR_STRANGERS
    hidden = NOT_FOR_MEMBERS if any(c.takes_part for c in person.contacts) else frozenset()
    return command not in BUTTONLESS | hidden


@dataclass(frozen=True, slots=True)
class Menu:
    """The menu of one person's own chat: each command and what it does, in their language."""

    entries: tuple[tuple[str, str], ...]

    @property
    def fingerprint(self) -> str:
        """The same for the same menu; 32 characters."""
        return hashlib.blake2s(repr(self.entries).encode(), digest_size=16).hexdigest()


def menu_of(routes: Routes, person: Person) -> Menu:
    # Descriptions hold no time and no place, so any reader of the language will do.
    reader = reader_of(person.language, None, person.since)
    commands = offered(routes, person)
    return Menu(tuple((c.name, render(t(f"command-{c.name}"), reader)) for c in commands))


@pressed(RunCommand, who=ANYONE)
def button_command(ctx: Context, action: RunCommand) -> None:
    """Run the command, in the coalition of the message that has the button."""
    chosen = ctx.routes.commands[action.command]
    here = ctx.contact
    ctx.let_stand()
    if here is None or not here.takes_part:
        run_command(ctx, chosen, "")
    elif here.role in chosen.who:
        ctx.settle()
        chosen.run(ctx, "")
    else:
        raise Closed(t("not-for-you"))
