"""The two sides of an introduction: their contacts, their profiles, and why they fit."""

from __future__ import annotations

from handlers.commitment.looking import View, views_of
from handlers.conversation.context import World
from handlers.conversation.texts import Line, t
from storage.commitment import Introduction, IntroductionSide
from storage.people import Coalition, Contact, Organisation


def contact_of(side: IntroductionSide) -> Contact | None:
    """The contact who answers for a side, as long as they speak for its organisation."""
    return next((c for c in side.organisation.speakers if c.id == side.contact), None)


def askable(world: World, coalition: Coalition, organisation: int) -> View | None:
    """An organisation that takes part, with somebody who may be asked something; None: it is not
    like that now."""
    views = views_of(world, coalition, [organisation])
    return next((v for v in views if v.organisation.active and v.willing()), None)


def what_fits(partner: str, sought: str, offered: str, *, partner_seeks: bool) -> Line:
    """The words by which an organisation reads why a partner fits."""
    if partner_seeks:
        return t("fits-seeks", partner=partner, words=sought)
    return t("fits-brings", partner=partner, words=offered)


def more_of(organisation: Organisation) -> list[Line | list[Line]]:
    """The profile of an organisation, and how an introduction goes."""
    known = {
        "sector": organisation.sector,
        "offers": organisation.offers,
        "seeks": organisation.seeks,
    }
    lines: list[Line] = [t(f"more-{what}", words=words) for what, words in known.items() if words]
    return [[t("more-of", partner=organisation.name), *lines], t("both-say-yes")]


def reason(introduction: Introduction, other: IntroductionSide) -> Line:
    """Why the other side fits, as one side reads it."""
    return what_fits(
        other.organisation.name,
        introduction.sought,
        introduction.offered,
        partner_seeks=other.seeks,
    )
