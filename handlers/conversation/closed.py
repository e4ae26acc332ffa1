"""Rows that somebody points at, and that are not there for them any more."""

from __future__ import annotations

from typing import TypeVar

from handlers.conversation.texts import Line, t

T = TypeVar("T")


class Closed(Exception):
    """Raised before anything is done with what a press or an answer is about, by the loader that
    does not find it; reception tells the person the `line`, at the press or as an answer."""

    def __init__(self, line: Line = t("closed-already")) -> None:
        super().__init__(line)
        self.line = line


def still(row: T | None, line: Line = t("closed-already")) -> T:
    """The row that a loader found; where it found none, Closed with this line."""
    if row is None:
        raise Closed(line)
    return row
