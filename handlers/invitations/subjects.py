"""The subjects of notices about invitations."""

from __future__ import annotations

from handlers.conversation.subjects import Subject
from storage.invitations import invitation_by

LEADER_INVITATION = Subject("leader-invitation", invitation_by)
