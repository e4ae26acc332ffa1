"""Commands: which one a text is, for which coalition it is meant, and whether they may give it."""

from __future__ import annotations

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context
from handlers.conversation.routes import ANYONE, Command, Routes
from handlers.conversation.routing import pressed
from handlers.conversation.texts import t
from storage.people import Contact


def command_in(routes: Routes, text: str) -> tuple[Command | None, str]:
    """The command with a slash that a text is, and the words after it."""
    first, words = _first_of(text)
    if first[:1] not in ("/", "!") or len(first) == 1:
        return None, ""
    unknown = routes.commands.get("help") if first[0] == "/" else None
    return routes.commands.get(first.lstrip("/!").casefold(), unknown), words


def plain_command_in(routes: Routes, text: str, *, greets: bool) -> tuple[Command | None, str]:
    """The command that is meant without a slash, and the words after it; `greets`: a greeting
    means one too."""
    whole = text.strip().casefold().rstrip(".!")
    for command in routes.commands.values():
        if whole in command.plain or (greets and whole in command.greetings):
            return command, ""
    first, words = _first_of(text)
    if first.casefold() == "start" and len(words.split()) == 1:
        return routes.commands.get("start"), words
    return None, ""


def _first_of(text: str) -> tuple[str, str]:
    """The first word, and all that comes after it, also on the next lines."""
    first, *rest = text.split(maxsplit=1) or [""]
    return first, "".join(rest).strip()


def run_command(ctx: Context, command: Command, words: str) -> None:
    """Run a command, if this person may; with several coalitions, ask which where it matters."""
    eligible = [c for c in ctx.person.contacts if c.takes_part and c.role in command.who]
    if len(eligible) > 1 and None not in command.who:
        ctx.reply(_which(command, words, eligible))
    elif eligible or None in command.who:
        ctx.contact = eligible[0] if len(eligible) == 1 else ctx.contact
        ctx.settle()
        command.run(ctx, words)
    elif ctx.event.sender.is_anonymous:
        ctx.reply(t("write-by-name"))
    elif any(contact.takes_part for contact in ctx.person.contacts):
        ctx.reply(t("for-others"))
    elif ctx.person.contacts:
        # Applicants and contacts who left go on from there, or hear where they stand.
        ctx.routes.commands["start"].run(ctx, "")
    else:
        ctx.reply(t("join-first"))


@action("command.run-in")
class RunIn(Action):
    """The command that someone gave, for the coalition that they then chose."""

    command: str
    words: str
    coalition: int


@pressed(RunIn, who=ANYONE)
def run_in(ctx: Context, action: RunIn) -> None:
    """Run a command for one of someone's coalitions."""
    command = ctx.routes.commands[action.command]
    contact = ctx.person.contact_in(action.coalition)
    if contact is None or not contact.takes_part or contact.role not in command.who:
        raise Closed(t("not-for-you"))
    ctx.contact = contact
    ctx.close(contact.coalition.name)
    ctx.settle()
    command.run(ctx, action.words)


def _which(command: Command, words: str, eligible: list[Contact]) -> Card:
    buttons = [
        Button(c.coalition.name, RunIn(command.name, words, c.coalition_id)) for c in eligible
    ]
    return card(t("which-coalition"), buttons=buttons)
