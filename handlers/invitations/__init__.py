"""How leaders let people in: links for one organisation, one group, a role, or everyone."""

from handlers.invitations import (
    drafting,
    leading,
    passing_on,
    standing,
)

PARTS = (
    drafting,
    leading,
    passing_on,
    standing,
)
