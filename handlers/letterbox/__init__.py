"""Words from one person to another, passed on and answered through us."""

from handlers.letterbox import (
    answering,
    letters,
    passing_on,
    refused,
)

PARTS = (
    letters,
    passing_on,
    answering,
    refused,
)
