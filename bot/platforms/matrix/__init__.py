"""The Matrix platform: one account on one homeserver, in rooms with encryption and without."""

from bot.process.import_blocking import without

# The library's store is SQLite, but it would load the driver of PostgreSQL too, which is 8 MB; and
# a second way to call C, beside Python's own, where that happens to be installed.
with without("psycopg", "cffi"):
    from bot.platforms.matrix.homeserver import PasswordWanted
    from bot.platforms.matrix.keys.recovery import WrongKey
    from bot.platforms.matrix.platform import Matrix

__all__ = ["Matrix", "PasswordWanted", "WrongKey"]
