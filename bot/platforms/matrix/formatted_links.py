"""The addresses behind words in the HTML of a Matrix message."""

from __future__ import annotations

from html.parser import HTMLParser

from bot.platforms.hidden_links import HiddenLink, written_out
from bot.platforms.matrix.raw_events import Raw

_QUOTE = "mx-reply"
"""The element that quotes the part a reply is to."""


def with_addresses(text: str, content: Raw) -> str:
    """The text of a message, with the addresses that its HTML hides behind words of it."""
    markup = content.get("formatted_body")
    if not isinstance(markup, str) or "<a" not in markup.lower():
        return text
    found = _Links()
    found.feed(markup)
    found.close()
    return written_out(text, _placed(text, found.links))


def _placed(text: str, links: list[tuple[str, str]]) -> list[HiddenLink]:
    """The links by their place in the plain text, in which they come in the same order; those whose
    words it lacks come at its end."""
    placed, after = [], 0
    for words, address in links:
        start = text.find(words, after)
        after = start + len(words) if start >= 0 else after
        placed.append(HiddenLink(after if start >= 0 else len(text), address))
    return placed


class _Links(HTMLParser):
    """Collects (words, address) for each link outside a quote."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[tuple[str, str]] = []
        self._address: str | None = None
        self._words: list[str] = []
        self._quotes = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._quotes += tag == _QUOTE
        if tag == "a" and not self._quotes:
            self._address, self._words = dict(attrs).get("href"), []

    def handle_data(self, data: str) -> None:
        self._words.append(data)

    def handle_endtag(self, tag: str) -> None:
        self._quotes -= tag == _QUOTE
        if tag == "a" and self._address:
            self.links.append(("".join(self._words).strip(), self._address))
            self._address = None
