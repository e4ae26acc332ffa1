"""Choosing people and groups, and making something in steps."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from sqlalchemy.orm import Session

from handlers.conversation.actions import Action, action
from handlers.conversation.cards import Button
from handlers.conversation.context import Context, World
from handlers.conversation.drafting import DraftFlow
from handlers.conversation.picking import group_options, names_of, pick_rows
from handlers.conversation.texts import Line, t
from storage.partners import Group
from storage.people import Contact, Organisation
from storage.targets import Target, ids_of, with_target
from tests.harness.chat import Chat


@action("picking.pick")
class Pick(Action):
    """Whether a target is chosen."""

    target: str
    on: bool


def test_a_target_is_read_as_it_was_written():
    """With its id, with a name that holds a colon, and without either."""
    for stored in ("group:3", "sector:zorg: thuis", "everyone"):
        assert str(Target.of(stored)) == stored
    assert ids_of(["group:3", "contact:5", "group:8"], "group") == [3, 8]


def test_a_target_is_chosen_once():
    """The newest stands last; one that is taken out is gone."""
    assert with_target(["a:1", "b:2"], "a:1", on=True) == ["b:2", "a:1"]
    assert with_target(["a:1", "b:2"], "a:1", on=False) == ["b:2"]


def test_a_press_turns_over_what_is_chosen():
    """The chosen are ticked; two stand beside each other."""
    rows = pick_rows([("group:1", "Een"), ("group:2", "Twee"), ("group:3", "Drie")],
                     ["group:2"], Pick)  # fmt: skip
    assert rows == [
        [Button("Een", Pick("group:1", True)),
         Button(t("ticked", name="Twee"), Pick("group:2", False))],
        [Button("Drie", Pick("group:3", True))],
    ]  # fmt: skip


async def test_targets_are_called_as_people_call_them(chat: Chat):
    """A group that is gone meanwhile is said to be gone."""
    await chat.volunteer(groups=("kerngroep",))

    def look(db: Session) -> None:
        contact, organisation = db.query(Contact).one(), db.query(Organisation).one()
        group = db.query(Group).filter_by(name="kerngroep").one()
        world = World(db, chat.clock.now(), chat.app.services)
        targets = [f"contact:{contact.id}", f"organisation:{organisation.id}", f"group:{group.id}",
                   "group:999", f"chat:{group.id}", "kind:volunteer", "sector:zorg",
                   "everyone"]  # fmt: skip
        assert names_of(world, group.coalition_id, targets) == [
            "Hans Proefweg", organisation.name, "Kerngroep", t("exists-no-more"),
            t("target-chat", group="kerngroep"), t("kinds-volunteer"),
            t("target-sector", name="zorg"), t("target-everyone"),
        ]  # fmt: skip
        assert (f"group:{group.id}", "Kerngroep") in group_options(world, group.coalition_id)

    await chat.db(look)


@dataclass
class Letter:
    """A draft, and what was done with it."""

    to: str = ""
    text: str = ""
    asked: list[str] = field(default_factory=list)


def _asks(what: str):
    def ask(_: Context | None, letter: Letter, done: Line | None) -> None:
        letter.asked.append(f"{what} after {done}")

    return ask


FLOW: DraftFlow[Letter] = DraftFlow(
    (
        (lambda letter: bool(letter.to), _asks("to")),
        (lambda letter: bool(letter.text), _asks("text")),
    ),
    _asks("preview"),
)


@pytest.mark.parametrize(
    ("letter", "asked"),
    [
        (Letter(), "to after Ga verder"),
        (Letter(text="Dag"), "to after Ga verder"),
        (Letter(to="Hans"), "text after Ga verder"),
        (Letter("Hans", "Dag"), "preview after Ga verder"),
    ],
)
def test_the_first_that_is_not_known_is_asked(letter: Letter, asked: str):
    """In the order of the steps; what is complete is shown."""
    FLOW.go_on(None, letter, "Ga verder")
    assert letter.asked == [asked]
