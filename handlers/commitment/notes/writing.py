"""/contact: a leader says what she heard, and it is kept with the organisation that it is about."""

from __future__ import annotations

from typing import Any

from handlers.commitment.notes.actions import NoteAbout, NoteAboutAnother, RemoveNote, WriteNote
from handlers.commitment.notes.recognising import contact_meant, organisations_meant
from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.closed import still
from handlers.conversation.context import Context
from handlers.conversation.forwarding import fault_in
from handlers.conversation.paging import PAGE
from handlers.conversation.routes import LEADERS, Takes
from handlers.conversation.routing import answered, command, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import first_words
from handlers.language.fuzzy_names import likely
from storage.commitment import NoteKind, OrganisationNote, note_by
from storage.partners import organisation_by, organisations_in
from storage.people import Organisation


@command("contact", who=LEADERS, plain=("contact", "notitie", "note"), menu=46)
def contact(ctx: Context, words: str) -> None:
    """Keep the words after the command, or ask for them."""
    if words:
        _keep_or_ask(ctx, words)
    else:
        ctx.ask(words_given, card([t("note-what"), t("note-no-residents")]), organisation=0)


@pressed(WriteNote, who=LEADERS)
def write_note(ctx: Context, action: WriteNote) -> None:
    organisation = _organisation_of(ctx, action.organisation)
    ctx.let_stand()
    asked = card([t("note-what-of", organisation=organisation.name), t("note-no-residents")])
    ctx.ask(words_given, asked, organisation=organisation.id)


def _organisation_of(ctx: Context, organisation: int) -> Organisation:
    return still(organisation_by(ctx.db, ctx.me.coalition_id, organisation))


@answered("note.words-given", who=LEADERS, takes=Takes.LETTER)
def words_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    fault, words = fault_in(said), said.text.strip()
    if fault is None and data["organisation"]:
        _keep(ctx, _organisation_of(ctx, data["organisation"]), words)
    elif fault is None:
        _keep_or_ask(ctx, words)
    return fault


# About which organisation


def _keep_or_ask(ctx: Context, words: str) -> None:
    """Keep it where the words leave no doubt; else the leader says which organisation it is."""
    meant = organisations_meant(words, organisations_in(ctx.db, ctx.me.coalition_id))
    if len(meant) == 1:
        _keep(ctx, meant[0], words)
    elif 0 < len(meant) <= PAGE:
        _ask_which(ctx, meant, words)
    else:
        ctx.ask(organisation_named, t("note-which-name"), text=words)


def _ask_which(ctx: Context, found: list[Organisation], words: str) -> None:
    buttons = [Button(one.name, NoteAbout(one.id, words)) for one in found]
    another = Button(t("note-another"), NoteAboutAnother(words))
    ctx.reply(card(t("note-which"), buttons=[*buttons, another]))


@pressed(NoteAbout, who=LEADERS)
def note_about(ctx: Context, action: NoteAbout) -> None:
    organisation = _organisation_of(ctx, action.organisation)
    ctx.close(organisation.name)
    _keep(ctx, organisation, action.words)


@pressed(NoteAboutAnother, who=LEADERS)
def note_about_another(ctx: Context, action: NoteAboutAnother) -> None:
    ctx.ask(organisation_named, t("note-which-name"), replace=True, done=t("note-another"),
            text=action.words)  # fmt: skip


@answered("note.organisation-named", who=LEADERS)
def organisation_named(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    everyone = organisations_in(ctx.db, ctx.me.coalition_id)
    found = likely(said.text, everyone, PAGE, town=ctx.coalition.municipality)
    if not found:
        return t("note-which-again")
    if len(found) == 1:
        _keep(ctx, found[0][0], data["text"])
    else:
        _ask_which(ctx, [one for one, _ in found], data["text"])
    return None


# Kept, and taken away


def _keep(ctx: Context, organisation: Organisation, words: str) -> None:
    """The words are a sign of life; the leader sees where they stand now."""
    about = contact_meant(words, organisation)
    note = OrganisationNote(
        coalition_id=organisation.coalition_id,
        organisation_id=organisation.id,
        contact=about.id if about else None,
        by_contact=ctx.me.id,
        author=ctx.me.name,
        kind=NoteKind.NOTE,
        text=words,
        at=ctx.now,
    )
    ctx.db.add(note)
    ctx.db.flush()
    whom = (
        t("note-with", organisation=organisation.name, name=about.name)
        if about
        else (organisation.name)
    )
    noted = t("note-kept", whom=whom, words=first_words(words, 200))
    ctx.reply(card(noted, buttons=[Button(t("note-remove"), RemoveNote(note.id))]))


@pressed(RemoveNote, who=LEADERS)
def remove_note(ctx: Context, action: RemoveNote) -> None:
    """A note that stands with the wrong organisation, or should not be kept, is gone."""
    note = still(note_by(ctx.db, ctx.me.coalition_id, action.note))
    ctx.db.delete(note)
    ctx.replace(t("note-removed", organisation=note.organisation.name), done=t("note-remove"))
