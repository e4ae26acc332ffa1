"""links fit in a place"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

TABLES = ("meeting", "poll")


def upgrade() -> None:
    _change(sa.String(200), sa.Text())


def downgrade() -> None:
    _change(sa.Text(), sa.String(200))


def _change(before: sa.types.TypeEngine[str], after: sa.types.TypeEngine[str]) -> None:
    for table in TABLES:
        with op.batch_alter_table(table) as batch:
            batch.alter_column("place", existing_type=before, type_=after, existing_nullable=False)
