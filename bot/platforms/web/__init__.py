"""One person's chat as a page, and the practice room made of many of them."""

from bot.platforms.web.pages import Sent
from bot.platforms.web.platform import WebPlatform
from bot.platforms.web.practice_room import NextEvent, PersonCard, PracticeBackend, practice_room

__all__ = ["NextEvent", "PersonCard", "PracticeBackend", "Sent", "WebPlatform", "practice_room"]
