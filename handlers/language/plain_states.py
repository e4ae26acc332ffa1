"""Words with which the owner of a task tells how it stands."""

from __future__ import annotations

import enum
import re


class Progress(enum.Enum):
    """How a task stands, as its owner tells it."""

    CANNOT = enum.auto()
    """It will not work out."""
    BUSY = enum.auto()
    DONE = enum.auto()


_NOT = frozenset(
    [
        "niet",
        "nie",
        "geen",
        "niks",
        "nait",
        "not",
        "no",
        "never",
        "nooit",
        "isn't",
        "haven't",
        "hasn't",
        "didn't",
        "cannot",
        "can't",
        "cant",
        "won't",
    ]
)
_LATER = frozenset(["nog", "yet", "still", "moet", "have"])
_BUSY = frozenset(["bezig", "busy", "bijna", "almost", "nearly"])
_ENDED = frozenset(
    ["klaar", "af", "done", "finished", "gedaan", "geregeld", "gelukt", "afgerond", "afgemaakt"]
)
_ABLE = frozenset(
    ["lukt", "lukken", "gelukt", "kan", "tijd", "time", "can", "cannot", "can't", "cant", "won't"]
)
_SMALL = frozenset(
    [
        "ja",
        "jaa",
        "jawel",
        "jazeker",
        "yes",
        "yep",
        "yeah",
        "nee",
        "no",
        "hoor",
        "joh",
        "sorry",
        "helaas",
        "jammer",
        "hoi",
        "hallo",
        "oke",
        "ok",
        "kees",
        "ik",
        "k",
        "kheb",
        "ben",
        "heb",
        "we",
        "wij",
        "hebben",
        "ons",
        "i",
        "i'm",
        "i've",
        "am",
        "have",
        "has",
        "he",
        "be",
        "me",
        "mij",
        "het",
        "'t",
        "t",
        "tis",
        "dat",
        "dit",
        "ze",
        "die",
        "deze",
        "er",
        "d'r",
        "it",
        "it's",
        "they",
        "this",
        "that",
        "is",
        "zijn",
        "was",
        "are",
        "were",
        "worden",
        "gaat",
        "ga",
        "going",
        "doen",
        "do",
        "al",
        "allang",
        "lang",
        "steeds",
        "alweer",
        "alles",
        "alle",
        "allemaal",
        "helemaal",
        "net",
        "zojuist",
        "juist",
        "gister",
        "gisteren",
        "gisteravond",
        "eergisteren",
        "vandaag",
        "vanmorgen",
        "vanochtend",
        "vanmiddag",
        "vanavond",
        "eindelijk",
        "inmiddels",
        "intussen",
        "ook",
        "even",
        "meer",
        "toch",
        "nu",
        "all",
        "already",
        "just",
        "finally",
        "everything",
        "today",
        "yesterday",
        "now",
        "completely",
        "dank",
        "je",
        "u",
        "wel",
        "bedankt",
        "thanks",
        "thank",
        "you",
        "mee",
        "ermee",
        "eraan",
        "aan",
        "on",
        "at",
        "taak",
        "klus",
        "klusje",
        "actie",
        "task",
        "job",
        "to",
    ]
)
"""With these a clause says nothing else: "ja hoor, alles is al gedaan"."""
_KNOWN = _NOT | _LATER | _BUSY | _ENDED | _ABLE | _SMALL
_ASKS = re.compile(
    r"\W*(?:(?:\w+ ){0,2}(?:wanneer|waar|welke|wie|wat|hoe|when|where|which|who|what|how)\b"
    r"|(?:moet|mag|zal|is|zijn|must|should|do|is|are) (?:ik|we|het|ze|die|dat|i|it|they)\b)"
)
_BREAK = re.compile(r"[,.;:!()\n]+|\b(?:en|maar|want|dus|omdat|and|but|so|because)\b")
_DOUBTS = re.compile(
    r"\b(?:niet|nie|nog|geen|niks|maar|alleen|behalve|rest|half|helft|deels?|als|zodra|straks|later"
    r"|morgen|verder|not|yet|but|only|except|half|part|some|if|when|will|tomorrow|\w+n't)\b"
)


def progress_in(text: str) -> Progress | None:
    """How a task stands by these words; None: not clear, as a question is. A clause tells it that
    says nothing else, for "klaar" is also in "ik ben er klaar mee" and "morgen is het klaar"."""
    words = text.casefold().replace("’", "'")
    if "?" in words or _ASKS.match(words):
        return None
    clauses = _BREAK.split(words)
    told = {found: clause for clause in clauses if (found := _told_by(clause)) is not None}
    if Progress.DONE in told:
        doubted = len(told) > 1 or _DOUBTS.search(words) is not None
        return None if doubted else Progress.DONE
    return min(told, key=lambda found: found.value, default=None)


def _told_by(clause: str) -> Progress | None:
    words = set(re.findall(r"[\w']+", clause))
    if not words or words - _KNOWN:
        return None
    if words & _NOT or len(words & _LATER) > 1:
        return _hindered(words)
    if words & _BUSY:
        return Progress.BUSY
    return Progress.DONE if words & _ENDED and not words & {"mee", "ermee"} else None


def _hindered(words: set[str]) -> Progress | None:
    """ "Nog niet gelukt" and "moet nog" go on, "niet gelukt" does not; "niet gedaan" may be
    either."""
    later = bool(words & {"nog", "yet", "still"})
    if words & _ABLE and not later:
        return Progress.CANNOT
    return Progress.BUSY if later or words & {"klaar", "af", "finished"} else None
