"""Corrects the text of an announcement that is out: every copy changes, and rings if wanted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from handlers.announcements.actions import Correct, LeaveAsIs, PutRight
from handlers.announcements.copies import copy_of, old_copy_of
from handlers.announcements.drafts import changed
from handlers.announcements.loaders import sent
from handlers.announcements.preview import RULE
from handlers.announcements.report import PACE
from handlers.announcements.subjects import is_correction
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context, World
from handlers.conversation.forwarding import fault_in
from handlers.conversation.routes import A_WEEK, LEADERS, Slice, Takes
from handlers.conversation.routing import answered, due, pressed
from handlers.conversation.texts import Line, t
from storage.announcements import (
    Announcement,
    AnnouncementState,
    choices_by_person,
    copies_after,
    count_copies,
    outdated_copies,
)
from storage.messages import Message
from storage.outbox import Urgency


@pressed(Correct, who=LEADERS)
def correct(ctx: Context, action: Correct) -> None:
    announcement = sent(ctx, action.announcement)
    if announcement.due_at is not None:
        raise Closed(t("correct-later"))
    now: list[Line] = [t("correct-text-now"), announcement.text]
    _ask(ctx, announcement, t("correct-ask"), *(now if announcement.text else []))


def _ask(ctx: Context, announcement: Announcement, *lines: Line) -> None:
    asked = card(*lines, buttons=[Button(t("leave-it"), LeaveAsIs())])
    ctx.ask(correction_given, asked, announcement=announcement.id)


@pressed(LeaveAsIs, who=LEADERS)
def leave_as_is(ctx: Context, action: LeaveAsIs) -> None:
    ctx.close(t("leave-it"))


@answered("announcement.correction-given", takes=Takes.TEXT, who=LEADERS, within=A_WEEK)
def correction_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    announcement = sent(ctx, data["announcement"])
    fault = t("correct-text-only") if isinstance(said, Shared) else fault_in(said)
    if fault is not None:
        _ask(ctx, announcement, fault)
    else:
        ctx.reply(_proposal(ctx, announcement, said.text.strip()))


def _proposal(ctx: Context, announcement: Announcement, text: str) -> Card:
    return card(
        t("correct-preview", count=count_copies(ctx.db, announcement)),
        RULE,
        text,
        RULE,
        buttons=[
            Button(t("correct-everywhere"), PutRight(announcement.id, text, False)),
            Button(t("correct-and-ring"), PutRight(announcement.id, text, True)),
            Button(t("leave-it"), LeaveAsIs()),
        ],
    )


@pressed(PutRight, who=LEADERS)
def put_right(ctx: Context, action: PutRight) -> None:
    """Change it everywhere: due work changes copies that stand in chats; those that wait will have
    the new text."""
    announcement = sent(ctx, action.announcement)
    if announcement.text == action.text:
        raise Closed
    announcement.text = action.text
    changed(announcement)
    announcement.mend_at, announcement.mended = ctx.now, 0
    announcement.report_at = ctx.now + PACE
    if action.ring:
        announcement.rings, announcement.reached = announcement.edition, 0
        announcement.rung_at = ctx.now
        announcement.state, announcement.due_at = AnnouncementState.SENDING, ctx.now
        announcement.stopped_at = None
    ctx.close(t("correct-and-ring" if action.ring else "correct-everywhere"))


@due(Announcement.mend_at, cursor=Announcement.mended)
def mend_copies(world: World, announcement: Announcement, part: Slice) -> Sequence[int]:
    """Correct a slice of copies, and retire those below which a newer one arrived."""
    copies = copies_after(world.db, announcement, part.after, part.size)
    people = [copy.person_id for copy in copies if copy.person_id is not None]
    chosen = choices_by_person(world.db, announcement, people)
    mended = [(copy, _mended(announcement, copy, chosen)) for copy in copies]
    world.reword(mended, Urgency.BROADCAST)
    retired = outdated_copies(world.db, announcement, part.size)
    for copy in retired:
        world.rewrite(copy, _retired(announcement, copy), Urgency.BROADCAST)
    if len(retired) == part.size:
        announcement.mend_at = world.now
    return [copy.id for copy in copies]


def _mended(announcement: Announcement, copy: Message, chosen: dict[int, int]) -> Card:
    if copy.actions and not copy.rows:
        return _retired(announcement, copy)
    choice = chosen.get(copy.person_id) if copy.person_id is not None else None
    return copy_of(announcement, chosen=choice, corrected=is_correction(copy))


def _retired(announcement: Announcement, copy: Message) -> Card:
    return old_copy_of(announcement, corrected=is_correction(copy))
