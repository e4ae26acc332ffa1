"""Steps that the transcripts about handovers share."""

from __future__ import annotations

from typing import Any

from handlers.conversation.context import World
from handlers.conversation.events import BackupWanted, CallNeeded, ContactSilent
from storage.people import Contact, Person
from tests.harness.chat import Chat, Someone


def code_in(someone: Someone) -> str:
    """The code of the link that they got last."""
    return someone.shows("typ: start ").text.split("typ: start ")[-1].split()[0]


async def comes_in(someone: Someone, code: str) -> None:
    """A newcomer registers by a link that knows the organisation."""
    await someone.says(f"/start {code}")
    await someone.taps("Ja, prima")
    await someone.taps("Ja")
    await someone.taps("Vrijwilliger")
    await someone.reads()
    await someone.says("in de avond")
    await someone.sees("Welkom")


def watches_calls(chat: Chat) -> list[CallNeeded]:
    """The calls that are asked for from now on."""
    calls: list[CallNeeded] = []
    listeners = chat.app.services.routes.happened.setdefault(CallNeeded, [])
    listeners.append(lambda world, event: calls.append(event))
    return calls


async def is_silent(chat: Chat, someone: Someone) -> None:
    """It is found that a contact is silent, though their organisation is not."""
    await _happens(chat, someone, ContactSilent)


async def wants_backup(chat: Chat, someone: Someone) -> None:
    """It is found that everything hangs on this contact."""
    await _happens(chat, someone, BackupWanted)


async def _happens(chat: Chat, someone: Someone, event: Any) -> None:
    def happens(db: Any) -> None:
        found = db.query(Contact).join(Person).filter(Person.name == someone.name).one()
        World(db, chat.clock.now(), chat.app.services).publish(event(found, found.organisations[0]))

    await chat.db(happens)
    await chat.app.settle()
