"""Whether something that one offers is what another seeks, by the words of their profiles: "keuken,
koffie schenken" and "een grote keuken voor twintig mensen"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from handlers.language.likeness.spelling import stem_of

FITS = 0.6
"""How well two pieces must fit (0-1) to speak of it."""
ALIKE = 86
"""How much two words are alike (0-100) from which one is the other with a slip of the finger."""
LONG, PART = 5, 4
"""Letters: of a word that may have a slip, and of one that may end a compound ("zaalruimte")."""

_BETWEEN_PIECES = re.compile(r"[,;.\n/•]|\s(?:en|of|and|or|&|\+|-|–)\s", re.IGNORECASE)
_WHAT_FOR = re.compile(
    r"\b(?:voor|om|met|bij|in|op|uit|van|aan|over|naar|tijdens|die|dat|waar|for|to|with|at|from|of|about|who|that"
    r"|which)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
_COMMON = frozenset(
    {"een", "de", "het", "the", "a", "an", "wat", "some", "ons", "onze", "our", "eigen", "own"}
    | {"graag", "extra", "meer", "more", "nieuwe", "new", "goede", "good", "mooie", "leuke", "nice"}
    | {"grote", "groot", "large", "big", "kleine", "klein", "small", "vaste", "gratis", "free"}
    | {"enkele", "paar", "few", "veel", "many", "alle", "all", "allerlei", "diverse", "jullie"}
    | {"iemand", "someone", "mensen", "people", "mens", "dingen", "things", "iets", "something"}
    | {"hulp", "help", "ondersteuning", "support", "nodig", "gezocht", "zoeken", "zoek", "bieden"}
    | {"kunnen", "kan", "can", "willen", "wil", "want", "hebben", "heeft", "have", "zijn", "we"}
    | {"wij", "ik", "je", "ze", "soms", "zelf", "elke", "week", "dag", "dagen", "uur", "geen", "no"}
    | {"niets", "niks", "nothing", "none", "nvt", "onbekend", "unknown", "ook", "also", "er"}
)
_SAME = {
    "zaal": "ruimte", "zalen": "ruimte", "lokaal": "ruimte", "lokalen": "ruimte", "room": "ruimte",
    "rooms": "ruimte", "space": "ruimte", "buddy": "maatje", "buddies": "maatje",
    "volunteer": "vrijwilliger", "volunteers": "vrijwilliger", "kitchen": "keuken",
}  # fmt: skip
"""Words for which profiles have another one as often."""


@dataclass(frozen=True, slots=True)
class Fit:
    """A piece of what one offers and the piece of what the other seeks that it meets; how well
    (0-1)."""

    offered: str
    sought: str
    score: float


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece of a profile; `things`: the stems of what it is about; `beyond`: for what or whom."""

    text: str
    things: Sequence[str]
    beyond: Sequence[str]


def best_fit(offers: str, seeks: str) -> Fit | None:
    """The pieces of these two that fit best; None: none fits."""
    offered, sought = _pieces(offers), _pieces(seeks)
    fits = (Fit(o.text, s.text, _score(o, s)) for o in offered for s in sought)
    best = max(fits, key=lambda fit: fit.score, default=None)
    return best if best is not None and best.score >= FITS else None


def _pieces(text: str) -> list[_Piece]:
    found = (_piece(piece.strip()) for piece in _BETWEEN_PIECES.split(text))
    return [piece for piece in found if piece.things]


def _piece(text: str) -> _Piece:
    """The words before "voor" or "met" say what it is, unless they are nothing but "iemand"."""
    thing, *more = _WHAT_FOR.split(text)
    things, beyond = _telling(thing), _telling(" ".join(more))
    return _Piece(text, things, beyond) if things else _Piece(text, beyond, ())


def _telling(words: str) -> list[str]:
    """The stems of the words that tell one thing from another."""
    found = (word for word in _WORD.findall(words.casefold()) if word not in _COMMON)
    return [_stem(_SAME.get(word, word)) for word in found]


def _stem(word: str) -> str:
    """Without every ending: of "keukens" one leaves "keuken", which has one as well."""
    while (stem := stem_of(word)) != word:
        word = stem
    return word


def _score(offered: _Piece, sought: _Piece) -> float:
    """How much of both is the same; 0 where no thing is. For what it is counts where both say
    so."""
    things = _shared(offered.things, sought.things)
    beyond = _shared(offered.beyond, sought.beyond)
    both_say = min(len(offered.beyond), len(sought.beyond))
    whole = len(offered.things) + len(sought.things) + 2 * both_say
    return 2 * (things + beyond) / whole if things else 0


def _shared(some: Sequence[str], others: Sequence[str]) -> int:
    left = list(others)
    for word in some:
        same = next((other for other in left if _is_same(word, other)), None)
        if same is not None:
            left.remove(same)
    return len(others) - len(left)


def _is_same(one: str, other: str) -> bool:
    """Whether one is the other, a kind of it ("oefenruimte", "ruimte"), or it with a slip."""
    # Loaded when first used: few coalitions need it on a day.
    from rapidfuzz import fuzz

    shorter, longer = sorted((one, other), key=len)
    if one == other or (len(shorter) >= PART and longer.endswith(shorter)):
        return True
    return len(shorter) >= LONG and one[0] == other[0] and fuzz.ratio(one, other) >= ALIKE
