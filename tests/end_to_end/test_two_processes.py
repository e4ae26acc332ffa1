"""Two processes for one account over PostgreSQL: one serves, the other waits for its lease."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import text

from storage.database import connect
from tests.end_to_end.logs import check_log
from tests.end_to_end.office import on_telegram
from tests.end_to_end.phones import sees
from tests.end_to_end.program import Program
from tests.end_to_end.waiting import until
from tests.servers.bot_api import BotApi

WAITS = "another process holds this account; waiting"


@pytest.fixture
async def pair(
    telegram: BotApi, database: dict[str, str], tmp_path: Path
) -> AsyncIterator[tuple[Program, Program]]:
    settings = on_telegram(telegram) | database
    first, second = Program(tmp_path / "one", settings), Program(tmp_path / "two", settings)
    yield first, second
    await first.kill()
    await second.kill()


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_the_second_waits_and_takes_over(
    telegram: BotApi, pair: tuple[Program, Program], database: dict[str, str]
) -> None:
    """While the first lives the second waits and says so; when the first is dead and its lease is
    over, the second serves, and what was said meanwhile is answered."""
    first, second = pair
    await first.runs_well()
    await second.start("run")
    await until(lambda: WAITS in second.log, "the second waits")
    truus = telegram.user("Truus de Vries")
    truus.says("Hoi")
    await sees(truus, "Heb je een code gekregen?")
    await first.kill()
    truus.says("bestaatniet")
    _lease_is_over(database["DATABASE_URL"])
    await until(lambda: "event=running" in second.log, "the second serves")
    await sees(truus, "Die code ken ik niet")
    await second.stop()
    for program in pair:
        check_log(program, ["Truus", "Hoi", "bestaatniet"])


def _lease_is_over(url: str) -> None:
    """As if the half minute had passed for which a lease holds."""
    engine = connect(url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE account SET held_until = now() - interval '1 second'"))
    engine.dispose()
