"""Words from one person to another, passed on and answered through us."""

from handlers.leader_messages import (
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
