"""Reads an answer in words: what is said of which slots, which words could not be read, and which
are about something else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

from handlers.language.plain_votes.choices import OfferedSlots
from handlers.language.plain_votes.clauses import VoteClause, clauses_of, parts_of, verdict_in
from handlers.language.plain_votes.opinions import Opinion, agreed, opinion_of, verdicts_of
from handlers.language.plain_votes.sentences import joined
from handlers.language.plain_votes.signs import Sign, signs_of
from handlers.language.plain_votes.undecided import decides_later
from handlers.language.plain_votes.words import Mark, Says, Verdict

LONGEST = 1000
_SHOWN = 100
_BREAK = re.compile(r"[,;\n]|[.?!](?!\d)")
FEW = 3
"""From so many slots on a word for each, one after the other, is an answer."""
_EACH: dict[object, Verdict] = {
    Says.YES: Verdict.YES,
    Says.NO: Verdict.NO,
    Says.MAYBE: Verdict.MAYBE,
}


@dataclass(frozen=True)
class Votes:
    """An answer in words, as far as it could be read.

    `chosen`: the verdicts on slots, by their place counted from 0; a slot of which nothing is said
    is left out. `general`: what is said of no slot in particular ("ja", "ik ben vrij"), where there
    are several. `unclear`, `besides`: the words about slots that could not be read, and those about
    something else, as they were typed. `undecided`: someone does not know yet, and says no more.
    """

    chosen: Mapping[int, Verdict] = field(default_factory=dict)
    unclear: tuple[str, ...] = ()
    besides: tuple[str, ...] = ()
    general: Verdict | None = None
    undecided: bool = False
    must_ask: bool = False
    """Whether this is an answer of which part, or all, may only be noted after asking."""


def read_votes(text: str, slots: Sequence[datetime], zone: ZoneInfo) -> Votes:
    """The votes that someone typed ("1 3 ja, 4 misschien", "dinsdag wel, de rest niet") of slots in
    the order in which they were shown. Nothing is guessed.

    The slots are aware moments; days and hours are those of `zone`.
    """
    if len(text) > LONGEST:
        return Votes(besides=(text[:_SHOWN],))
    known = OfferedSlots([at.astimezone(zone) for at in slots])
    signs = signs_of(text, known)
    clauses = list(_clauses(signs))
    general = _general(clauses)
    if general is not None and len(slots) == 1:
        return Votes({0: general})
    if in_order := _in_order(signs, len(slots)):
        return Votes(in_order)
    kept = _kept(clauses, known)
    return _told(text, clauses, kept, general)


def _clauses(signs: Sequence[Sign]) -> Iterator[VoteClause]:
    for parts in parts_of(signs):
        yield from joined([one for part in parts for one in clauses_of(part)])


def _general(clauses: Sequence[VoteClause]) -> Verdict | None:
    """The verdict of all clauses together, where they name no slots."""
    if not clauses or any(clause.names_slots or not clause.only_says for clause in clauses):
        return None
    return verdict_in(says for clause in clauses for says in clause.says)


def _in_order(signs: Sequence[Sign], count: int) -> dict[int, Verdict]:
    """ "Ja nee ja": a word for each slot, where they are not all the same."""
    says = [_EACH.get(sign.means) for sign in signs if sign.means not in (Mark.COMMA, Mark.STOP)]
    if not FEW <= count == len(says) or len(set(says)) == 1:
        return {}
    verdicts = {i: verdict for i, verdict in enumerate(says) if verdict is not None}
    return verdicts if len(verdicts) == count else {}


def _kept(clauses: Sequence[VoteClause], known: OfferedSlots) -> list[Opinion]:
    """The opinions that are clear and contradict no other."""
    opinions = [opinion_of(clause, known.all) for clause in clauses]
    for i, (one, other) in enumerate(pairwise(clauses)):
        if opinions[i + 1] is None and other.takes_back(one):
            opinions[i] = None
    read = zip(clauses, opinions, strict=True)
    sure = not any(clause.names_slots for clause, opinion in read if opinion is None)
    return agreed([one for one in opinions if one is not None], known.all, sure=sure)


def _told(
    text: str, clauses: Sequence[VoteClause], kept: Sequence[Opinion], general: Verdict | None
) -> Votes:
    chosen = verdicts_of(kept)
    read = {id(opinion.clause) for opinion in kept}
    left = [(one, _as_typed(text, one)) for one in clauses if id(one) not in read]
    open_left = [(one, words) for one, words in left if not decides_later(words)]
    unclear = dict.fromkeys(words for one, words in open_left if one.may_be_of_slots)
    besides = dict.fromkeys(words for one, words in open_left if words not in unclear)
    nothing = (text.strip(),) if text.strip() and not clauses else ()
    undecided = not chosen and decides_later(text)
    about = general is not None or any(one.is_about_slots for one, _ in open_left)
    must_ask = bool(unclear) if chosen else about and not undecided
    return Votes(chosen, tuple(unclear), tuple(besides) or nothing, general, undecided, must_ask)


def _as_typed(text: str, clause: VoteClause) -> str:
    """All words from the mark before a clause to the one behind it."""
    before = [found.end() for found in _BREAK.finditer(text, 0, clause.start)]
    behind = _BREAK.search(text, clause.end)
    return text[before[-1] if before else 0 : behind.start() if behind else len(text)].strip()
