"""consent names its code

A button that asks for consent carried the id of its invitation, which on SQLite could come to mean
another invitation. From now on it carries the code, which nobody gets twice.
"""

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
import structlog
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

log = structlog.get_logger(__name__)

KINDS = (
    "registration.consent.Consent",
    "registration.consent.ReadIn",
    "registration.by_mail.ByMail",
)
STEP = "registration.consent.consent_in_words"
CLOSED = ["", {}]
"""A button that nothing answers but that it is closed already."""

invitation = sa.table(
    "invitation",
    *(sa.column(name) for name in ("id", "code")),
    sa.column("made_at", sa.DateTime(timezone=True)),
)
message = sa.table(
    "message",
    *(sa.column(name) for name in ("id", "person_id")),
    sa.column("written_at", sa.DateTime(timezone=True)),
    sa.column("actions", sa.JSON),
)
question = sa.table(
    "question",
    *(sa.column(name) for name in ("person_id", "message_id", "step")),
    sa.column("data", sa.JSON),
)


def upgrade() -> None:
    known = {row.id: row for row in _all(invitation)}
    for row in _all(message):
        asked = {data["invitation"] for kind, data in row.actions if kind in KINDS}
        meant = {i: known[i].code for i in asked if i in known and not _is_younger(known[i], row)}
        _keep(row, "code", [_renamed(a, "invitation", "code", meant) for a in row.actions], meant)
        if younger := asked & known.keys() - meant.keys():
            _tell(row, younger)
    of_nothing = question.c.message_id.is_(None)
    op.execute(question.delete().where(question.c.step == STEP, of_nothing))


def downgrade() -> None:
    ids = {row.code: row.id for row in _all(invitation)}
    for row in _all(message):
        actions = [_renamed(action, "code", "invitation", ids) for action in row.actions]
        asked = {data["code"] for kind, data in row.actions if kind in KINDS}
        _keep(row, "invitation", actions, {code: ids[code] for code in asked if code in ids})


def _is_younger(made: Any, asking: Any) -> bool:
    """Whether the invitation was made after it was asked about: it is not the one that was."""
    return bool(made.made_at > asking.written_at)


def _renamed(action: list[Any], old: str, new: str, known: dict[Any, Any]) -> list[Any]:
    kind, data = action
    if kind not in KINDS:
        return action
    if data[old] not in known:
        return CLOSED
    return [kind, {new: known[data[old]], **{k: v for k, v in data.items() if k != old}}]


def _keep(row: Any, field: str, actions: list[Any], named: dict[Any, Any]) -> None:
    """The buttons of a message, and the question that is answered by the same in words."""
    if actions == row.actions:
        return
    op.execute(message.update().where(message.c.id == row.id).values(actions=actions))
    asked = sa.and_(question.c.message_id == row.id, question.c.step == STEP)
    if named:
        data = {field: next(iter(named.values()))}
        op.execute(question.update().where(asked).values(data=data))
    else:
        op.execute(question.delete().where(asked))


def _tell(row: Any, younger: set[int]) -> None:
    log.warning(
        "an old question for consent had come to mean a newer invitation; it is closed. Look with"
        " /partners whether whoever was asked came in by it with rights that are not theirs",
        message=row.id,
        person=row.person_id,
        asked=row.written_at.date().isoformat(),
        invitations=sorted(younger),
    )


def _all(table: sa.TableClause) -> Iterable[Any]:
    return op.get_bind().execute(sa.select(table)).all()
