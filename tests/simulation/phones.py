"""The phones of a simulation: platforms in memory that tell of all that arrives."""

from __future__ import annotations

from collections.abc import Callable

from bot.platforms.port import Receipt, Traits
from handlers.conversation.chat import Content
from tests.harness.platforms import ShapedPlatform

Address = tuple[str, str]
"""A platform and a chat on it."""
Told = Callable[[Address, Content, str], None]
"""Hears in which chat what arrived, and the key of its sending."""


class Phones(ShapedPlatform):
    """A platform in memory that tells of each arrival."""

    def __init__(self, name: str, traits: Traits, told: Told) -> None:
        super().__init__(name, traits, f"{name}-bot")
        self._told = told

    async def send(self, chat: str, content: Content, key: str) -> Receipt:
        receipt = await super().send(chat, content, key)
        self._told((self.name, chat), content, key)
        return receipt
