"""Tools that a test needs: without one it is skipped, or, with REQUIRE_ALL=1, fails."""

from __future__ import annotations

import os

import pytest


def need(present: object, what: str, command: str) -> None:
    """Skip the test when `what` is missing, saying which command installs it."""
    if present:
        return
    message = f"{what} is missing; install it with: {command}"
    if os.environ.get("REQUIRE_ALL") == "1":
        pytest.fail(message)
    pytest.skip(message)
