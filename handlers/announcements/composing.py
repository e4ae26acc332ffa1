"""Writing an announcement, one question after another; a leader can go on where they left off."""

from __future__ import annotations

from typing import Any

from handlers.announcements.actions import (
    AudienceDone,
    BeginAnnouncementAnew,
    Cancel,
    GoOnWithAnnouncement,
    SetChoices,
    WithoutWords,
)
from handlers.announcements.audience import ask_audience, audience_card
from handlers.announcements.copies import excerpt
from handlers.announcements.drafts import changed, has_content, held, way_out
from handlers.announcements.loaders import in_hand, unsent
from handlers.announcements.preview import preview_card
from handlers.announcements.targets import describe
from handlers.announcements.wording import labels_in
from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context
from handlers.conversation.drafting import DraftFlow, unfinished_card
from handlers.conversation.forwarding import fault_in, keep_file
from handlers.conversation.other_words import ask_other_words
from handlers.conversation.routes import A_WEEK, LEADERS, Takes
from handlers.conversation.routing import answered, command, pressed
from handlers.conversation.texts import Line, render, t
from handlers.conversation.words import LONGEST, too_long
from storage.announcements import Announcement, AnnouncementState, draft_of

SPLIT_BY_APP = 3500
"""Characters from which an app may have cut what was typed into two messages (Telegram: 4096)."""
NO_LABEL = 100
"""Characters that nobody means for a button."""
ASKED = t("announcement-choices")


@command("bericht", who=LEADERS, menu=20, plain=("bericht",))
def compose(ctx: Context, words: str) -> None:
    """Begin an announcement, or go on with the one that was left; `words` are its text already."""
    draft = draft_of(ctx.db, ctx.me)
    if draft is None or words:
        begin(ctx, words)
    elif not has_content(draft):
        next_step(ctx, draft)
    else:
        about = (t("draft-open", text=excerpt(draft)), *held(draft))
        ctx.reply(
            unfinished_card(
                *about,
                go_on=GoOnWithAnnouncement(draft.id),
                begin_anew=BeginAnnouncementAnew(draft.id),
            )
        )


def begin(ctx: Context, words: str = "") -> None:
    draft = Announcement(
        coalition=ctx.coalition,
        by_contact=ctx.me.id,
        author=ctx.me.name,
        audience=[],
        text=words,
        made_at=ctx.now,
        edition=1,
        state=AnnouncementState.DRAFT,
    )
    ctx.db.add(draft)
    ctx.db.flush()
    next_step(ctx, draft)


@pressed(GoOnWithAnnouncement, who=LEADERS)
def go_on(ctx: Context, action: GoOnWithAnnouncement) -> None:
    next_step(ctx, unsent(ctx, action.announcement), done=t("go-on"))


@pressed(BeginAnnouncementAnew, who=LEADERS)
def begin_anew(ctx: Context, action: BeginAnnouncementAnew) -> None:
    draft = unsent(ctx, action.announcement)
    if draft.state is AnnouncementState.PLANNED:
        raise Closed(t("planned-already", at=draft.due_at))
    ctx.close(t("start-anew"))
    if draft.planned_for is None:
        draft.state = AnnouncementState.CANCELLED
    else:
        ctx.reply(t("planned-kept", at=draft.planned_for))
    begin(ctx)


def next_step(ctx: Context, draft: Announcement, done: Line | None = None) -> None:
    """Ask the first thing that is not known yet, and in the end show the preview."""
    _FLOW.go_on(ctx, draft, done)


@pressed(AudienceDone, who=LEADERS, keeps=True)
def audience_done(ctx: Context, action: AudienceDone) -> None:
    draft = unsent(ctx, action.announcement)
    if draft.audience:
        ctx.settle()
        next_step(ctx, draft, done=t("chosen-these", names=describe(ctx, draft)))
    else:
        ctx.update(audience_card(ctx, draft, nobody=True))


# The text


def ask_text(
    ctx: Context, draft: Announcement, fault: Line | None = None, *, done: Line | None = None
) -> None:
    wanted = t("announcement-text-now" if draft.text else "announcement-text")
    ask_other_words(
        ctx,
        text_given,
        fault or wanted,
        words="" if fault else draft.text,
        buttons=[way_out(draft)],
        replace=True,
        done=done,
        announcement=draft.id,
    )


@answered("announcement.text-given", takes=Takes.TEXT, who=LEADERS, within=A_WEEK, files=True)
def text_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    """Take the text or a file; what cannot be sent leaves the draft as it is."""
    draft = in_hand(ctx, data["announcement"])
    fault = fault_in(said)
    if fault is not None:
        ask_text(ctx, draft, fault)
        return
    word = _take_file(ctx, draft, said) if isinstance(said, Shared) else None
    # A picture without words keeps the words that were typed before.
    draft.text = said.text.strip() or draft.text
    changed(draft)
    if draft.text:
        next_step(ctx, draft)
    else:
        _ask_words(ctx, draft, word)


