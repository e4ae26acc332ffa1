"""When news of a meeting reaches its guests: at once, or at a decent hour."""

from __future__ import annotations

from handlers.conversation import courtesy
from handlers.conversation.context import World
from handlers.conversation.courtesy import Forecast
from handlers.meetings.timing import concerned
from storage.meetings import Meeting, counted_on, recipients_at


def news_reaches(world: World, meeting: Meeting, by: int, *, late: bool) -> Forecast:
    """When the other guests hear what this leader does; of a late change those who would go for
    nothing hear at any hour. That it goes on after all is for some only, and not foretold."""
    if meeting.restored:
        return Forecast()
    guests = recipients_at(
        world.db, meeting, concerned(meeting), by, served=world.services.in_service()
    )
    woken = counted_on(world.db, meeting, [guest.contact for guest in guests]) if late else []
    waiting = [guest for guest in guests if guest.contact not in woken]
    return courtesy.forecast(world, meeting.coalition, waiting, "date", world.now)
