"""Which button is meant by a reaction, a typed number or a typed label."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select

from handlers.conversation.actions import agreeing, is_of_numbered
from handlers.conversation.chat import Reacted, Said, Style, TookBack
from handlers.conversation.context import Context
from handlers.conversation.reception.utterance import Utterance
from handlers.language.lengths import NUMBERS
from handlers.language.plain_answers import yes_in
from storage.accounts import keep_event, kept_event
from storage.messages import Delivery, Message, message_with_part, messages_to

_NUMBER = re.compile(r"^\s*(\d{1,2})\ufe0f?\u20e3?\s*[.)]?\s*$")
"""In digits, which may stand in a box as they do under a card on Matrix (3️⃣)."""
_IN_A_BOX = "\u20e3"
OPEN_CARDS = 20
WHILE_TYPING = timedelta(seconds=10)
"""A card newer than this may have come while the person typed a number for an older one."""


SAYS_ENOUGH = 3
"""Words with which a label may begin; fewer may be an answer of their own."""


@dataclass(frozen=True, slots=True)
class Meant:
    """The message and the index of the action that a person meant."""

    message: Message
    index: int


@dataclass(frozen=True, slots=True)
class Unclear:
    """A number that could belong to more than one message, or to none of its buttons."""


def by_reaction(ctx: Context, event: Reacted | TookBack) -> Meant | Unclear | None:
    """The button that a reaction with a number or a thumb stands for. An app takes it away at a
    second tap: that is a tap as well, as long as the card is open."""
    if isinstance(event, TookBack):
        return _by_taking_back(ctx, event)
    message = message_with_part(ctx.db, ctx.account, event.chat, event.part)
    if event.agrees is not None:
        return _by_thumb(message, event.agrees) if message is not None and message.open else None
    meant = _nth(message, event.number) if message else None
    if meant is not None:
        reaction = {"person": ctx.person.id, "part": event.part, "number": event.number}
        kept = {"reaction": reaction | {"index": meant.index}}
        keep_event(ctx.db, ctx.account, event.id, kept)
    return meant


def _by_thumb(message: Message, agrees: bool) -> Meant | Unclear:
    """The one button that says yes, or no; a card with several of them wants a number."""
    fitting = _saying(message, agrees)
    return Meant(message, fitting[0]) if len(fitting) == 1 else Unclear()


def by_agreement(ctx: Context, agrees: bool) -> Meant | None:
    """The one button of the newest card in this chat that says yes, or no."""
    for newest in messages_to(ctx.db, ctx.person.id, 1):
        fitting = _saying(newest, agrees) if ctx.stands_here(newest) else []
        if len(fitting) == 1:
            return Meant(newest, fitting[0])
    return None


def _saying(message: Message, agrees: bool) -> list[int]:
    """The indexes of the buttons that say yes, or no: by what they do, else by their label. What
    stands quietly beside the question is no answer to it."""
    return [
        button.index
        for row in message.buttons
        for button in row
        if button.style != Style.QUIET
        and _says(message.actions[button.index], button.label) is agrees
    ]


def _says(action: Sequence[Any], label: str) -> bool | None:
    kind, data = action
    known = agreeing(str(kind), data)
    return known if known is not None else yes_in(label)


def _by_taking_back(ctx: Context, event: TookBack) -> Meant | None:
    """The same button in its next state. Where another one stands in its place by now, it is the
    old one that is meant, which is answered as any old button is."""
    reaction = (kept_event(ctx.db, ctx.account, event.reaction) or {}).get("reaction")
    if reaction is None or reaction["person"] != ctx.person.id:
        return None
    message = message_with_part(ctx.db, ctx.account, event.chat, reaction["part"])
    if message is None or not message.open:
        return None
    before, there = Meant(message, reaction["index"]), _nth(message, reaction["number"])
    return there if there is not None and _kind(there) == _kind(before) else before


def _kind(meant: Meant) -> str:
    """Of what kind the button's action is."""
    return str(meant.message.actions[meant.index][0])


