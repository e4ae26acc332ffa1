"""The Matrix platform: one account on one homeserver, in rooms with encryption and without."""

from bot.process.import_blocking import without

# The library's store is SQLite, but it would also load the driver of PostgreSQL: 8 MB.
with without("psycopg"):
    from bot.platforms.matrix.keys.recovery import WrongKey
    from bot.platforms.matrix.platform import Matrix

__all__ = ["Matrix", "WrongKey"]
