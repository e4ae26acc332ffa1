"""A call that is needed comes to the project leaders, at most so many a week; the first who takes
it has it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from handlers.commitment.calls.actions import Made, TakeCall, Unneeded
from handlers.commitment.calls.brief import brief
from handlers.commitment.choices import is_on
from handlers.commitment.looking import View, views_of
from handlers.commitment.rules import CALL as LAST_STEP
from handlers.commitment.rules import DAY, PER_WEEK
from handlers.commitment.subjects import CALL
from handlers.commitment.times import day_of, morning_from
from handlers.conversation import courtesy
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import World
from handlers.conversation.courtesy import WEEK
from handlers.conversation.events import Appointed, CallNeeded, Stopped
from handlers.conversation.routing import due, happened, notice
from handlers.conversation.texts import t
from storage.commitment import (
    Call,
    CallOutcome,
    CallState,
    calls_since,
    calls_with,
    last_call,
    unmade_calls,
)
from storage.notices import Notice
from storage.people import Coalition, Contact, Role, contact_by, leaders_of

REST = 60 * DAY
"""After a call ended, before there is another one to the same organisation."""
SILENCE, NOBODY_LEFT = "phone-for-silence", "phone-for-nobody"
"""Reasons of the ladder: gone when somebody is heard, or when the ladder is off."""
ASKED_FOR = "phone-as-asked"
"""The reason where they ask for it themselves, whenever there was a call before."""
AT_ONCE = 100
MOST_OPEN = 6
"""Calls that the leaders did not make yet, before no other comes: more would be a heap."""


@happened(CallNeeded)
def need(world: World, event: CallNeeded) -> None:
    """One call to an organisation at a time, and none soon after the one before."""
    organisation = event.organisation
    rest = timedelta() if event.reason == ASKED_FOR else REST
    known = last_call(world.db, organisation, world.now - rest)
    coalition = world.db.get(Coalition, organisation.coalition_id)
    if known is not None or coalition is None or not organisation.active:
        return
    call = Call(
        coalition_id=coalition.id,
        organisation_id=organisation.id,
        contact=event.contact.id if event.contact else None,
        reason=event.reason,
        made_at=world.now,
    )
    call.wait(morning_from(world.now, ZoneInfo(coalition.zone)))
    world.db.add(call)


@due(Call.due_at, together=Call.coalition_id, size=AT_ONCE)
def bring(world: World, ready: Sequence[Call]) -> None:
    """Bring calls to their leaders, as far as there is room this week; the others wait."""
    for coalition, rows in groupby(sorted(ready, key=_order), key=lambda call: call.coalition):
        calls = list(rows)
        silent = _still_silent(world, coalition, calls)
        zone = ZoneInfo(coalition.zone)
        told = calls_since(world.db, coalition.id, day_of(world.now - WEEK + DAY, zone))
        waiting = sum(call.state is CallState.OPEN for call in unmade_calls(world.db, coalition.id))
        for call in calls:
            if not _is_needed(call, silent):
                call.end(CallOutcome.GONE, world.now)
            elif len(told) >= PER_WEEK:
                call.wait(morning_from(day_of(told[-PER_WEEK] + WEEK, zone), zone))
            elif waiting >= MOST_OPEN or not _tell(world, call):
                call.wait(world.now + WEEK)
            else:
                told.append(world.now)
                waiting += 1


def _order(call: Call) -> tuple[int, int]:
    return call.coalition_id, call.id


def _still_silent(world: World, coalition: Coalition, calls: Sequence[Call]) -> Collection[int]:
    """The organisations of these calls, by id, that the ladder still leads to."""
    if not is_on(coalition):
        return ()
    by_organisation = {call.organisation_id: call for call in calls}
    return {
        view.organisation.id
        for view in views_of(world, coalition, list(by_organisation))
        if _leads_to(view, by_organisation[view.organisation.id])
    }


def _leads_to(view: View, call: Call) -> bool:
    is_off = call.reason == SILENCE and LAST_STEP in view.rules.off
    return not is_off and view.life.last <= call.made_at


def _is_needed(call: Call, silent: Collection[int]) -> bool:
    if call.reason in (SILENCE, NOBODY_LEFT) and call.organisation_id not in silent:
        return False
    return call.organisation.active


def _tell(world: World, call: Call) -> bool:
    """Whether a leader hears of it: the one who has it, or all."""
    leaders = leaders_of(world.db, call.coalition_id)
    leaders = [one for one in leaders if one.id == call.taken_by] or leaders
    if not leaders:
        return False
    call.state, call.told_at, call.due_at = CallState.OPEN, world.now, None
    for leader in leaders:
        courtesy.notify(world, leader, "decision", about(call))
    return True


def about(call: Call) -> str:
    """The subject of the messages that tell of it this time."""
    return CALL.about(call.id, int(call.told_at.timestamp()) if call.told_at else 0)


@notice(CALL)
def write(world: World, wish: Notice, call: Call) -> Card | None:
    """Ask a leader to call, unless it is made, or another leader does it."""
    leader = wish.contact
    mine = call.taken_by in (None, leader.id)
    is_asked = call.state is CallState.OPEN and wish.subject == about(call)
    if leader.role is not Role.LEADER or not mine or not is_asked:
        return None
    return call_card(world, call, leader)


def call_card(world: World, call: Call, leader: Contact) -> Card:
    """The brief, with the ways to report."""
    [view] = views_of(world, leader.coalition, [call.organisation_id])
    several = call.taken_by is None and len(leaders_of(world.db, call.coalition_id)) > 1
    takes = [Button(t("phone-take"), TakeCall(call.id))] if several else []
    lines = brief(world, view, called(world, call), call.reason, leader)
    tried = [t("phone-tried", count=call.tries)] if call.tries else []
    return card(*tried, *lines, buttons=[*takes, _reports(call.id)])


def _reports(call: int) -> list[Button]:
    return [Button(t("phone-made"), Made(call)), Button(t("phone-unneeded"), Unneeded(call))]


def example_call(world: World, view: View, leader: Contact) -> Card:
    """The card that a leader would read, if this organisation stays silent."""
    contact = next(iter(view.willing()), None)
    return card(*brief(world, view, contact, SILENCE, leader), buttons=[_reports(0)])


def called(world: World, call: Call) -> Contact | None:
    """The contact to call, or another who speaks for the organisation where that one is gone."""
    wanted = contact_by(world.db, call.coalition_id, call.contact) if call.contact else None
    if wanted is not None and wanted.takes_part:
        return wanted
    return next(iter(call.organisation.speakers), None)


@happened(Appointed)
@happened(Stopped)
def free(world: World, event: Appointed | Stopped) -> None:
    """The calls of a leader who leads no more are for the others."""
    one = event.contact
    if one.takes_part and one.role is Role.LEADER:
        return
    for call in calls_with(world.db, one):
        if call.taken_by == one.id and call.state is not CallState.ENDED:
            call.taken_by = None
            call.wait(morning_from(world.now, ZoneInfo(one.coalition.zone)))
