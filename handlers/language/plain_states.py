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


class _Sense(enum.Enum):
    """The sense of one word; only together they tell how a task stands."""

    NOT = enum.auto()
    LATER = enum.auto()
    """With another of these, or with "niet", it is still to be done: "moet nog"."""
    BUSY = enum.auto()
    ENDED = enum.auto()
    WITH = enum.auto()
    """ "Klaar mee" is fed up."""
    ABLE = enum.auto()
    SMALL = enum.auto()
    """With these a clause says nothing else: "ja hoor, alles is al gedaan"."""


_WORDS = {
    _Sense.NOT: (
        "niet nie geen niks nait not no never nooit isn't haven't hasn't didn't cannot can't cant"
        " won't"
    ),
    _Sense.LATER: "nog yet still moet have",
    _Sense.BUSY: "bezig busy bijna almost nearly",
    _Sense.ENDED: "klaar af done finished gedaan geregeld gelukt afgerond afgemaakt",
    _Sense.WITH: "mee ermee",
    _Sense.ABLE: "lukt lukken gelukt kan tijd time can cannot can't cant won't",
    _Sense.SMALL: (
        "ja jaa jawel jazeker yes yep yeah nee hoor joh sorry helaas jammer hoi hallo oke ok kees"
        " ik k kheb ben heb we wij hebben ons i i'm i've am has he be me mij het 't t tis dat dit"
        " de die deze ze er d'r it it's the they this that is zijn was are were worden gaat ga"
        " going doen do to al allang lang steeds alweer alles alle allemaal helemaal net zojuist"
        " juist gister gisteren gisteravond eergisteren vandaag vanmorgen vanochtend vanmiddag"
        " vanavond eindelijk inmiddels intussen ook even meer toch nu all already just finally"
        " everything today yesterday now completely dank je u wel bedankt thanks thank you eraan"
        " aan on at mijn my taak klus klusje actie task job"
    ),
}
_SAYING = {sense: frozenset(words.split()) for sense, words in _WORDS.items()}
_KNOWN = frozenset[str]().union(*_SAYING.values())
_ASKS = re.compile(
    r"\W*(?:(?:\w+ ){0,2}(?:wanneer|waar|welke|wie|wat|hoe|when|where|which|who|what|how)\b"
    r"|(?:moet|mag|zal|is|zijn|must|should|do|is|are) (?:ik|we|het|ze|die|dat|i|it|they)\b)"
)
_BREAK = re.compile(r"[,.;:!()\n]+|\b(?:en|maar|want|dus|omdat|and|but|so|because)\b")
_DOUBTS = re.compile(
    r"\b(?:niet|nie|nog|geen|niks|maar|alleen|behalve|rest|half|helft|deels?|als|zodra|straks|later"
    r"|morgen|verder|not|yet|but|only|except|half|part|some|if|when|will|tomorrow|\w+n't)\b"
)


def progress_in(text: str, about: str = "") -> Progress | None:
    """How a task stands by these words, where `about` tells what it is; None: not clear, as a
    question is. Only a clause tells it that says nothing else, for "klaar" is also in "ik ben er
    klaar mee" and in "morgen is het klaar"."""
    words = text.casefold().replace("’", "'")
    if "?" in words or _ASKS.match(words):
        return None
    known = _KNOWN | _words_in(about.casefold())
    told = {_told_by(_words_in(clause), known) for clause in _BREAK.split(words)} - {None}
    if Progress.DONE in told and (len(told) > 1 or _DOUBTS.search(words)):
        return None
    return min((one for one in told if one), key=lambda one: one.value, default=None)


def _words_in(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[\w']+", text))


def _told_by(words: frozenset[str], known: frozenset[str]) -> Progress | None:
    """The progress that a clause tells with these words."""
    has = {sense for sense, some in _SAYING.items() if words & some}
    if words - known:
        return None
    if _Sense.NOT in has or len(words & _SAYING[_Sense.LATER]) > 1:
        return _hindered(words, has)
    if _Sense.BUSY in has:
        return Progress.BUSY
    return Progress.DONE if _Sense.ENDED in has and _Sense.WITH not in has else None


def _hindered(words: frozenset[str], has: set[_Sense]) -> Progress | None:
    """ "Nog niet gelukt" goes on, "niet gelukt" does not; "niet gedaan" may be either."""
    later = bool(words & {"nog", "yet", "still"})
    if _Sense.ABLE in has and not later:
        return Progress.CANNOT
    return Progress.BUSY if later or words & {"klaar", "af", "finished"} else None
