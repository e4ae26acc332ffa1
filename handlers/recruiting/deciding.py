"""A leader decides what becomes of an organisation that a member suggested: an invitation that the
member passes on, or nothing now."""

from __future__ import annotations

from handlers.conversation import courtesy
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context, World
from handlers.conversation.events import InvitationMade, InvitationWanted
from handlers.conversation.hooks import MATTERS
from handlers.conversation.matters import Matter, MatterKind, MatterUrgency
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import answers, happened, notice, pressed
from handlers.conversation.texts import Line, t
from handlers.language.fuzzy_names import alike
from handlers.recruiting.actions import InviteSuggested, NotNow, ShowSuggestion
from handlers.recruiting.subjects import DECLINED, SUGGESTION
from storage.notices import Notice
from storage.partners import organisation_named, organisations_in
from storage.people import Contact, Role, leaders_of
from storage.recruiting import (
    Suggestion,
    SuggestionState,
    open_suggestions,
    suggestion_by,
    suggestions_of,
)

KNOWN = MatterKind(
    "suggestion", MatterUrgency.PERSON_WAITS, "suggestions-wait", "suggestions-title"
)


@notice(SUGGESTION)
def news(world: World, wish: Notice, suggestion: Suggestion) -> Card | None:
    """Nothing where another leader decided already."""
    is_open = suggestion.state is SuggestionState.OPEN
    leads = wish.contact.role is Role.LEADER
    return _card(world, suggestion) if is_open and leads else None


def _card(world: World, suggestion: Suggestion) -> Card:
    said = [t("know-words", words=suggestion.why)] if suggestion.why else []
    return card(
        (t("suggestion", name=suggestion.contact.name, organisation=suggestion.name), *said),
        _may_be_known(world, suggestion),
        buttons=[[
            Button(t("suggestion-invite", name=suggestion.name), InviteSuggested(suggestion.id)),
            Button(t("suggestion-not-now", name=suggestion.name), NotNow(suggestion.id)),
        ]],
    )  # fmt: skip


def _may_be_known(world: World, suggestion: Suggestion) -> list[Line]:
    """That it takes part already, or one that is much like it."""
    known = world.once(organisations_in, suggestion.coalition_id)
    town = suggestion.contact.coalition.municipality
    other = alike(suggestion.name, known, town=town)
    return [t("suggestion-known", name=other.name)] if other is not None else []


@answers(MATTERS)
def matters(world: World, leader: Contact) -> list[Matter]:
    return [_matter(one) for one in open_suggestions(world.db, leader.coalition_id)]


def _matter(suggestion: Suggestion) -> Matter:
    line = t("suggestion", name=suggestion.contact.name, organisation=suggestion.name)
    return Matter(KNOWN, line, Button(suggestion.name, ShowSuggestion(suggestion.id)))


@pressed(ShowSuggestion, who=LEADERS)
def show(ctx: Context, action: ShowSuggestion) -> None:
    suggestion = _undecided(ctx, action.suggestion)
    ctx.replace(_card(ctx, suggestion), done=suggestion.name)


@pressed(InviteSuggested, who=LEADERS)
def invite(ctx: Context, action: InviteSuggested) -> None:
    """Also where it was not for now before."""
    suggestion = _not_invited(ctx, action.suggestion)
    known = organisation_named(ctx.db, suggestion.coalition_id, suggestion.name)
    new = "" if known is not None else suggestion.name
    wanted = InvitationWanted(organisation=known, name=new, asked_by=suggestion.contact)
    ctx.publish(wanted)


@happened(InvitationMade)
def invited(world: World, event: InvitationMade) -> None:
    """The suggestion of this contact about the organisation is settled."""
    for suggestion in suggestions_of(world.db, event.asked_by):
        if suggestion.name.casefold() == event.organisation.name.casefold():
            suggestion.decide(SuggestionState.INVITED)


@pressed(NotNow, who=LEADERS)
def not_now(ctx: Context, action: NotNow) -> None:
    """The member hears it kindly; a leader can still think better of it."""
    suggestion = _undecided(ctx, action.suggestion)
    suggestion.decide(SuggestionState.DECLINED)
    courtesy.notify(ctx, suggestion.contact, "answer", DECLINED.about(suggestion.id))
    ctx.let_news_stand()
    after_all = Button(t("suggestion-after-all"), InviteSuggested(suggestion.id))
    told = t("suggestion-declined", name=suggestion.contact.name)
    ctx.replace(card(told, buttons=[after_all]), done=t("suggestion-not-now", name=suggestion.name))


@notice(DECLINED)
def tell_member(world: World, wish: Notice, suggestion: Suggestion) -> Card | None:
    if suggestion.state is not SuggestionState.DECLINED:
        return None
    leaders = [leader.name for leader in leaders_of(world.db, suggestion.coalition_id)]
    return card(t("suggestion-not-now-told", name=suggestion.name, leaders=leaders))


def _undecided(ctx: Context, suggestion: int) -> Suggestion:
    found = still(suggestion_by(ctx.db, ctx.me.coalition_id, suggestion))
    if found.state is not SuggestionState.OPEN:
        raise Closed(t("suggestion-decided"))
    return found


def _not_invited(ctx: Context, suggestion: int) -> Suggestion:
    found = still(suggestion_by(ctx.db, ctx.me.coalition_id, suggestion))
    if found.state is SuggestionState.INVITED:
        raise Closed(t("suggestion-decided"))
    return found
