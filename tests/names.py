"""Names in the code that must exist elsewhere: a text, a purpose, a kind of notice. What is not
there would be found out only when it is needed, mostly at night."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from handlers import CAPABILITIES
from handlers.conversation.courtesy import PURPOSES
from handlers.conversation.routes import routes_of

HANDLERS = Path(__file__).parent.parent / "handlers"
PURPOSE, SUBJECT = 2, 3
"""Which argument that is, of what wishes to tell something."""
NOT_THEIRS = ("IntegrityError", "SQLAlchemyError", "DBAPIError", "OperationalError")


def unknown_names(texts: Mapping[str, object], folder: Path = HANDLERS) -> Iterator[str]:
    """A line for each place where the capabilities name what does not exist, or catch a fault of
    the database, which leaves its savepoint dead without a word."""
    kinds = routes_of(CAPABILITIES).notices
    for path in sorted(folder.rglob("*.py")):
        where = path.relative_to(folder.parent)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            for fault in _faults_in(node, texts, kinds):
                yield f"{where}:{getattr(node, 'lineno', 0)}: {fault}"


def _faults_in(
    node: ast.AST, texts: Mapping[str, object], kinds: Mapping[str, object]
) -> Iterator[str]:
    if isinstance(node, ast.Name) and node.id in NOT_THEIRS:
        yield f"{node.id} is not for capabilities"
    if not isinstance(node, ast.Call):
        return
    called = name_of(node.func)
    if called == "t" and node.args:
        yield from _missing("text", patterns(node.args[0]), texts)
    if called in ("notify", "notify_many") and len(node.args) > SUBJECT:
        yield from _missing("purpose", patterns(node.args[PURPOSE]), PURPOSES)
        subjects = (pattern.partition(":") for pattern in patterns(node.args[SUBJECT]))
        yield from _missing("notice", (kind for kind, colon, _ in subjects if colon), kinds)


def name_of(called: ast.expr) -> str:
    """The name of a function that is called, wherever it comes from."""
    return called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")


def patterns(node: ast.expr) -> Iterator[str]:
    """Patterns of the names that this can be; none where another place gives the name."""
    match node:
        case ast.Constant(value=str(text)):
            yield re.escape(text)
        case ast.JoinedStr(values=parts):
            yield "".join(
                re.escape(p.value) if isinstance(p, ast.Constant) else ".+" for p in parts
            )
        case ast.IfExp(body=one, orelse=other):
            yield from patterns(one)
            yield from patterns(other)


def _missing(what: str, wanted: Iterator[str], known: Mapping[str, object]) -> Iterator[str]:
    for pattern in wanted:
        if not any(map(re.compile(pattern).fullmatch, known)):
            yield f"no {what} {pattern}"
