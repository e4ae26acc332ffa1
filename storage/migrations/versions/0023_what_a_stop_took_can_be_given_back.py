"""what a stop took can be given back

A contact who stopped, and stays after all, gets back what was theirs. Of those who stopped before
this, nobody knows any more what that was.
"""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("contact", sa.Column("given_up", sa.JSON(), nullable=True))


def downgrade() -> None:
    op.drop_column("contact", "given_up")
