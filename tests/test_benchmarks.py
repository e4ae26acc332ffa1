"""The benchmarks work; how fast anything is, is never a test."""

from __future__ import annotations

from tests.benchmarks import claiming, national, presses, ranking, votes
from tests.benchmarks.measuring import Figure, at_least, at_most


async def test_presses_are_measured_on_both_programs():
    """A few presses: every one is answered and every card ends right, else nothing is measured."""
    few = presses.Size(people=6, groups=2, presses=3, presses_plain=3, rounds=1)
    figures = {figure.key: figure for figure in await presses.run(few)}
    assert set(figures) == {"presses_ratio", "shared_presses_ratio"}
    for figure in figures.values():
        assert figure.value > 0
        assert "presses/s" in figure.of


async def test_choosing_is_measured_and_finds_what_plain_python_finds():
    """A small poll: both give the same best slot and pair, else nothing is measured."""
    small = ranking.Size(people=8, slots=4, seconds=1, rounds=1)
    figures = {figure.key: figure for figure in await ranking.run((small,))}
    assert set(figures) == {"rank_seconds_8x4", "rank_ratio_8x4"}
    assert "rankings/s" in figures["rank_ratio_8x4"].of


def test_a_figure_knows_whether_it_meets_its_target():
    """A ratio must be at least so much, a time at most."""
    assert at_least("presses_ratio", 5, 5) == Figure("presses_ratio", 5, "≥ 5", True)
    assert not at_least("presses_ratio", 4.9, 5).met
    assert at_most("start_seconds", 3, 3).met
    assert not at_most("start_seconds", 3.1, 3).met


async def test_votes_are_measured_and_all_of_them_counted():
    """A small poll: every vote is in the database, and every card shows the summary."""
    figures = {figure.key: figure for figure in await votes.run(votes.Size(4, 5, 1))}
    assert set(figures) == {"votes_per_second", "votes_ratio"}
    assert figures["votes_per_second"].value > 0


async def test_looking_for_what_is_due_is_measured():
    """Few organisations: the same hundred are looked at twice, and the same steps are made."""
    figure = await claiming.on_sqlite(claiming.Size(1_000, 1_000, 1))
    assert figure.key == "claim_growth_sqlite"
    assert "for 100 of 1,000" in figure.of


async def test_a_country_is_measured():
    """A few coalitions for two days: steps are made, and what they cost is told."""
    [figure] = await national.run(national.Size(coalitions=2, days=2, looks=3))
    assert figure.key == "national_load"
    assert 0 < figure.value < 1
