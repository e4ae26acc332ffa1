"""Words from one person to another, passed on and answered through the bot."""

from handlers.leader_messages import (
    answering,
    asking_for_a_person,
    letters,
    passing_on,
    refused,
    signs,
)

PARTS = (
    letters,
    passing_on,
    answering,
    refused,
    asking_for_a_person,
    signs,
)
