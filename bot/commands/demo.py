"""`demo`: starts the practice room, with the demo coalition and all phones on one page."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from rich.console import Console
from sqlalchemy.orm import Session

from bot import logs
from bot.app import App
from bot.clock import MovableClock
from bot.platforms.web import WebPlatform, practice_room
from bot.practice.backend import DemoBackend
from bot.practice.coalition import furnish
from bot.settings import SettingsFault
from handlers.conversation.courtesy import within_hours
from handlers.conversation.writing import LOCAL
from storage.database import alone, connect
from storage.people import Kind
from storage.practice import begin_practice, clock_offset, is_practice
from storage.schema import migrate

WELCOME = """
De oefenruimte is open: {url} (stoppen: Ctrl+C)
  Open dit adres in je browser, en probeer dit eerst:
  1. Vraag als Ilse wanneer mensen kunnen: tik op Start en op Moment zoeken.
  2. Antwoord als Joke.
  3. Kies als Ilse een tijd. Zet de klok vooruit, en zie wat er dan gebeurt.

The practice room is open: {url}/?lang=en (stop: Ctrl+C)
  Open this address in your browser, and try this first:
  1. Ask as Ilse when people can meet: tap Start, then Moment zoeken.
  2. Answer as Joke.
  3. Choose a time as Ilse. Move the clock on, and see what happens then.
  The people there speak Dutch; on a phone, type /taal english for English.
"""


async def practise(database: Path, port: int, *, fresh: bool) -> None:
    """Serve the practice room on this machine until interrupted."""
    logs.set_up("WARNING")
    try:
        with alone(f"sqlite:///{database}"):
            if fresh:
                for ending in ("", "-wal", "-shm"):
                    database.with_name(database.name + ending).unlink(missing_ok=True)
            await _practise(database, port)
    except BlockingIOError:
        raise SettingsFault(
            "the practice room is open already: stop it first with Ctrl+C"
        ) from None


async def _practise(database: Path, port: int) -> None:
    engine = connect(f"sqlite:///{database}")
    migrate(engine)
    clock = MovableClock()
    app = App(engine, clock)
    platform = WebPlatform(app.writer, clock, f"http://127.0.0.1:{port}")
    try:
        served = await app.add(platform)
        await app.writer.run(lambda db: _open(db, served.account, clock))
        await app.serve(practice_room(platform, DemoBackend(app, served.account, clock)), port)
    except BaseException:
        await app.stop()
        raise
    Console().print(WELCOME.format(url=f"http://127.0.0.1:{port}"), soft_wrap=True)
    await app.run()


def _decent(at: datetime) -> datetime:
    """The first moment from `at` on at which everyone may be messaged."""
    later = max(within_hours(at, kind, LOCAL) for kind in Kind)
    return at if later == at else _decent(later)


def _open(db: Session, account: int, clock: MovableClock) -> None:
    """Set the clock to where it stood. A new room opens at a time when everyone may be messaged."""
    if is_practice(db):
        clock.offset = clock_offset(db)
    else:
        clock.move_to(_decent(clock.now()))
        begin_practice(db, clock.offset)
    furnish(db, account, clock.now())
