"""The steps of a registration: name, organisation, kind and usual times.

What the invitation knows is not asked; where someone left off is where they go on.
"""

from __future__ import annotations

from dataclasses import dataclass

from handlers.conversation.cards import Action, Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.events import PartnerAdded
from handlers.conversation.likeness import likely, sure
from handlers.conversation.routing import A_WEEK, ANYONE, answered, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.usual_times import times_in
from handlers.conversation.words import NAME_LIMIT, is_name, one_line
from handlers.registration.welcome import finish
from storage.partners import Organisation, enrolled, organisation_by, organisations_in
from storage.people import DAYPARTS, Contact, Kind, Role, Standing


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


def unfinished(ctx: Context) -> Contact | None:
    mine = (c for c in ctx.person.contacts if c.standing is Standing.REGISTERING)
    return next(mine, None)


def next_step(ctx: Context, done: Line | None = None) -> None:
    """Ask the first thing that is not known yet; `done` is what was just chosen."""
    contact = ctx.me
    if not ctx.person.name:
        _ask_name(ctx, done)
    elif _may_speak_for_one(contact):
        ctx.ask(organisation_given, _organisation_card(), replace=True)
    elif contact.kind is None:
        ctx.replace(_kind_card(), done=done)
    elif contact.dayparts is None:
        ctx.ask(times_given, _times_card(()), replace=True)
    else:
        finish(ctx, done)


def _may_speak_for_one(contact: Contact) -> bool:
    """Whether it is unknown for which organisation they speak, and they were not asked yet."""
    told = contact.organisations or contact.unattached or contact.kind is not None
    return not told and contact.role is not Role.ADVISER


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
    contact = unfinished(ctx)
    if contact is None:
        ctx.toast(t("noted-already"))
        return
    ctx.contact = contact
    if not action.name:
        ctx.ask(name_given, t("your-name"), replace=True)
        return
    ctx.person.name = action.name
    next_step(ctx, done=action.name)


@answered(who=ANYONE, within=A_WEEK, greets=True)
def name_given(ctx: Context, said: Said | Shared, data: dict[str, str]) -> None:
    name = one_line(said.text, len(said.text))
    if not is_name(name):
        ctx.ask(name_given, t("your-name-again"))
        return
    ctx.person.name = name
    ctx.contact = unfinished(ctx)
    ctx.message = None
    if ctx.contact is not None:
        next_step(ctx)


def _organisation_card() -> Card:
    return card(t("which-organisation"), buttons=[Button(t("no-organisation"), SpeakFor(0))])


@answered(who=ANYONE, within=A_WEEK, greets=True)
def organisation_given(ctx: Context, said: Said | Shared, data: dict[str, str]) -> None:
    """Find the organisation that was typed, small mistakes and all."""
    ctx.contact = unfinished(ctx)
    typed = one_line(said.text, len(said.text))
    if ctx.contact is None:
        return
    if not is_name(typed):
        ctx.ask(organisation_given, t("which-organisation-again"))
        return
    # What was asked has its answer below it; the next question comes below that.
    ctx.close()
    ctx.message = None
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
    ctx.contact = unfinished(ctx)
    if ctx.contact is not None:
        ctx.ask(organisation_given, _organisation_card(), replace=True)


@pressed(SpeakFor, who=ANYONE)
def speak_for(ctx: Context, action: SpeakFor) -> None:
    contact = unfinished(ctx)
    if contact is None:
        ctx.toast(t("noted-already"))
        return
    ctx.contact = contact
    ctx.settle()
    if action.organisation == 0:
        contact.unattached = True
        next_step(ctx, done=t("no-organisation"))
        return
    chosen = organisation_by(ctx.db, contact.coalition_id, action.organisation)
    if chosen is not None:
        _speak_for(ctx, chosen, done=chosen.name)


@pressed(NewPartner, who=ANYONE)
def new_partner(ctx: Context, action: NewPartner) -> None:
    """Add an organisation; leaders hear of it in their daily message."""
    contact = unfinished(ctx)
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
    contact = unfinished(ctx)
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
    contact = unfinished(ctx)
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


@answered(who=ANYONE, within=A_WEEK, greets=True)
def times_given(ctx: Context, said: Said | Shared, data: dict[str, str]) -> None:
    """Take the usual times in words: "ochtend en avond", "1 3", "altijd"."""
    contact = ctx.contact = unfinished(ctx)
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
