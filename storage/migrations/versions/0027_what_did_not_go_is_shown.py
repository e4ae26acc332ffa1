"""what did not go is shown

Leaders see what was given up lately, and what came in one message with other things. Of what was
given up before this, the moment at which courtesy last looked at it is the best that is known.
"""

import sqlalchemy as sa
from alembic import op

from storage.base import UtcDateTime

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

_GIVEN_UP = sa.text("given_up_at IS NOT NULL")
_JOINED = sa.text("reason = 'joined'")


def upgrade() -> None:
    op.add_column("notice", sa.Column("given_up_at", UtcDateTime(timezone=True), nullable=True))
    op.execute("UPDATE notice SET given_up_at = due_at WHERE state = 'dropped'")
    op.create_index(
        "ix_notice_given_up",
        "notice",
        ["coalition_id", "given_up_at"],
        sqlite_where=_GIVEN_UP,
        postgresql_where=_GIVEN_UP,
    )
    op.create_index(
        "ix_notice_joined",
        "notice",
        ["coalition_id", "written_at"],
        sqlite_where=_JOINED,
        postgresql_where=_JOINED,
    )


def downgrade() -> None:
    op.drop_index("ix_notice_joined", "notice")
    op.drop_index("ix_notice_given_up", "notice")
    op.drop_column("notice", "given_up_at")
