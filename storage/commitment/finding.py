"""Finding places on the ladder and the steps that were made."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.commitment.tables import YEARLY_STEP, Engagement, Nudge, Outcome
from storage.people import Contact, Organisation


def engagements_in(session: Session, coalition: int) -> list[Engagement]:
    """The places of a coalition's organisations on the ladder."""
    return list(session.scalars(select(Engagement).where(Engagement.coalition_id == coalition)))


def engagement_of(session: Session, coalition: int, organisation: int) -> Engagement | None:
    return session.scalar(
        select(Engagement).where(
            Engagement.coalition_id == coalition, Engagement.organisation_id == organisation
        )
    )


def nudge_by(session: Session, coalition: int, nudge: int) -> Nudge | None:
    """A step of this coalition, or None, also for one of another coalition."""
    return session.scalar(select(Nudge).where(Nudge.coalition_id == coalition, Nudge.id == nudge))


def nudges_since(session: Session, coalition: int, since: datetime) -> list[Nudge]:
    """The steps that were made in a coalition after this, the first in front."""
    return list(
        session.scalars(
            select(Nudge)
            .where(Nudge.coalition_id == coalition, Nudge.made_at > since)
            .order_by(Nudge.made_at, Nudge.id)
        )
    )


def nudges_with(
    session: Session, organisations: Collection[int], since: datetime
) -> dict[int, list[Nudge]]:
    """By organisation: its steps after this, the first in front."""
    found: dict[int, list[Nudge]] = {}
    rows = session.scalars(
        select(Nudge)
        .where(Nudge.organisation_id.in_(organisations), Nudge.made_at > since)
        .order_by(Nudge.made_at, Nudge.id)
    )
    for nudge in rows:
        found.setdefault(nudge.organisation_id, []).append(nudge)
    return found


def nudges_to(session: Session, contacts: Collection[int], since: datetime) -> dict[int, datetime]:
    """By contact, by id: when the last step went to them after this."""
    rows = session.execute(
        select(Nudge.contact, Nudge.sent_at)
        .where(Nudge.contact.in_(contacts), Nudge.sent_at > since)
        .order_by(Nudge.sent_at)
    )
    return {contact: sent_at for contact, sent_at in rows if sent_at is not None}


def yearly_to(session: Session, organisation: Organisation, since: datetime) -> set[int]:
    """The contacts of an organisation, by id, who were asked after this whether it goes on, and did
    not put that off."""
    asked = (
        Nudge.organisation_id == organisation.id,
        Nudge.step == YEARLY_STEP,
        Nudge.outcome != Outcome.LATER,
    )
    return set(session.scalars(select(Nudge.contact).where(*asked, Nudge.made_at > since)))


def open_nudge_to(session: Session, contact: Contact, since: datetime) -> Nudge | None:
    """The last step that went to a contact after this, as long as nothing came of it."""
    return session.scalar(
        select(Nudge)
        .where(
            Nudge.coalition_id == contact.coalition_id,
            Nudge.contact == contact.id,
            Nudge.sent_at > since,
            Nudge.outcome == Outcome.WAITING,
        )
        .order_by(Nudge.sent_at.desc())
        .limit(1)
    )


def waiting_nudges(session: Session, coalition: int) -> list[Nudge]:
    """The steps of a coalition that did not become a message yet."""
    return list(
        session.scalars(
            select(Nudge).where(
                Nudge.coalition_id == coalition,
                Nudge.outcome == Outcome.WAITING,
                Nudge.sent_at.is_(None),
            )
        )
    )


def last_help(session: Session, organisation: Organisation, since: datetime) -> str | None:
    """The help that an organisation asked for last, after this."""
    made = nudges_with(session, [organisation.id], since).get(organisation.id, [])
    wanted = [nudge.data["help"] for nudge in made if "help" in nudge.data]
    return wanted[-1] if wanted else None


def help_wanted(session: Session, coalition: int, since: datetime) -> list[Nudge]:
    """The steps after this at which organisations asked for help that no leader saw to."""
    made = nudges_since(session, coalition, since)
    return [n for n in made if "help" in n.data and "handled" not in n.data]
