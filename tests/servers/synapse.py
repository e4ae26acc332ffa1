"""A real Synapse for the tests, and people who use it through the client-server API alone."""

from __future__ import annotations

import asyncio
import atexit
import functools
import hashlib
import hmac
import importlib.util
import itertools
import json
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

import aiohttp

from tests.needs import need

_SECRET = "only-for-tests"
_PASSWORD = "wachtwoord"
_STARTS_WITHIN = 60.0


class Account(NamedTuple):
    """A user of the homeserver, as the bot's settings want it."""

    user: str
    password: str


class Synapse:
    """One homeserver in one process, with its data in a folder that goes when it stops."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="synapse-"))
        self._counter = itertools.count(1)
        self._people: list[Person] = []
        port = _free_port()
        self.url = f"http://127.0.0.1:{port}"
        self._process = subprocess.Popen(
            [sys.executable, "-m", "synapse.app.homeserver", "-c", str(self._configure(port))],
            cwd=self._folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._await_health()

    @property
    def pid(self) -> int:
        return self._process.pid

    def stop(self) -> None:
        """End the process that this object began, and remove its data."""
        self._process.terminate()
        self._process.wait(timeout=20)
        shutil.rmtree(self._folder, ignore_errors=True)

    async def account(self, name: str) -> Account:
        """A new account; numbered, since accounts stay for as long as the server runs."""
        localpart = f"{name}-{next(self._counter)}"
        person = await self._register(localpart, name)
        return Account(person.user, _PASSWORD)

    async def user(self, name: str) -> Person:
        """A new person with this display name."""
        return await self._register(f"{name}-{next(self._counter)}", name)

    async def limits(self, user: str, per_second: int) -> None:
        """Let a user send no more than this; the homeserver answers the rest with 429."""
        admin = await self._register(f"beheer-{next(self._counter)}", "beheer", admin=True)
        path = f"/_synapse/admin/v1/users/{user}/override_ratelimit"
        limit = {"messages_per_second": per_second, "burst_count": per_second}
        await admin.call("POST", path, limit)

    def visitor(self, user: str, token: str) -> Person:
        """Someone who is signed in already, such as the bot's operator in another app."""
        person = Person(self.url)
        person.user, person.token = user, token
        self._people.append(person)
        return person

    async def goodbye(self) -> None:
        """Close the connections of everyone so far; for the end of a test."""
        while self._people:
            await self._people.pop().close()

    async def _register(self, localpart: str, name: str, admin: bool = False) -> Person:
        person = self.visitor("", "")
        path = "/_synapse/admin/v1/register"
        nonce = (await person.call("GET", path))["nonce"]
        fields = "\0".join((nonce, localpart, _PASSWORD, "admin" if admin else "notadmin"))
        mac = hmac.new(_SECRET.encode(), fields.encode(), hashlib.sha1).hexdigest()
        wish = {"nonce": nonce, "username": localpart, "password": _PASSWORD, "mac": mac}
        answer = await person.call("POST", path, wish | {"displayname": name, "admin": admin})
        person.user, person.token = answer["user_id"], answer["access_token"]
        return person

    def _configure(self, port: int) -> Path:
        """Write the configuration; limits are lifted, and nothing outside is ever asked."""
        generous = {"per_second": 10_000, "burst_count": 10_000}
        settings = {
            "server_name": "localhost",
            "listeners": [
                {
                    "port": port,
                    "bind_addresses": ["127.0.0.1"],
                    "type": "http",
                    "resources": [{"names": ["client"]}],
                }
            ],
            "database": {"name": "sqlite3", "args": {"database": "homeserver.db"}},
            "media_store_path": "media",
            "signing_key_path": "signing.key",
            "log_config": "log.yaml",
            "registration_shared_secret": _SECRET,
            "macaroon_secret_key": _SECRET,
            "form_secret": _SECRET,
            "report_stats": False,
            "trusted_key_servers": [],
            "bcrypt_rounds": 4,
            "presence": {"enabled": False},
            "max_upload_size": "50M",
            "rc_message": generous,
            "rc_registration": generous,
            "rc_login": dict.fromkeys(("address", "account", "failed_attempts"), generous),
            "rc_joins": {"local": generous, "remote": generous},
            "rc_invites": dict.fromkeys(("per_room", "per_user", "per_issuer"), generous),
            "rc_room_creation": generous,
        }
        handlers = {"file": {"class": "logging.FileHandler", "filename": "synapse.log"}}
        log = {"version": 1, "handlers": handlers, "root": {"level": "WARNING"}}
        log["root"] = {"level": "WARNING", "handlers": ["file"]}
        for name, content in (("homeserver.yaml", settings), ("log.yaml", log)):
            (self._folder / name).write_text(json.dumps(content), "utf-8")
        config = self._folder / "homeserver.yaml"
        command = [sys.executable, "-m", "synapse.app.homeserver", "-c", str(config)]
        subprocess.run([*command, "--generate-keys"], cwd=self._folder, check=True, timeout=60)
        return config

    def _await_health(self) -> None:
        """Wait until it answers; there is no event to wait for in another process."""
        deadline = time.monotonic() + _STARTS_WITHIN
        while True:
            try:
                urllib.request.urlopen(f"{self.url}/health", timeout=5).close()
            except (urllib.error.URLError, ConnectionError):
                if self._process.poll() is not None or time.monotonic() > deadline:
                    log = self._folder / "synapse.log"
                    raise RuntimeError(log.read_text("utf-8") if log.exists() else "") from None
                time.sleep(0.05)
            else:
                return


