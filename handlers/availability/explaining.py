"""Works out why a choice is the best, whom it leaves out, and what would change that; in values."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from handlers.availability.choosing import Answers, CountedVote, Ranking, Score, Voter, Wishes, rank
from handlers.language.dayparts import is_evening
from storage.people import Kind


@dataclass(frozen=True, slots=True)
class Share:
    """How many can, of how many who answered, of how many who were invited."""

    can: int
    answered: int
    invited: int


@dataclass(frozen=True, slots=True)
class Absent:
    """The people or organisations that a choice leaves out, by id. `cannot`: they said so;
    `silent`: they might yet be able to."""

    cannot: tuple[int, ...] = ()
    silent: tuple[int, ...] = ()

    @property
    def all(self) -> tuple[int, ...]:
        return (*self.cannot, *self.silent)


@dataclass(frozen=True, slots=True)
class Call:
    """The one person to phone, since their yes would bring the most.

    `silent`: they have not answered, rather than said no; `organisations`: those that their yes
    would cover. `required`, `minimum`, `everyone`: only with it all who must be there can come, the
    minimum of organisations is reached, every organisation is covered.
    """

    person: int
    silent: bool
    organisations: tuple[int, ...]
    required: bool
    minimum: bool
    everyone: bool


@dataclass(frozen=True, slots=True)
class Coverage:
    """The people by kind, and the organisations of all, that a choice serves.

    `organisations`, `required_people` and `required_organisations`: those it leaves out;
    `if_need_be`: the people who can come only if need be; `short`: how many organisations are
    missing from the minimum; `call`: None when nobody's yes would add anyone required or an
    organisation.
    """

    slots: tuple[int, ...]
    covered: int
    of: int
    kinds: Mapping[Kind | None, Share]
    organisations: Absent
    required_people: Absent
    required_organisations: Absent
    if_need_be: tuple[int, ...]
    short: int
    call: Call | None

    @property
    def serves_anyone(self) -> bool:
        """Whether anybody said that they can come, if need be."""
        return any(share.can for share in self.kinds.values())


@dataclass(frozen=True, slots=True)
class Side:
    """The organisations and people of one side of a comparison, by id."""

    organisations: tuple[int, ...]
    people: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Move:
    """The price of the other time of day: its best slot, whom that loses and whom it wins."""

    to: Coverage
    loses: Side
    wins: Side


@dataclass(frozen=True, slots=True)
class Explanation:
    """All that can be told of a choice; slots by their place, people and organisations by id.

    `answered`: how many did; at 0 nothing was chosen, and `best` is only the earliest. `tied`: the
    other slots that are as good. `decided_by`: the field of Score in which the best slot first
    differs from the next; None when there is no next, or a tie. `by_fairness`: without the
    weights another slot would be the best. `move`: None when all slots are at one time of day.
    """

    invited: int
    answered: int
    best: Coverage
    pair: Coverage | None
    tied: tuple[int, ...]
    decided_by: str | None
    by_fairness: bool
    move: Move | None

    @property
    def is_known(self) -> bool:
        """Whether enough invitees answered to call a choice the best."""
        return 0 < self.invited <= 2 * self.answered


def explain(answers: Answers, wishes: Wishes, ranking: Ranking) -> Explanation:
    """Explain the ranking that `rank` gave for these answers and wishes."""
    best = coverage(answers, wishes, ranking.best.slots)
    answered = sum(person.answered for person in answers.people)
    return Explanation(
        len(answers.people),
        answered,
        best,
        coverage(answers, wishes, ranking.pair.slots) if ranking.pair else None,
        ranking.tied if answered else (),
        _decided_by(ranking),
        _by_fairness(answers, wishes, ranking),
        _move(answers, wishes, ranking, best),
    )


def coverage(answers: Answers, wishes: Wishes, slots: tuple[int, ...]) -> Coverage:
    """The coverage of these slots; also for a choice that the leader makes herself."""
    of_organisation = _of_organisation(answers, wishes)
    people = {person.id: [person] for person in answers.people}
    missing = _absent(of_organisation, of_organisation, slots)
    covered = len(of_organisation) - len(missing.all)
    found = Coverage(
        slots,
        covered,
        len(of_organisation),
        _kinds(answers, slots),
        missing,
        _absent(wishes.required_people, people, slots),
        _absent(wishes.required_organisations, of_organisation, slots),
        tuple(sorted(person.id for person in answers.people if _if_need_be(person, slots))),
        max(0, wishes.minimum - covered),
        None,
    )
    return replace(found, call=_call(answers, found))


def _of_organisation(answers: Answers, wishes: Wishes) -> dict[int, list[Voter]]:
    """The people of each organisation; one that must be there may have none."""
    found: dict[int, list[Voter]] = {o: [] for o in wishes.required_organisations}
    for person in answers.people:
        for organisation in person.organisations:
            found.setdefault(organisation, []).append(person)
    return found


def _kinds(answers: Answers, slots: Collection[int]) -> dict[Kind | None, Share]:
    found = {}
    for kind in (*Kind, None):
        people = [person for person in answers.people if person.kind is kind]
        can = sum(person.can(slots) for person in people)
        if people:
            found[kind] = Share(can, sum(person.answered for person in people), len(people))
    return found


def _absent(
    ids: Iterable[int], people: Mapping[int, list[Voter]], slots: Collection[int]
) -> Absent:
    """Those of `ids` for whom none of their people can; one without people is silent."""
    left = sorted(i for i in ids if not any(p.can(slots) for p in people.get(i, ())))
    silent = [i for i in left if not people.get(i) or any(_is_silent(p, slots) for p in people[i])]
    return Absent(tuple(i for i in left if i not in silent), tuple(silent))


def _is_silent(person: Voter, slots: Collection[int]) -> bool:
    return any(person.votes[slot] is CountedVote.OPEN for slot in slots)


def _if_need_be(person: Voter, slots: Collection[int]) -> bool:
    return max(person.votes[slot] for slot in slots) is CountedVote.MAYBE


def _call(answers: Answers, now: Coverage) -> Call | None:
    people = sorted(answers.people, key=lambda person: person.id)
    useful = [person for person in people if any(_gain(person, now))]
    if not useful:
        return None
    person = max(useful, key=lambda p: (*_gain(p, now), _is_silent(p, now.slots)))
    required, organisations = _gain(person, now)
    lacking = len(now.required_people.all) + len(now.required_organisations.all)
    return Call(
        person.id,
        _is_silent(person, now.slots),
        _brings(person, now.organisations),
        required=0 < lacking == required,
        minimum=0 < now.short <= organisations,
        everyone=0 < len(now.organisations.all) == organisations,
    )


def _gain(person: Voter, now: Coverage) -> tuple[int, int]:
    """How many who must be there, and how many organisations, this person's yes would add."""
    required = len(_brings(person, now.required_organisations))
    required += person.id in now.required_people.all
    return required, len(_brings(person, now.organisations))


