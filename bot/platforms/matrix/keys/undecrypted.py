"""What was said and cannot be read yet: kept on disk until its key comes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

from bot.platforms.matrix.homeserver import Json


class Held:
    """The events that wait for a key; `sql` reaches the store of our keys."""

    def __init__(self, sql: Callable[..., Any]) -> None:
        self._sql = sql
        sql("CREATE TABLE IF NOT EXISTS held (id TEXT PRIMARY KEY, room TEXT, event TEXT)")

    def add(self, room: str, event: Json) -> None:
        """Keep an event until its key comes."""
        row = (event["event_id"], room, json.dumps(event))
        self._sql("INSERT OR IGNORE INTO held VALUES (?, ?, ?)", row)

    def all(self) -> list[tuple[str, Json]]:
        """The rooms and events that wait for a key, the oldest first."""
        rows = self._sql("SELECT room, event FROM held ORDER BY rowid")
        return [(room, json.loads(event)) for room, event in rows]

    def drop(self, event_ids: Iterable[str]) -> None:
        """Keep these no longer."""
        for event_id in event_ids:
            self._sql("DELETE FROM held WHERE id = ?", (event_id,))
