"""Behind /onderweg: what waits for its moment, what was given up, and what came together."""

from handlers.pending_notices import ended, waiting

PARTS = (waiting, ended)
