"""`make check` reports names that do not exist."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.names import unknown_names


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ('t("no-such")', r"no text no\-such"),
        ('t(f"no-such-{kind}")', r"no text no\-such\-.+"),
        ('t("known" if yes else "no-such")', r"no text no\-such"),
        ('notify(world, to, "no-such", f"poll:{poll}")', r"no purpose no\-such"),
        ('notify(world, to, "news", f"no-such:{poll}")', r"no notice no\-such"),
        ("except_ = IntegrityError", "IntegrityError is not for capabilities"),
    ],
)
def test_a_name_that_does_not_exist_is_told_with_its_place(tmp_path: Path, line: str, fault: str):
    """Where it stands, what it is, and its name."""
    (tmp_path / "wrong.py").write_text(f"\n{line}\n")
    assert list(unknown_names({"known": ""}, tmp_path)) == [f"{tmp_path.name}/wrong.py:2: {fault}"]


def test_what_exists_is_passed_over(tmp_path: Path):
    """Also a name of which only a part stands there, or that is given elsewhere."""
    lines = ('t("known")', 't(f"kn{how}")', "t(name)", 'notify(world, to, "news", subject)')
    (tmp_path / "right.py").write_text("\n".join(lines))
    assert list(unknown_names({"known": ""}, tmp_path)) == []
