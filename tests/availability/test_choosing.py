"""The best slot or pair: never beaten under the stated order, and the same for all."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.availability.choosing import (
    PASSED_OVER,
    Answers,
    CountedVote,
    Floor,
    SlotChoice,
    Voter,
    Wishes,
    passed_over,
    rank,
)
from storage.people import Kind
from tests.availability import plain_ranking, polls
from tests.availability.polls import poll

PLAIN = Wishes()


def as_scored(choices: tuple[SlotChoice, ...]) -> list[plain_ranking.Scored]:
    return [(tuple(choice.score), choice.slots) for choice in choices]


@given(polls.answers(), polls.wishes())
def test_the_whole_order_is_that_of_trying_everything(answers: Answers, wishes: Wishes):
    """Slots and pairs come in exactly the order in which brute force puts them, with its scores."""
    ranking = rank(answers, wishes, pairs=15)
    assert as_scored(ranking.singles) == plain_ranking.singles(answers, wishes)
    assert as_scored(ranking.pairs) == plain_ranking.pairs(answers, wishes)


@given(polls.answers(), polls.wishes())
def test_a_pair_is_proposed_when_it_serves_more_than_any_slot(answers: Answers, wishes: Wishes):
    """Else never; and then no other pair beats it."""
    single = plain_ranking.singles(answers, wishes)[0]
    pairs = plain_ranking.pairs(answers, wishes)
    worth_it = bool(pairs) and pairs[0][0][:-1] > single[0][:-1]
    proposed = rank(answers, wishes).pair
    assert (proposed.slots if proposed else None) == (pairs[0][1] if worth_it else None)


@given(polls.answers(), polls.wishes(), st.randoms(use_true_random=False))
def test_the_order_of_people_and_the_numbers_of_organisations_change_nothing(
    answers: Answers, wishes: Wishes, chance: random.Random
):
    """A respondent who answered first, or was registered first, has no advantage."""
    names = list(range(1, polls.ORGANISATIONS + 2))
    chance.shuffle(names)

    def renamed(of: frozenset[int]) -> frozenset[int]:
        return frozenset(names[organisation - 1] for organisation in of)

    people = [replace(p, organisations=renamed(p.organisations)) for p in answers.people]
    chance.shuffle(people)
    other = replace(wishes, required_organisations=renamed(wishes.required_organisations))
    assert rank(replace(answers, people=tuple(people)), other) == rank(answers, wishes)


@given(polls.answers(), polls.wishes(), st.data())
def test_a_yes_never_makes_a_slot_worse(answers: Answers, wishes: Wishes, data: st.DataObject):
    """A respondent who changes an answer to yes moves that slot up, or leaves it in place."""
    if not answers.people:
        return
    chosen = data.draw(st.sampled_from(answers.people))
    slot = data.draw(st.integers(0, len(answers.slots) - 1))
    said = tuple(CountedVote.YES if n == slot else vote for n, vote in enumerate(chosen.votes))
    people = tuple(replace(p, votes=said) if p is chosen else p for p in answers.people)
    before = [choice.slots[0] for choice in rank(answers, wishes).singles]
    after = [choice.slots[0] for choice in rank(Answers(answers.slots, people), wishes).singles]
    assert after.index(slot) <= before.index(slot)


def test_two_cultures_without_a_common_slot_meet_twice():
    """Volunteers can in the evening alone and professionals in the daytime alone: the pair that
    serves all is proposed."""
    answers = poll("v 1 nyn", "v 2 nyn", "v 3 nyn", "p 4 ynn", "p 5 ynm", "b 6 ynn")
    ranking = rank(answers, PLAIN)
    assert ranking.pair is not None
    assert ranking.pair.slots == (0, 1)
    assert ranking.pair.score[:4] == (0, 0, 2, 6)


def test_nothing_is_held_twice_when_one_slot_serves_all():
    """Also when a second one would only be more to someone's liking."""
    ranking = rank(poll("v 1 ym", "p 2 my"), PLAIN)
    assert ranking.pair is None
    assert ranking.pairs[0].score > ranking.best.score


def test_a_pair_never_overlaps():
    """A meeting of an hour is not held at 14.00 and at 14.30, however many that would serve."""
    answers = poll("v 1 ynn", "p 2 nyn", slots=(*polls.hourly(2), polls.hourly(9)[-1]))
    assert rank(answers, Wishes(minutes=61)).pair is None
    pair = rank(answers, Wishes(minutes=60)).pair
    assert pair is not None
    assert pair.slots == (0, 1)


def test_of_equal_slots_the_earliest_is_the_best_and_the_tie_is_known():
    """The tie names the others that are as good, and no worse one."""
    ranking = rank(poll("v 1 nyyn", "p 2 nyym"), PLAIN)
    assert ranking.best.slots == (1,)
    assert ranking.tied == (2,)


