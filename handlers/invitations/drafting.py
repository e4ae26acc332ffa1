"""A leader chooses for whom an invitation is, how long it works and how often, and makes it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from handlers.conversation.actions import Action, action
from handlers.conversation.buttons import toggle
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared, Style
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context
from handlers.conversation.events import InvitationMade, InvitationWanted, PartnerAdded
from handlers.conversation.membership import is_guarded
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import answered, command, happened, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import NAME_LIMIT, is_name, one_line
from handlers.invitations.leading import tell_leaders
from handlers.invitations.passing_on import forwardable, give, whom
from handlers.invitations.standing import InviteAgain, ListOpen, WithdrawInvitation
from handlers.language.fuzzy_names import likely, sure
from storage.invitations import (
    LEADER_WITHIN,
    Invitation,
    invitation_with,
    new_code,
    open_invitations,
)
from storage.partners import (
    Group,
    enrolled,
    group_by,
    groups_in,
    organisation_by,
    organisation_named,
    organisations_in,
)
from storage.people import Contact, Organisation, Role, Standing, contact_by

DAYS = (1, 14, 90)
DAYS_TO_LEAD = (1, LEADER_WITHIN.days)
USES = (1, 5, 0)


@dataclass(frozen=True, slots=True)
class Draft:
    """An invitation as it would be made: for an organisation, for a group, for a contact whom we
    lost (0: for none of these), and with which role; `days` that it works, `uses` (0: as often as
    needed); `new`: the name of an organisation that becomes a partner once this is made;
    `asked_by`: the contact who passes it on, 0 for the leader.

    It has its code already, so that making it twice makes one.
    """

    code: str
    organisation: int = 0
    group: int = 0
    contact: int = 0
    role: Role = Role.CONTACT
    days: int = 14
    uses: int = 5
    new: str = ""
    asked_by: int = 0

    @property
    def bounded(self) -> Draft:
        """The same within what may be: an invitation to lead is for one person and a short time."""
        if self.role is not Role.LEADER:
            return self
        return replace(self, uses=1, days=min(self.days, LEADER_WITHIN.days))

    @property
    def days_to_choose(self) -> tuple[int, ...]:
        return DAYS_TO_LEAD if self.role is Role.LEADER else DAYS

    @property
    def uses_to_choose(self) -> tuple[int, ...]:
        """Empty where the invitation is for one person."""
        return () if self.contact or self.role is Role.LEADER else USES


@action("invitation.adjust")
class Adjust(Action):
    """See an invitation as it would be, before it is made."""

    draft: Draft


@action("invitation.make")
class Make(Action):
    """Make the invitation."""

    draft: Draft


@action("invitation.invite-new")
class InviteNew(Action):
    """Invite for an organisation that the coalition does not know yet."""

    name: str


@action("invitation.invite-group")
class InviteGroup(Action):
    """Choose a group to invite for."""


@action("invitation.no-invitation")
class NoInvitation(Action):
    """Make no invitation after all."""


# For whom


@command("uitnodigen", who=LEADERS, plain=("uitnodigen",), menu=20)
def invite(ctx: Context, words: str) -> None:
    """Begin an invitation; words after the command name the organisation."""
    asked = _look_up(ctx, words) if words else _whom_card(ctx)
    if asked is not None:
        ctx.ask(partner_named, asked)


@pressed(InviteAgain, who=LEADERS)
def invite_again(ctx: Context, action: InviteAgain) -> None:
    ctx.ask(partner_named, _whom_card(ctx), replace=True)


def _whom_card(ctx: Context) -> Card:
    buttons: list[Button | list[Button]] = [
        Button(t("invite-everyone"), Adjust(Draft(new_code(), uses=0))),
        Button(t("invite-group"), InviteGroup()),
        [
            Button(t("invite-leader"), Adjust(Draft(new_code(), role=Role.LEADER, uses=1))),
            Button(t("invite-adviser"), Adjust(Draft(new_code(), role=Role.ADVISER, uses=1))),
        ],
    ]
    count = len(open_invitations(ctx.db, ctx.me.coalition_id, ctx.now))
    if count:
        buttons.append(Button(t("invitations-open", count=count), ListOpen(0)))
    buttons.append(Button(t("cancel"), NoInvitation()))
    return card(t("invite-whom"), buttons=buttons)


@answered("invitation.partner-named", who=LEADERS)
def partner_named(ctx: Context, said: Said | Shared, data: dict[str, str]) -> Line | None:
    return _look_up(ctx, said.text)


def _look_up(ctx: Context, words: str) -> Line | None:
    """Go on with the organisation of about this name; the answer is what is wrong with the
    words."""
    typed = one_line(words, len(words))
    if not is_name(typed):
        return t("invite-name-again", most=NAME_LIMIT)
    known = organisations_in(ctx.db, ctx.me.coalition_id)
    found = likely(typed, known, town=ctx.coalition.municipality)
    same = sure(found)
    if same is not None:
        _show(ctx, Draft(new_code(), organisation=same.id))
        return None
    buttons = [Button(one.name, Adjust(Draft(new_code(), organisation=one.id))) for one, _ in found]
    buttons += [Button(t("invite-new", name=typed), InviteNew(typed))]
    buttons += [Button(t("invite-other"), InviteAgain())]
    ctx.reply(card(t("invite-which") if found else t("invite-unknown"), buttons=buttons))
    return None


@pressed(InviteNew, who=LEADERS)
def invite_new(ctx: Context, action: InviteNew) -> None:
    _show(ctx, Draft(new_code(), new=action.name), done=action.name)


@pressed(InviteGroup, who=LEADERS)
def invite_group(ctx: Context, action: InviteGroup) -> None:
    buttons = [
        Button(group.title, Adjust(Draft(new_code(), group=group.id, uses=0)))
        for group in groups_in(ctx.db, ctx.me.coalition_id)
    ]
    buttons.append(Button(t("back"), InviteAgain()))
    ctx.replace(card(t("invite-which-group"), buttons=buttons), done=t("invite-group"))


@happened(InvitationWanted)
def wanted(ctx: Context, event: InvitationWanted) -> None:
    """Another card asked for an invitation: its draft comes below that card."""
    role = event.role
    draft = Draft(new_code(), role=role, uses=5 if role is Role.CONTACT else 1)
    if event.organisation is not None:
        draft = replace(draft, organisation=event.organisation.id)
    if event.name:
        draft = replace(draft, new=event.name)
    if event.asked_by is not None:
        draft = replace(draft, asked_by=event.asked_by.id)
    if event.group is not None:
        draft = replace(draft, group=event.group.id, uses=0)
    if event.contact is not None:
        draft = replace(draft, contact=event.contact.id, uses=1)
    ctx.let_stand()
    _show(ctx, draft)


# How long, and how often


@pressed(Adjust, who=LEADERS)
def adjust(ctx: Context, action: Adjust) -> None:
    _show(ctx, action.draft)


def _show(ctx: Context, draft: Draft, done: Line | None = None) -> None:
    ctx.replace(_draft_card(draft.bounded, _drafted(ctx, draft)), done=done)


def _draft_card(draft: Draft, invitation: Invitation) -> Card:
    def choice(name: str, changed: Draft) -> Button:
        return toggle(t(name), Adjust(changed), on=changed == draft)

    return card(
        t("invitation-draft", whom=whom(invitation)),
        t("invitation-holds", length=t(f"valid-{draft.days}"), uses=draft.uses),
        "" if invitation.vouched else t("invitation-draft-open"),
        t("invitation-draft-leader") if draft.role is Role.LEADER else "",
        buttons=[
            Button(t("invitation-make"), Make(draft), Style.MAIN),
            [choice(f"valid-{days}", replace(draft, days=days)) for days in draft.days_to_choose],
            [choice(f"uses-{uses}", replace(draft, uses=uses)) for uses in draft.uses_to_choose],
            Button(t("cancel"), NoInvitation()),
        ],
    )


@pressed(NoInvitation, who=LEADERS)
def make_none(ctx: Context, action: NoInvitation) -> None:
    ctx.settle()
    again = Button(t("invite-again"), InviteAgain())
    ctx.replace(card(t("invitation-none"), buttons=[again]), done=t("cancel"))


# Making it


@pressed(Make, who=LEADERS)
def make(ctx: Context, action: Make) -> None:
    """Make the invitation, and write the message that the leader can pass on."""
    if invitation_with(ctx.db, action.draft.code) is not None:
        raise Closed(t("noted-already"))
    invitation = _drafted(ctx, _with_partner(ctx, action.draft))
    ctx.db.add(invitation)
    ctx.db.flush()
    if invitation.role is Role.LEADER:
        tell_leaders(ctx, invitation)
    asked_by = contact_by(ctx.db, ctx.me.coalition_id, action.draft.asked_by)
    if asked_by is not None and invitation.organisation is not None:
        ctx.publish(InvitationMade(invitation.organisation, asked_by))
    if asked_by is not None and asked_by.takes_part:
        give(ctx, asked_by, invitation)
        told = t("invitation-made-for", name=asked_by.name, whom=whom(invitation))
        ctx.replace(_made_card(invitation, told), done=t("invitation-make"))
    else:
        told = t("invitation-made", whom=whom(invitation))
        ctx.replace(_made_card(invitation, told), done=t("invitation-make"))
        ctx.reply(forwardable(ctx, invitation, ctx.me.name))


def _with_partner(ctx: Context, draft: Draft) -> Draft:
    """The same for an organisation that there is: a new one becomes a partner."""
    if not draft.new:
        return draft
    organisation, new = enrolled(ctx.db, ctx.me.coalition_id, draft.new, ctx.now)
    if new:
        ctx.publish(PartnerAdded(organisation, ctx.me))
    return replace(draft, organisation=organisation.id, new="")


def _drafted(ctx: Context, draft: Draft) -> Invitation:
    """The invitation that a draft would become; raises Closed when its invitees are gone."""
    draft, coalition = draft.bounded, ctx.me.coalition_id
    organisation = _organisation(ctx, draft)
    group = still(group_by(ctx.db, coalition, draft.group)) if draft.group else None
    contact = _lost(ctx, draft.contact) if draft.contact else None
    return Invitation(
        coalition_id=coalition,
        coalition=ctx.coalition,
        code=draft.code,
        role=draft.role,
        organisation_id=organisation.id if organisation else None,
        organisation=organisation,
        group_id=group.id if group else None,
        group=group,
        contact_id=contact.id if contact else None,
        contact=contact,
        by_contact=ctx.me.id,
        vouched=_is_vouched(ctx, draft, organisation or group),
        uses_left=draft.uses or None,
        made_at=ctx.now,
        expires_at=ctx.now + timedelta(days=draft.days),
    )


def _organisation(ctx: Context, draft: Draft) -> Organisation | None:
    """The organisation to invite for; a new one is not kept yet."""
    coalition, number = ctx.me.coalition_id, draft.organisation
    if draft.new:
        known = organisation_named(ctx.db, coalition, draft.new)
        return known or Organisation(coalition_id=coalition, name=draft.new)
    return still(organisation_by(ctx.db, coalition, number)) if number else None


def _is_vouched(ctx: Context, draft: Draft, into: Organisation | Group | None) -> bool:
    """Whether invitees need no approval. An open link needs it, unless it opens only the schil."""
    if into is not None:
        return draft.uses != 0 or not is_guarded(ctx, into)
    return bool(draft.contact) or draft.role is not Role.CONTACT


def _lost(ctx: Context, contact: int) -> Contact:
    found = still(contact_by(ctx.db, ctx.me.coalition_id, contact))
    if found.standing is not Standing.EXPECTED:
        raise Closed
    return found


def _made_card(invitation: Invitation, told: Line) -> Card:
    return card(
        told,
        buttons=[
            [
                Button(t("invitation-withdraw"), WithdrawInvitation(invitation.id, True)),
                Button(t("invite-again"), InviteAgain()),
            ]
        ],
    )
