"""The presses that introductions know."""

from __future__ import annotations

import enum

from handlers.conversation.actions import Action, action


class Beginning(enum.StrEnum):
    """Ways for two organisations to begin."""

    COFFEE = "coffee"
    VISIT = "visit"
    WORDS = "words"


@action("introduction.answer", agrees="yes")
class AnswerIntroduction(Action):
    """Say whether you want to meet the other organisation."""

    introduction: int
    yes: bool


@action("introduction.more")
class MoreOfIntroduction(Action):
    """Read more of the other organisation."""

    introduction: int


@action("introduction.later")
class AskLater(Action):
    """Be asked once more in two weeks."""

    introduction: int


@action("introduction.write")
class WriteToOther(Action):
    """Write to the contact of the other organisation."""

    introduction: int
