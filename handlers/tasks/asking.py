"""After a meeting: which one task do you take? And what becomes of a meeting without any."""

from __future__ import annotations

from datetime import timedelta

from handlers.conversation import courtesy
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context, World
from handlers.conversation.events import Attended, WasAbsent
from handlers.conversation.hooks import OPEN_ITEMS
from handlers.conversation.routing import answers, due, happened, notice, pressed
from handlers.conversation.texts import Line, t
from handlers.tasks.actions import React, TypeTask
from handlers.tasks.loading import held_meeting
from handlers.tasks.subjects import ASKED, WITHOUT
from storage.notices import Notice
from storage.people import Contact, leader_for
from storage.tasks import (
    HeldMeeting,
    Reaction,
    ask,
    ask_of,
    held_as,
    tasks_from,
    unanswered_asks,
)

ASKED_FOR = timedelta(days=7)
"""How long after a meeting it still makes sense to ask."""
CHECKED_AFTER = timedelta(days=4)


@happened(Attended)
def ask_who_was_there(world: World, event: Attended) -> None:
    """Each guest is asked once, however often it is told who was there."""
    held = held_as(world.db, event.leader.coalition_id, event.meeting) or _remember(world, event)
    there = [contact.id for contact in event.there if contact.takes_part]
    ask(world.db, held, there)
    courtesy.notify_many(world, held.coalition, there, "task", ASKED.about(held.id))


def _remember(world: World, event: Attended) -> HeldMeeting:
    makes_sense = world.now < event.ended + ASKED_FOR
    held = HeldMeeting(
        coalition=event.leader.coalition,
        meeting=event.meeting,
        title=event.title,
        ended=event.ended,
        about=event.about,
        by_contact=event.leader.id,
        check_at=world.now + CHECKED_AFTER if makes_sense else None,
    )
    world.db.add(held)
    world.db.flush()
    return held


@notice(ASKED)
def ask_one(world: World, wish: Notice, held: HeldMeeting) -> Card | None:
    """Gone when they said something already, or when the meeting is too long ago."""
    asked = ask_of(world.db, held.id, wish.contact)
    if asked is None or asked.reaction is not None or world.now >= held.ended + ASKED_FOR:
        return None
    return card(
        t("task-ask", title=held.title, day=held.day),
        t("task-ask-how"),
        buttons=[Button(t("task-type"), TypeTask(held.id)), no_task_row(held)],
    )


def no_task_row(held: HeldMeeting) -> list[Button]:
    """Taking no task, or not having been there, is an answer too."""
    return [
        Button(t("task-none"), React(held.id, Reaction.NONE)),
        Button(t("task-absent"), React(held.id, Reaction.ABSENT)),
    ]


@pressed(React)
def react(ctx: Context, action: React) -> None:
    keep_reaction(ctx, held_meeting(ctx, action.held), action.reaction)


def keep_reaction(ctx: Context, held: HeldMeeting, reaction: Reaction) -> None:
    """Note that a guest takes no task; one that they took before stays theirs."""
    asked = ask_of(ctx.db, held.id, ctx.me)
    if asked is None or asked.reaction in (Reaction.TASK, reaction):
        raise Closed(t("noted-already"))
    asked.reaction = reaction
    if reaction is Reaction.ABSENT:
        ctx.publish(WasAbsent(ctx.me, held.meeting))
    after_all = Button(t("task-after-all"), TypeTask(held.id))
    ctx.replace(card(t(f"task-{reaction}-noted"), buttons=[after_all]), done=t(f"task-{reaction}"))


@answers(OPEN_ITEMS)
def unanswered(world: World, contact: Contact) -> Line | None:
    """The newest meeting of which this contact did not say which task they take."""
    waiting = unanswered_asks(world.db, contact, world.now - ASKED_FOR)
    return t("task-unanswered", title=waiting[0].title) if waiting else None


# A meeting without any task


@due(HeldMeeting.check_at)
def look_for_tasks(world: World, held: HeldMeeting) -> None:
    """Mark a meeting for its leader from which nobody took a task."""
    leader = leader_for(world.db, held.coalition_id, held.by_contact)
    if leader is not None and not tasks_from(world.db, held):
        courtesy.notify(world, leader, "news", WITHOUT.about(held.id))


@notice(WITHOUT)
def tell_leader(world: World, wish: Notice, held: HeldMeeting) -> Card | None:
    """Gone when someone took a task meanwhile."""
    if tasks_from(world.db, held):
        return None
    add = Button(t("task-add", title=held.title), TypeTask(held.id))
    return card(t("task-less", title=held.title, day=held.day), buttons=[add])
