"""At which hours each kind of contact may be written to."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from handlers.conversation.cards import Button, card
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context
from handlers.conversation.courtesy import settings_of
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import pressed
from handlers.conversation.texts import t
from handlers.settings.actions import AskHours, SetHours
from handlers.settings.agreeing import agree, ask_if_sure
from handlers.settings.overview import back, hours_label, hours_line

BEGINS = (time(8), time(8, 30), time(9), time(9, 30), time(10), time(11))
ENDS = (time(16), time(17), time(17, 30), time(18), time(20), time(21))
"""Never at night, and always some hours in which everyone may be written to."""


@pressed(AskHours, who=LEADERS)
def ask_hours(ctx: Context, action: AskHours) -> None:
    """Offer another beginning or end of the day; the days without messages stay."""
    allowed, kind = settings_of(ctx.coalition), action.kind
    begin, end, _ = allowed.hours[kind]
    begins = [Button(t("settings-from", at=at), SetHours(kind, at, end)) for at in BEGINS]
    ends = [Button(t("settings-until", at=at), SetHours(kind, begin, at)) for at in ENDS]
    asked = card(
        t("settings-which-hours", kinds=t(f"kinds-{kind}")),
        hours_line(allowed, kind),
        buttons=[begins[:3], begins[3:], ends[:3], ends[3:], back()],
    )
    ctx.replace(asked, done=hours_label(kind))


@pressed(SetHours, who=LEADERS)
def set_hours(ctx: Context, action: SetHours) -> None:
    before = settings_of(ctx.coalition)
    begin, end, closed = before.hours[action.kind]
    open_now = {action.kind: (action.begin, action.end, closed)}
    after = replace(before, hours={**before.hours, **open_now})
    if action.sure and after == before:
        raise Closed(t("noted-already"))
    if action.sure:
        undo = SetHours(action.kind, begin, end, sure=True)
        agree(ctx, after, Button(t("settings-rather-hours", begin=begin, end=end), undo))
    else:
        means = t("settings-hours-means", begin=action.begin, end=action.end)
        ask_if_sure(ctx, [hours_line(after, action.kind), means], replace(action, sure=True))
