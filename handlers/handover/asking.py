"""A colleague is asked who the contact of their organisation is, and answers."""

from __future__ import annotations

from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.closed import Closed
from handlers.conversation.context import Context, World
from handlers.conversation.routing import notice, pressed, replied
from handlers.conversation.texts import t
from handlers.handover.actions import AnswerWho, Who
from handlers.handover.leading import call_for
from handlers.handover.seeking import (
    WAITS_FOR_SUCCESSOR,
    ask_colleague,
    colleague_named,
    colleagues_at,
    link_card,
    names_someone,
    still_open,
)
from handlers.handover.subjects import WHO
from handlers.handover.succeeding import succeed
from handlers.language.plain_answers import yes_in
from storage.handover import Handover, Reason
from storage.notices import Notice
from storage.people import Contact

_WAYS = {
    Reason.SILENT: (Who.STILL, Who.ME, Who.OTHER),
    Reason.CLOSED: (Who.ME, Who.OTHER, Who.LEADER),
    Reason.LEAVES: (Who.ME, Who.OTHER, Who.LEADER),
}
_YES = {Reason.SILENT: Who.STILL, Reason.LEAVES: Who.ME}
LEADER = frozenset({"projectleider", "leader"})
MYSELF = frozenset({"ik", "mij", "me", "i", "myself"})


@notice(WHO)
def ask(world: World, wish: Notice, handover: Handover) -> Card | None:
    """Gone when somebody else was asked, or the contact is there again."""
    if not handover.is_open or handover.asked_id != wish.contact_id or handover.is_back:
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
    ctx.close(_way(handover, action.who).label)
    _note(ctx, handover, action.who)


def _asked(ctx: Context, handover: Handover) -> Handover:
    """Only somebody who speaks for the organisation answers for it."""
    if ctx.me not in handover.organisation.speakers:
        raise Closed
    return handover


@replied(WHO)
def in_words(ctx: Context, said: Said | Shared, handover: Handover) -> None:
    """ "Ik", "ja", "vraag Ilse maar", the name of a colleague; any other name is somebody else."""
    _asked(ctx, still_open(ctx, handover.id))
    colleague = colleague_named(said.text, _others(ctx, handover))
    who = _meant(handover.reason, said.text)
    if colleague is not None:
        ctx.close()
        ask_colleague(ctx, handover, colleague)
        ctx.reply(t("handover-asked", name=colleague.name))
    elif who is None:
        ctx.close()
        ctx.reply(_question(handover), subject=WHO.about(handover.id, ctx.me.id))
    else:
        ctx.close(_way(handover, who).label)
        _note(ctx, handover, who)


def _others(ctx: Context, handover: Handover) -> list[Contact]:
    others = colleagues_at(ctx, handover.organisation, handover.contact)
    return [one for one in others if one is not ctx.me]


def _meant(reason: Reason, text: str) -> Who | None:
    """None: it says nothing about that, as a plain yes to the question who it is."""
    words = {word.strip(".,!?") for word in text.casefold().split()}
    if words & MYSELF:
        return Who.ME
    if words & LEADER and Who.LEADER in _WAYS[reason]:
        return Who.LEADER
    yes = yes_in(text)
    if yes:
        return _YES.get(reason)
    return Who.OTHER if yes is False or names_someone(text) else None


def _note(ctx: Context, handover: Handover, who: Who) -> None:
    if who is Who.ME:
        succeed(ctx, handover, ctx.me)
    elif who is Who.STILL:
        handover.end(ctx.now)
        ctx.reply(t("handover-still", name=handover.contact.name))
    elif who is Who.OTHER:
        handover.due_at = ctx.now + WAITS_FOR_SUCCESSOR
        ctx.reply(link_card(ctx, handover, t("handover-pass-on")))
    else:
        handover.due_at = None
        call_for(ctx, handover)
        ctx.reply(t("handover-leader-seeks"))
