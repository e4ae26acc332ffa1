"""Rows, toggles and pages of buttons."""

from __future__ import annotations

import pytest

from handlers.conversation.buttons import in_rows, toggle
from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Style
from handlers.conversation.context import NeverMind
from handlers.conversation.paging import PAGE, cut, page_of
from handlers.conversation.texts import t
from handlers.conversation.writing import fill, reader_of
from storage.messages import Message, ShownButton
from tests.harness.chat import TUESDAY
from tests.harness.workshop import Count


def buttons(count: int) -> list[Button]:
    return [Button(str(number), NeverMind()) for number in range(count)]


@pytest.mark.parametrize(
    ("count", "beside", "rows"),
    [(0, 2, []), (1, 2, [1]), (2, 2, [2]), (5, 2, [2, 2, 1]), (4, 3, [3, 1])],
)
def test_so_many_stand_beside_each_other(count: int, beside: int, rows: list[int]):
    """In their order; the last row holds what is left."""
    found = in_rows(buttons(count), beside)
    assert [len(row) for row in found] == rows
    assert [button for row in found for button in row] == buttons(count)


def test_a_toggle_shows_whether_it_is_chosen():
    """By a tick before its name; what it does is given with it."""
    assert toggle("Ochtend", NeverMind(), on=False) == Button("Ochtend", NeverMind())
    assert toggle("Ochtend", NeverMind(), on=True) == Button(
        t("ticked", name="Ochtend"), NeverMind()
    )


def test_a_button_keeps_its_style():
    """A plain one is kept as before there were styles, so that old rows mean what they meant."""
    message = Message(text="", rows=[], actions=[])
    shown = card("Stuur ik dit?", buttons=[
        [Button("Verstuur", NeverMind(), Style.MAIN), Button("Annuleer", NeverMind())],
    ])  # fmt: skip
    fill(message, shown, reader_of("nl", None, TUESDAY))
    assert message.rows == [[["Verstuur", 0, "main"], ["Annuleer", 0]]]
    assert message.buttons == [[ShownButton("Verstuur", 0, "main"), ShownButton("Annuleer", 0)]]


@pytest.mark.parametrize(
    ("count", "asked", "number", "pages", "turns"),
    [
        (0, 0, 0, 1, []),
        (PAGE, 3, 0, 1, []),
        (PAGE + 1, 0, 0, 2, [1]),
        (PAGE + 1, 1, 1, 2, [0]),
        (PAGE + 1, 9, 1, 2, [0]),
        (3 * PAGE, 1, 1, 3, [0, 2]),
        (3 * PAGE, -4, 0, 3, [1]),
    ],
)
def test_a_page_leads_to_those_beside_it(
    count: int, asked: int, number: int, pages: int, turns: list[int]
):
    """One that does not exist any more is the last one, or the first."""
    page = page_of(range(count), asked)
    assert (page.number, page.count) == (number, pages)
    assert list(page.items) == list(range(count))[number * PAGE : (number + 1) * PAGE]
    assert [button.action for button in page.turns(Count)] == [Count(n) for n in turns]
    assert bool(page.title) is (pages > 1)


def test_a_long_list_is_cut():
    """It says how many more there are, also of those that were not read."""
    assert cut(["a", "b"], most=2) == ["a", "b"]
    assert cut(["a", "b", "c"], most=2) == ["a", "b", t("and-more", count=1)]
    assert cut(["a", "b"], count=9, most=2) == ["a", "b", t("and-more", count=7)]
