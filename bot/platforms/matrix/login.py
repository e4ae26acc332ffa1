"""A login that survives a restart: user, device and token."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path

from bot.platforms.matrix.keys.private_files import write_private


@dataclass(frozen=True, slots=True)
class Login:
    """A device of ours at a homeserver, and its access token."""

    homeserver: str
    user: str
    device: str
    token: str = field(repr=False)


class KeptLogin:
    """The login of an earlier start, in a file that only its owner can read."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "login.json"

    def load(self, homeserver: str, user: str) -> Login | None:
        """The stored login of this account, if any. `user` is a full id or its localpart."""
        try:
            login = Login(**json.loads(self._file.read_text("utf-8")))
        except (FileNotFoundError, ValueError, TypeError):
            return None
        names = (login.user, localpart(login.user))
        return login if login.homeserver == homeserver and user in names else None

    def save(self, login: Login) -> None:
        """Write it to disk at once: without the token, the next start would make a new device."""
        write_private(self._file, json.dumps(asdict(login)))


def localpart(user: str) -> str:
    """The part of a user id before the homeserver's name: "bot" of "@bot:example.org"."""
    return user.removeprefix("@").partition(":")[0]
