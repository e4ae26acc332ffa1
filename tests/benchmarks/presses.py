"""Presses per second, durable before they are acknowledged: on one's own card, and on shared ones.

The clock runs from when all presses wait at the stand-in until every press is answered and every
card shows its last state there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tests.benchmarks.cards import (
    FIRST_GROUP,
    FIRST_PERSON,
    own_results,
    own_taps,
    shared_results,
    shared_taps,
)
from tests.benchmarks.measuring import Figure, Stopwatch, at_least, side_by_side
from tests.benchmarks.ours import ours
from tests.benchmarks.plain import plain
from tests.benchmarks.standin import StandIn, Taps, stand_in


@dataclass(frozen=True, slots=True)
class Size:
    """How many people press how often, in how many groups, and in how many rounds."""

    people: int = 200
    groups: int = 10
    presses: int = 20
    presses_plain: int = 4
    rounds: int = 2


async def run(size: Size = Size()) -> list[Figure]:
    """`presses_ratio` and `shared_presses_ratio`."""
    own = await side_by_side(size.rounds, lambda: own_ours(size), lambda: own_plain(size))
    shared = await side_by_side(size.rounds, lambda: shared_ours(size), lambda: shared_plain(size))
    return [
        at_least("presses_ratio", own.value, 7, own.of("presses/s")),
        at_least("shared_presses_ratio", shared.value, 8, shared.of("presses/s")),
    ]


async def own_ours(size: Size) -> float:
    async with stand_in() as server:
        await server.knows(_people(size))
        async with ours(server, size.people) as program:
            await program.deals_own_cards()
            return await _pace(
                server, own_taps(size.people, size.presses), own_results(size.people, size.presses)
            )


async def own_plain(size: Size) -> float:
    presses = size.presses_plain
    async with stand_in() as server:
        await server.knows(_people(size))
        async with plain(server) as program:
            await program.deals_own_cards(size.people)
            return await _pace(
                server, own_taps(size.people, presses), own_results(size.people, presses)
            )


async def shared_ours(size: Size) -> float:
    async with stand_in() as server:
        await server.knows(_people(size), _groups(size))
        async with ours(server, size.people) as program:
            await program.deals_shared_cards(size.groups)
            return await _pace_shared(server, size, size.presses)


async def shared_plain(size: Size) -> float:
    async with stand_in() as server:
        await server.knows(_people(size), _groups(size))
        async with plain(server) as program:
            await program.deals_shared_cards(size.groups)
            return await _pace_shared(server, size, size.presses_plain)


async def _pace_shared(server: StandIn, size: Size, presses: int) -> float:
    return await _pace(
        server,
        shared_taps(size.people, size.groups, presses),
        shared_results(size.people, size.groups, presses),
    )


async def _pace(server: StandIn, taps: Taps, results: Sequence[tuple[int, str]]) -> float:
    await server.taps(taps)
    watch = Stopwatch()
    await server.until(results)
    return len(taps) / watch.seconds


def _people(size: Size) -> range:
    return range(FIRST_PERSON, FIRST_PERSON + size.people)


def _groups(size: Size) -> range:
    return range(FIRST_GROUP, FIRST_GROUP - size.groups, -1)
