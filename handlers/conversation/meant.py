"""A meaning as a button, by which a person says what they meant."""

from __future__ import annotations

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Style
from handlers.conversation.closed import still
from handlers.conversation.context import Context
from handlers.conversation.hooks import PASS_ON
from handlers.conversation.menus import roles_of
from handlers.conversation.routes import ANYONE, Meaning
from handlers.conversation.routing import pressed
from handlers.conversation.texts import Line, t
from handlers.language.plain_answers import agreement_in
from storage.messages import messages_to

JUST_READ = 3
"""Messages: the last ones in a chat."""
CARRIED = 3000
"""Characters of what was said that go along with a button."""


@action("words.mean")
class Mean(Action):
    """The words mean this; `coalition` 0: not said yet of which."""

    meaning: str
    words: str
    coalition: int = 0


def button_of(meaning: Meaning, words: str) -> Button:
    """A button that says that the words mean this."""
    return Button(label_of(meaning), Mean(meaning.name, words[:CARRIED]))


def ways_to(ctx: Context, words: str, *names: str) -> list[Button]:
    """Buttons to these meanings, as far as this person may."""
    known = (ctx.routes.meanings[name] for name in names)
    return [button_of(meaning, words) for meaning in known if meaning.who & roles_of(ctx.person)]


def pass_on_ways(ctx: Context, said: Said) -> list[Button]:
    """Buttons that bring the words to a person; a yes or no by itself tells nobody anything."""
    if agreement_in(said.text) is not None:
        return []
    return [button for some in ctx.gather(PASS_ON, said) for button in some]


def answer_to_nothing(ctx: Context, said: Said) -> Card:
    """To a yes or no where nothing was asked, or where it answers nothing: which of the choices?"""
    if _offers_choices(ctx):
        return card(t("which-choice"))
    return card(t("nothing-was-asked"), buttons=ways_to(ctx, said.text, "what-must-i-do"))


def _offers_choices(ctx: Context) -> bool:
    """Whether the card that they read last asks something with its buttons."""
    lately = messages_to(ctx.db, ctx.person.id, JUST_READ)
    last = next((one for one in reversed(lately) if one.open and ctx.stands_here(one)), None)
    choices = [button for row in last.buttons for button in row] if last is not None else []
    plain = [button for button in choices if button.style != Style.QUIET]
    return last is not None and "?" in last.text and len(plain) > 1


def label_of(meaning: Meaning) -> Line:
    return t(f"means-{meaning.name}")


@pressed(Mean, who=ANYONE)
def mean(ctx: Context, action: Mean) -> None:
    """Serve what someone meant."""
    meaning = still(ctx.routes.meanings.get(action.meaning))
    ctx.act_in(action.coalition or None)
    ctx.close(ctx.coalition.name if action.coalition else label_of(meaning))
    serve(ctx, meaning, said_now(ctx, action.words))


def serve(ctx: Context, meaning: Meaning, said: Said) -> None:
    """Run what serves a meaning. A member of several coalitions says first for which, where it is
    served in one, unless the words can be read, and so belong to what was asked."""
    several = len(ctx.memberships) > 1 and ctx.contact is None
    if several and meaning.in_one and not (meaning.reads and meaning.reads(ctx, said)):
        which = [
            Button(mine.coalition.name, Mean(meaning.name, said.text[:CARRIED], mine.coalition_id))
            for mine in ctx.memberships
            if mine.role in meaning.who
        ]
        ctx.reply(card(t("which-coalition"), buttons=which))
    else:
        meaning.run(ctx, said)


def said_now(ctx: Context, words: str) -> Said:
    """Words of before, as if they were said now."""
    event = ctx.event
    return Said(id=event.id, chat=event.chat, sender=event.sender, text=words)
