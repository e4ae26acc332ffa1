"""Offers and questions about words that nobody asked for: they fall away when the words do."""

from __future__ import annotations

from handlers.conversation.cards import card
from handlers.conversation.context import Context
from handlers.conversation.reception.questions import open_question
from handlers.conversation.reception.utterance import subject_of_words
from handlers.conversation.texts import t
from storage.messages import Message, Question, open_in


def withdraw(ctx: Context, words: str) -> bool:
    """Withdraw what was offered for the words with this id; whether there was something. What is
    asked about them stays open."""
    question = ctx.db.get(Question, ctx.person.id)
    asked = question.message_id if question else None
    found = open_in(ctx.db, ctx.account, ctx.event.chat, subject_of_words(words))
    offers = [message for message in found if message.id != asked]
    for message in offers:
        ctx.rewrite(message, card(t("withdrawn")))
    return bool(offers)


def counts_anew(ctx: Context, edited: str) -> bool:
    """Whether nothing was done yet with the words that were changed: they were no answer, or one
    that we could not take."""
    question = open_question(ctx)
    asked = ctx.db.get(Message, question.message_id) if question else None
    again = asked is not None and asked.subject == subject_of_words(edited)
    return ctx.event.private and (withdraw(ctx, edited) or again)
