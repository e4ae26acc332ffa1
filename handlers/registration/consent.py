"""Consent: the question that an invitation asks a newcomer, and a contact."""

from __future__ import annotations

from typing import Any

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context
from handlers.conversation.events import InvitationUsed
from handlers.conversation.hooks import BRINGS, Offer
from handlers.conversation.menus import member_rows
from handlers.conversation.routes import A_WEEK, ANYONE
from handlers.conversation.routing import answered, pressed
from handlers.conversation.strangers import ways_to_be_forgotten
from handlers.conversation.texts import LANGUAGES, Line, Text, t
from handlers.language.plain_answers import yes_in
from handlers.registration.applications import name_of
from handlers.registration.by_mail import ByMail, prefer_mail
from handlers.registration.entering import (
    brings,
    brings_group,
    brings_organisation,
    enter,
    is_for_lost,
    lifts,
)
from handlers.registration.steps import next_step
from storage.invitations import Invitation, Refusal, invitation_with
from storage.joining import requests_of
from storage.people import Contact, Standing

_STANDS = {
    Standing.ACTIVE: "already-in",
    Standing.WAITING: "still-waiting",
    Standing.INACTIVE: "switched-off",
}


@action("registration.consent")
class Consent(Action):
    """Someone lets the bot write to them, or does not; a contact says whether they want what the
    invitation with this code brings."""

    code: str
    yes: bool


@action("registration.read-in")
class ReadIn(Action):
    """Someone reads another language than that of the invitation with this code."""

    code: str
    language: str


def receive(ctx: Context, invitation: Invitation, *, agreed: bool = False) -> Text | None:
    """Go on with an invitation by where someone stands; the answer says why it does not work."""
    known = ctx.person.contact_in(invitation.coalition_id)
    refusal = invitation.refusal(ctx.now)
    if known is not None and _is_settled(ctx, invitation, known):
        _go_on(ctx, known)
    elif refusal is not None:
        return t(f"refusal-{refusal}")
    elif agreed:
        return _come_in(ctx, invitation)
    else:
        _ask(ctx, invitation, known)
    return None


def _is_settled(ctx: Context, invitation: Invitation, known: Contact) -> bool:
    """Whether it changes nothing for them, so that they go on where they are."""
    nothing_new = not brings(ctx, invitation, known)
    if known.standing is Standing.REGISTERING:
        return nothing_new or invitation.refusal(ctx.now) is not None
    if known.standing in (Standing.ACTIVE, Standing.WAITING):
        return nothing_new
    return known.standing is Standing.INACTIVE


def _go_on(ctx: Context, known: Contact) -> None:
    if known.standing is Standing.REGISTERING:
        ctx.contact = known
        next_step(ctx, done=t("yes-fine"))
    elif ctx.message is not None:
        raise Closed(t("noted-already"))
    else:
        ctx.reply(where_they_stand(known))


def where_they_stand(known: Contact) -> Line:
    """For a contact who takes part, waits, or was taken out: which of these."""
    return t(_STANDS[known.standing], coalition=known.coalition.name)


# The question


def _ask(ctx: Context, invitation: Invitation, known: Contact | None, **how: Any) -> None:
    question = _question(ctx, invitation, known)
    ctx.ask(consent_in_words, question, code=invitation.code, **how)


def _question(ctx: Context, invitation: Invitation, known: Contact | None) -> Card:
    if known is not None and known.standing is not Standing.STOPPED:
        return card(
            _offer(ctx, invitation, known).question, buttons=[_yes_or_no(invitation, t("yes"))]
        )
    return card(
        _invited(invitation),
        t(f"invited-as-{invitation.role}") if lifts(invitation, known) else "",
        t("what-i-keep"),
        t("may-i-write"),
        buttons=[
            _yes_or_no(invitation, t("yes-fine")),
            Button(t("rather-mail"), ByMail(invitation.code)),
            [
                Button(t(f"language-{language}"), ReadIn(invitation.code, language))
                for language in LANGUAGES
                if language != ctx.language
            ],
        ],
    )


def _yes_or_no(invitation: Invitation, yes: Line) -> list[Button]:
    return [
        Button(yes, Consent(invitation.code, True)),
        Button(t("no"), Consent(invitation.code, False)),
    ]


def _invited(invitation: Invitation) -> Line:
    coalition = invitation.coalition
    about = {"coalition": coalition.name, "municipality": coalition.municipality}
    if invitation.organisation is not None:
        return t("invited-for", **about, whom=invitation.organisation.name)
    if invitation.group is not None:
        return t("invited-for", **about, whom=t("the-group", group=invitation.group.name))
    if invitation.contact is not None and is_for_lost(invitation):
        return t("invited-for", **about, whom=invitation.contact.name)
    return t("invited-to", **about)


