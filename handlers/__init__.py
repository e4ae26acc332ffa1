"""What people can do; each capability by name. Nothing registers itself by being imported."""

from handlers import guide
from handlers.conversation import courtesy, reception
from handlers.invitations import drafting, passing_on, standing
from handlers.registration import approving, arriving, leaving

CAPABILITIES = (
    courtesy,
    reception,
    arriving,
    approving,
    leaving,
    drafting,
    passing_on,
    standing,
    guide,
)
