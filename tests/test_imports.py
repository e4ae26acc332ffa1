"""What the program does not use is not loaded."""

from __future__ import annotations

import importlib
import subprocess
import sys

import pytest

from bot.process.import_blocking import without

LOADED = """
import sys
import bot.platforms.matrix, bot.app
print(*({"rich", "twisted", "psycopg"} & set(sys.modules)))
import psycopg, rich
"""


def test_what_libraries_only_try_is_not_loaded() -> None:
    """The driver of another database and colours for a terminal stay out until someone asks."""
    told = subprocess.run([sys.executable, "-c", LOADED], check=True, stdout=subprocess.PIPE).stdout
    assert told.strip() == b""


def test_what_is_hidden_comes_back() -> None:
    """Out of reach within the block, and as ever after it; what was loaded before stays."""
    with without("this", "sys"), pytest.raises(ModuleNotFoundError):
        importlib.import_module("this")
    assert "sys" in sys.modules
    assert "this" not in sys.modules
