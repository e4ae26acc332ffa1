"""The keys on disk: a folder that only its owner can read, and the thread that works in it."""

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
from bot.platforms.matrix.keys.olm_account import OlmAccount
from bot.platforms.matrix.keys.private_files import private_folder, write_private
from bot.platforms.port import SignedOut, Unavailable

_log = structlog.get_logger(__name__)

T_ = TypeVar("T_")


class KeyStore:
    """The keys of the device that is signed in.

    Encryption and storage happen in one thread, so that the event loop never waits for them. After
    a failure the change on disk is undone, and the keys are read again.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._thread = ThreadPoolExecutor(1, "keys")
        self._lock: IO[str] | None = None
        self._account: OlmAccount | None = None
        self._opened: Callable[[], OlmAccount] | None = None

    def claim(self) -> None:
        """Keep other processes out until `close`. Raises Unavailable if another process uses the
        keys: then this one stands by."""
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
        """Read the keys of a device, or make them. Raises SignedOut if they cannot be read."""
        self._opened = partial(_open, self.folder, user, device, trusts)
        await self._run(self._reopen)

    async def do(self, work: Callable[[OlmAccount], T_]) -> T_:
        """The result of `work`, once its changes are on disk. Raises Unavailable if they cannot be
        written now."""
        return await self._run(partial(self._do, work))

    async def close(self) -> None:
        """Stop, and let other processes in."""
        await self._run(self._close)
        if self._lock:
            self._lock.close()
            self._lock = None

    async def _run(self, work: Callable[[], T_]) -> T_:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    def _do(self, work: Callable[[OlmAccount], T_]) -> T_:
        try:
            account = self._account or self._reopen()
            with account.atomic():
                return work(account)
        except DatabaseError as fault:
            self._close()
            _log.error("the keys cannot be stored", folder=str(self.folder), reason=str(fault))
            raise Unavailable("the keys cannot be stored") from None
        except BaseException:
            self._close()
            raise

    def _reopen(self) -> OlmAccount:
        self._close()
        assert self._opened, "the key store is opened before it is used"
        self._account = self._opened()
        return self._account

    def _close(self) -> None:
        if self._account:
            self._account.close()
        self._account = None


def _open(folder: Path, user: str, device: str, trusts: Trusts) -> OlmAccount:
    secret = folder / "pickle.key"
    if not secret.exists():
        if any(folder.glob("*.db")):
            raise _unfit(f"{secret} is gone, and the keys beside it cannot be read without")
        write_private(secret, secrets.token_urlsafe(32))
    try:
        return OlmAccount(folder, user, device, secret.read_text("utf-8"), trusts)
    except Exception as reason:  # noqa: BLE001 the library has no common kind of failure
        kind = type(reason).__name__
        raise _unfit(f"the keys in {folder} cannot be read with its pickle.key ({kind})") from None


def _unfit(reason: str) -> SignedOut:
    return SignedOut(reason, "MATRIX_STORE")
