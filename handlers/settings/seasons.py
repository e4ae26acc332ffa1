"""In which weeks of a year the coalition rests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from handlers.conversation.cards import Button, card
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context
from handlers.conversation.courtesy import SEASONS, Rest, Season, YearDay, settings_of
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import pressed
from handlers.conversation.texts import Line, t
from handlers.settings.actions import AskSeason, SetSeason
from handlers.settings.agreeing import agree, ask_if_sure
from handlers.settings.overview import back, each_year, season_label, season_line

Days = tuple[YearDay, ...]
OFFERED: Mapping[Season, tuple[Days, Days]] = {
    Season.SUMMER: (
        (YearDay(7, 4), YearDay(7, 11), YearDay(7, 18), YearDay(7, 25)),
        (YearDay(8, 8), YearDay(8, 15), YearDay(8, 22), YearDay(8, 29)),
    ),
    Season.CHRISTMAS: (
        (YearDay(12, 18), YearDay(12, 20), YearDay(12, 22), YearDay(12, 24)),
        (YearDay(12, 26), YearDay(1, 1), YearDay(1, 3), YearDay(1, 6)),
    ),
}
"""First days, and last days: whichever are chosen, most of the year is left."""
BESIDE_EACH_OTHER = 2


@pressed(AskSeason, who=LEADERS)
def ask_season(ctx: Context, action: AskSeason) -> None:
    """Offer another first day or last day, or none."""
    allowed, season = settings_of(ctx.coalition), action.season
    now = allowed.seasons[season]
    usual = now or SEASONS[season]
    firsts, lasts = OFFERED[season]
    begins = [
        Button(
            t("settings-from-day", day=each_year(day)),
            SetSeason(season, usual._replace(first=day)),
        )
        for day in firsts
    ]
    ends = [
        Button(
            t("settings-until-day", day=each_year(day)), SetSeason(season, usual._replace(last=day))
        )
        for day in lasts
    ]
    off = [Button(_none(season), SetSeason(season, None))] if now else []
    asked = card(
        t("settings-which-days", season=t(f"season-{season}")),
        (season_line(allowed, season), t("settings-season-means")),
        buttons=[*_rows(begins), *_rows(ends), off, back()],
    )
    ctx.replace(asked, done=season_label(season))


def _rows(buttons: list[Button]) -> list[list[Button]]:
    return [buttons[:BESIDE_EACH_OTHER], buttons[BESIDE_EACH_OTHER:]]


def _none(season: Season) -> Line:
    return t("settings-no-season", season=t(f"season-{season}"))


@pressed(SetSeason, who=LEADERS)
def set_season(ctx: Context, action: SetSeason) -> None:
    before = settings_of(ctx.coalition)
    season, rest = action.season, before.seasons[action.season]
    after = replace(before, seasons={**before.seasons, season: action.rest})
    if action.sure and after == before:
        raise Closed(t("noted-already"))
    if action.sure:
        undo = SetSeason(season, rest, sure=True)
        agree(ctx, after, Button(_rather(season, rest), undo))
    else:
        means = t("settings-season-means" if action.rest else "settings-season-off-means")
        ask_if_sure(ctx, [season_line(after, season), means], replace(action, sure=True))


def _rather(season: Season, rest: Rest | None) -> Line:
    """The label of the way back."""
    if rest is None:
        return t("settings-rather-no-season", season=t(f"season-{season}"))
    first, last = each_year(rest.first), each_year(rest.last)
    return t("settings-rather-season", first=first, last=last)
