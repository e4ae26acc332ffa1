"""The seeds of our signing identity, in a file that only ever grows."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass
from pathlib import Path

from bot.platforms.matrix.keys.private_files import write_private
from bot.platforms.matrix.keys.signing import SigningKey, padded, unpadded

USAGES = ("master", "self_signing", "user_signing")


@dataclass(frozen=True, slots=True, repr=False)
class Seeds:
    """The three keys of one identity, by usage."""

    master: SigningKey
    self_signing: SigningKey
    user_signing: SigningKey

    def of(self, usage: str) -> SigningKey:
        key: SigningKey = getattr(self, usage)
        return key


def new_seeds() -> Seeds:
    """A new identity."""
    return Seeds(*(SigningKey(secrets.token_bytes(32)) for _ in USAGES))


class KeptSeeds:
    """Every identity that we ever had. None is ever removed."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "identity.json"

    def of(self, user: str) -> list[Seeds]:
        """The identities of an account, newest first. Raises ValueError if the file is damaged."""
        rows = [row for row in self._rows() if row["user"] == user]
        return [Seeds(*(SigningKey(padded(row[usage])) for usage in USAGES)) for row in rows[::-1]]

    def add(self, user: str, seeds: Seeds) -> None:
        """Add an identity. It is on disk when this returns."""
        row = {"user": user} | {usage: unpadded(seeds.of(usage).seed) for usage in USAGES}
        write_private(self.file, json.dumps([*self._rows(), row], indent=1))

    def _rows(self) -> list[dict[str, str]]:
        try:
            rows = json.loads(self.file.read_text("utf-8"))
        except FileNotFoundError:
            return []
        complete = {"user", *USAGES}
        if not isinstance(rows, list) or not all(
            isinstance(row, dict) and complete <= row.keys() for row in rows
        ):
            raise ValueError(f"{self.file} is damaged; put it back from a back-up")
        return rows
