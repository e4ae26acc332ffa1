"""Settings that cannot work end the process at once, with one clear line that names them."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.settings import SettingsFault, read_settings
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
    "no password": (MATRIX, "MATRIX_PASSWORD is missing"),
    "no device": (MATRIX | {"MATRIX_TOKEN": "syt_secret"}, "MATRIX_DEVICE_ID is missing"),
    "no user": ({"MATRIX_HOMESERVER": "http://127.0.0.1:1"}, "MATRIX_USER is missing"),
    "language": (TOKEN | {"BOT_LANGUAGE": "fy"}, "BOT_LANGUAGE: "),
    "port": (TOKEN | {"HTTP_PORT": "eighty"}, "HTTP_PORT: "),
    "organizer": (TOKEN | {"CALENDAR_ORGANIZER": "overleg"}, "CALENDAR_ORGANIZER: "),
    "database": (TOKEN | {"DATABASE_URL": "nonsense"}, "DATABASE_URL: "),
    "webhook": (
        TOKEN | {"TELEGRAM_WEBHOOK_URL": "https://x.example"},
        "TELEGRAM_WEBHOOK_SECRET is missing",
    ),
}
"""Settings that are wrong in themselves, and how the one line about each begins."""

NOTICED_AT_THE_START = {
    "nothing": ({}, "TELEGRAM_TOKEN or MATRIX_HOMESERVER is missing"),
    "language": FAULTS["language"],
    "database server": (
        TOKEN | {"DATABASE_URL": "postgresql://bot:geheim@127.0.0.1:1/bot"},
        "DATABASE_URL: this database cannot be opened",
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
def test_a_fault_is_named_when_the_settings_are_read(
    fault: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One line names the missing or wrong value, before anything is begun."""
    settings, wanted = FAULTS[fault]
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(os, "environ", settings)
    with pytest.raises(SettingsFault) as caught:
        read_settings()
    line = str(caught.value)
    assert line.startswith(wanted)
    assert "\n" not in line
    assert not any(value in line for name, value in settings.items() if name.endswith("TOKEN"))


@pytest.mark.parametrize("fault", NOTICED_AT_THE_START)
async def test_a_fault_ends_the_start_with_one_line(fault: str, tmp_path: Path) -> None:
    """The process ends at once, and all that it says is what the operator must mend."""
    settings, wanted = NOTICED_AT_THE_START[fault]
    assert f"Setting: {wanted}" in await refusal(Program(tmp_path, settings))


async def test_a_token_that_telegram_refuses(telegram: BotApi, tmp_path: Path) -> None:
    """The setting is named, and the token is not shown."""
    program = Program(tmp_path, TOKEN | {"TELEGRAM_API_URL": telegram.url}).has_run_before()
    assert "Setting: TELEGRAM_TOKEN: telegram refuses it" in await refusal(program)


async def test_a_password_that_the_homeserver_refuses(synapse: Synapse, tmp_path: Path) -> None:
    """The setting is named, and the password is not shown."""
    account = await synapse.account("bot")
    wrong = account._replace(password="something-else")
    program = Program(tmp_path, on_matrix(synapse, wrong)).has_run_before()
    line = await refusal(program)
    assert "Setting: MATRIX_PASSWORD: matrix refuses it" in line
    assert "something-else" not in line


async def test_an_account_that_is_taken_away_ends_nothing_else(
    telegram: BotApi, synapse: Synapse, tmp_path: Path
) -> None:
    """Telegram goes on, the operator is told once what to mend, also after a new start."""
    account = await synapse.account("bot")
    settings = on_both(telegram, synapse, account) | {"MATRIX_STORE": str(tmp_path / "matrix")}
    program = Program(tmp_path, settings).has_run_before()
    await program.runs_well()
    login = json.loads((tmp_path / "matrix" / "login.json").read_text("utf-8"))
    operator = synapse.visitor(account.user, login["token"])
    who = {"type": "m.id.user", "user": account.user}
    auth = {"type": "m.login.password", "identifier": who, "password": account.password}
    await operator.call("POST", "/_matrix/client/v3/account/deactivate", {"auth": auth})
    truus = telegram.user("Truus de Vries")
    await until(lambda: "refuses the password" in program.log, "it says so")
    truus.says("Hoi")
    await sees(truus, "code")
    await program.stop()
    await program.runs_well()
    await until(lambda: program.log.count("refuses the password") == 2, "it says so again")
    await program.stop()
    assert program.log.count("mend this setting") == 2
    assert "Unclosed" not in program.log


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
    first = Program(tmp_path, settings).has_run_before()
    second = Program(tmp_path / "second", settings)
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
    program = Program(
        tmp_path, on_telegram(telegram) | {"TELEGRAM_API_URL": wire.url}
    ).has_run_before()
    await program.start("run")
    await until(lambda: "platform not reached yet" in program.log, "it says so")
    await wire.mend()
    await until(lambda: "event=running" in program.log, "it serves")
    await program.stop()
    await wire.cut()
    check_log(program, [])


async def test_a_platform_that_is_away_holds_up_no_other(telegram: BotApi, tmp_path: Path) -> None:
    """Matrix cannot be reached; a person on Telegram is answered all the same."""
    nobody = {
        "MATRIX_HOMESERVER": f"http://127.0.0.1:{free_port()}",
        "MATRIX_USER": "@bot:example.org",
        "MATRIX_PASSWORD": "geheim",
    }
    program = Program(tmp_path, on_telegram(telegram) | nobody).has_run_before()
    await program.runs_well()
    truus = telegram.user("Truus de Vries")
    truus.says("Hoi")
    await sees(truus, "Heb je een code gekregen?")
    await until(lambda: "platform=matrix" in program.log, "it says who is away")
    await program.stop()
    check_log(program, ["Truus", "Hoi", "geheim"])


async def test_sigterm_ends_it_in_good_order(telegram: BotApi, tmp_path: Path) -> None:
    """SIGTERM is how systemd and Docker stop a service."""
    program = Program(tmp_path, on_telegram(telegram)).has_run_before()
    await program.runs_well()
    await program.stop(signal.SIGTERM)
    check_log(program, [])


@pytest.mark.parametrize("moment", ["beginning", "loading", "making tables", "connecting"])
async def test_sigterm_during_a_start_ends_it_in_good_order(
    telegram: BotApi, tmp_path: Path, moment: str
) -> None:
    """Whenever it comes: while the program is loaded, while it makes its tables, or connects."""
    program = Program(tmp_path, on_telegram(telegram))
    reached: dict[str, Callable[[], bool]] = {
        "beginning": program.minds_sigterm,
        "loading": lambda: program.has_loaded("_pydantic_core"),
        "making tables": (tmp_path / "var" / "coalitiebot.db").exists,
        "connecting": lambda: telegram.calls.total() > 0,
    }
    await program.start("run")
    await until(reached[moment], f"it is {moment}")
    await program.stop(signal.SIGTERM)
    assert "Traceback" not in program.log
