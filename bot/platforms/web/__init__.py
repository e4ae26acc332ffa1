"""One person's chat as a page, and the practice room made of many of them."""

from bot.platforms.web.page_actions import group_chat
from bot.platforms.web.pages import Sent
from bot.platforms.web.platform import WebPlatform
from bot.platforms.web.practice_room import (
    GroupCard,
    NextEvent,
    PersonCard,
    PracticeBackend,
    Step,
    practice_room,
)

__all__ = [
    "GroupCard",
    "NextEvent",
    "PersonCard",
    "PracticeBackend",
    "Sent",
    "Step",
    "WebPlatform",
    "group_chat",
    "practice_room",
]
