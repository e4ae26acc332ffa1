"""How the coalition keeps in touch with each organisation: steps that were made, and notes."""

from storage.commitment.calls import (
    Call,
    CallOutcome,
    CallState,
    call_by,
    calls_since,
    calls_with,
    last_call,
    take,
    unmade_calls,
)
from storage.commitment.finding import (
    engagement_of,
    engagements_in,
    nudge_by,
    nudges_since,
    nudges_to,
    nudges_with,
    open_nudge_to,
    waiting_nudges,
)
from storage.commitment.notes import note_by, notes_about, notes_since
from storage.commitment.organisations import importance, members_of_organisations, with_organisation
from storage.commitment.personal_data import forget_name, notes_with, steps_to
from storage.commitment.tables import (
    Engagement,
    NoteKind,
    Nudge,
    OrganisationNote,
    Outcome,
)

__all__ = [
    "Call",
    "CallOutcome",
    "CallState",
    "Engagement",
    "NoteKind",
    "Nudge",
    "OrganisationNote",
    "Outcome",
    "call_by",
    "calls_since",
    "calls_with",
    "engagement_of",
    "engagements_in",
    "forget_name",
    "importance",
    "last_call",
    "members_of_organisations",
    "note_by",
    "notes_about",
    "notes_since",
    "notes_with",
    "nudge_by",
    "nudges_since",
    "nudges_to",
    "nudges_with",
    "open_nudge_to",
    "steps_to",
    "take",
    "unmade_calls",
    "waiting_nudges",
    "with_organisation",
]
