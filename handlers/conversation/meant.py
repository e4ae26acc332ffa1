"""A meaning as a button: a person says what they meant, or of which coalition."""

from __future__ import annotations

from dataclasses import replace

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Said
from handlers.conversation.closed import still
from handlers.conversation.context import Context
from handlers.conversation.hooks import PASS_ON
from handlers.conversation.menus import roles_of
from handlers.conversation.routes import ANYONE, Meaning
from handlers.conversation.routing import pressed
from handlers.conversation.texts import Line, t
from storage.messages import messages_to
from storage.people import Contact

CARRIED = 3000
"""Characters of what was said that go along with a button."""


@action("words.mean")
class Mean(Action):
    """What was said means this; `coalition` 0: not said yet of which."""

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
    """Buttons that bring the words to a person."""
    return [button for some in ctx.gather(PASS_ON, said) for button in some]


def label_of(meaning: Meaning) -> Line:
    return t(f"means-{meaning.name}")


@pressed(Mean, who=ANYONE)
def mean(ctx: Context, action: Mean) -> None:
    """Serve what someone meant."""
    meaning = still(ctx.routes.meanings.get(action.meaning))
    ctx.act_in(action.coalition or None)
    ctx.close(label_of(meaning))
    serve(ctx, meaning, said_now(ctx, action.words))


def said_now(ctx: Context, words: str) -> Said:
    """Words of before, as if they were said now."""
    event = ctx.event
    return Said(id=event.id, chat=event.chat, sender=event.sender, text=words)


def serve(ctx: Context, meaning: Meaning, said: Said) -> None:
    """Run what serves a meaning. With several coalitions: for the one that wrote last, else for the
    one that the person chooses."""
    eligible = [mine for mine in ctx.memberships if mine.role in meaning.who]
    if ctx.contact not in eligible and None not in meaning.who:
        ctx.contact = eligible[0] if len(eligible) == 1 else _wrote_last(ctx, eligible)
        if ctx.contact is None:
            asked = Mean(meaning.name, said.text[:CARRIED])
            which = [Button(mine.coalition.name, replace(asked, coalition=mine.coalition_id))
                     for mine in eligible]  # fmt: skip
            ctx.reply(card(t("which-coalition"), buttons=which))
            return
    meaning.run(ctx, said)


def _wrote_last(ctx: Context, mine: list[Contact]) -> Contact | None:
    """The one of these contacts in whose coalition the newest message to them stands."""
    newest = messages_to(ctx.db, ctx.person.id, 1)
    coalitions = {message.coalition_id for message in newest}
    return next((contact for contact in mine if contact.coalition_id in coalitions), None)
