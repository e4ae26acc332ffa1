"""Words of people for their project leaders: passed on after a preview, and answered through us."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from handlers.conversation import courtesy
from handlers.conversation.cards import Action, Button, Card, FileRef, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context, World
from handlers.conversation.routing import ANYONE, answered, answers, notice, pressed, replied
from handlers.conversation.texts import Line, t
from handlers.conversation.writing import channel_for
from storage.letterbox import (
    Letter,
    copies_of,
    drop_files,
    is_answered,
    letter_by,
    letters_with,
    move_letters,
    sent_on,
)
from storage.messages import File
from storage.notices import Notice
from storage.people import Contact, contact_by, leaders_of

LONGEST = 3000
"""Characters of a letter; what is longer belongs in a document."""


@dataclass(frozen=True, slots=True)
class PassOn(Action):
    """Words, and perhaps a file (where the platform keeps it, its name, its kind), for the leaders
    of one coalition; `sure` once the preview was seen."""

    contact: int
    words: str
    file: tuple[str, str, str] | None
    sure: bool = False


@dataclass(frozen=True, slots=True)
class LeaveIt(Action):
    """The words go nowhere."""


@dataclass(frozen=True, slots=True)
class AnswerLetter(Action):
    """Someone wants to answer a letter."""

    letter: int


# From anyone to the leaders


@answers("free_words")
def offer(ctx: Context, said: Said | Shared) -> list[Button]:
    """The button under words that nobody asked for; one for each coalition."""
    file = (said.ref, said.name, said.mime) if isinstance(said, Shared) else None
    mine = [contact for contact in ctx.memberships if _other_leaders(ctx, contact)]
    return [
        Button(_offer_label(contact, len(mine)), PassOn(contact.id, said.text[:LONGEST], file))
        for contact in mine
    ]


def _offer_label(contact: Contact, several: int) -> Line:
    name = contact.coalition.name
    return t("to-leader-of", coalition=name) if several > 1 else t("to-leader")


def _other_leaders(ctx: Context, contact: Contact) -> list[Contact]:
    leaders = leaders_of(ctx.db, contact.coalition_id)
    return [leader for leader in leaders if leader.id != contact.id]


@pressed(PassOn, who=ANYONE)
def pass_on(ctx: Context, action: PassOn) -> None:
    """First a preview, then the letter itself."""
    mine = next((c for c in ctx.memberships if c.id == action.contact), None)
    leaders = _other_leaders(ctx, mine) if mine is not None else []
    if mine is None or not leaders:
        ctx.toast(t("closed-already"))
        return
    ctx.contact = mine
    if not action.sure:
        ctx.replace(_preview(ctx, action, leaders), done=t("to-leader"))
        return
    if ctx.message is not None and sent_on(ctx.db, mine.coalition_id, ctx.message.id):
        ctx.toast(t("noted-already"))
        return
    _send_to_leaders(ctx, action, leaders)
    ctx.replace(t("passed-on", leaders=[leader.name for leader in leaders]))


def _preview(ctx: Context, action: PassOn, leaders: list[Contact]) -> Card:
    to = t("letter-preview", leaders=[leader.name for leader in leaders])
    cut = [t("letter-cut", limit=LONGEST)] if len(action.words) == LONGEST else []
    file = [t("with-file", name=action.file[1])] if action.file else []
    buttons = [[Button(t("send"), replace(action, sure=True)), Button(t("cancel"), LeaveIt())]]
    return card(to, action.words, *file, *cut, buttons=buttons)


def _send_to_leaders(ctx: Context, action: PassOn, leaders: list[Contact]) -> None:
    letter = _letter(ctx, action.words, None, action.file)
    letter.card_id = ctx.message.id if ctx.message else None
    ctx.db.flush()
    for leader in leaders:
        courtesy.notify(ctx, leader, "message", f"letter:{letter.id}")


@pressed(LeaveIt, who=ANYONE)
def leave_it(ctx: Context, action: LeaveIt) -> None:
    ctx.replace(t("never-mind"))


def _letter(
    ctx: Context, words: str, to: Contact | None, file: tuple[str, str, str] | None
) -> Letter:
    letter = Letter(
        coalition_id=ctx.me.coalition_id,
        from_id=ctx.me.id,
        to_id=to.id if to else None,
        text=words,
        file_id=_kept(ctx, *file) if file else None,
        sent_at=ctx.now,
    )
    ctx.db.add(letter)
    return letter


def _kept(ctx: Context, ref: str, name: str, mime: str) -> int:
    file = File(
        coalition_id=ctx.me.coalition_id,
        account_id=ctx.account,
        ref=ref,
        name=name,
        mime=mime,
        received_at=ctx.now,
    )
    ctx.db.add(file)
    ctx.db.flush()
    return file.id


# The letter as it is read


@notice("letter")
def read_letter(world: World, wish: Notice) -> Card | None:
    letter = letter_by(world.db, wish.coalition_id, int(wish.subject.partition(":")[2]))
    if letter is None:
        return None
    file = FileRef(file=letter.file_id) if letter.file_id else None
    return card(_heading(letter), letter.text, buttons=[_answer_button(letter)], file=file)


def _heading(letter: Letter) -> Line:
    sender = letter.sender
    if letter.answers_id is not None:
        return t("letter-answer", name=sender.name)
    names = [organisation.name for organisation in sender.organisations]
    if names:
        return t("letter-from-of", name=sender.name, organisations=names)
    return t("letter-from", name=sender.name)


def _answer_button(letter: Letter) -> Button:
    return Button(t("answer-letter"), AnswerLetter(letter.id))


# The answer


@pressed(AnswerLetter)
def begin_answer(ctx: Context, action: AnswerLetter) -> None:
    letter = _mine_to_answer(ctx, action.letter)
    if letter is None:
        ctx.toast(t("closed-already"))
        return
    ctx.ask(answer_given, t("type-answer", name=letter.sender.name), letter=letter.id)


def _mine_to_answer(ctx: Context, letter: int) -> Letter | None:
    """The letter, if it came to this person: alone, or as one of the leaders."""
    found = letter_by(ctx.db, ctx.me.coalition_id, letter)
    if found is None or found.from_id == ctx.me.id or not ctx.me.takes_part:
        return None
    to_me = ctx.is_leader if found.to_id is None else found.to_id == ctx.me.id
    return found if to_me else None


@answered(files=True)
def answer_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    _answer(ctx, said, int(data["letter"]))


@replied("letter")
def letter_replied(ctx: Context, said: Said | Shared) -> None:
    """A reply to the letter itself needs no button."""
    if ctx.message is not None:
        _answer(ctx, said, int(ctx.message.subject.partition(":")[2]))


def _answer(ctx: Context, said: Said | Shared, letter: int) -> None:
    found = _mine_to_answer(ctx, letter) if ctx.contact is not None else None
    if found is None:
        ctx.reply(t("closed-already"))
        return
    if isinstance(said, Shared) and said.is_sound:
        ctx.ask(answer_given, t("cannot-read-voice"), letter=letter)
        return
    to = contact_by(ctx.db, found.coalition_id, found.from_id)
    if to is None or not to.takes_part or channel_for(to.person) is None:
        ctx.reply(t("cannot-reach", name=found.sender.name))
        return
    _send_answer(ctx, said, found, to)


def _send_answer(ctx: Context, said: Said | Shared, found: Letter, to: Contact) -> None:
    first = not is_answered(ctx.db, found)
    file = (said.ref, said.name, said.mime) if isinstance(said, Shared) else None
    answer = _letter(ctx, said.text[:LONGEST], to, file)
    answer.answers_id = found.id
    ctx.db.flush()
    courtesy.notify(ctx, to, "message", f"letter:{answer.id}")
    ctx.reply(t("answer-sent", name=to.name))
    if first and found.to_id is None:
        _mark_answered(ctx, found)


def _mark_answered(ctx: Context, letter: Letter) -> None:
    """Every leader sees on the letter that it was answered, and by whom."""
    for copy in copies_of(ctx.db, letter):
        done = t("answered-by", name=ctx.me.name)
        ctx.rewrite(copy, card(copy.text, done, buttons=[_answer_button(letter)]))


# What other capabilities ask


@answers("export")
def export(world: World, contact: Contact) -> dict[str, Any]:
    """What someone wrote to their leaders and was answered."""
    letters = letters_with(world.db, contact)
    return {
        "letters": [
            {"at": one.sent_at.isoformat(), "mine": one.from_id == contact.id, "text": one.text}
            for one in letters
        ]
    } if letters else {}  # fmt: skip


@answers("forget")
def forget_files(world: World, contact: Contact) -> None:
    """The letters go with the contact; the files would stay."""
    drop_files(world.db, contact)


@answers("hand_over")
def follow(world: World, gone: Contact, kept: Contact) -> None:
    move_letters(world.db, gone, kept)
