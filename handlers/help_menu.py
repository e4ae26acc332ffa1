"""/help, and a useful answer to words that nobody asked for."""

from __future__ import annotations

from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context, NeverMind
from handlers.conversation.forwarding import fault_in
from handlers.conversation.hooks import PASS_ON
from handlers.conversation.menus import command_rows, member_rows
from handlers.conversation.routes import ANYONE
from handlers.conversation.routing import command, otherwise, pressed
from handlers.conversation.texts import Line, t
from handlers.conversation.words import why_not_read
from storage.invitations import invitation_in


@command("help", who=ANYONE, plain=("help", "hulp", "menu", "?"), menu=80)
def show_help(ctx: Context, words: str) -> None:
    """All that this person can do, as buttons."""
    if ctx.memberships:
        ctx.reply(card(t("help-member"), buttons=member_rows(ctx, ctx.person)))
    else:
        ctx.reply(_menu(ctx, t("help-stranger")))


def _menu(ctx: Context, opening: Line, *first: Button) -> Card:
    return card(opening, buttons=[*first, *command_rows(ctx.routes, ctx.person)])


@command("annuleer", who=ANYONE, plain=("annuleer", "annuleren", "cancel", "laat maar"))
def never_mind(ctx: Context, words: str) -> None:
    """Leave a question unanswered; it is gone before a command runs."""
    ctx.reply(t("never-mind"))


@pressed(NeverMind, who=ANYONE, keeps=True)
def leave_question(ctx: Context, action: NeverMind) -> None:
    """The same by the button under the question; an answer may have come before it."""
    if ctx.is_asked_here:
        ctx.settle()
        ctx.replace(t("never-mind"), done=t("cancel"))
    else:
        ctx.close()
        ctx.toast(t("closed-already"))


@otherwise
def answer(ctx: Context, said: Said | Shared) -> None:
    """Words that nobody asked for: say what is possible, and what can be done with the words.

    An applicant, and a contact who left, hears where they stand.
    """
    if isinstance(said, Shared) and (unreadable := why_not_read(said, files=True)):
        ctx.reply(unreadable)
    elif isinstance(said, Shared) and ctx.memberships and (fault := fault_in(said)):
        ctx.reply(fault)
    elif isinstance(said, Said) and ctx.memberships:
        ctx.routes.meanings["letter-pass-on"].run(ctx, said)
    elif ctx.memberships:
        ways = [button for some in ctx.gather(PASS_ON, said) for button in some]
        ctx.reply(_menu(ctx, t("got-file" if ways else "got-file-alone"), *ways))
    elif invitation_in(ctx.db, said.text) is not None:
        ctx.routes.commands["start"].run(ctx, said.text)
    elif ctx.person.contacts:
        ctx.routes.commands["start"].run(ctx, "")
    else:
        ctx.reply(t("join-first"))
