"""Where texts stand: a capability's words in its own file, and those that several use in
common.ftl. So a capability is read, changed and taken out with its words."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from handlers import CAPABILITIES
from handlers.conversation.courtesy import PURPOSES
from handlers.conversation.routes import routes_of
from tests.names import HANDLERS, name_of, patterns

COMMON, CONVERSATION = "common", "conversation"


def misplaced_texts(
    homes: Mapping[str, str], derived: Mapping[str, str], root: Path = HANDLERS.parent
) -> Iterator[str]:
    """A line for each text that does not stand where it belongs, or that nobody uses.

    `homes`: the name of each text's file, without ".ftl"; `derived`: see `derived_texts`.
    """
    users = _users_of(homes, derived, root)
    for name, home in homes.items():
        if home == COMMON:
            if len(users[name]) < 2:
                yield f"text {name}: in common.ftl, but {_who(users[name])} uses it"
            continue
        for other in sorted(users[name] - {home}):
            yield f"text {name}: in {home}.ftl, but {other} uses it"
        if home not in users[name]:
            yield f"text {name}: in {home}.ftl, but {home} does not use it"
    for name in sorted(derived.keys() - homes.keys()):
        yield f"text {name}: missing, though {derived[name]} declares what it names"


def _who(users: set[str]) -> str:
    return f"only {min(users)}" if users else "nobody"


def derived_texts() -> dict[str, str]:
    """Texts whose names are made elsewhere of what someone declares, each with who does: what a
    command does, which row stands still, and of which purpose a message is."""
    routes = routes_of(CAPABILITIES)
    in_menus = {f"command-{c.name}": _module(c.run) for c in routes.commands.values() if c.menu}
    meanings = {f"means-{m.name}": _module(m.run) for m in routes.meanings.values()}
    due = {f"stuck-{w.when.row.__tablename__}": _module(w.run) for w in routes.due.values()}
    # What the conversation has to do in its time belongs to no coalition, or is a message itself.
    may_stand_still = {name: room for name, room in due.items() if room != CONVERSATION}
    return (
        in_menus
        | meanings
        | may_stand_still
        | {f"purpose-{name}": CONVERSATION for name in PURPOSES}
    )


def _module(function: object) -> str:
    return function.__module__.split(".")[1]


def _users_of(
    names: Collection[str], derived: Mapping[str, str], root: Path
) -> defaultdict[str, set[str]]:
    """For each text the capabilities that name it; the program itself speaks as the conversation
    does."""
    users: defaultdict[str, set[str]] = defaultdict(set)
    for name, room in derived.items():
        users[name].add(room)
    for path in sorted(root.glob("handlers/**/*.py")) + sorted(root.glob("bot/**/*.py")):
        top, room = path.relative_to(root).parts[:2]
        for name in _named_in(path, names, derived):
            users[name].add(CONVERSATION if top == "bot" else room.removesuffix(".py"))
    return users


def _named_in(path: Path, names: Collection[str], derived: Collection[str]) -> Iterator[str]:
    """The texts that a module names; a derived one only where its whole name stands there."""
    lines = "\n".join(names)
    for node in _naming(ast.parse(path.read_text(encoding="utf-8"))):
        for pattern in patterns(node):
            for name in re.findall(f"(?m)^{pattern}$", lines):
                if name not in derived or pattern == re.escape(name):
                    yield name


def _naming(tree: ast.AST) -> Iterator[ast.expr]:
    """Expressions that can name a text: whatever `t` is given, and strings with a hyphen, like the
    names that are passed on to it."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=called, args=[name, *_]) if name_of(called) == "t":
                yield name
            case ast.Constant(value=str(text)) if "-" in text:
                yield node
            case ast.JoinedStr(values=[ast.Constant(value=str(text)), *_]) if "-" in text:
                yield node
