"""A meaning as a button, by which a person says what they meant."""

from __future__ import annotations

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button
from handlers.conversation.chat import Said
from handlers.conversation.closed import still
from handlers.conversation.context import Context
from handlers.conversation.hooks import PASS_ON
from handlers.conversation.menus import roles_of
from handlers.conversation.routes import ANYONE, Meaning
from handlers.conversation.routing import pressed
from handlers.conversation.texts import Line, t

CARRIED = 3000
"""Characters of what was said that go along with a button."""


@action("words.mean")
class Mean(Action):
    """The words mean this."""

    meaning: str
    words: str


def button_of(meaning: Meaning, words: str) -> Button:
    """A button that says that the words mean this."""
    return Button(label_of(meaning), Mean(meaning.name, words[:CARRIED]))


def ways_to(ctx: Context, words: str, *names: str) -> list[Button]:
    """Buttons to these meanings, as far as this person may."""
    known = (ctx.routes.meanings[name] for name in names)
    return [button_of(meaning, words) for meaning in known if meaning.who & roles_of(ctx.person)]


def pass_on_ways(ctx: Context, said: Said) -> list[Button]:
    """Buttons that bring the words to a person."""
    return [button for some in ctx.gather(PASS_ON, said) for button in some]


def label_of(meaning: Meaning) -> Line:
    return t(f"means-{meaning.name}")


@pressed(Mean, who=ANYONE)
def mean(ctx: Context, action: Mean) -> None:
    """Serve what someone meant."""
    meaning = still(ctx.routes.meanings.get(action.meaning))
    ctx.close(label_of(meaning))
    meaning.run(ctx, said_now(ctx, action.words))


def said_now(ctx: Context, words: str) -> Said:
    """Words of before, as if they were said now."""
    event = ctx.event
    return Said(id=event.id, chat=event.chat, sender=event.sender, text=words)
