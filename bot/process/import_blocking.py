"""Imports a library without optional packages that it would load and never use here."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without(*packages: str) -> Iterator[None]:
    """In this block these packages look as if they were not installed. Packages that are loaded
    already stay, and after the block all can be imported."""
    hidden = [name for name in packages if name not in sys.modules]
    # None in sys.modules is Python's own way to say that there is no such module.
    sys.modules.update(dict.fromkeys(hidden))  # type: ignore[arg-type]
    try:
        yield
    finally:
        for name in hidden:
            del sys.modules[name]
