"""What waits for a courteous moment: for whom, until when and why; a leader can drop it."""

from __future__ import annotations

from dataclasses import dataclass

from handlers.conversation.cards import Action, Button, card
from handlers.conversation.context import Context
from handlers.conversation.paging import PAGE, Page
from handlers.conversation.routing import LEADERS, command, pressed
from handlers.conversation.texts import Line, t
from storage.notices import Notice, NoticeState, count_waiting, notice_by, waiting_in


@dataclass(frozen=True, slots=True)
class ShowWaiting(Action):
    """One page of what waits."""

    page: int


@dataclass(frozen=True, slots=True)
class Drop(Action):
    """A message that waits does not go; `page`: the list to go back to."""

    notice: int
    page: int


@command("onderweg", who=LEADERS, plain=("onderweg",), menu=60)
def on_its_way(ctx: Context, words: str) -> None:
    """What waits in this coalition, soonest first."""
    _show(ctx, 0)


@pressed(ShowWaiting, who=LEADERS)
def show_waiting(ctx: Context, action: ShowWaiting) -> None:
    _show(ctx, action.page)


def _show(ctx: Context, number: int) -> None:
    page = _page(ctx, number)
    if not page.items:
        ctx.replace(t("waits-nothing"))
        return
    ctx.replace(
        card(
            (t("waits-these"), *page.title),
            *(_told(notice) for notice in page.items),
            buttons=[
                *(_drop_button(notice, page.number) for notice in page.items),
                page.turns(ShowWaiting),
            ],
        )
    )


def _page(ctx: Context, number: int) -> Page[Notice]:
    coalition = ctx.me.coalition_id
    count = max(1, -(-count_waiting(ctx.db, coalition) // PAGE))
    number = min(max(number, 0), count - 1)
    return Page(waiting_in(ctx.db, coalition, number * PAGE, PAGE), number, count)


def _told(notice: Notice) -> Line:
    return t(
        "waits-line",
        name=notice.contact.name,
        what=t(f"purpose-{notice.purpose}"),
        until=notice.due_at,
        why=t(f"waits-{notice.reason or 'planned'}"),
    )


def _drop_button(notice: Notice, page: int) -> Button:
    what = t(f"purpose-{notice.purpose}")
    return Button(t("waits-drop", name=notice.contact.name, what=what), Drop(notice.id, page))


@pressed(Drop, who=LEADERS)
def drop(ctx: Context, action: Drop) -> None:
    """Take away what still waits; what went already, went."""
    found = notice_by(ctx.db, ctx.me.coalition_id, action.notice)
    if found is None or found.state is NoticeState.WRITTEN:
        ctx.toast(t("waits-gone"))
    elif found.state is NoticeState.WAITING:
        found.state, found.reason = NoticeState.DROPPED, "withdrawn"
        ctx.db.flush()
    _show(ctx, action.page)
