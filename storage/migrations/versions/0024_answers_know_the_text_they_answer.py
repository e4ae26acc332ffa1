"""answers know the text they answer

An answer is about one edition of an announcement, so that a correction that asks anew keeps what
people said of the text before. Until now answers went along with corrections. An announcement
knows how many times those without an answer were reminded. An answer that asks for a call
knows when the call was made.
"""

import sqlalchemy as sa
from alembic import op

from storage.base import Number, UtcDateTime

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

KEY = ["announcement_id", "contact_id"]


def upgrade() -> None:
    with op.batch_alter_table("announcement_answer") as batch:
        batch.add_column(sa.Column("edition", Number, nullable=False, server_default="0"))
        batch.add_column(sa.Column("called_at", UtcDateTime(timezone=True), nullable=True))
    op.execute(
        "UPDATE announcement_answer SET edition = (SELECT rings FROM announcement"
        " WHERE announcement.id = announcement_answer.announcement_id)"
    )
    with op.batch_alter_table("announcement_answer") as batch:
        batch.alter_column("edition", server_default=None)
        batch.drop_constraint("pk_announcement_answer", type_="primary")
        batch.create_primary_key("pk_announcement_answer", [*KEY, "edition"])
    with op.batch_alter_table("announcement", table_kwargs={"sqlite_autoincrement": True}) as batch:
        batch.add_column(sa.Column("reminded", Number, nullable=False, server_default="0"))
        batch.add_column(sa.Column("reminded_at", UtcDateTime(timezone=True), nullable=True))
    with op.batch_alter_table("announcement", table_kwargs={"sqlite_autoincrement": True}) as batch:
        batch.alter_column("reminded", server_default=None)


def downgrade() -> None:
    for name in ("reminded", "reminded_at"):
        op.drop_column("announcement", name)
    op.execute(
        "DELETE FROM announcement_answer WHERE edition < (SELECT max(later.edition)"
        " FROM announcement_answer AS later"
        " WHERE later.announcement_id = announcement_answer.announcement_id"
        " AND later.contact_id = announcement_answer.contact_id)"
    )
    with op.batch_alter_table("announcement_answer") as batch:
        batch.drop_constraint("pk_announcement_answer", type_="primary")
        batch.create_primary_key("pk_announcement_answer", KEY)
        for name in ("edition", "called_at"):
            batch.drop_column(name)
