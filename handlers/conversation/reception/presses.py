"""Presses, and reactions that stand for one: what they mean, and whether this person may."""

from __future__ import annotations

from handlers.conversation.actions import Action, unpack
from handlers.conversation.cards import card
from handlers.conversation.chat import Pressed, Reacted, Said, TookBack
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context
from handlers.conversation.reception.arrival import prove_arrival
from handlers.conversation.reception.choices import Meant, Unclear, by_reaction
from handlers.conversation.reception.offers import withdraw
from handlers.conversation.routes import Press
from handlers.conversation.texts import t
from handlers.conversation.writing import Occasion, place_of
from storage.messages import Message, knows_about


def press(ctx: Context, message: Message | None, index: int) -> None:
    """Run what the button `index` of a message means, if it stands here and this person may."""
    if message is None or not ctx.stands_here(message):
        raise Closed
    known = 0 <= index < len(message.actions)
    kind, data = message.actions[index] if known else ("", {})
    found = ctx.routes.presses.get(kind)
    if found is None:
        raise Closed
    if isinstance(ctx.event, Pressed):
        prove_arrival(ctx, message, ctx.event.part)
    ctx.message = message
    if isinstance(ctx.event, Said) and ctx.event.private:
        ctx.typed = _label(message, index)
    ctx.act_in(message.coalition_id)
    if not ctx.may(found.who):
        _refuse(ctx)
        return
    _run(ctx, found, unpack(found.action, data), message)
    if ctx.typed and not ctx.replied and not ctx.toasted:
        # What was typed is answered below it, also where a press shows on its card alone.
        ctx.reply(t("chosen", label=ctx.noted or ctx.typed))


def _label(message: Message, index: int) -> str:
    """The label of a button of the message, without the tick that it may have."""
    label = next(b.label for row in message.buttons for b in row if b.index == index)
    return label.removeprefix("✔ ")


def _run(ctx: Context, found: Press, action: Action, message: Message) -> None:
    """Do what the button means; what the card asked is settled by it."""
    again = None if found.keeps or not _asks(ctx, message) else ctx.settle()
    try:
        found.run(ctx, action)
    except Closed:
        # Nothing was done, and so the card still asks.
        if again is not None:
            ctx.db.add(again)
        raise


def _asks(ctx: Context, message: Message) -> bool:
    """Whether the message asks this person something; mostly known for the whole batch."""
    return ctx.asking.get(message.id, True) and ctx.is_asked_here


def _refuse(ctx: Context) -> None:
    ctx.toast(t("not-for-you"))
    if isinstance(ctx.event, Reacted) and not ctx.event.private:
        _explain_in_private(ctx)


def _explain_in_private(ctx: Context) -> None:
    """No toast shows at a reaction in a group: the person hears once, in their own chat, what it
    did."""
    channel, subject = ctx.channel_for(ctx.person), f"reaction:{ctx.event.chat}"
    if channel is not None and not knows_about(ctx.db, ctx.person.id, subject):
        said = card(t("in-the-group"), ctx.toasted)
        ctx.write(said, place_of(ctx.person, channel), None, Occasion(subject=subject))


def react(ctx: Context, event: Reacted | TookBack) -> None:
    """Press the button that a reaction stands for; words that were taken away take our offers
    with them."""
    meant = by_reaction(ctx, event)
    if isinstance(meant, Meant):
        press(ctx, meant.message, meant.index)
    elif isinstance(meant, Unclear):
        ctx.toast(t("which-number"))
    elif isinstance(event, TookBack) and event.private:
        withdraw(ctx, event.reaction)
