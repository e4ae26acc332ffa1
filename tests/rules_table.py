"""The rules of commitment as a page for leaders, made from the rules themselves.

`python -m tests.rules_table` writes docs/contact-houden.md; `make check` compares.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from handlers.commitment.rules import (
    APART,
    CALL,
    ENOUGH_SIGNS,
    PER_WEEK,
    STEPS,
    ClockStop,
    Level,
    Life,
    Member,
    Pace,
    Place,
    Rules,
    Silence,
    Trouble,
    level_of,
    next_move,
)
from handlers.conversation.texts import Reader, render, t

PAGE = Path(__file__).parent.parent / "docs" / "contact-houden.md"
DAY = timedelta(days=1)
BEGAN = datetime(2027, 1, 4, 9, tzinfo=UTC)
READER = Reader("nl", ZoneInfo("Europe/Amsterdam"), BEGAN)
HEAD = """# Contact houden: de regels

Deze bladzijde is gemaakt uit de regels van het programma (`python -m tests.rules_table`). Verander
hem niet met de hand. Hoe het werkt in de chat, staat in de [handleiding](handleiding.md).

De regels gaan over organisaties, nooit over mensen. Elk teken van leven telt: een antwoord, een
tik, een bericht, meedoen aan een overleg, een actie, of een notitie van de projectleider.
"""


def page() -> str:
    """The whole page."""
    return "\n".join(
        [
            HEAD,
            "## Het niveau: hoeveel dagen sinds het laatste teken van leven",
            *_table(("tempo", "", *(_told(f"level-{level}") for level in Level)), _levels()),
            "## De stappen: na hoeveel dagen stilte",
            *_table(("tempo", "", *map(_step, STEPS)), _steps()),
            f"Per week krijgen hoogstens {PER_WEEK} organisaties een stap.",
            f"Er is dan ook hoogstens {PER_WEEK} keer een belletje.",
            f"Tussen twee stappen zitten minstens {APART.days} dagen.\n",
            "## Wat er gebeurt",
            *_table(("wat er was", "de volgende stap"), _examples()),
            "## Wanneer stilte niet telt",
            *_table(
                ("waarom",), ((_told(f"clock-{stop}").removeprefix(". "),) for stop in ClockStop)
            ),
            "## Wat er mis kan zijn",
            *_table(("wat de projectleider leest", "wanneer"), _troubles()),
        ]
    )


def _told(text: str, **filled: str) -> str:
    return render(t(text, **filled), READER)


def _step(number: int) -> str:
    return "bellen" if number == CALL else f"stap {number}"


def _table(head: Sequence[str], rows: Iterator[Sequence[str]]) -> list[str]:
    lines = [head, ["---"] * len(head), *rows]
    return ["", *(f"| {' | '.join(cells)} |" for cells in lines), ""]


def _places() -> Iterator[tuple[str, str, Rules, bool]]:
    for pace in Pace:
        for in_schil in (False, True):
            where = "schil" if in_schil else "kerngroep, regiegroep, werkgroep"
            yield _told(f"pace-{pace}"), where, Rules(pace), in_schil


def _levels() -> Iterator[Sequence[str]]:
    for pace, where, rules, in_schil in _places():
        firsts = _first_days(rules, in_schil=in_schil)
        last = [f"{firsts[level]} tot {firsts[after]}" for level, after in _pairs()]
        yield (pace, where, *last, f"vanaf {firsts[Level.ASLEEP]}")


def _pairs() -> list[tuple[Level, Level]]:
    levels = list(Level)
    return list(itertools.pairwise(levels))


def _first_days(rules: Rules, *, in_schil: bool) -> dict[Level, int]:
    """The first day of silence at which each level holds, found by asking the rule."""
    member = Member(1, BEGAN, BEGAN)
    life = Life(BEGAN, BEGAN, (member,), in_schil=in_schil)
    found: dict[Level, int] = {}
    for day in range(400):
        found.setdefault(level_of(life, rules, BEGAN + day * DAY), day)
    return found


def _steps() -> Iterator[Sequence[str]]:
    for pace, where, rules, in_schil in _places():
        yield (pace, where, *(str(days.days) for days in rules.days(in_schil=in_schil)))


def _examples() -> Iterator[Sequence[str]]:
    """The next step in some cases, found by asking the rule; days count from the last sign."""
    at = lambda day: BEGAN + day * DAY  # noqa: E731
    cases = (
        ("laatste teken op dag 0", Place(), at(0), frozenset[int]()),
        ("stap 1 op dag 45, geen antwoord", Place(1, at(45)), at(0), frozenset[int]()),
        ("stap 1 op dag 45, een teken op dag 50", Place(1, at(45)), at(50), frozenset[int]()),
        (
            "stap 1 op dag 45, “later” tot dag 106",
            Place(1, at(45), at(106)),
            at(46),
            frozenset[int](),
        ),
        ("stap 1 op dag 45, stap 2 staat uit", Place(1, at(45)), at(0), frozenset({2})),
        ("stap 3 op dag 105, geen antwoord", Place(3, at(105)), at(0), frozenset[int]()),
        ("stap 1 pas op dag 400, na een storing", Place(1, at(400)), at(0), frozenset[int]()),
    )
    for told, place, seen, off in cases:
        rules = Rules(off=off)
        move = next_move(place, Silence(seen), rules.days(in_schil=False), rules)
        step = _step(move.step) if move.step is not None else "geen"
        yield told, f"{step}, op dag {(move.at - BEGAN).days}"


_WHEN = {
    Trouble.NOBODY_LEFT: "niemand doet nog mee, of niemand is nog te bereiken",
    Trouble.ONE_CONTACT: "er is één contact die te bereiken is",
    Trouble.CHANNEL_CLOSED: "de chat van een contact is dicht",
    Trouble.ONE_DOES_ALL: f"alles kwam in een jaar van één contact, minstens {ENOUGH_SIGNS} keer",
    Trouble.SILENT_CONTACT: "één contact is slapend, een ander niet",
}


def _troubles() -> Iterator[Sequence[str]]:
    for trouble, when in _WHEN.items():
        yield _told(f"trouble-{trouble}", name="Truus"), when


def outdated() -> Iterator[str]:
    """A fault where the page is not what the rules say."""
    if not PAGE.exists() or PAGE.read_text(encoding="utf-8") != page():
        yield "docs/contact-houden.md: not as the rules say; run python -m tests.rules_table"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
