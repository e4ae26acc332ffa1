"""The homeserver, the bot's account and people with encrypted chats, kept from test to test: to
make them costs more than a transcript."""

from __future__ import annotations

import asyncio
import atexit
import functools
import shutil
from dataclasses import dataclass, field
from pathlib import Path

from bot.platforms.matrix import Matrix
from handlers.conversation.chat import Batch
from tests.servers.folders import new_folder
from tests.servers.synapse import Account, Secretive, Synapse, running_synapse
from tests.servers.synapse.secretive import ENCRYPTED


@dataclass
class Pool:
    """All that one process of tests shares; `cursor` is how far the bot's account was read."""

    synapse: Synapse
    account: Account
    store: Path
    cursor: str | None = None
    _idle: list[Secretive] = field(default_factory=list)

    def platform(self) -> Matrix:
        """The bot's platform, not started yet."""
        return Matrix(
            self.synapse.url, self.account.user, self.store, password=self.account.password
        )

    async def settle(self) -> None:
        """Let the bot sign its device, so that people's apps trust it from the first word on."""
        if self.cursor is not None:
            return
        started = asyncio.Event()

        async def note(batch: Batch) -> None:
            self.cursor = batch.cursor
            started.set()

        matrix = self.platform()
        await matrix.start()
        listening = asyncio.create_task(matrix.listen(None, note))
        await started.wait()
        listening.cancel()
        await asyncio.wait([listening])
        await matrix.stop()

    async def someone(self) -> Secretive:
        """Someone with an encrypted chat with the bot, who was not here yet in this test."""
        person = self._idle.pop() if self._idle else await self._new()
        person.wipes_screen()
        return person

    async def _new(self) -> Secretive:
        person = await self.synapse.secretive("lid")
        await person.opens_chat(self.account.user)
        await person.meets(self.account.user)
        # Only of the registration: what is closed opens again when it is used.
        await self.synapse.goodbye()
        return person

    async def give_back(self, person: Secretive) -> None:
        """Keep someone for the next test, without the connections, which belong to this one."""
        await person.close()
        self._idle.append(person)

    async def group(self, first: Secretive) -> str:
        """A new encrypted room with several people, in which the bot is."""
        own = first.chat
        room = await first.makes_room(invite=[self.account.user], initial_state=[ENCRYPTED])
        await first.meets(self.account.user)
        first.chat = own
        return room


@functools.cache
def pool() -> Pool:
    """The one of this process."""
    synapse = running_synapse()
    account = asyncio.run(_account(synapse))
    folder = new_folder("pool")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Pool(synapse, account, folder / "matrix")


async def _account(synapse: Synapse) -> Account:
    account = await synapse.account("bot")
    await synapse.goodbye()
    return account
