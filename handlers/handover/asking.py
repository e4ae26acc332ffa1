"""A colleague is asked who the contact of their organisation is, and answers."""

from __future__ import annotations

from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context, World
from handlers.conversation.routing import notice, pressed, replied
from handlers.conversation.texts import t
from handlers.handover.actions import AnswerWho, Who
from handlers.handover.leading import call_for, is_back
from handlers.handover.seeking import WAITS_FOR_SUCCESSOR, link_card, still_open
from handlers.handover.subjects import WHO
from handlers.handover.succeeding import succeed
from handlers.language.plain_answers import yes_in
from storage.handover import Handover, Reason
from storage.notices import Notice

_WAYS = {
    Reason.SILENT: (Who.STILL, Who.ME, Who.OTHER),
    Reason.CLOSED: (Who.ME, Who.OTHER, Who.LEADER),
    Reason.LEAVES: (Who.ME, Who.OTHER, Who.LEADER),
}
MYSELF = frozenset({"ik", "mij", "me", "i", "myself"})


@notice(WHO)
def ask(world: World, wish: Notice, handover: Handover) -> Card | None:
    """Gone when somebody else was asked, or the contact is there again."""
    if not handover.is_open or handover.asked_id != wish.contact_id or is_back(handover):
        return None
    return _question(handover)


def _question(handover: Handover) -> Card:
    about = {"name": handover.contact.name, "organisation": handover.organisation.name}
    asked = t(f"handover-ask-{handover.reason}", **about)
    return card(asked, buttons=[_way(handover, who) for who in _WAYS[handover.reason]])


def _way(handover: Handover, who: Who) -> Button:
    no = "no-" if handover.reason is Reason.SILENT and who is not Who.STILL else ""
    return Button(t(f"handover-is-{no}{who}"), AnswerWho(handover.id, who))


@pressed(AnswerWho)
def answer(ctx: Context, action: AnswerWho) -> None:
    handover = _asked(ctx, still_open(ctx, action.handover))
    if action.who not in _WAYS[handover.reason]:
        raise Closed
    ctx.close(_way(handover, action.who).label)
    _note(ctx, handover, action.who)


def _asked(ctx: Context, handover: Handover) -> Handover:
    """Only a colleague answers for the organisation."""
    if ctx.me.id == handover.contact_id or handover.reason not in _WAYS:
        raise Closed
    if ctx.me not in handover.organisation.speakers:
        raise Closed
    return handover


@replied(WHO)
def in_words(ctx: Context, said: Said | Shared, handover: Handover) -> None:
    """ "Ik", "ja", "vraag Ilse maar"; a name is somebody else, and what is unclear is asked once
    more."""
    _asked(ctx, still_open(ctx, handover.id))
    who = _meant(handover, said.text)
    if who is None:
        ctx.reply(_question(handover))
        return
    ctx.close(_way(handover, who).label)
    _note(ctx, handover, who)


def _meant(handover: Handover, text: str) -> Who | None:
    words = set(text.casefold().replace(",", " ").replace(".", " ").split())
    yes = yes_in(text)
    if words & MYSELF:
        return Who.ME
    if "projectleider" in words or "leader" in words:
        return Who.LEADER if Who.LEADER in _WAYS[handover.reason] else None
    if yes is not None and handover.reason is Reason.SILENT:
        return Who.STILL if yes else Who.OTHER
    if yes is not None:
        return Who.ME if yes and handover.reason is Reason.LEAVES else None
    return Who.OTHER


def _note(ctx: Context, handover: Handover, who: Who) -> None:
    if who is Who.ME:
        succeed(ctx, handover, ctx.me)
    elif who is Who.STILL:
        handover.end(ctx.now)
        ctx.reply(t("handover-still", name=handover.contact.name))
    elif who is Who.OTHER:
        handover.due_at = ctx.now + WAITS_FOR_SUCCESSOR
        ctx.reply(link_card(ctx, handover, t("handover-pass-on"), buttons=[]))
    else:
        handover.due_at = None
        call_for(ctx, handover)
        ctx.reply(t("handover-leader-seeks"))
