"""The file of a SQLite database and what lies beside it (journal, lock, copies): for its owner
alone, since names, letters and invitations stand in it readable."""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path

from sqlalchemy import make_url

OWN_FOLDER = Path("var")
"""The folder that is ours whatever lies in it. Another one is where nothing but a database does:
one that is shared with other things stays as it is."""


class NotWritable(Exception):
    """The database may not be written to; the text says what to do."""


def file_of(url: str) -> Path | None:
    """Where the database lies; None: it is no file of ours to keep."""
    address = make_url(url)
    name = address.database or ":memory:"
    is_file = address.get_backend_name() == "sqlite" and not name.startswith((":memory:", "file:"))
    return Path(name) if is_file else None


def keep_private(database: Path) -> None:
    """Make the file and its folder where they are missing, and shut others out of both.

    Raises NotWritable where we may not write ourselves.
    """
    folder = database.parent
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(database, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError:
        raise NotWritable(_advice(database)) from None
    if not os.access(folder, os.W_OK | os.X_OK):
        raise NotWritable(_advice(database))
    for path in folder.iterdir():
        if path.name.startswith(database.name):
            _shut(path)
    if _is_ours(folder, database):
        _shut(folder)


def _is_ours(folder: Path, database: Path) -> bool:
    here = folder.resolve()
    if here == OWN_FOLDER.resolve():
        return True
    alone = all(path.name.startswith(database.name) for path in folder.iterdir())
    is_open_to_all = here.stat().st_mode & stat.S_IWOTH
    return alone and not is_open_to_all and not Path.cwd().is_relative_to(here)


def _shut(path: Path) -> None:
    # A file of somebody else's is theirs to shut, and a journal may have gone meanwhile.
    with contextlib.suppress(OSError):
        mode = path.stat().st_mode
        if mode & 0o077:
            path.chmod(stat.S_IMODE(mode) & 0o700)


def _advice(database: Path) -> str:
    return (
        f"{database} cannot be written to.\n"
        "Let the user that runs the bot write to this file and to its folder, or choose another "
        "place with DATABASE_URL."
    )
