"""what is never read goes

Moments, zones and counts that were written and never read. When a leader entered an answer for an
invitee stood with each vote; from now on it stands once, beside who did.
"""

import sqlalchemy as sa
from alembic import op

from storage.base import Number, UtcDateTime

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

UNREAD = (
    ("task", "made_at"),
    ("task", "ended_at"),
    ("poll_slot", "local"),
    ("poll_slot", "zone"),
    ("poll_slot", "added_at"),
    ("poll_vote", "voted_at"),
    ("poll_outcome", "asked"),
    ("poll_outcome", "could"),
    ("meeting", "local"),
    ("group_chat", "since"),
)

LONG_AGO = sa.text("'1970-01-01 00:00:00'")
"""Stands for a moment that is known no more; the version before reads none of them."""


def upgrade() -> None:
    op.add_column(
        "poll_invitee", sa.Column("entered_at", UtcDateTime(timezone=True), nullable=True)
    )
    # A leader who was asked as well did not enter their own answer for somebody else.
    op.execute("UPDATE poll_invitee SET entered_by = NULL WHERE entered_by = contact_id")
    op.execute(
        "UPDATE poll_invitee SET entered_at = ("
        " SELECT max(poll_vote.voted_at) FROM poll_vote"
        " JOIN poll_slot ON poll_slot.id = poll_vote.slot_id"
        " WHERE poll_slot.poll_id = poll_invitee.poll_id"
        " AND poll_vote.contact_id = poll_invitee.contact_id"
        ") WHERE entered_by IS NOT NULL"
    )
    for table, column in UNREAD:
        op.drop_column(table, column)


def downgrade() -> None:
    moment, nothing, none = UtcDateTime(timezone=True), sa.text("''"), sa.text("0")
    for table, name, kind, known in (
        ("task", "made_at", moment, LONG_AGO),
        ("poll_slot", "local", sa.String(16), nothing),
        ("poll_slot", "zone", sa.String(60), nothing),
        ("poll_slot", "added_at", moment, LONG_AGO),
        ("poll_vote", "voted_at", moment, LONG_AGO),
        ("poll_outcome", "asked", Number, none),
        ("poll_outcome", "could", Number, none),
        ("meeting", "local", sa.String(16), nothing),
        ("group_chat", "since", moment, LONG_AGO),
    ):
        op.add_column(table, sa.Column(name, kind, nullable=False, server_default=known))
    op.add_column("task", sa.Column("ended_at", moment, nullable=True))
    op.drop_column("poll_invitee", "entered_at")
