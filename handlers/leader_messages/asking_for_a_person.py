"""Words that are for a person: what to pass on, a talk with the leader, a call."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from handlers.conversation.actions import Action, action, kind_of, unpack
from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.hooks import FREE_WORDS
from handlers.conversation.meant import Mean, answer_to_nothing, button_of, pass_on_ways, said_now
from handlers.conversation.menus import command_button
from handlers.conversation.routes import Meaning, Takes
from handlers.conversation.routing import answered, means, pressed, unsure
from handlers.conversation.texts import Line, t
from handlers.conversation.words import first_words
from handlers.language.plain_answers import agreement_in
from handlers.leader_messages.passing_on import LeaveIt, PassOnWords, ways_to_write
from storage.messages import Message, messages_to
from storage.people import leaders_of


@action("letter.something-else", agrees=False)
class SomethingElse(Action):
    """The words were about nobody who needs help."""


PASS_ON_WORDS = "letter-pass-on"
MOST = 3
"""Buttons under a question."""
QUOTED = 200
"""Characters of the words, so that their writer knows what would go."""


def _offered(ctx: Context) -> tuple[Message, PassOnWords] | None:
    """The newest message, where it offers to pass words on, and what it offers."""
    for newest in messages_to(ctx.db, ctx.person.id, 1):
        for row in newest.buttons:
            for button in row:
                kind, data = newest.actions[button.index]
                if kind == kind_of(PassOnWords):
                    meant = unpack(PassOnWords, data)
                    assert isinstance(meant, PassOnWords)
                    return newest, meant
    return None


def is_offered(ctx: Context) -> bool:
    return _offered(ctx) is not None


@means(PASS_ON_WORDS)
def offer(ctx: Context, said: Said) -> None:
    """Ask whether the words go to the leader, or what else is to be done with them."""
    if agreement_in(said.text) is not None:
        ctx.reply(answer_to_nothing(ctx, said))
        return
    _offer(ctx, said, [button for some in ctx.gather(FREE_WORDS, said) for button in some])


def _offer(ctx: Context, said: Said, others: Sequence[Button]) -> None:
    ways = pass_on_ways(ctx, said)
    if not ways:
        _without_a_leader(ctx, others)
        return
    quoted = t("letter-offer", words=first_words(said.text, QUOTED))
    ctx.reply(card(quoted, buttons=[*ways, *others[: 2 - len(ways)], _leave()]))


@unsure
def ask_which(ctx: Context, said: Said, meanings: Sequence[Meaning]) -> None:
    """Ask which of these the words mean; or they go to the leader."""
    grave = max(meanings, key=lambda meaning: meaning.grave)
    if grave.grave:
        _ask_about_need(ctx, grave)
        return
    meant = [button_of(m, said.text) for m in meanings if m.name != PASS_ON_WORDS]
    if PASS_ON_WORDS in (meaning.name for meaning in meanings[:2]):
        free = [button for some in ctx.gather(FREE_WORDS, said) for button in some]
        _offer(ctx, said, [*free, *meant])
        return
    ways = pass_on_ways(ctx, said)[:1] if len(meant) < MOST else []
    ctx.reply(card(t("which-do-you-mean"), buttons=[*meant, *ways]))


def _ask_about_need(ctx: Context, grave: Meaning) -> None:
    """Ask whether somebody needs help. Words that may say so stand in no button, and go nowhere."""
    yes, no = Button(t("yes"), Mean(grave.name, "")), Button(t("need-no"), SomethingElse())
    ctx.reply(card(t("need-asked"), buttons=[[yes, no]]))


@pressed(SomethingElse)
def ask_again(ctx: Context, action: SomethingElse) -> None:
    """The words were not kept, and so they are said once more."""
    ctx.ask(said_again, t("need-say-again"), replace=True, done=t("need-no"))


@answered("letter.said-again", takes=Takes.LETTER)
def said_again(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    offer(ctx, said_now(ctx, said.text))


def _without_a_leader(ctx: Context, others: Sequence[Button] = ()) -> None:
    """For a leader alone, who would write to herself."""
    ctx.reply(card(t("nobody-to-pass-on"), buttons=[*others[:2], command_button("help")]))


def _leave() -> Button:
    return Button(t("letter-leave"), LeaveIt())


@means("letter-yes-or-no", near=is_offered, after=("said",))
def offer_again(ctx: Context, said: Said) -> None:
    """Words about the offer that stand for no plain yes or no: the same words are offered."""
    offered = _offered(ctx)
    if offered is None:
        offer(ctx, said)
        return
    _, words = offered
    ctx.asked, _ = offered
    ctx.close()
    quoted = t("letter-offer", words=first_words(words.words, QUOTED))
    ctx.reply(card(quoted, buttons=[Button(t("letter-to-leader"), words), _leave()]))


@means("letter-person")
def ask_for_leader(ctx: Context, said: Said) -> None:
    leaders = [
        leader.name
        for mine in ctx.meant_memberships
        for leader in leaders_of(ctx.db, mine.coalition_id)
    ]
    _to_a_person(ctx, said, t("letter-person-how", leaders=leaders, count=len(leaders)))


@means("letter-call")
def ask_for_call(ctx: Context, said: Said) -> None:
    _to_a_person(ctx, said, t("letter-call-how"))


def _to_a_person(ctx: Context, said: Said, how: Line) -> None:
    ways = pass_on_ways(ctx, said)
    if not ways:
        _without_a_leader(ctx)
        return
    write = ways_to_write(ctx, ctx.person)
    ctx.reply(card(how, buttons=[*ways, *write, _leave()]))
