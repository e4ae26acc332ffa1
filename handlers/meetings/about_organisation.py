"""The turnout of an organisation at the last meeting that it was asked to, on its card."""

from __future__ import annotations

from handlers.conversation.context import World
from handlers.conversation.hooks import ABOUT_ORGANISATION
from handlers.conversation.routing import answers
from handlers.conversation.texts import Line, t
from handlers.meetings.attendance import was_there
from handlers.meetings.cards import moment_of
from storage.meetings import last_seats_of
from storage.people import Organisation


@answers(ABOUT_ORGANISATION)
def last_turnout(world: World, organisation: Organisation) -> list[Line]:
    seats = last_seats_of(world.db, organisation, world.now)
    if not seats:
        return []
    meeting = seats[0].meeting
    names = [seat.contact.name for seat in seats if was_there(seat)]
    told = {"title": meeting.title, "at": moment_of(meeting)}
    return [t("turnout-of", **told, names=names) if names else t("turnout-none", **told)]
