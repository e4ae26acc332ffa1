"""Long lists: eight at a time, or only the first of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from handlers.conversation.actions import Action
from handlers.conversation.cards import Button
from handlers.conversation.texts import Line, t

PAGE = 8
FEW = 10
"""Lines or names in a list before it is cut."""
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of a list: what stands on it, its number (the first is 0), and how many pages."""

    items: Sequence[T]
    number: int
    count: int

    @property
    def title(self) -> tuple[Line, ...]:
        """Which page this is; nothing where all fits on one."""
        return (t("page", number=self.number + 1, count=self.count),) if self.count > 1 else ()

    def turns(self, to: Callable[[int], Action]) -> list[Button]:
        """The buttons to the page before and after, where there is one."""
        before = [Button(t("page-before"), to(self.number - 1))] if self.number else []
        last = self.number + 1 >= self.count
        return before + ([] if last else [Button(t("page-after"), to(self.number + 1))])


def page_of(items: Sequence[T], number: int) -> Page[T]:
    """The page with this number, or the last one where the list became shorter."""
    count = max(1, -(-len(items) // PAGE))
    number = min(max(number, 0), count - 1)
    return Page(items[number * PAGE : (number + 1) * PAGE], number, count)


def page_read(count: int, number: int, read: Callable[[int], Sequence[T]]) -> Page[T]:
    """The same of a list of so many items, of which `read` gives a page from this item on."""
    pages = max(1, -(-count // PAGE))
    number = min(max(number, 0), pages - 1)
    return Page(read(number * PAGE), number, pages)


def cut(lines: Sequence[Line], count: int | None = None, most: int = FEW) -> list[Line]:
    """The first of these, and how many more there are; `count`: of how many they are the first."""
    shown = list(lines[:most])
    more = (len(lines) if count is None else count) - len(shown)
    return [*shown, t("and-more", count=more)] if more > 0 else shown
