"""The contacts in the records of merges, and for which organisation they spoke."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.merging.records import MergeRecord
from storage.people import Contact, ContactOrganisation

SPEAKS = ContactOrganisation.__tablename__


def records_naming(session: Session, contact: Contact) -> list[MergeRecord]:
    """The merges of organisations that this contact spoke for, or asked to join."""
    mine = select(MergeRecord).where(MergeRecord.coalition_id == contact.coalition_id)
    found = session.scalars(mine.order_by(MergeRecord.id))
    return [record for record in found if _without(record, contact) != _kept(record)]


def forget_in_records(session: Session, contact: Contact) -> None:
    """Undoing those merges brings nothing of this contact back."""
    for record in records_naming(session, contact):
        record.moved, record.beside = _without(record, contact)
    session.flush()


def hand_over_in_records(session: Session, gone: Contact, kept: Contact) -> None:
    """Where the first contact spoke, the second does once it is undone. Whether they did so at the
    other organisation by themselves is not known any more: they keep that too."""
    for record in records_naming(session, gone):
        alone = record.moved.get(SPEAKS, [])
        spoke = gone.id in alone or any(_is_of(row, gone) for row in record.beside.get(SPEAKS, []))
        both_alone = {gone.id, kept.id} <= set(alone)
        moved, beside = _without(record, gone)
        if spoke and not both_alone:
            moved[SPEAKS] = [key for key in moved.get(SPEAKS, []) if key != kept.id]
            beside[SPEAKS] = [*beside.get(SPEAKS, []), _speaking(record, kept)]
        record.moved, record.beside = moved, beside
    session.flush()


def _speaking(record: MergeRecord, contact: Contact) -> dict[str, int]:
    return {
        "coalition_id": record.coalition_id,
        "contact_id": contact.id,
        "organisation_id": record.gone_id,
    }


def _kept(record: MergeRecord) -> tuple[dict[str, list[Any]], dict[str, list[Any]]]:
    return record.moved, record.beside


def _without(
    record: MergeRecord, contact: Contact
) -> tuple[dict[str, list[Any]], dict[str, list[Any]]]:
    """The record as it would be if this contact had not been there."""
    moved = {
        place: [key for key in keys if (place, key) != (SPEAKS, contact.id)]
        for place, keys in record.moved.items()
    }
    return moved, {
        place: [row for row in rows if not _is_of(row, contact)]
        for place, rows in record.beside.items()
    }


def _is_of(row: Any, contact: Contact) -> bool:
    return isinstance(row, dict) and row.get("contact_id") == contact.id
