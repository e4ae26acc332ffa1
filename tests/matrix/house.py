"""The whole program on a Matrix account at the tests' homeserver, in this process."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from sqlalchemy.orm import Session

from bot.app import App, ServedAccount
from bot.clock import SystemClock
from handlers.conversation.cards import card
from handlers.conversation.context import World
from handlers.conversation.writing import Occasion
from storage.database import connect
from storage.invitations import Invitation, new_code
from storage.messages import Message, Question
from storage.partners import found_coalition
from storage.people import Channel, Coalition, Contact, Kind, Role, Standing, coalition_named
from tests.harness.databases import copy_with_tables
from tests.matrix.bot import Bot
from tests.servers.synapse import Person

COALITION = "Demostad Ontmoet"


@dataclass
class House:
    """The running program, and the people whom it knows."""

    app: App
    post: ServedAccount
    bot: Bot

    async def member(
        self, person: Person, name: str, role: Role = Role.CONTACT, **wishes: object
    ) -> str:
        """Have someone open a chat with the bot, and let them take part already; the room."""
        room = await person.opens_chat(self.bot.user, **wishes)
        await person.sees("code")
        await self.app.writer.run(lambda db: _enrol(db, person.user, name, role))
        return room

    async def invitation(self) -> str:
        """The code of a new invitation."""
        code = new_code()

        def make(db: Session) -> None:
            made_at = SystemClock().now()
            coalition = _coalition(db).id
            db.add(Invitation(coalition_id=coalition, code=code, uses_left=1, made_at=made_at))

        await self.app.writer.run(make)
        return code

    async def tells(self, person: Person, text: str) -> None:
        """Write something to one member, as a capability does."""

        def write(db: Session) -> None:
            world = World(db, SystemClock().now(), self.app.services)
            world.send(_channel(db, person.user).person.contacts[0], card(text), Occasion())

        await self.app.writer.run(write)
        self.app.written()

    async def changes(self, text: str, into: str) -> None:
        """Make what was written say something else."""

        def rewrite(db: Session) -> None:
            [message] = db.query(Message).filter_by(text=text)
            World(db, SystemClock().now(), self.app.services).rewrite(message, card(into))

        await self.app.writer.run(rewrite)
        self.app.written()

    async def chat_of(self, person: Person) -> str:
        """Where the bot writes to someone."""
        return await self.app.writer.run(lambda db: _channel(db, person.user).chat)


def _channel(db: Session, user: str) -> Channel:
    return db.query(Channel).filter_by(user=user).one()


def _coalition(db: Session) -> Coalition:
    return coalition_named(db, COALITION) or found_coalition(db, COALITION, "Demostad")


def _enrol(db: Session, user: str, name: str, role: Role) -> None:
    person = _channel(db, user).person
    person.name = name
    db.query(Question).filter_by(person_id=person.id).delete()
    contact = Contact(
        coalition_id=_coalition(db).id,
        person=person,
        kind=Kind.VOLUNTEER,
        role=role,
        since=SystemClock().now(),
        standing=Standing.ACTIVE,
        dayparts=["evening"],
    )
    db.add(contact)


@asynccontextmanager
async def running(bot: Bot) -> AsyncIterator[House]:
    """The program while it runs; it keeps its database in the bot's folder."""
    database = bot.store.parent / "bot.db"
    if not database.exists():
        copy_with_tables(database)
    engine = connect(f"sqlite:///{database}")
    app = App(engine, SystemClock())
    post = await app.add(bot.platform())
    running = asyncio.create_task(app.run())
    try:
        yield House(app, post, bot)
    finally:
        running.cancel()
        await asyncio.wait([running])
        engine.dispose()
    assert running.cancelled(), running.exception()
