"""The running program: what stands between the platforms and what people can do."""

from bot.imports import without

# For tracebacks in colour and for another framework: 8 MB that a log of plain lines does not need.
with without("rich", "twisted"):
    import structlog as structlog
