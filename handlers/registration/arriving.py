"""From an invitation to a welcome: consent, name, organisation, kind and usual times.

What the invitation knows is not asked; where someone left off is where they go on.
"""

from __future__ import annotations

from dataclasses import dataclass

from handlers.conversation import courtesy
from handlers.conversation.cards import Action, Button, Card, card
from handlers.conversation.chat import Joined, Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.events import PartnerAdded, Registered
from handlers.conversation.likeness import likely, sure
from handlers.conversation.routing import ANYONE, answered, command, happened, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.usual_times import times_in
from handlers.conversation.words import NAME_LIMIT, is_name, one_line
from storage.invitations import Invitation, Refusal, invitation_with
from storage.partners import Organisation, enrolled, organisation_by, organisations_in
from storage.people import DAYPARTS, Contact, Kind, Role, Standing, leaders_of


@dataclass(frozen=True, slots=True)
class Consent(Action):
    """Someone lets the bot write to them, or does not."""

    invitation: int
    yes: bool


@dataclass(frozen=True, slots=True)
class ByMail(Action):
    """Someone rather gets mail."""

    invitation: int


@dataclass(frozen=True, slots=True)
class CallMe(Action):
    """The name to use; empty: they will type another."""

    name: str


@dataclass(frozen=True, slots=True)
class SpeakFor(Action):
    """The organisation someone speaks for; 0: none."""

    organisation: int


@dataclass(frozen=True, slots=True)
class NewPartner(Action):
    """An organisation that the coalition does not know yet."""

    name: str


@dataclass(frozen=True, slots=True)
class AskAgain(Action):
    """The organisation is typed once more."""


@dataclass(frozen=True, slots=True)
class ComeAs(Action):
    """As whom someone takes part."""

    kind: Kind


@dataclass(frozen=True, slots=True)
class UsualTimes(Action):
    """When someone can usually meet."""

    dayparts: tuple[str, ...]
    done: bool


@dataclass(frozen=True, slots=True)
class ComeBack(Action):
    """Someone who stopped takes part again."""

    contact: int


# The door


@command("start", who=ANYONE, plain=("start", "begin", "hallo", "hoi", "hello", "hi"))
def start(ctx: Context, words: str) -> None:
    """Open an invitation, go on where someone left off, or say what is possible."""
    if words:
        open_invitation(ctx, words)
        return
    unfinished = _unfinished(ctx)
    stopped = [c for c in ctx.person.contacts if c.standing is Standing.STOPPED]
    if unfinished is not None:
        ctx.contact = unfinished
        next_step(ctx)
    elif ctx.memberships:
        ctx.reply(welcome_back(ctx))
    elif stopped:
        buttons = [
            Button(t("come-back", coalition=c.coalition.name), ComeBack(c.id)) for c in stopped
        ]
        ctx.reply(card(t("you-stopped"), buttons=buttons))
    elif any(c.standing is Standing.WAITING for c in ctx.person.contacts):
        ctx.reply(t("still-waiting"))
    else:
        ctx.ask(code_given, t("code-please"))


@happened(Joined)
def came(ctx: Context, event: Joined) -> None:
    """Someone opened a chat with us without saying a word yet (as on Matrix)."""
    if event.private and not ctx.person.contacts:
        start(ctx, "")


@answered
def code_given(ctx: Context, said: Said | Shared, data: dict[str, str]) -> None:
    open_invitation(ctx, said.text)


def open_invitation(ctx: Context, words: str) -> None:
    """Show what an invitation asks; it is used up only at consent."""
    invitation = invitation_with(ctx.db, words.split()[-1] if words.split() else "")
    refusal = Refusal.UNKNOWN if invitation is None else invitation.refusal(ctx.now)
    if invitation is None or refusal is not None:
        ctx.ask(code_given, t(f"invitation-{refusal}"))
        return
    known = _membership(ctx, invitation)
    if known is not None and known.takes_part and not _lifts(invitation, known):
        ctx.reply(t("already-in", coalition=invitation.coalition.name))
        return
    ctx.reply(_consent_card(invitation))


