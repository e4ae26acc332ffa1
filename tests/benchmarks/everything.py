"""The program with every platform in one process: what `run` starts, and the web page beside it."""

from __future__ import annotations

import gc

# As bot/__init__.py does for `python -m bot run`.
gc.disable()

import asyncio

from bot import logs
from bot.app import App
from bot.clock import MovableClock
from bot.from_settings import platforms_of
from bot.platforms.web import WebPlatform, practice_room
from bot.practice.backend import DemoBackend
from bot.settings import read_settings
from storage.database import connect
from storage.schema import migrate


async def serve() -> None:
    """Run until the process is ended."""
    settings = read_settings()
    logs.set_up(settings.log_level)
    engine, clock = connect(settings.database_url), MovableClock()
    migrate(engine)
    app = App(engine, clock)
    web = WebPlatform(app.writer, clock, f"http://127.0.0.1:{settings.http_port}")
    for platform in platforms_of(settings):
        await app.add(platform)
    served = await app.add(web)
    await app.serve(practice_room(web, DemoBackend(app, served.account, clock)), settings.http_port)
    await app.run()


asyncio.run(serve())
