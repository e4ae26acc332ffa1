"""Draws the picture of who can when.

Each answer has a sign and a shade of its own, so that it needs no colour and survives grey paper.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from handlers.availability.picture.arranging import MAYBE, NO, YES, Board, Cell, Column, Row
from handlers.availability.picture.lettering import shortened, width, wrapped
from handlers.availability.picture.pen import FRONT, INK, PAPER, RULE, SOFT, WIDTH, Pen

MARGIN = 10
RIGHT = WIDTH - MARGIN
NAMES, ROOMY_NAMES = 106, 150
"""The least width for names: usually, and where the columns leave room for more."""
WIDE, ROOMY = 38, 62
"""The widest columns, where names are short of room and where they are not."""
ROW, HEADING, TOTAL, LINE = 19, 19, 17, 14
DARK, MIDDLE, SLANT, LIGHT = "#1d4f73", "#bdd5e6", "#7fa6c2", "#efefeb"
STAR = "★"


@dataclass(frozen=True, slots=True)
class Look:
    """How an answer looks: a sign in its ink, on a shade with a line around it."""

    sign: str
    ink: str
    shade: str
    line: str
    hatched: str = ""
    size: float = 11


LOOKS = {
    YES: Look("✔", PAPER, DARK, DARK),
    MAYBE: Look("~", INK, MIDDLE, SLANT, hatched=SLANT, size=12),
    NO: Look("×", SOFT, LIGHT, RULE),
    None: Look("•", SOFT, PAPER, RULE, size=8),
}


def paint(board: Board) -> bytes:
    """The picture as PNG."""
    pen = Pen()
    return pen.png(_Sheet(pen, board).fill())


class _Sheet:
    """The board on its way to the paper; `y` is how far down it has come."""

    def __init__(self, pen: Pen, board: Board) -> None:
        self.pen = pen
        self.board = board
        self.y: float = MARGIN
        count = max(len(board.columns), 1)
        room = RIGHT - MARGIN
        roomy = min((room - ROOMY_NAMES) / count, ROOMY)
        self.step = max(roomy, min((room - NAMES) / count, WIDE))
        self.left = RIGHT - self.step * len(board.columns)

    def fill(self) -> float:
        """Draw everything; how high it became."""
        self._title()
        self._days()
        top = self.y
        self._times()
        for number, row in enumerate(self.board.rows):
            self._row(row, first=number == 0)
        self._totals()
        self._point_out(top)
        self._legend()
        return self.y + MARGIN

    def _title(self) -> None:
        for line in wrapped(self.board.title, RIGHT - MARGIN, 15, 2, bold=True):
            self.y += 18
            self.pen.write(MARGIN, self.y - 4, line, 15, bold=True)
        for note in self.board.notes:
            for line in wrapped(note, RIGHT - MARGIN, 10, 2):
                self.y += LINE
                self.pen.write(MARGIN, self.y - 2, line, 10, ink=SOFT)
        self.y += 8

    # The columns

    def _days(self) -> None:
        """Each day once, above its slots: on one line where all fit, else its words below each
        other."""
        spans = [(words, first, count * self.step) for words, first, count in _days(self.board)]
        flat = all(width(" ".join(words), 10, bold=True) <= wide - 4 for words, _, wide in spans)
        high = 1 if flat else max((len(words) for words, _, _ in spans), default=1)
        for words, first, wide in spans:
            x = self.left + first * self.step
            lines = [" ".join(words)] if flat else words
            for number, line in enumerate(lines, start=1):
                y = self.y + 12 * number
                self.pen.write(x + wide / 2, y, line, 10, middle=True, bold=True)
            self.pen.rule(x + 3, x + wide - 3, self.y + 12 * high + 5, SOFT)
        self.y += 12 * high + (21 if self.board.best else 7)

    def _times(self) -> None:
        size = _fitting([column.time for column in self.board.columns], self.step - 3, 10.5)
        for x, column in self._columns():
            self.pen.write(x, self.y + 12, column.time, size, middle=True)
        self.y += 18

    def _columns(self) -> Iterator[tuple[float, Column]]:
        """Where the middle of each column is."""
        for number, column in enumerate(self.board.columns):
            yield self.left + (number + 0.5) * self.step, column

    def _point_out(self, top: float) -> None:
        for x, column in self._columns():
            if column.best:
                start, high = x - self.step / 2, self.y - top + 3
                self.pen.box(start, top, self.step, high, line=INK, weight=2.2, layer=FRONT)
                self._star(x - 8, top - 12, 16, 13)

    def _star(self, x: float, y: float, wide: float, high: float) -> None:
        self.pen.box(x, y, wide, high, shade=INK, layer=FRONT)
        self.pen.write(x + wide / 2, y + high / 2 + 3.6, STAR, 10, middle=True, ink=PAPER)

    # The rows

    def _row(self, row: Row, *, first: bool) -> None:
        if row.cells:
            self._name(row)
            for (x, _), cell in zip(self._columns(), row.cells, strict=True):
                self._cell(x, cell)
            self.y += ROW
            return
        if not first:
            self.pen.rule(MARGIN, RIGHT, self.y + 2)
        name = shortened(row.name, self._room_for_heading() - MARGIN, 9.5, bold=True)
        self.y += HEADING
        self.pen.write(MARGIN, self.y - 5, name, 9.5, bold=True)

    def _room_for_heading(self) -> float:
        """There are no cells beside it, but it must not run through the mark of what is best."""
        best = (x - self.step / 2 - 6 for x, column in self._columns() if column.best)
        return next(best, RIGHT)

    def _name(self, row: Row) -> None:
        start = MARGIN + (17 if row.letter else 0)
        if row.letter:
            self._chip(MARGIN, self.y + 3, row.letter)
        name = shortened(row.name, self.left - start - 4, 10.5)
        self.pen.write(start, self.y + 13.2, name, 10.5)

    def _chip(self, x: float, y: float, letter: str) -> None:
        self.pen.box(x, y, 13, 13, line=SOFT)
        self.pen.write(x + 6.5, y + 9.8, letter, 9, middle=True, ink=SOFT, bold=True)

    def _cell(self, x: float, cell: Cell) -> None:
        look, wide = LOOKS[cell.answer], self.step - 2
        words = f"{look.sign}{cell.count}" if cell.count else look.sign
        size = _fitting([words], wide - 2, 9.5, bold=True) if cell.count else look.size
        self._shaded(x - wide / 2, self.y + 1, wide, ROW - 2, look, words, size)

    def _shaded(
        self, x: float, y: float, wide: float, high: float, look: Look, words: str, size: float
    ) -> None:
        self.pen.box(x, y, wide, high, shade=look.shade, line=look.line, hatched=look.hatched)
        baseline = y + high / 2 + 0.36 * size
        self.pen.write(x + wide / 2, baseline, words, size, middle=True, ink=look.ink, bold=True)

    def _totals(self) -> None:
        self.y += 5
        self.pen.rule(MARGIN, RIGHT, self.y - 2, INK)
        for label, words in self.board.totals:
            self.y += TOTAL
            name = shortened(label, self.left - MARGIN - 4, 10)
            self.pen.write(MARGIN, self.y - 4, name, 10)
            for (x, _), word in zip(self._columns(), words, strict=True):
                self.pen.write(x, self.y - 4, word, 10.5, middle=True, bold=True)

    # The legend

    def _legend(self) -> None:
        self.y += 12
        x: float = MARGIN
        for sample, wide, words in self._meanings():
            end = x + wide + 4 + width(words, 10)
            if end > RIGHT:
                x, end, self.y = MARGIN, end - x + MARGIN, self.y + 20
            self._sample(x, sample)
            self.pen.write(x + wide + 4, self.y + 12, words, 10)
            x = end + 10
        self.y += 18

    def _meanings(self) -> Iterator[tuple[Look | str, float, str]]:
        """The signs in the picture, how wide each is, and its meaning."""
        for answer, words in self.board.legend:
            yield LOOKS[answer], 17, words
        for letter, words in self.board.letters:
            yield letter, 13, words
        if self.board.best:
            yield STAR, 17, self.board.best

    def _sample(self, x: float, sample: Look | str) -> None:
        if isinstance(sample, Look):
            self._shaded(x, self.y, 17, 16, sample, sample.sign, sample.size)
        elif sample == STAR:
            self._star(x, self.y + 1, 17, 14)
        else:
            self._chip(x, self.y + 1.5, sample)


def _days(board: Board) -> list[tuple[tuple[str, ...], int, int]]:
    """Each day with the number of its first column and how many columns it has."""
    days: list[tuple[tuple[str, ...], int, int]] = []
    for number, column in enumerate(board.columns):
        if days and days[-1][0] == column.day:
            words, first, count = days.pop()
            days.append((words, first, count + 1))
        else:
            days.append((column.day, number, 1))
    return days


def _fitting(words: Iterable[str], room: float, most: float, *, bold: bool = False) -> float:
    """The size at which the widest of these words fits, `most` at most."""
    widest = max((width(w, most, bold=bold) for w in words), default=1)
    return min(most, most * room / widest)
