"""Sessions with the devices of other users: learns of devices, begins sessions, sends to them."""

from __future__ import annotations

import asyncio
import secrets
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from contextlib import AsyncExitStack

from bot.platforms.matrix.homeserver import Homeserver, Json, client_api
from bot.platforms.matrix.keys.key_store import KeyStore
from bot.platforms.matrix.keys.olm_account import ONE_TIME, OlmAccount
from bot.platforms.matrix.keys.trust import Trust

_REST = 60.0
"""Seconds before a device that had no key for a session is asked again."""
_FAR_PATIENCE = 10_000
"""Milliseconds that our homeserver waits for others, of which one may be down."""


class Peers:
    """The devices of other users, kept current by sync."""

    def __init__(self, server: Homeserver, key_store: KeyStore, trust: Trust) -> None:
        self._trust = trust
        self._server = server
        self._key_store = key_store
        self._current: set[str] = set()
        self._changes: Counter[str] = Counter()
        self._asking: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._meeting: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._claimed: dict[tuple[str, str], float] = {}

    def changed(self, users: Iterable[str]) -> None:
        """The devices of these users changed."""
        for user in users:
            self._changes[user] += 1
            self._current.discard(user)

    async def description(self, user: str, device: str) -> Json | None:
        """The keys of one device at the homeserver; None if it has none."""
        answer = await self._query({user: [device]})
        found: Json | None = answer["device_keys"].get(user, {}).get(device)
        return found

    async def learn(self, users: Collection[str]) -> None:
        """Fetch the devices of these users, unless they are current. Concurrent calls share one
        query."""
        async with AsyncExitStack() as questions:
            for user in sorted(set(users) - self._current):
                await questions.enter_async_context(self._asking[user])
            if unknown := sorted(set(users) - self._current):
                await self._ask(unknown)

    async def meet(self, users: Collection[str]) -> None:
        """Begin a session with each device of these users, as far as possible now."""
        if not (strangers := await self._strangers(users)):
            return
        async with AsyncExitStack() as meetings:
            for user in sorted(strangers):
                await meetings.enter_async_context(self._meeting[user])
            # Another call may have begun sessions while we waited.
            strangers = await self._strangers(users)
            if wanted := self._not_asked_just_now(strangers):
                await self._claim(wanted)

    async def mend(self) -> None:
        """Begin new sessions with devices whose session is broken."""
        if wedged := await self._key_store.do(OlmAccount.wedged):
            if wanted := self._not_asked_just_now(wedged):
                await self._claim(wanted)
            await self._key_store.do(OlmAccount.give_up_wedged)

    async def send(self, messages: Json, kind: str = "m.room.encrypted") -> None:
        """Send to-device messages of one kind: by user and device."""
        path = client_api("sendToDevice", kind, secrets.token_hex(16))
        await self._server.call("PUT", path, {"messages": messages})

    async def _ask(self, users: list[str]) -> None:
        before = {user: self._changes[user] for user in users}
        answer = await self._query({user: [] for user in users})
        found: Json = {
            user: answer["device_keys"][user] for user in users if user in answer["device_keys"]
        }
        for user in found:
            self._trust.learn(user, answer)
        await self._key_store.do(lambda account: account.devices.learn(found))
        self._current |= {user for user in found if self._changes[user] == before[user]}

    async def _query(self, wish: dict[str, list[str]]) -> Json:
        body = {"device_keys": wish, "timeout": _FAR_PATIENCE}
        answer = await self._server.call("POST", client_api("keys", "query"), body)
        return {"device_keys": {}} | answer

    async def _strangers(self, users: Collection[str]) -> dict[str, list[str]]:
        return await self._key_store.do(lambda account: account.devices.strangers(users))

    def _not_asked_just_now(self, devices: dict[str, list[str]]) -> dict[str, list[str]]:
        """The devices that were not asked for a key within the last `_REST` seconds."""
        now = asyncio.get_running_loop().time()
        due = {
            user: [
                one for one in some if self._claimed.get((user, one), now - _REST) <= now - _REST
            ]
            for user, some in devices.items()
        }
        return {user: some for user, some in due.items() if some}

    async def _claim(self, wanted: dict[str, list[str]]) -> None:
        """Begin sessions with these devices, as far as they have keys for it."""
        wish = {user: dict.fromkeys(devices, ONE_TIME) for user, devices in wanted.items()}
        body = {"one_time_keys": wish, "timeout": _FAR_PATIENCE}
        answer = await self._server.call("POST", client_api("keys", "claim"), body)
        now = asyncio.get_running_loop().time()
        self._claimed |= {(user, one): now for user, some in wanted.items() for one in some}
        messages = await self._key_store.do(
            lambda account: account.meet(answer.get("one_time_keys") or {})
        )
        if messages:
            await self.send(messages)
