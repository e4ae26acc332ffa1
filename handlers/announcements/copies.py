"""How an announcement looks to its recipients."""

from __future__ import annotations

from handlers.announcements.actions import Answer
from handlers.conversation.buttons import toggle
from handlers.conversation.cards import Card, FileRef, card
from handlers.conversation.texts import Line, t
from handlers.conversation.words import first_words
from storage.announcements import Announcement


def copy_of(
    announcement: Announcement,
    *,
    chosen: int | None = None,
    before: int | None = None,
    corrected: bool = False,
) -> Card:
    """The card for a recipient; `chosen`: their answer, `before`: the one to an earlier text;
    `corrected`: it comes as a correction."""
    name = "announcement-corrected-from" if corrected else "announcement-from"
    choices: list[str] = announcement.choices or []
    return card(
        t(name, author=announcement.author, coalition=announcement.coalition.name),
        announcement.text,
        *_answer(choices, chosen, before),
        buttons=[
            toggle(label, Answer(announcement.id, i), on=i == chosen)
            for i, label in enumerate(choices)
        ],
        file=file_of(announcement),
    )


def _answer(labels: list[str], chosen: int | None, before: int | None) -> list[Line]:
    if chosen is not None:
        return [t("chosen", label=labels[chosen])]
    return [t("announcement-chose-before", label=labels[before])] if before is not None else []


def file_of(announcement: Announcement) -> FileRef | None:
    return FileRef(announcement.file_id) if announcement.file_id is not None else None


def excerpt(announcement: Announcement) -> Line:
    """The first words of it, to know it by."""
    return first_words(announcement.text) or t("announcement-picture")
