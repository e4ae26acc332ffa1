"""Who leads: appointing, passing on, and never leaving a coalition without a leader."""

from __future__ import annotations

from datetime import timedelta

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Left
from handlers.conversation.context import Context, World
from handlers.conversation.courtesy import notify
from handlers.conversation.events import Appointed, InvitationWanted, Registered, Stopped
from handlers.conversation.routing import LEADERS, happened, notice, pressed
from handlers.conversation.subjects import id_in
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
from handlers.partners.finding import contact_of, in_pairs, name_of
from storage.notices import Notice
from storage.people import Contact, Role, contact_by, contacts_in, leaders_of, leads_alone

ASK_AGAIN_AFTER = timedelta(days=14)


@action("partner.appoint")
class Appoint(Action):
    """The role that a contact gets; leading not before it is `sure`."""

    contact: int
    role: Role
    sure: bool = False


@action("partner.pass-on")
class PassOn(Action):
    """A contact leads instead of who presses; not before it is `sure`."""

    contact: int
    sure: bool = False


@action("partner.invite-as")
class InviteAs(Action):
    """Invite someone with this role."""

    role: Role


@action("partner.not-now")
class NotNow(Action):
    """Ask about a second leader again later."""


def ways_to_lead(contact: Contact) -> list[Button]:
    """The roles that this contact could get."""
    roles = [Button(t(f"appoint-{r}"), Appoint(contact.id, r)) for r in Role if r != contact.role]
    if contact.role is Role.LEADER:
        return roles
    return [*roles, Button(t("pass-on", name=name_of(contact)), PassOn(contact.id))]


