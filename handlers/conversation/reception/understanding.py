"""Weighs what words may mean that answer no question: what they are like, what is near, and what
came last."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from handlers.conversation.chat import Said
from handlers.conversation.context import Context
from handlers.conversation.menus import roles_of
from handlers.conversation.routes import LEADERS, Meaning
from handlers.conversation.subjects import kind_in
from handlers.conversation.texts import examples
from handlers.language.likeness import Examples, shares
from handlers.language.plain_answers import agreement_in
from storage.messages import messages_to

SURE, SURE_WHEN_READ = 0.75, 0.5
"""A share from which on a meaning is served without asking; where the words can be read as it, half
is enough."""
MAYBE = 0.06
"""A meaning that is less likely is not offered."""
LIKE_ENOUGH = 0.16
"""The mean cosine with the nearest examples below which a text is like none of them."""
LITERAL = 0.5
"""How near words are that say the same as an example: "hallo, is daar iemand?" is a greeting."""
WEIGHED = 8
"""The likeliest meanings, of which it is looked up whether anything is near; those that can be read
always are."""
READ, UNREAD = 4.0, -0.2
CAME_LAST, NOTHING_NEAR, SAYS_MORE, LEADS, AN_EXAMPLE = 1.1, -1.5, -10.0, 0.5, 1.0
"""Reasons for and against a meaning, beside the likeness: its words can be read, the newest
message is about it, there is nothing it can be about, there is more than means just this, it is a
leader who types, and these very words are one of its examples."""
_PARTED = re.compile(
    r"(?<=[.!?])\s+|\n+|,?\s+(?:trouwens|by the way|btw)\b,?"
    r"|,\s+(?=(?:dan|want|moet|is er|kan ik|mag|ik|we|wij|i) )"
    r"|\s+(?=en (?:moet|waar|wanneer|wie|zoek|hoe|stuur) )",
    re.IGNORECASE,
)
FEWEST = 3
"""Words of a part that may mean something by itself."""
LONGEST = 2000
"""Characters of a text whose parts are looked at."""
BRIEF = 8
"""Words."""


@dataclass(frozen=True, slots=True)
class Understood:
    """A meaning that words may have, how sure that is (0 to 1), whether they can be read as that,
    and what spoke for or against it beside likeness."""

    meaning: Meaning
    sureness: float
    is_read: bool
    reasons: tuple[str, ...]


@cache
def known_examples() -> Examples:
    """All examples in every language: people change from one to another."""
    return Examples(examples())


def understand(ctx: Context, said: Said) -> list[Understood]:
    """All that the words of this person may mean, the likeliest first."""
    possible, near = _likeness(ctx, said.text)
    likeliest = sorted(possible, key=lambda name: -possible[name])[:WEIGHED]
    likeliest += [
        name for name in possible if ctx.routes.meanings[name].reads and name not in likeliest
    ]
    reasons = {
        name: list(_reasons(ctx, said, ctx.routes.meanings[name], near.get(name, 0.0)))
        for name in likeliest
    }
    for name, found in reasons.items():
        possible[name] += sum(weight for weight, _ in found)
    return [
        _understood(ctx.routes.meanings[name], share, near.get(name, 0.0), reasons.get(name, []))
        for name, share in shares(possible).items()
        if share >= MAYBE
    ]


def alike(ctx: Context, text: str) -> tuple[Meaning, float] | None:
    """The sure meaning of a text by likeness alone, and how near its examples are (0 to 1): of an
    answer, the things that are near and the message that came last tell nothing."""
    possible, near = _likeness(ctx, text)
    for name, share in list(shares(possible).items())[:1]:
        if share >= SURE and near.get(name, 0.0) >= LIKE_ENOUGH:
            return ctx.routes.meanings[name], near[name]
    return None


def _likeness(ctx: Context, text: str) -> tuple[dict[str, float], dict[str, float]]:
    """A score for each meaning that this person may mean, and how near its examples are."""
    scores, near = known_examples().likeness(text)
    possible = {
        meaning.name: scores.get(meaning.name, 0.0)
        for meaning in _meanings_for(ctx)
        if near.get(meaning.name, 1.0) >= meaning.like
    }
    return possible, near


def _understood(
    meaning: Meaning, share: float, near: float, reasons: Sequence[tuple[float, str]]
) -> Understood:
    """Nothing is sure that is like no example, unless the words can be read."""
    is_read = any(why == "read" for _, why in reasons)
    sureness = share if is_read or near >= LIKE_ENOUGH else min(share, SURE - 0.01)
    return Understood(meaning, sureness, is_read, tuple(why for _, why in reasons))


def _says_more(text: str, near: float) -> bool:
    """Whether a text says more than a greeting or thanks, of which some are questions."""
    count = len(text.split())
    asks = any(sign == "?" or sign.isdigit() for sign in text)
    return count > BRIEF or (asks and (near < LITERAL or count < FEWEST))


def parts_of(text: str, *, at_commas: bool = False) -> list[str]:
    """The sentences of a text, and what is said by the way in one, each by itself."""
    # On one line, since a run of white space would be looked at again from each place in it.
    folded = re.sub(r"[^\S\n]+", " ", text[:LONGEST])
    parted = re.split(r"[,.!?;\n]+", folded) if at_commas else _PARTED.split(folded)
    return [part.strip() for part in parted if len(part.split()) >= FEWEST]


def is_sure(found: Sequence[Understood]) -> bool:
    """Whether the first of what words may mean is what they mean."""
    if not found:
        return False
    return found[0].sureness >= (SURE_WHEN_READ if found[0].is_read else SURE)


def _meanings_for(ctx: Context) -> list[Meaning]:
    roles = roles_of(ctx.person)
    return [meaning for meaning in ctx.routes.meanings.values() if meaning.who & roles]


def _reasons(
    ctx: Context, said: Said, meaning: Meaning, near: float
) -> Iterator[tuple[float, str]]:
    if known_examples().meant_by(said.text) == meaning.name and agreement_in(said.text) is None:
        # A plain yes is to what was asked last, in whatever words.
        yield AN_EXAMPLE, "an example"
    newest = messages_to(ctx.db, ctx.person.id, 1)
    if any(kind_in(message.subject) in meaning.after for message in newest):
        yield CAME_LAST, "came last"
    if meaning.brief and _says_more(said.text, near):
        yield SAYS_MORE, "says more"
    if meaning.who == LEADERS:
        yield LEADS, "leads"
    if meaning.near is not None and not meaning.near(ctx):
        yield NOTHING_NEAR, "nothing near"
    if meaning.reads is not None:
        read = float(meaning.reads(ctx, said))
        yield (read * READ, "read") if read else (UNREAD, "not read")
