"""What is possible: /help, and a useful answer to words that nobody asked for."""

from __future__ import annotations

from dataclasses import dataclass

from handlers.conversation.cards import Action, Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.routing import ANYONE, command, otherwise, pressed
from handlers.conversation.texts import Line, t


@dataclass(frozen=True, slots=True)
class RunCommand(Action):
    """A command, as a button."""

    command: str


@command("help", who=ANYONE, plain=("help", "hulp", "menu", "?"), menu=80)
def guide(ctx: Context, words: str) -> None:
    """What this person can do, as buttons."""
    ctx.reply(_menu(ctx, t("help-member") if ctx.contact else t("help-stranger")))


@pressed(RunCommand, who=ANYONE)
def run_command(ctx: Context, action: RunCommand) -> None:
    """Do what the command would do; rights are those of the command."""
    chosen = ctx.routes.commands[action.command]
    role = ctx.contact.role if ctx.contact else None
    if role in chosen.who:
        ctx.message = None
        chosen.run(ctx, "")
    else:
        ctx.toast(t("not-for-you"))


def _menu(ctx: Context, *opening: Line) -> Card:
    role = ctx.contact.role if ctx.contact else None
    shown = sorted(
        (c for c in ctx.routes.commands.values() if c.menu and role in c.who),
        key=lambda c: c.menu,
    )
    lines = tuple(t("command-line", command=c.name, what=t(f"command-{c.name}")) for c in shown)
    buttons = [
        Button(t(f"command-{c.name}"), RunCommand(c.name))
        for c in shown
        if c.name not in ("help", "stop")
    ]
    rows = [buttons[i : i + 2] for i in range(0, len(buttons), 2)]
    return card(*opening, lines, buttons=rows)


@otherwise
def answer(ctx: Context, said: Said | Shared) -> None:
    """Words that nobody asked for: say what is possible; a member can pass them to the leader."""
    if isinstance(said, Shared) and said.kind in ("voice", "encrypted"):
        ctx.reply(t(f"cannot-read-{said.kind}"))
    elif ctx.contact is None:
        ctx.reply(t("join-first"))
    else:
        ctx.reply(_menu(ctx, t("not-understood")))
