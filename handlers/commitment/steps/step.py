"""The form that every step has."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from handlers.commitment.looking import View
from handlers.conversation.cards import Card
from handlers.conversation.context import World
from storage.commitment import Nudge
from storage.people import Contact


@dataclass(frozen=True, slots=True)
class Approach:
    """The way to an organisation: a contact, the words (the name of a text), and what they need."""

    contact: Contact
    wording: str
    data: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Step:
    """A step that becomes a message.

    `approach(world, view, willing)`: how an organisation is approached, by which of the contacts
    who may be asked, those heard last in front; None: nothing fits, and the step is passed over.
    `write(world, nudge, contact)`: its card; None: its reason is gone. It also runs for a preview,
    with a nudge that is not kept.
    """

    approach: Callable[[World, View, Sequence[Contact]], Approach | None]
    write: Callable[[World, Nudge, Contact], Card | None]
