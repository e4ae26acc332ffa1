"""How leaders let people in: links for one organisation, one group, a role, or everyone."""

from handlers.invitations import (
    drafting,
    in_words,
    leading,
    passing_on,
    standing,
)

PARTS = (
    drafting,
    leading,
    passing_on,
    standing,
    in_words,
)
