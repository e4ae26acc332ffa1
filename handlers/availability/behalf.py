"""A leader enters the answer that an invitee gave them elsewhere, by phone for instance."""

from __future__ import annotations

from handlers.availability.actions import ShowCard, ShowPoll, ShowSilent
from handlers.availability.drafts import running
from handlers.availability.overseeing import show_beside
from handlers.conversation.buttons import ticked
from handlers.conversation.cards import Button, card
from handlers.conversation.context import Context
from handlers.conversation.paging import page_of
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import pressed
from handlers.conversation.texts import t
from storage.availability import ballots


@pressed(ShowSilent, who=LEADERS)
def show_silent(ctx: Context, action: ShowSilent) -> None:
    """All invitees, those without an answer in front; a name leads to the card of that invitee."""
    poll = running(ctx, action.poll)
    cast = sorted(ballots(ctx.db, poll), key=lambda ballot: ballot.done)
    page = page_of(cast, action.page)
    names = [
        Button(ticked(each.name) if each.done else each.name, ShowCard(poll.id, each.contact))
        for each in page.items
    ]
    turns = page.turns(lambda other: ShowSilent(poll.id, other))
    back = Button(t("back"), ShowPoll(poll.id))
    show_beside(ctx, poll, card((t("poll-for-whom"), *page.title), buttons=[*names, turns, back]))
