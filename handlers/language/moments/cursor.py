"""Walks over the tokens of a text, for the rules of the grammar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from handlers.language.moments.names import Sense
from handlers.language.moments.phrases import Phrase
from handlers.language.moments.tokens import Token

P = TypeVar("P", bound=Phrase)
_NOTHING = Token(Sense.HARD, 0, 0)


class Cursor:
    """The tokens, and at which of them a rule is."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self.at = 0

    @property
    def finished(self) -> bool:
        return self.at >= len(self._tokens)

    @property
    def end(self) -> int:
        """Where in the text the last token that was taken ends."""
        return self._tokens[self.at - 1].end

    def next(self, ahead: int = 0) -> Token:
        """A token that is still to come; past the last one it is the end of a line."""
        place = self.at + ahead
        return self._tokens[place] if place < len(self._tokens) else _NOTHING

    def ahead(self, *kinds: Sense) -> bool:
        """Whether the next tokens are of these kinds, in this order."""
        return all(self.next(i).kind is kind for i, kind in enumerate(kinds))

    def take(self, *kinds: Sense) -> Token | None:
        """The next token, taken, if it is of one of these kinds."""
        token = self.next()
        if self.finished or token.kind not in kinds:
            return None
        self.at += 1
        return token

    def attempt(self, rule: Callable[[Cursor], P | None]) -> P | None:
        """Read by a rule; where it reads nothing, nothing is taken."""
        before = self.at
        found = rule(self)
        if found is None:
            self.at = before
        return found
