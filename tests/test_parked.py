"""The operator's view of work that stays put after faults of ours."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.orm import Session

from bot.commands.parked import listed
from bot.settings import OperatorSettings
from storage.database import connect
from storage.due import DueFault
from storage.partners import found_coalition
from storage.schema import migrate
from tests.harness.chat import TUESDAY


async def test_the_operator_sees_which_row_is_parked_and_since_when(tmp_path: Path):
    """And what becomes of it; nothing is parked in a new database."""
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    settings = OperatorSettings(database_url=url, _env_file=None)
    assert await listed(settings) == ["Nothing is parked."]
    engine = connect(url)
    migrate(engine)
    with Session(engine) as db, db.begin():
        coalition = found_coalition(db, "Demostad Ontmoet", "Demostad")
        db.add(DueFault(
            work="poll.due_at", row=7, table="poll", coalition_id=coalition.id,
            attempts=4, moment=TUESDAY, failure="KeyError", parked=True,
        ))  # fmt: skip
    engine.dispose()
    assert await listed(settings) == [
        "poll.due_at: poll 7 of coalition 1, due 2026-11-24 10:00 UTC, failed 4 times: KeyError",
        "Each is tried once more when the bot starts again.",
    ]
