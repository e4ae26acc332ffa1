"""Addresses behind words, written out after them: what is passed on is plain text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

_SCHEMES = ("http://", "https://", "mailto:", "tel:")
_MENTION = "https://matrix.to/#/@"
"""The address behind the name of a person, which is their name once more."""
MOST_LINKS = 100


@dataclass(frozen=True, slots=True)
class HiddenLink:
    """An address behind words; `end` is the index in the text right after those."""

    end: int
    address: str


def written_out(text: str, links: Iterable[HiddenLink]) -> str:
    """The text with each address after the words that hid it, unless the text shows it already."""
    shown: list[str] = []
    done = 0
    for link in sorted(links, key=lambda link: link.end)[:MOST_LINKS]:
        address = "".join(link.address.split())
        if _leads_somewhere(address) and _bare(address) not in "".join([*shown, text[done:]]):
            shown += [text[done : link.end], f" ({address.removeprefix('mailto:')})"]
            done = link.end
    return "".join([*shown, text[done:]])


def _leads_somewhere(address: str) -> bool:
    return address.lower().startswith(_SCHEMES) and not address.startswith(_MENTION)


def _bare(address: str) -> str:
    """The address as people write it."""
    for beginning in (*_SCHEMES, "www."):
        address = address.removeprefix(beginning)
    return address.rstrip("/")
