"""Where the servers of the tests keep their data: in memory, where a commit waits for no disk."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

IN_MEMORY = Path("/dev/shm")
ENOUGH = 2 * 2**30
"""Bytes that must be free there; in a container it is often small."""


def new_folder(name: str) -> Path:
    """An empty folder whose name begins with `name`; on disk where memory cannot be had."""
    roomy = IN_MEMORY.is_dir() and shutil.disk_usage(IN_MEMORY).free > ENOUGH
    return Path(tempfile.mkdtemp(prefix=f"{name}-", dir=IN_MEMORY if roomy else None))
