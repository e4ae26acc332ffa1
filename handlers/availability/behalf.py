"""What someone told the leader counts too: a leader answers for them."""

from __future__ import annotations

from handlers.availability.actions import ShowCard, ShowPoll, ShowSilent
from handlers.availability.drafts import running
from handlers.availability.overseeing import show_beside
from handlers.conversation.cards import Button, card
from handlers.conversation.context import Context
from handlers.conversation.paging import page_of
from handlers.conversation.routing import LEADERS, pressed
from handlers.conversation.texts import t
from storage.availability import ballots


@pressed(ShowSilent, who=LEADERS)
def show_silent(ctx: Context, action: ShowSilent) -> None:
    """Everyone who is asked, those without an answer in front; a name leads to their card."""
    poll = running(ctx, action.poll)
    if poll is None:
        return
    cast = sorted(ballots(ctx.db, poll), key=lambda ballot: ballot.done)
    page = page_of(cast, action.page)
    names = [
        Button(
            t("poll-has-answered", name=b.name) if b.done else b.name, ShowCard(poll.id, b.contact)
        )
        for b in page.items
    ]
    turns = page.turns(lambda other: ShowSilent(poll.id, other))
    back = Button(t("back"), ShowPoll(poll.id))
    said = card((t("poll-for-whom"), *page.title), buttons=[*names, turns, back])
    show_beside(ctx, poll, said)
