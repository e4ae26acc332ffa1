""" "Ik ken iemand": a member tells the leaders of an organisation that may want to take part, in
three short steps."""

from __future__ import annotations

from typing import Any

from handlers.conversation import courtesy
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared, Style
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context, NeverMind, World
from handlers.conversation.hooks import MORE
from handlers.conversation.menus import RunCommand
from handlers.conversation.routes import ANYONE, Takes
from handlers.conversation.routing import answered, answers, means, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import NAME_LIMIT, is_name, one_line, too_long
from handlers.language.addresses import has_address
from handlers.recruiting.actions import KnowSomeone, SkipReason, Suggest
from handlers.recruiting.subjects import SUGGESTION
from storage.people import Contact, Person, Role, leaders_of
from storage.recruiting import Suggestion, SuggestionState, suggestions_of

LONGEST = 300
"""Characters of why it fits."""


# How it begins


@answers(MORE)
def in_menu(world: World, person: Person) -> list[Button]:
    """For members, as long as there are leaders to read it; leaders invite by themselves."""
    members = (c for c in person.contacts if c.takes_part and c.role is not Role.LEADER)
    mine = [one for one in members if _leaders_for(world, one)]
    return [Button(_label(one, len(mine)), KnowSomeone(one.id)) for one in mine]


def _leaders_for(world: World, contact: Contact) -> list[Contact]:
    return world.once(leaders_of, contact.coalition_id)


def _label(contact: Contact, several: int) -> Line:
    if several > 1:
        return t("know-someone-for", coalition=contact.coalition.name)
    return t("know-someone")


@means("knows-someone", in_one=True)
def knows_someone(ctx: Context, said: Said) -> None:
    if ctx.is_leader:
        invite = Button(t("know-to-invite"), RunCommand("uitnodigen"))
        ctx.reply(card(t("know-invite"), buttons=[invite]))
    else:
        _ask_name(ctx)


@pressed(KnowSomeone, who=ANYONE)
def begin(ctx: Context, action: KnowSomeone) -> None:
    ctx.contact = still(ctx.membership(action.contact))
    ctx.let_stand()
    _ask_name(ctx)


# Which organisation, and why


def _ask_name(ctx: Context) -> None:
    still(_leaders_for(ctx, ctx.me) or None)
    ctx.ask(name_given, t("know-which"))


@answered("recruiting.name-given", takes=Takes.WORDS)
def name_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    name = one_line(said.text, len(said.text))
    if has_address(name):
        return t("know-no-address")
    if not is_name(name):
        return t("know-which-again", most=NAME_LIMIT)
    skip = Button(t("know-skip"), SkipReason(ctx.me.id, name))
    asked = card(t("know-why", name=name), buttons=[[skip, Button(t("cancel"), NeverMind())]])
    ctx.ask(reason_given, asked, name=name)
    return None


@answered("recruiting.reason-given", takes=Takes.WORDS)
def reason_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    why = one_line(said.text, len(said.text))
    if has_address(why):
        return t("know-no-address")
    fault = too_long(why, LONGEST)
    if fault is None:
        ctx.reply(_preview(ctx, Suggest(ctx.me.id, data["name"], why)))
    return fault


@pressed(SkipReason, who=ANYONE)
def skip_reason(ctx: Context, action: SkipReason) -> None:
    ctx.contact = still(ctx.membership(action.contact))
    suggest = Suggest(action.contact, action.name, "")
    ctx.replace(_preview(ctx, suggest), done=t("know-skip"))


def _preview(ctx: Context, suggest: Suggest) -> Card:
    leaders = [leader.name for leader in _leaders_for(ctx, ctx.me)]
    return card(
        t("know-preview", leaders=leaders),
        [suggest.name, *([t("know-words", words=suggest.why)] if suggest.why else [])],
        buttons=[
            Button(t("know-send"), suggest, Style.MAIN),
            [
                Button(t("know-change"), KnowSomeone(suggest.contact)),
                Button(t("cancel"), NeverMind()),
            ],
        ],
    )


# Telling the leaders


@pressed(Suggest, who=ANYONE)
def suggest(ctx: Context, action: Suggest) -> None:
    """The leaders read it in the news of the day, once."""
    ctx.contact = still(ctx.membership(action.contact))
    if any(_is_same(known, action) for known in suggestions_of(ctx.db, ctx.me)):
        raise Closed(t("noted-already"))
    made = Suggestion(
        coalition_id=ctx.me.coalition_id,
        contact=ctx.me,
        name=action.name[:NAME_LIMIT],
        why=action.why[:LONGEST],
        made_at=ctx.now,
    )
    ctx.db.add(made)
    ctx.db.flush()
    leaders = still(_leaders_for(ctx, ctx.me) or None)
    for leader in leaders:
        courtesy.notify(ctx, leader, "news", SUGGESTION.about(made.id))
    names = [leader.name for leader in leaders]
    ctx.replace(t("know-told", leaders=names, name=made.name), done=t("know-send"))


def _is_same(known: Suggestion, action: Suggest) -> bool:
    is_open = known.state is SuggestionState.OPEN
    return is_open and known.name.casefold() == action.name.casefold()
