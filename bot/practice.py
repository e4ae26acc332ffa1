"""Starts the practice room: the demo coalition, all phones on one page, a clock that moves."""

from __future__ import annotations

from pathlib import Path

from rich.console import Console

from bot import logs
from bot.app import App
from bot.clock import MovableClock
from bot.demo import DemoRoom, furnish
from bot.http import serve
from bot.platforms.web import WebPlatform, practice_room
from storage.database import connect
from storage.practice import clock_offset
from storage.schema import migrate


async def practise(database: Path, port: int, *, fresh: bool) -> None:
    """Serve the practice room on this machine until interrupted."""
    logs.set_up("WARNING")
    if fresh:
        for path in database.parent.glob(f"{database.name}*"):
            path.unlink()
    engine = connect(f"sqlite:///{database}")
    migrate(engine)
    clock = MovableClock()
    app = App(engine, clock)
    clock.offset = await app.writer.run(clock_offset)
    platform = WebPlatform(app.writer, clock, f"http://127.0.0.1:{port}")
    post = await app.add(platform)
    await app.writer.run(lambda db: furnish(db, post.account, clock.now()))
    runner = await serve(practice_room(platform, DemoRoom(app, clock)), port)
    Console().print(f"De oefenruimte is open: http://127.0.0.1:{port} (stoppen: Ctrl+C)")
    try:
        await app.run()
    finally:
        await runner.cleanup()
