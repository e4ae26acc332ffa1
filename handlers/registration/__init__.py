"""Coming into a coalition, and leaving it."""

from handlers.registration import (
    approving,
    by_mail,
    coming_back,
    consent,
    leaving,
    matters,
    news,
    start,
    steps,
    times,
)

PARTS = (
    start,
    consent,
    by_mail,
    steps,
    times,
    approving,
    leaving,
    coming_back,
    news,
    matters,
)