def _consent_card(invitation: Invitation) -> Card:
    coalition = invitation.coalition
    wanted = t("invited-to", coalition=coalition.name, municipality=coalition.municipality)
    if invitation.organisation is not None:
        wanted = t(
            "invited-for",
            coalition=coalition.name,
            municipality=coalition.municipality,
            organisation=invitation.organisation.name,
        )
    return card(
        wanted,
        t("what-i-keep"),
        t("may-i-write"),
        buttons=[
            [
                Button(t("yes-fine"), Consent(invitation.id, True)),
                Button(t("no"), Consent(invitation.id, False)),
            ],
            Button(t("rather-mail"), ByMail(invitation.id)),
        ],
    )


def _membership(ctx: Context, invitation: Invitation) -> Contact | None:
    mine = (c for c in ctx.person.contacts if c.coalition_id == invitation.coalition_id)
    return next(mine, None)


def _lifts(invitation: Invitation, contact: Contact) -> bool:
    """Whether the invitation would give a role that they do not have."""
    return invitation.role is not Role.CONTACT and invitation.role is not contact.role


# Consent


@pressed(Consent, who=ANYONE)
def consent_given(ctx: Context, action: Consent) -> None:
    invitation = ctx.db.get(Invitation, action.invitation)
    if invitation is None:
        ctx.toast(t("closed-already"))
        return
    known = _membership(ctx, invitation)
    if (
        known is not None
        and known.standing is not Standing.STOPPED
        and not _lifts(invitation, known)
    ):
        ctx.toast(t("noted-already"))
        return
    if not action.yes:
        ctx.replace(t("no-consent"))
        return
    refusal = invitation.refusal(ctx.now)
    if refusal is not None:
        ctx.replace(t(f"invitation-{refusal}"))
        return
    invitation.use()
    ctx.contact = _enter(ctx, invitation, known)
    next_step(ctx, done=t("yes-fine"))


@pressed(ByMail, who=ANYONE)
def rather_by_mail(ctx: Context, action: ByMail) -> None:
    """An equal way without the bot: the leader takes it from here, by hand."""
    invitation = ctx.db.get(Invitation, action.invitation)
    leaders = leaders_of(ctx.db, invitation.coalition_id) if invitation else []
    names: list[Line] = [leader.name for leader in leaders]
    ctx.replace(t("mail-instead", leaders=names) if names else t("mail-instead-nobody"))


def _enter(ctx: Context, invitation: Invitation, known: Contact | None) -> Contact:
    """The membership that an invitation brings, with all that it already knows."""
    contact = known or Contact(
        coalition_id=invitation.coalition_id,
        coalition=invitation.coalition,
        person=ctx.person,
        since=ctx.now,
        vouched=invitation.vouched,
        role=invitation.role,
    )
    if known is None:
        ctx.db.add(contact)
    elif _lifts(invitation, known):
        contact.role = invitation.role
    contact.standing, contact.stopped_at = Standing.REGISTERING, None
    if invitation.organisation is not None and invitation.organisation not in contact.organisations:
        contact.organisations.append(invitation.organisation)
    if invitation.group is not None and contact not in invitation.group.single_members:
        invitation.group.single_members.append(contact)
    ctx.db.flush()
    return contact


@pressed(ComeBack, who=ANYONE)
def come_back(ctx: Context, action: ComeBack) -> None:
    mine = next((c for c in ctx.person.contacts if c.id == action.contact), None)
    if mine is None or mine.standing is not Standing.STOPPED:
        ctx.toast(t("closed-already"))
        return
    mine.standing, mine.stopped_at = Standing.REGISTERING, None
    ctx.contact = mine
    next_step(ctx, done=t("come-back", coalition=mine.coalition.name))


# One step after another


def _unfinished(ctx: Context) -> Contact | None:
    mine = (c for c in ctx.person.contacts if c.standing is Standing.REGISTERING)
    return next(mine, None)


