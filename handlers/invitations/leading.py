"""The other leaders read that somebody was invited to lead."""

from __future__ import annotations

from handlers.conversation.cards import Card, card
from handlers.conversation.context import Context, World
from handlers.conversation.courtesy import notify
from handlers.conversation.routing import notice
from handlers.conversation.subjects import id_in
from handlers.conversation.texts import t
from storage.invitations import Invitation, invitation_by
from storage.notices import Notice
from storage.people import leaders_of


def tell_leaders(ctx: Context, invitation: Invitation) -> None:
    """In their daily message, except who made it."""
    for leader in leaders_of(ctx.db, ctx.me.coalition_id):
        if leader is not ctx.me:
            notify(ctx, leader, "news", f"leader-invitation:{invitation.id}", by=ctx.me.name)


@notice("leader-invitation")
def tell_leader(world: World, wish: Notice) -> Card | None:
    """Gone when it works no more: whoever came by it was told of at once."""
    invitation = invitation_by(world.db, wish.coalition_id, id_in(wish.subject))
    if invitation is None or invitation.refusal(world.now) is not None:
        return None
    return card(t("news-leader-invited", by=wish.data["by"], until=invitation.expires_at))
