"""A letter: made, read, and what other capabilities ask about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from handlers.conversation import courtesy
from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, Card, FileRef, card
from handlers.conversation.context import Context, World
from handlers.conversation.courtesy import PURPOSES
from handlers.conversation.forwarding import FilePlace, keep_file
from handlers.conversation.hooks import EXPORT, FORGET, HAND_OVER
from handlers.conversation.routing import answers, notice
from handlers.conversation.subjects import id_in
from handlers.conversation.texts import Line, t
from handlers.conversation.words import first_name
from storage.letterbox import Letter, drop_files, letter_by, letters_with, move_letters
from storage.notices import Notice
from storage.people import Contact


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
        courtesy.notify(ctx, contact, purpose, f"letter:{letter.id}", about=about)
    soonest = min(courtesy.verdict(ctx.now, PURPOSES[purpose], one, ()).at for one in to)
    return [t("letter-later", at=soonest)] if soonest > ctx.now else []


@notice("letter")
def read_letter(world: World, wish: Notice) -> Card | None:
    letter = letter_by(world.db, wish.coalition_id, id_in(wish.subject))
    if letter is None:
        return None
    file = FileRef(file=letter.file_id) if letter.file_id else None
    heading = heading_of(letter, wish.data.get("about", ""))
    return card(heading, letter.text, buttons=[answer_button(letter)], file=file)


def heading_of(letter: Letter, about: str = "") -> Line:
    """From whom it is, and what it answers."""
    sender = letter.sender
    if letter.answers_id is not None:
        return t("letter-answer", name=sender.name)
    names = [organisation.name for organisation in sender.organisations]
    kind = "reply" if about else "from"
    facts = {"name": sender.name, **({"about": about} if about else {})}
    return (
        t(f"letter-{kind}-of", organisations=names, **facts)
        if names
        else t(f"letter-{kind}", **facts)
    )


def answer_button(letter: Letter) -> Button:
    # With the name: several letters can stand in one message.
    name = first_name(letter.sender.name)
    return Button(t("answer-letter", name=name), AnswerLetter(letter.id))


# What other capabilities ask


@answers(EXPORT)
def export(world: World, contact: Contact) -> dict[str, Any]:
    """What someone wrote to others and was answered."""
    letters = letters_with(world.db, contact)
    return {
        "letters": [
            {"at": one.sent_at.isoformat(), "mine": one.from_id == contact.id, "text": one.text}
            for one in letters
        ]
    } if letters else {}  # fmt: skip


@answers(FORGET)
def forget_files(world: World, contact: Contact) -> None:
    """The letters go with the contact; the files would stay."""
    drop_files(world.db, contact)


@answers(HAND_OVER)
def follow(world: World, gone: Contact, kept: Contact) -> None:
    move_letters(world.db, gone, kept)
