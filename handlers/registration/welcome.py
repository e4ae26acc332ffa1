"""The welcome at the end of a registration, or the wait for a leader's approval."""

from __future__ import annotations

from handlers.conversation import courtesy
from handlers.conversation.cards import Card, card
from handlers.conversation.context import Context, World
from handlers.conversation.events import Registered
from handlers.conversation.menus import command_rows
from handlers.conversation.texts import Line, t
from handlers.conversation.words import first_name
from storage.people import Contact, Person, Standing, leaders_of


def finish(ctx: Context, done: Line | None) -> None:
    contact = ctx.me
    contact.enter(Standing.ACTIVE if contact.vouched else Standing.WAITING)
    if contact.vouched:
        welcomed = welcome(ctx)
        ctx.replace(welcomed, done=done)
        ctx.tell(Registered(contact))
    else:
        ctx.replace(t("now-waiting", coalition=contact.coalition.name), done=done)
        ask_leaders(ctx, contact)


def ask_leaders(world: World, applicant: Contact) -> None:
    """Each leader is asked whether someone takes part."""
    for leader in leaders_of(world.db, applicant.coalition_id):
        ask_leader(world, leader, applicant)


def ask_leader(world: World, leader: Contact, applicant: Contact) -> None:
    # Who applies once more is asked about once more.
    subject = f"application:{applicant.id}:{int(world.now.timestamp())}"
    courtesy.notify(world, leader, "decision", subject)


def welcome(ctx: Context) -> Card:
    """What someone who just came in may know: that it worked, what is open, what is possible."""
    opening = t("welcome", name=first_name(ctx.me.name), coalition=ctx.coalition.name)
    return _what_now(ctx, ctx.person, opening, ctx.gather("open_items", ctx.me))


def welcome_back(ctx: Context) -> Card:
    """The same for someone who knocks again."""
    open_items = [item for mine in ctx.memberships for item in ctx.gather("open_items", mine)]
    opening = t("welcome-back", name=first_name(ctx.person.name))
    return _what_now(ctx, ctx.person, opening, open_items)


def let_in(ctx: Context, applicant: Contact) -> Card:
    """The same for someone whom a leader let in just now."""
    opening = t("let-in", name=first_name(applicant.name), coalition=applicant.coalition.name)
    return _what_now(ctx, applicant.person, opening, ctx.gather("open_items", applicant))


def _what_now(ctx: Context, person: Person, opening: Line, open_items: list[Line]) -> Card:
    rows = command_rows(ctx.routes, person)
    return card(opening, open_items or t("nothing-open"), t("what-now"), buttons=rows)
