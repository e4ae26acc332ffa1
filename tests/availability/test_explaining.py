"""A choice explained to a leader: why, who is left out, whom to phone, at what price."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from handlers.availability.choosing import Answers, CountedVote, Voter, Wishes, rank
from handlers.availability.explaining import Absent, Explanation, Share, Side, coverage, explain
from storage.people import Kind
from tests.availability import plain_ranking, polls
from tests.availability.polls import FIRST, poll

PLAIN = Wishes()
MEETS = (FIRST.replace(hour=10), FIRST.replace(hour=17, minute=29),
         FIRST.replace(hour=17, minute=30), FIRST.replace(hour=19))  # fmt: skip


def explained(answers: Answers, wishes: Wishes = PLAIN) -> Explanation:
    return explain(answers, wishes, rank(answers, wishes))


@st.composite
def choices(draw: st.DrawFn) -> tuple[Answers, Wishes, tuple[int, ...]]:
    """A poll, wishes, and one or two of its slots."""
    answers, wishes = draw(polls.answers()), draw(polls.wishes())
    slots = st.sets(st.integers(0, len(answers.slots) - 1), min_size=1, max_size=2)
    return answers, wishes, tuple(sorted(draw(slots)))


def as_if(answers: Answers, person: Voter, slot: int) -> Answers:
    """The same, had this person said yes to a slot."""
    said = tuple(CountedVote.YES if n == slot else vote for n, vote in enumerate(person.votes))
    people = (replace(p, votes=said) if p is person else p for p in answers.people)
    return replace(answers, people=tuple(people))


@given(choices())
def test_a_coverage_says_what_the_scores_say(poll: tuple[Answers, Wishes, tuple[int, ...]]):
    """Organisations, people and those who can only if need be are the ones that were counted."""
    answers, wishes, slots = poll
    found, score = coverage(*poll), plain_ranking.score(*poll)
    here = [person for person in answers.people if person.can(slots)]
    asked = len(wishes.required_people) + len(wishes.required_organisations)
    left = len(found.required_people.all) + len(found.required_organisations.all)
    assert found.covered == score[3]
    assert found.of - found.covered == len(found.organisations.all)
    assert sum(share.can for share in found.kinds.values()) == len(here)
    assert sum(share.invited for share in found.kinds.values()) == len(answers.people)
    assert -len(found.if_need_be) == score[5]
    assert asked - left == score[0]


@given(choices())
def test_no_other_call_would_bring_more(poll: tuple[Answers, Wishes, tuple[int, ...]]):
    """The yes of whoever is phoned brings what is said; nobody else's brings more, and no one who
    has not answered is passed by for someone who said no."""
    answers, wishes, slots = poll
    call, before = coverage(*poll).call, plain_ranking.score(*poll)
    gains = {}
    for person in answers.people:
        after = plain_ranking.score(as_if(answers, person, slots[0]), wishes, slots)
        silent = CountedVote.OPEN in [person.votes[slot] for slot in slots]
        gains[person.id] = (after[0] - before[0], after[3] - before[3], silent)
    useful = {person: gain for person, gain in gains.items() if any(gain[:2])}
    assert (call.person if call else None) == max(useful, key=lambda p: useful[p], default=None)
    if call is None:
        return
    person = next(p for p in answers.people if p.id == call.person)
    after = coverage(as_if(answers, person, slots[0]), wishes, slots)
    now = coverage(*poll)
    assert call.organisations == tuple(
        o for o in sorted(now.organisations.all) if o not in after.organisations.all
    )
    assert call.everyone == (not after.organisations.all and bool(now.organisations.all))
    assert call.minimum == (not after.short and bool(now.short))
    everyone = not after.required_people.all and not after.required_organisations.all
    lacked = bool(now.required_people.all or now.required_organisations.all)
    assert call.required == (everyone and lacked)


def test_a_choice_is_told_in_figures_and_by_name():
    """How many organisations of all, how many of each kind, and who is left out."""
    answers = poll("v 1 y", "v 2 m", "v 1 n", "p 3 y", "p 4 n", "p 5 .", "- - y")
    best = explained(answers).best
    assert (best.covered, best.of) == (3, 5)
    assert best.kinds == {
        Kind.VOLUNTEER: Share(2, 3, 3), Kind.PROFESSIONAL: Share(1, 2, 3), None: Share(1, 1, 1),
    }  # fmt: skip
    assert best.organisations == Absent(cannot=(4,), silent=(5,))
    assert best.if_need_be == (1,)


def test_one_call_can_make_it_complete():
    """Organisation 3 must be there: its only person said no, and is still the one to phone."""
    answers = poll("v 1 y", "p 2 y", "p 3 n", "p 4 .")
    best = explained(answers, Wishes(required_organisations=frozenset({3}))).best
    assert best.required_organisations == Absent(cannot=(3,))
    assert best.call is not None
    assert (best.call.person, best.call.silent, best.call.organisations) == (2, False, (3,))
    assert best.call.required
    assert not best.call.everyone


def test_who_has_not_answered_is_phoned_before_who_said_no():
    """Both speak for the one organisation that lacks, so either would do."""
    call = explained(poll("v 1 y", "p 2 n", "p 2 .")).best.call
    assert call is not None
    assert (call.person, call.silent, call.everyone, call.required) == (2, True, True, False)


def test_a_call_that_brings_two_organisations_comes_first():
    """It also says when that reaches the minimum."""
    best = explained(poll("v 1 y", "p 2 .", "p 3,4 n"), Wishes(minimum=3)).best
    assert best.short == 2
    assert best.call is not None
    assert (best.call.person, best.call.organisations, best.call.minimum) == (2, (3, 4), True)


def test_nobody_is_phoned_when_all_organisations_come():
    """A colleague more is no reason to ring."""
    assert explained(poll("v 1 y", "p 1 n", "p 2 y")).best.call is None


def test_a_required_person_who_cannot_is_named():
    """And phoned, though their organisation is covered; a contact who was not invited cannot be."""
    answers = poll("v 1 y", "p 1 n")
    best = explained(answers, Wishes(required_people=frozenset({1}))).best
    assert best.required_people == Absent(cannot=(1,))
    assert best.call is not None
    assert best.call.required
    best = explained(answers, Wishes(required_people=frozenset({9}))).best
    assert best.required_people == Absent(silent=(9,))
    assert best.call is None


def test_the_other_time_of_day_has_its_price():
    """The best slot of the daytime, whom it would lose, and whom it would win."""
    answers = poll("v 1 nnyy", "v 2 nnyy", "p 3 yynn", "p 4 nyyn", slots=MEETS)
    told = explained(answers)
    assert told.best.slots == (2,)
    assert told.move is not None
    assert told.move.to.slots == (1,)
    assert told.move.loses == Side(organisations=(1, 2), people=(0, 1))
    assert told.move.wins == Side(organisations=(3,), people=(2,))


def test_from_the_daytime_the_other_time_is_the_evening():
    """The evening begins at half past five; without a slot in it there is no price."""
    answers = poll("v 1 ynyn", "p 2 yynn", slots=MEETS)
    move = explained(answers).move
    assert move is not None
    assert move.to.slots == (2,)
    daytime = Answers(MEETS[:2], tuple(replace(p, votes=p.votes[:2]) for p in answers.people))
    assert explained(daytime).move is None


def test_both_cultures_without_a_common_slot_are_told_of_the_pair():
    """One slot covers one culture, the pair covers all."""
    told = explained(poll("v 1 nny", "v 2 nny", "p 3 ynn", "p 4 ynn", slots=MEETS[1:]))
    assert told.pair is not None
    assert told.pair.slots == (0, 2)
    assert (told.best.covered, told.pair.covered) == (2, 4)
    assert told.pair.organisations == Absent()


def test_a_pair_waits_for_who_was_silent_on_one_of_its_slots():
    """Their organisation is not said to be unable."""
    answers = poll("v 1 yn", "p 2 ny", "p 3 n.", "p 4 nn")
    assert coverage(answers, PLAIN, (0, 1)).organisations == Absent(cannot=(4,), silent=(3,))


def test_a_tie_names_the_slots_and_no_reason():
    """Between equal slots nothing decided but being earlier."""
    told = explained(poll("v 1 nyy", "p 2 nyy"))
    assert told.best.slots == (1,)
    assert told.tied == (2,)
    assert told.decided_by is None


def test_the_reason_is_the_first_figure_that_differs():
    """Organisations decide before people do, and people before what is only if need be."""
    assert explained(poll("v 1 yy", "p 2 ny")).decided_by == "floors"
    assert explained(poll("- 1 yy", "- 2 ny")).decided_by == "organisations"
    assert explained(poll("- 1 yy", "- 1 ny")).decided_by == "people"
    assert explained(poll("- 1 my")).decided_by == "if_need_be"
    assert explained(poll("- 1 y")).decided_by is None


def test_fairness_is_told_when_it_turned_the_choice():
    """And only then."""
    answers = poll("p 1 yn", "p 2 yn", "v 3 ny", "v 4 ny")
    assert explained(answers, Wishes(weights={Kind.VOLUNTEER: 3})).by_fairness
    assert not explained(answers, Wishes(weights={Kind.PROFESSIONAL: 3})).by_fairness
    assert not explained(answers).by_fairness


def test_nobody_answered_is_no_tie():
    """Nothing was chosen, so nothing is equal; everyone is still silent."""
    told = explained(poll("v 1 ..", "p 2 .."))
    assert (told.invited, told.answered) == (2, 0)
    assert told.tied == ()
    assert told.pair is None
    assert told.best.organisations == Absent(silent=(1, 2))


def test_one_answer_is_told_as_one():
    """The leader can see that the choice rests on a single person."""
    told = explained(poll("v 1 ny", "p 2 ..", "p 3 .."))
    assert (told.invited, told.answered) == (3, 1)
    assert told.best.slots == (1,)
    assert told.best.call is not None
    assert told.best.call.silent


def test_a_poll_of_nobody_can_be_told_too():
    """No organisations of none, and no one to phone."""
    told = explained(Answers(MEETS, ()))
    assert (told.best.covered, told.best.of, told.best.kinds) == (0, 0, {})
    assert told.best.call is None
