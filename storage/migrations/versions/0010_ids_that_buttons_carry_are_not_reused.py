"""ids that buttons carry are not reused"""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

TABLES = ("contact", "organisation", "coalition_group")


def upgrade() -> None:
    _copy_with(sqlite_autoincrement=True)


def downgrade() -> None:
    _copy_with(sqlite_autoincrement=False)


def _copy_with(*, sqlite_autoincrement: bool) -> None:
    """Elsewhere a sequence never goes back."""
    if op.get_bind().dialect.name != "sqlite":
        return
    for table in TABLES:
        kwargs = {"sqlite_autoincrement": sqlite_autoincrement}
        with op.batch_alter_table(table, recreate="always", table_kwargs=kwargs):
            pass
