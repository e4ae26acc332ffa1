"""The subjects of notices about invitations."""

from __future__ import annotations

from handlers.conversation.subjects import Subject
from storage.invitations import invitation_by

TO_PASS_ON = Subject("invitation-to-pass-on", invitation_by)
"""For the contact who asked for it."""
LEADER_INVITATION = Subject("leader-invitation", invitation_by)
