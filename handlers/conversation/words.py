"""Words that people typed, made safe to keep and to show: they stay data."""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from typing import TypeVar

from handlers.conversation.chat import Event, Joined, Said, Shared
from handlers.conversation.texts import Text, t

E = TypeVar("E", bound=Event)

LONGEST = 8000
"""Characters; nothing reads more of what someone sends, on any platform."""
_HIDDEN = ("Cc", "Cf", "Cs")
_JOINERS = "\u200c\u200d"
"""Signs that join or part letters in some scripts, and the pieces of emoji."""
_UNUSUAL = re.compile(r"[^ -~\n]+")
MARKS = 30
"""Accents and the like on one letter: more than any script has (Unicode's stream-safe text), since
the time to put them in order grows with their square."""
NAME_LIMIT = 100
PLACE_LIMIT, WITH_A_LINK = 200, 1000
"""A link to an online meeting takes three or four hundred characters."""
SHORT_LINK = 60
EXCERPT = 40

_TITLE = re.compile(
    r"(?:(?:mevrouw|mevr|mw|mej|meneer|mijnheer|dhr|de heer|mr|mrs|ms|drs?|prof)(?:\.\s*|\s+))+",
    re.IGNORECASE,
)
_LINK = re.compile(r"https?://(?:www\.)?(?P<host>[^\s/]+)\S*")
_INITIALS = re.compile(r"[^\W\d_]|(?:[^\W\d_]{1,3}\.-?)+[^\W\d_]?")
_OF_FAMILY = frozenset({"van", "de", "den", "der", "ten", "ter", "te", "'t", "’t", "von", "el",
                         "op", "uit", "aan", "het", "du"})  # fmt: skip


def refusal(event: Event) -> Text | None:
    """The answer to more words than the bot reads, of which it takes none; None: it reads them
    all."""
    return too_long(event.text, LONGEST) if isinstance(event, Said | Shared) else None


def cleaned(event: E) -> E:
    """The event with its words made safe, and no more of them than LONGEST; meaning and emoji
    stay."""
    sender = dataclasses.replace(event.sender, name=_name(event.sender.name))
    event = dataclasses.replace(event, sender=sender)
    if isinstance(event, Said):
        text, tail = safe(event.text[:LONGEST]), safe(event.tail[:LONGEST])
        return dataclasses.replace(event, text=text, tail=tail)
    if isinstance(event, Shared):
        name, text = _name(event.name) or "bestand", safe(event.text[:LONGEST])
        return dataclasses.replace(event, text=text, name=name)
    if isinstance(event, Joined):
        return dataclasses.replace(event, title=_name(event.title))
    return event


def _name(given: str) -> str:
    return one_line(given[:LONGEST], NAME_LIMIT)


def safe(text: str) -> str:
    """The text without control characters, marks that turn the reading direction, invisible signs,
    and more marks on one letter than any has; lines stay."""
    plain = text.replace("\r\n", "\n").replace("\t", " ")
    return unicodedata.normalize("NFC", _UNUSUAL.sub(_seen, plain))


def _seen(unusual: re.Match[str]) -> str:
    kept, marks = [], 0
    for sign in unusual[0]:
        kind = unicodedata.category(sign)
        if kind in _HIDDEN and sign not in _JOINERS:
            continue
        marks = marks + 1 if kind.startswith("M") else 0
        if marks <= MARKS:
            kept.append(sign)
    return "".join(kept)


def why_not_read(shared: Shared, *, files: bool) -> Text | None:
    """Why this cannot be an answer; None: it can, where `files` are taken."""
    if shared.is_sound:
        return t("cannot-read-voice")
    if shared.kind == "encrypted":
        return t("cannot-read-encrypted")
    if shared.kind == "strange":
        return t("cannot-read-this")
    return None if files else t("words-please")


def too_long(text: str, limit: int) -> Text | None:
    """The answer to more characters than fit; None: they fit. Nothing is cut off without a word:
    half a link leads nowhere."""
    length = len(text)
    return t("text-too-long", length=length, limit=limit) if length > limit else None


def fault_in_place(place: str) -> Text | None:
    """Why nobody can meet there; None: they can."""
    return too_long(place, WITH_A_LINK if _LINK.search(place) else PLACE_LIMIT)


def with_short_links(text: str) -> str:
    """Of a long link only its host, for readers who need not open it yet."""
    return _LINK.sub(lambda link: link["host"] if len(link[0]) > SHORT_LINK else link[0], text)


def is_name(text: str) -> bool:
    """Whether this can be the name of someone or something: 1 to NAME_LIMIT characters on one
    line, with at least one letter (also of one: 李, Ö)."""
    return len(text) <= NAME_LIMIT and "\n" not in text and any(c.isalpha() for c in text)


def first_name(name: str) -> str:
    """How a person is called: the first word, unless that begins a formal name. A title goes, but
    where no given name follows it, nor initials, the name is left as it was typed."""
    title = _TITLE.match(name)
    given = name[title.end() if title else 0 :].split()
    if not given or _INITIALS.fullmatch(given[0]) or (title and len(given) == 1):
        return name
    # "de Vries", and also "Proefman-de Vries".
    of_family = given[0].rpartition("-")[2].casefold() in _OF_FAMILY
    return name if of_family else given[0]


def one_line(text: str, limit: int) -> str:
    """Safe text on one line, with at most `limit` characters."""
    return re.sub(r"\s+", " ", safe(text)).strip()[:limit].strip()


def first_words(text: str, limit: int = EXCERPT) -> str:
    """The beginning of a text on one line, to know it by; cut where it is longer."""
    words = " ".join(text.split())
    return words if len(words) <= limit else f"{words[: limit - 1].rstrip()}…"


def length_of(minutes: int) -> Text:
    """How people say it: "1 uur", "anderhalf uur", "45 minuten"."""
    if minutes == 90:
        return t("length-hour-and-half")
    hours, rest = divmod(minutes, 60)
    if rest:
        return t("length-minutes", minutes=minutes)
    return t("length-hours", hours=hours)
