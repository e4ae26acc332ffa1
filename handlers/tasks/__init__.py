"""Tasks: who does what after a meeting, by when, and how it went."""

from handlers.tasks import (
    about_organisation,
    asking,
    by_the_way,
    changing,
    dating,
    in_words,
    listing,
    matters,
    noting,
    offering,
    personal_data,
    progress,
    reminding,
    removing,
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
    about_organisation,
    in_words,
)
