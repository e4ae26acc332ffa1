"""Rows and columns that capabilities give to people who go on with them in a spreadsheet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from handlers.conversation.texts import Line

Cell = Line | int | date | datetime | None
"""A text or somebody's words, a number, a day, an aware moment, or nothing."""


@dataclass(frozen=True, slots=True)
class Table:
    """A name, a heading above each column, and rows with a cell for each of those."""

    name: Line
    columns: tuple[Line, ...]
    rows: tuple[tuple[Cell, ...], ...]
