"""A moment that was agreed on becomes a meeting, and its leader sees it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import permutations

from handlers.conversation.arrival import arrival_lines
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import World
from handlers.conversation.events import Decided
from handlers.conversation.paging import cut
from handlers.conversation.routing import happened
from handlers.conversation.texts import Line, t
from handlers.conversation.writing import Occasion
from handlers.meetings.actions import ShowMeeting
from handlers.meetings.arriving import news_reaches
from handlers.meetings.cards import come_too, file_with, moment_of, where_and_when
from handlers.meetings.group_chats import also_in_chat, chats_of
from handlers.meetings.rhythm import replan
from handlers.meetings.subjects import SET
from handlers.meetings.timing import is_late_change, plan
from storage.meetings import Coming, Meeting, invite, out_of_reach
from storage.outbox import Urgency
from storage.partners import Group
from storage.people import Contact


@happened(Decided)
def keep_date(world: World, event: Decided) -> None:
    """The moment that a poll found is a meeting, or two; everyone gets the date."""
    meetings = [
        make(world, event.by, event.title, event.place, event.minutes, at, event.group, polled=True)
        for at in event.starts
    ]
    _make_twins(meetings)
    for number, meeting in enumerate(meetings):
        coming = {guest: _coming(event.coming.get(guest), number) for guest in event.invited}
        invite(world.db, meeting, coming, world.now, unsaid=event.entered)
        plan(meeting, world.now)
    # Guests of both hear of both at once.
    for other in meetings[1:]:
        other.tell_at = None
    occasion = Occasion(subject=SET.about(meetings[0].id), urgency=Urgency.DUE)
    world.send(event.by, set_card(world, meetings), occasion)


def make(
    world: World,
    by: Contact,
    title: str,
    place: str,
    minutes: int,
    begins: datetime,
    group: Group | None,
    *,
    polled: bool = False,
) -> Meeting:
    """A new meeting of this leader, for nobody yet."""
    meeting = Meeting(
        coalition=by.coalition,
        uid=Meeting.new_uid(),
        by_contact=by.id,
        changed_by=by.id,
        group_id=group.id if group is not None else None,
        title=title,
        place=place,
        minutes=minutes,
        begins=begins,
        zone=by.coalition.zone,
        changed_at=world.now,
        polled=polled,
    )
    world.db.add(meeting)
    world.db.flush()
    replan(world, meeting)
    return meeting


def _make_twins(meetings: Sequence[Meeting]) -> None:
    for one, other in permutations(meetings, 2):
        one.twin_id = other.id


def _coming(can: Iterable[int] | None, number: int) -> Coming:
    """Whether somebody who can come to these of the moments comes to this one."""
    if can is None:
        return Coming.UNKNOWN
    if number in can:
        return Coming.EXPECTED
    return Coming.ELSEWHERE if list(can) else Coming.CANNOT


def set_card(
    world: World,
    meetings: Sequence[Meeting],
    opening: str = "meeting-stands",
    hearing: str = "meeting-everyone-hears",
) -> Card:
    """To its leader: what was set, who hears of it, and whom the leader must tell."""
    head = meetings[0]
    return card(
        t(opening, title=head.title),
        where_and_when(*meetings),
        reach(world, head, hearing),
        buttons=[
            *(Button(t("meeting-see", at=moment_of(m)), ShowMeeting(m.id)) for m in meetings),
            *come_too(world, meetings, head.changed_by),
        ],
        file=file_with(world, *meetings),
    )


def reach(world: World, meeting: Meeting, everyone: str) -> list[Line]:
    """That everyone hears of it, who later, and the names of those who cannot be reached."""
    unreached = out_of_reach(world.db, meeting)
    late = is_late_change(meeting, world.now)
    expected = news_reaches(world, meeting, meeting.changed_by, late=late)
    return [
        t(everyone, later=expected.delayed),
        *arrival_lines(expected),
        *also_in_chat(chats_of(world, meeting)),
        *([t("meeting-unreached", names=cut(unreached))] if unreached else []),
    ]
