"""Messages on their way to a contact who takes no part any more do not arrive."""

from __future__ import annotations

from typing import Any

from handlers.conversation.context import World
from handlers.conversation.courtesy.purposes import PURPOSES
from handlers.conversation.events import Stopped
from handlers.conversation.hooks import UNDO_STOP
from handlers.conversation.routing import answers, happened
from handlers.conversation.texts import Line
from storage import notices, outbox
from storage.people import Contact


@happened(Stopped)
def fall_silent(world: World, event: Stopped) -> None:
    """Nothing that they did not ask for goes any more, and their open question is closed."""
    gone = event.contact
    outbox.cancel_unsent(world.db, gone.coalition_id, gone.person_id, tuple(PURPOSES), world.now)
    notices.drop_cancelled(world.db, gone, world.now)
    world.end_dialogue(gone)


@answers(UNDO_STOP)
def speak_again(world: World, contact: Contact, given_up: dict[str, Any]) -> list[Line]:
    """Notices that a stop kept back are looked at anew; they go if they still matter."""
    if contact.stopped_at is not None:
        notices.wait_again(world.db, contact, contact.stopped_at, world.now)
    return []
