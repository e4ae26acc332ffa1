"""a merge can be undone

From now on a merge of two organisations leaves a record of what moved. Merges of before this left
none, and stay as they are.
"""

import sqlalchemy as sa
from alembic import op

from storage.base import Number, UtcDateTime

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "merge_record",
        sa.Column("id", Number, nullable=False),
        sa.Column("coalition_id", Number, nullable=False),
        sa.Column("gone_id", Number, nullable=False),
        sa.Column("into_id", Number, nullable=False),
        *(
            sa.Column(name, sa.JSON(), nullable=False)
            for name in ("gone", "moved", "beside", "filled")
        ),
        sa.Column("forget_at", UtcDateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_merge_record"),
        sa.UniqueConstraint("coalition_id", "id", name="uq_merge_record_coalition_id_id"),
        sa.ForeignKeyConstraint(
            ["coalition_id"], ["coalition.id"], name="fk_merge_record_coalition_id"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_merge_record_forget_at", "merge_record", ["forget_at"])


def downgrade() -> None:
    op.drop_table("merge_record")
