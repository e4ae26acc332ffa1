"""Puts together what is said and of which slots: the clauses of an answer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from handlers.language.plain_votes.choices import By, ChosenSlots
from handlers.language.plain_votes.runs import choices_in
from handlers.language.plain_votes.signs import Sign
from handlers.language.plain_votes.words import Mark, Says, Verdict


@dataclass(frozen=True)
class VoteClause:
    """Words that say one thing, as far as they do: of these slots, this."""

    start: int
    end: int
    choices: tuple[ChosenSlots, ...] = ()
    says: tuple[Says, ...] = ()
    excepted: tuple[ChosenSlots, ...] = ()
    only: bool = False
    within: tuple[ChosenSlots, ...] = ()
    """The only ones of these: "dinsdag alleen 's avonds"."""
    said_first: bool = False
    """Whether what is said stands before the slots: "niet 1, 2 of 3"."""
    strange: bool = False

    @property
    def verdict(self) -> Verdict | None:
        """Of the slots together; slots that are named alone are possible. None: it is not clear."""
        return verdict_in(self.says) if self.says else Verdict.YES

    @property
    def names_slots(self) -> bool:
        return bool(self.choices or self.excepted)

    @property
    def whole(self) -> bool:
        return self.names_slots and bool(self.says) and not self.strange

    @property
    def lone_choice(self) -> bool:
        return bool(self.choices) and not (self.says or self.strange)

    @property
    def lone_verdict(self) -> bool:
        return bool(self.says) and not (self.names_slots or self.strange)


def verdict_in(says: Iterable[Says]) -> Verdict | None:
    """The verdict of words together; None: they contradict each other."""
    said = set(says)
    if Says.MAYBE in said:
        return Verdict.MAYBE if said <= {Says.MAYBE, Says.YES, Says.CAN} else None
    if said <= {Says.YES, Says.CAN}:
        return Verdict.YES
    contradicts = Says.YES in said or {Says.NOT, Says.HINDERED} <= said
    return None if contradicts else Verdict.NO


def parts_of(signs: Sequence[Sign]) -> list[list[list[Sign]]]:
    """The sentences, and in each the parts between commas; an exception or a condition
    belongs to what stands before it."""
    return [_parts(sentence) for sentence in _split(signs, Mark.STOP)]


def _split(signs: Sequence[Sign], at: Mark) -> Iterator[list[Sign]]:
    for is_mark, group in groupby(signs, key=lambda sign: sign.means is at):
        if not is_mark:
            yield list(group)


def _parts(sentence: Sequence[Sign]) -> list[list[Sign]]:
    parts: list[list[Sign]] = []
    for part in _split(sentence, Mark.COMMA):
        if parts and part[0].means in (Mark.EXCEPT, Mark.IF):
            parts[-1] += part
        else:
            parts.append(part)
    return parts


def clauses_of(part: Sequence[Sign]) -> list[VoteClause]:
    """The clauses between two commas: several, as in "1 ja 2 nee", or one that lacks half."""
    marks = [sign.means for sign in part if isinstance(sign.means, Mark)]
    if Mark.ONLY in marks:
        found = _only(part)
    elif Mark.EXCEPT in marks:
        found = _excepting(part)
    else:
        found = _paired(part)
    strange = {Mark.STRANGE, Mark.IF} & set(marks)
    return [_strange(part)] if strange or found is None else found


def _only(part: Sequence[Sign]) -> list[VoteClause] | None:
    """ "Alleen 2", "dinsdag kan ik alleen 's avonds"."""
    means = [sign.means for sign in part]
    place = means.index(Mark.ONLY)
    within = [sign for sign in part[:place] if isinstance(sign.means, ChosenSlots)]
    behind = [sign for sign in part[place:] if sign.means is not Mark.ONLY]
    saying = [sign for sign in part[:place] if isinstance(sign.means, Says)]
    found = _paired(saying + behind)
    if found is None or len(found) != 1 or not found[0].choices or Mark.EXCEPT in means:
        return None
    says, start = found[0].says or (Says.CAN,), part[0].start
    of = choices_in(within) if within else ()
    clause = replace(found[0], start=start, says=says, only=True, within=of, said_first=True)
    return [clause]


def _excepting(part: Sequence[Sign]) -> list[VoteClause] | None:
    core, exception = _without_exception(part)
    found = _paired(core)
    excepted = choices_in(exception)
    once = [sign.means for sign in part].count(Mark.EXCEPT) == 1
    if found is None or len(found) != 1 or not excepted or not once:
        return None
    return [replace(found[0], end=part[-1].end, excepted=excepted)]


def _strange(part: Sequence[Sign]) -> VoteClause:
    """It may be about slots where it names any, even such as there are not."""
    named = tuple(sign.means for sign in part if isinstance(sign.means, ChosenSlots))
    about = {Mark.ONLY, Mark.EXCEPT} & {s.means for s in part if isinstance(s.means, Mark)}
    choices = named or ((ChosenSlots(By.ALL),) if about else ())
    return VoteClause(part[0].start, part[-1].end, choices, strange=True)


def _without_exception(part: Sequence[Sign]) -> tuple[list[Sign], list[Sign]]:
    """The rest of a part without "behalve" and the slots behind it, and those slots."""
    core: list[Sign] = []
    exception: list[Sign] = []
    into = core
    for sign in part:
        if sign.means is Mark.EXCEPT:
            into = exception
            continue
        if isinstance(sign.means, Says):
            into = core
        into.append(sign)
    return core, exception


_RUNS = re.compile(r"T(?:A?T)*|V+")
_PAIRS = re.compile(r"(?P<frame>V(?=(?:TV)+$))?(?P<before>(?:TV)*)(?P<after>(?:VT)*)")


def _paired(part: Sequence[Sign]) -> list[VoteClause] | None:
    """Slots (T) with what is said of them (V) before or behind; None: it goes together in no way,
    or in several. "Ik kan dinsdag niet" says one thing with two words."""
    letters = "".join(map(_letter, part))
    runs = [part[run.start() : run.end()] for run in _RUNS.finditer(letters)]
    kinds = "".join(_letter(run[0]) for run in runs)
    if kinds in ("T", "V"):
        return [_clause(*runs)]
    found = _PAIRS.fullmatch(kinds)
    if found is None:
        return None
    frame: tuple[Says, ...] = ()
    if found["frame"]:
        frame = _says(runs.pop(0))
        if set(frame) != {Says.CAN}:
            return None
    clauses = [_clause(*runs[i : i + 2]) for i in range(0, len(runs), 2)]
    if frame:
        clauses[0] = replace(clauses[0], says=frame + clauses[0].says)
    return clauses


def _letter(sign: Sign) -> str:
    if isinstance(sign.means, ChosenSlots):
        return "T"
    return "V" if isinstance(sign.means, Says) else "A"


def _clause(*runs: Sequence[Sign]) -> VoteClause:
    said_first = _letter(runs[0][0]) == "V"
    choices = next((choices_in(run) for run in runs if _letter(run[0]) == "T"), ())
    says = next((_says(run) for run in runs if _letter(run[0]) == "V"), ())
    return VoteClause(runs[0][0].start, runs[-1][-1].end, choices, says, said_first=said_first)


def _says(run: Sequence[Sign]) -> tuple[Says, ...]:
    return tuple(sign.means for sign in run if isinstance(sign.means, Says))
