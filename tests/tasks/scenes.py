"""Steps that the transcripts about tasks share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from types import ModuleType

from sqlalchemy.orm import Session

from handlers.conversation.context import World
from handlers.conversation.events import Attended
from storage.people import Channel, Contact
from tests.harness.chat import Chat, Someone


def as_module(name: str, **functions: object) -> ModuleType:
    """A capability made of these functions."""
    module = ModuleType(name)
    for known_as, function in functions.items():
        setattr(module, known_as, function)
    return module


def contact_of(db: Session, someone: Someone, coalition: str) -> Contact:
    """A person's membership of a coalition."""
    channel = db.query(Channel).filter_by(account_id=someone.post.account, user=someone.user).one()
    return next(c for c in channel.person.contacts if c.coalition.name == coalition)


async def attended(
    chat: Chat,
    leader: Someone,
    there: Sequence[Someone],
    *,
    meeting: int = 1,
    title: str = "Kerngroep",
    about: str = "group:1",
    ended: datetime | None = None,
    coalition: str | None = None,
) -> None:
    """A meeting is over, and these people were there; what follows from that happens."""
    where = coalition or chat.coalition_name

    def tells(db: Session) -> None:
        world = World(db, chat.clock.now(), chat.app.services)
        present = tuple(contact_of(db, someone, where) for someone in there)
        by = contact_of(db, leader, where)
        over = ended or chat.clock.now()
        world.publish(Attended(by, meeting, title, over, about, present))

    await chat.db(tells)
    await chat.app.settle()


async def takes(someone: Someone, text: str, day: str = "Over een week: di 1 dec") -> None:
    """Someone who was asked types their task, and picks a day."""
    await someone.sees("Welke actie neem jij op je?")
    await someone.says(text)
    await someone.sees("Zal ik dit noteren als je actie?", f"“{text}”")
    await someone.taps("Ja")
    await someone.sees("Wanneer moet het klaar zijn?")
    await someone.taps(day)
    await someone.sees("Genoteerd", text)


async def adds(someone: Someone, text: str, day: str = "Zonder datum") -> None:
    """Someone adds a task by themselves."""
    await someone.says("/acties")
    await someone.reads()
    await someone.taps("Nieuwe actie")
    await someone.sees("Wat ga je doen?")
    await someone.says(text)
    await someone.sees(f"Je actie: “{text}”")
    await someone.taps(day)
    await someone.sees("Genoteerd", text)
