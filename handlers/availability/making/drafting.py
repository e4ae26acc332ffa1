"""Making a poll with as few questions as can be: what for, for whom, at which moments."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from handlers.availability.drafts import (
    drafted,
    fault_in_title,
    new_draft,
    put_slots,
    replace_slots,
)
from handlers.availability.making.actions import (
    BeginFor,
    BeginPollAnew,
    ChangePoll,
    DropPoll,
    GoOnWithPoll,
    InvitedDone,
    TakeSlots,
)
from handlers.availability.making.details import ASKABLE, ask_detail
from handlers.availability.making.people import ask_people, people_card
from handlers.availability.making.preview import preview_card, show_preview
from handlers.availability.making.slots import faults_in, fixed_length, proposed_slots, slots_card
from handlers.availability.subjects import READY
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context, NeverMind, World
from handlers.conversation.courtesy import notify
from handlers.conversation.drafting import DraftFlow, unfinished_card
from handlers.conversation.events import TimeWanted
from handlers.conversation.picking import names_of
from handlers.conversation.routes import A_WEEK, LEADERS, Takes
from handlers.conversation.routing import answered, command, happened, notice, pressed
from handlers.conversation.texts import Line, render, t
from handlers.conversation.words import one_line
from handlers.language.moments import Misread, ReadSlots, read_slots
from storage.availability import ANSWERABLE, Poll, PollState, draft_poll_of, polls_in
from storage.notices import Notice
from storage.partners import group_by, groups_in

LATELY = timedelta(weeks=8)


@command("peiling", who=LEADERS, menu=20, plain=("peiling", "datumprikker"))
def begin(ctx: Context, words: str) -> None:
    """Begin a poll, or go on with a draft; `words`: the title."""
    draft = draft_poll_of(ctx.db, ctx.me)
    title = one_line(words, len(words))
    if title:
        fault = fault_in_title(title)
        ctx.ask(title_given, fault) if fault else next_step(ctx, new_draft(ctx, ctx.me, title))
    elif draft is None or not draft.title:
        _ask_what_for(ctx)
    else:
        about = t("poll-draft-open", title=draft.title)
        ctx.reply(
            unfinished_card(about, go_on=GoOnWithPoll(draft.id), begin_anew=BeginPollAnew(draft.id))
        )


@pressed(GoOnWithPoll, who=LEADERS)
def go_on(ctx: Context, action: GoOnWithPoll) -> None:
    next_step(ctx, drafted(ctx, action.poll), done=t("go-on"))


@pressed(BeginPollAnew, who=LEADERS)
def begin_anew(ctx: Context, action: BeginPollAnew) -> None:
    drafted(ctx, action.poll).state = PollState.CANCELLED
    _ask_what_for(ctx, replace=True)


@pressed(DropPoll, who=LEADERS)
def drop(ctx: Context, action: DropPoll) -> None:
    drafted(ctx, action.poll).state = PollState.CANCELLED
    ctx.replace(t("poll-dropped"), done=t("cancel"))


def next_step(ctx: Context, poll: Poll, done: Line | None = None) -> None:
    """Ask the first thing that is not known yet, and in the end show the preview."""
    _FLOW.go_on(ctx, poll, done)


# The title


def _ask_what_for(ctx: Context, *, replace: bool = False) -> None:
    groups = groups_in(ctx.db, ctx.me.coalition_id)
    buttons = [Button(t("poll-for-group", group=g.name), BeginFor(g.id)) for g in groups]
    asked = card(t("poll-what-for"), buttons=[*buttons, Button(t("cancel"), NeverMind())])
    ctx.ask(title_given, asked, replace=replace)


@answered("poll-draft.title-given", takes=Takes.WORDS, who=LEADERS)
def title_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    title = one_line(said.text, len(said.text))
    fault = fault_in_title(title)
    if fault is not None:
        return fault
    ctx.close(title)
    next_step(ctx, new_draft(ctx, ctx.me, title))
    return None


@pressed(BeginFor, who=LEADERS)
def begin_for(ctx: Context, action: BeginFor) -> None:
    """The meeting of a group, of which the title and the people are known."""
    group = still(group_by(ctx.db, ctx.me.coalition_id, action.group))
    title = render(t("poll-for-group", group=group.name), ctx.reader)
    poll = new_draft(ctx, ctx.me, title)
    poll.targets = [f"group:{group.id}"]
    next_step(ctx, poll, done=title)


@happened(TimeWanted)
def lie_ready(world: World, event: TimeWanted) -> None:
    """Prepare a poll for the next meeting of a rhythm, that needs only the leader's word; once,
    also where the rhythm changes meanwhile."""
    if _is_looked_for(world, event):
        return
    poll = new_draft(world, event.by, event.title)
    poll.place, poll.minutes = event.place, event.minutes
    poll.targets = [f"group:{event.group.id}"]
    put_slots(world, poll, proposed_slots(world, poll, near=event.near))
    notify(world, event.by, "decision", READY.about(poll.id))


def _is_looked_for(world: World, event: TimeWanted) -> bool:
    """Whether a poll for this same meeting was made lately, and is not decided."""
    about = (event.title, [f"group:{event.group.id}"])
    undecided = polls_in(world.db, event.by.coalition_id, (*ANSWERABLE, PollState.DRAFT))
    return any(
        (poll.title, poll.targets) == about and poll.made_at > world.now - LATELY
        for poll in undecided
    )


@notice(READY)
def lies_ready(world: World, wish: Notice, poll: Poll) -> Card | None:
    """The preview of a poll that lies ready, as long as it is a draft."""
    if poll.state is not PollState.DRAFT:
        return None
    return preview_card(world, poll, t("poll-lies-ready", title=poll.title))


@pressed(InvitedDone, who=LEADERS, keeps=True)
def invited_done(ctx: Context, action: InvitedDone) -> None:
    poll = drafted(ctx, action.poll)
    if action.unsure:
        left = t("poll-nobody-picked")
        ctx.update(people_card(ctx, poll, left, unsure=action.unsure, sure=True))
    elif poll.targets:
        next_step(
            ctx, poll, done=t("chosen-these", names=names_of(ctx, poll.coalition_id, poll.targets))
        )
    else:
        ctx.update(people_card(ctx, poll, nobody=True))


# The moments


def ask_slots(ctx: Context, poll: Poll, *, done: Line | None = None) -> None:
    ctx.ask(slots_typed, slots_card(ctx, poll), replace=True, done=done, poll=poll.id)


@pressed(TakeSlots, who=LEADERS)
def take_slots(ctx: Context, action: TakeSlots) -> None:
    poll = drafted(ctx, action.poll)
    replace_slots(ctx, poll, [datetime.fromisoformat(slot) for slot in action.slots])
    next_step(ctx, poll, done=t("poll-take", count=len(action.slots)))


@answered("poll-draft.slots-typed", who=LEADERS, within=A_WEEK)
def slots_typed(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    """Take the moments that can be read, and say which words could not; what is typed then comes
    beside them (`more`)."""
    poll = drafted(ctx, data["poll"])
    read = read_slots(said.text, ctx.now, ctx.zone)
    more = bool(data.get("more"))
    if not read.moments:
        faults = faults_in(read) or [t("poll-slots-unread")]
        asked = preview_card(ctx, poll, *faults) if more else slots_card(ctx, poll, *faults)
        ctx.ask(slots_typed, asked, poll=poll.id, more=more)
        return
    faults = _put(ctx, poll, read, more=more)
    if not poll.targets:
        next_step(ctx, poll)
    elif _can_be_mended(read):
        asked = preview_card(ctx, poll, *faults, t("poll-slots-more"))
        ctx.ask(slots_typed, asked, poll=poll.id, more=True)
    else:
        show_preview(ctx, poll, *faults)


def _put(ctx: Context, poll: Poll, read: ReadSlots, *, more: bool) -> list[Line]:
    """Propose these moments, for as long as their end says, and tell what is not taken."""
    beside = [slot.starts_at for slot in poll.slots] if more else []
    put = put_slots if more else replace_slots
    put(ctx, poll, read.moments)
    if len(read.lengths) == 1:
        (poll.minutes,) = read.lengths
    return [*faults_in(read, beside), *fixed_length(read, poll)]


def _can_be_mended(read: ReadSlots) -> bool:
    return any(piece.why is not Misread.DOUBLE for piece in read.misread)


# One thing anew


@pressed(ChangePoll, who=LEADERS)
def change(ctx: Context, action: ChangePoll) -> None:
    poll = drafted(ctx, action.poll)
    if action.what == "people":
        ask_people(ctx, poll)
    elif action.what == "slots" or (action.what == "deadline" and not poll.slots):
        ask_slots(ctx, poll)
    elif action.what in ASKABLE:
        ask_detail(ctx, poll, action.what)
    else:
        raise Closed


_FLOW: DraftFlow[Poll] = DraftFlow(
    steps=(
        (lambda poll: bool(poll.targets), lambda ctx, poll, done: ask_people(ctx, poll, done=done)),
        (lambda poll: bool(poll.slots), lambda ctx, poll, done: ask_slots(ctx, poll, done=done)),
    ),
    preview=lambda ctx, poll, done: show_preview(ctx, poll, done=done),
)
