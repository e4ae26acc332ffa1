"""Calls that wait, in a leader's overview."""

from __future__ import annotations

from handlers.commitment.calls.actions import ShowCall
from handlers.conversation.cards import Button
from handlers.conversation.context import World
from handlers.conversation.hooks import MATTERS
from handlers.conversation.matters import Matter, MatterKind, MatterUrgency
from handlers.conversation.routing import answers
from handlers.conversation.texts import t
from storage.commitment import Call, CallState, unmade_calls
from storage.people import Contact

TO_CALL = MatterKind("to-call", MatterUrgency.AT_RISK, "phone-several", "phone-title")


@answers(MATTERS)
def matters(world: World, leader: Contact) -> list[Matter]:
    """The calls that the leaders have, and that no other one makes."""
    calls = unmade_calls(world.db, leader.coalition_id)
    return [_matter(call) for call in calls if _waits_for(leader, call)]


def _waits_for(leader: Contact, call: Call) -> bool:
    return call.state is CallState.OPEN and call.taken_by in (None, leader.id)


def _matter(call: Call) -> Matter:
    name = call.organisation.name
    show = Button(t("phone-show", organisation=name), ShowCall(call.id))
    return Matter(TO_CALL, t("phone-line", organisation=name), show)
