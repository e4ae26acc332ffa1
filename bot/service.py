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
from bot.platforms.port import Platform, SignedOut
from bot.reaching import Failure, reached, refusal_in_words, tried
from bot.settings import Settings, SettingsFault
from storage.database import alone, connect, is_read_only, try_writing
from storage.database_file import NotWritable
from storage.practice import is_practice
from storage.schema import migrate

if TYPE_CHECKING:
    from bot.platforms.matrix import Matrix

log = structlog.get_logger(__name__)

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
    await app.run(partial(_keep_trying, app, *missed) for missed in away.items())


async def _open(app: App, settings: Settings, platforms: list[Platform]) -> dict[Platform, Failure]:
    """The answer holds the platforms that were not reached, with why: they hold up no other. Raises
    SettingsFault where that leaves none, and one refuses what the settings give."""
    if await app.writer.run(is_practice):
        raise SettingsFault("DATABASE_URL: this is the practice room's database; choose another")
    await app.expect([platform.name for platform in platforms])
    tries = [tried(partial(app.add, platform)) for platform in platforms]
    failures = dict(zip(platforms, await asyncio.gather(*tries), strict=True))
    for platform, failure in failures.items():
        if isinstance(failure, SignedOut) and not app.posts:
            raise SettingsFault(refusal_in_words(platform, failure))
    if settings.http_port:
        pages = [page for platform in platforms for page in getattr(platform, "routes", list)()]
        await app.serve(pages, settings.http_port)
    return {platform: failure for platform, failure in failures.items() if failure}


async def _keep_trying(app: App, platform: Platform, failure: Failure) -> None:
    """After a power cut the bot may be up before its network."""
    await reached(platform, partial(app.add, platform), failure)
    _tell_who_runs(app)


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
