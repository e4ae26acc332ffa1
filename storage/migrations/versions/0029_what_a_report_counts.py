"""what a report counts

Since when organisations take part, when tasks were noted and ended, and how soon polls are
answered; of before this none of it is known. Every coalition gets a plan for its reports, which is
looked at once the program runs.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

from storage.base import Number, UtcDateTime

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

MOMENTS = (
    ("organisation", "joined_at"),
    ("organisation", "left_at"),
    ("task", "noted_at"),
    ("task", "ended_at"),
)


def _moment(name: str) -> sa.Column[Any]:
    return sa.Column(name, UtcDateTime(timezone=True), nullable=True)


def _table(name: str, *columns: sa.Column[Any], keys: tuple[tuple[str, ...], ...]) -> None:
    op.create_table(
        name,
        sa.Column("id", Number, nullable=False),
        *columns,
        sa.Column("coalition_id", Number, nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        *(sa.UniqueConstraint(*key, name=f"uq_{name}_{'_'.join(key)}") for key in keys),
        sa.ForeignKeyConstraint(["coalition_id"], ["coalition.id"], name=f"fk_{name}_coalition_id"),
        sqlite_autoincrement=True,
    )


def upgrade() -> None:
    for table, column in MOMENTS:
        op.add_column(table, _moment(column))
    _table(
        "answer_pace",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("minutes", Number, nullable=False),
        keys=(),
    )
    op.create_index("ix_answer_pace_coalition_id_day", "answer_pace", ["coalition_id", "day"])
    _table(
        "report_plan",
        *map(_moment, ("ready_at", "told_at", "digest_at")),
        keys=(("coalition_id", "id"), ("coalition_id",)),
    )
    for column in ("ready_at", "digest_at"):
        op.create_index(f"ix_report_plan_{column}", "report_plan", [column])
    _table(
        "digest",
        sa.Column("begins", sa.Date(), nullable=False),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        keys=(("coalition_id", "id"), ("coalition_id", "begins")),
    )
    op.execute(
        "INSERT INTO report_plan (coalition_id, ready_at, digest_at)"
        " SELECT id, '2026-01-01 00:00:00', '2026-01-01 00:00:00' FROM coalition"
    )


def downgrade() -> None:
    for table in ("digest", "report_plan", "answer_pace"):
        op.drop_table(table)
    for table, column in MOMENTS:
        op.drop_column(table, column)
