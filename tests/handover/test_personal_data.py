"""Personal data in handovers is taken along, joined and forgotten."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from handlers.conversation.context import World
from handlers.conversation.hooks import BECOME_ONE, EXPORT, FORGET
from storage.handover import Handover
from storage.people import Contact, Person
from tests.handover.scenes import is_silent
from tests.harness.chat import Chat

pytestmark = pytest.mark.both_databases


async def test_a_handover_is_part_of_what_is_kept_of_a_contact(chat: Chat):
    """Of the one before and of the colleague who was asked; it goes with either."""
    hans, ria = await chat.volunteer(), await chat.volunteer("Ria Jansen")
    joke = await chat.volunteer("Joke Bakker")
    await is_silent(chat, hans)

    def looks(db: Session) -> tuple[list[list[str]], bool, int | None]:
        world = World(db, chat.clock.now(), chat.app.services)
        one, other, third = (
            db.query(Contact).join(Person).filter(Person.name == someone.name).one()
            for someone in (hans, ria, joke)
        )
        of_each = [
            next(
                (
                    kept["handovers"]
                    for kept in world.gather(EXPORT, contact)
                    if "handovers" in kept
                ),
                [],
            )
            for contact in (one, other, third)
        ]
        world.gather(BECOME_ONE, other, third)
        joined = db.query(Handover).one().asked_id == third.id
        world.gather(FORGET, third)
        db.expire_all()
        return (
            [[each["was"] for each in some] for some in of_each],
            joined,
            (db.query(Handover).one().asked_id),
        )

    assert await chat.db(looks) == ([["predecessor"], ["asked"], []], True, None)
    await chat.passes(hours=1)
    for someone in chat.people:
        await someone.reads()
