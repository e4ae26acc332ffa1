"""Reports: totals of the coalition, without names; for leaders and advisers, and once a quarter for
the regiegroep."""

from handlers.reporting import digest, ready, showing

PARTS = (showing, ready, digest)
