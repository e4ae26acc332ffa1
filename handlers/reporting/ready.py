"""The report that leaders get a week before the regiegroep meets, without asking."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from handlers.conversation import courtesy
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import World
from handlers.conversation.events import Appointed, Registered, Replanned
from handlers.conversation.routing import due, happened, notice
from handlers.conversation.texts import t
from handlers.reporting.periods import Choice, starts
from handlers.reporting.regiegroep import about, next_meeting
from handlers.reporting.showing import ShowReport
from handlers.reporting.subjects import READY
from storage.notices import Notice
from storage.people import Role, leaders_of
from storage.reporting import ReportPlan, plan_of

A_WEEK = timedelta(days=7)
TWO_WEEKS = 2 * A_WEEK
"""A report that was told of so shortly before a meeting is the report for it, also where that moved
a little."""


@happened(Registered)
@happened(Appointed)
def plan_reports(world: World, event: Registered | Appointed) -> None:
    """A coalition with a leader gets reports."""
    if event.contact.role is Role.LEADER:
        plan_of(world.db, event.contact.coalition_id, world.now)


@happened(Replanned)
def look_anew(world: World, event: Replanned) -> None:
    """The regiegroep meets at another time."""
    if event.about == about(world, event.coalition):
        plan_of(world.db, event.coalition.id, world.now).ready_at = world.now


@due(ReportPlan.ready_at)
def look_ahead(world: World, plan: ReportPlan) -> None:
    """Tell the leaders a week before the next meeting, once, and look again when it begins."""
    meets = next_meeting(world, plan.coalition)
    if meets is None:
        plan.told_at = None
        return
    zone = ZoneInfo(plan.coalition.zone)
    # In the morning of that day, with the other news.
    week_before = starts((meets - A_WEEK).astimezone(zone).date(), zone)
    if week_before > world.now:
        plan.ready_at = week_before
        return
    plan.ready_at = meets
    if plan.told_at is None or plan.told_at < meets - TWO_WEEKS:
        plan.told_at = world.now
        for leader in leaders_of(world.db, plan.coalition_id):
            subject = READY.about(plan.id, int(world.now.timestamp()))
            courtesy.notify(world, leader, "news", subject)


@notice(READY)
def tell_leader(world: World, wish: Notice, plan: ReportPlan) -> Card | None:
    """Gone when that meeting was called off, or is much later now."""
    meets = next_meeting(world, plan.coalition)
    if meets is None or meets - world.now > TWO_WEEKS:
        return None
    see = Button(t("totals-see"), ShowReport(Choice.SINCE_MEETING))
    return card(t("totals-ready", at=meets), buttons=[see])
