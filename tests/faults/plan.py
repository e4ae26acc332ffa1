"""The plan of a campaign: all of it follows from its seed, before anything runs."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from random import Random

from tests.faults.weather import WEATHERS, Weather

LIVES = 20
"""How often the bot dies in one episode: enough for one database to see most of what can go wrong,
and few enough for several episodes to run side by side."""
SHORT, LONG = 40, 160
"""Calls to Telegram after which a life ends at last. A short one ends while the bot connects, or at
full speed with what an earlier life left; in a long one all that was caught up with."""


class Kind(enum.StrEnum):
    """The database that an episode plays on."""

    SQLITE = "sqlite"
    POSTGRESQL = "postgresql"


class Mishap(enum.StrEnum):
    """A mishap of the machine around the bot, beside the weather between it and Telegram."""

    FULL_DISK = "full disk"
    LOCKED = "locked database"
    READ_ONLY = "read-only database"
    CUT_OFF = "connections of the database cut"
    CLOCK_FORWARD = "the clock jumps an hour forward"
    CLOCK_BACK = "the clock jumps an hour back"
    SECOND = "a second process"


ON_BOTH = (
    Mishap.LOCKED,
    Mishap.READ_ONLY,
    Mishap.CLOCK_FORWARD,
    Mishap.CLOCK_BACK,
    Mishap.SECOND,
)
MISHAPS = {
    Kind.SQLITE: (*ON_BOTH, Mishap.FULL_DISK),
    Kind.POSTGRESQL: (*ON_BOTH, Mishap.CUT_OFF),
}
OFTEN = 3
"""One life in so many has a mishap."""


@dataclass(frozen=True, slots=True)
class Life:
    """From a start of the bot to its kill: after `calls` more calls to Telegram."""

    calls: int
    weather: Weather
    mishap: Mishap | None


@dataclass(frozen=True, slots=True)
class Episode:
    """Some lives after each other on one database, with a crowd that its seed makes up."""

    number: int
    kind: Kind
    seed: str
    lives: tuple[Life, ...]


def plan(seed: int, kills: int) -> list[Episode]:
    """Episodes with so many kills together, the two databases by turns."""
    sizes = [min(LIVES, kills - begun) for begun in range(0, kills, LIVES)]
    kinds = list(Kind)
    return [
        _episode(number, kinds[number % len(kinds)], f"{seed}.{number}", size)
        for number, size in enumerate(sizes)
    ]


def _episode(number: int, kind: Kind, seed: str, size: int) -> Episode:
    random = Random(seed)
    mishaps = _dealt(MISHAPS[kind], size, random)
    lives = [
        Life(random.randint(2, random.choice((SHORT, LONG))), random.choice(WEATHERS), mishap)
        for mishap in mishaps
    ]
    return Episode(number, kind, seed, tuple(lives))


def _dealt(of: tuple[Mishap, ...], size: int, random: Random) -> list[Mishap | None]:
    """Each kind as often as the others, at random places."""
    count = size // OFTEN
    dealt: list[Mishap | None] = [of[n % len(of)] for n in range(count)]
    dealt += [None] * (size - count)
    random.shuffle(dealt)
    return dealt
