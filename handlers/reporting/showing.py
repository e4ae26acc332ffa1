"""/rapport: the page of totals as picture, text, PDF and CSV, for a period of choice."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from handlers.conversation.actions import Action, action
from handlers.conversation.buttons import in_rows, toggle
from handlers.conversation.cards import Button, Card, FileRef, card
from handlers.conversation.chat import Attachment
from handlers.conversation.context import Context, World
from handlers.conversation.hooks import WAYS_WITH_PARTNERS
from handlers.conversation.menus import command_button
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import answers, command, pressed, recipe
from handlers.conversation.table_files import tables_in_file
from handlers.conversation.texts import Reader, render, t
from handlers.reporting.composing import Report, heading, page, paragraphs, report, table, title
from handlers.reporting.periods import Choice, span_between, span_of
from handlers.reporting.regiegroep import last_meeting
from handlers.typesetting import pdf, png
from storage.people import Contact, Role
from storage.reporting import plan_of

READERS = LEADERS | {Role.ADVISER}
TEMPLATE = Path(__file__).with_name("report.typ")


@action("report.show")
class ShowReport(Action):
    """See the totals of this period."""

    choice: Choice


@action("report.take")
class TakeReport(Action):
    """Get the totals that were shown, as this kind of file."""

    form: Literal["pdf", "csv"]
    choice: Choice
    since: datetime
    until: datetime


@command("rapport", who=READERS, plain=("rapport", "report"), menu=44)
def show(ctx: Context, words: str) -> None:
    """Show the quarter of now, and offer other periods and files."""
    plan_of(ctx.db, ctx.me.coalition_id, ctx.now)
    ctx.reply(_card(ctx, Choice.QUARTER))


@answers(WAYS_WITH_PARTNERS)
def way_to_report(world: World, leader: Contact) -> list[Button]:
    return [command_button("rapport")]


@pressed(ShowReport, who=READERS)
def show_period(ctx: Context, action: ShowReport) -> None:
    ctx.let_news_stand()
    ctx.replace(_card(ctx, action.choice), done=t(f"totals-{action.choice}"))


def _card(ctx: Context, choice: Choice) -> Card:
    met = last_meeting(ctx, ctx.coalition)
    if choice is Choice.SINCE_MEETING and met is None:
        choice = Choice.QUARTER
    made = report(ctx, ctx.coalition, span_of(choice, ctx.now, ctx.zone, met))
    since, until = made.span.period.since, made.span.period.until
    periods = [c for c in Choice if c is not Choice.SINCE_MEETING or met is not None]
    forms = [
        Button(t(f"totals-{form}"), TakeReport(form, choice, since, until))
        for form in ("pdf", "csv")
    ]
    return card(
        title(made),
        heading(made),
        *(paragraphs(made)),
        t("totals-choose"),
        buttons=[
            *in_rows(toggle(t(f"totals-{c}"), ShowReport(c), on=c is choice) for c in periods),
            forms,
        ],
        file=picture_of(made, ctx.reader),
    )


# The files


@pressed(TakeReport, who=READERS)
def take(ctx: Context, action: TakeReport) -> None:
    """The figures of the period that was shown, as they are by now."""
    span = span_between(action.choice, action.since, action.until, ctx.zone)
    made = report(ctx, ctx.coalition, span)
    name = f"{render(t('totals-file'), ctx.reader)}-{action.until.astimezone(ctx.zone):%Y-%m-%d}"
    if action.form == "csv":
        file = tables_in_file([table(made)], "csv", name, ctx.reader)
    else:
        file = FileRef(recipe="report-pdf", data={"name": name, "page": page(made, ctx.reader)})
    ctx.let_stand()
    ctx.reply(card(t("totals-here"), file=file))


def picture_of(made: Report, reader: Reader) -> FileRef:
    """The page as a picture."""
    name = render(t("totals-file"), reader)
    return FileRef(recipe="report-picture", data={"name": name, "page": page(made, reader)})


@recipe("report-picture")
def picture(data: dict[str, Any]) -> Attachment:
    """The PNG."""
    return Attachment(f"{data['name']}.png", "image/png", png(TEMPLATE, data["page"]))


@recipe("report-pdf")
def document(data: dict[str, Any]) -> Attachment:
    """The PDF."""
    return Attachment(f"{data['name']}.pdf", "application/pdf", pdf(TEMPLATE, data["page"]))
