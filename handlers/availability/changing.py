"""Moments that come or go while a poll runs, and a poll that is called off."""

from __future__ import annotations

from typing import Any

from handlers.availability.actions import (
    AddSlots,
    CancelPoll,
    ShowPoll,
    Withdraw,
    WithdrawMenu,
)
from handlers.availability.chasing import next_moment
from handlers.availability.drafts import changed, end, put_slots, running
from handlers.availability.making.preview import deadline_of
from handlers.availability.making.slots import faults_in
from handlers.availability.overseeing import all_redrawn, keep_report, report_card, show_beside
from handlers.conversation import courtesy
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.context import Context
from handlers.conversation.paging import PAGE, page_of
from handlers.conversation.routing import LEADERS, answered, pressed
from handlers.conversation.texts import t
from handlers.language.moments import read_slots
from storage.availability import Poll, PollState, complete_answers, reopen_answers


@pressed(AddSlots, who=LEADERS)
def add_slots(ctx: Context, action: AddSlots) -> None:
    poll = running(ctx, action.poll)
    if poll is not None:
        back = Button(t("back"), ShowPoll(poll.id))
        ctx.ask(slots_added, card(t("poll-add-which"), buttons=[back]), poll=poll.id)


@answered("poll.slots-added", who=LEADERS)
def slots_added(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> None:
    """Take more moments, as many as there is room for; who was done is asked about these alone."""
    poll = running(ctx, data["poll"])
    if poll is None:
        return
    ctx.close()
    read = read_slots(said.text, ctx.now, ctx.zone)
    before = {slot.id for slot in poll.slots}
    faults = faults_in(read, [slot.starts_at for slot in poll.slots])
    put_slots(ctx, poll, read.moments)
    new = [slot.id for slot in poll.slots if slot.id not in before]
    if new:
        _ask_about_new(ctx, poll, new)
    said_now = t("poll-added", count=len(new)) if new else t("poll-nothing-added")
    ctx.reply(card([*faults, said_now]))
    keep_report(ctx, poll, ctx.reply(report_card(ctx, poll)))


def _ask_about_new(ctx: Context, poll: Poll, new: list[int]) -> None:
    """Who was done has something to answer again; cards that stand open show the new rows. People
    can answer no longer than until the first moment."""
    if poll.state is PollState.OPEN:
        poll.deadline = deadline_of(ctx, poll)
        poll.due_at = next_moment(poll, ctx.now)
    again = reopen_answers(ctx.db, poll, new)
    subject = f"poll-new:{poll.id}.{poll.edition}"
    courtesy.notify_many(ctx, poll.coalition, again, "invitation", subject)
    all_redrawn(ctx, poll)


@pressed(WithdrawMenu, who=LEADERS)
def withdraw_menu(ctx: Context, action: WithdrawMenu) -> None:
    poll = running(ctx, action.poll)
    if poll is not None:
        show_beside(ctx, poll, _withdraw_card(poll, action.page))


def _withdraw_card(poll: Poll, number: int) -> Card:
    page = page_of(poll.all_slots, number)
    picks = [
        Button(
            t("poll-withdrawn" if slot.withdrawn_at else "poll-slot", at=slot.starts_at),
            Withdraw(poll.id, slot.id, slot.withdrawn_at is None),
        )
        for slot in page.items
    ]
    turns = page.turns(lambda other: WithdrawMenu(poll.id, other))
    back = Button(t("back"), ShowPoll(poll.id))
    return card((t("poll-withdraw-which"), *page.title), buttons=[*picks, turns, back])


@pressed(Withdraw, who=LEADERS)
def withdraw(ctx: Context, action: Withdraw) -> None:
    """Take a moment out, or put it back; what people said of it stays with it."""
    poll = running(ctx, action.poll)
    slot = next((s for s in poll.all_slots if s.id == action.slot), None) if poll else None
    if poll is None or slot is None or ctx.message is None:
        ctx.toast(t("closed-already"))
        return
    if action.yes and len(poll.slots) == 1:
        ctx.toast(t("poll-last-slot"))
        return
    slot.withdrawn_at = ctx.now if action.yes else None
    ctx.db.flush()
    changed(poll)
    if action.yes:
        complete_answers(ctx.db, poll)
        all_redrawn(ctx, poll)
    else:
        _ask_about_new(ctx, poll, [slot.id])
    ctx.rewrite(ctx.message, _withdraw_card(poll, poll.all_slots.index(slot) // PAGE))


@pressed(CancelPoll, who=LEADERS)
def cancel(ctx: Context, action: CancelPoll) -> None:
    """Ask once more, and call it off."""
    poll = running(ctx, action.poll)
    if poll is None:
        return
    if not action.sure:
        yes = Button(t("poll-stop-yes"), CancelPoll(poll.id, sure=True))
        no = Button(t("back"), ShowPoll(poll.id))
        show_beside(ctx, poll, card(t("poll-stop-sure", title=poll.title), buttons=[[yes, no]]))
        return
    if end(ctx, poll, PollState.CANCELLED):
        ctx.replace(t("poll-stopped", title=poll.title), done=t("poll-stop-yes"))
    else:
        ctx.toast(t("closed-already"))
