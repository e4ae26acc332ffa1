"""Settings that cannot work end the process at once, with one clear line that names them."""

from __future__ import annotations

import asyncio
import json
import signal
from pathlib import Path

import pytest

from tests.end_to_end.logs import check_log
from tests.end_to_end.office import COALITION, INVITE, on_both, on_matrix, on_telegram
from tests.end_to_end.phones import sees
from tests.end_to_end.program import Program
from tests.end_to_end.room import free_port, open_room
from tests.end_to_end.waiting import until
from tests.servers.bot_api import BotApi
from tests.servers.synapse import Synapse
from tests.servers.wire import Wire

TOKEN = {"TELEGRAM_TOKEN": "7012345678:AAE-another-token"}
MATRIX = {"MATRIX_HOMESERVER": "http://127.0.0.1:1", "MATRIX_USER": "@bot:localhost"}
REFUSED = 2

FAULTS = {
    "nothing": ({}, "TELEGRAM_TOKEN or MATRIX_HOMESERVER is missing"),
    "no password": (MATRIX, "MATRIX_PASSWORD is missing"),
    "no device": (MATRIX | {"MATRIX_TOKEN": "syt_secret"}, "MATRIX_DEVICE_ID is missing"),
    "no user": ({"MATRIX_HOMESERVER": "http://127.0.0.1:1"}, "MATRIX_USER is missing"),
    "language": (TOKEN | {"BOT_LANGUAGE": "fy"}, "BOT_LANGUAGE: "),
    "port": (TOKEN | {"HTTP_PORT": "eighty"}, "HTTP_PORT: "),
    "database": (TOKEN | {"DATABASE_URL": "nonsense"}, "DATABASE_URL: "),
    "database server": (
        TOKEN | {"DATABASE_URL": "postgresql://bot:geheim@127.0.0.1:1/bot"},
        "DATABASE_URL: this database cannot be opened",
    ),
    "webhook": (
        TOKEN | {"TELEGRAM_WEBHOOK_URL": "https://x.example"},
        "TELEGRAM_WEBHOOK_SECRET is missing",
    ),
}


async def refusal(program: Program, *command: str) -> str:
    """The one line with which a command ends (`run` where none is named), without a secret."""
    await program.start(*(command or ("run",)))
    assert await program.ends() == REFUSED, program.log
    [line] = program.log.splitlines()
    assert not any(
        value in line for name, value in program.settings.items() if name.endswith("TOKEN")
    )
    return line


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_fault_is_one_line_that_names_the_setting(fault: str, tmp_path: Path) -> None:
    """Missing and wrong values are named before anything is begun."""
    settings, wanted = FAULTS[fault]
    assert f"Setting: {wanted}" in await refusal(Program(tmp_path, settings))


async def test_a_token_that_telegram_refuses(telegram: BotApi, tmp_path: Path) -> None:
    """The setting is named, and the token is not shown."""
    program = Program(tmp_path, TOKEN | {"TELEGRAM_API_URL": telegram.url})
    assert "Setting: TELEGRAM_TOKEN: telegram refuses it" in await refusal(program)


async def test_a_password_that_the_homeserver_refuses(
    telegram: BotApi, synapse: Synapse, tmp_path: Path
) -> None:
    """The setting is named, and the password is not shown."""
    account = await synapse.account("bot")
    wrong = account._replace(password="something-else")
    program = Program(tmp_path, on_both(telegram, synapse, wrong))
    line = await refusal(program)
    assert "Setting: MATRIX_PASSWORD: matrix refuses it" in line
    assert "something-else" not in line


async def test_a_token_that_is_withdrawn_ends_it(synapse: Synapse, tmp_path: Path) -> None:
    """Signed out elsewhere, the bot stops with one clear line; a deactivated account stays out."""
    account = await synapse.account("bot")
    settings = on_matrix(synapse, account) | {"MATRIX_STORE": str(tmp_path / "matrix")}
    program = Program(tmp_path, settings)
    await program.runs_well()
    login = json.loads((tmp_path / "matrix" / "login.json").read_text("utf-8"))
    operator = synapse.visitor(account.user, login["token"])
    who = {"type": "m.id.user", "user": account.user}
    auth = {"type": "m.login.password", "identifier": who, "password": account.password}
    await operator.call("POST", "/_matrix/client/v3/account/deactivate", {"auth": auth})
    assert await program.ends() == REFUSED
    assert "does not accept our access token any more" in program.log.splitlines()[-1]
    await program.start("run")
    assert await program.ends() == REFUSED
    assert "refuses the password" in program.log.splitlines()[-1]


