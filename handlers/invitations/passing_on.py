"""The message that a leader passes on as it is, with the links and a picture of the best one."""

from __future__ import annotations

import io

from handlers.conversation.cards import Card, FileRef, card
from handlers.conversation.chat import Attachment
from handlers.conversation.context import Context
from handlers.conversation.invitation_links import ways_in
from handlers.conversation.routing import recipe
from handlers.conversation.texts import Line, t
from storage.invitations import Invitation
from storage.people import Role

PIXELS_PER_DOT = 8
EMPTY_DOTS_AROUND = 4


def whom(invitation: Invitation) -> Line:
    """The invitees of an invitation, in a few words."""
    if invitation.organisation is not None:
        return invitation.organisation.name
    if invitation.group is not None:
        return t("the-group", group=invitation.group.name)
    if invitation.contact is not None:
        return invitation.contact.name
    return t("whom-everyone") if invitation.role is Role.CONTACT else t(f"whom-{invitation.role}")


def forwardable(ctx: Context, invitation: Invitation) -> Card:
    """The message from the leader who passes it on to the invitee, with the first link that carries
    the code as a picture to point a phone at."""
    doors = ctx.doors(invitation.code)
    municipality = invitation.coalition.municipality
    # One that leaves nothing to type, if there is any.
    best = min(doors, key=lambda door: bool(door.typed), default=None)
    picture = {"link": best.link} if best else None
    return card(
        (_greeting(ctx, invitation), t("invited-why", municipality=municipality)),
        t("invited-how", doors=len(doors)),
        ways_in(doors),
        t("invited-code", code=invitation.code),
        t("invited-until", until=invitation.expires_at) if invitation.expires_at else "",
        file=FileRef(recipe="invitation-qr", data=picture) if picture else None,
    )


def _greeting(ctx: Context, invitation: Invitation) -> Line:
    asks = {"coalition": invitation.coalition.name, "leader": ctx.me.name}
    if invitation.organisation is not None:
        return t("asks-organisation", **asks, organisation=invitation.organisation.name)
    if invitation.group is not None:
        return t("asks-group", **asks, group=invitation.group.name)
    if invitation.contact is not None:
        return t("asks-back", **asks, name=invitation.contact.name)
    return t(f"asks-{invitation.role}", **asks)


@recipe("invitation-qr")
def picture(data: dict[str, str]) -> Attachment:
    """A QR picture of the link."""
    # Loaded when first used.
    import segno

    png = io.BytesIO()
    code = segno.make(data["link"], error="m", micro=False)
    code.save(png, kind="png", scale=PIXELS_PER_DOT, border=EMPTY_DOTS_AROUND)
    return Attachment("uitnodiging.png", "image/png", png.getvalue())
