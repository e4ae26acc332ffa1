"""The names under which installations remember buttons, questions and what messages are about.

tests/stored_names.json lists those that are out there: names and fields may be added, and nothing
that is listed may go. `python -m tests.stored_names` adds what is new.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields
from pathlib import Path

from handlers import CAPABILITIES
from handlers.conversation.courtesy import PURPOSES
from handlers.conversation.routes import routes_of

LIST = Path(__file__).with_suffix(".json")
Names = Mapping[str, Mapping[str, list[str]]]
"""By what they name, each name with its fields."""


def names_now() -> Names:
    """The names that the capabilities remember; only actions have fields."""
    routes = routes_of(CAPABILITIES)
    named: dict[str, Mapping[str, object]] = {
        "questions": routes.steps,
        "due work": routes.due,
        "notices": routes.notices,
        "replies": routes.replies,
        "recipes": routes.recipes,
        "purposes": PURPOSES,
    }
    return {
        "actions": {
            name: [field.name for field in fields(press.action)]
            for name, press in sorted(routes.presses.items())
        }
    } | {what: {name: [] for name in sorted(found)} for what, found in named.items()}


def listed() -> Names:
    """The names that installations have."""
    names: Names = json.loads(LIST.read_text(encoding="utf-8"))
    return names


def changed_names(known: Names, now: Names) -> Iterator[str]:
    """A line for each name or field that went, and for each that is not listed yet."""
    for what in sorted(known.keys() | now.keys()):
        old, new = known.get(what, {}), now.get(what, {})
        for name in sorted(old.keys() - new.keys()):
            yield f"{what}: {name} stands in installations; it must stay"
        for name in sorted(new.keys() - old.keys()):
            yield f"{what}: {name} is new; list it with `python -m tests.stored_names`"
        for name in sorted(old.keys() & new.keys()):
            if gone := set(old[name]) - set(new[name]):
                yield f"{what}: {name} lost {sorted(gone)}, which buttons carry"


def needed_fields(known: Names) -> Iterator[str]:
    """A line for each field that came later without a default: older buttons lack it."""
    for name, press in routes_of(CAPABILITIES).presses.items():
        for field in fields(press.action):
            later = field.name not in known["actions"].get(name, [field.name])
            if later and field.default is MISSING and field.default_factory is MISSING:
                yield f"actions: {name}.{field.name} came later and needs a default"


def main() -> None:
    """List what is new."""
    known, now = listed() if LIST.exists() else {}, names_now()
    # A name keeps the fields with which it came: later ones need a default for ever.
    merged = {what: dict(sorted({**now[what], **known.get(what, {})}.items())) for what in now}
    LIST.write_text(_written(merged), encoding="utf-8")


def _written(names: Names) -> str:
    """A line for each name, so that a change is seen for what it is."""
    parts = (
        f"  {json.dumps(what)}: {{\n"
        + ",\n".join(f"    {json.dumps(name)}: {json.dumps(f)}" for name, f in found.items())
        + "\n  }"
        for what, found in names.items()
    )
    return "{\n" + ",\n".join(parts) + "\n}\n"


if __name__ == "__main__":
    main()
