"""Another contact is asked in the place of one who cannot answer any more."""

from __future__ import annotations

from handlers.commitment.introducing.asking import ask
from handlers.commitment.introducing.ending import end_now
from handlers.commitment.introducing.sides import askable
from handlers.conversation.context import World
from handlers.conversation.events import JoinedOrLeft, Stopped
from handlers.conversation.hooks import HAND_OVER
from handlers.conversation.routing import answers, happened
from storage.commitment import Introduction, introductions_asked
from storage.people import Contact


@happened(Stopped)
def stopped(world: World, event: Stopped) -> None:
    for introduction in introductions_asked(world.db, event.contact):
        _ask_another(world, introduction)


@happened(JoinedOrLeft)
def left(world: World, event: JoinedOrLeft) -> None:
    if event.joined:
        return
    for introduction in introductions_asked(world.db, event.contact):
        if introduction.pair is not None and introduction.pair[1].organisation is event.where:
            _ask_another(world, introduction)


def _ask_another(world: World, introduction: Introduction) -> None:
    """A colleague is asked instead; where there is none it ends."""
    asked = introduction.pair[1].organisation_id if introduction.pair is not None else None
    view = askable(world, introduction.coalition, asked) if asked is not None else None
    if view is None:
        end_now(world, introduction)
    else:
        ask(world, introduction, view.willing()[0])


@answers(HAND_OVER)
def ask_successor(world: World, before: Contact, successor: Contact) -> None:
    for introduction in introductions_asked(world.db, before):
        pair = introduction.pair
        if pair is not None and successor in pair[1].organisation.speakers:
            ask(world, introduction, successor)
