"""Recognises that someone does not know yet when they can."""

from __future__ import annotations

import re

_LATER = r"(?:nog|pas|later|morgen|straks|binnenkort|\w+dag|volgende week|yet|later|soon)"
_CHECKS = (
    r"(?:na)?(?:kijken|vragen|overleggen|checken|uitzoeken|bespreken|check|ask|see|look"
    r"|nagaan|afstemmen)"
)
_SCHEDULE = r"(?:rooster|agenda|planning|dienst|dienstrooster)"
_UNDECIDED = re.compile(
    rf"\bweet\b(?! je| jij| u| iemand).{{0,25}}\b"
    rf"(?:{_LATER}\b.{{0,10}}\bniet|nie?t\b.{{0,10}}{_LATER}|pas)\b"
    r"|\bweet (?:het|ik|ik het|dat)(?: even| echt)? nie?t\b|\bgeen idee (?:nog|of ik)\b"
    rf"|\bnog (?:niet|geen)\b.{{0,15}}\b(?:zeker|duidelijk|bekend|uit|{_SCHEDULE})\b"
    rf"|\b(?:hoor|krijg) (?:ik )?(?:het |dat |mijn |m'n |de )*(?:{_SCHEDULE} )?{_LATER}\b"
    rf"|\b{_SCHEDULE} (?:komt|is er|krijg|volgt)\b"
    rf"|\b(?:moet|ga)\b(?! je| jij| u).{{0,40}}\b{_CHECKS}\b"
    r"|\b(?:ik laat|laat ik|laat het)\b.{0,25}\b(?:weten|horen)\b"
    r"|\bkom er\b.{0,15}\bop terug\b"
    r"|\b(?:do not|don't|dont) know\b.{0,15}\b(?:yet|if|when)\b|\bnot sure (?:yet|if|about)\b"
    rf"|\b(?:have|need|got) to\b.{{0,10}}\b{_CHECKS}\b"
    r"|\bi'll\b.{0,10}\b(?:check|let you know|get back)\b",
    re.IGNORECASE,
)


def decides_later(text: str) -> bool:
    """Whether someone says that they do not know yet, have to ask, or will tell later."""
    return "?" not in text and _UNDECIDED.search(text.replace("’", "'")) is not None
