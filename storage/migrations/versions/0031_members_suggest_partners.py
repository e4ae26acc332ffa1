"""members suggest partners, which have a neighbourhood"""

import sqlalchemy as sa
from alembic import op

from storage.base import Number, UtcDateTime

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("organisation", table_kwargs={"sqlite_autoincrement": True}) as batch:
        batch.add_column(
            sa.Column("neighbourhood", sa.String(200), nullable=False, server_default="")
        )
    with op.batch_alter_table("organisation", table_kwargs={"sqlite_autoincrement": True}) as batch:
        batch.alter_column("neighbourhood", server_default=None)
    state = sa.Enum(
        "open", "invited", "declined", name="suggestionstate", native_enum=False, length=20
    )
    op.create_table(
        "partner_suggestion",
        sa.Column("id", Number, nullable=False),
        sa.Column("coalition_id", Number, nullable=False),
        sa.Column("contact_id", Number, nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("state", state, nullable=False),
        sa.Column("made_at", UtcDateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_partner_suggestion"),
        sa.UniqueConstraint("coalition_id", "id", name="uq_partner_suggestion_coalition_id_id"),
        sa.ForeignKeyConstraint(
            ["coalition_id"], ["coalition.id"], name="fk_partner_suggestion_coalition_id"
        ),
        sa.ForeignKeyConstraint(
            ["coalition_id", "contact_id"],
            ["contact.coalition_id", "contact.id"],
            name="fk_partner_suggestion_coalition_id_contact_id",
            ondelete="CASCADE",
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_partner_suggestion_contact_id", "partner_suggestion", ["contact_id"])
    op.create_index(
        "ix_partner_suggestion_coalition_id_state", "partner_suggestion", ["coalition_id", "state"]
    )


def downgrade() -> None:
    op.drop_table("partner_suggestion")
    op.drop_column("organisation", "neighbourhood")
