"""The preview: exactly what goes out, how many get it now or later, and the names of others."""

from __future__ import annotations

from handlers.announcements.actions import (
    AskWhen,
    Cancel,
    ChangeAnnouncementMenu,
    PlanFor,
    Send,
    SetUrgent,
    ShowNames,
    TestToMe,
)
from handlers.announcements.copies import copy_of, file_of
from handlers.announcements.drafts import changed, held
from handlers.announcements.forecast import chats_at, forecast
from handlers.announcements.loaders import unsent
from handlers.announcements.targets import describe
from handlers.conversation.arrival import arrival_lines, named, send_label, split
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Style
from handlers.conversation.context import Context, World
from handlers.conversation.courtesy import Forecast
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import pressed
from handlers.conversation.texts import Line, t
from storage.announcements import Announcement, AnnouncementState, chats_for

RULE = "────────"


def preview_card(world: World, draft: Announcement, word: Line | None = None) -> Card:
    """The copy between two rules; above it the audience, below it what to know. `word`: a line to
    begin with."""
    expected = forecast(world, draft)
    quoted = [f"“{label}”" for label in draft.choices or ()]
    return card(
        *([word] if word else held(draft)),
        _title(world, draft, expected),
        RULE,
        *copy_of(draft).body,
        *([t("preview-choices", labels=quoted)] if quoted else []),
        RULE,
        _to_know(world, draft, expected),
        buttons=_buttons(world, draft, expected),
        file=file_of(draft),
    )


def reaches_anyone(world: World, draft: Announcement, expected: Forecast) -> bool:
    """Whether it would arrive anywhere."""
    return bool(expected.reached or _chats(world, draft))


def _title(world: World, draft: Announcement, expected: Forecast) -> Line:
    what = "planned" if draft.state is AnnouncementState.PLANNED else "title"
    count = len(expected.reached)
    title = t(f"preview-{what}", at=draft.due_at, count=count, audience=describe(world, draft))
    return split(title, expected)


def _to_know(world: World, draft: Announcement, expected: Forecast) -> list[Line]:
    at = chats_at(world, draft)
    titles = [title or t("chat-untitled") for title in _chats(world, draft)]
    return [
        *([t("preview-urgent")] if draft.urgent else []),
        *([t("preview-chats", count=len(titles), titles=titles)] if titles else []),
        *([t("preview-chats-later", at=at)] if titles and at > (draft.due_at or world.now) else []),
        *named("preview-unreachable", expected.unreachable),
        *arrival_lines(expected),
    ]


def _chats(world: World, draft: Announcement) -> list[str]:
    return [chat.title for chat in chats_for(world.db, draft.coalition_id, draft.audience)]


def _buttons(world: World, draft: Announcement, expected: Forecast) -> list[list[Button]]:
    change = Button(t("change"), ChangeAnnouncementMenu(draft.id))
    stop = Button(t("cancel"), Cancel(draft.id))
    names = [Button(t("all-names"), ShowNames(draft.id))]
    arrives = reaches_anyone(world, draft, expected)
    if not arrives and expected.room is None:
        return [names, [change, stop]]
    planned = draft.state is AnnouncementState.PLANNED
    send = Button(send_label(expected), Send(draft.id, draft.edition), Style.MAIN)
    return [
        *_plan_again(world, draft),
        [
            *([send] if arrives else []),
            Button(t("plan-other" if planned else "plan"), AskWhen(draft.id)),
        ],
        [Button(t("test-to-me"), TestToMe(draft.id)), change],
        names,
        [
            Button(
                t("urgent-off" if draft.urgent else "urgent-on"),
                SetUrgent(draft.id, not draft.urgent),
            ),
            stop,
        ],
    ]


def _plan_again(world: World, draft: Announcement) -> list[list[Button]]:
    """The moment for which it was planned, as long as that is still to come."""
    at = draft.planned_for
    if draft.state is AnnouncementState.PLANNED or at is None or at <= world.now:
        return []
    return [[Button(t("plan-again", at=at), PlanFor(draft.id, at.isoformat()))]]


@pressed(SetUrgent, who=LEADERS, keeps=True)
def set_urgent(ctx: Context, action: SetUrgent) -> None:
    draft = unsent(ctx, action.announcement)
    if draft.urgent is not action.yes:
        draft.urgent = action.yes
        changed(draft)
        ctx.update(preview_card(ctx, draft))


@pressed(TestToMe, who=LEADERS, keeps=True)
def test_to_me(ctx: Context, action: TestToMe) -> None:
    ctx.reply(copy_of(unsent(ctx, action.announcement)))
