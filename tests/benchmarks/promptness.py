"""How long a press waits for its answer at 20 presses a second: busy, but not too busy.

People press when they like: at random moments, the same ones for both programs. Before the clock
runs everyone has pressed once: what a first press loads is part of a start.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from statistics import quantiles

from tests.benchmarks.cards import FIRST_PERSON, own_results, own_taps
from tests.benchmarks.measuring import Figure, Ratio, at_most, side_by_side
from tests.benchmarks.ours import ours
from tests.benchmarks.plain import plain
from tests.benchmarks.standin import StandIn, stand_in

PER_SECOND = 20


@dataclass(frozen=True, slots=True)
class Size:
    """How many people press how often, the first time unmeasured, in how many rounds."""

    people: int = 50
    presses: int = 9
    rounds: int = 2


async def run(size: Size = Size()) -> list[Figure]:
    """`p99_ratio` at no round trip, and `p99_ratio_50ms`: what people notice, since Telegram is
    some tens of milliseconds away."""
    near = await _at(size, 0.0)
    far = await _at(replace(size, presses=3, rounds=1), 0.05)
    return [
        at_most("p99_ratio", near.value, 0.35, near.of("ms")),
        at_most("p99_ratio_50ms", far.value, 0.3, far.of("ms")),
    ]


async def _at(size: Size, latency: float) -> Ratio:
    return await side_by_side(
        size.rounds, lambda: with_ours(size, latency), lambda: with_plain(size, latency)
    )


async def with_ours(size: Size, latency: float) -> float:
    async with stand_in(latency=latency) as server:
        await server.knows(range(FIRST_PERSON, FIRST_PERSON + size.people))
        async with ours(server, size.people) as program:
            await program.deals_own_cards()
            return await _p99(server, size)


async def with_plain(size: Size, latency: float) -> float:
    async with stand_in(latency=latency) as server:
        await server.knows(range(FIRST_PERSON, FIRST_PERSON + size.people))
        async with plain(server) as program:
            await program.deals_own_cards(size.people)
            return await _p99(server, size)


async def _p99(server: StandIn, size: Size) -> float:
    """Milliseconds from when a press waits at the stand-in until its answer is there."""
    await server.taps(own_taps(size.people, size.presses), every=1 / PER_SECOND)
    await server.until(own_results(size.people, size.presses))
    waits: list[float] = (await server.stats())["waits"][size.people :]
    return quantiles(waits, n=100, method="inclusive")[-1] * 1000
