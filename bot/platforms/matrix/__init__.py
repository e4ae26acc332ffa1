"""The Matrix platform: one account on one homeserver, in rooms with encryption and without."""

from bot.platforms.matrix.keys.recovery import WrongKey
from bot.platforms.matrix.platform import Matrix

__all__ = ["Matrix", "WrongKey"]
