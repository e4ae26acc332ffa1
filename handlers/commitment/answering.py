"""Answers that every step takes: later, "we take part where you do not see it", and what the
answers cost or bring."""

from __future__ import annotations

import enum
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from handlers.commitment.subjects import DOES, NUDGE, YEARLY
from handlers.conversation import courtesy
from handlers.conversation.actions import Action, action
from handlers.conversation.buttons import in_rows
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Style
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context, World
from handlers.conversation.courtesy import PauseFor
from handlers.conversation.events import Brought, Stopped, WantsLess
from handlers.conversation.routing import happened, notice, pressed
from handlers.conversation.subjects import Subject
from handlers.conversation.texts import Line, t
from storage.commitment import (
    Call,
    NoteKind,
    Nudge,
    OrganisationNote,
    Outcome,
    engagement_of,
    note_by,
    nudge_by,
    open_nudge_to,
)
from storage.notices import Notice
from storage.people import Contact, leaders_of

COST_WITHIN = timedelta(days=7)
"""A stop or a pause so soon after a step is counted as its cost."""


class Doing(enum.StrEnum):
    """The work of an organisation where the coalition does not see it."""

    ACTIVITIES = "activities"
    VISITS = "visits"
    CALLS = "calls"
    REFERS = "refers"


@action("nudge.later")
class Later(Action):
    """Choose when it may come again."""

    nudge: int


@action("nudge.rest")
class Rest(Action):
    """Nothing of this kind comes for so long."""

    nudge: int
    rest: PauseFor


@action("nudge.elsewhere")
class Elsewhere(Action):
    """We do take part, but you do not see it."""

    nudge: int


@action("nudge.doing")
class SayDoing(Action):
    """This is what we do."""

    nudge: int
    doing: Doing


def nudge_of(ctx: Context, nudge: int) -> Nudge:
    """The step that a button belongs to, for the contact whom it went to; raises Closed."""
    found = still(nudge_by(ctx.db, ctx.me.coalition_id, nudge))
    if found.contact != ctx.me.id:
        raise Closed
    return found


def conclude(world: World, nudge: Nudge, outcome: Outcome, **data: Any) -> None:
    """A step has this outcome, with what its answer says."""
    nudge.end(outcome, world.now, **data)
    world.db.flush()


def rest_for(world: World, about: Nudge | Call, rest: PauseFor, zone: ZoneInfo) -> date:
    """Nothing of this kind comes to its organisation for so long; until which day."""
    day = courtesy.pause_end(rest, world.now.astimezone(zone).date())
    rest_until(world, about, datetime.combine(day, time(), zone))
    return day


def rest_until(world: World, about: Nudge | Call, moment: datetime) -> None:
    """Nothing of this kind comes to its organisation before then."""
    place = engagement_of(world.db, about.coalition_id, about.organisation_id)
    if place is not None:
        place.later_until = moment


def rest_choices(nudge: Nudge) -> list[list[Button]]:
    """How long nothing comes, to choose with one tap."""
    return in_rows(Button(t(f"rest-{rest}"), Rest(nudge.id, rest)) for rest in PauseFor)


def refuse(ctx: Context, nudge: Nudge, done: Line) -> None:
    """A refusal is thanked, and gives a rest of its own accord."""
    conclude(ctx, nudge, Outcome.REFUSED)
    until = rest_for(ctx, nudge, PauseFor.TWO_MONTHS, ctx.zone)
    asked = card(t("nudge-nothing-noted", until=until), buttons=rest_choices(nudge))
    ctx.replace(asked, done=done)


def other_answers(nudge: Nudge) -> list[Button]:
    """The answers that fit every step."""
    return [
        Button(t("nudge-later"), Later(nudge.id)),
        # A plain "nee" is not this: its label ends in "niet".
        Button(t("nudge-elsewhere"), Elsewhere(nudge.id), Style.QUIET),
    ]


def tell_leaders(world: World, nudge: Nudge, about: Subject[Nudge]) -> None:
    """The leaders read it with their daily news."""
    for leader in leaders_of(world.db, nudge.coalition_id):
        courtesy.notify(world, leader, "news", about.about(nudge.id))


