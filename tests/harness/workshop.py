"""A capability made for testing the engine: it counts, fails, and changes one card."""

from __future__ import annotations

from sqlalchemy.exc import IntegrityError

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import Context, World
from handlers.conversation.routes import ANYONE
from handlers.conversation.routing import command, pressed
from storage.notices import Notice
from storage.people import Coalition


@action("workshop.count")
class Count(Action):
    """The counter stands at this number."""

    number: int


def counter(number: int) -> Card:
    return card(f"teller: {number}", buttons=[Button("Verder", Count(number + 1))])


@command("tel", who=ANYONE)
def count(ctx: Context, words: str) -> None:
    ctx.reply(counter(0))


@pressed(Count, who=ANYONE)
def counted(ctx: Context, action: Count) -> None:
    ctx.toast(f"{action.number}")
    if ctx.message is not None:
        ctx.rewrite(ctx.message, counter(action.number))


@action("workshop.draw")
class Draw(Action):
    """Have the card say this, once the unit of work ends; "kapot" cannot be drawn."""

    words: str


def drawing(words: str) -> Card:
    """A card that many people change."""
    if words == "kapot":
        raise ValueError(words)
    choices = ("een", "twee", "kapot")
    return card(f"getekend: {words}", buttons=[Button(c, Draw(c)) for c in choices])


@command("teken", who=ANYONE)
def draw(ctx: Context, words: str) -> None:
    ctx.reply(drawing("niets"))


@pressed(Draw, who=ANYONE)
def drawn(ctx: Context, action: Draw) -> None:
    if ctx.message is not None:
        ctx.redraw(ctx.message, lambda: drawing(action.words))


@command("echo", who=ANYONE)
def echo(ctx: Context, words: str) -> None:
    ctx.reply(words)


@command("kapot", who=ANYONE)
def broken(ctx: Context, words: str) -> None:
    """Fails after it wrote something."""
    ctx.reply("half werk")
    raise ValueError(words)


@command("slik", who=ANYONE)
def swallowing(ctx: Context, words: str) -> None:
    """Swallows a database error, which leaves its savepoint dead without a word."""
    ctx.db.add_all([Coalition(name="Dubbel", municipality=""),
                    Coalition(name="Dubbel", municipality="")])  # fmt: skip
    try:
        ctx.db.flush()
    except IntegrityError:
        ctx.toast("niets aan de hand")


def news(world: World, notice: Notice) -> Card | None:
    """Writes what a notice is about; "weg" has lost its reason, and "kapot" fails."""
    subject = notice.subject.partition(":")[2]
    if subject == "kapot":
        raise ValueError(subject)
    return None if subject == "weg" else card(f"Nieuws: {subject}")
