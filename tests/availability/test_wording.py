"""The words of polls where there is only one of something."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.conversation.texts import Reader, Text, render, t

NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)
FIRST = datetime(2027, 1, 14, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "dutch", "english"),
    [
        (t("poll-take", count=1), "Neem deze tijd", "Take this time"),
        (t("poll-more-slots", count=1), "En nog één andere tijd.", "And one other time."),
        (
            t("poll-short", count=1),
            "Er mist nog één organisatie.",
            "One organisation is still missing.",
        ),
        (
            t("poll-move-people", at=FIRST, evening="no", count=1),
            "Liever overdag? Op do 14 jan, 10.00 is er één persoon minder.",
            "Rather in the daytime? On Thu 14 Jan, 10:00 there is one person fewer.",
        ),
    ],
)
def test_one_is_said_as_one(text: Text, dutch: str, english: str):
    """No "1 tijden"."""
    zone = ZoneInfo("Europe/Amsterdam")
    assert render(text, Reader("nl", zone, NOW)) == dutch
    assert render(text, Reader("en", zone, NOW)) == english
