"""A stage on which somebody listens to what meetings tell."""

from __future__ import annotations

from collections.abc import Sequence
from types import ModuleType

import pytest

from handlers import CAPABILITIES, tasks
from tests.meetings.listening import Heard


@pytest.fixture
def heard() -> Heard:
    """The events that meetings told the other capabilities."""
    return Heard()


@pytest.fixture
def capabilities(heard: Heard) -> Sequence[ModuleType]:
    """Those of the program without tasks, which answer to what meetings tell, and one that
    listens."""
    others = (each for each in CAPABILITIES if each not in tasks.PARTS)
    return (*others, heard.as_capability())
