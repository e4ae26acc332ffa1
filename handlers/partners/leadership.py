"""Roles: appoints leaders and advisers, passes leading on, and never leaves a coalition unled."""

from __future__ import annotations

from datetime import timedelta

from handlers.conversation.actions import Action, action
from handlers.conversation.buttons import in_rows
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Left, Style
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context, World
from handlers.conversation.courtesy import notify
from handlers.conversation.events import Appointed, InvitationWanted, Registered, Stopped
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import happened, notice, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.writing import Occasion
from handlers.partners.actions import (
    People,
    ShowContact,
    ShowLeaders,
    ShowPartners,
    ShowPeople,
    back,
)
from handlers.partners.finding import contact_of, name_of
from handlers.partners.subjects import LEADER_LEFT, NEW_LEADER
from storage.notices import Notice
from storage.people import Contact, Role, contact_by, contacts_in, leaders_of, leads_alone

ASK_AGAIN_AFTER = timedelta(days=14)


@action("partner.appoint")
class Appoint(Action):
    """Give a contact this role; leading not before it is `sure`."""

    contact: int
    role: Role
    sure: bool = False


@action("partner.pass-on")
class PassOnLeadership(Action):
    """Have a contact lead in one's place; not before it is `sure`."""

    contact: int
    sure: bool = False


@action("partner.invite-as")
class InviteAs(Action):
    """Invite somebody into this role."""

    role: Role


@action("partner.not-now")
class NotNow(Action):
    """Be asked about a second leader again later."""


def ways_to_lead(contact: Contact) -> list[Button]:
    """The roles that this contact could get."""
    others = [role for role in Role if role is not contact.role]
    roles = [Button(t(f"appoint-{role}"), Appoint(contact.id, role)) for role in others]
    if contact.role is Role.LEADER:
        return roles
    return [*roles, Button(t("pass-on", name=name_of(contact)), PassOnLeadership(contact.id))]


@pressed(ShowLeaders, who=LEADERS)
def show_leaders(ctx: Context, action: ShowLeaders) -> None:
    """Show the leaders and the advisers, each with a button."""
    found = contacts_in(ctx.db, ctx.me.coalition_id)
    listed = [contact for contact in found if contact.role is not Role.CONTACT]
    lines = tuple(_role_line(contact) for contact in listed)
    ctx.replace(
        card(
            t("leaders-of", coalition=ctx.coalition.name),
            lines,
            buttons=[
                *in_rows(Button(name_of(contact), ShowContact(contact.id)) for contact in listed),
                *_ways_to_a_second(),
                back(ShowPartners()),
            ],
        ),
        done=t("partners-to-leaders"),
    )


def _ways_to_a_second() -> list[Button]:
    return [
        Button(t("appoint-someone"), ShowPeople(People.TO_APPOINT)),
        Button(t("invite-second-leader"), InviteAs(Role.LEADER)),
    ]


@pressed(InviteAs, who=LEADERS)
def invite_as(ctx: Context, action: InviteAs) -> None:
    ctx.publish(InvitationWanted(role=action.role))


# Roles


@pressed(Appoint, who=LEADERS)
def appoint(ctx: Context, action: Appoint) -> None:
    """Give a contact a role, of which they hear too; the last leader stays."""
    contact = _taking_part(ctx, action.contact)
    if contact.role is action.role:
        raise Closed(t("noted-already"))
    if action.role is Role.LEADER and not action.sure:
        _ask_if_sure(ctx, contact, "appoint-sure", Appoint(contact.id, Role.LEADER, sure=True))
    elif action.role is not Role.LEADER and leads_alone(ctx.db, contact):
        ctx.reply(t("leader-is-last", name=name_of(contact)))
    else:
        _give(ctx, contact, action.role)
        see = [Button(name_of(contact), ShowContact(contact.id))] if ctx.is_leader else []
        ctx.replace(card(_role_line(contact), buttons=see), done=t(f"appoint-{action.role}"))


@pressed(PassOnLeadership, who=LEADERS)
def pass_on(ctx: Context, action: PassOnLeadership) -> None:
    """Someone else leads from now on, as long as we can reach them, and the leader who pressed is a
    contact again."""
    contact = _taking_part(ctx, action.contact)
    if contact is ctx.me:
        raise Closed
    if not contact.is_reachable:
        ctx.reply(t("leader-out-of-reach", name=name_of(contact)))
        return
    if not action.sure:
        _ask_if_sure(ctx, contact, "pass-on-sure", PassOnLeadership(contact.id, sure=True))
        return
    _give(ctx, contact, Role.LEADER)
    ctx.me.role = Role.CONTACT
    ctx.replace(t("leadership-passed-on", name=name_of(contact)))


def _taking_part(ctx: Context, contact: int) -> Contact:
    found = contact_of(ctx, contact)
    if not found.takes_part:
        raise Closed
    return found


