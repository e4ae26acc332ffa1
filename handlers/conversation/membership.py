"""Joining an organisation or a group: at once, or when a leader says yes."""

from __future__ import annotations

from typing import Any

from handlers.conversation.cards import card
from handlers.conversation.context import World
from handlers.conversation.events import AskedToJoin, JoinedGroup, JoinedOrLeft
from handlers.conversation.subjects import Subject
from handlers.conversation.texts import Line
from storage.joining import (
    JoinRequest,
    asked_about,
    drop_request,
    request_by,
    request_for,
    requests_of,
)
from storage.outbox import Urgency
from storage.partners import SCHIL, Group, groups_joined_by
from storage.people import Contact, Organisation, Role

JOIN_REQUEST = Subject("join-request", find=request_by)


def join(
    world: World,
    contact: Contact,
    into: Organisation | Group,
    *,
    vouched: bool = False,
    by: int | None = None,
) -> bool:
    """Have a contact join what they chose, or what somebody `vouched` for (`by` their invitation),
    and answer whether they did. Otherwise a leader decides, who is asked once they take part."""
    if _is_in(contact, into):
        return True
    if vouched or contact.role is Role.LEADER or not is_guarded(world, into):
        take_in(world, contact, into, by=by)
        return True
    request, new = request_for(world.db, contact, into, world.now)
    if new and contact.takes_part:
        world.publish(AskedToJoin(request))
    return False


def withdraw(world: World, request: JoinRequest, why: Line) -> None:
    """Drop a request that nobody decides about any more; the leaders who were asked read why."""
    close_question(world, request.coalition_id, JOIN_REQUEST.about(request.id), why)
    drop_request(world.db, request)


def close_question(world: World, coalition: int, subject: str, outcome: Line) -> frozenset[int]:
    """Show the leaders who were asked about this, and did not answer, how it ended, and answer
    which people those are."""
    open_ones = asked_about(world.db, coalition, subject)
    for asked in open_ones:
        world.rewrite(asked, card(asked.text, outcome), Urgency.DUE)
    return frozenset(asked.person_id for asked in open_ones if asked.person_id is not None)


def is_guarded(world: World, into: Organisation | Group) -> bool:
    """Whether a leader must allow it: members of this are in more groups than the schil."""
    return any(group.name != SCHIL for group in groups_behind(world, into))


def groups_behind(world: World, into: Organisation | Group) -> list[Group]:
    """The groups that joining this brings a contact into."""
    return [into] if isinstance(into, Group) else groups_joined_by(world.db, into)


def take_in(world: World, contact: Contact, into: Organisation | Group, **told: Any) -> None:
    """Make the contact a member at once, so that no request waits for a leader; `told`: what else
    `JoinedOrLeft` tells."""
    for request in requests_of(world.db, contact):
        if request.into is into:
            drop_request(world.db, request)
    if _is_in(contact, into):
        return
    if isinstance(into, Group):
        into.single_members.append(contact)
    else:
        contact.organisations.append(into)
    world.db.flush()
    if contact.takes_part:
        world.publish(JoinedGroup(contact))
        world.publish(JoinedOrLeft(contact, into, True, **told))


def _is_in(contact: Contact, into: Organisation | Group) -> bool:
    if isinstance(into, Group):
        return contact in into.single_members
    return into in contact.organisations
