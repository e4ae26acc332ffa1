"""People who never came in: what is kept of them, and how it goes."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storage.accounts import InboxEvent
from storage.messages import Message, Question
from storage.people import Channel, Contact, Person
from tests.harness.chat import Chat, Someone

pytestmark = pytest.mark.both_databases


async def left_of(chat: Chat, someone: Someone) -> dict[str, int]:
    """How many rows still tell of someone."""

    def count(db: Session) -> dict[str, int]:
        channels = select(Channel.person_id).where(Channel.user == someone.user)
        people = list(db.scalars(channels))
        failed = db.scalars(select(InboxEvent.event).where(InboxEvent.error.is_not(None)))
        return {
            "channels": len(people),
            "people": db.scalar(select(func.count(Person.id)).where(Person.id.in_(people))) or 0,
            "messages": db.query(Message).filter_by(chat=someone.chat).count(),
            "questions": db.query(Question).filter_by(chat=someone.chat).count(),
            "words": sum(event is not None for event in failed),
        }

    return await chat.db(count)


async def test_a_stranger_who_says_no_is_forgotten_a_month_later(chat: Chat):
    """Chat, messages, and what a failed event held; each word puts it off."""
    truus = chat.someone()
    await truus.says(f"/start {await chat.invitation(of='Wandelclub')}")
    await truus.sees("Mag ik je berichten sturen?")
    await truus.taps("Nee")
    await truus.sees("Prima, dan stuur ik niets.", "vergeet ik een maand na je laatste bericht")

    def fails(db: Session) -> None:
        what = {"type": "Said", "text": "wat ik zei", "sender": {"user": truus.user}}
        db.add(InboxEvent(account_id=truus.post.account, event_id="failed", event=what,
                          received_at=chat.clock.now(), error="ValueError"))  # fmt: skip

    await chat.db(fails)
    await chat.passes(days=20)
    await truus.says("/help")
    await truus.reads()
    await chat.passes(days=20)
    assert (await left_of(chat, truus))["people"] == 1
    await chat.passes(days=11)
    assert not any((await left_of(chat, truus)).values())


@pytest.mark.parametrize("words", ["/stop", "/mijn", "Nee"])
async def test_a_stranger_can_be_forgotten_at_once(chat: Chat, words: str):
    """A button, and a minute later there is nothing; after that they are new."""
    code = await chat.invitation(of="Wandelclub")
    truus = chat.someone()
    await truus.says(f"/start {code}")
    await truus.reads()
    await truus.says(words)
    await truus.sees("Het kan ook meteen.")
    await truus.taps("Vergeet mij")
    await truus.sees("Gedaan. Over een minuut weet ik niets meer van je.")
    await chat.passes(minutes=2)
    assert not any((await left_of(chat, truus)).values())
    await truus.says(f"/start {code}")
    await truus.sees("Mag ik je berichten sturen?")


async def test_a_stranger_who_came_in_meanwhile_is_not_forgotten(chat: Chat):
    """Neither who takes part, nor at a press of a button of before."""
    truus = chat.someone()
    await truus.says("/mijn")
    await truus.sees("Ik bewaar niets van je")
    await truus.says(f"/start {await chat.invitation(of='Wandelclub')}")
    await truus.taps("Ja, prima")
    await truus.taps("Ja")
    await truus.taps("Vrijwilliger")
    await truus.reads()
    await truus.says("in de avond")
    await truus.sees("Welkom Truus!")
    await truus.taps("Vergeet mij")
    await truus.reads()
    await chat.passes(days=40)
    await truus.says("/mijn")
    await truus.sees("Naam: Truus")


async def test_a_newcomer_who_does_not_finish_is_forgotten_too(chat: Chat):
    """With the membership that was begun."""
    truus = chat.someone()
    await truus.says(f"/start {await chat.invitation(of='Wandelclub')}")
    await truus.taps("Ja, prima")
    await truus.reads()
    await chat.passes(days=31)
    assert not any((await left_of(chat, truus)).values())
    assert await chat.db(lambda db: db.query(Contact).count()) == 0
