"""Messages on their way to a contact who takes no part any more do not arrive."""

from __future__ import annotations

from handlers.conversation.context import World
from handlers.conversation.courtesy.purposes import PURPOSES
from handlers.conversation.events import Stopped
from handlers.conversation.routing import happened
from storage import notices, outbox


@happened(Stopped)
def fall_silent(world: World, event: Stopped) -> None:
    """Nothing that they did not ask for goes any more, and their open question is closed."""
    gone = event.contact
    outbox.cancel_unsent(world.db, gone.coalition_id, gone.person_id, tuple(PURPOSES), world.now)
    notices.drop_cancelled(world.db, gone)
    world.end_dialogue(gone)
