"""The notices that wait for a courteous moment, until when and why; a leader can drop them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from handlers.conversation.actions import Action, action
from handlers.conversation.buttons import in_rows
from handlers.conversation.cards import Button, card
from handlers.conversation.context import Context, World
from handlers.conversation.hooks import MATTERS
from handlers.conversation.matters import Matter, MatterKind, MatterUrgency
from handlers.conversation.menus import RunCommand
from handlers.conversation.paging import PAGE, Page, page_read
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import answers, command, pressed
from handlers.conversation.texts import Line, Near, t
from handlers.pending_notices.ended import ways_to_ended
from handlers.pending_notices.lines import ShowWaiting, what_of
from storage.due import parked
from storage.notices import (
    WITHDRAWN,
    Notice,
    NoticeState,
    count_waiting,
    count_waiting_for_members,
    notice_by,
    waiting_in,
)
from storage.people import Contact


@action("notice.choose")
class ChooseNotice(Action):
    """Show which of the notices on a page can be dropped."""

    page: int


@action("notice.drop")
class DropNotice(Action):
    """A message that waits does not go; `page`: the list to go back to."""

    notice: int
    page: int


@action("notice.keep")
class KeepNotice(Action):
    """A message that was dropped waits again."""

    notice: int
    page: int


@command("onderweg", who=LEADERS, plain=("onderweg",), menu=60)
def on_its_way(ctx: Context, words: str) -> None:
    """The notices that wait in this coalition, soonest first."""
    _show(ctx, 0)


@pressed(ShowWaiting, who=LEADERS)
def show_waiting(ctx: Context, action: ShowWaiting) -> None:
    _show(ctx, action.page)


@pressed(ChooseNotice, who=LEADERS)
def choose(ctx: Context, action: ChooseNotice) -> None:
    """A button for each that waits on this page; not at once, for they would hide the list."""
    page = _page(ctx, action.page)
    drops = [Button(label, DropNotice(one.id, page.number)) for one, label in _labelled(page.items)]
    back = Button(t("back"), ShowWaiting(page.number))
    asked = t("waits-which") if drops else t("waits-nothing")
    ctx.replace(card(asked, buttons=[*in_rows(drops), back]), done=t("waits-choose"))


def _labelled(listed: Sequence[Notice]) -> list[tuple[Notice, Line]]:
    """Each with the name of its contact, and with what it is where that name stands there twice."""
    times = Counter(notice.contact_id for notice in listed)
    return [
        (one, _about("waits-drop-one" if times[one.contact_id] > 1 else "waits-drop", one))
        for one in listed
    ]


def _show(ctx: Context, number: int, dropped: Notice | None = None) -> None:
    page = _page(ctx, number)
    done = [_about("waits-dropped", dropped)] if dropped else []
    undo = [Button(t("waits-keep"), KeepNotice(dropped.id, number))] if dropped else []
    stuck = _stuck(ctx)
    ended = ways_to_ended(ctx)
    if not page.items:
        ctx.replace(card(*done, stuck or t("waits-nothing"), buttons=[*undo, *ended]))
        return
    lines = (_line(ctx, notice) for notice in page.items)
    choose_one = Button(t("waits-choose"), ChooseNotice(page.number))
    ctx.replace(
        card(
            *done,
            stuck,
            (t("waits-these"), *page.title),
            *lines,
            buttons=[*undo, page.turns(ShowWaiting), choose_one, *ended],
        )
    )


def _stuck(ctx: Context) -> list[Line]:
    """A line for all that stays put after faults of ours; notices stand among those that wait."""
    faults = [f for f in parked(ctx.db, ctx.me.coalition_id) if f.table != Notice.__tablename__]
    return [t("waits-stuck", what=t(f"stuck-{f.table}"), since=f.moment) for f in faults]


def _page(ctx: Context, number: int) -> Page[Notice]:
    here = ctx.me.coalition_id
    count = count_waiting(ctx.db, here)
    return page_read(count, number, lambda skip: waiting_in(ctx.db, here, skip, PAGE))


def _line(ctx: Context, notice: Notice) -> Line:
    if notice.due_at is None:
        return t("waits-parked", name=notice.contact.name, what=what_of(ctx, notice))
    too_late = notice.expires_at is not None and notice.due_at >= notice.expires_at
    return t(
        "waits-too-long" if too_late else "waits-line",
        name=notice.contact.name,
        what=what_of(ctx, notice),
        until=Near(notice.due_at),
        why=t(f"waits-{notice.reason or 'planned'}"),
    )


def _about(text: str, notice: Notice) -> Line:
    return t(text, name=notice.contact.name, what=t(f"purpose-{notice.purpose}"))


@pressed(DropNotice, who=LEADERS)
def drop(ctx: Context, action: DropNotice) -> None:
    """Drop a notice that still waits, until that is taken back; what went already, went."""
    notice = notice_by(ctx.db, ctx.me.coalition_id, action.notice)
    if notice is not None and notice.state is NoticeState.WAITING:
        notice.state, notice.reason = NoticeState.DROPPED, WITHDRAWN
        notice.given_up_at = ctx.now
        ctx.db.flush()
    dropped = notice if notice is not None and _is_withdrawn(notice) else None
    if dropped is None:
        ctx.toast(t("waits-gone"))
    _show(ctx, action.page, dropped)


@pressed(KeepNotice, who=LEADERS)
def keep(ctx: Context, action: KeepNotice) -> None:
    notice = notice_by(ctx.db, ctx.me.coalition_id, action.notice)
    if notice is not None and _is_withdrawn(notice):
        notice.state, notice.reason, notice.given_up_at = NoticeState.WAITING, "", None
        ctx.db.flush()
    _show(ctx, action.page)


def _is_withdrawn(notice: Notice) -> bool:
    return notice.state is NoticeState.DROPPED and notice.reason == WITHDRAWN


# In the overview

STUCK = MatterKind("stuck", MatterUrgency.AT_RISK, "stuck-count", "stuck-see")
WAITING = MatterKind("waits", MatterUrgency.COMING, "waits-count", "command-onderweg")


@answers(MATTERS)
def matters(world: World, leader: Contact) -> list[Matter]:
    """A line for all that stands still after faults of ours, and one for all that waits for
    members."""
    counts = {
        STUCK: len(parked(world.db, leader.coalition_id)),
        WAITING: count_waiting_for_members(world.db, leader.coalition_id),
    }
    return [_counted(kind, count) for kind, count in counts.items() if count]


def _counted(kind: MatterKind, count: int) -> Matter:
    see = Button(t(kind.title), RunCommand("onderweg"))
    return Matter(kind, t(kind.several, count=count), see)
