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
from handlers.conversation.cards import Button, FileRef, card
from handlers.conversation.chat import Attachment
from handlers.conversation.closed import still
from handlers.conversation.context import Context, World
from handlers.conversation.hooks import ABOUT_ORGANISATION, WAYS_WITH_ORGANISATION
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import answers, pressed, recipe
from handlers.conversation.texts import Line, Month, Reader, render, t
from handlers.typesetting import png
from storage.partners import organisation_by
from storage.people import Coalition, Organisation

TEMPLATE = Path(__file__).parent / "timeline.typ"
MONTHS = 12


@action("commitment.timeline")
class ShowTimeline(Action):
    """See its year as a picture."""

    organisation: int


@answers(ABOUT_ORGANISATION)
def about(world: World, organisation: Organisation) -> list[Line]:
    return lines_about(_seen(world, organisation.coalition_id, organisation.id))


@answers(WAYS_WITH_ORGANISATION)
def ways(world: World, organisation: Organisation) -> list[Button]:
    return [Button(t("timeline"), ShowTimeline(organisation.id))]


@pressed(ShowTimeline, who=LEADERS)
def show_timeline(ctx: Context, action: ShowTimeline) -> None:
    view = _seen(ctx, ctx.me.coalition_id, action.organisation)
    ctx.let_stand()
    ctx.reply(
        card(t("timeline-of", organisation=view.organisation.name), file=_picture(view, ctx.reader))
    )


def _seen(world: World, coalition: int, organisation: int) -> View:
    """Raises Closed for what is no organisation of this coalition."""
    found = still(organisation_by(world.db, coalition, organisation))
    where = world.db.get_one(Coalition, coalition)
    [view] = views_of(world, where, [found.id])
    return view


# The picture


def _picture(view: View, reader: Reader) -> FileRef:
    page = {
        "title": view.organisation.name,
        "language": reader.language,
        "lines": [render(line, reader) for line in lines_about(view)],
        "months": _months(view, reader),
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
        for month in _months_since(_beginning(view), view.now, reader.zone)
    ]


def _month(at: datetime, zone: ZoneInfo) -> date:
    return at.astimezone(zone).date().replace(day=1)


def _beginning(view: View) -> datetime:
    """When its first contact of now came, or its first sign of the year."""
    return min([*(m.since for m in view.life.members), *(s.seen for s in view.signs), view.now])


def _months_since(began: datetime, now: datetime, zone: ZoneInfo) -> list[date]:
    """The first days of the months, this one in front, a year at most."""
    first, last = (_number(_month(at, zone)) for at in (began, now))
    numbers = range(last, max(first, last - MONTHS + 1) - 1, -1)
    return [date(number // MONTHS, number % MONTHS + 1, 1) for number in numbers]


def _number(month: date) -> int:
    """Of months in a row, from the year 0 on."""
    return month.year * MONTHS + month.month - 1


@recipe("commitment-timeline")
def timeline(data: dict[str, Any]) -> Attachment:
    """The PNG, as wide as a phone."""
    return Attachment("tijdlijn.png", "image/png", png(TEMPLATE, data["page"]))
