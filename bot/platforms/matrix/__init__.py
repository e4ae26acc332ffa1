"""The Matrix platform: one account on one homeserver, in rooms with encryption and without."""

from bot.platforms.matrix.platform import Matrix
from bot.platforms.matrix.recovery import WrongKey

__all__ = ["Matrix", "WrongKey"]
