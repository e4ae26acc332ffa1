"""due work that failed"""

import sqlalchemy as sa
from alembic import op

import storage.base
from storage.people import KEPT_FOR

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = storage.base.UtcDateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "due_fault",
        sa.Column("work", sa.String(length=255), nullable=False),
        sa.Column("row", NUMBER, autoincrement=False, nullable=False),
        sa.Column("table", sa.String(length=60), nullable=False),
        sa.Column("coalition_id", NUMBER, nullable=True),
        sa.Column("attempts", NUMBER, nullable=False),
        sa.Column("moment", MOMENT, nullable=False),
        sa.Column("failure", sa.String(length=80), nullable=False),
        sa.Column("parked", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["coalition_id"],
            ["coalition.id"],
            name=op.f("fk_due_fault_coalition_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("work", "row", name=op.f("pk_due_fault")),
    )
    op.add_column("announcement", sa.Column("rung_at", MOMENT, nullable=True))
    op.execute("UPDATE announcement SET rung_at = due_at WHERE rings > 0")
    _plan_forgetting()
    with op.batch_alter_table("notice") as batch:
        batch.alter_column("due_at", existing_type=MOMENT, nullable=True)


def _plan_forgetting() -> None:
    op.add_column("contact", sa.Column("forget_at", MOMENT, nullable=True))
    contact = sa.table(
        "contact", sa.column("id"), sa.column("stopped_at", MOMENT), sa.column("forget_at", MOMENT)
    )
    left = sa.select(contact.c.id, contact.c.stopped_at).where(contact.c.stopped_at.is_not(None))
    for key, stopped_at in op.get_bind().execute(left).all():
        forgotten = {"forget_at": stopped_at + KEPT_FOR}
        op.execute(contact.update().where(contact.c.id == key).values(forgotten))
    op.drop_index("ix_contact_stopped", "contact")
    _index("ix_contact_forget_at", "forget_at")


def _index(name: str, column: str) -> None:
    has_one = sa.text(f"{column} IS NOT NULL")
    op.create_index(name, "contact", [column], sqlite_where=has_one, postgresql_where=has_one)


def downgrade() -> None:
    op.execute("DELETE FROM notice WHERE due_at IS NULL")
    with op.batch_alter_table("notice") as batch:
        batch.alter_column("due_at", existing_type=MOMENT, nullable=False)
    op.drop_index("ix_contact_forget_at", "contact")
    _index("ix_contact_stopped", "stopped_at")
    op.drop_column("contact", "forget_at")
    op.drop_column("announcement", "rung_at")
    op.drop_table("due_fault")
