"""The subjects of messages with figures: the plan of a coalition, or the digest of a quarter."""

from __future__ import annotations

from handlers.conversation.subjects import Subject
from handlers.conversation.texts import Line, t
from storage.reporting import Digest, digest_by, plan_by


def _title(digest: Digest) -> Line:
    return t("digest-title")


READY = Subject("report-ready", plan_by)
"""A report is ready, a week before the regiegroep meets."""
DIGEST = Subject("digest", digest_by, title=_title)
PROPOSAL = DIGEST.also("digest-proposal")
"""The question to a leader whether it may go."""
