"""How soon a started program answers, and what it weighs with every platform connected.

Every platform means Telegram's stand-in, a real Synapse, and the web page, in one process. A start
is timed from the beginning of the process to its reply to a /start that waited on Telegram; the
first start, which compiles and makes the tables, is not counted.
"""

from __future__ import annotations

import asyncio
import os
import socket
import sys
import tempfile
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from statistics import median

from tests.benchmarks.cards import FIRST_PERSON
from tests.benchmarks.measuring import Figure, Stopwatch, at_most
from tests.benchmarks.memory import resident_mb
from tests.benchmarks.standin import TOKEN, StandIn, stand_in
from tests.servers.synapse import Account, Person, Synapse

STARTS = 3
COMPILED = {"PYTHONDONTWRITEBYTECODE": ""}
"""Bytecode compiled at the first start is there for the next one, as in an installation, also on a
machine that is set to write none."""


async def run() -> list[Figure]:
    """`start_seconds` and `rss_mb`."""
    homeserver = await asyncio.to_thread(Synapse)
    try:
        with tempfile.TemporaryDirectory() as folder:
            async with stand_in() as server:
                settings = _settings(
                    Path(folder), server, homeserver, await homeserver.account("bot")
                )
                await _start(server, settings)
                seconds = median([await _start(server, settings) for _ in range(STARTS)])
                weight = await _weigh(server, settings, await homeserver.user("truus"))
    finally:
        await homeserver.goodbye()
        homeserver.stop()
    return [at_most("start_seconds", seconds, 2), at_most("rss_mb", weight, 125)]


def _settings(
    folder: Path, server: StandIn, homeserver: Synapse, account: Account
) -> dict[str, str]:
    return {
        "DATABASE_URL": f"sqlite:///{folder}/bot.db",
        "HTTP_PORT": str(_free_port()),
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_API_URL": server.url,
        "MATRIX_HOMESERVER": homeserver.url,
        "MATRIX_USER": account.user,
        "MATRIX_PASSWORD": account.password,
        "MATRIX_STORE": f"{folder}/matrix",
        "LOG_LEVEL": "ERROR",
    }


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


@asynccontextmanager
async def _everything(settings: Mapping[str, str]) -> AsyncIterator[int]:
    """The process number of a program while it runs."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.benchmarks.everything"),
        env={**os.environ, **COMPILED, **settings},
    )
    try:
        yield process.pid
    finally:
        process.terminate()
        await process.wait()


async def _start(server: StandIn, settings: Mapping[str, str]) -> float:
    sent = await _sent(server)
    await server.says([(FIRST_PERSON, "/start")])
    watch = Stopwatch()
    async with _everything(settings):
        await _sends_more(server, sent)
        return watch.seconds


async def _weigh(server: StandIn, settings: Mapping[str, str], truus: Person) -> float:
    """After someone was answered on Telegram, and someone on Matrix."""
    sent = await _sent(server)
    await server.says([(FIRST_PERSON, "/start")])
    async with _everything(settings) as process:
        await _sends_more(server, sent)
        await truus.opens_chat(settings["MATRIX_USER"])
        await truus.says("/start")
        await truus.sees("code")
        return resident_mb(process)


async def _sends_more(server: StandIn, sent: int) -> None:
    async with asyncio.timeout(120):
        while await _sent(server) == sent:  # noqa: ASYNC110 - the other process rings no bell
            await asyncio.sleep(0.01)


async def _sent(server: StandIn) -> int:
    calls: dict[str, int] = (await server.stats())["calls"]
    return calls.get("sendMessage", 0)
