"""The welcome at the end of a registration, or the wait for a leader's approval."""

from __future__ import annotations

from dataclasses import replace

from handlers.conversation.cards import Card, card, together
from handlers.conversation.context import Context
from handlers.conversation.events import Registered
from handlers.conversation.hooks import OPEN_ITEMS, STILL_CHOSEN
from handlers.conversation.menus import member_rows
from handlers.conversation.texts import Line, t
from handlers.conversation.words import first_name
from handlers.registration.applications import Application, ask_leaders
from storage.people import Contact, Person, Standing


def finish(ctx: Context, done: Line | None, *, back: bool = False) -> None:
    """They take part from now on (again, if they come `back`), or wait for a leader."""
    ctx.settle()
    contact = ctx.me
    contact.enter(Standing.ACTIVE if contact.vouched else Standing.WAITING)
    if contact.vouched:
        welcomed = welcome(ctx, back=back)
        ctx.replace(welcomed, done=done)
        ctx.publish(Registered(contact, back=back))
    else:
        ctx.replace(t("now-waiting", coalition=contact.coalition.name), done=done)
        ask_leaders(ctx, Application(contact))


def welcome(ctx: Context, *, back: bool = False) -> Card:
    """For a newcomer: that it worked, what is open, and what is possible."""
    how = {"name": first_name(ctx.me.name), "coalition": ctx.coalition.name}
    opening = t("welcome-again" if back else "welcome", **how)
    return _just_in(ctx, ctx.me, opening)


def welcome_back(ctx: Context) -> Card:
    """The same for a member who opens the chat again."""
    open_items = [item for mine in ctx.memberships for item in ctx.gather(OPEN_ITEMS, mine)]
    opening = t("welcome-back", name=first_name(ctx.person.name))
    return _what_now(ctx, ctx.person, opening, open_items)


def let_in(ctx: Context, applicant: Contact) -> Card:
    """The same for an applicant whom a leader let in just now."""
    opening = t("let-in", name=first_name(applicant.name), coalition=applicant.coalition.name)
    return _just_in(ctx, applicant, opening)


def _just_in(ctx: Context, contact: Contact, opening: Line) -> Card:
    """Their choices from before they left still hold, and are told with the way to undo them."""
    shown = _what_now(ctx, contact.person, opening, ctx.gather(OPEN_ITEMS, contact))
    for chosen in ctx.gather(STILL_CHOSEN, contact):
        shown = replace(shown, body=(shown.body[0], *chosen.body, *shown.body[1:]),
                        rows=(*chosen.rows, *shown.rows))  # fmt: skip
    return shown


def _what_now(ctx: Context, person: Person, opening: Line, open_items: list[Line | Card]) -> Card:
    waits = together(open_items or [t("nothing-open")])
    return card(
        opening,
        *waits.body,
        t("what-now"),
        buttons=[*waits.rows, *member_rows(ctx, person)],
    )
