"""The preview: exactly what goes out, to how many, who misses it, and who gets it later."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from handlers.announcements.actions import (
    AskWhen,
    Cancel,
    ChangeMenu,
    Send,
    SetUrgent,
    TestToMe,
)
from handlers.announcements.audience import describe
from handlers.announcements.copies import copy_of, cut, file_of
from handlers.announcements.drafts import changed, unsent
from handlers.announcements.forecast import Forecast, chats_at, forecast
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import Context, World
from handlers.conversation.routing import LEADERS, pressed
from handlers.conversation.texts import Line, t
from storage.announcements import Announcement, AnnouncementState, chats_for

RULE = "────────"
MOMENTS = 3
"""Moments that the preview names, before it only counts."""


def show_preview(ctx: Context, draft: Announcement, done: Line | None = None) -> None:
    ctx.replace(preview_card(ctx, draft), done=done)


def preview_card(world: World, draft: Announcement) -> Card:
    """What goes out, between two rules; above it for whom, below it what to know."""
    expected = forecast(world, draft)
    return card(
        _title(world, draft, expected),
        RULE,
        *copy_of(draft).body,
        *([t("preview-choices", labels=" · ".join(draft.choices))] if draft.choices else []),
        RULE,
        _to_know(world, draft, expected),
        buttons=_buttons(draft, sendable=bool(expected.reached or _chats(world, draft))),
        file=file_of(draft),
    )


def _title(world: World, draft: Announcement, expected: Forecast) -> Line:
    facts = {"count": expected.reached, "audience": describe(world, draft)}
    if draft.state is AnnouncementState.PLANNED:
        return t("preview-planned", at=draft.due_at, **facts)
    return t("preview-title", **facts)


def _to_know(world: World, draft: Announcement, expected: Forecast) -> list[Line]:
    at = chats_at(world, draft)
    titles = [title or t("chat-untitled") for title in _chats(world, draft)]
    later = expected.later
    return [
        *([t("preview-urgent")] if draft.urgent else []),
        *([t("preview-chats", count=len(titles), titles=titles)] if titles else []),
        *([t("preview-chats-later", at=at)] if titles and at > (draft.due_at or world.now) else []),
        *_named("preview-unreachable", expected.unreachable),
        *_named("preview-unwanted", expected.unwanted),
        *(
            line
            for at in sorted(later)[:MOMENTS]
            for line in _named("preview-later", later[at], at=at)
        ),
        *_still_later(later[at] for at in sorted(later)[MOMENTS:]),
    ]


def _named(text: str, names: list[str], **facts: datetime) -> list[Line]:
    return [t(text, count=len(names), names=cut(names, len(names)), **facts)] if names else []


def _still_later(groups: Iterable[list[str]]) -> list[Line]:
    count = sum(map(len, groups))
    return [t("preview-still-later", count=count)] if count else []


def _chats(world: World, draft: Announcement) -> list[str]:
    return [chat.title for chat in chats_for(world.db, draft.coalition_id, draft.audience)]


def _buttons(draft: Announcement, *, sendable: bool) -> list[list[Button]]:
    change = Button(t("change"), ChangeMenu(draft.id))
    stop = Button(t("cancel"), Cancel(draft.id))
    if not sendable:
        return [[change, stop]]
    planned = draft.state is AnnouncementState.PLANNED
    return [
        [
            Button(t("send-now"), Send(draft.id, draft.edition)),
            Button(t("plan-other" if planned else "plan"), AskWhen(draft.id)),
        ],
        [Button(t("test-to-me"), TestToMe(draft.id)), change],
        [
            Button(
                t("urgent-off" if draft.urgent else "urgent-on"),
                SetUrgent(draft.id, not draft.urgent),
            ),
            stop,
        ],
    ]


@pressed(SetUrgent, who=LEADERS)
def set_urgent(ctx: Context, action: SetUrgent) -> None:
    draft = unsent(ctx, action.announcement)
    if draft is not None and ctx.message is not None and draft.urgent is not action.yes:
        draft.urgent = action.yes
        changed(draft)
        ctx.rewrite(ctx.message, preview_card(ctx, draft))


@pressed(TestToMe, who=LEADERS)
def test_to_me(ctx: Context, action: TestToMe) -> None:
    draft = unsent(ctx, action.announcement)
    if draft is not None:
        ctx.reply(copy_of(draft))
