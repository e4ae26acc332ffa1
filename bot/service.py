"""Starts the real bot with the platforms that the settings name."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING

import structlog
from pydantic import SecretStr
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError, OperationalError

from bot import logs
from bot.app import App
from bot.clock import Clock
from bot.platforms.port import Platform, SendFailure, SignedOut
from bot.settings import Settings, SettingsFault
from storage.database import alone, connect, is_read_only, try_writing
from storage.database_file import NotWritable
from storage.practice import is_practice
from storage.schema import migrate

if TYPE_CHECKING:
    from bot.platforms.matrix import Matrix

log = structlog.get_logger(__name__)

FIRST_REST, LONGEST_REST = 1.0, 60.0
READ_ONLY = (
    "This database can only be read.\n"
    "Let the bot's user write to it, or choose another one with DATABASE_URL."
)


async def serve(settings: Settings, clock: Clock) -> None:
    """Run until interrupted; raises SettingsFault where the settings cannot work."""
    logs.set_up(settings.log_level)
    platforms = platforms_of(settings)
    if not platforms:
        raise SettingsFault("TELEGRAM_TOKEN or MATRIX_HOMESERVER is missing: see .env.example")
    try:
        with alone(settings.database_url):
            await _serve(settings, clock, platforms)
    except SignedOut as refusal:
        raise SettingsFault(f"{refusal.setting or 'signed out'}: {refusal}") from None
    except BlockingIOError:
        raise SettingsFault("DATABASE_URL: another process uses this database") from None


def open_database(url: str) -> Engine:
    """The database with every table; raises SettingsFault where it cannot be reached, NotWritable
    where it can only be read."""
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


async def _serve(settings: Settings, clock: Clock, platforms: list[Platform]) -> None:
    app = App(open_database(settings.database_url), clock, language=settings.bot_language)
    try:
        away = await _open(app, settings, platforms)
    except BaseException:
        await app.stop()
        raise
    _tell_who_runs(app)
    await app.run(partial(_keep_trying, app, platform) for platform in away)


async def _open(app: App, settings: Settings, platforms: list[Platform]) -> list[Platform]:
    """The answer holds the platforms that were not reached: they hold up no other."""
    if await app.writer.run(is_practice):
        raise SettingsFault("DATABASE_URL: this is the practice room's database; choose another")
    await app.expect([platform.name for platform in platforms])
    tries = [_reached(app, platform) for platform in platforms]
    reached = await asyncio.gather(*tries, return_exceptions=True)
    for fault in reached:
        if isinstance(fault, BaseException):
            raise fault
    if settings.http_port:
        pages = [page for platform in platforms for page in getattr(platform, "routes", list)()]
        await app.serve(pages, settings.http_port)
    return [platform for platform, there in zip(platforms, reached, strict=True) if not there]


async def _keep_trying(app: App, platform: Platform) -> None:
    """After a power cut the bot may be up before its network."""
    rest = FIRST_REST
    while True:
        await asyncio.sleep(rest)
        if await _reached(app, platform):
            return _tell_who_runs(app)
        rest = min(2 * rest, LONGEST_REST)


async def _reached(app: App, platform: Platform) -> bool:
    """Take a platform into service, if it is there."""
    try:
        await app.add(platform)
    except SignedOut as refusal:
        if refusal.setting:
            raise
        setting = "TELEGRAM_TOKEN" if platform.name == "telegram" else "MATRIX_PASSWORD"
        raise SettingsFault(f"{setting}: {platform.name} refuses it ({refusal})") from None
    except SendFailure as failure:
        kind = type(failure).__name__
        log.warning("platform not reached yet", platform=platform.name, failure=kind)
        return False
    return True


def _tell_who_runs(app: App) -> None:
    if app.posts:
        log.info("running", platforms=[post.platform.name for post in app.posts])


def platforms_of(settings: Settings) -> list[Platform]:
    """The platforms that have settings; those without are off, and are not even loaded."""
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


def matrix_of(settings: Settings) -> Matrix:
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
