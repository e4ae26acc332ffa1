"""Corrects the text of an announcement that is out: in every copy, without a sound; or in a new
message that asks anew, below the copies with the text before."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from handlers.announcements.actions import Correct, LeaveAsIs, PutRight
from handlers.announcements.copies import copy_of
from handlers.announcements.drafts import changed
from handlers.announcements.history import opened
from handlers.announcements.loaders import sent
from handlers.announcements.meaning import says_otherwise
from handlers.announcements.preview import RULE
from handlers.announcements.report import PACE, report_card
from handlers.announcements.subjects import REPORT, is_correction
from handlers.conversation import courtesy
from handlers.conversation.arrival import arrival_lines, split
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context, World
from handlers.conversation.forwarding import fault_in
from handlers.conversation.other_words import ask_other_words
from handlers.conversation.routes import A_WEEK, LEADERS, Slice, Takes
from handlers.conversation.routing import answered, due, pressed
from handlers.conversation.texts import Line, render, t
from handlers.conversation.writing import reader_of
from storage.announcements import (
    Announcement,
    AnnouncementState,
    choices_before,
    choices_by_person,
    copies_after,
    count_copies,
    with_copy,
)
from storage.messages import Message
from storage.outbox import Urgency


@pressed(Correct, who=LEADERS)
def correct(ctx: Context, action: Correct) -> None:
    announcement = _correctable(ctx, action.announcement)
    _ask(ctx, announcement, t("correct-ask"), words=announcement.text)


def _correctable(ctx: Context, announcement: int) -> Announcement:
    found = sent(ctx, announcement)
    if found.due_at is not None:
        raise Closed(t("correct-later"))
    return found


def _ask(ctx: Context, announcement: Announcement, asked: Line, *, words: str = "") -> None:
    leave = [Button(t("leave-it"), LeaveAsIs())]
    number = announcement.id
    ask_other_words(ctx, correction_given, asked, words=words, buttons=leave, announcement=number)


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
    """The text as it becomes, and the two ways; the one that suits the change stands in front."""
    otherwise = says_otherwise(announcement.text, text)
    quiet, anew = _ways(ctx, announcement)
    ways = [
        Button(quiet, PutRight(announcement.id, text, False)),
        Button(anew, PutRight(announcement.id, text, True)),
    ]
    return card(
        t("correct-preview", count=count_copies(ctx.db, announcement)),
        RULE,
        text,
        RULE,
        _to_know(ctx, announcement, otherwise),
        buttons=[*(reversed(ways) if otherwise else ways), Button(t("leave-it"), LeaveAsIs())],
    )


def _ways(ctx: Context, announcement: Announcement) -> tuple[Line, Line]:
    """The names of the two ways: where people answered, by what becomes of their answers."""
    if choices_by_person(ctx.db, announcement):
        return t("correct-answers-stay"), t("correct-and-ask")
    return t("correct-everywhere"), t("correct-and-ring")


def _to_know(ctx: Context, announcement: Announcement, otherwise: bool) -> list[Line]:
    """The fate of the answers, and when a new message would arrive with how many."""
    answers = len(choices_by_person(ctx.db, announcement))
    advice = t("correct-otherwise" if otherwise else "correct-spelling", count=answers)
    purpose = "urgent" if announcement.urgent else "correction"
    readers = with_copy(ctx.db, announcement, ctx.services.in_service())
    expected = courtesy.forecast(ctx, announcement.coalition, readers, purpose, ctx.now)
    again = split(t("correct-reaches", count=len(expected.reached)), expected)
    return [*([advice] if answers else []), again, *arrival_lines(expected)]


@pressed(PutRight, who=LEADERS)
def put_right(ctx: Context, action: PutRight) -> None:
    """Correct it; due work changes the copies that stand in chats, and those that wait will have
    the new text."""
    announcement = _correctable(ctx, action.announcement)
    if announcement.text == action.text:
        raise Closed
    quiet, anew = _ways(ctx, announcement)
    announcement.text = action.text
    changed(announcement)
    announcement.mend_at, announcement.mended = ctx.now, 0
    announcement.report_at = ctx.now + PACE
    if action.ring:
        _ask_anew(announcement, ctx.now)
    ctx.close(anew if action.ring else quiet)
    _end_with_report(ctx, announcement)


def _ask_anew(announcement: Announcement, now: datetime) -> None:
    """Send the text as a new message; the answers to the one before stay with that."""
    announcement.rings, announcement.reached = announcement.edition, 0
    announcement.rung_at = announcement.due_at = now
    announcement.state = AnnouncementState.SENDING
    announcement.stopped_at, announcement.unknown_told = None, 0
    announcement.reminded, announcement.reminded_at = 0, None


def _end_with_report(ctx: Context, announcement: Announcement) -> None:
    """Show below how the corrected text fares. The report above stays as it was; that of another
    leader goes on in their own chat."""
    before = announcement.report
    if before is not None and before.person_id != ctx.person.id:
        ctx.reply(opened(ctx, announcement))
        return
    if before is not None:
        ctx.rewrite(before, card(before.text, t("report-goes-on-below")), Urgency.DUE)
    shown = report_card(ctx, announcement, ctx.me)
    announcement.report = ctx.reply(shown, subject=REPORT.about(announcement.id))


@due(Announcement.mend_at, cursor=Announcement.mended)
def mend_copies(world: World, announcement: Announcement, part: Slice) -> Sequence[int]:
    """Correct a slice of copies; those with a text from before a correction that rang keep it, and
    say that the new one comes below."""
    copies = copies_after(world.db, announcement, part.after, part.size)
    current = [copy for copy in copies if not announcement.is_outdated(copy)]
    people = [copy.person_id for copy in current if copy.person_id is not None]
    chosen, before = (
        choices(world.db, announcement, people) for choices in (choices_by_person, choices_before)
    )
    mended = [(copy, _mended(announcement, copy, chosen, before)) for copy in current]
    world.reword(mended, Urgency.BROADCAST)
    for copy in copies:
        if announcement.is_outdated(copy):
            _lead_below(world, copy)
    return [copy.id for copy in copies]


def _mended(
    announcement: Announcement, copy: Message, chosen: dict[int, int], before: dict[int, int]
) -> Card:
    reader = copy.person_id or 0
    return copy_of(
        announcement,
        chosen=chosen.get(reader),
        before=before.get(reader),
        corrected=is_correction(copy),
    )


def _lead_below(world: World, copy: Message) -> None:
    """Once, however often the text is corrected."""
    below = t("announcement-better-below")
    reader = reader_of(copy.language, None, world.now)
    if not copy.text.endswith(render(below, reader)):
        world.rewrite(copy, card(copy.text, below), Urgency.BROADCAST)
