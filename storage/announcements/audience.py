"""To whom an announcement goes: targets as conditions on contacts, and chats of groups."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sqlalchemy import ColumnElement, and_, exists, false, or_, select, true
from sqlalchemy.orm import Session

from storage.announcements.tables import Announcement
from storage.notices import Notice, NoticeState
from storage.partners import GroupChat, in_group
from storage.people import (
    Contact,
    ContactOrganisation,
    Organisation,
    Standing,
)
from storage.recipients import Recipient, recipients_where
from storage.targets import Target, ids_of

REACHES = (Standing.ACTIVE, Standing.EXPECTED)
"""Also those who are expected and have no chat yet: the leader must know that they miss it."""


def audience_of(
    session: Session, announcement: Announcement, served: Collection[int] | None = None
) -> list[Recipient]:
    """Those whom the announcement is for, by name."""
    return recipients_where(session, *_meant(announcement), served=served)


def recipients(session: Session, announcement: Announcement, limit: int) -> list[int]:
    """The next slice of contact ids after those that it reached."""
    return list(
        session.scalars(
            select(Contact.id)
            .where(*_meant(announcement), Contact.id > announcement.reached)
            .order_by(Contact.id)
            .limit(limit)
        )
    )


def told_already(session: Session, announcement: Announcement, limit: int) -> list[int]:
    """The next slice of contact ids, of those for whom a copy was written before the correction
    that goes out now; later copies have its text already."""
    return list(
        session.scalars(
            select(Notice.contact_id)
            .where(
                has_copy(announcement),
                Notice.written_at < announcement.rung_at,
                Notice.contact_id > announcement.reached,
            )
            .order_by(Notice.contact_id)
            .limit(limit)
        )
    )


def with_copy(
    session: Session, announcement: Announcement, served: Collection[int] | None = None
) -> list[Recipient]:
    """Those for whom a copy was written by now, by name: a correction that rings is for them."""
    told = select(Notice.contact_id).where(has_copy(announcement))
    return recipients_where(session, Contact.id.in_(told), served=served)


def has_copy(announcement: Announcement) -> ColumnElement[bool]:
    """Notices that became a copy of the announcement itself."""
    return and_(
        Notice.coalition_id == announcement.coalition_id,
        Notice.subject == announcement.subject,
        Notice.state == NoticeState.WRITTEN,
    )


def chats_for(session: Session, coalition: int, audience: Iterable[str]) -> list[GroupChat]:
    """The group chats that these targets name."""
    groups = ids_of(audience, "chat")
    return list(
        session.scalars(
            select(GroupChat)
            .where(GroupChat.coalition_id == coalition, GroupChat.group_id.in_(groups))
            .order_by(GroupChat.id)
        )
    )


def sectors_in(session: Session, coalition: int) -> list[str]:
    """The sectors of the active organisations."""
    return list(
        session.scalars(
            select(Organisation.sector)
            .where(
                Organisation.coalition_id == coalition,
                Organisation.active,
                Organisation.sector != "",
            )
            .distinct()
            .order_by(Organisation.sector)
        )
    )


def _meant(announcement: Announcement) -> tuple[ColumnElement[bool], ...]:
    targets = map(Target.of, announcement.audience)
    return (
        Contact.coalition_id == announcement.coalition_id,
        Contact.standing.in_(REACHES),
        # The author sees it on the leader's own cards.
        Contact.id != announcement.by_contact,
        or_(false(), *(_condition(announcement.coalition_id, *target) for target in targets)),
    )


def _condition(coalition: int, kind: str, key: str) -> ColumnElement[bool]:
    """Whether a contact belongs to a target; a group's chats are nobody in particular."""
    match kind:
        case "everyone":
            return _stands_for_some(coalition)
        case "kind":
            return and_(Contact.kind == key, _stands_for_some(coalition))
        case "group":
            return in_group(coalition, int(key))
        case "sector":
            return _speaks_for(coalition, Organisation.sector == key)
        case "organisation":
            return _speaks_for(coalition, Organisation.id == int(key))
    return false()


def _stands_for_some(coalition: int) -> ColumnElement[bool]:
    """Whether a contact speaks for an organisation that takes part, or for no other."""
    belongs = exists().where(ContactOrganisation.contact_id == Contact.id)
    return or_(~belongs, _speaks_for(coalition, true()))


def _speaks_for(coalition: int, which: ColumnElement[bool]) -> ColumnElement[bool]:
    return Contact.id.in_(
        select(ContactOrganisation.contact_id)
        .join(Organisation, Organisation.id == ContactOrganisation.organisation_id)
        .where(Organisation.coalition_id == coalition, Organisation.active, which)
    )