def _offer(ctx: Context, invitation: Invitation, known: Contact) -> Offer:
    """The one thing that the invitation adds, as a question to a contact."""
    more = ctx.gather(BRINGS, invitation, known)
    if more:
        return more[0]
    asked = _wanted(ctx, invitation, known)
    return Offer(asked, t(f"done-{asked.name}", **asked.args))


def _wanted(ctx: Context, invitation: Invitation, known: Contact) -> Text:
    coalition = invitation.coalition.name
    if invitation.contact is not None and is_for_lost(invitation):
        return t("want-to-be-lost", name=invitation.contact.name)
    if lifts(invitation, known):
        return t(f"want-to-be-{invitation.role}", coalition=coalition)
    if invitation.group is not None and brings_group(ctx, invitation, known):
        return t("want-into-group", group=invitation.group.name)
    if invitation.organisation is not None and brings_organisation(invitation, known):
        return t("want-organisation", organisation=invitation.organisation.name)
    return t("want-in-at-once", coalition=coalition)


@pressed(ReadIn, who=ANYONE)
def read_in(ctx: Context, action: ReadIn) -> None:
    """Ask the same in a language that they read."""
    invitation, known = _still_asked(ctx, action.code)
    if action.language not in LANGUAGES:
        raise Closed
    ctx.speak(action.language)
    _ask(ctx, invitation, known, replace=True, done=t(f"language-{action.language}"))


def _still_asked(ctx: Context, code: str) -> tuple[Invitation, Contact | None]:
    """The invitation with this code, and who they are already, where it would change that."""
    invitation = still(invitation_with(ctx.db, code))
    known = ctx.person.contact_in(invitation.coalition_id)
    if known is not None and _is_settled(ctx, invitation, known):
        raise Closed(t("noted-already"))
    return invitation, known


# The answer


@pressed(Consent, who=ANYONE)
def consent_given(ctx: Context, action: Consent) -> None:
    if not action.yes:
        _declined(ctx, action.code)
        return
    fault = receive(ctx, still(invitation_with(ctx.db, action.code)), agreed=True)
    if fault is not None:
        ctx.replace(fault)


def _declined(ctx: Context, code: str) -> None:
    _, known = _still_asked(ctx, code)
    ctx.settle()
    if known is not None and known.standing is not Standing.STOPPED:
        ctx.replace(t("never-mind"), done=t("no"))
    else:
        kept = [] if known is not None else [t("kept-of-stranger")]
        declined = card(t("no-consent"), *kept, buttons=ways_to_be_forgotten(ctx))
        ctx.replace(declined, done=t("no"))


@answered("registration.consent-in-words", who=ANYONE, within=A_WEEK, greets=True)
def consent_in_words(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    """ "Ja graag", "nee", "liever mail"; what is none of these is asked once more."""
    invitation = still(invitation_with(ctx.db, data["code"]))
    yes = yes_in(said.text)
    if "mail" in said.text.casefold():
        ctx.close(t("rather-mail"))
        prefer_mail(ctx, invitation)
    elif yes is None:
        known = ctx.person.contact_in(invitation.coalition_id)
        again = _question(ctx, invitation, known)
        ctx.ask(consent_in_words, Card((t("yes-or-no"), *again.body[-1:]), again.rows), **data)
    else:
        ctx.close(t("yes") if yes else t("no"))
        consent_given(ctx, Consent(invitation.code, yes))


def _come_in(ctx: Context, invitation: Invitation) -> Text | None:
    known = ctx.person.contact_in(invitation.coalition_id)
    added = _offer(ctx, invitation, known) if known is not None else None
    contact = enter(ctx, invitation)
    if contact is None:
        return t(f"refusal-{Refusal.USED}")
    ctx.contact = contact
    if not contact.takes_part:
        next_step(ctx, done=t("yes-fine"))
    elif added is not None:
        ctx.settle()
        ctx.replace(_added(ctx, invitation, added), done=t("yes"))
    ctx.publish(InvitationUsed(invitation, contact))
    return None


def _added(ctx: Context, invitation: Invitation, offer: Offer) -> Card:
    """That it was done, or that a leader is asked, with what is possible from now on."""
    given = (invitation.organisation, invitation.group)
    waits = [r.into for r in requests_of(ctx.db, ctx.me) if r.into in given]
    result = t("join-asked", into=name_of(waits[0])) if waits else offer.done
    return card(result, t("what-now"), buttons=member_rows(ctx, ctx.person))
