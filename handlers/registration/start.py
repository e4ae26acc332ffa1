"""/start: a newcomer opens an invitation, and everybody else goes on where they were."""

from __future__ import annotations

from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Joined, Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.routes import A_WEEK, ANYONE
from handlers.conversation.routing import answered, command, happened
from handlers.conversation.texts import Text, t
from handlers.language.plain_answers import has_none
from handlers.registration.asking import unfinished
from handlers.registration.coming_back import ComeBack, StayAway
from handlers.registration.consent import receive, where_they_stand
from handlers.registration.steps import next_step
from handlers.registration.welcome import welcome_back
from storage.invitations import Refusal, invitation_in
from storage.people import Standing

OUTSIDE = (Standing.WAITING, Standing.INACTIVE)


@command(
    "start",
    who=ANYONE,
    plain=("start", "begin"),
    greetings=("hallo", "hoi", "hello", "hi"),
)
def start(ctx: Context, words: str) -> None:
    """Open an invitation, go on where someone left off, or say what is possible."""
    if words:
        fault = _open(ctx, words)
        if fault is not None:
            ctx.ask(code_given, fault)
        return
    stopped = [c for c in ctx.person.contacts if c.standing is Standing.STOPPED]
    if begun := unfinished(ctx):
        ctx.contact = begun[0]
        next_step(ctx)
    elif ctx.memberships:
        ctx.reply(welcome_back(ctx))
    elif stopped:
        buttons = [
            Button(t("come-back", coalition=c.coalition.name), ComeBack(c.id)) for c in stopped
        ]
        asked = t("you-stopped", coalition=[c.coalition.name for c in stopped])
        ctx.reply(card(asked, buttons=[*buttons, Button(t("stay-away"), StayAway())]))
    elif outside := [c for c in ctx.person.contacts if c.standing in OUTSIDE]:
        ctx.reply(where_they_stand(outside[0]))
    else:
        ctx.ask(code_given, t("code-please"))


@happened(Joined)
def came(ctx: Context, event: Joined) -> None:
    """Someone opened a chat with us without saying a word yet (as on Matrix)."""
    if event.private and not ctx.person.contacts:
        start(ctx, "")


@answered("registration.code-given", who=ANYONE, within=A_WEEK, greets=True)
def code_given(ctx: Context, said: Said | Shared, data: dict[str, str]) -> Text | None:
    return _open(ctx, said.text)


def _open(ctx: Context, words: str) -> Text | None:
    """Show what an invitation asks, which is used up only at consent; else say what is wrong."""
    invitation = invitation_in(ctx.db, words)
    if invitation is not None:
        return receive(ctx, invitation)
    return t("no-code" if has_none(words) else f"refusal-{Refusal.UNKNOWN}")
