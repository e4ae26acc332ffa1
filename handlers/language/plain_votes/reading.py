"""Reads an answer in words: what is said of which slots, and which words could not be read."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.language.plain_votes.choices import OfferedSlots
from handlers.language.plain_votes.clauses import VoteClause, clauses_of, parts_of
from handlers.language.plain_votes.opinions import agreed, opinion_of, verdicts_of
from handlers.language.plain_votes.sentences import joined
from handlers.language.plain_votes.signs import signs_of
from handlers.language.plain_votes.words import Verdict

LONGEST = 1000
_SHOWN = 100
_BREAK = re.compile(r"[,;\n]|[.?!](?!\d)")


@dataclass(frozen=True)
class Votes:
    """The verdicts on slots, by their place counted from 0; and the words, as they were typed, that
    could not be read. A slot of which nothing is said is left out."""

    chosen: Mapping[int, Verdict] = field(default_factory=dict)
    unclear: tuple[str, ...] = ()


def read_votes(text: str, slots: Sequence[datetime], zone: ZoneInfo) -> Votes:
    """The votes that someone typed ("1 3 ja, 4 misschien", "dinsdag wel, de rest niet") of slots in
    the order in which they were shown. Nothing is guessed.

    The slots are aware moments; days and hours are those of `zone`.
    """
    if len(text) > LONGEST:
        return Votes(unclear=(text[:_SHOWN],))
    known = OfferedSlots([at.astimezone(zone) for at in slots])
    clauses = _clauses(text, known)
    opinions = [opinion_of(one, known.all, alone=len(clauses) == 1) for one in clauses]
    clear = [opinion for opinion in opinions if opinion is not None]
    unread = [one for one, said in zip(clauses, opinions, strict=True) if said is None]
    kept = agreed(clear, known.all, sure=not any(one.names_slots for one in unread))
    chosen = verdicts_of(kept)
    read = {id(opinion.clause) for opinion in kept}
    unclear = dict.fromkeys(_as_typed(text, one) for one in clauses if id(one) not in read)
    nothing = (text.strip(),) if text.strip() and not chosen else ()
    return Votes(chosen, tuple(unclear) or nothing)


def _clauses(text: str, known: OfferedSlots) -> list[VoteClause]:
    sentences = parts_of(signs_of(text, known))
    return [
        clause
        for parts in sentences
        for clause in joined([one for part in parts for one in clauses_of(part)])
    ]


def _as_typed(text: str, clause: VoteClause) -> str:
    """All words from the mark before a clause to the one behind it."""
    before = [found.end() for found in _BREAK.finditer(text, 0, clause.start)]
    behind = _BREAK.search(text, clause.end)
    return text[before[-1] if before else 0 : behind.start() if behind else len(text)].strip()
