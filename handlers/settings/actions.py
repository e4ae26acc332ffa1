"""The actions of buttons under the settings."""

from __future__ import annotations

from datetime import time

from handlers.conversation.actions import Action, action
from handlers.conversation.courtesy import Rest, Season
from storage.people import Kind


@action("setting.show-settings")
class ShowSettings(Action):
    """See the settings as they are now."""


@action("setting.ask-amount")
class AskAmount(Action):
    """Choose how much may come in a "day" or a "week"."""

    per: str


@action("setting.set-amount")
class SetAmount(Action):
    """Let so much come; not before it is `sure`."""

    per_day: int
    per_week: int
    sure: bool = False


@action("setting.ask-hours")
class AskHours(Action):
    """Choose when we may write to this kind of contact."""

    kind: Kind


@action("setting.set-hours")
class SetHours(Action):
    """Write to this kind of contact between these times only; not before it is `sure`."""

    kind: Kind
    begin: time
    end: time
    sure: bool = False


@action("setting.ask-season")
class AskSeason(Action):
    """Choose when the coalition rests in this season."""

    season: Season


@action("setting.set-season")
class SetSeason(Action):
    """Rest in this season on these days, or not at all; not before it is `sure`."""

    season: Season
    rest: Rest | None
    sure: bool = False
