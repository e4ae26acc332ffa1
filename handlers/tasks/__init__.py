"""Tasks: who does what after a meeting, by when, and how it went."""

from handlers.tasks import (
    asking,
    by_the_way,
    changing,
    dating,
    figures,
    handing_over,
    in_words,
    listing,
    matters,
    noting,
    offering,
    personal_data,
    progress,
    reminding,
    removing,
    signs,
)

PARTS = (
    asking,
    noting,
    by_the_way,
    dating,
    progress,
    offering,
    changing,
    listing,
    removing,
    reminding,
    personal_data,
    matters,
    figures,
    handing_over,
    in_words,
    signs,
)
