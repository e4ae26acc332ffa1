"""Keeps the key stores of a test's bot and of its people apart.

nio ties its tables to a database for all threads at once. A bot has one store in one thread; in a
test the bot's thread and the people's stand in the same process, and one could write into the
other's store.
"""

from __future__ import annotations

import threading
from typing import Any

import peewee

_one_at_a_time = threading.RLock()


class _Alone(peewee._BoundModelsContext):  # type: ignore[misc]
    def __enter__(self) -> Any:
        _one_at_a_time.acquire()
        return super().__enter__()

    def __exit__(self, *fault: Any) -> None:
        try:
            super().__exit__(*fault)
        finally:
            _one_at_a_time.release()


def _bound_alone(
    database: peewee.Database, models: Any, bind_refs: bool = True, bind_backrefs: bool = True
) -> _Alone:
    return _Alone(models, database, bind_refs, bind_backrefs)


def keep_stores_apart() -> None:
    """From now on in this process."""
    peewee.Database.bind_ctx = _bound_alone
