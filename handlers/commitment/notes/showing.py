"""The newest notes on the card of an organisation, and a way to write one."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from handlers.commitment.notes.actions import WriteNote
from handlers.conversation.cards import Button
from handlers.conversation.context import World
from handlers.conversation.hooks import ABOUT_ORGANISATION, WAYS_WITH_ORGANISATION
from handlers.conversation.routing import answers
from handlers.conversation.texts import Line, t
from handlers.conversation.words import first_words
from storage.commitment import OrganisationNote, notes_about
from storage.people import Coalition, Organisation

SHOWN, EXCERPT = 2, 120


@answers(ABOUT_ORGANISATION)
def newest(world: World, organisation: Organisation) -> list[Line]:
    """The words that leaders wrote down last."""
    zone = ZoneInfo(world.db.get_one(Coalition, organisation.coalition_id).zone)
    return [_line(note, zone) for note in notes_about(world.db, organisation, SHOWN)]


def _line(note: OrganisationNote, zone: ZoneInfo) -> Line:
    day = note.at.astimezone(zone).date()
    return t(
        "note-line",
        day=day,
        name=note.author or t("note-a-leader"),
        words=first_words(note.text, EXCERPT),
    )


@answers(WAYS_WITH_ORGANISATION)
def write(world: World, organisation: Organisation) -> list[Button]:
    return [Button(t("note-write"), WriteNote(organisation.id))]
