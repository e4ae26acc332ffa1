"""who comes in is seen by a leader"""

from datetime import timedelta

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

from storage.base import Number, UtcDateTime

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

TURNS = ("came", "back", "stopped", "joined", "left")


KEPT_FOR = timedelta(days=30)
LEADER_WITHIN = timedelta(days=7)


def upgrade() -> None:
    _requests_and_news()
    _forget_strangers()
    _bound_invitations()


def _requests_and_news() -> None:
    with op.batch_alter_table("channel") as batch:
        batch.add_column(sa.Column("linked_at", UtcDateTime(timezone=True), nullable=True))
    with op.batch_alter_table("contact") as batch:
        batch.add_column(sa.Column("invited_by", Number, nullable=True))
    op.create_table(
        "join_request",
        sa.Column("asked_at", UtcDateTime(timezone=True), nullable=False),
        *_about("join_request"),
        sa.UniqueConstraint("contact_id", "organisation_id",
                            name="uq_join_request_contact_id_organisation_id"),
        sa.UniqueConstraint("contact_id", "group_id",
                            name="uq_join_request_contact_id_group_id"),
        sqlite_autoincrement=True,
    )  # fmt: skip
    op.create_index("ix_join_request_contact_id", "join_request", ["contact_id"])
    op.create_table(
        "movement",
        sa.Column("turn", sa.Enum(*TURNS, name="turn", native_enum=False, length=20),
                  nullable=False),
        sa.Column("by_contact", Number, nullable=True),
        sa.Column("known_to", sa.JSON(), nullable=False),
        sa.Column("at", UtcDateTime(timezone=True), nullable=False),
        *_about("movement"),
        sqlite_autoincrement=True,
    )  # fmt: skip
    op.create_index("ix_movement_contact_id", "movement", ["contact_id"])


def _forget_strangers() -> None:
    """Strangers who are there already are forgotten a month after their last word, as the privacy
    page always said. To each word there was an answer, which tells when that was."""
    there = sa.text("forget_at IS NOT NULL")
    with op.batch_alter_table("person") as batch:
        batch.add_column(sa.Column("forget_at", UtcDateTime(timezone=True), nullable=True))
    op.create_index("ix_person_forget", "person", ["forget_at"],
                    sqlite_where=there, postgresql_where=there)  # fmt: skip
    moment = UtcDateTime(timezone=True)
    number, since = sa.column("id", Number), sa.column("since", moment)
    person = sa.table("person", number, since, sa.column("forget_at", moment))
    contact = sa.table("contact", sa.column("person_id"), sa.column("standing"))
    message = sa.table("message", sa.column("person_id"), sa.column("written_at", moment))
    answered = (
        sa.select(sa.func.max(message.c.written_at))
        .where(message.c.person_id == person.c.id)
        .scalar_subquery()
    )
    inside = sa.select(contact.c.person_id).where(contact.c.standing != "registering")
    db = op.get_bind()
    strangers = sa.select(person.c.id, person.c.since, answered).where(person.c.id.not_in(inside))
    for stranger, since, last in db.execute(strangers).all():
        forget_at = (last or since) + KEPT_FOR
        db.execute(sa.update(person).where(person.c.id == stranger).values(forget_at=forget_at))


def _bound_invitations() -> None:
    """An invitation to lead is for one person, once, a week at most; a link for whoever has it
    opens nothing more than the schil by itself."""
    moment = UtcDateTime(timezone=True)
    group = sa.table("coalition_group", sa.column("id"), sa.column("name"))
    members = sa.table("group_organisation", sa.column("group_id"), sa.column("organisation_id"))
    invitation = sa.table("invitation", sa.column("role"), sa.column("uses_left"),
                          sa.column("expires_at", moment), sa.column("vouched", sa.Boolean()),
                          sa.column("group_id"), sa.column("organisation_id"))  # fmt: skip
    db, given = op.get_bind(), invitation.c
    until = db.execute(sa.select(sa.func.now(type_=moment))).scalar_one() + LEADER_WITHIN
    to_lead, change = given.role == "leader", sa.update(invitation)
    often = sa.or_(given.uses_left.is_(None), given.uses_left > 1)
    late = sa.or_(given.expires_at.is_(None), given.expires_at > until)
    db.execute(change.where(to_lead, often).values(uses_left=1))
    db.execute(change.where(to_lead, late).values(expires_at=until))
    guarded = sa.select(group.c.id).where(group.c.name != "schil")
    theirs = sa.select(members.c.organisation_id).where(members.c.group_id.in_(guarded))
    opens = sa.or_(given.group_id.in_(guarded), given.organisation_id.in_(theirs))
    db.execute(change.where(given.uses_left.is_(None), opens).values(vouched=False))


def _about(table: str) -> list[SchemaItem]:
    """The contact that it is about, and the organisation or group."""
    ties = {"contact_id": "contact", "organisation_id": "organisation",
            "group_id": "coalition_group"}  # fmt: skip
    return [
        sa.Column("id", Number, nullable=False),
        sa.Column("coalition_id", Number, nullable=False),
        *(sa.Column(column, Number, nullable=column != "contact_id") for column in ties),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sa.UniqueConstraint("coalition_id", "id", name=f"uq_{table}_coalition_id_id"),
        sa.ForeignKeyConstraint(
            ["coalition_id"], ["coalition.id"], name=f"fk_{table}_coalition_id"
        ),
        *(
            sa.ForeignKeyConstraint(
                ["coalition_id", column], [f"{other}.coalition_id", f"{other}.id"],
                name=f"fk_{table}_coalition_id_{column}", ondelete="CASCADE",
            )
            for column, other in ties.items()
        ),
    ]  # fmt: skip


def downgrade() -> None:
    op.drop_table("movement")
    op.drop_table("join_request")
    with op.batch_alter_table("contact") as batch:
        batch.drop_column("invited_by")
    with op.batch_alter_table("channel") as batch:
        batch.drop_column("linked_at")
    op.drop_index("ix_person_forget", "person")
    with op.batch_alter_table("person") as batch:
        batch.drop_column("forget_at")
