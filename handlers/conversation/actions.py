"""Actions: the meaning of a press, and how a message remembers it."""

from __future__ import annotations

import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar, dataclass_transform

from pydantic import TypeAdapter


@dataclass(frozen=True, slots=True)
class Action:
    """The meaning of a press: plain values that set an absolute state, so that pressing twice is
    harmless."""


A = TypeVar("A", bound=Action)


@dataclass_transform(frozen_default=True)
def action(
    name: str, *, agrees: bool | str | None = None, of_numbered: bool = False
) -> Callable[[type[A]], type[A]]:
    """Make a kind of action of a class. Messages remember its `name` for years, so the name never
    changes, and neither does what a field means; a new field has a default. `agrees`: whether it
    says yes or no to what its card asks, or the field that tells. `of_numbered`: it is about one of
    several things that people call by number, so that a number typed beside it may mean those."""

    def made(kind: type[A]) -> type[A]:
        known: type[A] = dataclass(frozen=True, slots=True)(kind)
        _names[known] = name
        _agreeing[name] = agrees
        if of_numbered:
            _of_numbered.add(name)
        return known

    return made


_names: dict[type[Action], str] = {}
_agreeing: dict[str, bool | str | None] = {}
_of_numbered: set[str] = set()
_adapters: dict[type[Action], TypeAdapter[Any]] = {}


def kind_of(kind: type[Action]) -> str:
    """The name under which a message remembers a kind of action."""
    return _names[kind]


def agreeing(kind: str, data: Mapping[str, Any]) -> bool | None:
    """Whether an action of this kind says yes, or no, to what its card asks; None: neither."""
    agrees = _agreeing.get(kind)
    return data.get(agrees) if isinstance(agrees, str) else agrees


def is_of_numbered(kind: str) -> bool:
    """Whether an action of this kind is about one of several things that people call by number."""
    return kind in _of_numbered


def pack(meant: Action) -> dict[str, Any]:
    """An action as plain JSON values."""
    packed: dict[str, Any] = _adapter(type(meant)).dump_python(meant, mode="json")
    return packed


def unpack(kind: type[Action], data: Mapping[str, Any]) -> Action:
    """The action that `pack` wrote."""
    meant: Action = _adapter(kind).validate_python(dict(data))
    return meant


def _adapter(kind: type[Action]) -> TypeAdapter[Any]:
    if kind not in _adapters:
        # Actions are written with postponed annotations; resolve them once, here.
        typing.get_type_hints(kind)
        _adapters[kind] = TypeAdapter(kind)
    return _adapters[kind]
