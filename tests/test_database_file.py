"""The database is for the bot's own user alone; one that is read-only is reported plainly."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from secrets import token_hex

import pytest
from sqlalchemy import URL, Engine, text
from sqlalchemy.exc import IntegrityError

from storage.database import Writer, alone, connect
from storage.people import Coalition
from storage.schema import migrate
from tests.end_to_end.program import Program
from tests.servers.postgres import drop_database, new_database

TOKEN = {"TELEGRAM_TOKEN": "7012345678:AAE-another-token"}
OPEN_FOLDER, OPEN_FILE = 0o755, 0o644


@pytest.fixture(autouse=True)
def usual_umask() -> Iterator[None]:
    """As most machines have it: others may read what one makes."""
    before = os.umask(0o022)
    yield
    os.umask(before)


def modes(folder: Path) -> dict[str, str]:
    """By name: who may do what with the folder (".") and with each file in it."""
    paths = {".": folder} | {path.name: path for path in folder.iterdir()}
    return {name: oct(stat.S_IMODE(path.stat().st_mode)) for name, path in paths.items()}


async def write(database: Path) -> dict[str, str]:
    """Open the database, write to it, and tell who may do what while it is open."""
    with alone(f"sqlite:///{database}"):
        engine = connect(f"sqlite:///{database}")
        migrate(engine)
        writer = Writer(engine)
        name = f"Demostad {token_hex(4)}"
        await writer.run(lambda db: db.add(Coalition(name=name, municipality="")))
        found = modes(database.parent)
        writer.close()
    return found


ALL = ("bot.db", "bot.db-wal", "bot.db-shm", "bot.db.lock")
SHUT = {".": "0o700"} | dict.fromkeys(ALL, "0o600")


async def test_a_new_database_is_for_its_owner_alone(tmp_path: Path):
    """Its folder, itself, its journal and its lock."""
    assert await write(tmp_path / "data" / "bot.db") == SHUT


async def test_one_that_was_open_to_others_is_shut(tmp_path: Path):
    """Also what an earlier version left, and copies that lie beside it."""
    folder = tmp_path / "data"
    folder.mkdir(mode=OPEN_FOLDER)
    await write(folder / "bot.db")
    copies = ("bot.db-wal", "bot.db-shm", "bot.db.before-0013")
    for name in copies:
        (folder / name).touch()
    for path in (folder, *folder.iterdir()):
        path.chmod(OPEN_FOLDER if path == folder else OPEN_FILE)
    assert await write(folder / "bot.db") == SHUT | {"bot.db.before-0013": "0o600"}


async def test_our_own_folder_is_shut_whatever_lies_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """The one of the settings that nobody changed."""
    monkeypatch.chdir(tmp_path)
    var = tmp_path / "var"
    var.mkdir(mode=OPEN_FOLDER)
    (var / "bench.json").touch()
    assert await write(var / "bot.db") == SHUT | {"bench.json": "0o644"}


async def test_a_folder_that_is_shared_stays_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """The one where one works, one with other things in it, one where everybody may write."""
    work, shared, everybody = tmp_path / "work", tmp_path / "shared", tmp_path / "everybody"
    folders = {work: OPEN_FOLDER, shared: OPEN_FOLDER, everybody: 0o1777}
    for folder, mode in folders.items():
        folder.mkdir()
        folder.chmod(mode)
    (shared / "index.html").touch()
    monkeypatch.chdir(work)
    for folder, mode in folders.items():
        found = await write(folder / "bot.db")
        assert found["."] == oct(mode)
        assert {found[name] for name in ALL} == {"0o600"}


async def test_a_database_that_can_only_be_read_is_told_plainly(tmp_path: Path):
    """Two lines, without a traceback: what is wrong, and what to do."""
    folder = tmp_path / "data"
    await write(folder / "bot.db")
    address = f"sqlite:///file:{folder / 'bot.db'}?mode=ro&uri=true"
    await is_told(tmp_path, address)


async def test_a_place_where_nothing_can_be_written_is_told_plainly(tmp_path: Path):
    """The same, where no file can be made."""
    (tmp_path / "data").touch()
    await is_told(tmp_path, f"sqlite:///{tmp_path / 'data' / 'bot.db'}")


@pytest.mark.only_postgresql
async def test_a_server_that_can_only_be_read_is_told_plainly(
    tmp_path: Path, server: URL, migrated_there: str
):
    """The same, on PostgreSQL."""
    address = new_database(server, migrated_there)
    engine = connect(address.render_as_string(hide_password=False))
    with engine.begin() as connection:
        name = f'"{address.database}"'
        connection.execute(text(f"ALTER DATABASE {name} SET default_transaction_read_only = on"))
    engine.dispose()
    await is_told(tmp_path, address.render_as_string(hide_password=False))
    drop_database(server, str(address.database))


async def is_told(folder: Path, address: str) -> None:
    program = Program(folder / "program", TOKEN | {"DATABASE_URL": address})
    await program.start("run")
    assert await program.ends() == 1, program.log
    [wrong, remedy] = program.log.splitlines()
    assert wrong.startswith("Database: ")
    assert "DATABASE_URL" in remedy


@pytest.mark.both_databases
async def test_a_fault_of_the_database_does_not_tell_what_was_written(engine: Engine):
    """It goes to logs, and names the statement alone."""
    writer = Writer(engine)
    twice = [Coalition(name="Geheim Dorp", municipality="") for _ in range(2)]
    with pytest.raises(IntegrityError) as caught:
        await writer.run(lambda db: db.add_all(twice))
    assert "hidden due to hide_parameters" in str(caught.value)
    writer.close()