# Later


@pressed(Later)
def later(ctx: Context, action: Later) -> None:
    """Two weeks, unless they choose another moment."""
    nudge = nudge_of(ctx, action.nudge)
    conclude(ctx, nudge, Outcome.LATER)
    until = rest_for(ctx, nudge, PauseFor.TWO_WEEKS, ctx.zone)
    asked = card(t("nudge-later-when", until=until), buttons=rest_choices(nudge))
    ctx.replace(asked, done=t("nudge-later"))


@pressed(Rest)
def rest(ctx: Context, action: Rest) -> None:
    """Nothing of this kind until then; a refusal stays one."""
    nudge = nudge_of(ctx, action.nudge)
    if nudge.outcome is not Outcome.REFUSED:
        conclude(ctx, nudge, Outcome.LATER)
    until = rest_for(ctx, nudge, action.rest, ctx.zone)
    ctx.replace(t("nudge-rest-noted", until=until), done=t(f"rest-{action.rest}"))


# We take part where you do not see it


@pressed(Elsewhere)
def elsewhere(ctx: Context, action: Elsewhere) -> None:
    """It counts at once, also where nothing more is said."""
    nudge = nudge_of(ctx, action.nudge)
    conclude(ctx, nudge, Outcome.ELSEWHERE)
    _note(ctx, nudge, "")
    doings = [Button(t(f"doing-{doing}"), SayDoing(nudge.id, doing)) for doing in Doing]
    asked = card(t("nudge-elsewhere-what"), buttons=in_rows(doings))
    ctx.replace(asked, done=t("nudge-elsewhere"))


@pressed(SayDoing)
def say_doing(ctx: Context, action: SayDoing) -> None:
    nudge = nudge_of(ctx, action.nudge)
    _note(ctx, nudge, action.doing)
    tell_leaders(ctx, nudge, DOES)
    ctx.replace(t("nudge-elsewhere-noted"), done=t(f"doing-{action.doing}"))


def _note(ctx: Context, nudge: Nudge, text: str) -> None:
    """One note for one answer, that says what is known by now."""
    note = note_by(ctx.db, nudge.coalition_id, nudge.data.get("note", 0))
    if note is None:
        note = OrganisationNote(
            coalition_id=nudge.coalition_id,
            organisation_id=nudge.organisation_id,
            contact=ctx.me.id,
            by_contact=ctx.me.id,
            author=ctx.me.name,
            kind=NoteKind.ELSEWHERE,
            text=text,
            at=ctx.now,
        )
        ctx.db.add(note)
        ctx.db.flush()
        nudge.data = {**nudge.data, "note": note.id}
    note.text = text


# How a step went


@happened(Brought)
def sent(world: World, event: Brought) -> None:
    """A step, or the question of the year, became a message."""
    nudge = NUDGE.of(world, event.notice) or YEARLY.of(world, event.notice)
    if nudge is not None:
        nudge.sent_at = world.now


@happened(Stopped)
def stopped(world: World, event: Stopped) -> None:
    _cost(world, event.contact, Outcome.STOPPED)


@happened(WantsLess)
def wants_less(world: World, event: WantsLess) -> None:
    _cost(world, event.contact, Outcome.PAUSED if event.paused else Outcome.LESS)


def _cost(world: World, contact: Contact, outcome: Outcome) -> None:
    """Right after a step this is its cost."""
    nudge = open_nudge_to(world.db, contact, world.now - COST_WITHIN)
    if nudge is not None:
        nudge.end(outcome, world.now)


@notice(DOES)
def tell_leader(world: World, wish: Notice, nudge: Nudge) -> Card | None:
    note = note_by(world.db, nudge.coalition_id, nudge.data.get("note", 0))
    if note is None or not note.text:
        return None
    name = nudge.organisation.name
    return card(t("nudge-elsewhere-told", organisation=name, doing=t(f"doing-told-{note.text}")))
