"""One contact: who they are, for whom they speak, and on or off."""

from __future__ import annotations

from typing import Any

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.events import Stopped
from handlers.conversation.hooks import WAYS_WITH
from handlers.conversation.routing import LEADERS, answered, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import NAME_LIMIT, one_line
from handlers.conversation.writing import Occasion
from handlers.partners.actions import ShowContact, ShowOrganisation, ShowPartners, back
from handlers.partners.finding import (
    after_words,
    contact_of,
    in_pairs,
    name_of,
    toggle,
)
from handlers.partners.leadership import ways_to_lead
from handlers.partners.lost import ways_with_lost
from handlers.partners.membership import ShowSpeaksFor, ShowTheirGroups
from handlers.partners.organisation import contact_line
from storage.outbox import Urgency
from storage.partners import groups_of
from storage.people import Contact, Kind, Standing


@action("partner.ask-kind")
class AskKind(Action):
    """As whom does someone take part?"""

    contact: int


@action("partner.set-kind")
class SetKind(Action):
    """As whom someone takes part."""

    contact: int
    kind: Kind


@action("partner.ask-function")
class AskFunction(Action):
    """Type what someone does at their organisation."""

    contact: int


@action("partner.set-takes-part")
class SetTakesPart(Action):
    """Whether someone takes part; a no not before it is `sure`."""

    contact: int
    takes_part: bool
    sure: bool = False


@pressed(ShowContact, who=LEADERS)
def show_contact(ctx: Context, action: ShowContact) -> None:
    contact = contact_of(ctx, action.contact)
    if contact is not None:
        ctx.settle()
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
    groups = [group.name for group in groups_of(ctx.db, contact)]
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
    # Who wants to go says /stop, which is another thing and looks after the coalition.
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
        *in_pairs(ways_to_lead(contact)),
        *off,
    ]


@pressed(AskKind, who=LEADERS)
def ask_kind(ctx: Context, action: AskKind) -> None:
    contact = contact_of(ctx, action.contact)
    if contact is None:
        return
    buttons = [
        Button(toggle(kind is contact.kind, t(f"kind-{kind}")), SetKind(contact.id, kind))
        for kind in Kind
    ]
    said = card(
        t("contact-which-kind", name=name_of(contact)),
        buttons=[*in_pairs(buttons), back(ShowContact(contact.id))],
    )
    ctx.replace(said, done=t("contact-kind", name=name_of(contact)))


@pressed(SetKind, who=LEADERS)
def set_kind(ctx: Context, action: SetKind) -> None:
    contact = contact_of(ctx, action.contact)
    if contact is not None:
        contact.kind = action.kind
        ctx.replace(contact_card(ctx, contact), done=t(f"kind-{action.kind}"))


@pressed(AskFunction, who=LEADERS)
def ask_function(ctx: Context, action: AskFunction) -> None:
    contact = contact_of(ctx, action.contact)
    if contact is not None:
        said = card(
            t("contact-ask-function", name=name_of(contact)),
            buttons=[back(ShowContact(contact.id))],
        )
        ctx.ask(function_given, said, replace=True, contact=contact.id)


@answered("partner.function-given", who=LEADERS)
def function_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    contact = contact_of(ctx, data["contact"])
    if contact is None:
        return
    typed = one_line(said.text, len(said.text))
    if not 0 < len(typed) <= NAME_LIMIT:
        ctx.ask(function_given, t("partner-field-again", most=NAME_LIMIT), **data)
        return
    contact.function = typed
    after_words(ctx, contact_card(ctx, contact), typed)


@pressed(SetTakesPart, who=LEADERS)
def set_takes_part(ctx: Context, action: SetTakesPart) -> None:
    """Take someone else out of the coalition, or back in; they hear of it at once, so that it is
    asked first."""
    contact = contact_of(ctx, action.contact)
    if contact is None or contact.standing not in (Standing.ACTIVE, Standing.INACTIVE):
        return
    if contact is ctx.me or contact.takes_part is action.takes_part:
        ctx.toast(t("noted-already"))
        return
    if not action.takes_part and not action.sure:
        ctx.replace(_out_card(contact), done=t("contact-off"))
        return
    if action.takes_part:
        contact.vouched = True
        contact.enter(Standing.ACTIVE)
    else:
        contact.leave(Standing.INACTIVE, ctx.now)
        ctx.tell(Stopped(contact))
    _tell(ctx, contact)
    done = t("contact-on" if action.takes_part else "contact-off-yes")
    ctx.replace(contact_card(ctx, contact), done=done)


def _out_card(contact: Contact) -> Card:
    """What it brings about, before it does."""
    return card(
        t("contact-off-sure", name=name_of(contact)),
        buttons=[
            Button(t("contact-off-yes"), SetTakesPart(contact.id, False, sure=True)),
            back(ShowContact(contact.id)),
        ],
    )


def _tell(ctx: Context, contact: Contact) -> None:
    # Not by a notice: courtesy writes nothing to who does not take part, and this is the last word.
    name = "you-are-in-again" if contact.takes_part else "you-are-out"
    said = card(t(name, leader=ctx.me.name, coalition=ctx.coalition.name))
    ctx.send(contact, said, Occasion("message", urgency=Urgency.DUE))
