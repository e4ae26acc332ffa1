"""The steps of the ladder by number."""

from __future__ import annotations

from collections.abc import Mapping

from handlers.commitment.steps.matching import MATCHING
from handlers.commitment.steps.offering import OFFER
from handlers.commitment.steps.step import Step

MESSAGES: Mapping[int, Step] = {1: OFFER, 2: MATCHING}
"""The steps that become a message; the last one is a call."""
