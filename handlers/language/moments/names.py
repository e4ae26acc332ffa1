"""The words of days and times, in both languages, and what each of them means."""

from __future__ import annotations

import enum
from dataclasses import dataclass

FUZZY_FROM = 5
"""A word with fewer letters than this is never a typing mistake for another; nor is any for a name
of so few ("thurs" is near "thuis", "march" near "match")."""


class Sense(enum.Enum):
    """Kinds of meaning that a word, number or mark can have."""

    WEEKDAY = enum.auto()
    MONTH = enum.auto()
    YEAR = enum.auto()
    NEAR = enum.auto()
    PART = enum.auto()
    NUMBER = enum.auto()
    ORDINAL = enum.auto()
    CLOCK = enum.auto()
    DATE = enum.auto()
    HALF = enum.auto()
    QUARTER = enum.auto()
    MINUTES = enum.auto()
    PAST = enum.auto()
    BEFORE = enum.auto()
    TO = enum.auto()
    HOUR = enum.auto()
    AT = enum.auto()
    ON = enum.auto()
    FROM = enum.auto()
    UNTIL = enum.auto()
    BETWEEN = enum.auto()
    NEXT = enum.auto()
    COMING = enum.auto()
    THIS = enum.auto()
    WEEK = enum.auto()
    REPEATED = enum.auto()
    PREVIOUS = enum.auto()
    COUNTED = enum.auto()
    FEAST = enum.auto()
    AHEAD = enum.auto()
    SHIFTED = enum.auto()
    NOT = enum.auto()
    SMALL = enum.auto()
    SOFT = enum.auto()
    HARD = enum.auto()
    DASH = enum.auto()
    COLON = enum.auto()
    STRANGE = enum.auto()


class Part(enum.Enum):
    """A part of the day, with the hours that can be meant by it."""

    AM = range(12)
    MORNING = range(1, 12)
    PM = range(12, 24)
    AFTERNOON = range(12, 19)
    EVENING = range(17, 24)

    @property
    def late(self) -> bool:
        return self in (Part.PM, Part.AFTERNOON, Part.EVENING)


@dataclass(frozen=True)
class Meaning:
    """The meaning of a word: a weekday (from 0), a month (from 1), a number, days from today, or
    for a feast its month and day (1225)."""

    kind: Sense
    value: int = 0
    part: Part | None = None
    english: bool = False


STRANGE = Meaning(Sense.STRANGE)

_WEEKDAYS = (
    "ma maandag mon monday", "di din dinsdag tue tues tuesday", "wo woe woensdag wed wednesday",
    "do don donderdag thu thur thurs thursday", "vr vrij vrijdag fri friday",
    "za zat zaterdag sat saturday", "zo zon zondag sun sunday",
)  # fmt: skip
_MONTHS = (
    "jan januari january", "feb febr februari february", "mrt maart mar march", "apr april",
    "mei may", "jun juni june", "jul juli july", "aug augustus august", "sep sept september",
    "okt oktober oct october", "nov november", "dec december",
)  # fmt: skip
_NUMBERS = (
    ("een één", "one"), ("twee", "two"), ("drie", "three"), ("vier", "four"),
    ("vijf vijven", "five"), ("zes zessen", "six"), ("zeven zevenen", "seven"),
    ("acht achten", "eight"), ("negen", "nine"), ("tien", "ten"),
    ("elf", "eleven"), ("twaalf", "twelve"),
)  # fmt: skip
_ORDINALS = (
    "eerste first", "tweede second", "derde third", "vierde fourth", "vijfde fifth", "zesde sixth",
    "zevende seventh", "achtste eighth", "negende ninth", "tiende tenth",
)  # fmt: skip
_PARTS = {
    Part.AM: "am a.m a.m.",
    Part.PM: "pm p.m p.m.",
    Part.MORNING: "ochtend ochtends morgens voormiddag morning",
    Part.AFTERNOON: "middag middags namiddag afternoon",
    Part.EVENING: "avond avonds evening",
}
_NEAR = {"vandaag": 0, "today": 0, "morgen": 1, "tomorrow": 1, "overmorgen": 2}
_TODAY = {
    "vanochtend": Part.MORNING, "vanmorgen": Part.MORNING, "vanmiddag": Part.AFTERNOON,
    "vanavond": Part.EVENING, "tonight": Part.EVENING,
}  # fmt: skip
_JOINED = {
    "ochtend": Part.MORNING, "morgen": Part.MORNING, "middag": Part.AFTERNOON,
    "avond": Part.EVENING,
}  # fmt: skip
_FEASTS = {
    "kerstavond": 1224, "kerstdag": 1225, "christmas": 1225, "oudjaarsdag": 1231,
    "nieuwjaarsdag": 101, "koningsdag": 427, "bevrijdingsdag": 505,
}  # fmt: skip
_OTHERS = {
    Sense.HALF: "half",
    Sense.QUARTER: "kwart quarter",
    Sense.MINUTES: "minuten minutes",
    Sense.PAST: "over past",
    Sense.BEFORE: "voor",
    Sense.TO: "to",
    Sense.HOUR: "uur u h hr hrs o'clock",
    Sense.AT: "om at @",
    Sense.ON: "op on",
    Sense.FROM: "van vanaf from",
    Sense.UNTIL: "tot t/m until till",
    Sense.BETWEEN: "tussen between",
    Sense.NEXT: "volgende next",
    Sense.COMING: "komende aanstaande a.s a.s. coming upcoming",
    Sense.THIS: "deze this",
    Sense.WEEK: "week",
    Sense.REPEATED: (
        "elke elk iedere ieder every each wekelijks weekly dagelijks daily maandelijks monthly"
        " steeds telkens tweewekelijks doordeweeks"
    ),
    Sense.PREVIOUS: (
        "vorige vorig afgelopen verleden gisteren eergisteren geleden last previous yesterday ago"
    ),
    Sense.COUNTED: (
        "paasdag pinksterdag kwartaal quarters helft weekend weekeinde halfjaar semester keer maal"
        " maand month dagen days weken weeks"
    ),
    Sense.NOT: "niet geen behalve zonder not no except without never nooit nee noch nor",
    Sense.SOFT: "en of and or",
    Sense.SMALL: (
        "'s in de het 't the dag hoi hallo hi hello beste allemaal graag please pls kan kunnen can"
        " could we wij ik i dus ook also bijvoorbeeld bv eventueel anders dan then is dat dit it"
        " wel liefst zou zouden jullie would you lukt"
    ),
}


