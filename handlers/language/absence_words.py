"""Words with which someone says that they cannot come."""

from __future__ import annotations

import re

LONGEST = 60
"""Characters; a longer text says more than that someone cannot come."""
_CANNOT = re.compile(
    r"\b(?:ik (?:kan|kom)|(?:kan|kom) ik)(?: er| toch| ook| dan| helaas| dus)* niet"
    r"(?: (?:(?:er)?bij zijn|komen|meer|helaas|hoor|(?:op|want|door|vanwege) .*))?(?:[,.;] .*|\W*)$"
    r"|\bi (?:cannot|can't|can not|won't)(?: be able to)? (?:come|make it|be there)\b",
    re.IGNORECASE,
)


def cannot_come(text: str) -> bool:
    """Whether a text says that its writer cannot come, and little else."""
    return len(text) <= LONGEST and _CANNOT.search(text.replace("’", "'")) is not None
