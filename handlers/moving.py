"""Moves a person's dialogue to another of their chats once others can read along in this one, or
the app replaced it; both chats hear so, and an open question is asked again."""

from __future__ import annotations

from handlers.conversation.cards import card
from handlers.conversation.chat import NoLongerPrivate
from handlers.conversation.context import Context
from handlers.conversation.routing import happened
from handlers.conversation.texts import t
from handlers.conversation.writing import Occasion, place_of, reroute
from storage.messages import Message, Question
from storage.people import Channel


@happened(NoLongerPrivate)
def goes_on_elsewhere(ctx: Context, event: NoLongerPrivate) -> None:
    """Tell both chats; each message finds, when it is sent, a chat in which they read alone."""
    if not event.ended:
        ctx.reply(t("read-along-here"))
    here, channels = (ctx.account, event.chat), ctx.person.channels
    channel = next((one for one in channels if (one.account_id, one.chat) == here), None)
    if channel is None or channel.closed_at is not None:
        return
    why = t("chat-replaced") if event.ended else t("read-along-there")
    ctx.write(card(why), place_of(ctx.person, channel), None, Occasion())
    _ask_again(ctx, channel)


def _ask_again(ctx: Context, channel: Channel) -> None:
    question = ctx.db.get(Question, ctx.person.id)
    asked = ctx.db.get(Message, question.message_id) if question and question.message_id else None
    if question is not None and asked is not None and asked.chat == channel.chat:
        again = reroute(ctx.db, asked, channel)
        ctx.db.flush()
        question.message_id = again.id
