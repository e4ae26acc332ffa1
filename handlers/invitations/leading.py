"""Tells the other leaders that somebody was invited to lead."""

from __future__ import annotations

from handlers.conversation.cards import Card, card
from handlers.conversation.context import Context, World
from handlers.conversation.courtesy import notify
from handlers.conversation.routing import notice
from handlers.conversation.texts import t
from handlers.invitations.subjects import LEADER_INVITATION
from storage.invitations import Invitation
from storage.notices import Notice
from storage.people import leaders_of


def tell_leaders(ctx: Context, invitation: Invitation) -> None:
    """The other leaders read of it in their daily message."""
    for leader in leaders_of(ctx.db, ctx.me.coalition_id):
        if leader is not ctx.me:
            about = LEADER_INVITATION.about(invitation.id)
            notify(ctx, leader, "news", about, by=ctx.me.name)


@notice(LEADER_INVITATION)
def tell_leader(world: World, wish: Notice, invitation: Invitation) -> Card | None:
    """Falls away when it works no more: of a leader who came by it, they heard at once."""
    if invitation.refusal(world.now) is not None:
        return None
    return card(t("news-leader-invited", by=wish.data["by"], until=invitation.expires_at))