@functools.cache
def running_synapse() -> Synapse:
    """The one Synapse of this process: started at first use, stopped when the process ends."""
    present = importlib.util.find_spec("synapse")
    need(present, "Synapse", "pip install matrix-synapse")
    synapse = Synapse()
    atexit.register(synapse.stop)
    return synapse


class Message:
    """A message as a person sees it now: edits applied, redacted ones empty."""

    def __init__(self, event: dict[str, Any]) -> None:
        self.id: str = event["event_id"]
        self.sender: str = event["sender"]
        self.content: dict[str, Any] = event["content"]
        self.reactions: list[str] = []

    @property
    def text(self) -> str:
        return str(self.content.get("body", ""))


class Person:
    """Someone with a Matrix app: what they do, and what stands on their screen.

    `chat` is the room that a method means when none is named: the one last opened or entered.
    """

    def __init__(self, url: str) -> None:
        self.user = ""
        self.token = ""
        self.chat = ""
        self._url = url
        self._session: aiohttp.ClientSession | None = None
        self._since = ""
        self._rooms: dict[str, dict[str, Message]] = {}
        self._invitations: dict[str, list[dict[str, Any]]] = {}
        self._transactions = itertools.count(1)

    async def close(self) -> None:
        if self._session:
            await self._session.close()

    async def call(self, method: str, path: str, body: Any = None, **params: str) -> Any:
        """A request to the homeserver; an error answer is raised as PermissionError."""
        data = None if body is None else json.dumps(body).encode()
        answer = await self._send(method, path, data, "application/json", params)
        return json.loads(answer)

    async def opens_chat(self, bot: str, **wishes: Any) -> str:
        """Begin a private chat with the bot, as an app does."""
        return await self.makes_room(
            invite=[bot], is_direct=True, preset="trusted_private_chat", **wishes
        )

    async def makes_room(self, **wishes: Any) -> str:
        self.chat = (await self._client("POST", "createRoom", body=wishes))["room_id"]
        return self.chat

    async def says(self, text: str, room: str = "", **more: Any) -> str:
        """Say something (`more`: other fields of the event); returns the event's id."""
        return await self.posts({"msgtype": "m.text", "body": text} | more, room)

    async def posts(self, content: Any, room: str = "", kind: str = "m.room.message") -> str:
        """Send an event of any kind with any content."""
        transaction = str(next(self._transactions))
        path = ("rooms", room or self.chat, "send", kind, transaction)
        return str((await self._client("PUT", *path, body=content))["event_id"])

    async def reacts(self, key: str, to: str, room: str = "") -> str:
        relation = {"rel_type": "m.annotation", "event_id": to, "key": key}
        return await self.posts({"m.relates_to": relation}, room, "m.reaction")

    async def shares(self, name: str, data: bytes, mime: str, caption: str = "") -> str:
        """Send a file, with a text beside it."""
        path = "/_matrix/media/v3/upload"
        answer = json.loads(await self._send("POST", path, data, mime, {"filename": name}))
        kind = {"image": "m.image", "audio": "m.audio"}.get(mime.partition("/")[0], "m.file")
        content = {
            "msgtype": kind,
            "body": caption or name,
            "filename": name,
            "url": answer["content_uri"],
            "info": {"mimetype": mime, "size": len(data)},
        }
        return await self.posts(content)

    async def opens(self, mxc: str) -> bytes:
        """The bytes of a file that stands in a message."""
        path = "/_matrix/client/v1/media/download/" + mxc.removeprefix("mxc://")
        return await self._send("GET", path, None, "", {})

    async def sets(self, kind: str, content: Any, key: str = "", room: str = "") -> None:
        """Set a piece of a room's state."""
        path = ("rooms", room or self.chat, "state", kind, key)
        await self._client("PUT", *path, body=content)

    async def invites(self, user: str, room: str = "") -> None:
        await self._client("POST", "rooms", room or self.chat, "invite", body={"user_id": user})

    async def kicks(self, user: str, room: str = "") -> None:
        await self._client("POST", "rooms", room or self.chat, "kick", body={"user_id": user})

    async def leaves(self, room: str = "") -> None:
        await self._client("POST", "rooms", room or self.chat, "leave", body={})

    async def upgrades(self, room: str = "") -> str:
        """Replace a room by a new one; returns the new room's id."""
        path = ("rooms", room or self.chat, "upgrade")
        answer = await self._client("POST", *path, body={"new_version": "11"})
        return str(answer["replacement_room"])

    async def accepts(self) -> str:
        """Enter the room to which someone invites us, waiting for the invitation."""
        await self._until(lambda: bool(self._invitations))
        self.chat = next(iter(self._invitations))
        del self._invitations[self.chat]
        await self._client("POST", "join", self.chat, body={})
        return self.chat

    async def sees(self, text: str, room: str = "") -> Message:
        """The newest message of someone else that holds `text`, waiting for it."""

        def found() -> Message | None:
            others = (m for m in self._messages(room) if m.sender != self.user)
            return next((m for m in list(others)[::-1] if text in m.text), None)

        await self._until(lambda: found() is not None)
        message = found()
        assert message is not None
        return message

    async def sees_reactions(self, message: Message, count: int) -> list[str]:
        """The reactions under a message, once there are `count`."""
        await self._until(lambda: len(message.reactions) >= count)
        return message.reactions

    async def no_longer_sees(self, text: str, room: str = "") -> None:
        """Wait until no message holds `text`."""
        await self._until(lambda: not any(text in m.text for m in self._messages(room)))

    async def texts(self, room: str = "") -> list[str]:
        """What others wrote in a room, as it stands now."""
        await self._catch_up(timeout=0)
        return [m.text for m in self._messages(room) if m.sender != self.user and m.content]

    async def members(self, room: str = "") -> set[str]:
        answer = await self._client("GET", "rooms", room or self.chat, "joined_members")
        return set(answer["joined"])

    async def meets(self, user: str, room: str = "") -> None:
        """Wait until someone is in the room."""
        while user not in await self.members(room):
            await self._catch_up(timeout=10)

    def _messages(self, room: str) -> list[Message]:
        return list(self._rooms.get(room or self.chat, {}).values())

    async def _until(self, reached: Any) -> None:
        async with asyncio.timeout(20):
            while not reached():
                await self._catch_up(timeout=10)

    async def _catch_up(self, timeout: float) -> None:
        params = {"timeout": f"{timeout * 1000:.0f}"} | (
            {"since": self._since} if self._since else {}
        )
        answer = await self.call("GET", "/_matrix/client/v3/sync", **params)
        self._since = answer["next_batch"]
        rooms = answer.get("rooms", {})
        for room, news in rooms.get("invite", {}).items():
            self._invitations[room] = news["invite_state"]["events"]
        for room, news in rooms.get("join", {}).items():
            for event in news["timeline"]["events"]:
                self._take_in(self._rooms.setdefault(room, {}), event)

    def _take_in(self, screen: dict[str, Message], event: dict[str, Any]) -> None:
        content = event["content"]
        relation = content.get("m.relates_to", {})
        target = screen.get(relation.get("event_id", ""))
        if event["type"] == "m.room.redaction":
            redacted = screen.get(event.get("redacts") or content.get("redacts"))
            if redacted:
                redacted.content = {}
        elif event["type"] == "m.reaction" and target:
            target.reactions.append(relation["key"])
        elif relation.get("rel_type") == "m.replace" and target:
            target.content = content["m.new_content"]
        elif event["type"] == "m.room.message":
            screen[event["event_id"]] = Message(event)

    async def _client(self, method: str, *parts: str, body: Any = None) -> Any:
        path = "/".join(quote(part, safe="") for part in parts)
        return await self.call(method, f"/_matrix/client/v3/{path}", body)

    async def _send(
        self, method: str, path: str, data: bytes | None, mime: str, params: dict[str, str]
    ) -> bytes:
        self._session = self._session or aiohttp.ClientSession()
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        headers |= {"Content-Type": mime} if mime else {}
        url = self._url + path
        async with self._session.request(
            method, url, data=data, headers=headers, params=params
        ) as response:
            body = await response.read()
            if response.status != 200:
                raise PermissionError(f"{response.status} {body[:300]!r}")
            return body


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
