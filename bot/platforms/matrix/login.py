"""A login that survives a restart: who we are, on which device, with which token."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Login:
    """A device of ours at a homeserver; `token` opens it."""

    homeserver: str
    user: str
    device: str
    token: str = field(repr=False)


class KeptLogin:
    """The login of an earlier start, in a folder that only its owner can read."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / "login.json"

    def load(self, homeserver: str, user: str) -> Login | None:
        """The kept login of this account; `user` is a full id or its first part."""
        try:
            login = Login(**json.loads(self._file.read_text("utf-8")))
        except (FileNotFoundError, ValueError, TypeError):
            return None
        names = (login.user, localpart(login.user))
        return login if login.homeserver == homeserver and user in names else None

    def save(self, login: Login) -> None:
        """Write it to disk at once: a lost token would cost a new device."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._folder.chmod(0o700)
        draft = self._file.with_suffix(".new")
        draft.unlink(missing_ok=True)
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(asdict(login), file)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(self._file)


def localpart(user: str) -> str:
    """The part of a user id before the homeserver's name: "bot" of "@bot:example.org"."""
    return user.removeprefix("@").partition(":")[0]
