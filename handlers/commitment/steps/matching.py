"""The second step: something concrete that fits, to the second contact if there is one. A partner
that seeks what they bring or brings what they seek; else a success nearby; else the question of the
first step, for another contact than the one who got that."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from handlers.commitment.answering import conclude, nudge_of, other_answers, refuse
from handlers.commitment.introducing import (
    Beginning,
    askable,
    begin,
    more_of,
    take_back,
    what_fits,
)
from handlers.commitment.looking import View, views_of
from handlers.commitment.rules import YEAR
from handlers.commitment.steps import offering, succeeding
from handlers.commitment.steps.step import Approach, Step
from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context, World
from handlers.conversation.routing import pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import first_name
from handlers.language.needs import Fit, best_fit
from storage.commitment import (
    IntroductionState,
    Nudge,
    Outcome,
    introduction_after,
    introductions_since,
    nudges_since,
    nudges_with,
)
from storage.partners import organisation_by
from storage.people import Contact, Organisation

MATCH, SUCCESS, OFFER = "nudge-match", "nudge-success", "nudge-offer"


@action("nudge.match", agrees="yes")
class AnswerMatch(Action):
    """Say whether you want to meet a partner that fits."""

    nudge: int
    yes: bool


@action("nudge.match-more")
class MoreOfMatch(Action):
    """Read more of the partner first."""

    nudge: int


@action("nudge.match-first")
class BeginWith(Action):
    """Choose what the two may begin with."""

    nudge: int
    beginning: Beginning


# The best match


@dataclass(frozen=True, slots=True)
class Match:
    """A partner that fits; `seeks`: it seeks what the organisation brings, not the other way
    round."""

    partner: Organisation
    seeks: bool
    fit: Fit

    @property
    def merit(self) -> tuple[float, bool, int]:
        """The better fit is better; of equal ones what they get goes before what they give."""
        return self.fit.score, not self.seeks, -self.partner.id

    def as_data(self) -> dict[str, Any]:
        """As a step keeps it."""
        return {
            "partner": self.partner.id,
            "partner_seeks": self.seeks,
            "sought": self.fit.sought,
            "offered": self.fit.offered,
        }


def best_match(view: View, others: Sequence[View], met: Collection[int]) -> Match | None:
    """The one partner that fits best, among those with somebody who may be asked, but for those by
    id that they met or were offered within a year."""
    mine = {contact.id for contact in view.speakers}
    free = [
        other.organisation
        for other in others
        if other.organisation.id not in {view.organisation.id, *met}
        and other.willing()
        and mine.isdisjoint(contact.id for contact in other.speakers)
    ]
    matches = [match for other in free for match in _matches(view.organisation, other)]
    return max(matches, key=lambda match: match.merit, default=None)


def _matches(mine: Organisation, partner: Organisation) -> list[Match]:
    gives, gets = best_fit(mine.offers, partner.seeks), best_fit(partner.offers, mine.seeks)
    return [Match(partner, seeks, fit) for seeks, fit in ((True, gives), (False, gets)) if fit]


def _met(world: World, organisation: Organisation) -> set[int]:
    """The organisations that were offered to this one within a year, or this one to them."""
    since, coalition = world.now - YEAR, organisation.coalition_id
    offered = [
        {nudge.organisation_id, nudge.data["partner"]}
        for nudge in nudges_since(world.db, coalition, since)
        if nudge.wording == MATCH and nudge.outcome is not Outcome.UNSENT
    ]
    introduced = [
        {side.organisation_id for side in introduction.sides}
        for introduction in introductions_since(world.db, coalition, since)
    ]
    return {one for pair in (*offered, *introduced) if organisation.id in pair for one in pair}


# The step


def approach(world: World, view: View, willing: Sequence[Contact]) -> Approach | None:
    if not willing:
        return None
    coalition, before = willing[0].coalition, _asked_before(world, view.organisation)
    second = next((c for c in willing if c.id != before), None)
    to = second or willing[0]
    match = best_match(view, views_of(world, coalition), _met(world, view.organisation))
    if match is not None:
        return Approach(to, MATCH, match.as_data())
    if succeeding.successes(world, coalition):
        return Approach(to, SUCCESS)
    return Approach(second, OFFER) if second is not None and before is not None else None


def _asked_before(world: World, organisation: Organisation) -> int | None:
    """The contact, by id, who got the last step."""
    made = nudges_with(world.db, [organisation.id], world.now - YEAR).get(organisation.id, [])
    return next((n.contact for n in reversed(made) if n.sent_at is not None), None)


def write(world: World, nudge: Nudge, contact: Contact) -> Card | None:
    return WRITTEN[nudge.wording](world, nudge, contact)


def write_match(world: World, nudge: Nudge, contact: Contact) -> Card | None:
    """Names the partner, and nobody there."""
    view = askable(world, contact.coalition, nudge.data["partner"])
    if view is None:
        return None
    return card(
        t(MATCH, name=first_name(contact.name)),
        _what_fits(nudge, view.organisation),
        t("shall-i-introduce"),
        buttons=_answers(nudge),
    )


WRITTEN: Mapping[str, Callable[[World, Nudge, Contact], Card | None]] = {
    MATCH: write_match,
    SUCCESS: succeeding.write,
    OFFER: offering.write,
}
MATCHING = Step(approach, write)


def _what_fits(nudge: Nudge, partner: Organisation) -> Line:
    data = nudge.data
    return what_fits(
        partner.name, data["sought"], data["offered"], partner_seeks=data["partner_seeks"]
    )


def _answers(nudge: Nudge) -> list[Button | list[Button]]:
    yes = Button(t("introduce-yes"), AnswerMatch(nudge.id, True))
    more = Button(t("introduce-more"), MoreOfMatch(nudge.id))
    no = Button(t("introduce-no"), AnswerMatch(nudge.id, False))
    later, elsewhere = other_answers(nudge)
    return [[yes, more], [no, later], elsewhere]


# Its answers


def _match_of(ctx: Context, nudge: int) -> Nudge:
    found = nudge_of(ctx, nudge)
    return still(found if found.wording == MATCH else None)


@pressed(MoreOfMatch)
def show_more(ctx: Context, action: MoreOfMatch) -> None:
    nudge = _match_of(ctx, action.nudge)
    partner = still(
        organisation_by(ctx.db, nudge.coalition_id, nudge.data["partner"]), t("introduction-gone")
    )
    told = card(
        _what_fits(nudge, partner),
        *more_of(partner),
        t("shall-i-introduce"),
        buttons=_answers(nudge),
    )
    ctx.replace(told, done=t("introduce-more"))


@pressed(AnswerMatch)
def answer(ctx: Context, action: AnswerMatch) -> None:
    """After a yes the partner is asked, and the next tap says what to begin with."""
    nudge = _match_of(ctx, action.nudge)
    if not action.yes:
        take_back(ctx, nudge)
        refuse(ctx, nudge, t("introduce-no"))
        return
    if introduction_after(ctx.db, nudge) is not None:
        raise Closed(t("noted-already"))
    conclude(ctx, nudge, Outcome.ACCEPTED)
    introduction = begin(ctx, nudge, ctx.me)
    if introduction is None:
        content = card(t("match-cannot-now"), buttons=offering.help_rows(nudge))
    else:
        partner = introduction.sides[1].organisation_id
        content = _ask_beginning(nudge, still(ctx.db.get(Organisation, partner)))
    ctx.replace(content, done=t("introduce-yes"))


def _ask_beginning(nudge: Nudge, partner: Organisation) -> Card:
    choices = [Button(t(f"begin-{one}"), BeginWith(nudge.id, one)) for one in Beginning]
    return card(t("introduction-asks", partner=partner.name), t("begin-how"), buttons=choices)


@pressed(BeginWith)
def begin_with(ctx: Context, action: BeginWith) -> None:
    """The other one reads it when they said yes too."""
    nudge = _match_of(ctx, action.nudge)
    introduction = still(introduction_after(ctx.db, nudge))
    if introduction.state is not IntroductionState.ASKED:
        raise Closed
    introduction.first = action.beginning
    ctx.replace(t("begin-noted"), done=t(f"begin-{action.beginning}"))
