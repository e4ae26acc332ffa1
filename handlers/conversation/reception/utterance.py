"""Words or a file of a person, with all that they may belong to."""

from __future__ import annotations

from dataclasses import dataclass

from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.texts import t
from storage.messages import Message, Question


@dataclass(slots=True)
class Utterance:
    """Something said or shared, before we know what takes it.

    `replied_to`: our message that it replies to; `question`: what this person is asked in this
    chat; `puzzled`: we did not understand it.
    """

    ctx: Context
    said: Said | Shared
    replied_to: Message | None
    question: Question | None
    puzzled: bool = False

    @property
    def is_answer(self) -> bool:
        """Whether it comes as the answer to the question: it replies to that, or to nothing."""
        asked = self.question
        return asked is not None and (
            self.replied_to is None or self.replied_to.id == asked.message_id
        )

    def puzzles(self) -> bool:
        """We do not understand it; whether that gets an answer."""
        self.puzzled = True
        return has_patience(self.ctx)


def has_patience(ctx: Context) -> bool:
    """Whether what we do not understand gets an answer; the last time we say that we wait."""
    patience = ctx.services.patience
    if patience.is_silent(ctx.person.id, ctx.now):
        return False
    if patience.ends(ctx.person.id, ctx.now):
        ctx.reply(t("i-wait"))
        return False
    return True


def subject_of_words(words: str) -> str:
    """The subject of what we say about words, by their id, while nothing was done with them."""
    return f"said:{words}"
