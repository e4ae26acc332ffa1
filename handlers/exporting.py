"""Leaders export the tables of the capabilities: as a spreadsheet, or as plain CSV."""

from __future__ import annotations

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button, card
from handlers.conversation.context import Context
from handlers.conversation.hooks import TABLES
from handlers.conversation.routes import LEADERS
from handlers.conversation.routing import command, pressed
from handlers.conversation.table_files import Form, tables_in_file
from handlers.conversation.tables import Table
from handlers.conversation.texts import Line, render, t


@action("export.take-tables")
class TakeTables(Action):
    """Get all tables in this kind of file."""

    form: Form


@command("export", who=LEADERS, plain=("export", "exporteer"), menu=45)
def export(ctx: Context, words: str) -> None:
    """Show which tables there are, and offer the kinds of file."""
    found = _tables(ctx)
    if not found:
        ctx.reply(t("tables-none"))
        return
    counts: list[Line] = [
        t("tables-rows", name=table.name, count=len(table.rows)) for table in found
    ]
    forms = [Button(t(f"tables-{form}"), TakeTables(form)) for form in ("xlsx", "csv")]
    ctx.reply(card(t("tables-these"), counts, t("tables-form"), buttons=[forms]))


@pressed(TakeTables, who=LEADERS)
def take_tables(ctx: Context, action: TakeTables) -> None:
    """Write the file, with the tables as they are by now."""
    found = _tables(ctx)
    if not found:
        ctx.replace(t("tables-none"))
        return
    name = f"{render(t('tables-file'), ctx.reader)}-{ctx.now.astimezone(ctx.zone):%Y-%m-%d}"
    file = tables_in_file(found, action.form, name, ctx.reader)
    handed = card(t("tables-here"), file=file)
    ctx.replace(handed, done=t(f"tables-{action.form}"))


def _tables(ctx: Context) -> list[Table]:
    """The tables of the capabilities that are not empty."""
    given = ctx.gather(TABLES, ctx.coalition)
    each = (table for some in given for table in ([some] if isinstance(some, Table) else some))
    return [table for table in each if table.rows]
