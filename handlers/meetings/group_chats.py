"""The chats of a group hear once when its meeting is, that it moves, or that it is off."""

from __future__ import annotations

from handlers.conversation import courtesy
from handlers.conversation.cards import Card, card
from handlers.conversation.context import World
from handlers.conversation.courtesy import PURPOSES
from handlers.conversation.texts import Line, t
from handlers.conversation.writing import Occasion
from handlers.meetings.cards import moment_of, opening_of, reason_of, twin_of, where_and_when
from handlers.meetings.subjects import IN_CHAT, as_now
from handlers.meetings.timing import is_late_change
from storage.meetings import Meeting
from storage.messages import is_posted
from storage.outbox import Urgency
from storage.partners import GroupChat, group_by


def chats_of(world: World, meeting: Meeting) -> list[GroupChat]:
    """Those that belong to its group, as long as there is that."""
    group = group_by(world.db, meeting.coalition_id, meeting.group_id or 0)
    return group.chats if group is not None else []


def also_in_chat(chats: list[GroupChat]) -> list[Line]:
    """To the leader: that the group reads it in its chat too."""
    return [t("meeting-in-chat")] if chats else []


def post_in_chats(world: World, meeting: Meeting) -> None:
    """At an hour that suits all kinds of people; at once where they would go for nothing."""
    if meeting.restored and not (_heard_that_it_is_off(world, meeting) or _missed(world, meeting)):
        return
    is_late = is_late_change(meeting, world.now)
    purpose = PURPOSES["late-change" if is_late else "date"]
    at = courtesy.in_chats(world.now, purpose, meeting.coalition)
    if at >= meeting.begins and not is_late:
        return
    occasion = Occasion("date", as_now(IN_CHAT, meeting), Urgency.BROADCAST, at)
    news = _chat_card(world, meeting, twin_of(world, meeting))
    world.write_in_groups(chats_of(world, meeting), news, meeting.coalition, occasion)


def _heard_that_it_is_off(world: World, meeting: Meeting) -> bool:
    """Whether the chats heard that a meeting was off, before it went on again."""
    return is_posted(world.db, meeting.coalition_id, _posted_before(meeting, 1))


def _missed(world: World, meeting: Meeting) -> bool:
    """Whether it was called off before the chats heard of it."""
    return not is_posted(world.db, meeting.coalition_id, _posted_before(meeting, 2))


def _posted_before(meeting: Meeting, changes: int) -> str:
    return IN_CHAT.about(meeting.id, meeting.sequence - changes)


def _chat_card(world: World, meeting: Meeting, twins: list[Meeting]) -> Card:
    if meeting.is_cancelled:
        other = [t("meeting-still-on", at=moment_of(twin)) for twin in twins]
        why = reason_of(meeting.reason)
        return card(t("meeting-off", title=meeting.title), where_and_when(meeting), why, *other)
    shown = sorted([meeting, *twins], key=lambda m: m.begins)
    opening = opening_of(meeting, twice=len(shown) > 1)
    if meeting.restored and _heard_that_it_is_off(world, meeting):
        opening = t("meeting-goes-on", title=meeting.title)
    return card(opening, where_and_when(*shown), t("meeting-answer-there"))
