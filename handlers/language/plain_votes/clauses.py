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
    contrasts: bool = False
    """Whether "maar" stands before it."""
    conditional: bool = False
    foreign: bool = False
    """Whether it has words that are not about votes, apart from those of a condition."""

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

    @property
    def counts_all(self) -> bool:
        """ "Deze drie", and nothing else: all there are, whatever else was named."""
        numbers = [choice.number for choice in self.choices if choice.by is By.ALL]
        return len(self.choices) == 1 and None not in numbers and bool(numbers)

    @property
    def only_says(self) -> bool:
        return bool(self.says) and not (self.conditional or self.foreign)

    @property
    def may_be_of_slots(self) -> bool:
        """Whether it may be about slots of the poll, so that it has to be asked about."""
        timed = any(c.by in (By.DAY, By.TIME) and any(c.readings) for c in self.choices)
        says = bool(self.says) or self.conditional
        plain = not self.foreign and _is_offered(self.choices)
        return self.is_about_slots or timed or plain or (says and self.names_slots)

    @property
    def is_about_slots(self) -> bool:
        """Whether it says something of slots of the poll and nothing else, though not clearly."""
        says = bool(self.says) or self.conditional
        return says and not self.foreign and (_is_offered(self.choices) or not self.names_slots)

    def takes_back(self, before: VoteClause) -> bool:
        """Whether this may take back part of what was said before, where it could not be read."""
        if any(choice.by is By.DAY or choice.on_days for choice in self.choices):
            return False
        timed = any(choice.by in (By.PART, By.TIME) for choice in self.choices)
        contrasts = self.contrasts and before.verdict is not Verdict.NO
        return timed or self.conditional or contrasts


def _is_offered(choices: Iterable[ChosenSlots]) -> bool:
    """Whether one of these is a slot of the poll, or was meant as one."""
    meant = (By.ALL, By.REST, By.NUMBER, By.PLACE)
    return any(choice.by in meant or any(choice.readings) for choice in choices)


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
    """A part that contrasts begins with its "maar"."""
    parts: list[list[Sign]] = []
    begins = True
    for sign in sentence:
        joins = parts and sign.means in (Mark.EXCEPT, Mark.IF)
        if sign.means is Mark.BUT or (begins and not joins and sign.means is not Mark.COMMA):
            parts.append([])
        begins = sign.means is Mark.COMMA
        if not begins:
            parts[-1].append(sign)
    return [part for part in parts if any(sign.means is not Mark.BUT for sign in part)]


def clauses_of(part: Sequence[Sign]) -> list[VoteClause]:
    """The clauses between two commas: several, as in "1 ja 2 nee", or one that lacks half."""
    contrasts = part[0].means is Mark.BUT
    part = [sign for sign in part if sign.means is not Mark.BUT]
    marks = [sign.means for sign in part if isinstance(sign.means, Mark)]
    if Mark.ONLY in marks:
        found = _only(part)
    elif Mark.EXCEPT in marks:
        found = _excepting(part)
    else:
        found = _paired(part)
    strange = {Mark.STRANGE, Mark.IF} & set(marks)
    clauses = [_strange(part)] if strange or found is None else found
    return [replace(clause, contrasts=contrasts) for clause in clauses[:1]] + clauses[1:]


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
    means = [sign.means for sign in part]
    named = tuple(one for one in means if isinstance(one, ChosenSlots))
    about = {Mark.ONLY, Mark.EXCEPT} & {one for one in means if isinstance(one, Mark)}
    condition = means.index(Mark.IF) if Mark.IF in means else len(means)
    return VoteClause(
        part[0].start,
        part[-1].end,
        named or ((ChosenSlots(By.ALL),) if about else ()),
        tuple(one for one in means if isinstance(one, Says)),
        strange=True,
        conditional=Mark.IF in means,
        foreign=Mark.STRANGE in means[:condition],
    )


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
        agrees = verdict_in(frame) is verdict_in(_says(runs[1]))
        if set(frame) != {Says.CAN} and not agrees and not _denies_all(frame, runs[0]):
            return None
    clauses = [_clause(*runs[i : i + 2]) for i in range(0, len(runs), 2)]
    if frame:
        clauses[0] = replace(clauses[0], says=frame + clauses[0].says)
    return clauses


def _denies_all(frame: tuple[Says, ...], run: Sequence[Sign]) -> bool:
    """ "Geen van de drie kan"."""
    return frame == (Says.NOT,) and all(choice.number is not None for choice in choices_in(run))


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
