"""The people whom a poll asks: groups, and members by name."""

from __future__ import annotations

from itertools import chain
from typing import Any

from handlers.availability.drafts import changed, drafted, way_out
from handlers.availability.making.actions import Invite, InvitedDone
from handlers.conversation.buttons import done_button
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.picking import group_options, named_in, names_of, pick_rows
from handlers.conversation.routes import A_WEEK, LEADERS
from handlers.conversation.routing import answered, pressed
from handlers.conversation.texts import Line, t
from handlers.language.fuzzy_names import called, likely, sure
from storage.availability import Poll
from storage.people import contacts_by, contacts_in
from storage.targets import Target, with_target

Unsure = tuple[tuple[int, ...], ...]
"""For each name that was typed: the contacts who may be meant."""


def ask_people(
    ctx: Context,
    poll: Poll,
    *above: Line,
    done: Line | None = None,
    unsure: Unsure = (),
) -> None:
    """Ask for groups by button, and for people by name; `unsure`: of the names typed before, those
    that may mean several people."""
    whom = people_card(ctx, poll, *above, unsure=unsure)
    ctx.ask(people_typed, whom, replace=True, done=done, poll=poll.id)


def people_card(
    ctx: Context,
    poll: Poll,
    *above: Line,
    unsure: Unsure = (),
    nobody: bool = False,
    sure: bool = False,
) -> Card:
    """`nobody`: first someone must be chosen; `sure`: Done leaves out the names of which nobody was
    picked."""
    chosen = names_of(ctx, poll.coalition_id, poll.targets)
    return card(
        *above,
        t("poll-who-first" if nobody else "poll-who-of-these" if unsure else "poll-who"),
        *([t("chosen-these", names=chosen)] if chosen else []),
        buttons=[
            *_toggles(ctx, poll, unsure),
            [done_button(InvitedDone(poll.id, () if sure else unsure)), way_out(poll)],
        ],
    )


def _toggles(ctx: Context, poll: Poll, unsure: Unsure) -> list[list[Button]]:
    """Every group, the people chosen by name, and those who may have been meant."""
    groups = group_options(ctx, poll.coalition_id)
    alone = [target for target in poll.targets if Target.of(target).kind == "contact"]
    people = zip(alone, names_of(ctx, poll.coalition_id, alone), strict=True)
    perhaps = contacts_by(ctx.db, poll.coalition_id, chain.from_iterable(unsure))
    meant = [(f"contact:{contact.id}", contact.name) for contact in perhaps]
    offered: dict[str, Line] = dict([*groups, *people, *meant])
    return pick_rows(
        offered.items(), poll.targets, lambda target, on: Invite(poll.id, target, on, unsure)
    )


@pressed(Invite, who=LEADERS, keeps=True)
def invite(ctx: Context, action: Invite) -> None:
    poll = drafted(ctx, action.poll)
    _put(poll, action.target, action.yes)
    # Names of which nobody was picked yet.
    unsure = tuple(
        name for name in action.unsure if not any(f"contact:{one}" in poll.targets for one in name)
    )
    ctx.update(people_card(ctx, poll, unsure=unsure))


def _put(poll: Poll, target: str, yes: bool) -> None:
    poll.targets = with_target(poll.targets, target, on=yes)
    changed(poll)


@answered("poll-draft.people-typed", who=LEADERS, within=A_WEEK)
def people_typed(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    """Take the groups that were named, and find the people. A name that means one person is taken;
    one that may mean several gives buttons to pick from."""
    poll = drafted(ctx, data["poll"])
    everyone = contacts_in(ctx.db, poll.coalition_id)
    groups, names = named_in(said.text, group_options(ctx, poll.coalition_id), ctx.reader)
    for group in groups:
        _put(poll, group, True)
    unsure: list[tuple[int, ...]] = []
    unknown: list[Line] = []
    for name in names:
        found = likely(name, everyone)
        meant = sure(found) or called(name, everyone)
        if meant is not None:
            _put(poll, f"contact:{meant.id}", True)
        else:
            unsure += [tuple(contact.id for contact, _ in found)] if found else []
            unknown += [] if found else [f"“{name}”"]
    above = [t("poll-unknown-people", names=unknown)] if unknown else []
    ask_people(ctx, poll, *above, unsure=tuple(unsure))
