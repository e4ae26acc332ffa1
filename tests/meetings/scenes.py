"""Steps that the transcripts about meetings share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import vobject
from sqlalchemy.orm import Session

from handlers.conversation.context import World
from handlers.conversation.events import Decided
from handlers.conversation.writing import LOCAL
from storage.meetings import Guest, Meeting
from storage.partners import group_named
from storage.people import Channel, Contact
from tests.harness.chat import Chat, Someone
from tests.harness.platforms import Bubble

TUESDAY_EVENING = datetime(2026, 12, 15, 19, 30, tzinfo=LOCAL)
THURSDAY_MORNING = datetime(2026, 12, 17, 10, 0, tzinfo=LOCAL)


def contact_of(db: Session, someone: Someone, coalition: str = "Demostad Ontmoet") -> Contact:
    """A person's membership of a coalition."""
    channel = db.query(Channel).filter_by(account_id=someone.post.account, user=someone.user).one()
    return next(c for c in channel.person.contacts if c.coalition.name == coalition)


async def decided(
    chat: Chat,
    leader: Someone,
    invited: Sequence[Someone],
    *starts: datetime,
    said: Mapping[str, tuple[int, ...] | None] | None = None,
    title: str = "Overleg kerngroep",
    place: str = "Buurthuis De Proef",
    group: str = "kerngroep",
    coalition: str = "Demostad Ontmoet",
) -> None:
    """A poll found a time: `said` tells by name which of the `starts` people can make, None
    for who did not answer; who is not in it can make all of them."""
    moments = starts or (TUESDAY_EVENING,)
    everything = tuple(range(len(moments)))

    def tells(db: Session) -> None:
        by = contact_of(db, leader, coalition)
        guests = {contact_of(db, someone, coalition).id: someone.name for someone in invited}
        coming = {contact: (said or {}).get(name, everything) for contact, name in guests.items()}
        World(db, chat.clock.now(), chat.app.services).publish(
            Decided(
                by=by,
                title=title,
                place=place,
                minutes=60,
                starts=tuple(moment.astimezone(UTC) for moment in moments),
                group=group_named(db, by.coalition_id, group),
                invited=tuple(guests),
                coming={c: can for c, can in coming.items() if can is not None},
            )
        )

    await chat.db(tells)
    await chat.app.settle()
    await chat.passes(seconds=2)


async def read_by_all(chat: Chat) -> None:
    """Everyone looks at what is new."""
    for person in chat.people:
        await person.reads()


def calendar_in(bubble: Bubble) -> Any:
    """The calendar file under a message, as another library than ours reads it."""
    assert bubble.attachment is not None
    assert bubble.attachment.data is not None
    assert bubble.attachment.mime == "text/calendar"
    return vobject.readOne(bubble.attachment.data.decode())


async def reads_in_answer(someone: Someone, answer: str) -> None:
    """The answer to a press is a toast, or a message where there are no toasts; on the web page the
    toast is gone before it can be looked at here."""
    if someone.post.platform.traits.in_place:
        assert someone.toast in (answer, "")
        assert someone.toast or someone.post.platform.name == "web"
    else:
        await someone.sees(answer)


async def states(chat: Chat) -> dict[str, list[str]]:
    """By name: what is known of whether they come, to each meeting in order."""

    def look(db: Session) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        guests = db.query(Guest).join(Meeting, Meeting.id == Guest.meeting_id)
        for guest in guests.order_by(Meeting.begins, Meeting.id):
            found.setdefault(guest.contact.name, []).append(str(guest.coming))
        return found

    return await chat.db(look)
