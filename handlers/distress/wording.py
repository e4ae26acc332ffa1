"""Leaders say whom people call about their worries, and what somebody in despair hears."""

from __future__ import annotations

from typing import Any

from handlers.conversation import courtesy
from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context, World
from handlers.conversation.forwarding import fault_in
from handlers.conversation.hooks import SETTINGS
from handlers.conversation.menus import RunCommand
from handlers.conversation.routes import A_WEEK, LEADERS, Takes
from handlers.conversation.routing import answered, answers, notice, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import too_long
from handlers.distress.cards import Told, card_of
from storage.notices import Notice
from storage.people import Contact, leaders_of

LONGEST = 300
"""Characters: somebody in need reads little."""
FEWEST_DIGITS = 3


@action("distress.show")
class ShowHelp(Action):
    """See what people are told who are in need."""


@action("distress.ask")
class AskWords(Action):
    """Type it anew."""

    told: Told


@action("distress.set")
class SetWords(Action):
    """Tell people this from now on; empty: the standard words. Not before it is `sure`."""

    told: Told
    words: str
    sure: bool = False


@answers(SETTINGS)
def offer(world: World, leader: Contact) -> list[Button]:
    return [Button(t("help-settings"), ShowHelp())]


@pressed(ShowHelp, who=LEADERS)
def show(ctx: Context, action: ShowHelp) -> None:
    ctx.replace(_overview(ctx), done=t("help-settings"))


def _overview(ctx: Context, *first: Line) -> Card:
    cards = [line for told in Told for line in _as_read(told, told.in_coalition(ctx.coalition))]
    changes = [Button(t(f"help-change-{told}"), AskWords(told)) for told in Told]
    return card(*first, *cards, buttons=[*changes, Button(t("back"), RunCommand("instellingen"))])


def _as_read(told: Told, words: str) -> list[Any]:
    """The card as people read it, with when they do above it."""
    return [t(f"help-when-{told}"), *card_of(told, words).body]


@pressed(AskWords, who=LEADERS)
def ask(ctx: Context, action: AskWords) -> None:
    """Ask for other words, below those of now, to be copied."""
    told = action.told
    now = told.in_coalition(ctx.coalition)
    standard = [Button(t("help-standard"), SetWords(told, ""))] if now else []
    ctx.close(t(f"help-change-{told}"))
    ctx.reply(now or told.standard)
    buttons = [*standard, Button(t("back"), ShowHelp())]
    ctx.ask(words_given, card(t(f"help-ask-{told}"), buttons=buttons), told=told)


@answered("distress.words-given", takes=Takes.TEXT, who=LEADERS, within=A_WEEK)
def words_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    told, words = Told(data["told"]), said.text.strip()
    fault = fault_in(said) or too_long(words, LONGEST)
    if fault is None:
        ctx.reply(_preview(SetWords(told, words)))
    return fault


@pressed(SetWords, who=LEADERS)
def set_words(ctx: Context, action: SetWords) -> None:
    if not action.sure:
        ctx.replace(_preview(action), done=t("help-standard"))
        return
    if action.told.in_coalition(ctx.coalition) == action.words:
        raise Closed(t("noted-already"))
    ctx.coalition.settings = {**ctx.coalition.settings, action.told: action.words}
    _tell_the_others(ctx)
    ctx.replace(_overview(ctx, t("holds-now")), done=t("do-so"))


def _tell_the_others(ctx: Context) -> None:
    """The other leaders hear of it, once a day."""
    about = f"help:{ctx.now.astimezone(ctx.zone).date()}"
    for leader in leaders_of(ctx.db, ctx.me.coalition_id):
        if leader is not ctx.me:
            courtesy.notify(ctx, leader, "news", about, by=ctx.me.name)


@notice("help")
def tell_leader(world: World, wish: Notice) -> Card:
    return card(t("news-help", by=wish.data["by"]))


def _preview(action: SetWords) -> Card:
    """The card as it will read; a place to turn to without a number is asked about."""
    digits = sum(letter.isdigit() for letter in action.words)
    lacks = action.told is Told.SIGNPOINT and action.words and digits < FEWEST_DIGITS
    yes = Button(t("do-so"), SetWords(action.told, action.words, sure=True))
    return card(
        *_as_read(action.told, action.words),
        *([t("help-no-number")] if lacks else []),
        buttons=[
            yes,
            Button(t("help-other-words"), AskWords(action.told)),
            Button(t("back"), ShowHelp()),
        ],
    )
