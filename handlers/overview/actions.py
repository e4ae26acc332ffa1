"""The presses that lead through the overview."""

from __future__ import annotations

from handlers.conversation.actions import Action, action


@action("overview.show")
class ShowOverview(Action):
    """See the first screen again."""


@action("overview.rest")
class ShowRest(Action):
    """See a page of what did not fit the first screen."""

    page: int = 0


@action("overview.kind")
class ShowMatters(Action):
    """See a page of all matters of one kind, by its name."""

    kind: str
    page: int = 0
