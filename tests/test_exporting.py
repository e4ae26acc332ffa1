"""Everything in a file: only for leaders, as which files, and without cells that do harm."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from types import ModuleType
from typing import Any

import openpyxl
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from handlers import CAPABILITIES
from handlers.conversation.chat import Attachment
from handlers.conversation.context import World
from handlers.conversation.hooks import TABLES
from handlers.conversation.routing import answers
from handlers.conversation.table_files import CELL_LIMIT, spreadsheet
from handlers.conversation.tables import Table
from storage.people import Coalition
from tests.announcements.scenes import sent
from tests.harness.chat import Chat, Someone

HARMFUL = [
    "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "  =1", "\t=1", "\r=1", '"=1',
    "\uff1d1", "\uff0b1", "\uff0d1", "\uff201", "http://evil.example",
]  # fmt: skip
SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20"
SEPARATORS = ",;|\t"
mischief = st.text(st.sampled_from(f"{SIGNS}{SEPARATORS} \"'x1\r\n"), max_size=12)
words = st.text(st.characters(exclude_categories=("Cs",)), max_size=50)


@answers(TABLES)
def meetings(world: World, coalition: Coalition) -> list[Table]:
    """A capability with two tables, one of them empty."""
    rows = ((date(2027, 1, 12), 14, None),) if coalition.name == "Tweestad" else ()
    there = Table("Wie er was", ("Dag", "Mensen", "Opmerking"), rows)
    return [there, Table("Leeg", ("Dag",), ())]


@pytest.fixture
def capabilities() -> Sequence[ModuleType]:
    """With the tables of another capability."""
    other = ModuleType("other")
    other.meetings = meetings  # type: ignore[attr-defined]
    return (*CAPABILITIES, other)


def made(form: str, *tables: dict[str, Any]) -> Attachment:
    """The file with these tables, from what the outbox keeps."""
    data = {"form": form, "name": "x", "made": "2026-11-24T10:00:00+00:00", "tables": tables}
    return spreadsheet(json.loads(json.dumps(data)))


def one_column(cells: Sequence[Any], name: str = "Blad") -> dict[str, Any]:
    return {"name": name, "columns": ["Kop"], "rows": [[cell] for cell in cells]}


def sheets(file: Attachment | None) -> dict[str, list[tuple[Any, ...]]]:
    """The cells of a workbook by sheet."""
    assert file is not None
    assert file.data is not None
    book = openpyxl.load_workbook(io.BytesIO(file.data))
    return {sheet.title: list(sheet.values) for sheet in book}


def lines(data: bytes | None) -> list[list[str]]:
    """The cells of a CSV file as Dutch Excel reads it."""
    assert data is not None
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


async def answered(chat: Chat, *, coalition: str | None = None) -> Someone:
    """A leader whose volunteer answered an announcement."""
    leader = await chat.leader(coalition=coalition)
    hans = await chat.volunteer(coalition=coalition)
    await sent(chat, leader, "Kom dinsdag.", buttons="Ja, Nee")
    await hans.taps("Ja")
    await hans.reads()
    await chat.passes(seconds=5)
    await leader.reads()
    return leader


async def test_nothing_to_take_along_is_said_kindly(chat: Chat):
    """Without buttons that lead nowhere."""
    leader = await chat.leader()
    await leader.says("/export")
    await leader.sees("Er is nog niets om mee te nemen.")
    assert leader.labels() == []


async def test_a_leader_gets_the_answers_as_a_spreadsheet(chat: Chat):
    """One tap, with the moment by the clock of the coalition."""
    leader = await answered(chat)
    await leader.says("/export")
    await leader.sees("Antwoorden op berichten: 1 regel", "Welk soort bestand wil je?")
    await leader.taps("Excel")
    file = (await leader.sees("Hier is je bestand.")).attachment
    assert file is not None
    assert file.name == "overzicht-2026-11-24.xlsx"
    assert sheets(file)["Antwoorden op berichten"] == [
        ("Bericht", "Verstuurd", "Naam", "Organisatie", "Antwoord"),
        ("Kom dinsdag.", datetime(2026, 11, 24, 11, 0), "Hans Proefweg",  # noqa: DTZ001
         "Wandelclub Stap voor Stap", "Ja"),
    ]  # fmt: skip


async def test_readers_without_an_answer_have_a_row_as_well(chat: Chat):
    """Below the answers, so that a leader sees whom to call."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await chat.volunteer("Gerda Pastei", "De Toets")
    await sent(chat, leader, "Kom dinsdag.", buttons="Ja, Nee")
    for someone in chat.people:
        await someone.reads()
    await hans.taps("Ja")
    await hans.reads()
    await leader.reads()
    await leader.says("/export")
    await leader.sees("Antwoorden op berichten: 2 regels")
    await leader.taps("CSV")
    file = (await leader.sees("Hier is je bestand.")).attachment
    assert file is not None
    rows = [(row[2], row[3], row[4]) for row in lines(file.data)[1:]]
    assert rows == [
        ("Hans Proefweg", "Wandelclub Stap voor Stap", "Ja"),
        ("Gerda Pastei", "De Toets", "Nog geen antwoord"),
    ]


