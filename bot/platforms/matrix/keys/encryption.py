"""Encryption of one account: decrypts and encrypts events, and exchanges keys with devices."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import partial

import structlog

from bot.platforms.matrix.history import History
from bot.platforms.matrix.homeserver import Homeserver, Json, RequestRefused, client_api
from bot.platforms.matrix.keys.key_store import KeyStore
from bot.platforms.matrix.keys.olm_account import ONE_TIME, OlmAccount
from bot.platforms.matrix.keys.peers import Peers
from bot.platforms.matrix.keys.trust import Trust
from bot.platforms.matrix.rooms import Room
from bot.platforms.port import Throttled, Unavailable

_log = structlog.get_logger(__name__)

_KEY_PATIENCE = 10.0
"""Seconds that an event waits for its key before it counts as unreadable."""
_FULL_BATCH = 100
"""To-device messages that a homeserver gives at once. There may be more."""


class LostKeys(Exception):
    """The homeserver has other keys of this device than we have, or has forgotten the device."""


class Encryption:
    """Encryption by the device that is signed in."""

    def __init__(self, server: Homeserver, key_store: KeyStore, trust: Trust) -> None:
        self._server = server
        self._key_store = key_store
        self._history = History(server)
        self._trust = trust
        self._peers = Peers(server, key_store, trust)
        self._encrypting: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._refusal = ""
        self._left_out: set[str] = set()
        self._held_since: dict[str, float] = {}
        self._going: list[str] = []

    @property
    def is_waiting(self) -> bool:
        """Whether there are events that we hope to decrypt soon."""
        return bool(self._held_since)

    async def start(self) -> None:
        """Open the keys of our device and publish them. Raises LostKeys if the homeserver has other
        keys of it or has forgotten it. If a homeserver accepts no keys, we go on without
        encryption."""
        device = self._server.device
        await self._key_store.open(self._server.user, device, self._trust)
        try:
            await self._introduce()
        except RequestRefused as refused:
            self._log_refusal(refused)
        self._note_held(
            event
            for _, event in await self._key_store.do(lambda account: account.undecrypted.all())
        )

    async def _introduce(self) -> None:
        own = await self._peers.description(self._server.user, self._server.device)
        keys = await self._key_store.do(OlmAccount.own_keys)
        published = await self._key_store.do(OlmAccount.is_published)
        # Others never see a deleted device again, whatever keys it comes back with.
        if own["keys"] != keys if own else published:
            raise LostKeys
        if own is None:
            await self._upload({ONE_TIME: 0}, fallback=True)
        elif not published:
            await self._key_store.do(OlmAccount.uploaded)

    async def take_in(self, news: Json) -> None:
        """Take in, durably, what a sync brought for this device and about others. If there are more
        to-device messages, fetch those too, since the events of the sync may need their keys."""
        lists = news.get("device_lists") or {}
        self._peers.changed([*lists.get("changed", ()), *lists.get("left", ())])
        answer = news
        while messages := (answer.get("to_device") or {}).get("events", []):
            await self._key_store.do(partial(OlmAccount.take_in, messages=messages))
            if len(messages) < _FULL_BATCH:
                break
            answer = await self._history.to_device_after(answer["next_batch"])
        try:
            await self._replenish(news)
            await self._peers.mend()
        except (Throttled, Unavailable) as trouble:
            # The next sync tries again. Meanwhile its events are handled.
            _log.warning("keys wait", reason=type(trouble).__name__)

    async def decrypt(self, room: str, events: Sequence[Json]) -> list[Json]:
        """The events, decrypted. Those without a key yet are held back."""
        if not any(is_encrypted(event) for event in events):
            return list(events)
        plain, held = await self._key_store.do(partial(_decrypt, room=room, events=events))
        self._note_held(held)
        return plain

    async def released(self) -> list[tuple[str, Json]]:
        """(room, event) for each event that was held back and is released now: those that can be
        decrypted, and those that waited too long. Of the latter, the last one of a sender in a
        room stands for all."""
        self._going = []
        if not self.is_waiting:
            return []
        now = asyncio.get_running_loop().time()
        plain: list[tuple[str, Json]] = []
        too_late: dict[tuple[str, str], tuple[str, Json]] = {}
        for room, event, opened in await self._key_store.do(_retry):
            since = self._held_since.setdefault(event["event_id"], now)
            if opened:
                plain.append((room, opened))
            elif now - since >= _KEY_PATIENCE:
                too_late[room, event["sender"]] = (room, event)
                _log.warning("no key for a message", room=room, event_id=event["event_id"])
            else:
                continue
            self._going.append(event["event_id"])
        return plain + list(too_late.values())

    async def forget_released(self) -> None:
        """The released events are delivered: keep them no longer."""
        if self._going:
            await self._key_store.do(lambda account: account.undecrypted.drop(self._going))
        for event_id in self._going:
            self._held_since.pop(event_id, None)
        self._going = []

    async def encrypt(self, room: Room, kind: str, content: Json) -> Json:
        """The content of the m.room.encrypted event, for all devices that may read it."""
        users = sorted(room.members)
        async with self._encrypting[room.id]:
            await self._peers.learn(users)
            await self._peers.meet(users)
            for devices, messages in await self._key_store.do(
                lambda account: account.rooms.share(room.id, users)
            ):
                await self._peers.send(messages["messages"])
                await self._key_store.do(partial(_shared, room=room.id, devices=devices))
            if left_out := await self._key_store.do(
                lambda account: account.rooms.left_out(room.id, users)
            ):
                await self._report_left_out(left_out)
            return await self._key_store.do(
                lambda account: account.rooms.encrypt(room.id, kind, content)
            )

    async def can_read(self, user: str) -> bool:
        """Whether a user has a device that may have our keys."""
        await self._peers.learn([user])
        return await self._key_store.do(lambda account: any(account.devices.trusted([user])))

    async def _report_left_out(self, messages: Json) -> None:
        """Let their apps show why they cannot read us, and log it once per user."""
        await self._peers.send(messages, "m.room_key.withheld")
        for user in messages.keys() - self._left_out:
            devices = sorted(messages[user])
            _log.warning(
                "no keys for devices that their owner did not sign", user=user, devices=devices
            )
        self._left_out |= messages.keys()

    def _note_held(self, events: Iterable[Json]) -> None:
        now = asyncio.get_running_loop().time()
        for event in events:
            self._held_since.setdefault(event["event_id"], now)

    async def _replenish(self, news: Json) -> None:
        """Keep keys at the homeserver with which others can begin a session with us."""
        kinds = news.get("device_unused_fallback_key_types", [ONE_TIME])
        await self._upload(news.get("device_one_time_keys_count"), fallback=ONE_TIME not in kinds)

    async def _upload(self, counts: Json | None, *, fallback: bool) -> None:
        present = None if counts is None else counts.get(ONE_TIME, 0)
        body = await self._key_store.do(lambda account: account.upload(present, fallback=fallback))
        if not body:
            return
        try:
            await self._server.call("POST", client_api("keys", "upload"), body)
        except RequestRefused as refused:
            await self._refused(refused, body)
        else:
            self._refusal = ""
            await self._key_store.do(OlmAccount.uploaded)

    async def _refused(self, refused: RequestRefused, body: Json) -> None:
        self._log_refusal(refused)
        if "device_keys" not in body:
            await self._key_store.do(OlmAccount.drop_unpublished)

    def _log_refusal(self, refused: RequestRefused) -> None:
        """Log once that our keys are refused."""
        if refused.code != self._refusal:
            self._refusal = refused.code
            about = "the homeserver refuses our keys: nobody new can write to us encrypted"
            _log.error(about, code=refused.code, device=self._server.device)


def is_encrypted(event: Json) -> bool:
    """Whether this event must be decrypted first."""
    return event.get("type") == "m.room.encrypted" and "state_key" not in event


def _decrypt(
    account: OlmAccount, room: str, events: Sequence[Json]
) -> tuple[list[Json], list[Json]]:
    """The events that can be read now, and those that are held back until their key comes."""
    plain, held = [], []
    for event in events:
        opened = account.rooms.decrypt(room, event) if is_encrypted(event) else event
        if opened is None:
            account.undecrypted.add(room, event)
            held.append(event)
        else:
            plain.append(opened)
    return plain, held


def _shared(account: OlmAccount, room: str, devices: set[tuple[str, str]]) -> None:
    account.rooms.shared(room, devices)


def _retry(account: OlmAccount) -> list[tuple[str, Json, Json | None]]:
    """(room, event, decrypted event or None) for each event that is held back."""
    return [
        (room, event, account.rooms.decrypt(room, event))
        for room, event in account.undecrypted.all()
    ]
