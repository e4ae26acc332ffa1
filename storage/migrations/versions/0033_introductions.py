"""introductions

Two organisations that fit each other are introduced after both said yes; their answers are kept.
"""

import sqlalchemy as sa
from alembic import op

from storage.base import Number, UtcDateTime

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None


def _of_the_same(column: str, table: str, *, made: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["coalition_id", column],
        [f"{table}.coalition_id", f"{table}.id"],
        name=f"fk_{made}_coalition_id_{column}",
        ondelete="CASCADE",
    )


def _own_columns(made: str) -> tuple[sa.Column[int] | sa.Constraint, ...]:
    return (
        sa.Column("id", Number, nullable=False),
        sa.Column("coalition_id", Number, nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{made}"),
        sa.UniqueConstraint("coalition_id", "id", name=f"uq_{made}_coalition_id_id"),
        sa.ForeignKeyConstraint(["coalition_id"], ["coalition.id"], name=f"fk_{made}_coalition_id"),
    )


def upgrade() -> None:
    op.create_table(
        "introduction",
        *_own_columns("introduction"),
        sa.Column("nudge_id", Number, nullable=False),
        sa.Column("sought", sa.Text(), nullable=False),
        sa.Column("offered", sa.Text(), nullable=False),
        sa.Column("first", sa.Text(), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("made_at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("due_at", UtcDateTime(timezone=True)),
        _of_the_same("nudge_id", "nudge", made="introduction"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "introduction_side",
        *_own_columns("introduction_side"),
        sa.Column("introduction_id", Number, nullable=False),
        sa.Column("organisation_id", Number, nullable=False),
        sa.Column("contact", Number, nullable=False),
        sa.Column("seeks", sa.Boolean(), nullable=False),
        sa.Column("says", sa.Boolean()),
        _of_the_same("introduction_id", "introduction", made="introduction_side"),
        _of_the_same("organisation_id", "organisation", made="introduction_side"),
        sqlite_autoincrement=True,
    )
    for table, *columns in (
        ("introduction", "nudge_id"),
        ("introduction", "due_at"),
        ("introduction", "coalition_id", "made_at"),
        ("introduction_side", "introduction_id"),
        ("introduction_side", "organisation_id"),
        ("introduction_side", "contact"),
    ):
        op.create_index(f"ix_{table}_{'_'.join(columns)}", table, columns)


def downgrade() -> None:
    op.drop_table("introduction_side")
    op.drop_table("introduction")
