"""The running program: it connects the platforms with the capabilities in handlers/."""

import os
import signal
import sys

from bot.process.import_blocking import without

# A service may be stopped while `python -m bot run` is still loading: nothing has begun then. From
# there on __main__.py handles a stop.
if sys.argv[:1] == ["-m"] and sys.argv[1:2] in (["run"], ["demo"]):
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))

# structlog would load these for coloured tracebacks and for another framework: 8 MB for nothing.
with without("rich", "twisted"):
    import structlog as structlog
