"""Leaders allow or refuse what applicants by an open link, and contacts who want to join more, ask
for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Style
from handlers.conversation.context import Context, World
from handlers.conversation.events import Appointed, AskedToJoin, Registered, Stopped
from handlers.conversation.hooks import BECOME_ONE, EXPORT, OPEN_ITEMS, UNDO_STOP, WAYS_WITH
from handlers.conversation.membership import JOIN_REQUEST, close_question, join, take_in, withdraw
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import answers, happened, notice, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.writing import Occasion
from handlers.language.fuzzy_names import alike
from handlers.registration.applications import (
    APPLICATION,
    Application,
    application_by,
    applications_in,
    ask_leader,
    ask_leaders,
    groups_with,
    name_of,
    named,
    organisations_of,
    requested,
    wanted_by,
)
from handlers.registration.welcome import let_in
from storage.base import change_if
from storage.joining import JoinRequest, hold_request, move_requests, requests_of
from storage.memberships import key_of, named_by
from storage.notices import Notice
from storage.partners import organisations_in
from storage.people import Contact, Role, Standing


@action("registration.decide")
class Decide(Action):
    """Whether an applicant takes part, or a contact joins what they asked for (`request`); a no
    holds only once it is `sure`."""

    contact: int
    yes: bool
    sure: bool = False
    request: int = 0


@action("registration.consider")
class Consider(Action):
    """Look at an application once more."""

    contact: int
    request: int = 0


# The question


@notice(APPLICATION)
def application(world: World, wish: Notice, about: Application) -> Card | None:
    """The question to a leader; gone when it was decided, or when they lead no more."""
    return _card(world, about) if wish.contact.role is Role.LEADER else None


@notice(JOIN_REQUEST)
def join_request(world: World, wish: Notice, request: JoinRequest) -> Card | None:
    """The same about a contact who takes part already."""
    about = requested(request)
    return application(world, wish, about) if about is not None else None


def _card(world: World, about: Application) -> Card:
    groups = groups_with(world, about)
    with_groups = t("application-groups", groups=groups) if groups else ""
    alike = _look_alikes(world, about)
    return card(_asks(world, about), with_groups, alike, buttons=[_ways(about)])


def _look_alikes(world: World, about: Application) -> list[Line]:
    """Of each organisation that only the applicant speaks for: which known one it may be."""
    applicant = about.applicant
    known = organisations_in(world.db, applicant.coalition_id)
    lines: list[Line] = []
    for new in (one for one in applicant.organisations if one.contacts == [applicant]):
        others = [other for other in known if other is not new]
        other = alike(new.name, others, town=applicant.coalition.municipality)
        if other is not None:
            lines.append(t("application-alike", name=new.name, other=other.name))
    return lines


def _asks(world: World, about: Application) -> Line:
    name, names = named(about), organisations_of(world, about)
    organisations = t("of-organisations", names=names) if names else t("of-no-organisation")
    if about.request is not None:
        into = name_of(about.request.into)
        return t("wants-to-join", name=name, organisations=organisations, into=into)
    kind = about.applicant.kind or "unknown"
    return t("application", name=name, kind=kind, organisations=organisations)


def _ways(about: Application) -> list[Button]:
    request = about.request.id if about.request else 0
    yes = Decide(about.applicant.id, yes=True, request=request)
    return [Button(t("decide-approve"), yes), Button(t("decide-refuse"), replace(yes, yes=False))]


# Which leaders are asked, and until when


@happened(AskedToJoin)
def ask_about_request(world: World, event: AskedToJoin) -> None:
    ask_leaders(world, Application(event.request.contact, event.request))


@happened(Registered)
def ask_about_newcomer(world: World, event: Registered) -> None:
    """Ask about what a newcomer named at their registration, and only a leader can allow."""
    for request in requests_of(world.db, event.contact):
        ask_leaders(world, Application(event.contact, request))


@happened(Registered)
@happened(Appointed)
def ask_new_leader(world: World, event: Registered | Appointed) -> None:
    """Ask a new leader about what waits already."""
    leader = event.contact
    if leader.role is Role.LEADER:
        for waits in applications_in(world, leader.coalition_id):
            ask_leader(world, leader, waits)


@happened(Stopped)
def stop_asking(world: World, event: Stopped) -> None:
    """A contact who leaves wants nothing any more."""
    gone = event.contact
    requests = requests_of(world.db, gone)
    gone.give_up("requests", [key_of(request.into) for request in requests])
    for request in requests:
        withdraw(world, request, t("request-taken-back"))
    close_question(world, gone.coalition_id, Application(gone).subject, t("request-taken-back"))


@answers(UNDO_STOP)
def ask_after_all(world: World, contact: Contact, given_up: dict[str, Any]) -> list[Line]:
    """They want to join what they asked for before; leaders are asked again."""
    for key in given_up.get("requests", []):
        into = named_by(world.db, contact.coalition_id, **key)
        if into is not None:
            join(world, contact, into)
    return []


@answers(BECOME_ONE)
def hand_over(world: World, gone: Contact, kept: Contact) -> None:
    move_requests(world.db, requests_of(world.db, gone), contact_id=kept.id)


@answers(EXPORT)
def export(world: World, contact: Contact) -> dict[str, Any]:
    """The organisations and groups that they asked to join, and that wait for a leader."""
    names = [request.into.name for request in requests_of(world.db, contact)]
    return {"asked_to_join": names} if names else {}


@answers(OPEN_ITEMS)
def waits_for_leader(world: World, contact: Contact) -> Line | None:
    """That their request was not decided yet."""
    names = [name_of(request.into) for request in requests_of(world.db, contact)]
    return t("join-requested", names=names) if names else None


@answers(WAYS_WITH)
def on_their_card(world: World, contact: Contact) -> list[Button]:
    """The same buttons wherever a leader looks at an applicant."""
    return _ways(Application(contact)) if contact.standing is Standing.WAITING else []


# The answer


@pressed(Consider, who=LEADERS)
def consider(ctx: Context, action: Consider) -> None:
    about = application_by(ctx, ctx.me.coalition_id, action.contact, action.request)
    if about is None:
        ctx.close(t("decided-already"))
    else:
        ctx.replace(_card(ctx, about), done=t("back"))


@pressed(Decide, who=LEADERS)
def decide(ctx: Context, action: Decide) -> None:
    """Allow or refuse it; the other leaders see that it is decided."""
    about = application_by(ctx, ctx.me.coalition_id, action.contact, action.request)
    if about is not None and not action.yes and not action.sure:
        ctx.replace(_refusal_card(about, action), done=t("decide-refuse"))
    elif about is None or not _is_first(ctx, about, action):
        ctx.close(t("decided-already"))
    elif action.yes:
        _approve(ctx, about)
    else:
        _refuse(ctx, about)


def _approve(ctx: Context, about: Application) -> None:
    applicant = about.applicant
    known_to = _decided(ctx, about, "approve")
    for into in wanted_by(ctx, about):
        take_in(ctx, applicant, into, known_to=known_to)
    if about.request is not None:
        joined = t("joined-noted", into=name_of(about.request.into))
        ctx.send(applicant, card(joined), Occasion("reply"))
    else:
        applicant.vouched = True
        applicant.enter(Standing.ACTIVE)
        ctx.send(applicant, let_in(ctx, applicant), Occasion("reply"))
        ctx.publish(Registered(applicant, known_to=known_to))


def _is_first(ctx: Context, about: Application, decision: Decide) -> bool:
    """Whether no other leader decides in this same moment."""
    if about.request is not None:
        return hold_request(ctx.db, about.request)
    standing = Standing.ACTIVE if decision.yes else Standing.INACTIVE
    waits = Contact.standing == Standing.WAITING
    return change_if(ctx.db, about.applicant, waits, standing=standing)


def _refuse(ctx: Context, about: Application) -> None:
    applicant, leader = about.applicant, ctx.me.name
    _decided(ctx, about, "refuse")
    if about.request is not None:
        refused = t("not-joined", into=name_of(about.request.into), leader=leader)
        withdraw(ctx, about.request, t("decided-already"))
    else:
        refused = t("not-let-in", leader=leader)
        applicant.leave(Standing.INACTIVE, ctx.now)
    ctx.send(applicant, card(refused), Occasion("reply"))


def _decided(ctx: Context, about: Application, decision: str) -> frozenset[int]:
    """Show the other leaders who were asked who decided what, and answer which people those are."""
    ctx.close(t(f"decide-{decision}"))
    outcome = t(f"decide-{decision}-by", leader=ctx.me.name)
    return close_question(ctx, ctx.me.coalition_id, about.subject, outcome)


def _refusal_card(about: Application, refusal: Decide) -> Card:
    """The question whether they are sure, with what a no brings about."""
    if about.request is not None:
        asked = t("refuse-join-sure", name=named(about), into=name_of(about.request.into))
    else:
        asked = t("refuse-sure", name=named(about))
    return card(
        asked,
        buttons=[
            Button(t("refuse-yes"), replace(refusal, sure=True), Style.DANGER),
            Button(t("back"), Consider(refusal.contact, refusal.request)),
        ],
    )
