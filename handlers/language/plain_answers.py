"""Plain words with which someone answers: yes or no, that they have none, thanks, that they do not
know yet, a name, as whom they take part."""

from __future__ import annotations

import re

_YES = frozenset(
    {"ja", "jaa", "j", "jawel", "jazeker", "graag", "prima", "goed", "oke", "oké", "ok", "okay"}
    | {"akkoord", "natuurlijk", "tuurlijk", "zeker", "mag", "yes", "y", "sure", "fine", "👍"}
)
_NO = frozenset({"nee", "neen", "n", "no", "nope", "niet", "liever", "geen", "never", "👎"}
                | {"niets", "niks", "nothing"})  # fmt: skip
_POLITE = frozenset(
    {"dank", "dankje", "dankjewel", "dankuwel", "bedankt", "je", "u", "wel", "hoor", "maar", "doe"}
    | {
        "dat",
        "is",
        "het",
        "zou",
        "fijn",
        "alvast",
        "please",
        "thanks",
        "thank",
        "you",
        "aub",
        "nou",
    }
    | {"alstublieft", "alsjeblieft", "heel", "erg", "🙏", "hoeft", "deze", "keer", "do"}
    | {"lekker", "gezellig", "leuk", "lovely", "nu", "even", "now", "not", "right", "just"}
    | {"go", "ahead", "it"}
)
_DECLINED = frozenset({"doe maar niet", "hoeft niet", "liever niet", "nee dank je", "do not"}
                      | {"not now", "not right now", "not just now"})  # fmt: skip
_NONE = frozenset({"geen", "zonder", "kwijt", "no", "without", "lost"})
_AGREED = frozenset({"dat mag", "dat is goed", "is goed", "doe maar", "vind ik goed", "go ahead"})
_WHY = frozenset({"waarom", "why"})
_HESITANT = re.compile(
    r"(?:is|zou|mag|do) (?:dat|het|je|u|it|you)\b"
    r"|(?:^|.*\b(?!(?:doe|dat|het|mag|deze|hoeft)\b)\w+ )maar\b"
)
"""A question, or "ja maar": more is to come."""

_THANKS = frozenset(
    {"dank", "bedankt", "dankje", "dankjewel", "dankuwel", "merci", "thanks", "thank", "thx"}
    | {"top", "super", "fijn", "mooi", "perfect", "great", "prima", "👍", "🙏"}
    | {"oke", "oké", "okee", "ok", "okay", "okido"}
)
_WITH_THANKS = frozenset({"je", "jij", "u", "jullie", "you", "wel", "hoor", "alvast", "hartelijk",
                          "heel", "erg", "veel", "zeer", "very", "so", "much", "many"})  # fmt: skip

_UNDECIDED = re.compile(
    r"\W*(?:(?:hoi|oh|sorry|dat|ik|het)\W+)*(?:"
    r"weet(?: ik| het| dat| nog| even)* niet(?: zeker)?|kan(?: ik| het| dat| nog)* niet zeggen"
    r"|moet(?: ik| het| dat| nog| even)* (?:na)?(?:kijken|overleggen|vragen)"
    r"|(?:ben )?(?:er )?nog niet (?:uit|zeker)|geen idee"
    r"|(?:i )?(?:don't|do not) know|(?:i'm |i am )?not sure|(?:i )?have to check|no idea"
    r")(?: nog| yet| hoor)*\W*",
    re.IGNORECASE,
)

_CALLED = re.compile(
    r"\b(?:noem (?:me|mij)|(?:ik|mensen) (?:heet|heten)|mijn naam is|call me|my name is)"
    r"(?: maar| gewoon| just)* (?P<name>.+)$",
    re.IGNORECASE,
)
_BEING = re.compile(
    r"\b(?:zeg maar|ik ben|i am|i'm|het is|dit is|this is)(?: gewoon| just)* (?P<name>.+)$",
    re.IGNORECASE,
)
"""With these people tell much else beside their name."""
_RATHER = re.compile(r"(?:nee|neen|no|nope)(?: hoor)?\b[,.!]* *(?P<name>.+)$", re.IGNORECASE)
_SAID_AFTER = re.compile(
    r"[,;!]|(?<=\w{4})(?<![Mm]evr)(?<![Pp]rof)\. "
    r"| (?:maar|hoor|want|but|(?:en|and) (?:ik|jij|u|i|you))\b"
    r"| (?:van|bij) (?:de |het |een )?\w*"
    r"(?:kerk|gemeente|bieb|bibliotheek|bank|bond|club|huis|koor|vereniging|stichting)\b"
)
_NO_NAME = re.compile(
    r"(?:het|de(?! heer\b)|een|the|an?|niet|not|niks|geen|no|je|jij|u|jullie|you|hem|haar|dat|dit"
    r"|van|bij|in|op|uit|aan|met|voor|from|with|of|at|er|hier|daar|thuis|here|al|nog|ook|zo|even"
    r"|heel|erg|very|so|too|te|nu|now|weer|ziek|sick|ill|blij|glad|happy|nieuw|new|benieuwd|klaar"
    r"|oud|bang|moe|tired|laat|late|alleen|lid|onderweg|doof|blind|gepensioneerd|retired|verhuisd"
    r"|gestopt|anders|liever|alles|iets|iemand|wat|what|goed|oke|oké|ja|nee|dank|bedankt|thanks"
    r"|weet|doe|doen|laat maar|that|it|hoe|wie|who|just|still|not)\b",
    re.IGNORECASE,
)

