"""The settings of a coalition on one card, and the line of each of them."""

from __future__ import annotations

from datetime import date

from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import Context
from handlers.conversation.courtesy import Season, Settings, YearDay, settings_of
from handlers.conversation.hooks import SETTINGS
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import command, pressed
from handlers.conversation.texts import EachYear, Line, t
from handlers.settings.actions import AskAmount, AskHours, AskSeason, ShowSettings
from storage.people import Kind

SOME_LEAP_YEAR = 2024


@command("instellingen", who=LEADERS, plain=("instellingen", "settings"), menu=61)
def settings(ctx: Context, words: str) -> None:
    """Show the settings as they are now, and what can be changed."""
    ctx.reply(overview(ctx))


@pressed(ShowSettings, who=LEADERS)
def show_settings(ctx: Context, action: ShowSettings) -> None:
    ctx.replace(overview(ctx), done=t("back"))


def overview(ctx: Context, first: Line | None = None, *undo: Button) -> Card:
    """All of them, with what was just done and its way back above."""
    allowed = settings_of(ctx.coalition)
    kinds = [Button(hours_label(kind), AskHours(kind)) for kind in Kind]
    return card(
        *([first] if first else []),
        t("settings-of", coalition=ctx.coalition.name),
        [amount_line(allowed), *(hours_line(allowed, kind) for kind in Kind)],
        [*(season_line(allowed, season) for season in Season), t("settings-season-means")],
        (t("at-most-exceptions"), t("settings-always")),
        buttons=[
            *undo,
            [
                Button(t("settings-day"), AskAmount("day")),
                Button(t("settings-week"), AskAmount("week")),
            ],
            kinds[:2],
            kinds[2:],
            [Button(season_label(season), AskSeason(season)) for season in Season],
            *ctx.gather(SETTINGS, ctx.me),
        ],
    )


def back() -> Button:
    return Button(t("back"), ShowSettings())


def amount_line(allowed: Settings) -> Line:
    return t("settings-amount", day=allowed.per_day, week=allowed.per_week)


def hours_label(kind: Kind) -> Line:
    return t("settings-hours-of", kinds=t(f"kinds-{kind}"))


def hours_line(allowed: Settings, kind: Kind) -> Line:
    begin, end, closed = allowed.hours[kind]
    name = "settings-hours-weekdays" if len(closed) > 1 else "settings-hours-six-days"
    return t(name, kinds=t(f"kinds-{kind}"), begin=begin, end=end)


def season_label(season: Season) -> Line:
    return t(f"settings-{season}")


def season_line(allowed: Settings, season: Season) -> Line:
    rest = allowed.seasons[season]
    if rest is None:
        return t("settings-season-off", season=season_label(season))
    first, last = each_year(rest.first), each_year(rest.last)
    return t("settings-season", season=season_label(season), first=first, last=last)


def each_year(day: YearDay) -> EachYear:
    """The day as a text says it."""
    return EachYear(date(SOME_LEAP_YEAR, day.month, day.day))
