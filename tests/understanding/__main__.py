"""`make understanding FILE=…`: what the program makes of each line of a file of utterances."""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table
from sqlalchemy import make_url

from bot.app import App
from handlers import CAPABILITIES
from handlers.conversation.routes import routes_of
from tests.harness.chat import Chat, Monotonic, TestClock
from tests.harness.databases import copy_with_tables, opened
from tests.harness.platforms import TELEGRAM, ShapedPlatform
from tests.understanding.judging import Verdict, judge
from tests.understanding.observing import Observed, observe, watched
from tests.understanding.situations import SITUATIONS

RESULT = Path("var/understanding.json")
Outcome = tuple[dict[str, Any], Verdict, Observed]


async def played(line: dict[str, Any]) -> Outcome:
    """One line in a fresh chat, through the whole program."""
    served: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "fresh.db"
        copy_with_tables(path)
        with opened(make_url(f"sqlite:///{path}")) as engine:
            clock, monotonic = TestClock(), Monotonic()
            app = App(engine, clock, watched(routes_of(CAPABILITIES), served), monotonic)
            platform = ShapedPlatform("telegram", TELEGRAM, "telegram-bot")
            chat = Chat(app, clock, engine, await app.add(platform), monotonic)
            try:
                someone = await SITUATIONS[line["context"]](chat)
                seen = await observe(chat, someone, line["said"], served)
            finally:
                await app.stop()
    return line, judge(line, seen), seen


def tabulated(outcomes: list[Outcome], by: str) -> Table:
    """How many of each verdict, by a field of the lines."""
    counts: dict[str, Counter[Verdict]] = defaultdict(Counter)
    for line, verdict, _ in outcomes:
        counts[line[by]][verdict] += 1
    table = Table(title=f"By {by}")
    table.add_column(by)
    for verdict in Verdict:
        table.add_column(verdict.value, justify="right")
    for name in sorted(counts):
        table.add_row(name, *(str(counts[name][verdict] or "") for verdict in Verdict))
    return table


async def all_played(lines: list[dict[str, Any]]) -> list[Outcome]:
    return [await played(line) for line in lines]


def main(source: str) -> None:
    text = Path(source).read_text(encoding="utf-8")
    lines = [json.loads(row) for row in text.splitlines() if row.strip()]
    outcomes = asyncio.run(all_played(lines))
    verdicts = Counter(verdict for _, verdict, _ in outcomes)
    good = verdicts[Verdict.RIGHT] + verdicts[Verdict.ASKED]
    found = {
        "right_or_asked": round(good / len(lines), 4),
        "right": verdicts[Verdict.RIGHT],
        "asked": verdicts[Verdict.ASKED],
        "harmful": verdicts[Verdict.HARMFUL],
        "lines": len(lines),
        "missed": [
            {"id": line["id"], "context": line["context"], "said": line["said"],
             "meant": line["meant"], "verdict": verdict.value, "served": seen.served,
             "offered": [f"{kind} {data.get('meaning', '')}".strip()
                         for kind, data in seen.offered],
             "changed": sorted(seen.changed), "answer": seen.said}
            for line, verdict, seen in outcomes
            if verdict in (Verdict.WRONG, Verdict.HARMFUL)
        ],
    }  # fmt: skip
    RESULT.parent.mkdir(exist_ok=True)
    RESULT.write_text(json.dumps(found, ensure_ascii=False, indent=1), encoding="utf-8")
    console = Console()
    for by in ("meant", "context"):
        console.print(tabulated(outcomes, by))
    share = found["right_or_asked"]
    console.print(f"{len(lines)} lines: {share:.1%} right or asked, {found['harmful']} harmful")


if __name__ == "__main__":
    main(sys.argv[1])
