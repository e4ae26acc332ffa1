"""The picture of who can when: people by slot, made when it is sent, readable on a phone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from handlers.availability.picture.arranging import Answered, Asked, arrange
from handlers.availability.picture.painting import paint
from handlers.conversation.cards import FileRef
from handlers.conversation.chat import Attachment
from handlers.conversation.routing import recipe
from handlers.conversation.texts import Reader, render, t


def heatmap(asked: Asked, reader: Reader) -> FileRef:
    """The picture in the language of its reader."""
    data = {
        "title": asked.title,
        "slots": [slot.astimezone(UTC).isoformat() for slot in asked.slots],
        "people": [asdict(person) for person in asked.people],
        "best": list(asked.best),
        "language": reader.language,
        "zone": reader.zone.key,
        "now": reader.now.isoformat(),
    }
    return FileRef(recipe="heatmap", data=data)


@recipe("heatmap")
def picture(data: dict[str, Any]) -> Attachment:
    """The PNG."""
    now = datetime.fromisoformat(data["now"])
    reader = Reader(data["language"], ZoneInfo(data["zone"]), now)
    board = arrange(_asked(data), reader)
    return Attachment(f"{render(t('map-file'), reader)}.png", "image/png", paint(board))


def _asked(data: dict[str, Any]) -> Asked:
    slots: Sequence[str] = data["slots"]
    return Asked(
        title=data["title"],
        slots=tuple(datetime.fromisoformat(slot) for slot in slots),
        people=tuple(Answered(**p | {"answers": tuple(p["answers"])}) for p in data["people"]),
        best=tuple(data["best"]),
    )
