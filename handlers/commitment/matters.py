"""Organisations in a leader's overview: those that slide, and those that hang on one person."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from handlers.commitment.looking import View, views_of
from handlers.commitment.rules import KEY_PERSON, YEAR, ClockStop, Level
from handlers.commitment.telling import finding_line
from handlers.conversation.cards import Button
from handlers.conversation.context import World
from handlers.conversation.hooks import MATTERS, TO_ORGANISATION
from handlers.conversation.matters import Matter, MatterKind, MatterUrgency
from handlers.conversation.routing import answers
from handlers.conversation.texts import Line, t
from storage.commitment import engagements_in
from storage.people import Contact

SLIDING = MatterKind("sliding", MatterUrgency.AT_RISK, "sliding-several", "sliding-title")
ONE_PERSON = MatterKind(
    "one-person", MatterUrgency.RUNNING, "one-person-several", "one-person-title"
)


@answers(MATTERS)
def matters(world: World, leader: Contact) -> list[Matter]:
    """The longest silent in front."""
    seen = (v for v in views_of(world, leader.coalition) if v.silence.stopped is not ClockStop.LED)
    views = sorted(seen, key=lambda view: view.silence.since)
    asked = _asked_for_another(world, leader)
    alone = [view for view in views if _hangs(view) and view.organisation.id not in asked]
    return [
        *_of(world, SLIDING, list(filter(_slides, views)), _sliding_line, len(views)),
        *_of(world, ONE_PERSON, alone, _hanging_line, len(views)),
    ]


def _asked_for_another(world: World, leader: Contact) -> set[int]:
    """The organisations, by id, of which the one contact was asked for a second one this year."""
    places = engagements_in(world.db, leader.coalition_id)
    return {
        place.organisation_id
        for place in places
        if place.backup_at is not None and world.now - place.backup_at < YEAR
    }


def _of(
    world: World, kind: MatterKind, views: Sequence[View], line: Callable[[View], Line], of: int
) -> list[Matter]:
    def button(view: View) -> Button:
        [to_card] = world.gather(TO_ORGANISATION, view.organisation)
        return to_card

    return [Matter(kind, line(view), button(view), of) for view in views]


def _slides(view: View) -> bool:
    return view.silence.stopped is None and view.level in (Level.QUIET, Level.ASLEEP)


def _sliding_line(view: View) -> Line:
    organisation = view.organisation.name
    return t("sliding-line", organisation=organisation, level=t(f"level-{view.level}"))


def _hangs(view: View) -> bool:
    return any(found.trouble in KEY_PERSON for found in view.findings)


def _hanging_line(view: View) -> Line:
    found = next(found for found in view.findings if found.trouble in KEY_PERSON)
    return t("one-person-line", organisation=view.organisation.name, why=finding_line(view, found))