def _brings(person: Voter, absent: Absent) -> tuple[int, ...]:
    return tuple(sorted(person.organisations.intersection(absent.all)))


def _decided_by(ranking: Ranking) -> str | None:
    best, *others = ranking.singles
    if not others:
        return None
    compared = zip(Score._fields, best.score, others[0].score, strict=True)
    return next((field for field, ours, theirs in compared if ours != theirs), None)


def _by_fairness(answers: Answers, wishes: Wishes, ranking: Ranking) -> bool:
    if not wishes.weights:
        return False
    unweighted = rank(answers, replace(wishes, weights={}), pairs=0)
    return unweighted.best.slots != ranking.best.slots


def _move(answers: Answers, wishes: Wishes, ranking: Ranking, best: Coverage) -> Move | None:
    evening = [is_evening(slot) for slot in answers.slots]
    here = evening[best.slots[0]]
    there = [single for single in ranking.singles if evening[single.slots[0]] != here]
    if not there:
        return None
    other = coverage(answers, wishes, there[0].slots)
    return Move(other, _more(answers, best, other), _more(answers, other, best))


def _more(answers: Answers, one: Coverage, other: Coverage) -> Side:
    """The organisations and people that the one serves and the other does not."""
    organisations = set(other.organisations.all) - set(one.organisations.all)
    people = [p.id for p in answers.people if p.can(one.slots) and not p.can(other.slots)]
    return Side(tuple(sorted(organisations)), tuple(sorted(people)))
