"""commitment

Contacts know when they were last heard; organisations have a place on the ladder; its steps and
notes about organisations are kept. The ladder is off until a leader turns it on.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

from storage.base import Number, UtcDateTime

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def _moment(name: str, *, nullable: bool = True) -> sa.Column[Any]:
    return sa.Column(name, UtcDateTime(timezone=True), nullable=nullable)


def _table(name: str, *columns: sa.Column[Any], unique: tuple[str, ...] = ()) -> None:
    """A table whose rows belong to an organisation and go with it."""
    once = (
        [sa.UniqueConstraint("coalition_id", unique[0], name=f"uq_{name}_coalition_id_{unique[0]}")]
        if unique
        else []
    )
    op.create_table(
        name,
        sa.Column("id", Number, nullable=False),
        sa.Column("organisation_id", Number, nullable=False),
        *columns,
        sa.Column("coalition_id", Number, nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        sa.UniqueConstraint("coalition_id", "id", name=f"uq_{name}_coalition_id_id"),
        *once,
        sa.ForeignKeyConstraint(["coalition_id"], ["coalition.id"], name=f"fk_{name}_coalition_id"),
        sa.ForeignKeyConstraint(
            ["coalition_id", "organisation_id"],
            ["organisation.coalition_id", "organisation.id"],
            name=f"fk_{name}_coalition_id_organisation_id",
            ondelete="CASCADE",
        ),
        sqlite_autoincrement=True,
    )


def upgrade() -> None:
    op.add_column("contact", _moment("heard_at"))
    _table(
        "engagement",
        _moment("since", nullable=False),
        _moment("seen_at"),
        sa.Column("step", Number, nullable=False),
        _moment("stepped_at"),
        _moment("later_until"),
        _moment("due_at"),
        unique=("organisation_id",),
    )
    op.create_index("ix_engagement_due_at", "engagement", ["due_at"])
    _table(
        "nudge",
        sa.Column("contact", Number, nullable=False),
        sa.Column("step", Number, nullable=False),
        sa.Column("wording", sa.String(40), nullable=False),
        _moment("made_at", nullable=False),
        _moment("sent_at"),
        sa.Column("outcome", sa.String(20), nullable=False),
        _moment("ended_at"),
        sa.Column("data", sa.JSON(), nullable=False),
    )
    op.create_index("ix_nudge_coalition_id_made_at", "nudge", ["coalition_id", "made_at"])
    op.create_index("ix_nudge_organisation_id_made_at", "nudge", ["organisation_id", "made_at"])
    op.create_index("ix_nudge_contact_sent_at", "nudge", ["contact", "sent_at"])
    _table(
        "organisation_note",
        sa.Column("contact", Number),
        sa.Column("by_contact", Number, nullable=False),
        sa.Column("author", sa.String(200), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        _moment("at", nullable=False),
    )
    op.create_index(
        "ix_organisation_note_organisation_id_at", "organisation_note", ["organisation_id", "at"]
    )


def downgrade() -> None:
    op.drop_table("organisation_note")
    op.drop_table("nudge")
    op.drop_table("engagement")
    op.drop_column("contact", "heard_at")
