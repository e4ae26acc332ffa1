"""Checks calls against Telegram's own description of its methods, where that is at hand."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

PUBLISHED = Path(__file__).resolve().parents[4] / "shared" / "telegram-bot-api.json"

_SCALARS: dict[str, tuple[type, ...]] = {
    "Integer": (int,),
    "Float": (int, float),
    "String": (str,),
    "Boolean": (bool,),
}


class Specification:
    """The methods and types of the Bot API, as data."""

    def __init__(self, published: dict[str, Any]) -> None:
        self._methods = published["methods"]
        self._types = published["types"]

    @classmethod
    @cache
    def find(cls) -> Specification | None:
        """The published description, or None on a machine that lacks it."""
        return cls(json.loads(PUBLISHED.read_text())) if PUBLISHED.exists() else None

    def problems(self, method: str, params: dict[str, Any], files: set[str]) -> list[str]:
        """The faults of a call; `params` as text or JSON values, `files` by field name."""
        if method not in self._methods:
            return [f"no method {method}"]
        fields = {field["name"]: field for field in self._methods[method].get("fields", [])}
        attached = {f.removeprefix("attach://") for f in map(str, params.values())}
        given = set(params) | (files - attached)
        unknown = [f"{method} has no {name}" for name in given - set(fields)]
        missing = [
            f"{method} needs {name}"
            for name, field in fields.items()
            if field["required"] and name not in given
        ]
        wrong = [
            f"{method}: {name} is not {fields[name]['types']}"
            for name, value in params.items()
            if name in fields and not self._fits_any(_parsed(value, fields[name]), fields[name])
        ]
        return unknown + missing + wrong

    def _fits_any(self, value: Any, field: dict[str, Any]) -> bool:
        return any(self._fits(value, kind) for kind in field["types"])

    def _fits(self, value: Any, kind: str) -> bool:
        if kind in _SCALARS:
            return isinstance(value, _SCALARS[kind]) and (
                kind == "Boolean" or not isinstance(value, bool)
            )
        if kind.startswith("Array of "):
            inner = kind.removeprefix("Array of ")
            return isinstance(value, list) and all(self._fits(item, inner) for item in value)
        if kind == "InputFile":
            return isinstance(value, str)
        return isinstance(value, dict) and self._fits_object(value, kind)

    def _fits_object(self, value: dict[str, Any], kind: str) -> bool:
        described = self._types[kind]
        if described.get("subtypes"):
            return any(self._fits(value, subtype) for subtype in described["subtypes"])
        fields = {field["name"]: field for field in described.get("fields", [])}
        complete = all(name in value for name, field in fields.items() if field["required"])
        return complete and all(
            name in fields and self._fits_any(item, fields[name]) for name, item in value.items()
        )


def _parsed(value: Any, field: dict[str, Any]) -> Any:
    """A parameter of a form is text; what the method wants in its place tells how to read it."""
    if not isinstance(value, str) or "String" in field["types"]:
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value
