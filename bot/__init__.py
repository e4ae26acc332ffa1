"""The running program: what stands between the platforms and what people can do."""

import gc
import os
import signal
import sys

from bot.imports import without

# Who stops a service may do so while `python -m bot run` is still being loaded: nothing has begun
# then. Once something has, a stop is handled in __main__.py.
if sys.argv[:1] == ["-m"] and sys.argv[1:2] in (["run"], ["demo"]):
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    # Nothing that is loaded becomes garbage, and looking for it would take a sixth of the loading.
    # The collector begins when the program runs (garbage.py).
    gc.disable()

# For tracebacks in colour and for another framework: 8 MB that a log of plain lines does not need.
with without("rich", "twisted", "greenlet"):
    import structlog as structlog
