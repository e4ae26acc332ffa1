"""A letter: written, brought, read, and kept, handed over or forgotten with its writer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from handlers.conversation import courtesy
from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, FileRef, card
from handlers.conversation.context import Context, World
from handlers.conversation.courtesy import PURPOSES
from handlers.conversation.forwarding import FilePlace, keep_file
from handlers.conversation.hooks import BECOME_ONE, EXPORT, FORGET
from handlers.conversation.routing import answers, notice
from handlers.conversation.subjects import Subject
from handlers.conversation.texts import Line, t
from handlers.conversation.words import first_name
from storage.leader_messages import Letter, drop_files, letter_by, letters_with, move_letters
from storage.notices import Notice
from storage.people import Contact

LETTER = Subject("letter", find=letter_by)


@action("letter.answer-letter")
class AnswerLetter(Action):
    """Someone wants to answer a letter."""

    letter: int


def write_letter(
    ctx: Context, words: str, to: Contact | None, file: FilePlace | None = None, **more: Any
) -> Letter:
    """A letter to one contact, or to all project leaders; it must still be brought."""
    letter = Letter(
        coalition_id=ctx.me.coalition_id,
        from_id=ctx.me.id,
        to_id=to.id if to else None,
        text=words,
        file_id=keep_file(ctx, *file) if file else None,
        sent_at=ctx.now,
        **more,
    )
    ctx.db.add(letter)
    ctx.db.flush()
    return letter


def bring(
    ctx: Context, letter: Letter, to: Sequence[Contact], purpose: str, about: str = ""
) -> list[Line]:
    """Have a letter brought when it is courteous; a line for its writer when that is later."""
    for contact in to:
        courtesy.notify(ctx, contact, purpose, LETTER.about(letter.id), about=about)
    soonest = min(courtesy.verdict(ctx.now, PURPOSES[purpose], one, ()).at for one in to)
    return [t("letter-later", at=soonest)] if soonest > ctx.now else []


@notice(LETTER)
def read_letter(world: World, wish: Notice, letter: Letter) -> Card:
    file = FileRef(file=letter.file_id) if letter.file_id else None
    heading = heading_of(letter, wish.data.get("about", ""))
    return card(heading, letter.text, buttons=[answer_button(letter)], file=file)


def heading_of(letter: Letter, about: str = "") -> Line:
    """From whom it is, and what it answers."""
    sender = letter.sender
    if letter.answers_id is not None:
        return t("letter-answer", name=sender.name)
    kind = "reply" if about else "from"
    facts: dict[str, Any] = {"name": sender.name} | ({"about": about} if about else {})
    names = [organisation.name for organisation in sender.organisations]
    if names:
        return t(f"letter-{kind}-of", organisations=names, **facts)
    return t(f"letter-{kind}", **facts)


def answer_button(letter: Letter) -> Button:
    # Several letters can stand in one message.
    name = first_name(letter.sender.name)
    return Button(t("answer-letter", name=name), AnswerLetter(letter.id))


# With its writer


@answers(EXPORT)
def export(world: World, contact: Contact) -> dict[str, Any]:
    """The letters from a contact, and those to them alone."""
    letters = [
        {"at": one.sent_at.isoformat(), "mine": one.from_id == contact.id, "text": one.text}
        for one in letters_with(world.db, contact)
    ]
    return {"letters": letters} if letters else {}


@answers(FORGET)
def forget_files(world: World, contact: Contact) -> None:
    """The letters go with the contact; the files would stay."""
    drop_files(world.db, contact)


@answers(BECOME_ONE)
def follow(world: World, gone: Contact, kept: Contact) -> None:
    move_letters(world.db, gone, kept)
