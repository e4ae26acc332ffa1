"""The buttons of notes."""

from __future__ import annotations

from handlers.conversation.actions import Action, action


@action("note.write")
class WriteNote(Action):
    """Write down what was heard of an organisation."""

    organisation: int


@action("note.about")
class NoteAbout(Action):
    """These words are about this organisation."""

    organisation: int
    words: str


@action("note.another")
class NoteAboutAnother(Action):
    """These words are about an organisation that is not among those offered."""

    words: str


@action("note.remove")
class RemoveNote(Action):
    """A note is not right."""

    note: int
