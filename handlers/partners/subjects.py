"""The subjects of notices about partners."""

from __future__ import annotations

from handlers.conversation.subjects import Subject
from storage.partners import organisation_by
from storage.people import contact_by

NEW_PARTNER = Subject("new-partner", organisation_by)
NEW_LEADER = Subject("new-leader", contact_by)
LEADER_LEFT = NEW_LEADER.also("leader-left")
