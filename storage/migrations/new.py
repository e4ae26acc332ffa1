"""Writes the next migration from the difference between the models and the migrations so far.

Used as `make migration NAME="what changes"`; read and mend what it writes.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from alembic import command
from alembic.script import ScriptDirectory

from storage.database import connect
from storage.schema import config, migrate


def write(message: str) -> None:
    """A new migration on top of the others, numbered after the newest."""
    taken = ScriptDirectory.from_config(config()).walk_revisions()
    number = max(int(revision.revision) for revision in taken) + 1
    with tempfile.TemporaryDirectory() as folder:
        engine = connect(f"sqlite:///{Path(folder) / 'empty.db'}")
        migrate(engine)
        with engine.begin() as connection:
            settings = config()
            settings.attributes["connection"] = connection
            command.revision(settings, message, autogenerate=True, rev_id=f"{number:04}")


if __name__ == "__main__":
    write(" ".join(sys.argv[1:]))
