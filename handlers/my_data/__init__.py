"""The data that the bot keeps about a person, to see, change, take along and have forgotten."""

from handlers.my_data import (
    belonging,
    changing,
    in_words,
    language,
    overview,
    taking,
)

PARTS = (
    overview,
    changing,
    belonging,
    language,
    taking,
    in_words,
)
