"""How one organisation is doing, for its leaders: the level with its reasons, and a picture of a
year."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from handlers.commitment.looking import View, views_of
from handlers.commitment.telling import lines_about
from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, FileRef, card
from handlers.conversation.chat import Attachment
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import pressed, recipe
from handlers.conversation.texts import Month, Reader, render, t
from handlers.typesetting import png

TEMPLATE = Path(__file__).parent / "timeline.typ"
MONTHS = 12


@action("commitment.level")
class ShowLevel(Action):
    """See how an organisation is doing, and why."""

    organisation: int


@action("commitment.timeline")
class ShowTimeline(Action):
    """See its year as a picture."""

    organisation: int


@pressed(ShowLevel, who=LEADERS)
def show_level(ctx: Context, action: ShowLevel) -> None:
    view = _view(ctx, action.organisation)
    ctx.replace(level_card(view), done=view.organisation.name)


def level_card(view: View) -> Card:
    """Its level and troubles, and the way to the picture."""
    name = view.organisation.name
    return card(
        name, lines_about(view), buttons=[Button(t("timeline"), ShowTimeline(view.organisation.id))]
    )


@pressed(ShowTimeline, who=LEADERS)
def show_timeline(ctx: Context, action: ShowTimeline) -> None:
    view = _view(ctx, action.organisation)
    ctx.let_stand()
    ctx.reply(
        card(t("timeline-of", organisation=view.organisation.name), file=_picture(view, ctx.reader))
    )


def _view(ctx: Context, organisation: int) -> View:
    """Raises Closed for what is no organisation of the leader's coalition."""
    for view in views_of(ctx, ctx.coalition, [organisation]):
        if view.organisation.coalition_id == ctx.me.coalition_id:
            return view
    raise Closed


# The picture


def _picture(view: View, reader: Reader) -> FileRef:
    page = {
        "title": view.organisation.name,
        "language": reader.language,
        "lines": [render(line, reader) for line in lines_about(view)],
        "months": _months(view, reader),
        "none": render(t("timeline-none"), reader),
    }
    return FileRef(recipe="commitment-timeline", data={"page": page})


def _months(view: View, reader: Reader) -> list[dict[str, Any]]:
    """Of each month, the newest in front: its name, how many signs, and what they say."""
    signs = [sign for sign in view.signs if sign.what is not None]
    count = Counter(_month(sign.seen, reader.zone) for sign in signs)
    told: dict[date, list[str]] = {}
    for sign in signs:
        month = told.setdefault(_month(sign.seen, reader.zone), [])
        words = render(sign.what or "", reader)
        if words not in month:
            month.append(words)
    most = max(count.values(), default=1)
    return [
        {
            "name": render(t("timeline-month", month=Month(month)), reader),
            "count": count[month],
            "length": count[month] / most,
            "told": told.get(month, [])[:2],
        }
        for month in _last_months(view.now, reader.zone)
    ]


def _month(at: datetime, zone: ZoneInfo) -> date:
    return at.astimezone(zone).date().replace(day=1)


def _last_months(now: datetime, zone: ZoneInfo) -> list[date]:
    """The first days of the last months, this one in front."""
    this = _month(now, zone)
    numbers = (this.year * 12 + this.month - 1 - i for i in range(MONTHS))
    return [date(n // 12, n % 12 + 1, 1) for n in numbers]


@recipe("commitment-timeline")
def timeline(data: dict[str, Any]) -> Attachment:
    """The PNG, as wide as a phone."""
    return Attachment("tijdlijn.png", "image/png", png(TEMPLATE, data["page"]))
