"""The subjects of notices about partners to come."""

from __future__ import annotations

from handlers.conversation.subjects import Subject
from storage.recruiting import suggestion_by

SUGGESTION = Subject("partner-suggestion", suggestion_by)
"""For the leaders: a member knows somebody."""
DECLINED = SUGGESTION.also("partner-suggestion-declined")
"""For the member: not now."""