def _take_file(ctx: Context, draft: Announcement, said: Shared) -> Line:
    """Send this file along, instead of the one before it; returns what to say about that."""
    word = t("file-added" if draft.file_id is None else "file-replaced")
    draft.file_id = keep_file(ctx, said.ref, said.name, said.mime)
    return word


def _ask_words(ctx: Context, draft: Announcement, word: Line | None) -> None:
    """Many leaders send a picture first, and then what they have to say about it."""
    buttons = [
        Button(t("without-words"), WithoutWords(draft.id)),
        Button(t("cancel"), Cancel(draft.id)),
    ]
    asked = card(*([word] if word else []), t("file-words"), buttons=buttons)
    ctx.ask(text_given, asked, announcement=draft.id)


@pressed(WithoutWords, who=LEADERS)
def without_words(ctx: Context, action: WithoutWords) -> None:
    next_step(ctx, unsent(ctx, action.announcement), done=t("without-words"))


# The answer buttons


def ask_choices(
    ctx: Context, draft: Announcement, *instead: Line, done: Line | None = None
) -> None:
    ready = (t("choice-join"), t("choice-call"))
    labels = tuple(render(line, ctx.reader) for line in ready)
    buttons = [
        Button(t("choices-ready", first=labels[0], second=labels[1]), SetChoices(draft.id, labels)),
        Button(t("choices-none"), SetChoices(draft.id, ())),
        way_out(draft),
    ]
    asked = card(*(instead or (ASKED,)), buttons=buttons)
    ctx.ask(choices_given, asked, replace=True, done=done, announcement=draft.id)


@answered(
    "announcement.choices-given",
    takes=Takes.TEXT,
    who=LEADERS,
    within=A_WEEK,
    files=True,
    tails=True,
)
def choices_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    """Take the labels; or what belongs to the message: a file, or the rest of a text that the app
    cut."""
    draft = in_hand(ctx, data["announcement"])
    if isinstance(said, Shared):
        ask_choices(ctx, draft, _add(ctx, draft, said), ASKED)
    elif said.tail:
        ask_choices(ctx, draft, _complete(draft, said.text), ASKED)
    elif len(said.text) > NO_LABEL and len(draft.text) > SPLIT_BY_APP:
        ask_choices(ctx, draft, _lengthen(draft, said.text) or t("text-lengthened"), ASKED)
    elif isinstance(labels := labels_in(said.text), tuple):
        _set_choices(ctx, draft, labels)
    else:
        ask_choices(ctx, draft, labels)


def _add(ctx: Context, draft: Announcement, said: Shared) -> Line:
    """Take a file that comes after the text, perhaps with more words; returns what to say about
    it."""
    return fault_in(said) or _lengthen(draft, said.text) or _take_file(ctx, draft, said)


def _complete(draft: Announcement, whole: str) -> Line:
    """Take the whole of a text that the app cut; returns what to say about it."""
    draft.text = whole.strip()
    changed(draft)
    return t("text-lengthened")


def _lengthen(draft: Announcement, more: str) -> Line | None:
    """Add these words to the text; returns what is wrong with that."""
    whole = "\n".join(filter(None, (draft.text, more.strip())))
    fault = too_long(whole, LONGEST)
    if fault is None:
        draft.text = whole
        changed(draft)
    return fault


@pressed(SetChoices, who=LEADERS)
def set_choices(ctx: Context, action: SetChoices) -> None:
    _set_choices(ctx, in_hand(ctx, action.announcement), action.choices)


def _set_choices(ctx: Context, draft: Announcement, labels: tuple[str, ...]) -> None:
    draft.choices = list(labels)
    changed(draft)
    next_step(ctx, draft, done=" · ".join(labels) or t("choices-none"))


# The preview


def show_preview(
    ctx: Context, draft: Announcement, done: Line | None = None, word: Line | None = None
) -> None:
    """Show what goes out; a file that is sent under it still joins it, until it is planned."""
    preview = preview_card(ctx, draft, word)
    if draft.state is AnnouncementState.PLANNED:
        ctx.replace(preview, done=done)
    else:
        ctx.ask(more_given, preview, replace=True, done=done, announcement=draft.id)


@answered(
    "announcement.more-given", takes=Takes.TEXT, who=LEADERS, files=True, greets=True, tails=True
)
def more_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    """Take a file that was forgotten, or the rest of a text that the app cut; other words are
    answered with how to change the text."""
    draft = in_hand(ctx, data["announcement"])
    if isinstance(said, Shared):
        word = _add(ctx, draft, said)
    elif said.tail:
        word = _complete(draft, said.text)
    else:
        word = t("preview-words")
    show_preview(ctx, draft, word=word)


_FLOW: DraftFlow[Announcement] = DraftFlow(
    steps=(
        (
            lambda draft: bool(draft.audience),
            lambda ctx, draft, done: ask_audience(ctx, draft, done=done),
        ),
        (has_content, lambda ctx, draft, done: ask_text(ctx, draft, done=done)),
        (
            lambda draft: draft.choices is not None,
            lambda ctx, draft, done: ask_choices(ctx, draft, done=done),
        ),
    ),
    preview=lambda ctx, draft, done: show_preview(ctx, draft, done=done),
)
