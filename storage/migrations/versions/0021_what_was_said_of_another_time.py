"""what was said of another time, why a meeting is off, and meetings for everyone

A guest who is asked anew after a meeting moved keeps what they said of the time before. A meeting
that was called off has a reason, and can go on after all; one may be for everyone.
"""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0019"
branch_labels = None
depends_on = None

COMING = ("expected", "cannot", "unknown", "elsewhere", "asked")


def upgrade() -> None:
    coming = sa.Enum(*COMING, name="coming", native_enum=False, length=20)
    op.add_column("meeting_guest", sa.Column("said_before", coming, nullable=True))
    # Until now only those who could not come, or went to the other one of two, were asked anew.
    op.execute("UPDATE meeting_guest SET said_before = 'cannot' WHERE asked_again")
    op.drop_column("meeting_guest", "asked_again")
    with op.batch_alter_table("meeting") as batch:
        batch.add_column(sa.Column("reason", sa.Text(), nullable=False, server_default=""))
        for name in ("restored", "for_everyone"):
            batch.add_column(
                sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false())
            )
    with op.batch_alter_table("meeting") as batch:
        for name in ("reason", "restored", "for_everyone"):
            batch.alter_column(name, server_default=None)


def downgrade() -> None:
    for name in ("reason", "restored", "for_everyone"):
        op.drop_column("meeting", name)
    op.add_column(
        "meeting_guest",
        sa.Column("asked_again", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.execute("UPDATE meeting_guest SET asked_again = (said_before IS NOT NULL)")
    op.drop_column("meeting_guest", "said_before")
