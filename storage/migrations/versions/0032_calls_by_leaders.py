"""calls by leaders

Calls that project leaders are asked to make are kept, with what came of them; the place of an
organisation knows when a second contact was last asked for, and when a silent one was noticed.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

from storage.base import Number, UtcDateTime

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def _moment(name: str, *, nullable: bool = True) -> sa.Column[Any]:
    return sa.Column(name, UtcDateTime(timezone=True), nullable=nullable)


def upgrade() -> None:
    op.create_table(
        "call",
        sa.Column("id", Number, nullable=False),
        sa.Column("organisation_id", Number, nullable=False),
        sa.Column("contact", Number),
        sa.Column("reason", sa.String(40), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("outcome", sa.String(20)),
        sa.Column("tries", Number, nullable=False),
        sa.Column("taken_by", Number),
        _moment("made_at", nullable=False),
        _moment("told_at"),
        _moment("due_at"),
        _moment("ended_at"),
        sa.Column("note_id", Number),
        sa.Column("coalition_id", Number, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_call"),
        sa.UniqueConstraint("coalition_id", "id", name="uq_call_coalition_id_id"),
        sa.ForeignKeyConstraint(["coalition_id"], ["coalition.id"], name="fk_call_coalition_id"),
        sa.ForeignKeyConstraint(
            ["coalition_id", "organisation_id"],
            ["organisation.coalition_id", "organisation.id"],
            name="fk_call_coalition_id_organisation_id",
            ondelete="CASCADE",
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_call_due_at", "call", ["due_at"])
    op.create_index("ix_call_organisation_id_ended_at", "call", ["organisation_id", "ended_at"])
    op.create_index("ix_call_coalition_id_told_at", "call", ["coalition_id", "told_at"])
    op.add_column("engagement", _moment("backup_at"))
    op.add_column("engagement", _moment("silent_at"))


def downgrade() -> None:
    op.drop_column("engagement", "silent_at")
    op.drop_column("engagement", "backup_at")
    op.drop_table("call")
