"""The questions about oneself that a registration asks, and that can be answered anew later: when
someone can usually meet, as whom they take part, and for which organisation they speak."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from handlers.conversation.actions import Action
from handlers.conversation.buttons import done_button, in_rows, toggle
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import World
from handlers.conversation.events import PartnerAdded
from handlers.conversation.texts import Line, t
from handlers.language.dayparts import times_in, understood_whole
from handlers.language.fuzzy_names import likely, sure
from storage.partners import enrolled, organisations_in
from storage.people import DAYPARTS, Contact, Kind, Organisation

# When someone can usually meet


def times_card(
    chosen: Sequence[str],
    choose: Callable[[tuple[str, ...], bool], Action],
    opening: Line = t("usual-times"),
) -> Card:
    """The dayparts to turn on and off. `choose` makes the action of a button: which dayparts are
    chosen after it, and whether those are all."""

    def daypart(name: str) -> Button:
        after = tuple(d for d in DAYPARTS if (d in chosen) != (d == name))
        return toggle(t(f"daypart-{name}"), choose(after, False), on=name in chosen)

    done = done_button(choose(tuple(chosen), True))
    return card(opening, buttons=[[daypart(d) for d in DAYPARTS], [done]])


def times_unclear(text: str) -> Line | None:
    """How typed times are asked about once more; None: all of them were understood."""
    chosen = times_in(text)
    if not chosen:
        return t("usual-times-again")
    return None if understood_whole(text) else t("usual-times-partly", times=times_of(chosen))


def times_of(dayparts: Iterable[str]) -> list[Line]:
    """The dayparts as they are called within a sentence."""
    return [t(f"time-{daypart}") for daypart in dayparts]


# As whom they take part


def kind_card(choose: Callable[[Kind], Action], *, again: bool = False) -> Card:
    """The kinds of contact; `choose` makes the action that chooses one. `again`: what they typed
    was not clear."""
    buttons = in_rows(Button(t(f"kind-{kind}"), choose(kind)) for kind in Kind)
    return card(t("which-kind-again") if again else t("which-kind"), buttons=buttons)


# For which organisation they speak


def organisation_in(
    world: World,
    contact: Contact,
    typed: str,
    *,
    choose: Callable[[int], Action],
    add: Callable[[str], Action],
    again: Action,
) -> Organisation | Card:
    """The organisation that was typed, small mistakes and all. Where that is in doubt, a card with
    those that it may be: to `choose` one by its id, to `add` it by its name, or to type `again`."""
    town = contact.coalition.municipality
    found = likely(typed, organisations_in(world.db, contact.coalition_id), town=town)
    same = sure(found)
    if same is not None:
        return same
    buttons = [
        *(Button(organisation.name, choose(organisation.id)) for organisation, _ in found),
        Button(t("new-organisation", name=typed), add(typed)),
        Button(t("type-again"), again),
    ]
    return card(t("is-it-one-of-these") if found else t("not-known-yet"), buttons=buttons)


def organisation_added(world: World, contact: Contact, name: str) -> Organisation:
    """The organisation with this name; where it is new, the leaders hear that this contact added
    it."""
    organisation, new = enrolled(world.db, contact.coalition_id, name, world.now)
    if new:
        world.publish(PartnerAdded(organisation, contact))
    return organisation
