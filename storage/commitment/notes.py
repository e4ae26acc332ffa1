"""Finding notes about organisations."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.commitment.tables import NoteKind, OrganisationNote
from storage.people import Organisation


def note_by(session: Session, coalition: int, note: int) -> OrganisationNote | None:
    """A note of this coalition, or None, also for one of another coalition."""
    return session.scalar(
        select(OrganisationNote).where(
            OrganisationNote.coalition_id == coalition, OrganisationNote.id == note
        )
    )


def notes_about(session: Session, organisation: Organisation, limit: int) -> list[OrganisationNote]:
    """The newest notes of leaders about an organisation that say something, the newest first."""
    by_leaders = (OrganisationNote.kind != NoteKind.ELSEWHERE, OrganisationNote.text != "")
    return list(
        session.scalars(
            select(OrganisationNote)
            .where(OrganisationNote.organisation_id == organisation.id, *by_leaders)
            .order_by(OrganisationNote.at.desc(), OrganisationNote.id.desc())
            .limit(limit)
        )
    )


def notes_since(
    session: Session, organisations: Collection[int], since: datetime
) -> list[OrganisationNote]:
    """The notes about these organisations after this."""
    return list(
        session.scalars(
            select(OrganisationNote).where(
                OrganisationNote.organisation_id.in_(organisations), OrganisationNote.at > since
            )
        )
    )