def _ask_if_sure(ctx: Context, contact: Contact, question: str, yes: Action) -> None:
    asked = card(
        t(question, name=name_of(contact), coalition=ctx.coalition.name),
        buttons=[Button(t("appoint-yes"), yes, Style.MAIN), back(ShowContact(contact.id))],
    )
    ctx.replace(asked)


def _give(ctx: Context, contact: Contact, role: Role) -> None:
    contact.role = role
    ctx.end_dialogue(contact)
    ctx.publish(Appointed(contact))
    if contact is not ctx.me:
        # Each change is a notice of its own: someone can get a role twice.
        notify(ctx, contact, "message", f"role:{ctx.event.id}", role=role, by=ctx.me.name)


def _role_line(contact: Contact) -> Line:
    return t("leader-line", name=name_of(contact), role=t(f"role-{contact.role}"))


@notice("role")
def tell_role(world: World, wish: Notice) -> Card | None:
    """Says what someone's role is from now on; falls away when it changed again meanwhile."""
    role = Role(wish.data["role"])
    if wish.contact.role is not role:
        return None
    coalition = wish.contact.coalition.name
    return card(t(f"you-are-{role}", by=wish.data["by"], coalition=coalition))


@happened(Registered)
def came_to_lead(world: World, event: Registered) -> None:
    # Leaders who take back that they stopped are no news.
    if not event.back:
        _tell_other_leaders(world, event.contact)


@happened(Appointed)
def leads_from_now_on(world: World, event: Appointed) -> None:
    _tell_other_leaders(world, event.contact)


def _tell_other_leaders(world: World, new: Contact) -> None:
    """The other leaders hear at once of a new leader, except the one who appointed them."""
    if new.role is not Role.LEADER:
        return
    appointing = world.contact if isinstance(world, Context) else None
    for leader in leaders_of(world.db, new.coalition_id):
        if leader not in (new, appointing):
            about = NEW_LEADER.about(new.id, int(world.now.timestamp()))
            notify(world, leader, "decision", about)


@notice(NEW_LEADER)
def tell_of_new_leader(world: World, wish: Notice, new: Contact) -> Card | None:
    """Falls away when they lead no more; the button leads to what can be done about it."""
    if not new.takes_part or new.role is not Role.LEADER:
        return None
    by = contact_by(world.db, wish.coalition_id, new.invited_by or 0)
    return card(
        t("new-leader", name=name_of(new), coalition=new.coalition.name),
        t("new-leader-invited", by=name_of(by)) if by else "",
        buttons=[Button(name_of(new), ShowContact(new.id))],
    )


# Alone


@happened(Registered)
def ask_for_second(world: World, event: Registered) -> None:
    """A new leader who leads alone is asked to share it."""
    if leads_alone(world.db, event.contact):
        world.send(event.contact, _alone_card(), Occasion())


@happened(Stopped)
def ask_remaining(world: World, event: Stopped) -> None:
    """A leader who is left alone when another one goes is asked as well."""
    if event.contact.role is Role.LEADER:
        _ask_remaining(world, event.contact)


def _ask_remaining(world: World, gone: Contact) -> None:
    for leader in leaders_of(world.db, gone.coalition_id):
        if leader is not gone and leads_alone(world.db, leader):
            notify(world, leader, "reminder", f"alone:after-{gone.id}")


@happened(Left)
def leader_left(ctx: Context, event: Left) -> None:
    """When a leader closes their last chat with us, the others hear that we reach them nowhere."""
    for gone in ctx.memberships if event.private else []:
        if gone.role is not Role.LEADER or gone.is_reachable:
            continue
        for leader in leaders_of(ctx.db, gone.coalition_id):
            if leader is not gone:
                notify(ctx, leader, "news", LEADER_LEFT.about(gone.id, int(ctx.now.timestamp())))
        _ask_remaining(ctx, gone)


@notice(LEADER_LEFT)
def tell_of_leaving(world: World, wish: Notice, gone: Contact) -> Card | None:
    """Falls away when they can be reached again, or lead no more."""
    if gone.is_reachable or gone.role is not Role.LEADER:
        return None
    return card(t("leader-unreachable", name=name_of(gone)))


def _alone_card() -> Card:
    return card(t("leader-alone"), buttons=[*_ways_to_a_second(), Button(t("later"), NotNow())])


@pressed(NotNow, who=LEADERS)
def not_now(ctx: Context, action: NotNow) -> None:
    asked = ctx.message.id if ctx.message else 0
    again = ctx.now + ASK_AGAIN_AFTER
    notify(ctx, ctx.me, "reminder", f"alone:{asked}", not_before=again)
    ctx.replace(t("leader-later"), done=t("later"))


@notice("alone")
def remind(world: World, wish: Notice) -> Card | None:
    """Falls away when someone else leads as well."""
    return _alone_card() if leads_alone(world.db, wish.contact) else None
