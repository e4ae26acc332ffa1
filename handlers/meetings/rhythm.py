"""How often a group meets: eight weeks before the next meeting a time for it is looked for."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import Context, World
from handlers.conversation.events import Replanned, TimeWanted
from handlers.conversation.paging import page_of
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import due, pressed
from handlers.conversation.texts import Line, t
from handlers.meetings.actions import AskRhythm, SetRhythm, ShowAgenda, ShowRhythms
from handlers.meetings.loading import group_with
from handlers.meetings.timing import AN_HOUR
from storage.meetings import (
    Meeting,
    Rhythm,
    keep_rhythm,
    last_of_group,
    rhythm_of,
    rhythms_in,
)
from storage.partners import Group, group_by, groups_in
from storage.people import leader_for

TIMES_A_YEAR = (1, 2, 3, 4, 6, 12)
YEAR = timedelta(days=365)
AHEAD = timedelta(weeks=8)
AT_LEAST = timedelta(weeks=4)
"""People need that to answer, and to keep a day free."""
A_WEEK = timedelta(days=7)


def next_after(last: Meeting | None, times: int, now: datetime) -> datetime:
    """When the next meeting is due, counted from the last; the first one in eight weeks."""
    return last.begins + YEAR / times if last is not None else now + AHEAD


def follow(world: World, group: int | None) -> None:
    """The last meeting of a group is another one, or at another time."""
    rhythm = rhythm_of(world.db, group) if group is not None else None
    if rhythm is not None:
        world.db.flush()
        last = last_of_group(world.db, rhythm.group_id)
        due_at = next_after(last, rhythm.times, world.now)
        rhythm.look_at = max(due_at - AHEAD, world.now)


def replan(world: World, meeting: Meeting) -> None:
    """A meeting was made, moved or called off, or goes on after all."""
    world.db.flush()
    follow(world, meeting.group_id)
    if meeting.group_id is not None:
        world.publish(Replanned(meeting.coalition, meeting.about))


@due(Rhythm.look_at)
def look_ahead(world: World, rhythm: Rhythm) -> None:
    """Look for a time for the next meeting of a group, once."""
    group = group_by(world.db, rhythm.coalition_id, rhythm.group_id)
    leader = leader_for(world.db, rhythm.coalition_id, rhythm.by_contact)
    if group is None or leader is None:
        # Somebody may lead again next week.
        rhythm.look_at = world.now + A_WEEK
        return
    last = last_of_group(world.db, group.id)
    near = max(next_after(last, rhythm.times, world.now), world.now + AT_LEAST)
    day = near.astimezone(ZoneInfo(leader.coalition.zone)).date()
    world.publish(TimeWanted(leader, *_as_before(last, group), group, day))


def _as_before(last: Meeting | None, group: Group) -> tuple[str, str, int]:
    """The title, place and minutes of the last meeting."""
    if last is None:
        return group.name, "", AN_HOUR
    return last.title, last.place, last.minutes


# For a leader


@pressed(ShowRhythms, who=LEADERS)
def show_rhythms(ctx: Context, action: ShowRhythms) -> None:
    ctx.replace(_list(ctx, action.page), done=t("rhythm"))


def _list(ctx: Context, number: int) -> Card:
    known = rhythms_in(ctx.db, ctx.me.coalition_id)
    page = page_of(groups_in(ctx.db, ctx.me.coalition_id), number)
    lines: list[Line] = [_line(group, known.get(group.id)) for group in page.items]
    return card(
        (t("rhythm-is"), *page.title),
        lines,
        buttons=[
            *(Button(group.title, AskRhythm(group.id)) for group in page.items),
            page.turns(ShowRhythms),
            Button(t("back"), ShowAgenda(True)),
        ],
    )


def _line(group: Group, rhythm: Rhythm | None) -> Line:
    if rhythm is None:
        return t("rhythm-none", group=group.title)
    return t("rhythm-of", group=group.title, times=rhythm.times)


@pressed(AskRhythm, who=LEADERS)
def ask_rhythm(ctx: Context, action: AskRhythm) -> None:
    group = group_with(ctx, action.group)
    times = [Button(str(number), SetRhythm(group.id, number)) for number in TIMES_A_YEAR]
    asked = card(
        t("rhythm-ask", group=group.name),
        t("rhythm-then"),
        buttons=[
            times[:3],
            times[3:],
            Button(t("rhythm-no"), SetRhythm(group.id, 0)),
            Button(t("back"), ShowRhythms()),
        ],
    )
    ctx.replace(asked, done=group.title)


@pressed(SetRhythm, who=LEADERS)
def set_rhythm(ctx: Context, action: SetRhythm) -> None:
    group = group_with(ctx, action.group)
    keep_rhythm(ctx.db, group, action.times, ctx.me)
    ctx.db.flush()
    follow(ctx, group.id)
    ctx.replace(_list(ctx, 0), done=t("rhythm-of", group=group.title, times=action.times))
