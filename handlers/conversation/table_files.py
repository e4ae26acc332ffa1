"""Tables as a file: a spreadsheet or plain CSV, made when it is sent; no cell of it does harm."""

from __future__ import annotations

import csv
import io
import itertools
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal

from handlers.conversation.cards import FileRef
from handlers.conversation.chat import Attachment
from handlers.conversation.routing import recipe
from handlers.conversation.tables import Cell, Table
from handlers.conversation.texts import Reader, Text, render
from handlers.conversation.words import safe

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

CELL_LIMIT = 32_767
"""UTF-16 units that a cell of a spreadsheet holds."""
_PIECES = re.compile(r"[^,;|\n]+")
_FORMULA = re.compile(r'[\s"]*[-=+@\uff0d\uff1d\uff0b\uff20]')
"""Also the signs as wide as a Chinese character, which some spreadsheets take for the same."""
SHEET_NAME_LIMIT = 31
FILE_NAME_LIMIT = 60
WIDEST = 60
"""Characters, of a column at first sight."""

DAY, MOMENT = "day", "moment"
"""How the plain values of a cell say that it is a day, or a moment by the coalition's clock."""
FORMATS = {DAY: "yyyy-mm-dd", MOMENT: "yyyy-mm-dd hh:mm"}

Plain = str | int | None | dict[str, str]
Form = Literal["xlsx", "csv"]


def tables_in_file(tables: Sequence[Table], form: Form, name: str, reader: Reader) -> FileRef:
    """The file with this name, without its ending, in the words of its reader."""
    plain = [_plain_table(table, reader) for table in tables]
    data = {"form": form, "name": name, "made": reader.now.isoformat(), "tables": plain}
    return FileRef(recipe="spreadsheet", data=data)


def _plain_table(table: Table, reader: Reader) -> dict[str, Any]:
    return {
        "name": render(table.name, reader),
        "columns": [render(column, reader) for column in table.columns],
        "rows": [[_plain(cell, reader) for cell in row] for row in table.rows],
    }


def _plain(cell: Cell, reader: Reader) -> Plain:
    if isinstance(cell, Text):
        return render(cell, reader)
    if isinstance(cell, datetime):
        local = cell.astimezone(reader.zone).replace(tzinfo=None)
        return {MOMENT: local.isoformat(" ", "minutes")}
    if isinstance(cell, date):
        return {DAY: cell.isoformat()}
    return cell


@recipe("spreadsheet")
def spreadsheet(data: dict[str, Any]) -> Attachment:
    """The tables as one XLSX with a sheet for each; or as CSV, in a zip where there are several."""
    name, tables = data["name"], data["tables"]
    if data["form"] == "xlsx":
        return Attachment(f"{name}.xlsx", XLSX, _workbook(data))
    if len(tables) == 1:
        return Attachment(f"{name}.csv", "text/csv", _csv(tables[0]))
    return Attachment(f"{name}.zip", "application/zip", _zipped(tables))


def _workbook(data: dict[str, Any]) -> bytes:
    # Loaded when first used.
    from xlsxwriter import Workbook

    made, tables = io.BytesIO(), data["tables"]
    with Workbook(made, {"in_memory": True}) as book:
        book.set_properties({"created": datetime.fromisoformat(data["made"])})
        heading = book.add_format({"bold": True, "bottom": 1})
        formats = {kind: book.add_format({"num_format": f}) for kind, f in FORMATS.items()}
        names = _names([table["name"] for table in tables], SHEET_NAME_LIMIT)
        for name, table in zip(names, tables, strict=True):
            _fill(book.add_worksheet(name), table, heading, formats)
    return made.getvalue()


def _fill(
    sheet: Worksheet, table: dict[str, Any], heading: Format, formats: dict[str, Format]
) -> None:
    for place, title in enumerate(table["columns"]):
        sheet.write_string(0, place, _short(title), heading)
        cells = [title, *(row[place] for row in table["rows"])]
        sheet.set_column(place, place, min(max(map(_width, cells)), WIDEST) + 2)
    sheet.freeze_panes(1, 0)
    for number, row in enumerate(table["rows"], start=1):
        for place, cell in enumerate(row):
            _write(sheet, number, place, cell, formats)


def _write(sheet: Worksheet, row: int, place: int, cell: Plain, formats: dict[str, Format]) -> None:
    """Words stay words: never a formula or a link."""
    if isinstance(cell, str):
        sheet.write_string(row, place, _short(cell))
    elif isinstance(cell, int):
        sheet.write_number(row, place, cell)
    elif cell is not None:
        ((kind, value),) = cell.items()
        sheet.write_datetime(row, place, datetime.fromisoformat(value), formats[kind])


def _short(words: str) -> str:
    """As much of it as a cell of a spreadsheet holds."""
    return _cut(_clean(words), CELL_LIMIT)


def _cut(words: str, limit: int) -> str:
    """At most `limit` UTF-16 units, and no half letters."""
    return words.encode("utf-16-le")[: 2 * limit].decode("utf-16-le", "ignore")


def _clean(words: str) -> str:
    """Without control characters, and without the two that no XML may hold."""
    return re.sub("[\ufffe\uffff]", "", safe(words))


def _width(cell: Plain) -> int:
    return max(map(len, _shown(cell).split("\n")))


def _shown(cell: Plain) -> str:
    """A cell in words."""
    if isinstance(cell, dict):
        return next(iter(cell.values()))
    return "" if cell is None else str(cell)


def _csv(table: dict[str, Any]) -> bytes:
    """With semicolons and a mark of the encoding, as Excel wants it where decimals have commas."""
    made = io.StringIO(newline="")
    writer = csv.writer(made, delimiter=";", quoting=csv.QUOTE_ALL)
    for row in (table["columns"], *table["rows"]):
        writer.writerow([_harmless(cell) for cell in row])
    return made.getvalue().encode("utf-8-sig")


def _harmless(cell: Plain) -> str:
    """The words of a cell in which no spreadsheet finds a formula, not even one that reads the
    file with another separator and so cuts the cell in pieces."""
    words = _clean(_shown(cell))
    return _PIECES.sub(_as_words, words) if isinstance(cell, str) else words


def _as_words(piece: re.Match[str]) -> str:
    """The piece, with a quote before it where it would be carried out."""
    return f"'{piece[0]}" if _FORMULA.match(piece[0]) else piece[0]


def _zipped(tables: Sequence[dict[str, Any]]) -> bytes:
    made = io.BytesIO()
    names = _names([table["name"] for table in tables], FILE_NAME_LIMIT)
    with zipfile.ZipFile(made, "w") as folder:
        for name, table in zip(names, tables, strict=True):
            # The day of a ZipInfo is always the same, so that the file is too.
            folder.writestr(zipfile.ZipInfo(f"{name}.csv"), _csv(table), zipfile.ZIP_DEFLATED)
    return made.getvalue()


def _names(wanted: Iterable[str], limit: int) -> Iterator[str]:
    """A name for each that sheets and files may have, and that no other one has."""
    taken: set[str] = set()
    for name in wanted:
        allowed = " ".join(re.sub(r"[\[\]:*?/\\<>|\"]", " ", _clean(name)).split())
        # With room for a number.
        plain = _cut(allowed, limit - 4).strip(" '.") or "Tabel"
        numbered = (f"{plain} {number}" for number in itertools.count(2))
        free = (one for one in itertools.chain([plain], numbered) if one.casefold() not in taken)
        taken.add((found := next(free)).casefold())
        yield found
