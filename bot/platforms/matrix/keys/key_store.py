"""Where the keys are: a folder that only its owner can read, and the thread that works in it."""

from __future__ import annotations

import asyncio
import fcntl
import secrets
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import IO, TypeVar

import structlog
from peewee import DatabaseError  # type: ignore[import-untyped]

from bot.platforms.matrix.keys.devices import Trusts
from bot.platforms.matrix.keys.olm_account import Machine
from bot.platforms.matrix.keys.private_files import private_folder, write_private
from bot.platforms.port import SignedOut, Unavailable

_log = structlog.get_logger(__name__)

T_ = TypeVar("T_")


class Vault:
    """The keys of the device that is signed in, opened from disk.

    Encrypting and storing happen in one thread, so that the event loop never waits for them. What
    fails there is undone on disk, and the keys are read from it anew.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._thread = ThreadPoolExecutor(1, "keys")
        self._lock: IO[str] | None = None
        self._machine: Machine | None = None
        self._opened: Callable[[], Machine] | None = None

    def claim(self) -> None:
        """Keep other processes out until `close`; Unavailable while there is one already: a second
        process stands by."""
        if self._lock:
            return
        try:
            private_folder(self.folder)
            lock = (self.folder / "lock").open("w")
        except OSError as reason:
            raise _unfit(f"{self.folder} cannot be used ({reason.strerror})") from None
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            lock.close()
            _log.warning("another process uses the keys; waiting", folder=str(self.folder))
            raise Unavailable(f"another process uses the keys in {self.folder}") from None
        self._lock = lock

    async def open(self, user: str, device: str, trusts: Trusts) -> None:
        """Read the keys of a device, or make them; SignedOut when they cannot be read."""
        self._opened = partial(_open, self.folder, user, device, trusts)
        await self._run(self._reopen)

    async def do(self, work: Callable[[Machine], T_]) -> T_:
        """The answer of `work`, once all that it changed is on disk; Unavailable when it cannot be
        written now."""
        return await self._run(partial(self._do, work))

    async def close(self) -> None:
        """Stop, and let others in."""
        await self._run(self._close)
        if self._lock:
            self._lock.close()
            self._lock = None

    async def _run(self, work: Callable[[], T_]) -> T_:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    def _do(self, work: Callable[[Machine], T_]) -> T_:
        try:
            machine = self._machine or self._reopen()
            with machine.atomic():
                return work(machine)
        except DatabaseError as fault:
            self._close()
            _log.error("the keys cannot be stored", folder=str(self.folder), reason=str(fault))
            raise Unavailable("the keys cannot be stored") from None
        except BaseException:
            self._close()
            raise

    def _reopen(self) -> Machine:
        self._close()
        assert self._opened, "a vault is opened before it is used"
        self._machine = self._opened()
        return self._machine

    def _close(self) -> None:
        if self._machine:
            self._machine.close()
        self._machine = None


def _open(folder: Path, user: str, device: str, trusts: Trusts) -> Machine:
    secret = folder / "pickle.key"
    if not secret.exists():
        if any(folder.glob("*.db")):
            raise _unfit(f"{secret} is gone, and the keys beside it cannot be read without")
        write_private(secret, secrets.token_urlsafe(32))
    try:
        return Machine(folder, user, device, secret.read_text("utf-8"), trusts)
    except Exception as reason:  # noqa: BLE001 the library has no common kind of failure
        kind = type(reason).__name__
        raise _unfit(f"the keys in {folder} cannot be read with its pickle.key ({kind})") from None


def _unfit(reason: str) -> SignedOut:
    return SignedOut(reason, "MATRIX_STORE")
