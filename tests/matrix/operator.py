"""The bot's operator at a terminal: `python -m bot matrix-identity`."""

from __future__ import annotations

import asyncio
import sys
from asyncio.subprocess import PIPE, STDOUT
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot import logs
from bot.__main__ import cli
from bot.settings import SettingsFault
from tests.matrix.bot import Bot


async def asked(bot: Bot, *command: str, typed: str = "", fails: bool = False) -> str:
    """The output of `matrix-identity` with this subcommand. It runs in this process, since to start
    one costs far more than what it does; `asked_at_a_terminal` starts one."""
    return await asyncio.to_thread(_carried_out, bot, command, typed, fails)


def _carried_out(bot: Bot, command: tuple[str, ...], typed: str, fails: bool) -> str:
    with _log_stays():
        done = CliRunner().invoke(
            cli, ["matrix-identity", *command], input=f"{typed}\n", env=_environment(bot)
        )
    fault = done.exception
    told = done.output + (f"Setting: {fault}\n" if isinstance(fault, SettingsFault) else "")
    assert bool(done.exit_code) == fails, told
    return told


@contextmanager
def _log_stays() -> Iterator[None]:
    """A command sets up the log of its process, which here is the tests' own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(logs, "set_up", lambda level: None)
        yield


async def asked_at_a_terminal(bot: Bot, folder: Path, *, fails: bool = False) -> str:
    """The output of `matrix-identity` in a process of its own, run in this folder."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "matrix-identity"),
        cwd=folder,
        env=_environment(bot) | {"PYTHONPATH": str(Path.cwd())},
        stdin=PIPE,
        stdout=PIPE,
        stderr=STDOUT,
    )
    said, _ = await process.communicate()
    told = said.decode()
    assert bool(process.returncode) == fails, told
    return told


def _environment(bot: Bot) -> dict[str, str]:
    return {
        "MATRIX_HOMESERVER": bot.homeserver,
        "MATRIX_USER": bot.user,
        "MATRIX_PASSWORD": bot.password,
        "MATRIX_STORE": str(bot.store),
        "LOG_LEVEL": "WARNING",
    }
