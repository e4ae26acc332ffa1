"""Changing an announcement before it goes out, and giving it up."""

from __future__ import annotations

from handlers.announcements.actions import (
    Cancel,
    ChangeAnnouncement,
    ChangeAnnouncementMenu,
    DropFile,
    Restore,
    ShowAnnouncement,
)
from handlers.announcements.audience import ask_audience
from handlers.announcements.composing import ask_choices, ask_text, next_step
from handlers.announcements.drafts import changed, held
from handlers.announcements.loaders import in_hand, known, unsent
from handlers.conversation.cards import Button, card
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import pressed
from handlers.conversation.texts import t
from storage.announcements import AnnouncementState


@pressed(ChangeAnnouncementMenu, who=LEADERS, keeps=True)
def change_menu(ctx: Context, action: ChangeAnnouncementMenu) -> None:
    """Show what can be changed. One that is planned stays so until something is."""
    draft = unsent(ctx, action.announcement)
    whats = ("text", "audience", "choices")
    rows = [[Button(t(f"change-{what}"), ChangeAnnouncement(draft.id, what)) for what in whats]]
    if draft.file_id is not None:
        rows.append([Button(t("change-no-file"), DropFile(draft.id))])
    rows.append([Button(t("back"), ShowAnnouncement(draft.id))])
    ctx.replace(card(*held(draft), t("change-what"), buttons=rows), done=t("change"))


@pressed(ChangeAnnouncement, who=LEADERS)
def change(ctx: Context, action: ChangeAnnouncement) -> None:
    draft = in_hand(ctx, action.announcement)
    match action.what:
        case "text":
            ask_text(ctx, draft, done=t("change-text"))
        case "choices":
            ask_choices(ctx, draft, done=t("change-choices"))
        case _:
            ask_audience(ctx, draft, done=t("change-audience"))


@pressed(DropFile, who=LEADERS)
def drop_file(ctx: Context, action: DropFile) -> None:
    draft = in_hand(ctx, action.announcement)
    draft.file_id = None
    changed(draft)
    # A card in the place of this one would keep its file.
    ctx.close(t("change-no-file"))
    next_step(ctx, draft)


@pressed(ShowAnnouncement, who=LEADERS)
def show(ctx: Context, action: ShowAnnouncement) -> None:
    """Show the preview, or ask what is missing for it."""
    next_step(ctx, unsent(ctx, action.announcement), done=t("back"))


@pressed(Cancel, who=LEADERS)
def cancel(ctx: Context, action: Cancel) -> None:
    """Drop it before it goes; it can be taken back."""
    draft = unsent(ctx, action.announcement)
    draft.state, draft.due_at = AnnouncementState.CANCELLED, None
    # Another card may still ask about it.
    ctx.settle()
    back = Button(t("announcement-restore"), Restore(draft.id))
    ctx.replace(card(t("announcement-cancelled"), buttons=[back]), done=t("cancel"))


@pressed(Restore, who=LEADERS)
def restore(ctx: Context, action: Restore) -> None:
    dropped = known(ctx, action.announcement)
    if dropped.state is not AnnouncementState.CANCELLED:
        raise Closed
    dropped.state = AnnouncementState.DRAFT
    if dropped.planned_for is not None and dropped.planned_for > ctx.now:
        dropped.due_at = dropped.planned_for
    next_step(ctx, dropped, done=t("announcement-restore"))
