"""`make check` guards the names under which installations remember things."""

from __future__ import annotations

import pytest

from tests.stored_names import Names, changed_names, needed_fields

KNOWN: Names = {"actions": {"poll.say": ["poll", "slot"]}, "questions": {"poll.title": []}}


@pytest.mark.parametrize(
    ("now", "said"),
    [
        ({"actions": {}}, "actions: poll.say stands in installations; it must stay"),
        ({"actions": {"poll.say": ["poll"]}}, "actions: poll.say lost ['slot']"),
        ({"questions": {}}, "questions: poll.title stands in installations; it must stay"),
        ({"questions": {"poll.title": [], "poll.name": []}}, "questions: poll.name is new"),
    ],
)
def test_a_name_may_come_and_never_go(now: Names, said: str):
    """Neither may a field that buttons carry."""
    [fault] = changed_names(KNOWN, {**KNOWN, **now})
    assert fault.startswith(said)


def test_a_field_may_come():
    """Where it has a default, which older buttons then mean."""
    more: Names = {**KNOWN, "actions": {"poll.say": ["poll", "slot", "page"]}}
    assert list(changed_names(KNOWN, more)) == []
    later: Names = {"actions": {"poll.say": ["poll"]}}
    assert list(needed_fields(later)) == [
        "actions: poll.say.slot came later and needs a default",
        "actions: poll.say.vote came later and needs a default",
    ]
