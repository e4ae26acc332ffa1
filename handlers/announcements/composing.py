"""Writing an announcement, one question after another; where the leader left off is kept."""

from __future__ import annotations

from typing import Any

from handlers.announcements.actions import (
    AudienceDone,
    BeginAnew,
    Cancel,
    Change,
    ChangeMenu,
    DropFile,
    GoOn,
    Restore,
    SetChoices,
    Show,
)
from handlers.announcements.audience import audience_card, describe
from handlers.announcements.copies import excerpt
from handlers.announcements.drafts import changed, say, unsent
from handlers.announcements.preview import show_preview
from handlers.announcements.wording import labels_in
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.passing import TEXT_LIMIT, fault_in, keep_file
from handlers.conversation.routing import A_WEEK, LEADERS, answered, command, pressed
from handlers.conversation.texts import Line, render, t
from storage.announcements import (
    Announcement,
    AnnouncementState,
    announcement_by,
    draft_of,
)

SPLIT_BY_APP = 3500
"""Characters from which an app may have cut what was typed into two messages (Telegram: 4096)."""
NO_LABEL = 100
"""Characters that nobody means for a button."""


@command("bericht", who=LEADERS, menu=20, plain=("bericht",))
def compose(ctx: Context, words: str) -> None:
    """Begin an announcement, or go on with the one that was left; `words` are its text already."""
    draft = draft_of(ctx.db, ctx.me)
    if draft is None or words:
        begin(ctx, words)
    elif not (draft.text or draft.file_id):
        next_step(ctx, draft)
    else:
        ctx.reply(
            card(
                t("draft-open", text=excerpt(draft)),
                buttons=[
                    [
                        Button(t("draft-go-on"), GoOn(draft.id)),
                        Button(t("draft-anew"), BeginAnew(draft.id)),
                    ]
                ],
            )
        )


def begin(ctx: Context, words: str = "") -> None:
    fits = len(words) <= TEXT_LIMIT
    draft = Announcement(
        coalition=ctx.coalition,
        by_contact=ctx.me.id,
        author=ctx.me.name,
        audience=[],
        text=words if fits else "",
        made_at=ctx.now,
        edition=1,
        state=AnnouncementState.DRAFT,
    )
    ctx.db.add(draft)
    ctx.db.flush()
    if not fits:
        ctx.reply(t("text-too-long", length=len(words), limit=TEXT_LIMIT))
    next_step(ctx, draft)


@pressed(GoOn, who=LEADERS)
def go_on(ctx: Context, action: GoOn) -> None:
    draft = unsent(ctx, action.announcement)
    if draft is not None:
        next_step(ctx, draft, done=t("draft-go-on"))


@pressed(BeginAnew, who=LEADERS)
def begin_anew(ctx: Context, action: BeginAnew) -> None:
    draft = unsent(ctx, action.announcement)
    if draft is not None:
        draft.state = AnnouncementState.CANCELLED
        ctx.close(t("draft-anew"))
        ctx.message = None
        begin(ctx)


def next_step(ctx: Context, draft: Announcement, done: Line | None = None) -> None:
    """Ask the first thing that is not known yet, and in the end show the preview."""
    if not draft.audience:
        ctx.replace(audience_card(ctx, draft), done=done)
    elif not draft.text and draft.file_id is None:
        ask_text(ctx, draft, replace=True)
    elif draft.choices is None:
        ask_choices(ctx, draft, replace=True)
    else:
        show_preview(ctx, draft, done=done)


@pressed(AudienceDone, who=LEADERS)
def audience_done(ctx: Context, action: AudienceDone) -> None:
    draft = unsent(ctx, action.announcement)
    if draft is None or ctx.message is None:
        return
    if draft.audience:
        next_step(ctx, draft, done=t("audience-chosen", names=describe(ctx, draft)))
    else:
        ctx.rewrite(ctx.message, audience_card(ctx, draft, nobody=True))


# The text


def ask_text(
    ctx: Context, draft: Announcement, fault: Line | None = None, *, replace: bool = False
) -> None:
    asked = [fault] if fault else [t("announcement-text")]
    buttons = [Button(t("cancel"), Cancel(draft.id))]
    ctx.ask(text_given, card(*asked, buttons=buttons), replace=replace, announcement=draft.id)


@answered(who=LEADERS, within=A_WEEK, files=True)
def text_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    """Take the text or a file; what cannot be sent leaves the draft as it is."""
    draft = unsent(ctx, data["announcement"])
    if draft is None:
        return
    step_aside(ctx)
    fault = fault_in(said)
    if fault is not None:
        ask_text(ctx, draft, fault)
        return
    if isinstance(said, Shared):
        draft.file_id = keep_file(ctx, said.ref, said.name, said.mime)
    # A picture without words keeps the words that were typed before.
    draft.text = said.text.strip() or draft.text
    changed(draft)
    next_step(ctx, draft)


