"""The subjects of messages about commitment: a step of the ladder, an introduction, a call."""

from __future__ import annotations

from handlers.conversation.context import World
from handlers.conversation.subjects import Subject
from handlers.conversation.texts import Line, t
from storage.commitment import Call, Introduction, Nudge, call_by, introduction_by, nudge_by
from storage.notices import Notice


def _title(nudge: Nudge) -> Line:
    return nudge.organisation.name


def _why(world: World, wish: Notice, nudge: Nudge) -> Line:
    return t("why-nudge", organisation=nudge.organisation.name)


NUDGE = Subject("nudge", nudge_by, title=_title, why=_why)
HELP = NUDGE.also("nudge-help")
"""To leaders: an organisation asked for something at a step."""
DOES = NUDGE.also("nudge-elsewhere")
"""To leaders: an organisation takes part where the coalition does not see it."""

YEARLY = NUDGE.also("nudge-yearly")
"""The question of the year."""
DIFFERENTLY = NUDGE.also("nudge-differently")
"""To leaders: an organisation goes on in another way."""


def _called(call: Call) -> Line:
    return call.organisation.name


CALL = Subject("call", call_by, title=_called)
"""To leaders: an organisation to call, with the moment at which they were asked."""


JOINS = NUDGE.also("nudge-joins")
"""To leaders: an organisation wants to be there too."""

AGENDA_AGAIN = NUDGE.also("nudge-again")
"""The agenda item is offered again, a month later."""
DISCUSSED = NUDGE.also("agenda-discussed")
"""The question whether the agenda item was discussed."""
FOR_MANAGER = NUDGE.also("agenda-manager")
"""To the manager: a contact of theirs thought of them."""
WAS_DISCUSSED = NUDGE.also("agenda-told")
"""To leaders: an organisation discussed the subject."""


def _between(introduction: Introduction) -> Line:
    return t(
        "introduction-between", organisations=[s.organisation.name for s in introduction.sides]
    )


def _why_introduced(world: World, wish: Notice, introduction: Introduction) -> Line:
    return t("why-introduction", between=_between(introduction))


INTRODUCTION = Subject("introduction", introduction_by, title=_between, why=_why_introduced)
INTRODUCED = INTRODUCTION.also("introduction-made")
"""To the contact who said yes first: the other did too."""
NOT_NOW = INTRODUCTION.also("introduction-ended")
"""To the contact who said yes first: it comes to nothing now."""
ACQUAINTED = INTRODUCTION.also("introduction-news")
"""To leaders: two organisations were introduced."""
