"""A platform that is off holds up nothing: the other chat of a person takes over."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy.orm import Session

from handlers.announcements.forecast import forecast
from handlers.conversation.cards import card
from handlers.conversation.context import World
from handlers.conversation.writing import Occasion, take_over
from storage.announcements import Announcement, AnnouncementState
from storage.messages import Delivery, Message
from storage.people import Channel, Contact
from tests.harness.chat import Chat, Someone


async def on_both(chat: Chat) -> tuple[Someone, Someone]:
    """A volunteer who prefers a second platform; both of their phones."""
    other = await chat.also("telegram")
    here = await chat.volunteer()
    there = chat.someone(here.name, post=other)

    def add(db: Session) -> None:
        mine = db.query(Channel).filter_by(user=here.user).one()
        mine.rank = 1
        db.add(Channel(person=mine.person, account_id=other.account, user=there.user,
                       chat=there.chat, rank=0))  # fmt: skip

    await chat.db(add)
    return here, there


def world(chat: Chat, db: Session, *served: int) -> World:
    """The world while only these accounts are in service."""
    services = replace(chat.app.services, in_service=lambda: frozenset(served))
    return World(db, chat.clock.now(), services)


async def test_what_is_written_goes_through_an_account_in_service(chat: Chat):
    """The preferred one when it is, else the other; with neither they cannot be reached."""
    here, there = await on_both(chat)

    def writes(db: Session) -> None:
        contact = db.query(Contact).one()
        for served in ([here.post.account, there.post.account], [here.post.account]):
            assert world(chat, db, *served).send(contact, card(f"Hallo {len(served)}"), Occasion())
        assert world(chat, db).send(contact, card("Hallo 0"), Occasion()) is None

    await chat.db(writes)
    await chat.app.settle()
    await there.sees("Hallo 2")
    await here.sees("Hallo 1")


async def test_the_preview_counts_only_who_can_be_reached_now(chat: Chat):
    """Somebody with a chat on a platform that is off is named as not reachable."""
    here, _ = await on_both(chat)

    def looks(db: Session) -> None:
        contact = db.query(Contact).one()
        draft = Announcement(
            coalition_id=contact.coalition_id, coalition=contact.coalition, by_contact=0,
            author="Ilse", audience=["everyone"], text="Hoi", made_at=chat.clock.now(), edition=1,
            state=AnnouncementState.DRAFT,
        )  # fmt: skip
        reached = forecast(world(chat, db, here.post.account), draft).reached
        unreachable = forecast(world(chat, db), draft).unreachable
        assert [someone.name for someone in reached] == [here.name]
        assert [someone.name for someone in unreachable] == [here.name]

    await chat.db(looks)


@pytest.mark.both_databases
async def test_what_waits_for_a_platform_that_is_off_is_taken_over(chat: Chat):
    """It goes through the other chat, and once."""
    here, there = await on_both(chat)

    def waits(db: Session) -> None:
        both = (here.post.account, there.post.account)
        world(chat, db, *both).send(db.query(Contact).one(), card("Hallo"), Occasion())
        db.flush()
        take_over(db, {here.post.account}, chat.clock.now())
        take_over(db, {here.post.account}, chat.clock.now())
        assert [m.delivery for m in db.query(Message).order_by(Message.id)] == [
            Delivery.CANCELLED, Delivery.QUEUED,
        ]  # fmt: skip

    await chat.db(waits)
    await chat.app.settle()
    await here.sees("Hallo")
    there.sees_nothing()