async def test_one_table_is_a_bare_csv(chat: Chat):
    """With semicolons."""
    leader = await answered(chat)
    await leader.says("/export")
    await leader.reads()
    await leader.taps("CSV")
    file = (await leader.sees("Hier is je bestand.")).attachment
    assert file is not None
    assert file.name == "overzicht-2026-11-24.csv"
    assert lines(file.data)[1] == [
        "Kom dinsdag.", "2026-11-24 11:00", "Hans Proefweg", "Wandelclub Stap voor Stap", "Ja",
    ]  # fmt: skip


async def test_several_tables_are_csv_files_in_one_zip(chat: Chat):
    """Those of each capability that has any, without the empty ones."""
    leader = await answered(chat, coalition="Tweestad")
    await leader.says("/export")
    await leader.sees("Wie er was: 1 regel")
    await leader.taps("CSV")
    file = (await leader.sees("Hier is je bestand.")).attachment
    assert file is not None
    assert file.data is not None
    with zipfile.ZipFile(io.BytesIO(file.data)) as folder:
        assert set(folder.namelist()) == {"Antwoorden op berichten.csv", "Wie er was.csv"}
        assert lines(folder.read("Wie er was.csv"))[1] == ["2027-01-12", "14", ""]


async def test_only_a_leader_takes_tables_along(chat: Chat):
    """Neither by the command nor by someone else's button; and only those of their coalition."""
    leader = await answered(chat)
    hans, stranger = chat.people[1], await chat.leader("Piet Elders", coalition="Elders")
    await leader.says("/export")
    await leader.reads()
    await hans.says("/export")
    await hans.sees("Dat is voor de projectleider.")
    await hans.forges(leader, "Excel")
    hans.sees_nothing()
    await stranger.says("/export")
    await stranger.sees("Er is nog niets om mee te nemen.")


async def test_an_announcement_without_words_has_a_name_too(chat: Chat):
    """In the language of the leader who takes it along."""
    leader = await chat.leader(language="en")
    hans = await chat.volunteer()
    await leader.says("/bericht")
    await leader.taps("Everyone")
    await leader.taps("Done")
    await leader.shares("poster.png", b"\x89PNG")
    await leader.taps("Without words")
    await leader.says("Ja, Nee")
    await leader.taps("Send to …")
    await hans.taps("Ja")
    await chat.passes(seconds=5)
    await hans.reads()
    await leader.says("/export")
    await leader.reads()
    await leader.taps("Excel")
    rows = sheets(leader.bubbles[-1].attachment)["Answers to messages"]
    assert rows[1][0]
    await leader.reads()


