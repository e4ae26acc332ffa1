"""The devices of others: which there are, beginning sessions with them, and writing to them."""

from __future__ import annotations

import asyncio
import secrets
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from contextlib import AsyncExitStack

from bot.platforms.matrix.homeserver import Homeserver, Json, client_api
from bot.platforms.matrix.keys.key_store import Vault
from bot.platforms.matrix.keys.olm_account import ONE_TIME, Machine
from bot.platforms.matrix.keys.trust import Trust

_REST = 60.0
"""Seconds before a device that had no key to begin with is asked for one again."""
_FAR_PATIENCE = 10_000
"""Milliseconds that our homeserver waits for others, so that one that is down holds up little."""


class Peers:
    """What the homeservers tell about the devices of others, kept current while we listen."""

    def __init__(self, server: Homeserver, vault: Vault, trust: Trust) -> None:
        self._trust = trust
        self._server = server
        self._vault = vault
        self._current: set[str] = set()
        self._changes: Counter[str] = Counter()
        self._asking: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._meeting: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._claimed: dict[tuple[str, str], float] = {}

    def changed(self, users: Iterable[str]) -> None:
        """What we know of these users is out of date."""
        for user in users:
            self._changes[user] += 1
            self._current.discard(user)

    async def description(self, user: str, device: str) -> Json | None:
        """How the homeserver describes one device; None when it knows no keys of it."""
        answer = await self._query({user: [device]})
        found: Json | None = answer["device_keys"].get(user, {}).get(device)
        return found

    async def learn(self, users: Collection[str]) -> None:
        """Have the current devices of these users; asked once, also when many want to know."""
        async with AsyncExitStack() as questions:
            for user in sorted(set(users) - self._current):
                await questions.enter_async_context(self._asking[user])
            if unknown := sorted(set(users) - self._current):
                await self._ask(unknown)

    async def meet(self, users: Collection[str]) -> None:
        """Have a session with each device of these users, as far as that can be had now."""
        if not (strangers := await self._strangers(users)):
            return
        async with AsyncExitStack() as meetings:
            for user in sorted(strangers):
                await meetings.enter_async_context(self._meeting[user])
            # Somebody else may have met them while we waited.
            strangers = await self._strangers(users)
            if wanted := self._not_asked_just_now(strangers):
                await self._claim(wanted)

    async def mend(self) -> None:
        """Begin anew with devices whose session does not work any more."""
        if wedged := await self._vault.do(Machine.wedged):
            if wanted := self._not_asked_just_now(wedged):
                await self._claim(wanted)
            await self._vault.do(Machine.give_up_wedged)

    async def send(self, letters: Json, kind: str = "m.room.encrypted") -> None:
        """Send letters of one kind: by user and device what goes there."""
        path = client_api("sendToDevice", kind, secrets.token_hex(16))
        await self._server.call("PUT", path, {"messages": letters})

    async def _ask(self, users: list[str]) -> None:
        before = {user: self._changes[user] for user in users}
        answer = await self._query({user: [] for user in users})

        told: Json = {
            user: answer["device_keys"][user] for user in users if user in answer["device_keys"]
        }
        for user in told:
            self._trust.learn(user, answer)
        await self._vault.do(lambda machine: machine.devices.learn(told))
        self._current |= {user for user in told if self._changes[user] == before[user]}

    async def _query(self, wish: dict[str, list[str]]) -> Json:
        body = {"device_keys": wish, "timeout": _FAR_PATIENCE}
        answer = await self._server.call("POST", client_api("keys", "query"), body)
        return {"device_keys": {}} | answer

    async def _strangers(self, users: Collection[str]) -> dict[str, list[str]]:
        return await self._vault.do(lambda machine: machine.devices.strangers(users))

    def _not_asked_just_now(self, devices: dict[str, list[str]]) -> dict[str, list[str]]:
        """Those of these devices that did not lack a key a moment ago."""
        now = asyncio.get_running_loop().time()
        due = {
            user: [
                one for one in some if self._claimed.get((user, one), now - _REST) <= now - _REST
            ]
            for user, some in devices.items()
        }
        return {user: some for user, some in due.items() if some}

    async def _claim(self, wanted: dict[str, list[str]]) -> None:
        """Begin sessions with these devices, as far as they have keys to begin with."""
        wish = {user: dict.fromkeys(devices, ONE_TIME) for user, devices in wanted.items()}
        body = {"one_time_keys": wish, "timeout": _FAR_PATIENCE}
        answer = await self._server.call("POST", client_api("keys", "claim"), body)
        now = asyncio.get_running_loop().time()
        self._claimed |= {(user, one): now for user, some in wanted.items() for one in some}
        letters = await self._vault.do(lambda m: m.meet(answer.get("one_time_keys") or {}))
        if letters:
            await self.send(letters)
