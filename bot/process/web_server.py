"""The web server of this process."""

from __future__ import annotations

from collections.abc import Sequence

from aiohttp import web
from aiohttp.web import AppRunner, RouteDef

from bot.settings import SettingsFault

__all__ = ["AppRunner", "RouteDef", "serve"]

BODY_LIMIT = 25 * 1024 * 1024
"""Bytes; a file of 20 MB with the form around it."""


async def serve(routes: Sequence[RouteDef], port: int) -> AppRunner:
    """Serve these routes on the loopback address, until `cleanup` of the returned runner.

    Raises SettingsFault if another program uses the port.
    """
    pages = web.Application(client_max_size=BODY_LIMIT)
    pages.add_routes(routes)
    runner = AppRunner(pages, access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", port).start()
    except OSError:
        await runner.cleanup()
        raise SettingsFault(f"HTTP_PORT or --port: {port} is in use; choose another") from None
    return runner
