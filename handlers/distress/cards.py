"""The cards with whom to call. The numbers for danger and for suicide are ours: no setting takes
them away."""

from __future__ import annotations

import enum

from handlers.conversation.cards import Card, card
from handlers.conversation.texts import Line, t
from storage.people import Coalition


class Told(enum.StrEnum):
    """The words that are the leaders' own: where worries about somebody go, and the comfort for
    somebody who does not want to live."""

    SIGNPOINT = "signpoint"
    LIFELINE = "lifeline"

    def in_coalition(self, coalition: Coalition) -> str:
        """Their words; empty: the standard ones."""
        return str(coalition.settings.get(self, ""))

    @property
    def standard(self) -> Line:
        return t(f"{self}-standard")


def card_of(told: Told, words: str) -> Card:
    """The card as people see it, with these words or the standard ones."""
    said = words or told.standard
    if told is Told.LIFELINE:
        return card(said, t("lifeline-numbers"))
    return card(
        t("in-need"),
        t("in-need-signpoint", signpoint=said),
        [t("in-need-danger"), t("in-need-talk")],
        t("in-need-not-kept"),
    )
