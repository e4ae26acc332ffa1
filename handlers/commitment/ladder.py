"""The steps of the ladder by number."""

from __future__ import annotations

from collections.abc import Mapping

from handlers.commitment.steps.agenda_item import AGENDA_ITEM
from handlers.commitment.steps.matching import MATCHING
from handlers.commitment.steps.offering import OFFER
from handlers.commitment.steps.step import Step

MESSAGES: Mapping[int, Step] = {1: OFFER, 2: MATCHING, 3: AGENDA_ITEM}
"""The steps that become a message; the last one is a call."""
