"""The ladder: organisations that are silent for long get one step, and are looked at again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby
from typing import NamedTuple
from zoneinfo import ZoneInfo

from handlers.commitment.calls.asking import SILENCE
from handlers.commitment.choices import is_on
from handlers.commitment.ladder import MESSAGES
from handlers.commitment.looking import View, views_of
from handlers.commitment.planning import turn_of
from handlers.commitment.rules import (
    APART,
    CALL,
    DAY,
    PER_WEEK,
    YEAR,
    Move,
    Place,
    next_move,
)
from handlers.commitment.subjects import NUDGE
from handlers.commitment.times import day_of, morning_from
from handlers.commitment.troubles import (
    ask_about_trouble,
    call_for_nobody,
    is_heard,
    nobody_is_left,
)
from handlers.commitment.yearly import ask_for_the_year
from handlers.conversation import courtesy
from handlers.conversation.cards import Card
from handlers.conversation.context import World
from handlers.conversation.courtesy import WEEK
from handlers.conversation.events import CallNeeded
from handlers.conversation.routing import due, notice
from storage.commitment import (
    YEARLY_STEP,
    Engagement,
    Nudge,
    Outcome,
    engagements_in,
    nudges_since,
    nudges_to,
    nudges_with,
    with_organisation,
)
from storage.notices import Notice
from storage.people import Coalition

AT_ONCE = 100
STILL_COMING = courtesy.PURPOSES["nudge"].keeps
LOOK_AGAIN = 14 * DAY
"""For organisations whose silence does not count now."""


@due(Engagement.due_at, together=Engagement.coalition_id, size=AT_ONCE, loading=with_organisation)
def climb(world: World, ready: Sequence[Engagement]) -> None:
    """Look at the organisations whose time it is: note what became of the last step, and make the
    next where that is due, at most so many a week in a coalition."""
    for _, rows in groupby(sorted(ready, key=_coalition), key=_coalition):
        places = list(rows)
        _Climb(world, places[0].coalition).look_at(places)


def look_soon(world: World, coalition: Coalition) -> None:
    """Where the ladder runs, every organisation is looked at by the rules of now."""
    if is_on(coalition):
        for place in engagements_in(world.db, coalition.id):
            place.due_at = morning_from(world.now, ZoneInfo(coalition.zone))


def _coalition(place: Engagement) -> int:
    return place.coalition_id


def _asked_since(world: World, coalition: Coalition, since: datetime) -> list[datetime]:
    """When organisations were asked something, the first in front: steps, and troubles."""
    # Courtesy may let a step go later than it was made.
    made = nudges_since(world.db, coalition.id, since - STILL_COMING)
    steps = [nudge.sent_at or nudge.made_at for nudge in made]
    places = engagements_in(world.db, coalition.id)
    troubles = [at for place in places for at in (place.backup_at, place.silent_at) if at]
    return sorted(at for at in [*steps, *troubles] if at > since)


class _Ready(NamedTuple):
    """An organisation whose step is due since this moment."""

    view: View
    place: Engagement
    due: datetime
    step: int


class _Climb:
    """One look at some organisations of a coalition."""

    def __init__(self, world: World, coalition: Coalition) -> None:
        self._world = world
        self._coalition = coalition
        self._zone = ZoneInfo(coalition.zone)
        self._lately = _asked_since(world, coalition, day_of(world.now - WEEK + DAY, self._zone))

    def look_at(self, places: Sequence[Engagement]) -> None:
        ids = [place.organisation_id for place in places]
        views = {v.organisation.id: v for v in views_of(self._world, self._coalition, ids)}
        made = nudges_with(self._world.db, ids, self._world.now - YEAR)
        ready: list[_Ready] = []
        for place in places:
            view = views[place.organisation_id]
            theirs = made.get(place.organisation_id, ())
            _record(place, view, [nudge for nudge in theirs if nudge.step != YEARLY_STEP])
            move = self._move(place, view)
            self._beside_the_ladder(place, view, move, theirs)
            if move.step is not None and move.at <= self._world.now:
                ready.append(_Ready(view, place, move.at, move.step))
            else:
                self._look_again(place, view, move.at)
        self._make(ready)

    def _beside_the_ladder(
        self, place: Engagement, view: View, move: Move, made: Sequence[Nudge]
    ) -> None:
        """Troubles and the question of the year: they count as a step does."""
        if not view.organisation.active:
            return
        if nobody_is_left(view):
            call_for_nobody(self._world, view)
        elif len(self._lately) < PER_WEEK and _may_be_asked(place, view, move, made):
            asked = (ask_about_trouble, ask_for_the_year)
            if any(ask(self._world, view, place) for ask in asked):
                self._lately.append(self._world.now)

    def _move(self, place: Engagement, view: View) -> Move:
        """The next step of an organisation; only a later look where its silence does not count."""
        if not view.organisation.active or view.silence.stopped:
            return Move(self._world.now + LOOK_AGAIN)
        return move_of(place, view)

    def _look_again(self, place: Engagement, view: View, at: datetime) -> None:
        """Then, but no later than when a sign of life that comes now leads to the first step."""
        now, first = self._world.now, view.rules.days(in_schil=view.life.in_schil)[0]
        place.due_at = morning_from(max(min(at, now + first), now + DAY), self._zone)

    def _make(self, ready: Sequence[_Ready]) -> None:
        """Steps for those whose turn it is, as far as there is room this week; the others wait."""
        now = self._world.now
        for view, place, _, step in sorted(ready, key=lambda one: turn_of(one.view, one.due, now)):
            if step == CALL:
                self._call(view, place)
            elif len(self._lately) >= PER_WEEK:
                room_at = day_of(self._lately[-PER_WEEK] + WEEK, self._zone)
                self._look_again(place, view, room_at)
            elif self._approach(view, place, step):
                self._lately.append(self._world.now)

    def _call(self, view: View, place: Engagement) -> None:
        """Messages did not help: a leader is asked to call, when it is her turn for one more."""
        end_silent(self._world, place)
        contact = next(iter(view.willing()), None)
        self._world.publish(CallNeeded(view.organisation, contact, SILENCE))
        place.step, place.stepped_at = CALL, self._world.now
        self._look_again(place, view, move_of(place, view).at)

    def _approach(self, view: View, place: Engagement, step: int) -> bool:
        """Wish the step for a contact; whether it was made."""
        world, willing = self._world, view.willing()
        lately = nudges_to(world.db, [c.id for c in willing], world.now - APART)
        free = [contact for contact in willing if contact.id not in lately]
        if not free:
            self._look_again(place, view, min(lately.values()) + APART)
            return False
        end_silent(world, place)
        found = MESSAGES[step].approach(world, view, free)
        if found is not None:
            nudge = Nudge(
                coalition_id=place.coalition_id,
                organisation_id=place.organisation_id,
                contact=found.contact.id,
                step=step,
                wording=found.wording,
                made_at=world.now,
                data=found.data,
            )
            world.db.add(nudge)
            world.db.flush()
            courtesy.notify(world, found.contact, "nudge", NUDGE.about(nudge.id))
            place.stepped_at = world.now
        place.step = step
        self._look_again(place, view, move_of(place, view).at)
        return found is not None


def end_silent(world: World, place: Engagement) -> None:
    """The next step is made: nothing came of the ones before."""
    for nudge in nudges_with(world.db, [place.organisation_id], world.now - YEAR).get(
        place.organisation_id, ()
    ):
        if nudge.outcome is Outcome.WAITING:
            nudge.end(Outcome.SILENT, world.now)


def _may_be_asked(place: Engagement, view: View, move: Move, made: Sequence[Nudge]) -> bool:
    """Whether something may be asked beside the ladder: far from its steps, and of an organisation
    that is heard, and does not rest."""
    rests = place.later_until is not None and place.later_until > view.now
    asked = [place.since, place.stepped_at, place.backup_at, place.silent_at]
    asked += [nudge.made_at for nudge in made[-1:]]
    lately = any(at is not None and view.now - at < APART for at in asked)
    soon = move.step is not None and move.at - view.now < APART
    return is_heard(view) and not (rests or lately or soon)


def move_of(place: Engagement, view: View) -> Move:
    """The next step of an organisation whose silence counts."""
    stands = Place(place.step, place.stepped_at, place.later_until)
    days = view.rules.days(in_schil=view.life.in_schil)
    return next_move(stands, view.silence, days, view.rules)


def _record(place: Engagement, view: View, made: Sequence[Nudge]) -> None:
    """Keep what is seen, and what became of the last step: nothing, a return, or no message at all,
    which is then made anew."""
    place.seen_at = view.life.seen_at
    last = made[-1] if made else None
    if last is not None and last.outcome is Outcome.WAITING:
        if last.sent_at is None:
            last.end(Outcome.UNSENT, view.now)
            sent = [nudge for nudge in made if nudge.sent_at is not None]
            place.step = min(place.step, last.step - 1)
            place.stepped_at = sent[-1].sent_at if sent else None
        elif view.life.last > last.sent_at:
            last.end(Outcome.RETURNED, view.now)
    if place.stepped_at is not None and view.silence.since >= place.stepped_at:
        place.step = 0


@notice(NUDGE)
def write(world: World, wish: Notice, nudge: Nudge) -> Card | None:
    """A step, unless somebody was heard meanwhile or its silence does not count any more."""
    if nudge.outcome is not Outcome.WAITING:
        return None
    [view] = views_of(world, wish.contact.coalition, [nudge.organisation_id])
    speaks = wish.contact in view.speakers
    if not speaks or view.silence.stopped or view.life.last > nudge.made_at:
        return None
    if nudge.step in view.rules.off:
        return None
    return MESSAGES[nudge.step].write(world, nudge, wish.contact)
