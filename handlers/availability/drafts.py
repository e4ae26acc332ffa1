"""The poll that a button or an answer is about, from its draft to its end."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from handlers.availability.making.actions import DropPoll, ShowDraftPoll
from handlers.availability.overseeing import all_redrawn
from handlers.conversation.cards import Button
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context, World
from handlers.conversation.texts import Line, t
from handlers.conversation.words import is_name, too_long
from storage.availability import ANSWERABLE, Poll, PollSlot, PollState, poll_by
from storage.base import change_if
from storage.people import Contact

FATIGUE = 10
"""More slots than this are a lot to answer."""
MOST_SLOTS = 60
TITLE_LIMIT = 100
KEPT_FOR = timedelta(days=90)
"""How long answers are kept after the end of a poll."""


def drafted(ctx: Context, poll: int) -> Poll:
    """The poll, as long as it is a draft."""
    found = still(poll_by(ctx.db, ctx.me.coalition_id, poll))
    if found.takes_answers:
        raise Closed(t("poll-runs-already"))
    if found.state is not PollState.DRAFT:
        raise Closed
    return found


def running(ctx: Context, poll: int) -> Poll:
    """The poll, as long as it takes answers."""
    found = still(poll_by(ctx.db, ctx.me.coalition_id, poll))
    if not found.takes_answers:
        raise Closed
    return found


def new_draft(world: World, by: Contact, title: str) -> Poll:
    """A new draft of this leader."""
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
    """Why this is no title of a meeting; None: it is one."""
    return too_long(title, TITLE_LIMIT) or (None if is_name(title) else t("poll-title-unfit"))


def way_out(poll: Poll) -> Button:
    """Back to the preview of a draft that is complete; out of one that is not."""
    is_complete = poll.targets and poll.slots
    return (
        Button(t("back"), ShowDraftPoll(poll.id))
        if is_complete
        else Button(t("cancel"), DropPoll(poll.id))
    )


def put_slots(world: World, poll: Poll, moments: Iterable[datetime]) -> None:
    """Propose these moments too, up to MOST_SLOTS in all."""
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
    """Let a draft propose these moments and no others."""
    poll.all_slots.clear()
    world.db.flush()
    put_slots(world, poll, moments)


def changed(poll: Poll) -> None:
    """Earlier previews of the poll no longer show what would be asked."""
    poll.edition += 1


def end(world: World, poll: Poll, state: PollState) -> bool:
    """End a poll; its cards say so. False: another leader ended it at the same moment."""
    if not change_if(world.db, poll, Poll.state.in_(ANSWERABLE), state=state):
        return False
    poll.forget_at = world.now + KEPT_FOR
    poll.due_at = poll.invite_at = None
    all_redrawn(world, poll)
    return True
