"""How a notice is told to a leader."""

from __future__ import annotations

from datetime import timedelta

from handlers.conversation import courtesy
from handlers.conversation.actions import Action, action
from handlers.conversation.context import World
from handlers.conversation.texts import Line, t
from storage.notices import Notice

SHOWN = timedelta(days=14)
"""How long leaders can see what was given up, and what came together."""


@action("notice.show-waiting")
class ShowWaiting(Action):
    """One page of the notices that wait."""

    page: int


@action("notice.show-given-up")
class ShowGivenUp(Action):
    """One page of what was given up lately."""

    page: int


@action("notice.show-joined")
class ShowJoined(Action):
    """One page of the messages of several things that went lately."""

    page: int


def what_of(world: World, notice: Notice) -> Line:
    """The kind of message that it is, with its first words as far as a leader may read them."""
    purpose = t(f"purpose-{notice.purpose}")
    words = courtesy.title_of(world, notice)
    return t("waits-what", purpose=purpose, text=words) if words else purpose
