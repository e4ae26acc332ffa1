"""The message that a leader passes on as it is, or a contact who knows the invitee, with the links
and a picture of the best one."""

from __future__ import annotations

import io

from handlers.conversation import courtesy
from handlers.conversation.cards import Card, FileRef, card
from handlers.conversation.chat import Attachment
from handlers.conversation.context import Context, World
from handlers.conversation.events import Brought
from handlers.conversation.invitation_links import ways_in
from handlers.conversation.routing import happened, notice, recipe
from handlers.conversation.subjects import kind_in
from handlers.conversation.texts import Line, t
from handlers.conversation.writing import Occasion
from handlers.invitations.subjects import TO_PASS_ON
from storage.invitations import Invitation
from storage.notices import Notice
from storage.outbox import Urgency
from storage.people import Contact, Role

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


def forwardable(world: World, invitation: Invitation, leader: str) -> Card:
    """The message in the name of this leader to pass on to the invitee, with the first link that
    carries the code as a picture to point a phone at."""
    doors = world.doors(invitation.code)
    municipality = invitation.coalition.municipality
    # One that leaves nothing to type, if there is any.
    best = min(doors, key=lambda door: bool(door.typed), default=None)
    picture = {"link": best.link} if best else None
    return card(
        (_greeting(invitation, leader), t("invited-why", municipality=municipality)),
        t("invited-how", doors=len(doors)),
        ways_in(doors),
        t("invited-code", code=invitation.code),
        t("invited-until", until=invitation.expires_at) if invitation.expires_at else "",
        file=FileRef(recipe="invitation-qr", data=picture) if picture else None,
    )


def _greeting(invitation: Invitation, leader: str) -> Line:
    asks = {"coalition": invitation.coalition.name, "leader": leader}
    if invitation.organisation is not None:
        return t("asks-organisation", **asks, organisation=invitation.organisation.name)
    if invitation.group is not None:
        return t("asks-group", **asks, group=invitation.group.name)
    if invitation.contact is not None:
        return t("asks-back", **asks, name=invitation.contact.name)
    return t(f"asks-{invitation.role}", **asks)


def give(ctx: Context, to: Contact, invitation: Invitation) -> None:
    """Let the contact who asked for an invitation have it."""
    courtesy.notify(ctx, to, "answer", TO_PASS_ON.about(invitation.id), by=ctx.me.name)


@notice(TO_PASS_ON)
def announce(world: World, wish: Notice, invitation: Invitation) -> Card | None:
    """The message to pass on comes below this one, by itself."""
    if invitation.refusal(world.now) is not None:
        return None
    return card(t("pass-this-on", leader=wish.data["by"], whom=whom(invitation)))


@happened(Brought)
def bring(world: World, event: Brought) -> None:
    wish = event.notice
    if kind_in(wish.subject) != TO_PASS_ON.kind:
        return
    invitation = TO_PASS_ON.found(world, wish.coalition_id, wish.subject)
    if invitation is not None:
        said = forwardable(world, invitation, wish.data["by"])
        world.send(wish.contact, said, Occasion(wish.purpose, wish.subject, Urgency.DUE))


@recipe("invitation-qr")
def picture(data: dict[str, str]) -> Attachment:
    """A QR picture of the link."""
    # Loaded when first used.
    import segno

    png = io.BytesIO()
    code = segno.make(data["link"], error="m", micro=False)
    code.save(png, kind="png", scale=PIXELS_PER_DOT, border=EMPTY_DOTS_AROUND)
    return Attachment("uitnodiging.png", "image/png", png.getvalue())