def test_without_answers_every_slot_is_equal():
    """Open votes, or nobody invited: the order of time is left, and no pair is proposed."""
    for answers in (poll("v 1 ...", "p 2 ..."), Answers(polls.hourly(3), ())):
        ranking = rank(answers, PLAIN)
        assert [choice.slots for choice in ranking.singles] == [(0,), (1,), (2,)]
        assert ranking.tied == (1, 2)
        assert ranking.pair is None


def test_one_answer_decides():
    """The slot of the only respondent is the best."""
    ranking = rank(poll("v 1 nmy", "p 2 ...", "p 3 ..."), PLAIN)
    assert [choice.slots for choice in ranking.singles] == [(2,), (1,), (0,)]


def test_who_must_be_there_comes_before_all_else():
    """A slot that one required person can make beats one that all others can."""
    answers = poll("v 1 yn", "v 2 yn", "p 3 yn", "p 4 ny")
    assert rank(answers, PLAIN).best.slots == (0,)
    assert rank(answers, Wishes(required_people=frozenset({3}))).best.slots == (1,)
    assert rank(answers, Wishes(required_organisations=frozenset({4}))).best.slots == (1,)


def test_a_required_person_who_cannot_spoils_nothing():
    """When they can at no slot, the others decide."""
    answers = poll("v 1 ny", "p 2 ny", "p 3 nn")
    ranking = rank(answers, Wishes(required_people=frozenset({2})))
    assert ranking.best.slots == (1,)
    assert ranking.best.score.required == 0


def test_a_floor_comes_before_organisations():
    """A slot without any volunteer loses from one with half of them, though it covers more."""
    answers = poll("v 1 ny", "v 2 ny", "p 3 yy", "p 4 yy", "p 5 yn", "p 6 yn")
    assert rank(answers, PLAIN).best.slots == (1,)
    assert rank(answers, Wishes(floors=())).best.slots == (0,)


def test_a_minimum_of_organisations_comes_before_floors():
    """The leader's demands count first; above the minimum the floors decide."""
    answers = poll("v 1 ny", "v 2 ny", "p 3 yy", "p 4 yn", "p 5 yn", "p 6 yn", "p 7 nn")
    volunteers = Wishes(floors=(Floor(frozenset({Kind.VOLUNTEER})),))
    assert rank(answers, volunteers).best.slots == (1,)
    assert rank(answers, replace(volunteers, minimum=3)).best.slots == (1,)
    assert rank(answers, replace(volunteers, minimum=4)).best.slots == (0,)


def test_an_organisation_is_covered_by_one_of_its_people():
    """Two who speak for the same one count once, before they count as people."""
    answers = poll("v 1 yn", "v 1 yn", "v 1 yn", "v 2 ny", "v 3 ny")
    assert rank(answers, Wishes(floors=())).best.slots == (1,)


def test_fairness_turns_an_equal_choice():
    """Two volunteers and two professionals: those whom the last choice passed over have it."""
    answers = poll("p 1 yn", "p 2 yn", "v 3 ny", "v 4 ny")
    assert rank(answers, PLAIN).best.slots == (0,)
    assert rank(answers, Wishes(weights={Kind.VOLUNTEER: PASSED_OVER})).best.slots == (1,)
    assert rank(answers, Wishes(weights={Kind.PROFESSIONAL: PASSED_OVER})).best.slots == (0,)


def test_a_choice_tells_whom_it_passes_over():
    """A kind of which fewer than half can, where another slot had suited more of them."""
    answers = poll("v 1 nyn", "v 2 nyn", "p 3 ynn", "p 4 yyn", "o 5 nnn", "b 6 ...")
    assert passed_over(answers, [0]) == {Kind.VOLUNTEER}
    assert passed_over(answers, [1]) == frozenset()
    assert passed_over(answers, [2]) == {Kind.VOLUNTEER, Kind.PROFESSIONAL}
    assert passed_over(answers, [0, 1]) == frozenset()


def test_what_cannot_be_ranked_is_refused():
    """No slot, slots out of order, a vote too few, and someone who weighs nothing."""
    slots = polls.hourly(2)
    for wrong in ((), slots[::-1]):
        with pytest.raises(ValueError, match="slot"):
            Answers(wrong, ())
    with pytest.raises(ValueError, match="vote"):
        Answers(slots, (Voter(1, None, frozenset(), (CountedVote.YES,)),))
    with pytest.raises(ValueError, match="weighs"):
        Wishes(weights={Kind.BOARD: 0})


def test_the_repeated_hour_of_a_summer_time_night_is_in_order():
    """02.30 in summer time comes before 02.15 in winter time, and they are 45 minutes apart."""
    night = polls.FIRST.replace(month=10, day=31, hour=2)
    slots = (night.replace(minute=30), night.replace(minute=15, fold=1))
    answers = poll("v 1 yn", "p 2 ny", slots=slots)
    assert rank(answers, Wishes(minutes=46)).pair is None
    assert rank(answers, Wishes(minutes=45)).pair is not None
