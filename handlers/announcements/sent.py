"""What was sent lately, for every leader: a list, and from there how each of them went."""

from __future__ import annotations

from handlers.announcements.actions import ShowPlanned, ShowReport, ShowSent
from handlers.announcements.copies import excerpt
from handlers.announcements.report import report_card
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import Context
from handlers.conversation.paging import page_of
from handlers.conversation.routing import LEADERS, command, pressed
from handlers.conversation.texts import Line, t
from storage.announcements import OUT, Announcement, announcement_by, sent_in

LATELY = 40
"""Announcements, of which the newest come first."""


@command("verstuurd", who=LEADERS, plain=("verstuurd",))
def sent_lately(ctx: Context, words: str) -> None:
    ctx.reply(_list(ctx, 0))


@pressed(ShowSent, who=LEADERS)
def show_sent(ctx: Context, action: ShowSent) -> None:
    ctx.replace(_list(ctx, action.page), done=t("sent-see"))


def _list(ctx: Context, number: int) -> Card:
    found = sent_in(ctx.db, ctx.me.coalition_id, LATELY)
    planned = Button(t("planned-see-all"), ShowPlanned())
    if not found:
        return card(t("nothing-sent"), buttons=[planned])
    page = page_of(found, number)
    lines: list[Line] = [t("planned-line", at=a.started_at, text=excerpt(a)) for a in page.items]
    return card(
        (t("sent-list"), *page.title),
        lines,
        buttons=[
            *(Button(t("planned-see", at=a.started_at), ShowReport(a.id)) for a in page.items),
            page.turns(ShowSent),
            planned,
        ],
    )


@pressed(ShowReport, who=LEADERS)
def show_report(ctx: Context, action: ShowReport) -> None:
    """How it went as it is now; only the card of who sent it changes by itself."""
    found = announcement_by(ctx.db, ctx.me.coalition_id, action.announcement)
    if found is None or found.state not in OUT:
        ctx.toast(t("closed-already"))
        return
    ctx.replace(opened(ctx, found), done=t("planned-see", at=found.started_at))


def opened(ctx: Context, found: Announcement) -> Card:
    """The report, with the way back to the list."""
    said = report_card(ctx, found, ctx.me, opened=True)
    again = (Button(t("look-again"), ShowReport(found.id)), Button(t("back"), ShowSent()))
    return Card(said.body, (*said.rows, again))
