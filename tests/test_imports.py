"""Modules that the program does not use are not loaded."""

from __future__ import annotations

import importlib
import subprocess
import sys

import pytest

from bot.process.import_blocking import without

LOADED = """
import sys
import bot.platforms.matrix, bot.platforms.telegram, bot.from_settings
unused = {"rich", "pygments", "click", "twisted", "greenlet", "psycopg", "cryptography", "cffi"}
print(*((unused | {"alembic", "apscheduler", "PIL", "rapidfuzz", "typst"}) & set(sys.modules)))
import psycopg, rich, cryptography
"""


def test_what_libraries_only_try_is_not_loaded() -> None:
    """The driver of another database, colours for a terminal, ciphers for passports: they stay out
    until someone asks. What is seldom needed is not loaded either."""
    told = subprocess.run([sys.executable, "-c", LOADED], check=True, stdout=subprocess.PIPE).stdout
    assert told.strip() == b""


def test_what_is_hidden_comes_back() -> None:
    """Out of reach within the block, and as ever after it; what was loaded before stays."""
    with without("this", "sys"), pytest.raises(ModuleNotFoundError):
        importlib.import_module("this")
    assert "sys" in sys.modules
    assert "this" not in sys.modules
