"""Makes what the settings name: the database and the platforms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import SecretStr
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError, OperationalError

from bot.platforms.port import Platform
from bot.settings import OperatorSettings, SettingsFault
from storage.database import connect, is_read_only, try_writing
from storage.database_file import NotWritable
from storage.schema import migrate

if TYPE_CHECKING:
    from bot.platforms.matrix import Matrix

READ_ONLY = (
    "This database can only be read.\n"
    "Let the bot's user write to it, or choose another one with DATABASE_URL."
)


def open_database(url: str) -> Engine:
    """The database with all its tables. Raises SettingsFault if it cannot be opened, NotWritable if
    it can only be read."""
    engine = connect(url)
    try:
        migrate(engine)
        try_writing(engine)
    except DBAPIError as fault:
        if is_read_only(fault):
            raise NotWritable(READ_ONLY) from None
        if not isinstance(fault, OperationalError):
            raise
        reason = type(fault.orig).__name__
        raise SettingsFault(f"DATABASE_URL: this database cannot be opened ({reason})") from None
    return engine


def platforms_of(settings: OperatorSettings) -> list[Platform]:
    """The platforms that have settings. The code of the others is not even loaded."""
    platforms: list[Platform] = []
    if settings.telegram_token:
        from bot.platforms.telegram import Telegram

        telegram = Telegram(
            settings.telegram_token.get_secret_value(),
            settings.telegram_api_url,
            webhook_url=settings.telegram_webhook_url or "",
            webhook_secret=_plain(settings.telegram_webhook_secret),
        )
        platforms.append(telegram)
    if settings.matrix_homeserver:
        platforms.append(matrix_of(settings))
    return platforms


def matrix_of(settings: OperatorSettings) -> Matrix:
    """The Matrix account that the settings name."""
    from bot.platforms.matrix import Matrix

    return Matrix(
        settings.matrix_homeserver or "",
        settings.matrix_user or "",
        settings.matrix_store,
        password=_plain(settings.matrix_password),
        token=_plain(settings.matrix_token),
        device_id=settings.matrix_device_id or "",
        keys_for_unsigned=settings.matrix_keys_for_unsigned,
    )


def _plain(secret: SecretStr | None) -> str:
    return secret.get_secret_value() if secret else ""