def next_step(ctx: Context, done: Line | None = None) -> None:
    """Ask the first thing that is not known yet; `done` is what was just chosen."""
    contact = ctx.me
    if not ctx.person.name:
        _ask_name(ctx, done)
    elif not contact.organisations and contact.role is not Role.ADVISER and contact.kind is None:
        ctx.ask(organisation_given, _organisation_card(), replace=True)
    elif contact.kind is None:
        ctx.replace(_kind_card(), done=done)
    elif contact.dayparts is None:
        ctx.ask(times_given, _times_card(()), replace=True)
    else:
        _finish(ctx, done)


def _ask_name(ctx: Context, done: Line | None) -> None:
    given = one_line(ctx.event.sender.name, NAME_LIMIT)
    if not is_name(given):
        ctx.ask(name_given, t("your-name"), replace=True)
        return
    first = given.split()[0]
    buttons = [[Button(t("yes"), CallMe(given)), Button(t("another-name"), CallMe(""))]]
    ctx.replace(card(t("may-i-call-you", name=first), buttons=buttons), done=done)


@pressed(CallMe, who=ANYONE)
def call_me(ctx: Context, action: CallMe) -> None:
    contact = _unfinished(ctx)
    if contact is None:
        ctx.toast(t("noted-already"))
        return
    ctx.contact = contact
    if not action.name:
        ctx.ask(name_given, t("your-name"), replace=True)
        return
    ctx.person.name = action.name
    next_step(ctx, done=action.name)


@answered
def name_given(ctx: Context, said: Said | Shared, data: dict[str, str]) -> None:
    name = one_line(said.text, len(said.text))
    if not is_name(name):
        ctx.ask(name_given, t("your-name-again"))
        return
    ctx.person.name = name
    ctx.contact = _unfinished(ctx)
    ctx.message = None
    if ctx.contact is not None:
        next_step(ctx)


def _organisation_card() -> Card:
    return card(t("which-organisation"), buttons=[Button(t("no-organisation"), SpeakFor(0))])


@answered
def organisation_given(ctx: Context, said: Said | Shared, data: dict[str, str]) -> None:
    """Find the organisation that was typed, small mistakes and all."""
    ctx.contact, ctx.message = _unfinished(ctx), None
    typed = one_line(said.text, len(said.text))
    if ctx.contact is None:
        return
    if not is_name(typed):
        ctx.ask(organisation_given, t("which-organisation-again"))
        return
    found = likely(typed, organisations_in(ctx.db, ctx.me.coalition_id))
    same = sure(found)
    if same is not None:
        _speak_for(ctx, same, done=None)
        return
    buttons = [Button(organisation.name, SpeakFor(organisation.id)) for organisation, _ in found]
    buttons.append(Button(t("new-organisation", name=typed), NewPartner(typed)))
    buttons.append(Button(t("type-again"), AskAgain()))
    ctx.reply(card(t("is-it-one-of-these") if found else t("not-known-yet"), buttons=buttons))


@pressed(AskAgain, who=ANYONE)
def ask_again(ctx: Context, action: AskAgain) -> None:
    ctx.contact = _unfinished(ctx)
    if ctx.contact is not None:
        ctx.ask(organisation_given, _organisation_card(), replace=True)


@pressed(SpeakFor, who=ANYONE)
def speak_for(ctx: Context, action: SpeakFor) -> None:
    contact = _unfinished(ctx)
    if contact is None:
        ctx.toast(t("noted-already"))
        return
    ctx.contact = contact
    ctx.settle()
    if action.organisation == 0:
        ctx.replace(_kind_card(), done=t("no-organisation"))
        return
    chosen = organisation_by(ctx.db, contact.coalition_id, action.organisation)
    if chosen is not None:
        _speak_for(ctx, chosen, done=chosen.name)


@pressed(NewPartner, who=ANYONE)
def new_partner(ctx: Context, action: NewPartner) -> None:
    """Add an organisation; leaders hear of it in their daily message."""
    contact = _unfinished(ctx)
    if contact is None:
        ctx.toast(t("noted-already"))
        return
    ctx.contact = contact
    organisation, new = enrolled(ctx.db, contact.coalition_id, action.name)
    if new:
        ctx.tell(PartnerAdded(organisation, contact))
    _speak_for(ctx, organisation, done=organisation.name)


