"""Puts the figures of the capabilities beside those of the period before, in words and shapes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from handlers.conversation.context import World
from handlers.conversation.figures import Figure, Part, Period, Unit
from handlers.conversation.hooks import FIGURES
from handlers.conversation.tables import Cell, Table
from handlers.conversation.texts import Line, Reader, render, t
from handlers.reporting.periods import Span
from storage.people import Coalition

JUST_BEFORE = timedelta(microseconds=1)
DAYS_FROM = 48
"""Hours, from which they are told in days."""


@dataclass(frozen=True, slots=True)
class Row:
    """A figure, and its value in the period before."""

    figure: Figure
    before: float | None

    @property
    def says_something(self) -> bool:
        return bool(self.figure.value or self.before)


@dataclass(frozen=True, slots=True)
class Report:
    """The rows that say something, by part; `nothing`: the parts in which none does."""

    coalition: Coalition
    span: Span
    rows: tuple[Row, ...]
    nothing: tuple[Part, ...]

    @property
    def parts(self) -> list[tuple[Part, list[Row]]]:
        return [(p, list(rows)) for p, rows in groupby(self.rows, lambda row: row.figure.part)]

    @property
    def is_empty(self) -> bool:
        """Whether nothing happened: that there are partners is no news."""
        return all(row.figure.part is Part.PARTNERS for row in self.rows)


def report(world: World, coalition: Coalition, span: Span) -> Report:
    """The figures of this period, beside those of the one before."""
    now, before = (
        [figure for told in world.gather(FIGURES, coalition, period) for figure in told]
        for period in (span.period, span.before)
    )
    rows = [Row(figure, then.value) for figure, then in zip(now, before, strict=True)]
    rows.sort(key=lambda row: list(Part).index(row.figure.part))
    told = tuple(row for row in rows if row.says_something)
    parts = {row.figure.part for row in told}
    nothing = (part for part in Part if part in {row.figure.part for row in rows} - parts)
    return Report(coalition, span, told, tuple(nothing))


# In words


def title(made: Report) -> Line:
    return t("totals-title", coalition=made.coalition.name)


def heading(made: Report) -> list[Line]:
    """The period, and what it is compared with."""
    zone = ZoneInfo(made.coalition.zone)
    return [
        t("totals-period", **_days(made.span.period, zone)),
        t("totals-before", **_days(made.span.before, zone)),
    ]


def _days(period: Period, zone: ZoneInfo) -> dict[str, date]:
    """The first day and the last."""
    last = period.until - JUST_BEFORE
    return {"since": period.since.astimezone(zone).date(), "until": last.astimezone(zone).date()}


def paragraphs(made: Report) -> list[list[Line]]:
    """For the chat: a paragraph for each part."""
    told: list[list[Line]] = [
        [t(f"figures-{part}"), *(_line(row) for row in rows)] for part, rows in made.parts
    ]
    return [*told, _empty(made), nothing_in(made)]


def _line(row: Row) -> Line:
    now, before = in_words(row.figure, row.figure.value), in_words(row.figure, row.before)
    return t("totals-row", name=row.figure.name, now=now, before=before)


def nothing_in(made: Report) -> list[Line]:
    parts = [t(f"figures-{part}-small") for part in made.nothing]
    return [t("totals-nothing-in", parts=parts)] if parts else []


def in_words(figure: Figure, value: float | None) -> Line:
    """A value with its unit."""
    if value is None:
        return t("figure-none")
    if figure.unit is Unit.SHARE:
        return t("figure-share", percent=_percent(value))
    if figure.unit is Unit.HOURS and value >= DAYS_FROM:
        return t("figure-days", count=round(value / 24))
    if figure.unit is Unit.HOURS:
        return t("figure-hours", count=max(1, round(value)))
    return str(round(value))


def _percent(value: float) -> int:
    return round(100 * value)


# On a page, and in a table


def page(made: Report, reader: Reader) -> dict[str, Any]:
    """For the template (report.typ), in the language of its reader."""

    def words(lines: Iterable[Line]) -> list[str]:
        return [render(line, reader) for line in lines]

    return {
        "title": render(title(made), reader),
        "language": reader.language,
        "lines": words(heading(made)),
        "heads": words(t(f"totals-column-{name}") for name in ("what", "now", "before", "beside")),
        "parts": [
            {
                "title": render(t(f"figures-{part}"), reader),
                "rows": [_page_row(row, rows, reader) for row in rows],
            }
            for part, rows in made.parts
        ],
        "notes": words([*_empty(made), *nothing_in(made), t("totals-privacy")]),
    }


def _page_row(row: Row, among: Sequence[Row], reader: Reader) -> dict[str, Any]:
    most = _longest(row.figure.unit, among)
    return {
        "label": render(row.figure.name, reader),
        "now": render(in_words(row.figure, row.figure.value), reader),
        "before": render(in_words(row.figure, row.before), reader),
        "bars": [value / most for value in _values(row)],
    }


def _empty(made: Report) -> list[Line]:
    return [t("totals-empty")] if made.is_empty else []


def _values(row: Row) -> tuple[float, float]:
    return row.figure.value or 0, row.before or 0


def _longest(unit: Unit, rows: Sequence[Row]) -> float:
    """The value of a whole bar: everything, or the largest value with this unit in the part."""
    if unit is Unit.SHARE:
        return 1
    return max(max(_values(row)) for row in rows if row.figure.unit is unit)


def table(made: Report) -> Table:
    """For a spreadsheet: whole numbers, with their unit beside them."""
    columns = ("part", "what", "now", "before", "unit")
    return Table(
        t("totals-file"),
        tuple(t(f"totals-column-{column}") for column in columns),
        tuple(
            (
                t(f"figures-{part}"),
                row.figure.name,
                _cell(row.figure, row.figure.value),
                _cell(row.figure, row.before),
                t(f"unit-{row.figure.unit}"),
            )
            for part, rows in made.parts
            for row in rows
        ),
    )


def _cell(figure: Figure, value: float | None) -> Cell:
    if value is None:
        return None
    return _percent(value) if figure.unit is Unit.SHARE else round(value)
