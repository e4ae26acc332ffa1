"""The Matrix platform: one account on one homeserver, in rooms without encryption."""

from bot.platforms.matrix.platform import Matrix

__all__ = ["Matrix"]
