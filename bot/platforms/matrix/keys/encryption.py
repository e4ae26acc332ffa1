"""What is encrypted: reading it, saying it, and passing keys with the devices of others."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import partial

import structlog

from bot.platforms.matrix.history import History
from bot.platforms.matrix.homeserver import Homeserver, Json, Refused, client_api
from bot.platforms.matrix.keys.key_store import Vault
from bot.platforms.matrix.keys.olm_account import ONE_TIME, Machine
from bot.platforms.matrix.keys.peers import Peers
from bot.platforms.matrix.keys.trust import Trust
from bot.platforms.matrix.rooms import Room
from bot.platforms.port import Throttled, Unavailable

_log = structlog.get_logger(__name__)

_KEY_PATIENCE = 10.0
"""Seconds that an event waits for its key before it counts as unreadable."""
_FULL_BATCH = 100
"""Letters to one device that a homeserver gives at once; there may be more."""


class LostKeys(Exception):
    """The homeserver knows this device by keys that we do not have (any more), or not any more."""


class Secrecy:
    """Encryption in the name of the device that is signed in."""

    def __init__(self, server: Homeserver, vault: Vault, trust: Trust) -> None:
        self._server = server
        self._vault = vault
        self._history = History(server)
        self._trust = trust
        self._peers = Peers(server, vault, trust)
        self._sealing: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._refusal = ""
        self._left_out: set[str] = set()
        self._held_since: dict[str, float] = {}
        self._going: list[str] = []

    @property
    def is_waiting(self) -> bool:
        """Whether something was said that we hope to read soon."""
        return bool(self._held_since)

    async def start(self) -> None:
        """Have the keys of our device, here and at the homeserver; LostKeys when that knows it by
        others or knows it no more. A homeserver that wants no keys is served without encryption."""
        device = self._server.device
        await self._vault.open(self._server.user, device, self._trust)
        try:
            await self._introduce()
        except Refused as refused:
            self._tell(refused)
        self._note_held(
            event for _, event in await self._vault.do(lambda machine: machine.held.all())
        )

    async def _introduce(self) -> None:
        own = await self._peers.description(self._server.user, self._server.device)
        keys = await self._vault.do(Machine.own_keys)
        published = await self._vault.do(Machine.is_published)
        # A device that was taken away stays gone for others, whatever keys it comes back with.
        if own["keys"] != keys if own else published:
            raise LostKeys
        if own is None:
            await self._upload({ONE_TIME: 0}, fallback=True)
        elif not published:
            await self._vault.do(Machine.uploaded)

    async def take_in(self, news: Json) -> None:
        """Take in, durably, what a sync brought for this device and about others; then fetch the
        rest where there is more, since the events that it brought may need that."""
        lists = news.get("device_lists") or {}
        self._peers.changed([*lists.get("changed", ()), *lists.get("left", ())])
        answer = news
        while letters := (answer.get("to_device") or {}).get("events", []):
            await self._vault.do(partial(Machine.take_in, letters=letters))
            if len(letters) < _FULL_BATCH:
                break
            answer = await self._history.letters_after(answer["next_batch"])
        try:
            await self._replenish(news)
            await self._peers.mend()
        except (Throttled, Unavailable) as trouble:
            # The next sync tries again; meanwhile what was said is heard.
            _log.warning("keys wait", reason=type(trouble).__name__)

    async def read(self, room: str, events: Sequence[Json]) -> list[Json]:
        """The events, with those that were encrypted in plain. What cannot be read yet is held."""
        if not any(is_sealed(event) for event in events):
            return list(events)
        plain, held = await self._vault.do(partial(_read, room=room, events=events))
        self._note_held(held)
        return plain

    async def released(self) -> list[tuple[str, Json]]:
        """The rooms and events that were held and go now: those that can be read, in plain, and
        those that waited too long, of which the last that someone said in a room stands for all."""
        self._going = []
        if not self.is_waiting:
            return []
        now = asyncio.get_running_loop().time()
        plain: list[tuple[str, Json]] = []
        too_late: dict[tuple[str, str], tuple[str, Json]] = {}
        for room, event, opened in await self._vault.do(_retry):
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

    async def let_go(self) -> None:
        """What was released is delivered, and kept no longer."""
        if self._going:
            await self._vault.do(lambda machine: machine.held.drop(self._going))
        for event_id in self._going:
            self._held_since.pop(event_id, None)
        self._going = []

    async def seal(self, room: Room, kind: str, content: Json) -> Json:
        """The content of the m.room.encrypted event that says this to all who may read it."""
        users = sorted(room.members)
        async with self._sealing[room.id]:
            await self._peers.learn(users)
            await self._peers.meet(users)
            for devices, letters in await self._vault.do(lambda m: m.rooms.share(room.id, users)):
                await self._peers.send(letters["messages"])
                await self._vault.do(partial(_shared, room=room.id, devices=devices))
            if left_out := await self._vault.do(lambda m: m.rooms.left_out(room.id, users)):
                await self._tell_who_is_left_out(left_out)
            return await self._vault.do(lambda m: m.rooms.seal(room.id, kind, content))

    async def can_read(self, user: str) -> bool:
        """Whether a user has a device that gets our keys."""
        await self._peers.learn([user])
        return await self._vault.do(lambda machine: any(machine.devices.trusted([user])))

    async def _tell_who_is_left_out(self, letters: Json) -> None:
        """Their apps say then why they cannot read; and the operator hears it once."""
        await self._peers.send(letters, "m.room_key.withheld")
        for user in letters.keys() - self._left_out:
            devices = sorted(letters[user])
            _log.warning(
                "no keys for devices that their owner did not sign", user=user, devices=devices
            )
        self._left_out |= letters.keys()

    def _note_held(self, events: Iterable[Json]) -> None:
        now = asyncio.get_running_loop().time()
        for event in events:
            self._held_since.setdefault(event["event_id"], now)

    async def _replenish(self, news: Json) -> None:
        """Keep keys at the homeserver with which others can begin to write to us."""
        kinds = news.get("device_unused_fallback_key_types", [ONE_TIME])
        await self._upload(news.get("device_one_time_keys_count"), fallback=ONE_TIME not in kinds)

    async def _upload(self, counts: Json | None, *, fallback: bool) -> None:
        present = None if counts is None else counts.get(ONE_TIME, 0)
        body = await self._vault.do(lambda machine: machine.upload(present, fallback=fallback))
        if not body:
            return
        try:
            await self._server.call("POST", client_api("keys", "upload"), body)
        except Refused as refused:
            await self._refused(refused, body)
        else:
            self._refusal = ""
            await self._vault.do(Machine.uploaded)

    async def _refused(self, refused: Refused, body: Json) -> None:
        """Offer other keys the next time."""
        self._tell(refused)
        if "device_keys" not in body:
            await self._vault.do(Machine.drop_unpublished)

    def _tell(self, refused: Refused) -> None:
        """Say once that our keys are refused."""
        if refused.code != self._refusal:
            self._refusal = refused.code
            about = "the homeserver refuses our keys: nobody new can write to us encrypted"
            _log.error(about, code=refused.code, device=self._server.device)


def is_sealed(event: Json) -> bool:
    """Whether something is said here that must be decrypted first."""
    return event.get("type") == "m.room.encrypted" and "state_key" not in event


def _read(machine: Machine, room: str, events: Sequence[Json]) -> tuple[list[Json], list[Json]]:
    """The events that can be read, in plain, and those that are held until they can be."""
    plain, held = [], []
    for event in events:
        opened = machine.rooms.read(room, event) if is_sealed(event) else event
        if opened is None:
            machine.held.add(room, event)
            held.append(event)
        else:
            plain.append(opened)
    return plain, held


def _shared(machine: Machine, room: str, devices: set[tuple[str, str]]) -> None:
    machine.rooms.shared(room, devices)


def _retry(machine: Machine) -> list[tuple[str, Json, Json | None]]:
    """What is held: its room, as it came, and in plain where its key is here now."""
    return [(room, event, machine.rooms.read(room, event)) for room, event in machine.held.all()]
