"""`make check` reports texts that do not stand where they belong."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.text_homes import derived_texts, misplaced_texts

HOMES = {
    "poll-asked": "polls",
    "poll-said-yes": "polls",
    "poll-noted": "polls",
    "task-asked": "tasks",
    "command-poll": "polls",
    "back": "common",
    "hello": "conversation",
}
DERIVED = {"command-poll": "polls"}
MODULES = {
    "handlers/polls/cards.py": 't("poll-asked"); t(f"poll-said-{vote}"); t("back")',
    "handlers/polls/noting.py": 'show("poll-noted")',
    "handlers/tasks.py": 't("task-asked" if new else "back")',
    "handlers/conversation/menus.py": 't(f"command-{name}")',
    "bot/demo.py": 't("hello")',
}


def faults(root: Path, homes: dict[str, str], **more: str) -> list[str]:
    """Of a program in which all texts stand well, with a line `more` in one of its modules."""
    for name, code in MODULES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{code}\n{more.get(path.stem, '')}\n")
    return list(misplaced_texts(HOMES | homes, DERIVED, root))


def test_texts_that_stand_well(tmp_path: Path):
    """Spelled, derived, or passed on; and those of a menu stand with the command."""
    assert faults(tmp_path, {}) == []


@pytest.mark.parametrize(
    "line", ['t("poll-asked")', 't(f"poll-{how}ed")', 'show("poll-asked")', 't(f"poll-as{how}")']
)
def test_a_text_of_another_capability(tmp_path: Path, line: str):
    """However it is named, it is not for this one."""
    assert faults(tmp_path, {}, tasks=line)[:1] == [
        "text poll-asked: in polls.ftl, but tasks uses it"
    ]


def test_a_text_of_the_conversation(tmp_path: Path):
    """A capability that wants it has to put it in common.ftl."""
    found = faults(tmp_path, {}, tasks='t("hello")')
    assert found == ["text hello: in conversation.ftl, but tasks uses it"]


@pytest.mark.parametrize("home", ["polls", "nowhere"])
def test_a_text_that_its_capability_does_not_use(tmp_path: Path, home: str):
    """Also where there is no such capability."""
    found = faults(tmp_path, {"too-much": home})
    assert found == [f"text too-much: in {home}.ftl, but {home} does not use it"]


def test_a_shared_text_that_only_one_uses(tmp_path: Path):
    """It belongs to that one."""
    found = faults(tmp_path, {"task-asked": "common"})
    assert found == ["text task-asked: in common.ftl, but only tasks uses it"]


def test_a_shared_text_that_nobody_uses(tmp_path: Path):
    """It can go."""
    found = faults(tmp_path, {"too-much": "common"})
    assert found == ["text too-much: in common.ftl, but nobody uses it"]


def test_a_command_without_its_words(tmp_path: Path):
    """A derived text is missed before a menu is made."""
    homes = {name: home for name, home in HOMES.items() if name not in DERIVED}
    found = list(misplaced_texts(homes, DERIVED, tmp_path))
    assert "text command-poll: missing, though polls declares what it names" in found


def test_words_of_lists_stand_with_what_they_name():
    """Commands, rows that stand still, and purposes."""
    derived = derived_texts()
    assert derived["command-peiling"] == "availability"
    assert derived["stuck-task"] == "tasks"
    assert derived["purpose-news"] == "conversation"
