"""The presses about partners to come."""

from __future__ import annotations

from handlers.conversation.actions import Action, action


@action("recruiting.show-missing")
class ShowMissing(Action):
    """See the sectors and neighbourhoods without a partner."""


@action("recruiting.ask-neighbourhoods")
class AskNeighbourhoods(Action):
    """Type the neighbourhoods of the municipality."""


@action("recruiting.empty-neighbourhoods")
class EmptyNeighbourhoods(Action):
    """Keep no neighbourhoods."""


@action("recruiting.know-someone")
class KnowSomeone(Action):
    """A member knows somebody at an organisation; `contact`: their membership."""

    contact: int


@action("recruiting.skip-reason")
class SkipReason(Action):
    """Say no more than the name of the organisation."""

    contact: int
    name: str


@action("recruiting.suggest")
class Suggest(Action):
    """Let the leaders know of this organisation."""

    contact: int
    name: str
    why: str


@action("recruiting.show-suggestion")
class ShowSuggestion(Action):
    """See what a member suggested."""

    suggestion: int


@action("recruiting.invite")
class InviteSuggested(Action):
    """Make an invitation, which the member passes on."""

    suggestion: int


@action("recruiting.not-now")
class NotNow(Action):
    """Make no invitation now."""

    suggestion: int
