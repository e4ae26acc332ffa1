"""which limit a notice waits for"""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("UPDATE notice SET reason = 'full-week' WHERE reason = 'budget'")


def downgrade() -> None:
    op.execute("UPDATE notice SET reason = 'budget' WHERE reason IN ('full-day', 'full-week')")
