"""The overview that comes by itself every Monday, to the leaders who want that."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from handlers.conversation import courtesy
from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import Context, World
from handlers.conversation.events import Appointed, Registered
from handlers.conversation.hooks import EXPORT, HAND_OVER, SETTINGS
from handlers.conversation.menus import RunCommand
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import answers, due, happened, notice, pressed
from handlers.conversation.subjects import Subject, key_in
from handlers.conversation.texts import Line, t
from handlers.overview.screen import first_screen, screen_or_nothing
from storage.notices import Notice
from storage.overview import WeeklyOverview, weekly_by, weekly_for, weekly_of
from storage.people import Contact, Role

WEEKLY = Subject("weekly-overview", find=weekly_by)
"""The overview of one Monday, for the leader whose row that is."""
A_WEEK = timedelta(days=7)
WEDNESDAY = 2
"""After an outage it comes until then; later it waits for the next Monday."""


@action("overview.set-weekly")
class SetWeekly(Action):
    """Whether the overview comes every Monday; `settings`: said on the card of that."""

    wanted: bool
    settings: bool = False


@action("overview.show-weekly")
class ShowWeekly(Action):
    """See whether the overview comes every Monday."""


# Asking, once


def asked_once(ctx: Context, shown: Card) -> Card:
    """The overview with the question below it, where this leader was not asked before."""
    if weekly_of(ctx.db, ctx.me) is not None:
        return shown
    weekly_for(ctx.db, ctx.me)
    ways = [
        Button(t("weekly-yes"), SetWeekly(True)),
        Button(t("weekly-no"), SetWeekly(False)),
    ]
    return card(*shown.body, t("weekly-ask"), buttons=[*shown.rows, ways])


@pressed(SetWeekly, who=LEADERS)
def set_weekly(ctx: Context, action: SetWeekly) -> None:
    weekly = weekly_for(ctx.db, ctx.me)
    weekly.wanted = action.wanted
    weekly.due_at = next_monday(ctx.now, ctx.zone) if action.wanted else None
    done = t("weekly-yes" if action.wanted else "weekly-no")
    if action.settings:
        ctx.replace(_settings_card(weekly, ctx.zone), done=done)
        return
    shown = screen_or_nothing(ctx, ctx.me)
    told = (_says(weekly, ctx.zone), t("weekly-change"))
    ctx.replace(card(*shown.body, told, buttons=shown.rows), done=done)


def next_monday(now: datetime, zone: ZoneInfo) -> datetime:
    """The beginning of the first Monday after this moment, where the coalition is."""
    today = now.astimezone(zone).date()
    monday = today + timedelta(days=7 - today.weekday())
    return datetime.combine(monday, time(), zone)


def _says(weekly: WeeklyOverview, zone: ZoneInfo) -> Line:
    """When it comes."""
    if weekly.due_at is None:
        return t("weekly-not")
    return t("weekly-from", day=weekly.due_at.astimezone(zone).date())


# In the settings


@answers(SETTINGS)
def in_settings(world: World, leader: Contact) -> list[Button]:
    return [Button(t("weekly-settings"), ShowWeekly())]


@pressed(ShowWeekly, who=LEADERS)
def show_weekly(ctx: Context, action: ShowWeekly) -> None:
    weekly = weekly_for(ctx.db, ctx.me)
    ctx.replace(_settings_card(weekly, ctx.zone), done=t("weekly-settings"))


def _settings_card(weekly: WeeklyOverview, zone: ZoneInfo) -> Card:
    turned = not weekly.wanted
    change = Button(t("weekly-yes" if turned else "weekly-no"), SetWeekly(turned, settings=True))
    return card(
        _says(weekly, zone),
        buttons=[change, Button(t("back"), RunCommand("instellingen"))],
    )


# Every Monday


@due(WeeklyOverview.due_at)
def wish(world: World, weekly: WeeklyOverview) -> None:
    """Have it come with the news of the day: on a Tuesday where Monday is a holiday."""
    leader = weekly.contact
    if not (weekly.wanted and _leads(leader)):
        return
    zone = ZoneInfo(leader.coalition.zone)
    today = world.now.astimezone(zone).date()
    weekly.due_at = next_monday(world.now, zone)
    if today.weekday() <= WEDNESDAY:
        about = WEEKLY.about(weekly.id, monday_before(weekly, zone))
        courtesy.notify(world, leader, "news", about)


def _leads(contact: Contact) -> bool:
    return contact.takes_part and contact.role is Role.LEADER


def monday_before(weekly: WeeklyOverview, zone: ZoneInfo) -> date | None:
    """The Monday of this week, as long as it comes every week."""
    if weekly.due_at is None:
        return None
    return weekly.due_at.astimezone(zone).date() - A_WEEK


@notice(WEEKLY)
def bring(world: World, wish: Notice, weekly: WeeklyOverview) -> Card | None:
    """Nothing in a week in which there is nothing to do, and nothing of a week before, which waited
    for the end of a pause."""
    leader = wish.contact
    monday = monday_before(weekly, ZoneInfo(leader.coalition.zone))
    if not _leads(leader) or key_in(wish.subject)[1] != str(monday):
        return None
    return first_screen(world, leader)


# The leader


@happened(Registered)
@happened(Appointed)
def leads_again(world: World, event: Registered | Appointed) -> None:
    """A leader who wanted it before gets it again."""
    weekly = weekly_of(world.db, event.contact)
    if weekly is not None and weekly.wanted and _leads(event.contact):
        weekly.due_at = next_monday(world.now, ZoneInfo(event.contact.coalition.zone))


@answers(HAND_OVER)
def hand_over(world: World, gone: Contact, kept: Contact) -> None:
    """One of two contacts wanted it: so does the person that they are."""
    before = weekly_of(world.db, gone)
    if before is not None and before.wanted:
        weekly = weekly_for(world.db, kept)
        weekly.wanted, weekly.due_at = True, before.due_at


@answers(EXPORT)
def export(world: World, contact: Contact) -> dict[str, Any]:
    weekly = weekly_of(world.db, contact)
    return {"overview_every_week": weekly.wanted} if weekly is not None else {}
