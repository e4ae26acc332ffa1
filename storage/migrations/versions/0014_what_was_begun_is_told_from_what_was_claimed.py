"""what was begun is told from what was claimed"""

import sqlalchemy as sa
from alembic import op

from storage.base import UtcDateTime

revision = "0014"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", sa.Column("begun_at", UtcDateTime(), nullable=True))
    # Of what an earlier version had in hand nobody can tell.
    op.execute("UPDATE outbox SET begun_at = claimed_at WHERE state = 'claimed'")


def downgrade() -> None:
    op.drop_column("outbox", "begun_at")
