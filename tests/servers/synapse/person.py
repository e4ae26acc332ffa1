"""Someone with a Matrix app, written on the client-server API alone: not on what the bot uses."""

from __future__ import annotations

import asyncio
import itertools
import json
from collections.abc import Callable
from contextlib import suppress
from typing import Any
from urllib.parse import quote

import aiohttp


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
        """Close the connections; they open again when they are needed."""
        if self._session:
            await self._session.close()
        self._session = None

    def wipes_screen(self) -> None:
        """Forget what stands in the chats."""
        self._rooms.clear()

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

    async def says(self, text: str, room: str = "", more: dict[str, Any] | None = None) -> str:
        """Say something (`more`: other fields of the event); returns the event's id."""
        return await self.posts({"msgtype": "m.text", "body": text} | (more or {}), room)

    async def posts(self, content: Any, room: str = "", kind: str = "m.room.message") -> str:
        """Send an event of any kind with any content."""
        transaction = str(next(self._transactions))
        path = ("rooms", room or self.chat, "send", kind, transaction)
        return str((await self._client("PUT", *path, body=content))["event_id"])

    async def reacts(self, key: str, to: str, room: str = "") -> str:
        relation = {"rel_type": "m.annotation", "event_id": to, "key": key}
        return await self.posts({"m.relates_to": relation}, room, "m.reaction")

    async def takes_back(self, event: str, room: str = "") -> str:
        """Take away something that was said or reacted."""
        back = f"back-{next(self._transactions)}"
        path = ("rooms", room or self.chat, "redact", event, back)
        return str((await self._client("PUT", *path, body={}))["event_id"])

    async def shares(
        self, name: str, data: bytes, mime: str, caption: str = "", room: str = ""
    ) -> str:
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
        return await self.posts(content, room)

    async def opens(self, mxc: str) -> bytes:
        """The bytes of a file that stands in a message."""
        path = "/_matrix/client/v1/media/download/" + mxc.removeprefix("mxc://")
        return await self._send("GET", path, None, "", {})

    async def opens_file(self, message: Message) -> bytes:
        """The bytes of the file that a message is."""
        return await self.opens(message.content["url"])

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

        with suppress(TimeoutError):
            await self._until(lambda: bool(self.answers(text, room)))
        found = self.answers(text, room)
        assert found, f"{text!r} is not in {[m.text for m in self._messages(room)]}"
        return found[-1]

    async def comes_to_show(self, message: str, text: str, room: str) -> Message:
        """A message, once it shows exactly this text."""

        def shown() -> Message | None:
            return self._rooms.get(room, {}).get(message)

        with suppress(TimeoutError):
            await self._until(lambda: (one := shown()) is not None and one.text == text)
        found = shown()
        assert found is not None, f"{message} did not come in"
        assert found.text == text
        return found

    async def enters(self, room: str) -> None:
        """Enter a room to which someone invited us."""
        await self._client("POST", "join", room, body={})

    async def sees_often(self, text: str, count: int, within: float) -> None:
        """Wait until at least so many messages of others hold `text`, for so many seconds."""
        await self._until(lambda: len(self.answers(text)) >= count, within)

    def answers(self, text: str, room: str = "") -> list[Message]:
        """The messages of others that hold `text`, as far as they came in."""
        return [m for m in self._messages(room) if m.sender != self.user and text in m.text]

    async def sees_reactions(self, message: Message, count: int) -> list[str]:
        """The reactions under a message, once there are `count`."""
        await self._until(lambda: len(message.reactions) >= count)
        return message.reactions

    async def no_longer_sees(self, text: str, room: str = "") -> None:
        """Wait until no message holds `text`."""
        await self._until(lambda: not any(text in m.text for m in self._messages(room)))

    async def texts(self, room: str = "") -> list[str]:
        """The messages of others in a room, as it stands now."""
        await self._catch_up(timeout=0)
        return [m.text for m in self._messages(room) if m.sender != self.user and m.content]

    async def members(self, room: str = "") -> set[str]:
        answer = await self._client("GET", "rooms", room or self.chat, "joined_members")
        return set(answer["joined"])

    async def meets(self, user: str, room: str = "") -> None:
        """Wait until someone is in the room."""
        while user not in await self.members(room):
            await self._catch_up(timeout=10)

    async def sees_go(self, user: str, room: str = "") -> None:
        """Wait until someone came into the room and left it again."""
        path = ("rooms", room or self.chat, "state", "m.room.member", user)
        while True:
            with suppress(PermissionError):
                if (await self._client("GET", *path))["membership"] == "leave":
                    return
            await self._catch_up(timeout=10)

    async def is_out_of(self, room: str) -> None:
        """Wait until we are no longer in a room."""
        path = "/_matrix/client/v3/joined_rooms"
        while room in (await self.call("GET", path))["joined_rooms"]:
            await self._catch_up(timeout=10)

    def _messages(self, room: str) -> list[Message]:
        return list(self._rooms.get(room or self.chat, {}).values())

    async def _until(self, reached: Callable[[], bool], within: float = 20) -> None:
        async with asyncio.timeout(within):
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
