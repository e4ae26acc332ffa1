"""The colleagues who can go in somebody's place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from handlers.conversation.actions import Action
from handlers.conversation.cards import Button
from handlers.conversation.closed import still
from handlers.conversation.context import World
from handlers.conversation.paging import page_of
from storage.people import Contact


def colleagues_of(world: World, contact: Contact) -> list[Contact]:
    """The others of their organisations who can be reached, by name."""
    speakers = {c.id: c for organisation in contact.organisations for c in organisation.speakers}
    others = (c for c in speakers.values() if c.id != contact.id and world.channel_for(c.person))
    return sorted(others, key=lambda colleague: colleague.name)


def colleague_in(colleagues: Iterable[Contact], contact: int) -> Contact:
    """The one of these colleagues with this id."""
    return still(next((colleague for colleague in colleagues if colleague.id == contact), None))


def colleague_rows(
    colleagues: Sequence[Contact],
    number: int,
    *,
    ask: Callable[[int], Action],
    turn: Callable[[int], Action],
) -> list[Button | list[Button]]:
    """Buttons to `ask` each colleague on the page with this number, and to the other pages."""
    page = page_of(colleagues, number)
    asked = [Button(colleague.name, ask(colleague.id)) for colleague in page.items]
    turns = page.turns(turn)
    return [*asked, turns] if turns else [*asked]