def _lexicon() -> dict[str, Meaning]:
    words: dict[str, Meaning] = {}
    for kind, names in _OTHERS.items():
        words |= dict.fromkeys(names.split(), Meaning(kind))
    for part, names in _PARTS.items():
        words |= dict.fromkeys(names.split(), Meaning(Sense.PART, part=part))
    words |= {word: Meaning(Sense.NEAR, 0, part) for word, part in _TODAY.items()}
    words |= {word: Meaning(Sense.FEAST, on) for word, on in _FEASTS.items()}
    return words | _numbers() | _days()


def _numbers() -> dict[str, Meaning]:
    words: dict[str, Meaning] = {}
    for n, (dutch, english) in enumerate(_NUMBERS, start=1):
        words |= dict.fromkeys(dutch.split(), Meaning(Sense.NUMBER, n))
        words[english] = Meaning(Sense.NUMBER, n, english=True)
    for kind, lines in ((Sense.MONTH, _MONTHS), (Sense.ORDINAL, _ORDINALS)):
        for n, names in enumerate(lines, start=1):
            words |= dict.fromkeys(names.split(), Meaning(kind, n))
    return words


def _days() -> dict[str, Meaning]:
    words: dict[str, Meaning] = {}
    for word, days in _NEAR.items():
        words |= _with_parts(word, Meaning(Sense.NEAR, days))
    for n, names in enumerate(_WEEKDAYS):
        for word in names.split():
            words |= _with_parts(word, Meaning(Sense.WEEKDAY, n))
            if len(word) >= FUZZY_FROM:
                words |= dict.fromkeys((f"{word}s", f"{word}en"), Meaning(Sense.REPEATED))
    return words


def _with_parts(word: str, meaning: Meaning) -> dict[str, Meaning]:
    """A day, also as one word with a part of it ("dinsdagavond"), or with several ("-avonden")."""
    found = {word: meaning}
    for name, part in _JOINED.items():
        found[word + name] = Meaning(meaning.kind, meaning.value, part)
        found[f"{word}{name}en"] = Meaning(Sense.REPEATED)
    return found


_LEXICON = _lexicon()
_LONG_NAMES = [
    name
    for name, meaning in _LEXICON.items()
    if meaning.kind in (Sense.WEEKDAY, Sense.MONTH) and len(name) > FUZZY_FROM
]


def meaning_of(word: str) -> Meaning:
    """The meaning of a word, in any letter case; with one letter wrong, missing, too many or
    swapped where that can only be one day or month."""
    word = word.casefold().replace("’", "'")
    return _LEXICON.get(word) or _mistyped(word)


def _mistyped(word: str) -> Meaning:
    if len(word) < FUZZY_FROM:
        return STRANGE
    # Loaded when first used.
    from rapidfuzz.distance import OSA

    # A mistake is seldom in the first letter, and "kaart" is not March.
    found = {
        _LEXICON[name]
        for name in _LONG_NAMES
        if name[0] == word[0] and OSA.distance(word, name, score_cutoff=1) <= 1
    }
    return found.pop() if len(found) == 1 else STRANGE
