"""A leader says for whom an invitation is, how long it works and how often, and makes it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.events import InvitationWanted, PartnerAdded
from handlers.conversation.membership import is_guarded
from handlers.conversation.routing import LEADERS, answered, command, happened, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import NAME_LIMIT, is_name, one_line
from handlers.invitations.leading import tell_leaders
from handlers.invitations.passing_on import forwardable, whom
from handlers.invitations.standing import InviteAgain, ListOpen, Withdraw
from handlers.language.fuzzy_names import likely, sure
from storage.invitations import (
    LEADER_WITHIN,
    Invitation,
    invitation_with,
    new_code,
    open_invitations,
)
from storage.partners import Group, enrolled, group_by, groups_in, organisation_by, organisations_in
from storage.people import Contact, Organisation, Role, Standing, contact_by

DAYS = (1, 14, 90)
DAYS_TO_LEAD = (1, LEADER_WITHIN.days)
USES = (1, 5, 0)


@dataclass(frozen=True, slots=True)
class Draft:
    """An invitation as it would be made: for an organisation, for a group, for a contact whom we
    lost (0: for none of these), and with which role; `days` that it works, `uses` (0: as often as
    needed).

    It has its code already, so that making it twice makes one.
    """

    code: str
    organisation: int = 0
    group: int = 0
    contact: int = 0
    role: Role = Role.CONTACT
    days: int = 14
    uses: int = 5

    @property
    def bounded(self) -> Draft:
        """The same as far as it may be: whoever is asked to lead is one person, asked for now."""
        if self.role is not Role.LEADER:
            return self
        return replace(self, uses=1, days=min(self.days, LEADER_WITHIN.days))


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
    """Choose the group that an invitation is for."""


@action("invitation.no-invitation")
class NoInvitation(Action):
    """Make none after all."""


# For whom


@command("uitnodigen", who=LEADERS, plain=("uitnodigen",), menu=20)
def invite(ctx: Context, words: str) -> None:
    """Begin an invitation; words after the command name the organisation."""
    if words:
        _look_up(ctx, words)
    else:
        ctx.ask(partner_named, _whom_card(ctx))


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
    return card(t("invite-whom"), buttons=buttons)


@answered("invitation.partner-named", who=LEADERS)
def partner_named(ctx: Context, said: Said | Shared, data: dict[str, str]) -> None:
    _look_up(ctx, said.text)


def _look_up(ctx: Context, words: str) -> None:
    """Find the organisation that was typed, small mistakes and all."""
    typed = one_line(words, len(words))
    if not is_name(typed):
        ctx.ask(partner_named, t("invite-name-again", most=NAME_LIMIT))
        return
    found = likely(typed, organisations_in(ctx.db, ctx.me.coalition_id))
    same = sure(found)
    if same is not None:
        _show(ctx, Draft(new_code(), organisation=same.id))
        return
    buttons = [Button(o.name, Adjust(Draft(new_code(), organisation=o.id))) for o, _ in found]
    buttons += [Button(t("invite-new", name=typed), InviteNew(typed))]
    buttons += [Button(t("invite-other"), InviteAgain())]
    ctx.reply(card(t("invite-which") if found else t("invite-unknown"), buttons=buttons))


@pressed(InviteNew, who=LEADERS)
def invite_new(ctx: Context, action: InviteNew) -> None:
    """Add the organisation, and go on with its invitation."""
    organisation, new = enrolled(ctx.db, ctx.me.coalition_id, action.name)
    if new:
        ctx.tell(PartnerAdded(organisation, ctx.me))
    _show(ctx, Draft(new_code(), organisation=organisation.id), done=organisation.name)


@pressed(InviteGroup, who=LEADERS)
def invite_group(ctx: Context, action: InviteGroup) -> None:
    buttons = [
        Button(group.name, Adjust(Draft(new_code(), group=group.id, uses=0)))
        for group in groups_in(ctx.db, ctx.me.coalition_id)
    ]
    buttons.append(Button(t("back"), InviteAgain()))
    ctx.settle()
    ctx.replace(card(t("invite-which-group"), buttons=buttons), done=t("invite-group"))


@happened(InvitationWanted)
def wanted(ctx: Context, event: InvitationWanted) -> None:
    """Another card asked for an invitation: its draft comes below that card."""
    role = event.role
    draft = Draft(new_code(), role=role, uses=5 if role is Role.CONTACT else 1)
    if event.organisation is not None:
        draft = replace(draft, organisation=event.organisation.id)
    if event.group is not None:
        draft = replace(draft, group=event.group.id, uses=0)
    if event.contact is not None:
        draft = replace(draft, contact=event.contact.id, uses=1)
    ctx.let_stand()
    _show(ctx, draft)


# How long, and how often


@pressed(Adjust, who=LEADERS)
def adjust(ctx: Context, action: Adjust) -> None:
    ctx.settle()
    _show(ctx, action.draft)


def _show(ctx: Context, draft: Draft, done: Line | None = None) -> None:
    invitation = _drafted(ctx, draft)
    if invitation is None:
        ctx.close(t("closed-already"))
    else:
        ctx.replace(_draft_card(draft.bounded, invitation), done=done)


def _draft_card(draft: Draft, invitation: Invitation) -> Card:
    def choice(name: str, changed: Draft) -> Button:
        label = t("chosen-choice" if changed == draft else "open-choice", choice=t(name))
        return Button(label, Adjust(changed))

    return card(
        t("invitation-draft", whom=whom(invitation)),
        "" if invitation.vouched else t("invitation-draft-open"),
        t("invitation-draft-leader") if draft.role is Role.LEADER else "",
        buttons=[
            Button(t("invitation-make"), Make(draft)),
            [choice(f"valid-{days}", replace(draft, days=days)) for days in _days(draft)],
            [choice(f"uses-{uses}", replace(draft, uses=uses)) for uses in _uses(draft)],
            Button(t("cancel"), NoInvitation()),
        ],
    )


def _days(draft: Draft) -> tuple[int, ...]:
    return DAYS_TO_LEAD if draft.role is Role.LEADER else DAYS


def _uses(draft: Draft) -> tuple[int, ...]:
    """How often can be chosen, except for one person."""
    return () if draft.contact or draft.role is Role.LEADER else USES


@pressed(NoInvitation, who=LEADERS)
def make_none(ctx: Context, action: NoInvitation) -> None:
    again = Button(t("invite-again"), InviteAgain())
    ctx.replace(card(t("invitation-none"), buttons=[again]), done=t("cancel"))


# Making it


@pressed(Make, who=LEADERS)
def make(ctx: Context, action: Make) -> None:
    """Make the invitation, and write what the leader can pass on."""
    draft = action.draft
    if invitation_with(ctx.db, draft.code) is not None:
        ctx.toast(t("noted-already"))
        return
    invitation = _drafted(ctx, draft)
    if invitation is None:
        ctx.close(t("closed-already"))
        return
    ctx.db.add(invitation)
    ctx.db.flush()
    if invitation.role is Role.LEADER:
        tell_leaders(ctx, invitation)
    ctx.replace(_made_card(invitation), done=t("invitation-make"))
    ctx.reply(forwardable(ctx, invitation))


def _drafted(ctx: Context, draft: Draft) -> Invitation | None:
    """The invitation that a draft would become; None: what it is for is gone."""
    draft = draft.bounded
    coalition = ctx.me.coalition_id
    organisation = organisation_by(ctx.db, coalition, draft.organisation)
    group = group_by(ctx.db, coalition, draft.group)
    contact = _lost(ctx, draft.contact)
    wanted = (draft.organisation, draft.group, draft.contact)
    if [bool(one) for one in (organisation, group, contact)] != [bool(one) for one in wanted]:
        return None
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


def _is_vouched(ctx: Context, draft: Draft, into: Organisation | Group | None) -> bool:
    """Not for whoever has the link, as far as that would open more than the schil."""
    if into is not None:
        return draft.uses != 0 or not is_guarded(ctx, into)
    return bool(draft.contact) or draft.role is not Role.CONTACT


def _lost(ctx: Context, contact: int) -> Contact | None:
    found = contact_by(ctx.db, ctx.me.coalition_id, contact)
    return found if found is not None and found.standing is Standing.EXPECTED else None


def _made_card(invitation: Invitation) -> Card:
    return card(
        t("invitation-made", whom=whom(invitation)),
        buttons=[
            [
                Button(t("invitation-withdraw"), Withdraw(invitation.id, True)),
                Button(t("invite-again"), InviteAgain()),
            ]
        ],
    )
