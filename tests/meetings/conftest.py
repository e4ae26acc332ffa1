"""A stage on which somebody listens to what meetings tell."""

from __future__ import annotations

from collections.abc import Sequence
from types import ModuleType

import pytest

from handlers import CAPABILITIES
from tests.meetings.listening import Heard


@pytest.fixture
def heard() -> Heard:
    """What meetings told the other capabilities."""
    return Heard()


@pytest.fixture
def capabilities(heard: Heard) -> Sequence[ModuleType]:
    """Those of the program, and one that listens."""
    return (*CAPABILITIES, heard.as_capability())
