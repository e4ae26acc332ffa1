"""One contact: who they are, for whom they speak, and whether they take part."""

from __future__ import annotations

from typing import Any

from handlers.conversation.actions import Action, action
from handlers.conversation.buttons import in_rows, toggle
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared, Style
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context
from handlers.conversation.events import Stopped
from handlers.conversation.hooks import WAYS_WITH
from handlers.conversation.routes import LEADERS, Takes
from handlers.conversation.routing import answered, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import NAME_LIMIT, one_line
from handlers.conversation.writing import Occasion
from handlers.partners.actions import ShowContact, ShowOrganisation, ShowPartners, back
from handlers.partners.finding import contact_of, name_of
from handlers.partners.leadership import ways_to_lead
from handlers.partners.lost import ways_with_lost
from handlers.partners.membership import ShowSpeaksFor, ShowTheirGroups
from handlers.partners.organisation import contact_line
from storage.outbox import Urgency
from storage.partners import groups_of
from storage.people import Contact, Kind, Standing


@action("partner.ask-kind")
class AskKind(Action):
    """Choose as whom a contact takes part."""

    contact: int


@action("partner.set-kind")
class SetKind(Action):
    """Have a contact take part as this kind."""

    contact: int
    kind: Kind


@action("partner.ask-function")
class AskFunction(Action):
    """Type the function of a contact at their organisation."""

    contact: int


@action("partner.set-takes-part")
class SetTakesPart(Action):
    """Take a contact out, once that is `sure`, or back in."""

    contact: int
    takes_part: bool
    sure: bool = False


@pressed(ShowContact, who=LEADERS)
def show_contact(ctx: Context, action: ShowContact) -> None:
    contact = contact_of(ctx, action.contact)
    ctx.replace(contact_card(ctx, contact), done=name_of(contact))


def contact_card(ctx: Context, contact: Contact) -> Card:
    """All that leaders may know of a contact, and what they can do."""
    return card(
        contact_line(ctx, contact),
        _facts(ctx, contact),
        buttons=[*_ways_on(ctx, contact), _up(contact)],
    )


def _facts(ctx: Context, contact: Contact) -> list[Line]:
    function = t("contact-function", function=contact.function)
    email = t("contact-email", email=contact.email)
    organisations = [organisation.name for organisation in contact.organisations]
    groups = [group.title for group in groups_of(ctx.db, contact)]
    return [
        *([function] if contact.function else []),
        *([email] if contact.email else []),
        t("contact-speaks-for", names=organisations) if organisations else t("contact-loose"),
        t("partner-groups", names=groups) if groups else t("partner-no-groups"),
    ]


def _up(contact: Contact) -> Button:
    if not contact.organisations:
        return back(ShowPartners())
    first = contact.organisations[0]
    return Button(t("partner-back", name=first.name), ShowOrganisation(first.id))


def _ways_on(ctx: Context, contact: Contact) -> list[list[Button]]:
    number = contact.id
    # Leaders who want to go themselves say /stop, which looks after the coalition.
    off = [] if contact is ctx.me else [[Button(t("contact-off"), SetTakesPart(number, False))]]
    if contact.standing is Standing.INACTIVE:
        return [[Button(t("contact-on"), SetTakesPart(number, True))]]
    if contact.standing is Standing.EXPECTED:
        return [ways_with_lost(contact)]
    if not contact.takes_part:
        return ctx.gather(WAYS_WITH, contact)
    return [
        [
            Button(t("contact-kind", name=name_of(contact)), AskKind(number)),
            Button(t("contact-to-function"), AskFunction(number)),
        ],
        [
            Button(t("contact-organisations"), ShowSpeaksFor(number)),
            Button(t("partner-to-groups"), ShowTheirGroups(number)),
        ],
        *in_rows(ways_to_lead(contact)),
        *off,
    ]


@pressed(AskKind, who=LEADERS)
def ask_kind(ctx: Context, action: AskKind) -> None:
    contact = contact_of(ctx, action.contact)
    kinds = [
        toggle(t(f"kind-{kind}"), SetKind(contact.id, kind), on=kind is contact.kind)
        for kind in Kind
    ]
    asked = card(
        t("contact-which-kind", name=name_of(contact)),
        buttons=[*in_rows(kinds), back(ShowContact(contact.id))],
    )
    ctx.replace(asked, done=t("contact-kind", name=name_of(contact)))


@pressed(SetKind, who=LEADERS)
def set_kind(ctx: Context, action: SetKind) -> None:
    contact = contact_of(ctx, action.contact)
    contact.kind = action.kind
    ctx.replace(contact_card(ctx, contact), done=t(f"kind-{action.kind}"))


@pressed(AskFunction, who=LEADERS)
def ask_function(ctx: Context, action: AskFunction) -> None:
    contact = contact_of(ctx, action.contact)
    asked = card(
        t("contact-ask-function", name=name_of(contact)),
        buttons=[back(ShowContact(contact.id))],
    )
    ctx.ask(function_given, asked, replace=True, contact=contact.id)


@answered("partner.function-given", takes=Takes.WORDS, who=LEADERS)
def function_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    contact = contact_of(ctx, data["contact"])
    typed = one_line(said.text, len(said.text))
    if not 0 < len(typed) <= NAME_LIMIT:
        return t("partner-field-again", most=NAME_LIMIT)
    contact.function = typed
    ctx.reply(contact_card(ctx, contact))
    return None


@pressed(SetTakesPart, who=LEADERS)
def set_takes_part(ctx: Context, action: SetTakesPart) -> None:
    """Take another contact out of the coalition, or back in. They hear of it at once, so taking
    out asks first whether it is sure."""
    contact = contact_of(ctx, action.contact)
    if contact.standing not in (Standing.ACTIVE, Standing.INACTIVE):
        raise Closed
    if contact is ctx.me or contact.takes_part is action.takes_part:
        raise Closed(t("noted-already"))
    if not action.takes_part and not action.sure:
        ctx.replace(_sure_card(contact), done=t("contact-off"))
        return
    if action.takes_part:
        contact.vouched = True
        contact.enter(Standing.ACTIVE)
    else:
        contact.leave(Standing.INACTIVE, ctx.now)
        ctx.publish(Stopped(contact))
    _tell_contact(ctx, contact)
    done = t("contact-on" if action.takes_part else "contact-off-yes")
    ctx.replace(contact_card(ctx, contact), done=done)


def _sure_card(contact: Contact) -> Card:
    """Says what taking a contact out brings about, before it happens."""
    return card(
        t("contact-off-sure", name=name_of(contact)),
        buttons=[
            Button(t("contact-off-yes"), SetTakesPart(contact.id, False, sure=True), Style.DANGER),
            back(ShowContact(contact.id)),
        ],
    )


def _tell_contact(ctx: Context, contact: Contact) -> None:
    # Not by a notice: courtesy writes nothing to people who do not take part, and this is the last
    # word to them.
    name = "you-are-in-again" if contact.takes_part else "you-are-out"
    outcome = card(t(name, leader=ctx.me.name, coalition=ctx.coalition.name))
    ctx.send(contact, outcome, Occasion("message", urgency=Urgency.DUE))
