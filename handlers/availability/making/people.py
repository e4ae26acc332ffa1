"""Whom a poll asks: groups, and people by name."""

from __future__ import annotations

from itertools import chain
from typing import Any

from handlers.availability.drafts import TITLE_LIMIT, changed, drafted, names_of, way_out
from handlers.availability.making.actions import (
    Invite,
    InvitedDone,
)
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.routing import A_WEEK, LEADERS, answered, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import one_line
from handlers.language.fuzzy_names import called, likely, sure
from storage.availability import Poll
from storage.partners import groups_in
from storage.people import contacts_by, contacts_in

Unsure = tuple[tuple[int, ...], ...]
"""For each name that was typed: the contacts who may be meant."""
NAMES_AT_ONCE = 50
BESIDE_EACH_OTHER = 2


def ask_people(
    ctx: Context,
    poll: Poll,
    *above: Line,
    done: Line | None = None,
    unsure: Unsure = (),
) -> None:
    """Ask for groups by button, and for people by name; `unsure`: who may have been meant by each
    name."""
    said = people_card(ctx, poll, *above, unsure=unsure)
    ctx.ask(people_typed, said, replace=True, done=done, poll=poll.id)


def people_card(
    ctx: Context,
    poll: Poll,
    *above: Line,
    unsure: Unsure = (),
    nobody: bool = False,
    sure: bool = False,
) -> Card:
    """`nobody`: first someone must be chosen; `sure`: Klaar leaves out who was not picked."""
    groups = [(f"group:{group.id}", group.name) for group in groups_in(ctx.db, poll.coalition_id)]
    alone = [target for target in poll.targets if target.startswith("contact:")]
    people = zip(alone, names_of(ctx, poll, alone), strict=True)
    perhaps = contacts_by(ctx.db, poll.coalition_id, chain.from_iterable(unsure))
    named = [(f"contact:{contact.id}", contact.name) for contact in perhaps]
    shown: dict[str, Line] = dict([*groups, *people, *named])
    toggles = [_toggle(poll, target, name, unsure) for target, name in shown.items()]
    chosen = names_of(ctx, poll, poll.targets)
    return card(
        *above,
        t("poll-who-first" if nobody else "poll-who-of-these" if unsure else "poll-who"),
        *([t("chosen-these", names=chosen)] if chosen else []),
        buttons=[
            *(
                toggles[i : i + BESIDE_EACH_OTHER]
                for i in range(0, len(toggles), BESIDE_EACH_OTHER)
            ),
            [Button(t("done"), InvitedDone(poll.id, () if sure else unsure)), way_out(poll)],
        ],
    )


def _toggle(poll: Poll, target: str, name: Line, unsure: Unsure) -> Button:
    on = target in poll.targets
    label = t("ticked", name=name) if on else name
    return Button(label, Invite(poll.id, target, not on, unsure))


@pressed(Invite, who=LEADERS, keeps=True)
def invite(ctx: Context, action: Invite) -> None:
    poll = drafted(ctx, action.poll)
    if poll is not None and ctx.message is not None:
        _put(poll, action.target, action.yes)
        ctx.rewrite(ctx.message, people_card(ctx, poll, unsure=_left(poll, action.unsure)))


def _left(poll: Poll, unsure: Unsure) -> Unsure:
    """The names of which nobody was picked yet."""
    return tuple(
        name for name in unsure if not any(f"contact:{one}" in poll.targets for one in name)
    )


def _put(poll: Poll, target: str, yes: bool) -> None:
    left = [other for other in poll.targets if other != target]
    poll.targets = [*left, target] if yes else left
    changed(poll)


@answered("poll-draft.people-typed", who=LEADERS, within=A_WEEK)
def people_typed(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    """Find the people who were named; those who are sure are asked, others can be picked."""
    poll = drafted(ctx, data["poll"])
    if poll is None:
        return
    ctx.close()
    everyone = contacts_in(ctx.db, poll.coalition_id)
    unsure: list[tuple[int, ...]] = []
    unknown: list[Line] = []
    for name in _names_in(said.text):
        found = likely(name, everyone)
        meant = sure(found) or called(name, everyone)
        if meant is not None:
            _put(poll, f"contact:{meant.id}", True)
        else:
            unsure += [tuple(contact.id for contact, _ in found)] if found else []
            unknown += [] if found else [f"“{name}”"]
    above = [t("poll-unknown-people", names=unknown)] if unknown else []
    ask_people(ctx, poll, *above, unsure=tuple(unsure))


def _names_in(text: str) -> list[str]:
    pieces = text.replace("\n", ",").replace(" en ", ",").replace(" and ", ",").split(",")
    names = (one_line(piece, TITLE_LIMIT) for piece in pieces[:NAMES_AT_ONCE])
    return [name for name in names if name]
