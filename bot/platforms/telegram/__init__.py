"""Telegram: the Bot API, by polling or by webhook."""

from bot.process.import_blocking import without

# For passports, and for a command line of the HTTP client: 15 MB where these happen to be
# installed.
with without("cryptography", "click"):
    from bot.platforms.telegram.platform import Telegram

__all__ = ["Telegram"]
