"""Works out the verdict of a clause on each slot, and that of all clauses together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from handlers.language.plain_votes.choices import By, ChosenSlots
from handlers.language.plain_votes.clauses import VoteClause
from handlers.language.plain_votes.words import Says, Verdict

Said = Mapping[int, Verdict]
_OPPOSITE = {Verdict.YES: Verdict.NO, Verdict.NO: Verdict.YES}


@dataclass(frozen=True)
class Opinion:
    """The verdicts of one clause."""

    clause: VoteClause
    named: Said = field(default_factory=dict)
    broad: Said = field(default_factory=dict)
    """Of slots that it does not name one by one: what is said of those themselves goes before."""
    rest: Verdict | None = None
    rest_count: int | None = None
    """How many the rest should be; None: that was not said."""


def opinion_of(clause: VoteClause, every: frozenset[int]) -> Opinion | None:
    """The verdicts of a clause on a poll with these slots; None: it is not clear."""
    verdict = clause.verdict
    if clause.strange or verdict is None or not clause.names_slots:
        return None
    if any(_is_unclear(choice, clause, every) for choice in clause.choices):
        return None
    by = {choice.by for choice in clause.choices}
    if By.REST in by:
        return _of_rest(clause, verdict) if by == {By.REST} and not clause.excepted else None
    if clause.only:
        return _of_only(clause, verdict, every)
    if clause.excepted:
        return _with_exception(clause, verdict, every)
    if By.ALL in by:
        return Opinion(clause, broad=dict.fromkeys(every, verdict)) if by == {By.ALL} else None
    return Opinion(clause, dict.fromkeys(_slots(clause.choices), verdict))


def _is_unclear(choice: ChosenSlots, clause: VoteClause, every: frozenset[int]) -> bool:
    """No slot, or all of them by another number; "alles kan niet" may leave some."""
    if choice.by is By.REST:
        return False
    if choice.by is not By.ALL:
        return not choice.slots
    counted = choice.number is not None
    return choice.number != len(every) if counted else Says.NOT in clause.says


def _slots(choices: Iterable[ChosenSlots]) -> frozenset[int]:
    return frozenset(i for choice in choices for i in choice.slots)


def _of_rest(clause: VoteClause, verdict: Verdict) -> Opinion | None:
    if clause.only or len(clause.choices) != 1:
        return None
    return Opinion(clause, rest=verdict, rest_count=clause.choices[0].number)


def _of_only(clause: VoteClause, verdict: Verdict, every: frozenset[int]) -> Opinion | None:
    """ "Alleen 2": the others not; "alleen 2 niet": the others are possible."""
    slots, opposite = _slots(clause.choices), _OPPOSITE.get(verdict)
    broad = any(choice.is_broad for choice in (*clause.choices, *clause.within))
    if opposite is None or broad:
        return None
    if clause.within:
        every = _slots(clause.within)
        named = dict.fromkeys(every - slots, opposite) | dict.fromkeys(every & slots, verdict)
        return Opinion(clause, named) if every & slots else None
    return Opinion(clause, dict.fromkeys(slots, verdict), dict.fromkeys(every - slots, opposite))


def _with_exception(clause: VoteClause, verdict: Verdict, every: frozenset[int]) -> Opinion | None:
    base = _slots(clause.choices) if clause.choices else every
    excepted, opposite = _slots(clause.excepted), _OPPOSITE.get(verdict)
    unclear = any(choice.is_broad or not choice.slots for choice in clause.excepted)
    if unclear or opposite is None or not excepted < base:
        return None
    left = dict.fromkeys(base - excepted, verdict)
    named = dict.fromkeys(excepted, opposite)
    return Opinion(clause, named, left) if base == every else Opinion(clause, named | left)


def agreed(opinions: Sequence[Opinion], every: frozenset[int], *, sure: bool) -> list[Opinion]:
    """Those that contradict no other. Unless it is `sure` that all was understood, what is said of
    all or the rest may be about other slots than it seems."""
    named = _without_contradictions(opinions, [opinion.named for opinion in opinions])
    full = [found for one in named if (found := _of_the_rest(one, named, every)) is not None]
    if not sure or len(full) < len(opinions):
        return [one for one in full if not one.broad or one.clause.counts_all]
    return _without_contradictions(full, [one.broad for one in full])


def _of_the_rest(one: Opinion, others: Sequence[Opinion], every: frozenset[int]) -> Opinion | None:
    """With what is said of the rest spelled out; None: it is not known which those are."""
    if one.rest is None:
        return one
    named = {i for other in others for i in other.named}
    rest = every - named
    if not named or not rest or one.rest_count not in (None, len(rest)):
        return None
    return Opinion(one.clause, broad=dict.fromkeys(rest, one.rest))


def _without_contradictions(opinions: Sequence[Opinion], said: Sequence[Said]) -> list[Opinion]:
    verdicts: dict[int, set[Verdict]] = {}
    for each in said:
        for i, verdict in each.items():
            verdicts.setdefault(i, set()).add(verdict)
    torn = {i for i, several in verdicts.items() if len(several) > 1}
    return [one for one, each in zip(opinions, said, strict=True) if torn.isdisjoint(each)]


def verdicts_of(opinions: Sequence[Opinion]) -> dict[int, Verdict]:
    """The verdict of all together on each slot of which something is said."""
    broad = {i: verdict for opinion in opinions for i, verdict in opinion.broad.items()}
    named = {i: verdict for opinion in opinions for i, verdict in opinion.named.items()}
    return dict(sorted((broad | named).items()))
