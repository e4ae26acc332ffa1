"""Slots that come or go while a poll runs, and a poll that is called off."""

from __future__ import annotations

from typing import Any

from handlers.availability.actions import AddSlots, CancelPoll, ShowPoll, WithdrawMenu, WithdrawSlot
from handlers.availability.chasing import next_moment
from handlers.availability.drafts import changed, end, put_slots, running
from handlers.availability.making.preview import deadline_of
from handlers.availability.making.slots import faults_in, fixed_length
from handlers.availability.overseeing import all_redrawn, keep_report, report_card, show_beside
from handlers.availability.subjects import NEW_SLOTS
from handlers.conversation import courtesy
from handlers.conversation.buttons import done_button
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared, Style
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context
from handlers.conversation.paging import PAGE, page_of
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import answered, pressed
from handlers.conversation.texts import t
from handlers.language.moments import read_slots
from storage.availability import Poll, PollState, complete_answers, reopen_answers


@pressed(AddSlots, who=LEADERS)
def add_slots(ctx: Context, action: AddSlots) -> None:
    poll = running(ctx, action.poll)
    back = Button(t("back"), ShowPoll(poll.id))
    ctx.ask(slots_added, card(t("poll-add-which"), buttons=[back]), poll=poll.id)


@answered("poll.slots-added", who=LEADERS)
def slots_added(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    """Take more slots, as many as there is room for; where an answer was complete, only these are
    asked."""
    poll = running(ctx, data["poll"])
    read = read_slots(said.text, ctx.now, ctx.zone)
    before = {slot.id for slot in poll.slots}
    others = [slot.starts_at for slot in poll.slots]
    faults = [*faults_in(read, others), *fixed_length(read, poll)]
    put_slots(ctx, poll, read.moments)
    new = [slot.id for slot in poll.slots if slot.id not in before]
    if new:
        _ask_about_new(ctx, poll, new)
    added = t("poll-added", count=len(new)) if new else t("poll-nothing-added")
    ctx.reply(card([*faults, added]))
    keep_report(ctx, poll, ctx.reply(report_card(ctx, poll)))


def _ask_about_new(ctx: Context, poll: Poll, new: list[int]) -> None:
    """Reopen complete answers for these slots, and show them on the cards that stand open. The
    deadline stays before the first slot."""
    if poll.state is PollState.OPEN:
        poll.deadline = deadline_of(ctx, poll)
        poll.due_at = next_moment(poll, ctx.now)
    again = reopen_answers(ctx.db, poll, new)
    subject = NEW_SLOTS.about(poll.id, poll.edition)
    courtesy.notify_many(ctx, poll.coalition, again, "invitation", subject)
    all_redrawn(ctx, poll)


@pressed(WithdrawMenu, who=LEADERS)
def withdraw_menu(ctx: Context, action: WithdrawMenu) -> None:
    poll = running(ctx, action.poll)
    show_beside(ctx, poll, _withdraw_card(poll, action.page))


def _withdraw_card(poll: Poll, number: int) -> Card:
    page = page_of(poll.all_slots, number)
    picks = [
        Button(
            t("poll-withdrawn" if slot.withdrawn_at else "poll-slot", at=slot.starts_at),
            WithdrawSlot(poll.id, slot.id, slot.withdrawn_at is None),
        )
        for slot in page.items
    ]
    turns = page.turns(lambda other: WithdrawMenu(poll.id, other))
    ended = done_button(ShowPoll(poll.id))
    return card((t("poll-withdraw-which"), *page.title), buttons=[*picks, turns, ended])


@pressed(WithdrawSlot, who=LEADERS)
def withdraw(ctx: Context, action: WithdrawSlot) -> None:
    """Take a slot out, or put it back; the votes on it are kept."""
    poll = running(ctx, action.poll)
    slot = still(next((slot for slot in poll.all_slots if slot.id == action.slot), None))
    if action.yes and len(poll.slots) == 1:
        raise Closed(t("poll-last-slot"))
    slot.withdrawn_at = ctx.now if action.yes else None
    ctx.db.flush()
    changed(poll)
    if action.yes:
        complete_answers(ctx.db, poll)
        all_redrawn(ctx, poll)
    else:
        _ask_about_new(ctx, poll, [slot.id])
    ctx.update(_withdraw_card(poll, poll.all_slots.index(slot) // PAGE))


@pressed(CancelPoll, who=LEADERS)
def cancel(ctx: Context, action: CancelPoll) -> None:
    """Call the poll off, after asking once more."""
    poll = running(ctx, action.poll)
    if not action.sure:
        yes = Button(t("poll-stop-yes"), CancelPoll(poll.id, sure=True), Style.DANGER)
        no = Button(t("back"), ShowPoll(poll.id))
        show_beside(ctx, poll, card(t("poll-stop-sure", title=poll.title), buttons=[[yes, no]]))
        return
    if not end(ctx, poll, PollState.CANCELLED):
        raise Closed
    ctx.replace(t("poll-stopped", title=poll.title), done=t("poll-stop-yes"))
