"""Signs of life: what partners did, for the hook that every capability may answer."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from handlers.conversation.texts import Line


@dataclass(frozen=True, slots=True)
class Partners:
    """Some organisations of a coalition and the contacts who speak for them, by id."""

    coalition: int
    organisations: Collection[int]
    contacts: Collection[int]


@dataclass(frozen=True, slots=True)
class Sign:
    """Something that a contact did, or an organisation as a whole.

    `what`: as a leader reads it behind a name and a date; None where it says no more than that
    somebody was there. `seen`: when it was; for what has no moment of its own, the earliest at
    which it can have been.
    """

    seen: datetime
    what: Line | None = None
    contact: int | None = None
    organisation: int | None = None
