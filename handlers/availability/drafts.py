"""The poll that a button or an answer is about, and what is known of it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from handlers.availability.making.actions import (
    Drop,
    Show,
)
from handlers.availability.overseeing import all_redrawn
from handlers.conversation.cards import Button
from handlers.conversation.context import Context, World
from handlers.conversation.texts import Line, t
from handlers.conversation.words import is_name, too_long
from storage.availability import ANSWERABLE, Poll, PollSlot, PollState, poll_by
from storage.base import change_if
from storage.partners import group_by, organisation_by
from storage.people import Contact, contact_by

FATIGUE = 10
"""More slots than this are a lot to answer."""
MOST_SLOTS = 60
TITLE_LIMIT = 100
KEPT_FOR = timedelta(days=90)
"""What people answered, after the end of a poll."""


def drafted(ctx: Context, poll: int) -> Poll | None:
    """The poll while it is being made; None (and the leader hears why) when it runs or ended."""
    found = poll_by(ctx.db, ctx.me.coalition_id, poll)
    if found is not None and found.state is PollState.DRAFT:
        return found
    ctx.toast(t("poll-runs-already" if found and found.takes_answers else "closed-already"))
    return None


def running(ctx: Context, poll: int) -> Poll | None:
    """The poll while people can answer it; None (and the leader is told) when they cannot."""
    found = poll_by(ctx.db, ctx.me.coalition_id, poll)
    if found is not None and found.takes_answers:
        return found
    ctx.toast(t("closed-already"))
    return None


def new_draft(world: World, by: Contact, title: str) -> Poll:
    """A poll that this leader begins to make."""
    poll = Poll(
        coalition=by.coalition,
        by_contact=by.id,
        author=by.name,
        title=title,
        place="",
        minutes=60,
        targets=[],
        required=[],
        told=[],
        edition=1,
        state=PollState.DRAFT,
        made_at=world.now,
    )
    world.db.add(poll)
    world.db.flush()
    return poll


def fault_in_title(title: str) -> Line | None:
    """Why a meeting cannot be called this; None: it can."""
    return too_long(title, TITLE_LIMIT) or (None if is_name(title) else t("poll-title-unfit"))


def is_complete(poll: Poll) -> bool:
    """Whether nothing must be asked any more."""
    return bool(poll.targets and poll.slots)


def way_out(poll: Poll) -> Button:
    """Back to the preview where there was one already; what is still being made is dropped."""
    return (
        Button(t("back"), Show(poll.id))
        if is_complete(poll)
        else Button(t("cancel"), Drop(poll.id))
    )


def put_slots(world: World, poll: Poll, moments: Iterable[datetime]) -> None:
    """These moments are proposed from now on, beside those that are, up to MOST_SLOTS."""
    known = {slot.starts_at: slot for slot in poll.all_slots}
    for moment in moments:
        slot = known.get(moment)
        if len(poll.slots) == MOST_SLOTS:
            break
        if slot is None:
            poll.all_slots.append(PollSlot.at(poll, moment))
        elif slot.withdrawn_at is not None:
            slot.withdrawn_at = None
    poll.all_slots.sort(key=lambda slot: slot.starts_at)
    changed(poll)
    world.db.flush()


def replace_slots(world: World, poll: Poll, moments: Iterable[datetime]) -> None:
    """These moments, and no others, are proposed by a draft; the deadline follows them."""
    poll.all_slots.clear()
    world.db.flush()
    put_slots(world, poll, moments)


def changed(poll: Poll) -> None:
    """Earlier previews of it no longer show what would be asked."""
    poll.edition += 1


def names_of(world: World, poll: Poll, targets: Iterable[str]) -> list[Line]:
    """Targets as people call them."""
    return [_name_of(world, poll.coalition_id, *_split(target)) for target in targets]


def _split(target: str) -> tuple[str, int]:
    kind, _, key = target.partition(":")
    return kind, int(key)


def _name_of(world: World, coalition: int, kind: str, key: int) -> Line:
    find = {"group": group_by, "organisation": organisation_by, "contact": contact_by}[kind]
    found = find(world.db, coalition, key)
    return found.name if found is not None else t("exists-no-more")


def end(world: World, poll: Poll, state: PollState) -> bool:
    """Nobody is asked any more; the cards say so. False: another leader ended it in this same
    moment."""
    if not change_if(world.db, poll, Poll.state.in_(ANSWERABLE), state=state):
        return False
    poll.forget_at = world.now + KEPT_FOR
    poll.due_at = poll.invite_at = None
    all_redrawn(world, poll)
    return True
