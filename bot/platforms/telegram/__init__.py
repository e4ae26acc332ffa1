"""Telegram: the Bot API, by polling or by webhook."""

from bot.platforms.telegram.adapter import Telegram

__all__ = ["Telegram"]
