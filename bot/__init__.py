"""The running program: it connects the platforms with the capabilities in handlers/."""

import gc
import os
import signal
import sys

from bot.process.import_blocking import without

# A service may be stopped while `python -m bot run` is still loading: nothing has begun then. From
# there on __main__.py handles a stop.
if sys.argv[:1] == ["-m"] and sys.argv[1:2] in (["run"], ["demo"]):
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    # Nothing that is loaded becomes garbage, and looking for it would take a sixth of the loading.
    # The collector begins when the program runs (process/gc_tuning.py).
    gc.disable()

# For tracebacks in colour and for another framework: 8 MB that a log of plain lines does not need.
with without("rich", "twisted", "greenlet"):
    import structlog as structlog
