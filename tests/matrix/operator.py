"""The bot's operator at a terminal: `python -m bot matrix-identity`."""

from __future__ import annotations

import asyncio
import sys
from asyncio.subprocess import PIPE, STDOUT
from pathlib import Path

from tests.matrix.bot import Bot


async def asked(bot: Bot, folder: Path, *command: str, typed: str = "", fails: bool = False) -> str:
    """What `matrix-identity` with this subcommand prints, run in this folder."""
    settings = {
        "MATRIX_HOMESERVER": bot.homeserver,
        "MATRIX_USER": bot.user,
        "MATRIX_PASSWORD": bot.password,
        "MATRIX_STORE": str(bot.store),
        "LOG_LEVEL": "WARNING",
        "PYTHONPATH": str(Path.cwd()),
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "matrix-identity", *command),
        cwd=folder,
        env=settings,
        stdin=PIPE,
        stdout=PIPE,
        stderr=STDOUT,
    )
    said, _ = await process.communicate(f"{typed}\n".encode())
    told = said.decode()
    assert bool(process.returncode) == fails, told
    return told