def test_words_in_a_spreadsheet_stay_words():
    """No formula and no link."""
    file = made("xlsx", one_column(HARMFUL))
    assert file.data is not None
    sheet = openpyxl.load_workbook(io.BytesIO(file.data)).active
    cells = [sheet.cell(row, 1) for row in range(2, len(HARMFUL) + 2)]
    assert {cell.data_type for cell in cells} == {"s"}
    assert not any(cell.hyperlink for cell in cells)


def test_words_in_a_csv_run_nowhere():
    """A quote before what a spreadsheet would carry out; numbers stay numbers."""
    rows = lines(made("csv", one_column([*HARMFUL, -5])).data)
    *harmful, link, number = [row[0] for row in rows[1:]]
    assert all(cell.startswith("'") for cell in harmful)
    assert (link, number) == ("http://evil.example", "-5")


@given(rows=st.lists(st.tuples(mischief, mischief, mischief), min_size=1, max_size=3))
@example(rows=[("Jan", "x,=cmd|'/C calc'!A1,y", 'z,"=1')])
def test_a_csv_runs_nowhere_whatever_separates_its_cells(rows: list[tuple[str, ...]]):
    """Excel in English reads commas, others bars or tabs: then a cell falls apart in pieces."""
    data = made("csv", {"name": "x", "columns": ["A", "B", "C"], "rows": rows}).data
    assert data is not None
    for separator in SEPARATORS:
        text = io.StringIO(data.decode("utf-8-sig"), newline="")
        pieces = [piece for row in csv.reader(text, delimiter=separator) for piece in row]
        assert not any(piece.lstrip().startswith(tuple(SIGNS)) for piece in pieces)


@given(cells=st.lists(words, max_size=5))
def test_all_that_people_type_can_be_opened(cells: list[str]):
    """Also control characters and what no XML may hold."""
    table = one_column(cells, name="".join(cells))
    ((_, *rows),) = sheets(made("xlsx", table)).values()
    assert len(rows) <= len(cells)
    assert len(lines(made("csv", table).data)) == len(cells) + 1


def test_a_cell_holds_no_more_than_a_spreadsheet_can():
    """Counted as Excel does; a CSV has it all."""
    table = one_column(["a" * 40_000, "🌻" * 20_000])
    long, emoji = (row[0] for row in sheets(made("xlsx", table))["Blad"][1:])
    assert (len(long), emoji) == (CELL_LIMIT, "🌻" * (CELL_LIMIT // 2))
    assert len(lines(made("csv", table).data)[1][0]) == 40_000


def test_days_are_days_below_a_heading_that_stays():
    """Bold, frozen, and wide enough to read."""
    days = [{"day": "2027-01-12"}, {"moment": "2027-01-12 19:30"}, None, 3]
    file = made("xlsx", one_column(days))
    assert file.data is not None
    sheet = openpyxl.load_workbook(io.BytesIO(file.data)).active
    assert [sheet.cell(row, 1).value for row in (2, 3, 4, 5)] == [
        datetime(2027, 1, 12), datetime(2027, 1, 12, 19, 30), None, 3,  # noqa: DTZ001
    ]  # fmt: skip
    assert [sheet.cell(row, 1).is_date for row in (2, 3, 5)] == [True, True, False]
    assert (sheet["A1"].font.bold, sheet.freeze_panes) == (True, "A2")
    assert sheet.column_dimensions["A"].width >= len("2027-01-12 19:30")


@given(names=st.lists(words | st.sampled_from(["a" * 40, "[]:*?/\\", "'x'", ""]), min_size=1))
def test_every_sheet_gets_a_name_of_its_own(names: list[str]):
    """Whatever the tables are called."""
    tables = [one_column([1], name) for name in names]
    assert len(sheets(made("xlsx", *tables))) == len(names)


def test_the_same_tables_give_the_same_bytes():
    """Nothing in the files comes from the clock."""
    tables = [one_column(["a"]), one_column(["b"])]
    for form in ("xlsx", "csv"):
        assert made(form, *tables).data == made(form, *tables).data
