"""somebody takes over

From now on it is known for whose place a successor is sought. Of links that were made for one
before this nothing is known but the invitation: they let in, and nothing is passed on.
"""

import sqlalchemy as sa
from alembic import op

from storage.base import Number, UtcDateTime

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None

REASONS = ("leaves", "closed", "silent", "backup")


def upgrade() -> None:
    op.create_table(
        "handover",
        sa.Column("id", Number, nullable=False),
        sa.Column("coalition_id", Number, nullable=False),
        sa.Column("contact_id", Number, nullable=False),
        sa.Column("organisation_id", Number, nullable=False),
        sa.Column(
            "reason", sa.Enum(*REASONS, name="reason", native_enum=False, length=20), nullable=False
        ),
        *(sa.Column(name, Number) for name in ("invitation_id", "asked_id", "successor_id")),
        sa.Column("begun_at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("due_at", UtcDateTime(timezone=True)),
        sa.Column("ended_at", UtcDateTime(timezone=True)),
        sa.PrimaryKeyConstraint("id", name="pk_handover"),
        sa.UniqueConstraint("coalition_id", "id", name="uq_handover_coalition_id_id"),
        sa.ForeignKeyConstraint(
            ["coalition_id"], ["coalition.id"], name="fk_handover_coalition_id"
        ),
        *(
            sa.ForeignKeyConstraint(
                ["coalition_id", f"{table}_id"],
                [f"{table}.coalition_id", f"{table}.id"],
                name=f"fk_handover_coalition_id_{table}_id",
                ondelete="CASCADE",
            )
            for table in ("contact", "organisation")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_handover_due_at", "handover", ["due_at"])


def downgrade() -> None:
    op.drop_table("handover")
