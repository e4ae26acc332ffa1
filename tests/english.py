"""How docstrings begin: a sentence without a head ("Who gave up goes …") is not English.

A docstring may begin with Who, Whom or What where it asks something.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
ROOMS = ("bot", "handlers", "storage", "tests")
HEADLESS = re.compile(r"(Who|Whom|What)\b[^?]*?(\.|;|$)", re.DOTALL)
"""The first sentence, up to its end, without a question mark in it."""


def headless_docstrings(root: Path = ROOT) -> Iterator[str]:
    """A line for each docstring that begins so, also those below a constant."""
    for room in ROOMS:
        for path in sorted((root / room).rglob("*.py")):
            if "node_modules" in path.parts:
                continue
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Expr) and _is_headless(node.value):
                    yield f"{path.relative_to(root)}:{node.lineno}: a docstring without a head"


def _is_headless(node: ast.expr) -> bool:
    text = node.value if isinstance(node, ast.Constant) else None
    return isinstance(text, str) and HEADLESS.match(text.strip()) is not None
