"""/taal: from then on everything in that language, the menu of the chat too."""

from __future__ import annotations

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card, together
from handlers.conversation.context import Context
from handlers.conversation.hooks import OPEN_ITEMS
from handlers.conversation.routes import ANYONE
from handlers.conversation.routing import command, pressed
from handlers.conversation.texts import LANGUAGES, t


@action("my.choose-language")
class ChooseLanguage(Action):
    """Someone wants another language."""


@action("my.speak")
class Speak(Action):
    """The language that someone wants."""

    language: str


_NAMES = {
    "nl": ("nl", "nederlands", "dutch"),
    "en": ("en", "engels", "english"),
}


@command("taal", who=ANYONE, plain=("taal", "language"), menu=70)
def language(ctx: Context, words: str) -> None:
    """Ask which language; "/taal english" says it at once."""
    wanted = next((code for code, names in _NAMES.items() if words.casefold() in names), None)
    if wanted is None:
        ctx.reply(_which())
    else:
        ctx.speak(wanted)
        ctx.reply(_noted(ctx))
        _go_on(ctx)


def _which() -> Card:
    return card(
        t("which-language"),
        buttons=[[Button(t(f"language-{code}"), Speak(code)) for code in LANGUAGES]],
    )


@pressed(ChooseLanguage, who=ANYONE)
def choose_language(ctx: Context, action: ChooseLanguage) -> None:
    ctx.reply(_which())


@pressed(Speak, who=ANYONE)
def speak(ctx: Context, action: Speak) -> None:
    if action.language in LANGUAGES:
        ctx.speak(action.language)
        ctx.replace(_noted(ctx))
        _go_on(ctx)


def _noted(ctx: Context) -> Card:
    """Open items come along: above they stand in a language that this person may not read."""
    open_items = [item for mine in ctx.memberships for item in ctx.gather(OPEN_ITEMS, mine)]
    return together([t("my-language-noted"), *open_items])


def _go_on(ctx: Context) -> None:
    """An applicant, and a contact who left, reads where they stand in the new language."""
    if ctx.person.contacts and not ctx.memberships:
        ctx.let_stand()
        ctx.routes.commands["start"].run(ctx, "")
