"""`run`: starts the bot with the platforms that the settings name."""

from __future__ import annotations

import asyncio
from functools import partial

import structlog

from bot import logs
from bot.app import App
from bot.clock import Clock
from bot.from_settings import open_database, platforms_of
from bot.platforms.connecting import Failure, refusal_in_words, try_once, until_connected
from bot.platforms.port import Platform, SignedOut
from bot.settings import OperatorSettings, SettingsFault
from storage.database import alone
from storage.practice import is_practice

log = structlog.get_logger(__name__)


async def serve(settings: OperatorSettings, clock: Clock) -> None:
    """Run until interrupted. Raises SettingsFault if the settings cannot work."""
    logs.set_up(settings.log_level)
    platforms = platforms_of(settings)
    if not platforms:
        raise SettingsFault("TELEGRAM_TOKEN or MATRIX_HOMESERVER is missing: see .env.example")
    try:
        with alone(settings.database_url):
            await _serve(settings, clock, platforms)
    except BlockingIOError:
        raise SettingsFault("DATABASE_URL: another process uses this database") from None


async def _serve(settings: OperatorSettings, clock: Clock, platforms: list[Platform]) -> None:
    app = App(
        open_database(settings.database_url),
        clock,
        language=settings.bot_language,
        organizer=settings.calendar_organizer,
    )
    try:
        away = await _open(app, settings, platforms)
    except BaseException:
        await app.stop()
        raise
    _log_running(app)
    await app.run(partial(_keep_trying, app, *missed) for missed in away.items())


async def _open(
    app: App, settings: OperatorSettings, platforms: list[Platform]
) -> dict[Platform, Failure]:
    """Add the platforms and serve their pages. Returns those that could not be reached, with the
    failure. Raises SettingsFault if a platform refuses the settings and no other is left."""
    if await app.writer.run(is_practice):
        raise SettingsFault("DATABASE_URL: this is the practice room's database; choose another")
    await app.expect([platform.name for platform in platforms])
    tries = [try_once(partial(app.add, platform)) for platform in platforms]
    failures = dict(zip(platforms, await asyncio.gather(*tries), strict=True))
    for platform, failure in failures.items():
        if isinstance(failure, SignedOut) and not app.accounts:
            raise SettingsFault(refusal_in_words(platform, failure))
    if settings.http_port:
        pages = [page for platform in platforms for page in getattr(platform, "routes", list)()]
        await app.serve(pages, settings.http_port)
    return {platform: failure for platform, failure in failures.items() if failure}


async def _keep_trying(app: App, platform: Platform, failure: Failure) -> None:
    # After a power cut the bot may be up before its network.
    await until_connected(platform, partial(app.add, platform), failure)
    _log_running(app)


def _log_running(app: App) -> None:
    if app.accounts:
        log.info("running", platforms=[served.platform.name for served in app.accounts])
