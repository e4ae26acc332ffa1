"""Events that cannot be decrypted yet: on disk until their key comes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

from bot.platforms.matrix.homeserver import Json


class Undecrypted:
    """The events that wait for a key. `sql` executes a statement in the key store."""

    def __init__(self, sql: Callable[..., Any]) -> None:
        self._sql = sql
        sql("CREATE TABLE IF NOT EXISTS held (id TEXT PRIMARY KEY, room TEXT, event TEXT)")

    def add(self, room: str, event: Json) -> None:
        row = (event["event_id"], room, json.dumps(event))
        self._sql("INSERT OR IGNORE INTO held VALUES (?, ?, ?)", row)

    def all(self) -> list[tuple[str, Json]]:
        """(room, event) for each, the oldest first."""
        rows = self._sql("SELECT room, event FROM held ORDER BY rowid")
        return [(room, json.loads(event)) for room, event in rows]

    def drop(self, event_ids: Iterable[str]) -> None:
        for event_id in event_ids:
            self._sql("DELETE FROM held WHERE id = ?", (event_id,))
