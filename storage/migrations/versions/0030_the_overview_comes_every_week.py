"""the overview comes every week"""

import sqlalchemy as sa
from alembic import op

from storage.base import Number, UtcDateTime

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "weekly_overview",
        sa.Column("id", Number, nullable=False),
        sa.Column("coalition_id", Number, nullable=False),
        sa.Column("contact_id", Number, nullable=False),
        sa.Column("wanted", sa.Boolean(), nullable=True),
        sa.Column("due_at", UtcDateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_weekly_overview"),
        sa.UniqueConstraint("coalition_id", "id", name="uq_weekly_overview_coalition_id_id"),
        sa.UniqueConstraint("contact_id", name="uq_weekly_overview_contact_id"),
        sa.ForeignKeyConstraint(
            ["coalition_id"], ["coalition.id"], name="fk_weekly_overview_coalition_id"
        ),
        sa.ForeignKeyConstraint(
            ["coalition_id", "contact_id"],
            ["contact.coalition_id", "contact.id"],
            name="fk_weekly_overview_coalition_id_contact_id",
            ondelete="CASCADE",
        ),
        sqlite_autoincrement=True,
    )
    due = sa.text("due_at IS NOT NULL")
    op.create_index(
        "ix_weekly_overview_due_at",
        "weekly_overview",
        ["due_at"],
        sqlite_where=due,
        postgresql_where=due,
    )


def downgrade() -> None:
    op.drop_table("weekly_overview")
