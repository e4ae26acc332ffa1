"""A bot's account at the tests' homeserver, and an ear for what its platform delivers."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from bot.platforms.matrix import Matrix
from handlers.conversation.chat import Batch, Event
from tests.servers.synapse import Account, Person, Synapse

E_ = TypeVar("E_", bound=Event)


@dataclass
class Ear:
    """Takes what a platform delivers, and refuses the first `deaf` batches that hold events."""

    deaf: int = 0
    cursor: str | None = None
    heard: list[Event] = field(default_factory=list)
    refused: list[Batch] = field(default_factory=list)
    _news: asyncio.Event = field(default_factory=asyncio.Event)
    _taken: int = 0

    async def deliver(self, batch: Batch) -> None:
        if batch.events and len(self.refused) < self.deaf:
            self.refused.append(batch)
            raise OSError("the disk is full")
        self.heard += batch.events
        self.cursor = batch.cursor
        self._news.set()

    async def hears(self, kind: type[E_]) -> E_:
        """The next event of this kind; what came before it is passed over."""
        async with asyncio.timeout(20):
            while True:
                for event in self.heard[self._taken :]:
                    self._taken += 1
                    if isinstance(event, kind):
                        return event
                await self._more()

    async def has_started(self) -> None:
        """Wait for the first batch, which is where listening begins."""
        async with asyncio.timeout(20):
            while self.cursor is None:
                await self._more()

    async def _more(self) -> None:
        self._news.clear()
        await self._news.wait()


class Bot:
    """A bot's account and its folder, from which a platform can be started again and again."""

    def __init__(self, synapse: Synapse, account: Account, store: Path) -> None:
        self.synapse = synapse
        self.user = account.user
        self.password = account.password
        self.store = store
        self.homeserver = synapse.url
        self.keys_for_unsigned = False

    def platform(self) -> Matrix:
        return Matrix(
            self.homeserver,
            self.user,
            self.store,
            password=self.password,
            keys_for_unsigned=self.keys_for_unsigned,
        )

    @property
    def device(self) -> str:
        login = json.loads((self.store / "login.json").read_text("utf-8"))
        return str(login["device"])

    async def another_device(self) -> tuple[str, str]:
        """The token and the id of a device that an operator made for the bot."""
        who = {"type": "m.id.user", "user": self.user}
        wish = {"type": "m.login.password", "identifier": who, "password": self.password}
        visitor = self.synapse.visitor("", "")
        answer = await visitor.call("POST", "/_matrix/client/v3/login", wish)
        return answer["access_token"], answer["device_id"]

    def operator(self) -> Person:
        """The account in another app, by the kept token."""
        login = json.loads((self.store / "login.json").read_text("utf-8"))
        return self.synapse.visitor(login["user"], login["token"])

    @asynccontextmanager
    async def awake(
        self, cursor: str | None = None, deaf: int = 0
    ) -> AsyncIterator[tuple[Matrix, Ear]]:
        """The platform while it listens, and what it delivers."""
        matrix, ear = self.platform(), Ear(deaf, cursor)
        try:
            await matrix.start()
            async with asyncio.TaskGroup() as group:
                listening = group.create_task(matrix.listen(cursor, ear.deliver))
                if cursor is None:
                    await ear.has_started()
                yield matrix, ear
                listening.cancel()
        finally:
            await matrix.stop()
