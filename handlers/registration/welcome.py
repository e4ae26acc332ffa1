"""The welcome at the end of a registration, or the wait for a leader's approval."""

from __future__ import annotations

from handlers.conversation import courtesy
from handlers.conversation.cards import Card, card
from handlers.conversation.context import Context
from handlers.conversation.events import Registered
from handlers.conversation.texts import Line, t
from storage.people import Contact, Standing, leaders_of


def finish(ctx: Context, done: Line | None) -> None:
    contact = ctx.me
    contact.standing = Standing.ACTIVE if contact.vouched else Standing.WAITING
    if contact.vouched:
        welcomed = welcome(ctx)
        ctx.replace(welcomed, done=done)
        ctx.tell(Registered(contact))
    else:
        ctx.replace(t("now-waiting", coalition=contact.coalition.name), done=done)
        for leader in leaders_of(ctx.db, contact.coalition_id):
            courtesy.notify(ctx, leader, "decision", f"application:{contact.id}")


def welcome(ctx: Context) -> Card:
    """What someone who just came in may know: that it worked, and what is open now."""
    return card(
        t("welcome", name=first_name(ctx.me), coalition=ctx.coalition.name),
        ctx.gather("open_items", ctx.me) or t("nothing-open"),
        t("menu-leader") if ctx.is_leader else t("menu-contact"),
    )


def welcome_back(ctx: Context) -> Card:
    open_items = [item for mine in ctx.memberships for item in ctx.gather("open_items", mine)]
    return card(
        t("welcome-back", name=first_name(ctx.memberships[0])),
        open_items or t("nothing-open"),
        t("menu-leader") if ctx.is_leader else t("menu-contact"),
    )


def first_name(contact: Contact) -> str:
    return contact.name.split()[0] if contact.name else ""
