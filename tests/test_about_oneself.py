"""The questions about oneself: how cards show a choice, and when words are asked once more."""

from __future__ import annotations

import pytest

from handlers.conversation.about_oneself import kind_card, times_card, times_unclear
from handlers.conversation.texts import t
from handlers.my_data.changing import MyKind, MyTimes
from storage.people import Kind


def test_each_daypart_turns_over_by_itself_and_keeps_the_order_of_the_day():
    """A tap on one that is chosen takes it away; Done takes what is chosen."""
    shown = times_card(["evening"], lambda dayparts, done: MyTimes(1, dayparts, done))
    toggles, done = shown.rows
    assert [button.action for button in (*toggles, *done)] == [
        MyTimes(1, ("morning", "evening"), False),
        MyTimes(1, ("afternoon", "evening"), False),
        MyTimes(1, (), False),
        MyTimes(1, ("evening",), True),
    ]
    assert toggles[0].label == t("daypart-morning")
    assert toggles[2].label == t("ticked", name=t("daypart-evening"))


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("ochtend en avond", None),
        ("soms", "usual-times-again"),
        ("avond, maar niet op dinsdag", "usual-times-partly"),
    ],
)
def test_times_that_are_not_clear_are_asked_once_more(typed: str, asked: str | None):
    """Nothing of it was understood, or not all of it."""
    line = times_unclear(typed)
    assert getattr(line, "name", None) == asked


def test_kinds_stand_two_by_two():
    """And each button chooses its own; only the words above differ when it is asked again."""
    first, again = (kind_card(lambda kind: MyKind(1, kind), again=asked) for asked in (False, True))
    assert [len(row) for row in first.rows] == [2, 2]
    assert [button.action for row in first.rows for button in row] == [MyKind(1, k) for k in Kind]
    assert first.body != again.body
    assert first.rows == again.rows