_KINDS = {
    "volunteer": ("vrijwillig", "volunteer"),
    "professional": ("beroeps", "professional", "medewerk", "werknem", "verpleeg", "employee"),
    "board": ("bestuur", "voorzit", "penningm", "secretar", "board", "chair", "treasur"),
    "business": ("ondernem", "winkel", "bedrijf", "business", "entrepren", "shop"),
}


def yes_in(text: str) -> bool | None:
    """Whether an answer says yes or no; None: neither, as a question does."""
    words = re.findall(r"[\w']+|👍|👎", text.casefold())
    if not words or "?" in text or words[0] in _WHY:
        return None
    if words[0] in _YES or " ".join(words) in _AGREED:
        return True
    return False if words[0] in _NO or words[-1] in ("niet", "not") else None


def agreement_in(text: str) -> bool | None:
    """Whether a text says yes or no and nothing else; None: it says more, or both."""
    words = re.findall(r"[\w']+|[👍👎👌🙏]", text.casefold())
    plain = " ".join(words)
    if not words or "?" in text or set(words) - _YES - _NO - _POLITE or _HESITANT.match(plain):
        return None
    if plain in _DECLINED:
        return False
    if plain in _AGREED:
        return True
    says = {True for word in words if word in _YES} | {False for word in words if word in _NO}
    if "niet" in words or "geen" in words:
        says.add(False)
    return says.pop() if len(says) == 1 else None


def has_none(text: str) -> bool:
    """Whether someone says that they do not have what was asked."""
    return yes_in(text) is False or bool(_NONE & set(re.findall(r"[\w']+", text.casefold())))


def is_thanks(text: str) -> bool:
    """Whether someone only thanks, or is glad of what was said, and says nothing else."""
    words = set(re.findall(r"[\w']+|👍|🙏", text.casefold()))
    return bool(words & _THANKS) and words <= _THANKS | _WITH_THANKS and "?" not in text


def is_undecided(text: str) -> bool:
    """Whether someone only says that they do not know yet."""
    return _UNDECIDED.fullmatch(text.replace("’", "'")) is not None


def is_plain_answer(text: str) -> bool:
    """Whether it says yes or no and nothing else; one letter can be a name."""
    words = re.findall(r"[\w']+", text.casefold())
    only = all(word in _YES | _NO | _WITH_THANKS | _THANKS for word in words)
    return bool(words) and only and len(text) > 1


def name_in(text: str) -> str | None:
    """The name in an answer such as "noem me maar Truus", "nee, ik heet Truus" or "nee, Truus";
    None: it names nobody so clearly, as "ik ben van de kerk"."""
    # On one line: of several it would look at the rest of each again at every place.
    line = " ".join(text.split())
    found = _CALLED.search(line) or _BEING.search(line) or _RATHER.match(line)
    if found is None or (found.re is not _CALLED and _NO_NAME.match(found["name"])):
        return None
    name = _SAID_AFTER.split(found["name"], maxsplit=1)[0].strip(" .!")
    is_kind = found.re is not _CALLED and kind_in(name) is not None
    return None if is_kind or not any(sign.isalpha() for sign in name) else name


def kind_in(text: str) -> str | None:
    """As whom someone takes part, by how their words begin: "volunteer", "professional", "board" or
    "business"; None: not clear, or several."""
    words = text.casefold()
    found = [kind for kind, stems in _KINDS.items() if any(stem in words for stem in stems)]
    return found[0] if len(found) == 1 else None
