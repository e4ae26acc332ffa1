"""The answers of the contact who is asked."""

from __future__ import annotations

from datetime import timedelta

from handlers.commitment.introducing.acquainting import introduced
from handlers.commitment.introducing.actions import AnswerIntroduction, AskLater, MoreOfIntroduction
from handlers.commitment.introducing.asking import ANSWER_WITHIN, again, question
from handlers.commitment.introducing.ending import end_now
from handlers.commitment.introducing.sides import contact_of, more_of, reason
from handlers.commitment.subjects import ACQUAINTED, INTRODUCED
from handlers.conversation import courtesy
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context
from handlers.conversation.routing import pressed
from handlers.conversation.texts import t
from storage.commitment import Introduction, IntroductionSide, IntroductionState, introduction_by
from storage.people import leaders_of

ASK_AGAIN_AFTER = timedelta(weeks=2)


def _asked_me(
    ctx: Context, introduction: int
) -> tuple[Introduction, IntroductionSide, IntroductionSide]:
    """The introduction for which this contact was asked, and which is not made yet; the other side,
    and theirs."""
    found = still(introduction_by(ctx.db, ctx.me.coalition_id, introduction))
    first, mine = still(found.pair, t("introduction-gone"))
    if contact_of(mine) is not ctx.me:
        raise Closed(t("introduction-gone"))
    if found.state is IntroductionState.MADE:
        raise Closed(t("noted-already"))
    return found, first, mine


@pressed(MoreOfIntroduction)
def show_more(ctx: Context, action: MoreOfIntroduction) -> None:
    introduction, first, _ = _asked_me(ctx, action.introduction)
    told = [reason(introduction, first), *more_of(first.organisation)]
    ctx.replace(question(ctx, introduction, ctx.me, *told), done=t("introduce-more"))


@pressed(AskLater)
def ask_later(ctx: Context, action: AskLater) -> None:
    """Once: after that the first one hears that it is not now."""
    introduction, _, _ = _asked_me(ctx, action.introduction)
    if introduction.state is not IntroductionState.ASKED:
        raise Closed
    at = ctx.now + ASK_AGAIN_AFTER
    introduction.due_at = at + ANSWER_WITHIN
    courtesy.notify(ctx, ctx.me, "offer", again(introduction), not_before=at)
    ctx.replace(t("introduction-later", at=at.astimezone(ctx.zone).date()), done=t("nudge-later"))


@pressed(AnswerIntroduction)
def answer(ctx: Context, action: AnswerIntroduction) -> None:
    """A yes that comes late, or after a no, is a yes."""
    introduction, first, mine = _asked_me(ctx, action.introduction)
    mine.says = action.yes
    if not action.yes:
        end_now(ctx, introduction)
        ctx.replace(t("introduction-declined"), done=t("introduce-no"))
        return
    to = contact_of(first)
    if to is None or not first.says:
        gone = t("introduction-not-any-more", partner=first.organisation.name)
        ctx.replace(gone, done=t("introduce-yes"))
        return
    introduction.state, introduction.due_at = IntroductionState.MADE, None
    courtesy.notify(ctx, to, "answer", INTRODUCED.about(introduction.id))
    for leader in leaders_of(ctx.db, introduction.coalition_id):
        courtesy.notify(ctx, leader, "news", ACQUAINTED.about(introduction.id))
    made = introduced(introduction, first, to, introduction.first)
    ctx.replace(made, done=t("introduce-yes"))
