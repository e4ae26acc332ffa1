"""ids are never given twice

On SQLite the id of a deleted last row went to the next one, so that an old button, question or
notice could mean somebody else's row. From now on no id comes again, also none that is still named
somewhere though its row is gone. What means another letter by now is closed, and told; of
invitations the next migration does that.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any

import sqlalchemy as sa
import structlog
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

log = structlog.get_logger(__name__)

TABLES = (
    *("account", "announcement", "channel", "coalition", "file", "group_chat", "held_meeting"),
    *("invitation", "letter", "meeting", "meeting_rhythm", "notice", "person", "poll"),
    *("poll_outcome", "poll_slot", "practice", "task", "web_file"),
)
"""Those that gave ids twice; the others never did."""

NAMED_BY = {
    "announcement": ("announcement", "correction", "report"),
    "channel": ("channel",),
    "contact": ("contact", "of", "to", "application", "by", "leader", "leaderless"),
    "coalition_group": ("group",),
    "file": ("file",),
    "group_chat": ("groupchat",),
    "held_meeting": ("held", "task"),
    "invitation": ("invitation",),
    "letter": ("letter",),
    "meeting": ("meeting",),
    "notice": ("notice",),
    "organisation": ("organisation", "new", "gone", "into"),
    "person": ("other",),
    "poll": ("poll",),
    "poll_slot": ("slot", "slots"),
    "task": ("task",),
}
"""By table: the fields and the first words of the subjects that hold its ids."""

ANSWERS = ("letterbox.letters.AnswerLetter", "letterbox.answering.SendAnswer")
"""Buttons about a letter, which only ever come on a message that is written after it: on an older
message they meant a letter that is gone."""

CLOSED = ["", {}]
"""A button that nothing answers but that it is closed already."""

message = sa.table(
    "message",
    *(sa.column(name) for name in ("id", "subject")),
    sa.column("written_at", sa.DateTime(timezone=True)),
    sa.column("actions", sa.JSON),
    sa.column("file", sa.JSON),
)
question = sa.table(
    "question",
    sa.column("message_id"),
    sa.column("data", sa.JSON),
)
notice = sa.table(
    "notice",
    *(sa.column(name) for name in ("id", "contact_id", "subject", "state", "reason")),
    *(sa.column(name) for name in ("budgeted", "message_id")),
    sa.column("data", sa.JSON),
    *(sa.column(n, sa.DateTime(timezone=True)) for n in ("due_at", "written_at", "expires_at")),
)
letter = sa.table(
    "letter",
    *(sa.column(name) for name in ("id", "to_id")),
    sa.column("sent_at", sa.DateTime(timezone=True)),
)
contact = sa.table("contact", *(sa.column(name) for name in ("id", "role")))


def upgrade() -> None:
    """Elsewhere a sequence never goes back, and nothing can mean another row."""
    if op.get_bind().dialect.name != "sqlite":
        return
    _copy_with(sqlite_autoincrement=True)
    _never_again(_highest_named())
    letters = {row.id: row for row in _all(letter)}
    _close_buttons(letters)
    _bring_letters(letters)


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        _copy_with(sqlite_autoincrement=False)


def _copy_with(*, sqlite_autoincrement: bool) -> None:
    for table in TABLES:
        kwargs = {"sqlite_autoincrement": sqlite_autoincrement}
        with op.batch_alter_table(table, recreate="always", table_kwargs=kwargs):
            pass


# No id that is named anywhere comes again


def _highest_named() -> dict[str, int]:
    """By table: the highest of its ids that stands in a button, a subject, a question or a notice;
    its row may be gone."""
    highest: dict[str, int] = {}
    for word, number in _everything_named():
        for table in (table for table, words in NAMED_BY.items() if word in words):
            highest[table] = max(number, highest.get(table, 0))
    return highest


def _everything_named() -> Iterator[tuple[str, int]]:
    for row in _all(message):
        yield from _named([row.subject, row.file, [data for _, data in row.actions]])
    for row in _all(notice):
        yield from _named([row.subject, row.data])
    for row in _all(question):
        yield from _named(row.data)


def _named(value: Any, field: str = "") -> Iterator[tuple[str, int]]:
    """The numbers in it, each with the field or the kind of subject that says of what it is."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _named(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from _named(inner, field)
    elif isinstance(value, str) and (subject := re.match(r"([a-z]+)[a-z-]*:(\d{1,9})\b", value)):
        yield subject[1], int(subject[2])
    elif isinstance(value, int) and not isinstance(value, bool):
        yield field, value


def _never_again(highest: dict[str, int]) -> None:
    db = op.get_bind()
    for table, number in highest.items():
        last = db.scalar(sa.text("SELECT seq FROM sqlite_sequence WHERE name = :t"), {"t": table})
        if last is None:
            add = sa.text("INSERT INTO sqlite_sequence (name, seq) VALUES (:t, :n)")
            db.execute(add, {"t": table, "n": number})
        elif last < number:
            raised = sa.text("UPDATE sqlite_sequence SET seq = :n WHERE name = :t")
            db.execute(raised, {"t": table, "n": number})


# What may mean another letter by now


def _close_buttons(letters: dict[int, Any]) -> None:
    """The answer would have gone to whoever wrote the letter that has the id now."""
    for row in _all(message):
        actions = [CLOSED if _is_about_younger(a, row, letters) else a for a in row.actions]
        if actions != row.actions:
            op.execute(message.update().where(message.c.id == row.id).values(actions=actions))
            op.execute(question.delete().where(question.c.message_id == row.id))
            log.warning(
                "an old button to answer a letter had come to mean a newer letter; it is closed."
                " Ask whoever got this message whether they answered it lately: that answer may"
                " have gone to the wrong person",
                message=row.id,
                written=row.written_at.date().isoformat(),
            )


def _is_about_younger(action: list[Any], on: Any, letters: dict[int, Any]) -> bool:
    kind, data = action
    meant = letters.get(data["letter"]) if kind in ANSWERS else None
    return meant is not None and meant.sent_at > on.written_at


def _bring_letters(letters: dict[int, Any]) -> None:
    """A letter whose id an older letter had was held for brought already: it is brought now."""
    leaders = {row.id for row in _all(contact) if row.role == "leader"}
    for row in _all(notice):
        kind, _, number = row.subject.partition(":")
        meant = letters.get(int(number)) if kind == "letter" else None
        if meant is None or (row.written_at or row.expires_at or meant.sent_at) >= meant.sent_at:
            continue
        is_theirs = row.contact_id in (leaders if meant.to_id is None else {meant.to_id})
        state = {"state": "waiting", "reason": ""} if is_theirs else {"state": "dropped"}
        anew = {"data": {}, "due_at": meant.sent_at, "expires_at": None, "message_id": None}
        anew |= {"written_at": None, "budgeted": False, **state}
        op.execute(notice.update().where(notice.c.id == row.id).values(anew))
        if is_theirs:
            log.warning(
                "a letter never arrived, though its writer was told that it was sent; it goes now",
                letter=meant.id,
                sent=meant.sent_at.date().isoformat(),
            )


def _all(table: sa.TableClause) -> Iterable[Any]:
    return op.get_bind().execute(sa.select(table)).all()
