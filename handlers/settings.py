"""Leaders choose how many messages people of their coalition may get, and at which hours."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from handlers.conversation import courtesy
from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Style
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context, World
from handlers.conversation.courtesy import Settings, settings_of
from handlers.conversation.hooks import SETTINGS
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import command, notice, pressed
from handlers.conversation.texts import Line, t
from storage.notices import Notice, count_waiting
from storage.people import Kind, leaders_of

MOST_A_DAY, MOST_A_WEEK = 3, 7
BEGINS = (time(8), time(8, 30), time(9), time(9, 30), time(10), time(11))
ENDS = (time(16), time(17), time(17, 30), time(18), time(20), time(21))
"""Never at night, and always some hours in which everyone may be written to."""


@action("setting.show-settings")
class ShowSettings(Action):
    """See the settings as they are now."""


@action("setting.ask-amount")
class AskAmount(Action):
    """Choose how much may come in a "day" or a "week"."""

    per: str


@action("setting.set-amount")
class SetAmount(Action):
    """Let so much come; not before it is `sure`."""

    per_day: int
    per_week: int
    sure: bool = False


@action("setting.ask-hours")
class AskHours(Action):
    """Choose when we may write to this kind of contact."""

    kind: Kind


@action("setting.set-hours")
class SetHours(Action):
    """Write to this kind of contact between these times only; not before it is `sure`."""

    kind: Kind
    begin: time
    end: time
    sure: bool = False


@command("instellingen", who=LEADERS, plain=("instellingen", "settings"), menu=61)
def settings(ctx: Context, words: str) -> None:
    """Show the settings as they are now, and what can be changed."""
    ctx.reply(_overview(ctx))


@pressed(ShowSettings, who=LEADERS)
def show_settings(ctx: Context, action: ShowSettings) -> None:
    ctx.replace(_overview(ctx), done=t("back"))


def _overview(ctx: Context, first: Line | None = None, *undo: Button) -> Card:
    allowed = settings_of(ctx.coalition)
    kinds = [Button(_hours_of(kind), AskHours(kind)) for kind in Kind]
    return card(
        *([first] if first else []),
        t("settings-of", coalition=ctx.coalition.name),
        [_amount(allowed), *(_hours(allowed, kind) for kind in Kind)],
        (t("at-most-exceptions"), t("settings-always")),
        buttons=[
            *undo,
            [
                Button(t("settings-day"), AskAmount("day")),
                Button(t("settings-week"), AskAmount("week")),
            ],
            kinds[:2],
            kinds[2:],
            *ctx.gather(SETTINGS, ctx.me),
        ],
    )


def _hours_of(kind: Kind) -> Line:
    return t("settings-hours-of", kinds=t(f"kinds-{kind}"))


def _amount(allowed: Settings) -> Line:
    return t("settings-amount", day=allowed.per_day, week=allowed.per_week)


def _hours(allowed: Settings, kind: Kind) -> Line:
    begin, end, closed = allowed.hours[kind]
    name = "settings-hours-weekdays" if len(closed) > 1 else "settings-hours-six-days"
    return t(name, kinds=t(f"kinds-{kind}"), begin=begin, end=end)


# How much


@pressed(AskAmount, who=LEADERS)
def ask_amount(ctx: Context, action: AskAmount) -> None:
    """Offer amounts of which a day never has more than a week."""
    allowed = settings_of(ctx.coalition)
    if action.per == "day":
        most = min(MOST_A_DAY, allowed.per_week)
        choices = {day: SetAmount(day, allowed.per_week) for day in range(1, most + 1)}
    else:
        weeks = range(allowed.per_day, MOST_A_WEEK + 1)
        choices = {week: SetAmount(allowed.per_day, week) for week in weeks}
    buttons = [Button(str(count), choice) for count, choice in choices.items()]
    asked = card(t(f"settings-which-{action.per}"), buttons=[buttons, _back()])
    ctx.replace(asked, done=t(f"settings-{action.per}"))


def _back() -> Button:
    return Button(t("back"), ShowSettings())


@pressed(SetAmount, who=LEADERS)
def set_amount(ctx: Context, action: SetAmount) -> None:
    before = settings_of(ctx.coalition)
    after = replace(before, per_day=action.per_day, per_week=action.per_week)
    if action.sure and after == before:
        raise Closed(t("noted-already"))
    if action.sure:
        back = SetAmount(before.per_day, before.per_week, sure=True)
        _agree(ctx, after, Button(_rather(before, after), back))
    else:
        sure = replace(action, sure=True)
        _ask_if_sure(ctx, [_amount(after), t("settings-amount-means")], sure)


def _rather(before: Settings, after: Settings) -> Line:
    """The label of the way back."""
    if before.per_day != after.per_day:
        return t("settings-rather-day", count=before.per_day)
    return t("settings-rather-week", count=before.per_week)


# When


@pressed(AskHours, who=LEADERS)
def ask_hours(ctx: Context, action: AskHours) -> None:
    """Offer another beginning or end of the day; the days without messages stay."""
    allowed, kind = settings_of(ctx.coalition), action.kind
    begin, end, _ = allowed.hours[kind]
    begins = [Button(t("settings-from", at=at), SetHours(kind, at, end)) for at in BEGINS]
    ends = [Button(t("settings-until", at=at), SetHours(kind, begin, at)) for at in ENDS]
    asked = card(
        t("settings-which-hours", kinds=t(f"kinds-{kind}")),
        _hours(allowed, kind),
        buttons=[begins[:3], begins[3:], ends[:3], ends[3:], _back()],
    )
    ctx.replace(asked, done=_hours_of(kind))


@pressed(SetHours, who=LEADERS)
def set_hours(ctx: Context, action: SetHours) -> None:
    before = settings_of(ctx.coalition)
    begin, end, closed = before.hours[action.kind]
    open_now = {action.kind: (action.begin, action.end, closed)}
    after = replace(before, hours={**before.hours, **open_now})
    if action.sure and after == before:
        raise Closed(t("noted-already"))
    if action.sure:
        back = SetHours(action.kind, begin, end, sure=True)
        _agree(ctx, after, Button(t("settings-rather-hours", begin=begin, end=end), back))
    else:
        means = t("settings-hours-means", begin=action.begin, end=action.end)
        _ask_if_sure(ctx, [_hours(after, action.kind), means], replace(action, sure=True))


# Both


def _ask_if_sure(ctx: Context, becomes: list[Line], yes: Action) -> None:
    waiting = count_waiting(ctx.db, ctx.me.coalition_id)
    asked = card(
        t("settings-become"),
        becomes,
        *([t("settings-waiting", count=waiting)] if waiting else []),
        buttons=[Button(t("do-so"), yes, Style.MAIN), _back()],
    )
    ctx.replace(asked)


def _agree(ctx: Context, allowed: Settings, undo: Button) -> None:
    courtesy.agree_on(ctx, ctx.coalition, allowed)
    for leader in leaders_of(ctx.db, ctx.me.coalition_id):
        if leader is not ctx.me:
            # Once a day, however often it changes: it tells what holds by then.
            about = f"settings:{ctx.now.astimezone(ctx.zone).date()}"
            courtesy.notify(ctx, leader, "news", about, by=ctx.me.name)
    ctx.replace(_overview(ctx, t("holds-now"), undo), done=t("do-so"))


@notice("settings")
def tell_leader(world: World, wish: Notice) -> Card | None:
    """Tells another leader that the settings changed, with the amounts that hold by now."""
    amount = _amount(settings_of(wish.contact.coalition))
    return card((t("news-settings", by=wish.data["by"]), amount))
