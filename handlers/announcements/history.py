"""The list of what was sent lately, for every leader, and from there the report on each."""

from __future__ import annotations

from handlers.announcements.actions import ShowPlanned, ShowReport, ShowSent
from handlers.announcements.copies import excerpt
from handlers.announcements.loaders import sent
from handlers.announcements.report import report_card
from handlers.conversation.cards import Button, Card, card
from handlers.conversation.context import Context
from handlers.conversation.paging import page_of
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import command, pressed
from handlers.conversation.texts import Line, t
from storage.announcements import Announcement, sent_in

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
    lines: list[Line] = [
        t("planned-line", at=listed.started_at, text=excerpt(listed)) for listed in page.items
    ]
    reports = [
        Button(t("planned-see", at=listed.started_at), ShowReport(listed.id))
        for listed in page.items
    ]
    return card(
        (t("sent-list"), *page.title), lines, buttons=[*reports, page.turns(ShowSent), planned]
    )


@pressed(ShowReport, who=LEADERS)
def show_report(ctx: Context, action: ShowReport) -> None:
    """The report as it is now; only the card of the leader whose announcement it is changes by
    itself."""
    announcement = sent(ctx, action.announcement)
    ctx.replace(opened(ctx, announcement), done=t("planned-see", at=announcement.started_at))


def opened(ctx: Context, announcement: Announcement) -> Card:
    """The report, with the way back to the list."""
    report = report_card(ctx, announcement, ctx.me, opened=True)
    ways = (Button(t("look-again"), ShowReport(announcement.id)), Button(t("back"), ShowSent()))
    return Card(report.body, (*report.rows, ways))