def step_aside(ctx: Context) -> None:
    """What was asked has its answer below it; the next question comes below that."""
    ctx.close()
    ctx.message = None


# The answer buttons


def ask_choices(
    ctx: Context, draft: Announcement, fault: Line | None = None, *, replace: bool = False
) -> None:
    ready = (t("choice-join"), t("choice-call"))
    labels = tuple(render(line, ctx.reader) for line in ready)
    buttons = [
        Button(t("choices-ready", first=labels[0], second=labels[1]), SetChoices(draft.id, labels)),
        Button(t("choices-none"), SetChoices(draft.id, ())),
        Button(t("cancel"), Cancel(draft.id)),
    ]
    asked = card(fault or t("announcement-choices"), buttons=buttons)
    ctx.ask(choices_given, asked, replace=replace, announcement=draft.id)


@answered(who=LEADERS, within=A_WEEK)
def choices_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    draft = unsent(ctx, data["announcement"])
    if draft is None:
        return
    step_aside(ctx)
    if len(said.text) > NO_LABEL and len(draft.text) > SPLIT_BY_APP:
        _lengthen(ctx, draft, said.text)
        return
    labels = labels_in(said.text)
    if isinstance(labels, tuple):
        _set_choices(ctx, draft, labels)
    else:
        ask_choices(ctx, draft, labels)


def _lengthen(ctx: Context, draft: Announcement, more: str) -> None:
    """The second half of a text that the app cut in two."""
    whole = f"{draft.text}\n{more.strip()}"
    if len(whole) > TEXT_LIMIT:
        ask_choices(ctx, draft, t("text-too-long", length=len(whole), limit=TEXT_LIMIT))
        return
    draft.text = whole
    changed(draft)
    ask_choices(ctx, draft, t("text-lengthened"))


@pressed(SetChoices, who=LEADERS)
def set_choices(ctx: Context, action: SetChoices) -> None:
    draft = unsent(ctx, action.announcement)
    if draft is not None:
        ctx.settle()
        _set_choices(ctx, draft, action.choices)


def _set_choices(ctx: Context, draft: Announcement, labels: tuple[str, ...]) -> None:
    draft.choices = list(labels)
    changed(draft)
    next_step(ctx, draft, done=" · ".join(labels) or t("choices-none"))


# Changing, and giving up


@pressed(ChangeMenu, who=LEADERS)
def change_menu(ctx: Context, action: ChangeMenu) -> None:
    draft = unsent(ctx, action.announcement)
    if draft is not None:
        ctx.replace(_change_card(draft), done=t("change"))


def _change_card(draft: Announcement) -> Card:
    whats = ("text", "audience", "choices")
    rows = [[Button(t(f"change-{what}"), Change(draft.id, what)) for what in whats]]
    if draft.file_id is not None:
        rows.append([Button(t("change-no-file"), DropFile(draft.id))])
    rows.append([Button(t("back"), Show(draft.id))])
    return card(t("change-what"), buttons=rows)


@pressed(Change, who=LEADERS)
def change(ctx: Context, action: Change) -> None:
    draft = unsent(ctx, action.announcement)
    if draft is None:
        return
    match action.what:
        case "text":
            ask_text(ctx, draft, replace=True)
        case "choices":
            ask_choices(ctx, draft, replace=True)
        case _:
            ctx.replace(audience_card(ctx, draft), done=t("change-audience"))


@pressed(DropFile, who=LEADERS)
def drop_file(ctx: Context, action: DropFile) -> None:
    draft = unsent(ctx, action.announcement)
    if draft is not None:
        draft.file_id = None
        changed(draft)
        next_step(ctx, draft, done=t("change-no-file"))


@pressed(Show, who=LEADERS)
def show(ctx: Context, action: Show) -> None:
    """The preview, of one that is written or planned."""
    draft = unsent(ctx, action.announcement)
    if draft is not None:
        ctx.settle()
        next_step(ctx, draft, done=t("back"))


@pressed(Cancel, who=LEADERS)
def cancel(ctx: Context, action: Cancel) -> None:
    """Drop it before it goes; it can be taken back."""
    draft = unsent(ctx, action.announcement)
    if draft is None:
        return
    draft.state, draft.due_at = AnnouncementState.CANCELLED, None
    ctx.settle()
    ctx.replace(
        card(
            t("announcement-cancelled"),
            buttons=[Button(t("announcement-restore"), Restore(draft.id))],
        ),
        done=t("cancel"),
    )


@pressed(Restore, who=LEADERS)
def restore(ctx: Context, action: Restore) -> None:
    dropped = announcement_by(ctx.db, ctx.me.coalition_id, action.announcement)
    if dropped is None or dropped.state is not AnnouncementState.CANCELLED:
        say(ctx, t("closed-already"))
        return
    dropped.state = AnnouncementState.DRAFT
    next_step(ctx, dropped, done=t("announcement-restore"))