def by_words(utterance: Utterance, said: Said) -> Meant | Unclear | None:
    """The button that a typed number or label stands for; None: it is neither.

    A number belongs to the message it replies to, else to the open question, else to the newest
    card, unless that may have come while someone typed it for an older one; in groups only replies
    count. One that is on no button of the question is its answer. A label may also stand on the
    newest card when that came after it.
    """
    number = _NUMBER.match(said.text.replace("🔟", "10"))
    cards = _near(utterance)
    if number is None:
        found = _by_label([*cards[:1], *_since(utterance)], said.text)
        return found or _in_its_place(utterance, said.text)
    if not cards:
        return None
    if len(cards) > 1 and not _was_read(cards[0], utterance.ctx.now):
        return Unclear()
    if utterance.ctx.in_place and _IN_A_BOX not in said.text:
        # Where buttons show no numbers, "2" is the button that says 2, or the second time, rather
        # than the second button.
        labelled = _by_label(cards[:1], number[1])
        if labelled is not None or _is_of_numbered(cards[0]):
            return labelled
    return _by_number(utterance, cards[0], int(number[1]))


def _by_number(utterance: Utterance, card: Message, number: int) -> Meant | Unclear | None:
    """The button with this number on this card."""
    question = utterance.question
    asked = question is not None and card.id == question.message_id
    return _nth(card, number) or (None if asked else Unclear())


def _in_its_place(utterance: Utterance, words: str) -> Meant | None:
    """A button on a newer card that does what one did on the closed card that the words reply
    to."""
    closed = utterance.replied_to
    if closed is None or closed.open:
        return None
    meant = _by_label(_open_cards(utterance.ctx), words)
    is_same = meant is not None and meant.message.actions[meant.index] in closed.actions
    return meant if is_same else None


def _is_of_numbered(card: Message) -> bool:
    shown = (card.actions[button.index] for row in card.buttons for button in row)
    return any(is_of_numbered(str(kind)) for kind, _ in shown)


def by_older_label(ctx: Context, said: Said) -> Meant | None:
    """The button of any open card that a typed label stands for."""
    return _by_label(_open_cards(ctx), said.text) if said.private else None


def _was_read(card: Message, now: datetime) -> bool:
    """Whether the person knows of this card as they write: it answered them, or stood there a
    while."""
    stood = card.delivery is Delivery.SENT and now - card.written_at >= WHILE_TYPING
    return stood or card.purpose == "reply"


def _since(utterance: Utterance) -> list[Message]:
    """The newest open card, when it came after what was asked."""
    question = utterance.question
    if question is None or utterance.replied_to is not None:
        return []
    newest = _open_cards(utterance.ctx)[:1]
    return [card for card in newest if card.id > (question.message_id or 0)]


def _near(utterance: Utterance) -> list[Message]:
    """The cards that a number or a label may stand on, the likeliest first."""
    ctx, replied_to, question = utterance.ctx, utterance.replied_to, utterance.question
    if replied_to is not None:
        return [replied_to] if replied_to.open else []
    if not ctx.event.private:
        return []
    if question is not None:
        asked = ctx.db.get(Message, question.message_id) if question.message_id else None
        return [asked] if asked is not None and asked.open else []
    return _open_cards(ctx)


def _open_cards(ctx: Context) -> list[Message]:
    """The cards in this chat that still have buttons, newest first."""
    here = (Message.account_id == ctx.account, Message.chat == ctx.event.chat, Message.open)
    newest = select(Message).where(*here).order_by(Message.id.desc()).limit(OPEN_CARDS)
    return list(ctx.db.scalars(newest))


def _nth(message: Message, number: int) -> Meant | None:
    indexes = [button.index for row in message.buttons for button in row]
    return Meant(message, indexes[number - 1]) if 0 < number <= len(indexes) else None


def _by_label(cards: list[Message], words: str) -> Meant | None:
    """The first button with this label, or whose label has these words before its comma."""
    wanted = _bare(words)
    for message in cards:
        labels = [button for row in message.buttons for button in row]
        for button in labels:
            if wanted and _bare(button.label) == wanted:
                return Meant(message, button.index)
        begun = [button for button in labels if wanted == _bare(button.label.partition(",")[0])]
        if len(begun) == 1 and len(wanted.split()) >= SAYS_ENOUGH:
            return Meant(message, begun[0].index)
    return None


def _bare(words: str) -> str:
    """Its words without signs, and its numbers in digits: "over twee weken" is "Over 2 weken"."""
    found = re.findall(r"\w+", words.casefold())
    return " ".join(str(NUMBERS.get(word, word)) for word in found)
