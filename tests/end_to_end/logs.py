"""How every log must be: without faults, and without a word of anybody."""

from __future__ import annotations

import json
from collections.abc import Iterable

from tests.end_to_end.program import Program

TOO_SHORT_TO_TELL = 4
"""Characters: a name of two letters stands in any log by chance."""


def check_log(program: Program, said: Iterable[str]) -> None:
    """No fault and no traceback, no secret of the settings, no kept login, and nothing of what
    was `said`: texts, names and codes."""
    log = program.log
    assert "Traceback" not in log, log
    assert "level=error" not in log, log
    for word in {*_secrets(program), *said}:
        assert len(word) < TOO_SHORT_TO_TELL or word not in log, f"{word!r} stands in the log"


def _secrets(program: Program) -> list[str]:
    kept = program.folder / "var" / "matrix" / "login.json"
    login = [json.loads(kept.read_text("utf-8"))["token"]] if kept.exists() else []
    hidden = ("TOKEN", "PASSWORD", "SECRET")
    given = [value for name, value in program.settings.items() if name.endswith(hidden)]
    return given + login