async def test_the_practice_room_and_real_people_stay_apart(
    telegram: BotApi, tmp_path: Path
) -> None:
    """`run` refuses the practice room's database, whether the room is open or not."""
    demo = Program(tmp_path / "demo")
    await open_room(demo, free_port())
    settings = on_telegram(telegram)
    database = {"DATABASE_URL": f"sqlite:///{demo.folder / 'var' / 'demo.db'}"}
    program = Program(tmp_path / "bot", settings | database)
    assert "Setting: DATABASE_URL: another process uses this database" in await refusal(program)
    await demo.stop()
    program = Program(tmp_path / "later", settings | database)
    assert "Setting: DATABASE_URL: this is the practice room's database" in await refusal(program)


async def test_one_process_for_one_sqlite_database(telegram: BotApi, tmp_path: Path) -> None:
    """A second bot on the same file ends with a clear line; the first goes on, and an invitation
    can be printed beside it."""
    settings = on_telegram(telegram)
    first, second = Program(tmp_path, settings), Program(tmp_path / "second", settings)
    second.settings["DATABASE_URL"] = f"sqlite:///{tmp_path / 'var' / 'coalitiebot.db'}"
    await first.runs_well()
    assert "Setting: DATABASE_URL: another process uses this database" in await refusal(second)
    assert (await first.answers(*INVITE, "--json"))["role"] == "leader"
    assert first.runs
    await first.stop()
    check_log(first, [COALITION])


async def test_a_second_practice_room_says_that_one_is_open(tmp_path: Path) -> None:
    """Two rooms on one folder would move each other's clock."""
    first = Program(tmp_path)
    await open_room(first, free_port())
    second = Program(tmp_path / "second")
    (second.folder / "var").symlink_to(first.folder / "var")
    line = await refusal(second, "demo", "--port", str(free_port()))
    assert "the practice room is open already" in line
    await first.stop()


async def test_a_port_that_is_taken(telegram: BotApi, tmp_path: Path) -> None:
    """Both the bot and the practice room name the port."""
    taken = telegram.url.rpartition(":")[2]
    program = Program(tmp_path / "bot", on_telegram(telegram) | {"HTTP_PORT": taken})
    assert f"{taken} is in use" in await refusal(program)
    room = Program(tmp_path / "demo")
    assert f"{taken} is in use" in await refusal(room, "demo", "--port", taken)


async def test_a_platform_that_is_away_when_the_bot_starts(
    telegram: BotApi, tmp_path: Path
) -> None:
    """It says so, keeps on trying, and serves as soon as the platform is there."""
    wire = Wire(telegram.url)
    await wire.mend()
    await wire.cut()
    program = Program(tmp_path, on_telegram(telegram) | {"TELEGRAM_API_URL": wire.url})
    await program.start("run")
    await until(lambda: "platform not reached yet" in program.log, "it says so")
    await wire.mend()
    await until(lambda: "event=running" in program.log, "it serves")
    await program.stop()
    await wire.cut()
    check_log(program, [])


async def test_a_platform_that_is_away_holds_up_no_other(telegram: BotApi, tmp_path: Path) -> None:
    """Matrix cannot be reached; who writes on Telegram is answered all the same."""
    nobody = {
        "MATRIX_HOMESERVER": f"http://127.0.0.1:{free_port()}",
        "MATRIX_USER": "@bot:example.org",
        "MATRIX_PASSWORD": "geheim",
    }
    program = Program(tmp_path, on_telegram(telegram) | nobody)
    await program.runs_well()
    truus = telegram.user("Truus de Vries")
    truus.says("Hoi")
    await sees(truus, "Heb je een code gekregen?")
    await until(lambda: "platform=matrix" in program.log, "it says who is away")
    await program.stop()
    check_log(program, ["Truus", "Hoi", "geheim"])


async def test_sigterm_ends_it_in_good_order(telegram: BotApi, tmp_path: Path) -> None:
    """Who stops a service (systemd, Docker) sends SIGTERM."""
    program = Program(tmp_path, on_telegram(telegram))
    await program.runs_well()
    await program.stop(signal.SIGTERM)
    check_log(program, [])


@pytest.mark.parametrize("after", [0, 0.1, 0.2, 0.4, 0.8, 1.2, 1.6])
async def test_sigterm_during_a_start_ends_it_in_good_order(
    telegram: BotApi, tmp_path: Path, after: float
) -> None:
    """Whenever it comes: while the program is loaded, while it makes its tables, or connects."""
    program = Program(tmp_path, on_telegram(telegram))
    await program.start("run")
    await until(program.minds_sigterm, "it reached its first line")
    await asyncio.sleep(after)
    await program.stop(signal.SIGTERM)
    assert "Traceback" not in program.log
