"""Leaders decide whether the coalition keeps in touch by itself: after a preview of the first
month, with the words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from handlers.commitment.calls.asking import example_call
from handlers.commitment.choices import choose, is_on, rules_of
from handlers.commitment.climbing import look_soon
from handlers.commitment.costs import ShowCosts
from handlers.commitment.ladder import MESSAGES
from handlers.commitment.looking import View, views_of
from handlers.commitment.planning import Planned, plan
from handlers.commitment.rules import CALL, Pace, Place, Rules
from handlers.commitment.subjects import NUDGE, YEARLY
from handlers.commitment.times import morning_from
from handlers.commitment.troubles import hangs_on_one, nobody_is_left
from handlers.conversation import courtesy
from handlers.conversation.actions import Action, action
from handlers.conversation.buttons import toggle
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Style
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context, World
from handlers.conversation.events import PartnerAdded
from handlers.conversation.hooks import SETTINGS
from handlers.conversation.paging import cut
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import answers, happened, pressed
from handlers.conversation.texts import Line, t
from storage.commitment import (
    Engagement,
    Nudge,
    engagement_of,
    engagements_in,
    waiting_nudges,
)
from storage.people import Contact, Organisation

MONTH = timedelta(days=31)
LOOK_AHEAD = timedelta(days=100)
"""How far a preview looks where nothing goes out in a month."""
SHOWN = 8
"""Lines of a plan on one card."""


@action("commitment.show")
class ShowCommitment(Action):
    """See whether the coalition keeps in touch by itself, and how."""


@action("commitment.preview")
class Preview(Action):
    """See what would go to whom in the first month."""


@action("commitment.set-on")
class SetOn(Action):
    """Let it run, or not."""

    on: bool


@action("commitment.set-pace")
class SetPace(Action):
    """Make steps after these days of silence."""

    pace: Pace


@answers(SETTINGS)
def offer(world: World, leader: Contact) -> list[Button]:
    return [Button(t("commitment-settings"), ShowCommitment())]


@pressed(ShowCommitment, who=LEADERS)
def show(ctx: Context, action: ShowCommitment) -> None:
    ctx.replace(_overview(ctx), done=t("commitment-settings"))


def _overview(ctx: Context, *first: Line) -> Card:
    rules, on = rules_of(ctx.coalition), is_on(ctx.coalition)
    paces = [toggle(t(f"pace-{pace}"), SetPace(pace), on=pace is rules.pace) for pace in Pace]
    preview = Button(t("commitment-plan" if on else "commitment-preview"), Preview())
    off = [Button(t("commitment-turn-off"), SetOn(on=False))] if on else []
    return card(
        *first,
        t("commitment-on" if on else "commitment-off"),
        (t("commitment-what"), _days(rules), t("commitment-schil")),
        t("commitment-ends"),
        [t("cost-off", step=step) for step in sorted(rules.off)],
        buttons=[preview, paces, Button(t("commitment-costs"), ShowCosts()), *off],
    )


def _days(rules: Rules) -> Line:
    one, two, three, call = (days.days for days in rules.days(in_schil=False))
    return t("commitment-days", one=one, two=two, three=three, call=call)


@pressed(SetPace, who=LEADERS)
def set_pace(ctx: Context, action: SetPace) -> None:
    choose(ctx.coalition, pace=action.pace)
    look_soon(ctx, ctx.coalition)
    ctx.update(_overview(ctx), done=t(f"pace-{action.pace}"))


# The first month


@pressed(Preview, who=LEADERS)
def preview(ctx: Context, action: Preview) -> None:
    """Shows what goes to whom in a month, if nobody is heard; and in which words. Where that is
    nothing, it shows what comes first after it."""
    views = views_of(ctx, ctx.coalition)
    month, without = _foretold(ctx, views, MONTH), sum(map(nobody_is_left, views))
    planned = month or _foretold(ctx, views, LOOK_AHEAD)
    alone = sum(map(hangs_on_one, views))
    on = is_on(ctx.coalition)
    turn_on = [] if on else [Button(t("commitment-turn-on"), SetOn(on=True), Style.MAIN)]
    lines = cut(_lines_of(planned), most=SHOWN)
    content = card(
        _above(month, planned),
        *([lines] if lines else []),
        *([t("commitment-nobody", count=without)] if without else []),
        *([t("commitment-alone", count=alone)] if alone else []),
        *_words(ctx, planned),
        t("commitment-courtesy"),
        buttons=[*turn_on, Button(t("back"), ShowCommitment())],
    )
    ctx.replace(content, done=t("commitment-plan" if on else "commitment-preview"))


def _above(month: Sequence[Planned], planned: Sequence[Planned]) -> Line:
    """Says what the lines are; of a young coalition, quiet for weeks, the first that come."""
    if month:
        return t("commitment-month")
    return t("commitment-later" if planned else "commitment-none")


def _foretold(ctx: Context, views: Sequence[View], ahead: timedelta) -> list[Planned]:
    places = {row.organisation_id: row for row in engagements_in(ctx.db, ctx.me.coalition_id)}
    stands = [(view, _place_of(places.get(view.organisation.id))) for view in views]
    return plan(stands, ctx.now, ctx.now + ahead, ZoneInfo(ctx.coalition.zone))


def _place_of(row: Engagement | None) -> Place:
    return Place(row.step, row.stepped_at, row.later_until) if row is not None else Place()


def _lines_of(planned: Sequence[Planned]) -> list[Line]:
    """A line for each step on each day, with all who get it."""
    days = groupby(sorted(planned, key=_day_and_step), key=_day_and_step)
    return [
        t("commitment-line", day=day, step=step, whom=[_whom(one) for one in some])
        for (day, step), some in days
    ]


def _day_and_step(one: Planned) -> tuple[date, int]:
    """The first decent day of the contact; a volunteer may get it on a Saturday."""
    at = courtesy.within_hours(one.at, one.view.willing()[0].kind, one.view.zone)
    return at.astimezone(one.view.zone).date(), one.step


def _whom(one: Planned) -> Line:
    name = one.view.willing()[0].name
    return t("commitment-whom", organisation=one.view.organisation.name, name=name)


def _words(ctx: Context, planned: Sequence[Planned]) -> list[Line | list[Line]]:
    """Each kind of step once, in the words of the first organisation that gets it."""
    firsts: dict[int, View] = {}
    for one in planned:
        firsts.setdefault(one.step, one.view)
    shown: list[Line | list[Line]] = []
    for step, view in sorted(firsts.items()):
        content = _example(ctx, step, view)
        if content is not None:
            shown += [[t("commitment-words", step=step), *_lines(content)]]
    return shown


def _example(ctx: Context, step: int, view: View) -> Card | None:
    if step == CALL:
        return example_call(ctx, view, ctx.me)
    found = MESSAGES[step].approach(ctx, view, view.willing())
    if found is None:
        return None
    nudge = Nudge(id=0, step=step, wording=found.wording, data=found.data)
    nudge.organisation = view.organisation
    return MESSAGES[step].write(ctx, nudge, found.contact)


def _lines(content: Card) -> list[Line]:
    """The words of a message, and under them the labels of its buttons."""
    paragraphs = [one if isinstance(one, tuple) else (one,) for one in content.body]
    labels = [button.label for row in content.rows for button in row]
    said = (line for lines in paragraphs for line in lines)
    return [*said, t("commitment-labels", labels=labels)]


# On and off


@pressed(SetOn, who=LEADERS)
def set_on(ctx: Context, action: SetOn) -> None:
    if is_on(ctx.coalition) is action.on:
        raise Closed(t("noted-already"))
    choose(ctx.coalition, on=action.on)
    if action.on:
        _start(ctx)
    else:
        _halt(ctx)
    noted = t("commitment-is-on" if action.on else "commitment-is-off")
    done = t("commitment-turn-on" if action.on else "commitment-turn-off")
    ctx.replace(_overview(ctx, noted), done=done)


def _start(ctx: Context) -> None:
    """Every organisation gets its place, or goes on from the place that it had."""
    known = {row.organisation_id: row for row in engagements_in(ctx.db, ctx.me.coalition_id)}
    for view in views_of(ctx, ctx.coalition):
        row = known.get(view.organisation.id) or _new_place(ctx, view.organisation)
        row.due_at = morning_from(ctx.now, ctx.zone)


def _halt(ctx: Context) -> None:
    """No step goes any more, also none that waits for its moment."""
    for row in engagements_in(ctx.db, ctx.me.coalition_id):
        row.due_at = None
    waiting = waiting_nudges(ctx.db, ctx.me.coalition_id)
    about = [subject.about(nudge.id) for nudge in waiting for subject in (NUDGE, YEARLY)]
    courtesy.withdraw(ctx, ctx.coalition, about)


def _new_place(world: World, organisation: Organisation) -> Engagement:
    place = Engagement(
        coalition_id=organisation.coalition_id, organisation_id=organisation.id, since=world.now
    )
    world.db.add(place)
    return place


@happened(PartnerAdded)
def look_after(world: World, event: PartnerAdded) -> None:
    """A new organisation gets its place where the ladder runs."""
    coalition = event.by.coalition
    known = engagement_of(world.db, coalition.id, event.organisation.id)
    if is_on(coalition) and known is None:
        place = _new_place(world, event.organisation)
        place.due_at = morning_from(world.now + MONTH, ZoneInfo(coalition.zone))