@pressed(ShowLeaders, who=LEADERS)
def show_leaders(ctx: Context, action: ShowLeaders) -> None:
    """Who leads and who reads along, each as a button."""
    found = contacts_in(ctx.db, ctx.me.coalition_id)
    leading = [c for c in found if c.role is not Role.CONTACT]
    lines = tuple(_is_now(contact) for contact in leading)
    ctx.settle()
    ctx.replace(
        card(
            t("leaders-of", coalition=ctx.coalition.name),
            lines,
            buttons=[
                *in_pairs([Button(name_of(c), ShowContact(c.id)) for c in leading]),
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
    ctx.tell(InvitationWanted(role=action.role))


# Roles


@pressed(Appoint, who=LEADERS)
def appoint(ctx: Context, action: Appoint) -> None:
    """Give a role; both sides hear of it, and the last leader stays."""
    contact = contact_of(ctx, action.contact)
    if contact is None or not contact.takes_part:
        return
    if contact.role is action.role:
        ctx.toast(t("noted-already"))
    elif action.role is Role.LEADER and not action.sure:
        _ask_if_sure(ctx, contact, "appoint-sure", Appoint(contact.id, Role.LEADER, sure=True))
    elif action.role is not Role.LEADER and leads_alone(ctx.db, contact):
        ctx.reply(t("leader-is-last", name=name_of(contact)))
    else:
        _give(ctx, contact, action.role)
        see = [Button(name_of(contact), ShowContact(contact.id))] if ctx.is_leader else []
        ctx.replace(card(_is_now(contact), buttons=see), done=t(f"appoint-{action.role}"))


@pressed(PassOn, who=LEADERS)
def pass_on(ctx: Context, action: PassOn) -> None:
    """Someone else leads from now on, and who presses is a contact; not to whom nobody reaches."""
    contact = contact_of(ctx, action.contact)
    if contact is None or not contact.takes_part or contact is ctx.me:
        return
    if not contact.is_reachable:
        ctx.reply(t("leader-out-of-reach", name=name_of(contact)))
        return
    if not action.sure:
        _ask_if_sure(ctx, contact, "pass-on-sure", PassOn(contact.id, sure=True))
        return
    _give(ctx, contact, Role.LEADER)
    ctx.me.role = Role.CONTACT
    ctx.settle()
    ctx.replace(t("leadership-passed-on", name=name_of(contact)))


def _ask_if_sure(ctx: Context, contact: Contact, question: str, yes: Action) -> None:
    said = card(
        t(question, name=name_of(contact), coalition=ctx.coalition.name),
        buttons=[Button(t("appoint-yes"), yes), back(ShowContact(contact.id))],
    )
    ctx.replace(said)


def _give(ctx: Context, contact: Contact, role: Role) -> None:
    contact.role = role
    ctx.end_dialogue(contact)
    ctx.tell(Appointed(contact))
    if contact is not ctx.me:
        # Each change is a wish of its own: someone can get a role twice.
        notify(ctx, contact, "message", f"role:{ctx.event.id}", role=role, by=ctx.me.name)


def _is_now(contact: Contact) -> Line:
    return t("leader-line", name=name_of(contact), role=t(f"role-{contact.role}"))


@notice("role")
def tell_role(world: World, wish: Notice) -> Card | None:
    """What someone's role is from now on; gone when it changed again meanwhile."""
    role = Role(wish.data["role"])
    if wish.contact.role is not role:
        return None
    coalition = wish.contact.coalition.name
    return card(t(f"you-are-{role}", by=wish.data["by"], coalition=coalition))


@happened(Registered)
def came_to_lead(world: World, event: Registered) -> None:
    """Not who takes a stop back."""
    if not event.back:
        _tell_other_leaders(world, event.contact)


@happened(Appointed)
def leads_from_now_on(world: World, event: Appointed) -> None:
    _tell_other_leaders(world, event.contact)


def _tell_other_leaders(world: World, new: Contact) -> None:
    """Whoever leads from now on is seen at once by those who did already, but who did it."""
    doing = world.contact if isinstance(world, Context) else None
    if new.role is not Role.LEADER:
        return
    for leader in leaders_of(world.db, new.coalition_id):
        if leader not in (new, doing):
            about = f"new-leader:{new.id}.{int(world.now.timestamp())}"
            notify(world, leader, "decision", about)


@notice("new-leader")
def tell_of_new_leader(world: World, wish: Notice) -> Card | None:
    """Gone when they lead no more; the button leads to what can be done about it."""
    new = contact_by(world.db, wish.coalition_id, id_in(wish.subject))
    if new is None or not new.takes_part or new.role is not Role.LEADER:
        return None
    by = contact_by(world.db, wish.coalition_id, new.invited_by or 0)
    said = t("new-leader", name=name_of(new), coalition=new.coalition.name)
    invited = t("new-leader-invited", by=name_of(by)) if by else ""
    return card(said, invited, buttons=[Button(name_of(new), ShowContact(new.id))])


# Alone


@happened(Registered)
def ask_for_second(world: World, event: Registered) -> None:
    """Who becomes the only leader is asked to share it."""
    if leads_alone(world.db, event.contact):
        world.send(event.contact, _alone_card(), Occasion())


@happened(Stopped)
def ask_who_stays(world: World, event: Stopped) -> None:
    """Who is left alone when another leader goes is asked as well."""
    if event.contact.role is Role.LEADER:
        _ask_who_is_alone(world, event.contact)


def _ask_who_is_alone(world: World, gone: Contact) -> None:
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
                moment = int(ctx.now.timestamp())
                notify(ctx, leader, "news", f"leader-left:{gone.id}:{moment}")
        _ask_who_is_alone(ctx, gone)


@notice("leader-left")
def tell_of_leaving(world: World, wish: Notice) -> Card | None:
    """Gone when they can be reached again, or lead no more."""
    gone = contact_by(world.db, wish.coalition_id, int(wish.subject.split(":")[1]))
    if gone is None or gone.is_reachable or gone.role is not Role.LEADER:
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
    """Gone when someone else leads as well."""
    return _alone_card() if leads_alone(world.db, wish.contact) else None
