"""The report that leaders get a week before the regiegroep meets, without asking."""

from __future__ import annotations

from datetime import timedelta

from handlers.conversation import courtesy
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import World
from handlers.conversation.events import Appointed, Registered, Replanned
from handlers.conversation.routing import due, happened, notice
from handlers.conversation.texts import t
from handlers.reporting.periods import Choice
from handlers.reporting.regiegroep import about, next_meeting
from handlers.reporting.showing import ShowReport
from handlers.reporting.subjects import READY
from storage.notices import Notice
from storage.people import Role, leaders_of
from storage.reporting import ReportPlan, plan_of

A_WEEK = timedelta(days=7)


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
    week_before = meets - A_WEEK if meets is not None else None
    if meets is None or week_before is None or week_before > world.now:
        plan.told_at, plan.ready_at = None, week_before
        return
    if plan.told_at is None or plan.told_at < week_before:
        plan.told_at = world.now
        for leader in leaders_of(world.db, plan.coalition_id):
            courtesy.notify(world, leader, "news", READY.about(plan.id, int(meets.timestamp())))
    plan.ready_at = meets


@notice(READY)
def tell_leader(world: World, wish: Notice, plan: ReportPlan) -> Card | None:
    """Gone when that meeting was called off, moved, or is over."""
    meets = next_meeting(world, plan.coalition)
    if meets is None or READY.about(plan.id, int(meets.timestamp())) != wish.subject:
        return None
    see = Button(t("totals-see"), ShowReport(Choice.SINCE_MEETING))
    return card(t("totals-ready", at=meets), buttons=[see])