def _speak_for(ctx: Context, organisation: Organisation, done: Line | None) -> None:
    if organisation not in ctx.me.organisations:
        ctx.me.organisations.append(organisation)
        ctx.db.flush()
    next_step(ctx, done=done)


def _kind_card() -> Card:
    buttons = [Button(t(f"kind-{kind}"), ComeAs(kind)) for kind in Kind]
    return card(t("which-kind"), buttons=[buttons[:2], buttons[2:]])


@pressed(ComeAs, who=ANYONE)
def come_as(ctx: Context, action: ComeAs) -> None:
    contact = _unfinished(ctx)
    if contact is None:
        ctx.toast(t("noted-already"))
        return
    ctx.contact, contact.kind = contact, action.kind
    next_step(ctx, done=t(f"kind-{action.kind}"))


def _times_card(chosen: tuple[str, ...]) -> Card:
    def toggle(daypart: str) -> Button:
        on = daypart in chosen
        after = tuple(d for d in DAYPARTS if (d in chosen) != (d == daypart))
        return Button(
            t("chosen-time" if on else "open-time", time=t(f"daypart-{daypart}")),
            UsualTimes(after, False),
        )

    return card(
        t("usual-times"),
        buttons=[[toggle(d) for d in DAYPARTS], [Button(t("done"), UsualTimes(chosen, True))]],
    )


@pressed(UsualTimes, who=ANYONE)
def usual_times(ctx: Context, action: UsualTimes) -> None:
    contact = _unfinished(ctx)
    if contact is None or ctx.message is None:
        ctx.toast(t("noted-already"))
        return
    ctx.contact = contact
    if not action.done:
        ctx.rewrite(ctx.message, _times_card(action.dayparts))
        return
    ctx.settle()
    contact.dayparts = list(action.dayparts)
    next_step(ctx, done=_said_times(action.dayparts))


def _said_times(dayparts: tuple[str, ...]) -> Line:
    return t("times-list", times=[t(f"daypart-{d}") for d in dayparts]) if dayparts else t("done")


@answered
def times_given(ctx: Context, said: Said | Shared, data: dict[str, str]) -> None:
    """Take the usual times in words: "ochtend en avond", "1 3", "altijd"."""
    contact = ctx.contact = _unfinished(ctx)
    if contact is None:
        return
    chosen = times_in(said.text)
    if not chosen:
        ctx.ask(times_given, t("usual-times-again"))
        return
    contact.dayparts = list(chosen)
    ctx.close(_said_times(chosen))
    ctx.message = None
    next_step(ctx)


# Welcome


def _finish(ctx: Context, done: Line | None) -> None:
    contact = ctx.me
    contact.standing = Standing.ACTIVE if contact.vouched else Standing.WAITING
    if contact.vouched:
        welcomed = welcome(ctx)
        ctx.replace(welcomed, done=done)
        ctx.tell(Registered(contact))
    else:
        ctx.replace(t("now-waiting", coalition=contact.coalition.name), done=done)
        for leader in leaders_of(ctx.db, contact.coalition_id):
            courtesy.notify(ctx, leader, "decision", f"application:{contact.id}")


def welcome(ctx: Context) -> Card:
    """What someone who just came in may know: that it worked, and what is open now."""
    return card(
        t("welcome", name=first_name(ctx.me), coalition=ctx.coalition.name),
        ctx.gather("open_items", ctx.me) or t("nothing-open"),
        t("menu-leader") if ctx.is_leader else t("menu-contact"),
    )


def welcome_back(ctx: Context) -> Card:
    open_items = [item for mine in ctx.memberships for item in ctx.gather("open_items", mine)]
    return card(
        t("welcome-back", name=first_name(ctx.memberships[0])),
        open_items or t("nothing-open"),
        t("menu-leader") if ctx.is_leader else t("menu-contact"),
    )


def first_name(contact: Contact) -> str:
    return contact.name.split()[0] if contact.name else ""
