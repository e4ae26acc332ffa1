"""Telegram: the Bot API, by polling or by webhook."""

from bot.platforms.telegram.platform import Telegram

__all__ = ["Telegram"]
