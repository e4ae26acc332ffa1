"""The invitations that still work: shows them, passes them on again, and withdraws them."""

from __future__ import annotations

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context
from handlers.conversation.paging import page_of
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import pressed
from handlers.conversation.texts import Line, t
from handlers.invitations.passing_on import forwardable, whom
from storage.invitations import Invitation, invitation_by, open_invitations
from storage.people import contact_by


@action("invitation.list-open")
class ListOpen(Action):
    """See one page of the invitations that still work."""

    page: int


@action("invitation.invite-again")
class InviteAgain(Action):
    """Begin another invitation."""


@action("invitation.show-invitation")
class ShowInvitation(Action):
    """See one invitation."""

    invitation: int


@action("invitation.pass-on-again")
class PassOnAgain(Action):
    """Get the message to pass on once more."""

    invitation: int


@action("invitation.withdraw")
class WithdrawInvitation(Action):
    """Withdraw an invitation, or let it work again."""

    invitation: int
    yes: bool


@pressed(ListOpen, who=LEADERS)
def list_open(ctx: Context, action: ListOpen) -> None:
    """Show the open invitations, each with a button."""
    page = page_of(open_invitations(ctx.db, ctx.me.coalition_id, ctx.now), action.page)
    buttons: list[Button | list[Button]] = [
        Button(t("invitation-short", whom=whom(one), uses=_uses(one)), ShowInvitation(one.id))
        for one in page.items
    ]
    title = t("invitations-these") if page.items else t("invitations-none")
    buttons += [page.turns(ListOpen), Button(t("invite-again"), InviteAgain())]
    ctx.replace(card((title, *page.title), buttons=buttons))


def _uses(invitation: Invitation) -> Line:
    left = invitation.uses_left
    return t("uses-unlimited") if left is None else t("uses-left", left=left)


@pressed(ShowInvitation, who=LEADERS)
def show(ctx: Context, action: ShowInvitation) -> None:
    invitation = _working(ctx, action.invitation)
    ctx.replace(_card(ctx, invitation), done=whom(invitation))


def _working(ctx: Context, invitation: int) -> Invitation:
    found = still(invitation_by(ctx.db, ctx.me.coalition_id, invitation))
    if found.refusal(ctx.now) is not None:
        raise Closed
    return found


def _card(ctx: Context, invitation: Invitation) -> Card:
    until = invitation.expires_at
    return card(
        t("invitation-of", whom=whom(invitation)),
        (
            t("invitation-uses", uses=_uses(invitation)),
            t("invitation-until", until=until) if until else t("invitation-for-ever"),
            _made_by(ctx, invitation),
        ),
        buttons=[
            Button(t("invitation-pass-on"), PassOnAgain(invitation.id)),
            Button(t("invitation-withdraw"), WithdrawInvitation(invitation.id, True)),
            Button(t("back"), ListOpen(0)),
        ],
    )


def _made_by(ctx: Context, invitation: Invitation) -> Line:
    on = invitation.made_at.astimezone(ctx.zone).date()
    if invitation.by_contact is None:
        return t("invitation-by-operator", on=on)
    by = contact_by(ctx.db, invitation.coalition_id, invitation.by_contact)
    return t("invitation-by", name=by.name, on=on) if by else t("invitation-by-former", on=on)


@pressed(PassOnAgain, who=LEADERS)
def pass_on(ctx: Context, action: PassOnAgain) -> None:
    ctx.reply(forwardable(ctx, _working(ctx, action.invitation), ctx.me.name))


@pressed(WithdrawInvitation, who=LEADERS)
def withdraw(ctx: Context, action: WithdrawInvitation) -> None:
    invitation = still(invitation_by(ctx.db, ctx.me.coalition_id, action.invitation))
    if action.yes:
        invitation.withdrawn_at = invitation.withdrawn_at or ctx.now
        undo = Button(t("invitation-keep"), WithdrawInvitation(invitation.id, False))
        gone = t("invitation-gone", whom=whom(invitation))
        ctx.replace(card(gone, buttons=[undo]), done=t("invitation-withdraw"))
    else:
        invitation.withdrawn_at = None
        ctx.replace(_card(ctx, invitation), done=t("invitation-keep"))
