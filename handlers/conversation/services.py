"""Services that stay the same for the capabilities as long as the program runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event

from handlers.conversation.invitation_links import Doors
from handlers.conversation.patience import Patience
from handlers.conversation.routes import Routes

Serving = Callable[[], frozenset[int]]
"""Through which of our accounts something can be sent."""


NO_REPLY = "no-reply@coalitiebot.invalid"
"""An address that nobody can have: RFC 2606 keeps ".invalid" out of use for good."""

Alarm = Callable[[str, BaseException], None]
"""Tells the operator that something failed, and which fault it was."""


@dataclass(frozen=True, slots=True)
class Services:
    """The routes of the capabilities, the links of an invitation code, the language of people who
    chose none, how the operator hears of a fault, which accounts are in service, and who was not
    understood just now. `files_wanted` is set when a file is kept whose bytes must still be
    fetched. `organizer`: the address in calendars of whoever organises our meetings."""

    routes: Routes
    doors: Doors
    language: str
    alarm: Alarm
    in_service: Serving
    files_wanted: Event = field(default_factory=Event)
    patience: Patience = field(default_factory=Patience)
    organizer: str = NO_REPLY
