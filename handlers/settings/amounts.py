"""How much people may get."""

from __future__ import annotations

from dataclasses import replace

from handlers.conversation.cards import Button, card
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context
from handlers.conversation.courtesy import Settings, settings_of
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import pressed
from handlers.conversation.texts import Line, t
from handlers.settings.actions import AskAmount, SetAmount
from handlers.settings.agreeing import agree, ask_if_sure
from handlers.settings.overview import amount_line, back

MOST_A_DAY, MOST_A_WEEK = 3, 7


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
    asked = card(t(f"settings-which-{action.per}"), buttons=[buttons, back()])
    ctx.replace(asked, done=t(f"settings-{action.per}"))


@pressed(SetAmount, who=LEADERS)
def set_amount(ctx: Context, action: SetAmount) -> None:
    before = settings_of(ctx.coalition)
    after = replace(before, per_day=action.per_day, per_week=action.per_week)
    if action.sure and after == before:
        raise Closed(t("noted-already"))
    if action.sure:
        undo = SetAmount(before.per_day, before.per_week, sure=True)
        agree(ctx, after, Button(_rather(before, after), undo))
    else:
        sure = replace(action, sure=True)
        ask_if_sure(ctx, [amount_line(after), t("settings-amount-means")], sure)


def _rather(before: Settings, after: Settings) -> Line:
    """The label of the way back."""
    if before.per_day != after.per_day:
        return t("settings-rather-day", count=before.per_day)
    return t("settings-rather-week", count=before.per_week)
