"""The third step: an agenda item of five minutes, to keep the subject alive in their team. After a
yes comes on which day, and a week after that day, once, whether it was discussed."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from handlers.commitment.answering import (
    conclude,
    nudge_of,
    other_answers,
    refuse,
    rest_until,
    tell_leaders,
)
from handlers.commitment.looking import View
from handlers.commitment.rules import APART, DAY, YEAR
from handlers.commitment.steps import managing
from handlers.commitment.steps.step import Approach, Step
from handlers.commitment.subjects import AGENDA_AGAIN, DISCUSSED, WAS_DISCUSSED
from handlers.commitment.times import MORNING
from handlers.conversation import courtesy
from handlers.conversation.actions import Action, action
from handlers.conversation.buttons import in_rows
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context, World
from handlers.conversation.courtesy import is_holiday
from handlers.conversation.events import Brought
from handlers.conversation.routing import answered, happened, notice, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import first_name
from handlers.language.moments import PerhapsDay, read_day
from storage.commitment import Nudge, Outcome, nudges_with
from storage.notices import Notice, is_wished
from storage.people import Contact

AGENDA = "nudge-agenda"
A_WEEK, A_MONTH = timedelta(weeks=1), timedelta(days=30)
SATURDAY = 5
PROPOSED = 5
"""Working days to choose from."""
SOON = timedelta(days=60)
"""Until when a day is a plan."""


class Discussion(enum.StrEnum):
    """How it went with the agenda item."""

    DONE = "done"
    NOT_YET = "not-yet"
    UNFIT = "unfit"


@action("agenda-item.answer", agrees="yes")
class AnswerAgenda(Action):
    """Say whether you want the agenda item."""

    nudge: int
    yes: bool


@action("agenda-item.in-a-month")
class InAMonth(Action):
    """Be offered it once more in a month."""

    nudge: int


@action("agenda-item.day")
class ChooseDay(Action):
    """It is discussed on this day; empty: that is not known yet."""

    nudge: int
    day: str


@action("agenda-item.discussed")
class SayDiscussed(Action):
    """Say how it went."""

    nudge: int
    how: Discussion


# The step


def approach(world: World, view: View, willing: Sequence[Contact]) -> Approach | None:
    """Not where it did not fit within a year."""
    since, organisation = world.now - YEAR, view.organisation.id
    made = nudges_with(world.db, [organisation], since).get(organisation, [])
    fits = all(nudge.data.get("discussed") != Discussion.UNFIT for nudge in made)
    return Approach(willing[0], AGENDA) if willing and fits else None


def write(world: World, nudge: Nudge, contact: Contact) -> Card:
    waits = bool(nudge.id) and is_wished(world.db, contact, "nudge", AGENDA_AGAIN.about(nudge.id))
    send = Button(t("agenda-send"), AnswerAgenda(nudge.id, True))
    month = [] if waits else [Button(t("agenda-in-a-month"), InAMonth(nudge.id))]
    no = Button(t("introduce-no"), AnswerAgenda(nudge.id, False))
    later, elsewhere = other_answers(nudge)
    return card(
        t(AGENDA, name=first_name(contact.name)),
        t("agenda-ask", organisation=nudge.organisation.name),
        buttons=[[send, *month], [no, later], elsewhere],
    )


AGENDA_ITEM = Step(approach, write)


def _agenda_of(ctx: Context, nudge: int) -> Nudge:
    found = nudge_of(ctx, nudge)
    return still(found if found.wording == AGENDA else None)


@pressed(AnswerAgenda)
def answer(ctx: Context, action: AnswerAgenda) -> None:
    """The text and the page come at once, and below them what is asked next."""
    nudge = _agenda_of(ctx, action.nudge)
    if not action.yes:
        refuse(ctx, nudge, t("introduce-no"))
        return
    if "day" in nudge.data:
        raise Closed(t("noted-already"))
    conclude(ctx, nudge, Outcome.ACCEPTED, day="")
    ctx.close(t("agenda-send"))
    managing.send_item(ctx, nudge)
    _ask_afterwards(ctx, nudge, "")
    _ask_day(ctx, nudge)


@pressed(InAMonth)
def in_a_month(ctx: Context, action: InAMonth) -> None:
    """It comes once more then, and nothing else of this kind before."""
    nudge = _agenda_of(ctx, action.nudge)
    conclude(ctx, nudge, Outcome.LATER)
    day = ctx.now.astimezone(ctx.zone).date() + A_MONTH
    at = datetime.combine(day, MORNING, ctx.zone)
    rest_until(ctx, nudge, at + APART)
    courtesy.notify(ctx, ctx.me, "nudge", AGENDA_AGAIN.about(nudge.id), not_before=at)
    ctx.replace(t("agenda-month-noted", day=day), done=t("agenda-in-a-month"))


@notice(AGENDA_AGAIN)
def write_again(world: World, wish: Notice, nudge: Nudge) -> Card | None:
    """Unless they answered something else meanwhile, or left."""
    waits = nudge.outcome is Outcome.LATER and _speaks(wish, nudge)
    return write(world, nudge, wish.contact) if waits else None


def _speaks(wish: Notice, nudge: Nudge) -> bool:
    """Whether the contact of this notice still speaks for the organisation."""
    return wish.contact in nudge.organisation.speakers


@happened(Brought)
def sent_again(world: World, event: Brought) -> None:
    """The step is open again, as on the first day."""
    nudge = AGENDA_AGAIN.of(world, event.notice)
    if nudge is not None:
        nudge.outcome, nudge.ended_at, nudge.sent_at = Outcome.WAITING, None, world.now


# On which day


def _ask_day(ctx: Context, nudge: Nudge, *above: Line) -> None:
    days = [Button(t("agenda-day", day=day), ChooseDay(nudge.id, day.isoformat()))
            for day in _working_days(ctx)]  # fmt: skip
    unknown = Button(t("agenda-day-unknown"), ChooseDay(nudge.id, ""))
    asked = card(*above, t("agenda-which-day"), buttons=[*in_rows(days), unknown])
    ctx.ask(day_given, asked, nudge=nudge.id)


def _working_days(ctx: Context) -> list[date]:
    """The next few, from tomorrow on."""
    today = ctx.now.astimezone(ctx.zone).date()
    ahead = (today + n * DAY for n in range(1, SOON.days))
    working = (day for day in ahead if day.weekday() < SATURDAY and not is_holiday(day))
    return [day for day, _ in zip(working, range(PROPOSED), strict=False)]


@answered("agenda-item.day-given")
def day_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    """A day in words, unless it is no day or far away."""
    nudge = _agenda_of(ctx, data["nudge"])
    read = read_day(said.text, ctx.now, ctx.zone)
    day = read.day if isinstance(read, PerhapsDay) else read
    if isinstance(day, date) and day <= ctx.now.astimezone(ctx.zone).date() + SOON:
        _plan(ctx, nudge, day)
        ctx.reply(_planned(ctx, nudge, day))
    else:
        _ask_day(ctx, nudge, t("agenda-day-again"))


@pressed(ChooseDay)
def choose_day(ctx: Context, action: ChooseDay) -> None:
    nudge = _agenda_of(ctx, action.nudge)
    day = date.fromisoformat(action.day) if action.day else None
    if day is not None and day < ctx.now.astimezone(ctx.zone).date():
        # An old button: the days of now are asked.
        ctx.close()
        _ask_day(ctx, nudge)
        return
    if day is not None:
        _plan(ctx, nudge, day)
    label = t("agenda-day", day=day) if day is not None else t("agenda-day-unknown")
    ctx.replace(_planned(ctx, nudge, day), done=label)


def _plan(ctx: Context, nudge: Nudge, day: date) -> None:
    """A new day takes the place of the one before."""
    courtesy.withdraw(ctx, ctx.coalition, [_afterwards(nudge)])
    conclude(ctx, nudge, Outcome.ACCEPTED, day=day.isoformat())
    _ask_afterwards(ctx, nudge, day.isoformat())


def _planned(ctx: Context, nudge: Nudge, day: date | None) -> Card:
    """The plan, and below it whether the manager may have the item too."""
    noted = t("agenda-day-noted", day=day) if day is not None else t("agenda-no-day-noted")
    return managing.ask_for_manager(ctx, nudge, noted)


# Whether it was discussed


def _afterwards(nudge: Nudge) -> str:
    """The question after the day that was chosen, or after none."""
    return DISCUSSED.about(nudge.id, nudge.data.get("day") or "some-day")


def _ask_afterwards(ctx: Context, nudge: Nudge, day: str) -> None:
    """A week after that day, or a week from now."""
    on = date.fromisoformat(day) if day else ctx.now.astimezone(ctx.zone).date()
    at = datetime.combine(on + A_WEEK, MORNING, ctx.zone)
    courtesy.notify(ctx, ctx.me, "reminder", _afterwards(nudge), not_before=at)


@notice(DISCUSSED)
def ask_discussed(world: World, wish: Notice, nudge: Nudge) -> Card | None:
    if "discussed" in nudge.data or not _speaks(wish, nudge):
        return None
    name = first_name(wish.contact.name)
    hows = [Button(t(f"discussed-{how}"), SayDiscussed(nudge.id, how)) for how in Discussion]
    return card(t("agenda-discussed", name=name), buttons=[hows])


@pressed(SayDiscussed)
def say_discussed(ctx: Context, action: SayDiscussed) -> None:
    nudge = _agenda_of(ctx, action.nudge)
    conclude(ctx, nudge, Outcome.ACCEPTED, discussed=action.how)
    if action.how is Discussion.DONE:
        tell_leaders(ctx, nudge, WAS_DISCUSSED)
    ctx.replace(t(f"discussed-noted-{action.how}"), done=t(f"discussed-{action.how}"))


@notice(WAS_DISCUSSED)
def tell_leader(world: World, wish: Notice, nudge: Nudge) -> Card | None:
    if nudge.data.get("discussed") != Discussion.DONE:
        return None
    return card(t("discussed-told", organisation=nudge.organisation.name))
