"""Brings the spellings that people use in a chat together, so that likeness is of words and not of
habits: "hoelaat ist nou?? :-)" and "Hoe laat is het nou?"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

HABITS = {
    # Dutch, in a hurry
    "ff": "even", "effe": "even", "effen": "even", "efkes": "even", "idd": "inderdaad",
    "mss": "misschien", "mssn": "misschien", "msch": "misschien", "wnr": "wanneer",
    "wrm": "waarom", "ivm": "vanwege", "aub": "alstublieft", "svp": "alstublieft",
    "gr": "groeten", "mvg": "groeten", "bv": "bijvoorbeeld", "iig": "zeker", "nr": "nummer",
    "t": "het", "k": "ik", "n": "een", "mn": "mijn", "zn": "zijn", "dr": "er",
    "hoelaat": "hoe laat", "ist": "is het", "tis": "het is", "kmoet": "ik moet",
    "kheb": "ik heb", "kben": "ik ben", "kga": "ik ga", "kwil": "ik wil",
    # Dutch, of a region
    "nie": "niet", "ni": "niet", "nich": "niet", "nait": "niet", "neet": "niet", "der": "er",
    "ge": "je", "gij": "je", "gullie": "je", "hedde": "heb je", "kunde": "kan je",
    "bende": "ben je", "moete": "moet je", "mien": "mijn", "ich": "ik", "kin": "kan",
    # Whom we speak to, politely or not, and of how many
    "u": "je", "uw": "je", "jij": "je", "jou": "je", "jouw": "je", "jullie": "je",
    "wij": "we", "zij": "ze", "mij": "me",
    "kun": "kan", "kunt": "kan", "kunnen": "kan", "wilt": "wil", "willen": "wil",
    "moeten": "moet", "mogen": "mag",
    # English
    "thx": "thanks", "pls": "please", "plz": "please", "im": "i am", "i'm": "i am",
    "dont": "do not", "don't": "do not", "cant": "can not", "can't": "can not",
    "cannot": "can not", "wont": "will not", "won't": "will not", "isn't": "is not",
    "didn't": "did not", "ur": "your", "whats": "what is", "what's": "what is",
    # Hello
    "hoi": "hallo", "hai": "hallo", "hey": "hallo", "hi": "hallo", "goeiemorgen": "goedemorgen",
}  # fmt: skip
"""Spellings of a chat, each with the word for which it stands."""

_TIME = re.compile(r"\b\d{1,2}[.:u]\d{2}\b|\b\d{1,2} ?uur\b")
_DAY = re.compile(
    r"\b(?:ma|di|wo|do|vr|za|zo|maandag|dins?dag|dinsdig|woensdag|donderdag|vrijdag|zaterdag"
    r"|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:en|s)?\b"
)
_MONTH = re.compile(
    r"\b(?:januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december"
    r"|january|february|march|may|june|july|august|october|jan|feb|mrt|apr|aug|sept|okt|nov|dec)\b"
)
_TOKEN = re.compile(r"[a-z]+(?:'[a-z]+)?|0|\?|[^\w\s.,!;:()\"'/-]")
_ENDINGS = ("en", "t", "e", "s")
_SOUNDS = str.maketrans({"z": "s", "v": "f", "d": "t"})


def words_of(text: str) -> Iterator[str]:
    """The words of a text one by one, as a dictionary has them; any day, month, time or number
    is the same word, and so is each emoji a word."""
    bare = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    bare = "".join(letter for letter in bare if not unicodedata.combining(letter))
    bare = re.sub(r"([a-z])\1{2,}", r"\1", bare)
    for kind, name in ((_TIME, "tijd"), (_DAY, "dag"), (_MONTH, "maand")):
        bare = kind.sub(f" {name} ", bare)
    for token in _TOKEN.findall(re.sub(r"\d+", " 0 ", bare)):
        yield from HABITS.get(token, HABITS.get(token.strip("'"), token)).split()


def bare(text: str) -> str:
    """The words of a text without its marks: a question is often typed without one."""
    return " ".join(word for word in words_of(text) if word != "?")


def stem_of(word: str) -> str:
    """A word without its ending, and as it sounds: "gereageert" and "gereageerd" are one."""
    if len(word) > 4 and word.endswith("tje"):
        word = word[:-3]
    ending = next((end for end in _ENDINGS if len(word) > 4 and word.endswith(end)), "")
    stem = word[: len(word) - len(ending)]
    single = re.sub(r"([a-z])\1", r"\1", stem)
    return single.replace("ij", "y").replace("ei", "y").replace("ou", "au").translate(_SOUNDS)
