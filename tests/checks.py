"""Checks of texts, names and migrations: run by `make check`, one line for each fault."""

from __future__ import annotations

import re
import statistics
import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import textstat
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from handlers.conversation.texts import FOLDER, LANGUAGES
from storage.database import connect
from storage.schema import metadata, migrate
from tests.english import headless_docstrings
from tests.names import unknown_names
from tests.rules_table import outdated
from tests.stored_names import changed_names, listed, names_now, needed_fields
from tests.text_homes import derived_texts, misplaced_texts

EASY_ENOUGH = 60
EASY_IN_THE_MIDDLE = 75
LONG_ENOUGH = 6
"""Words; the measure says nothing about shorter texts."""


class Variables(Visitor):
    """Collects the names of what a text must be filled with."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def texts_in(language: str) -> dict[str, ast.Message]:
    """Every text of a language by its name."""
    return {name: message for name, (message, _) in _with_homes(language).items()}


def homes_in(language: str) -> dict[str, str]:
    """For each text of a language the name of its file, without ".ftl"."""
    return {name: home for name, (_, home) in _with_homes(language).items()}


@cache
def _with_homes(language: str) -> dict[str, tuple[ast.Message, str]]:
    found: dict[str, tuple[ast.Message, str]] = {}
    for path in sorted((FOLDER / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Junk):
                raise SystemExit(f"{path.name}: not a text: {entry.content!r}")
            if isinstance(entry, ast.Message):
                if entry.id.name in found:
                    raise SystemExit(f"{path.name}: {entry.id.name} stands twice")
                found[entry.id.name] = entry, path.stem
    return found


def variables_of(message: ast.Message) -> set[str]:
    collector = Variables()
    collector.visit(message)
    return collector.names


def incomplete_texts() -> Iterator[str]:
    """Texts that one language lacks, or that are filled with other things there."""
    source, *others = (texts_in(language) for language in LANGUAGES)
    for language, texts in zip(LANGUAGES[1:], others, strict=True):
        for name in sorted(source.keys() ^ texts.keys()):
            yield f"text {name}: not in every language ({language})"
        for name in sorted(source.keys() & texts.keys()):
            if variables_of(source[name]) != variables_of(texts[name]):
                yield f"text {name}: other variables in {language}"
            if homes_in(LANGUAGES[0])[name] != homes_in(language)[name]:
                yield f"text {name}: in another file in {language}"


def plain(message: ast.Message) -> str:
    """The message as a reader sees it, with a short word in the place of each variable."""
    parts = message.value.elements if message.value else []
    words = "".join(p.value if isinstance(p, ast.TextElement) else "Truus" for p in parts)
    return re.sub(r"[/✓✔·“”–]", " ", words)


def hard_texts() -> Iterator[str]:
    """Dutch texts that are harder than B1 by Flesch-Douma, and the middle of them all."""
    textstat.set_lang("nl")
    scores = {
        name: textstat.flesch_reading_ease(words)
        for name, message in texts_in("nl").items()
        if len((words := plain(message)).split()) >= LONG_ENOUGH
    }
    for name, score in scores.items():
        if score < EASY_ENOUGH:
            yield f"text {name}: too hard to read ({score:.0f}, at least {EASY_ENOUGH})"
    middle = statistics.median(scores.values())
    print(
        f"readability: {len(scores)} texts, median {middle:.0f}, lowest {min(scores.values()):.0f}"
    )
    if middle < EASY_IN_THE_MIDDLE:
        yield f"texts: the median is {middle:.0f}, at least {EASY_IN_THE_MIDDLE}"


def drifted_models() -> Iterator[str]:
    """Differences between the models and what the migrations make."""
    with tempfile.TemporaryDirectory() as folder:
        engine = connect(f"sqlite:///{Path(folder) / 'migrated.db'}")
        migrate(engine)
        with engine.connect() as connection:
            for difference in compare_metadata(MigrationContext.configure(connection), metadata):
                yield f"migrations: {difference}"
        engine.dispose()


def main() -> int:
    named = unknown_names(texts_in(LANGUAGES[0]))
    known = listed()
    faults = [
        *incomplete_texts(),
        *hard_texts(),
        *named,
        *misplaced_texts(homes_in(LANGUAGES[0]), derived_texts()),
        *changed_names(known, names_now()),
        *needed_fields(known),
        *outdated(),
        *headless_docstrings(),
        *drifted_models(),
    ]
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
