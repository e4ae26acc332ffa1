"""After a meeting: which one task do you take? And what becomes of a meeting without any."""

from __future__ import annotations

from datetime import timedelta

from handlers.conversation import courtesy
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import Context, World
from handlers.conversation.events import Attended, WasAbsent
from handlers.conversation.hooks import OPEN_ITEMS
from handlers.conversation.routing import answers, due, happened, notice, pressed
from handlers.conversation.subjects import id_in
from handlers.conversation.texts import Line, t
from handlers.tasks.actions import React, TypeTask
from storage.notices import Notice
from storage.people import Contact, leader_for
from storage.tasks import (
    HeldMeeting,
    Reaction,
    ask,
    ask_of,
    held_as,
    held_by,
    tasks_from,
    unanswered_asks,
)

ASKED_FOR = timedelta(days=7)
"""How long after a meeting it still makes sense to ask."""
CHECKED_AFTER = timedelta(days=4)


@happened(Attended)
def ask_who_was_there(world: World, event: Attended) -> None:
    """Each of them is asked once, however often it is told who was there."""
    held = held_as(world.db, event.leader.coalition_id, event.meeting) or _remember(world, event)
    there = [contact.id for contact in event.there if contact.takes_part]
    ask(world.db, held, there)
    courtesy.notify_many(world, held.coalition, there, "task", held.subject)


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


@notice("task-ask")
def ask_one(world: World, wish: Notice) -> Card | None:
    """Gone when they said something already, or when the meeting is too long ago."""
    held = held_by(world.db, wish.coalition_id, id_in(wish.subject))
    asked = ask_of(world.db, held.id, wish.contact) if held else None
    if held is None or asked is None or asked.reaction is not None:
        return None
    return question_card(held) if world.now < held.ended + ASKED_FOR else None


def question_card(held: HeldMeeting) -> Card:
    asked = t("task-ask", title=held.title, day=held.day)
    kind = Button(t("task-type"), TypeTask(held.id))
    return card(asked, t("task-ask-how"), buttons=[kind, no_task_row(held)])


def no_task_row(held: HeldMeeting) -> list[Button]:
    """Taking no task, or not having been there, is an answer too."""
    return [
        Button(t("task-none"), React(held.id, Reaction.NONE)),
        Button(t("task-absent"), React(held.id, Reaction.ABSENT)),
    ]


@pressed(React)
def react(ctx: Context, action: React) -> None:
    held = held_by(ctx.db, ctx.me.coalition_id, action.held)
    if ctx.is_asked_here:
        ctx.settle()
    if held is None:
        ctx.toast(t("closed-already"))
    else:
        keep_reaction(ctx, held, action.reaction)


def keep_reaction(ctx: Context, held: HeldMeeting, reaction: Reaction) -> None:
    """Note that someone takes no task; who took one keeps it."""
    asked = ask_of(ctx.db, held.id, ctx.me)
    if asked is None or asked.reaction in (Reaction.TASK, reaction):
        ctx.toast(t("noted-already"))
        return
    asked.reaction = reaction
    if reaction is Reaction.ABSENT:
        ctx.tell(WasAbsent(ctx.me, held.meeting))
    after_all = Button(t("task-after-all"), TypeTask(held.id))
    said = card(t(f"task-{reaction}-noted"), buttons=[after_all])
    ctx.replace(said, done=t(f"task-{reaction}"))


@answers(OPEN_ITEMS)
def unanswered(world: World, contact: Contact) -> Line | None:
    """The newest meeting of which this contact did not say which task they take."""
    waiting = unanswered_asks(world.db, contact, world.now - ASKED_FOR)
    return t("task-unanswered", title=waiting[0].title) if waiting else None


# A meeting without any task


@due(HeldMeeting.check_at)
def look_for_tasks(world: World, held: HeldMeeting) -> None:
    """Mark a meeting for its leader from which nobody took a task."""
    keeper = leader_for(world.db, held.coalition_id, held.by_contact)
    if keeper is not None and not tasks_from(world.db, held):
        courtesy.notify(world, keeper, "news", f"task-less:{held.id}")


@notice("task-less")
def tell_leader(world: World, wish: Notice) -> Card | None:
    """Gone when someone took a task meanwhile."""
    held = held_by(world.db, wish.coalition_id, id_in(wish.subject))
    if held is None or tasks_from(world.db, held):
        return None
    add = Button(t("task-add", title=held.title), TypeTask(held.id))
    return card(t("task-less", title=held.title, day=held.day), buttons=[add])
