"""Moves all that points at one organisation to another, and back."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from storage.merging.places import places
from storage.merging.records import MergeRecord, hold
from storage.people import Organisation

UNDO_WITHIN = timedelta(days=1)
FACTS = ("sector", "neighbourhood", "offers", "seeks", "active")
"""The facts that the one that stays takes over, where it has none of its own."""


def merge(
    session: Session, gone: Organisation, into: Organisation, now: datetime
) -> MergeRecord | None:
    """Make one organisation part of another of its coalition, and remove it. None: somebody else
    just merged one of them."""
    if not hold(session, gone.id, into.id):
        return None
    facts = {fact: getattr(gone, fact) for fact in ("name", *FACTS)}
    filled = _fill(gone, into)
    session.flush()
    moved = {place.name: place.move(session, gone, into.id) for place in places()}
    record = MergeRecord(
        coalition_id=gone.coalition_id,
        gone_id=gone.id,
        into_id=into.id,
        gone=facts,
        moved={name: keys for name, (keys, _) in moved.items() if keys},
        beside={name: rows for name, (_, rows) in moved.items() if rows},
        filled=filled,
        forget_at=now + UNDO_WITHIN,
    )
    session.add(record)
    _write(session)
    session.delete(gone)
    session.flush()
    return record


def _fill(gone: Organisation, into: Organisation) -> dict[str, list[Any]]:
    filled = {}
    for fact in FACTS:
        mine, theirs = getattr(into, fact), getattr(gone, fact)
        if theirs and not mine:
            setattr(into, fact, theirs)
            filled[fact] = [mine, theirs]
    return filled


def unmerge(session: Session, record: MergeRecord, into: Organisation) -> Organisation:
    """Bring back the organisation that went, with all that moved and did not go elsewhere since;
    what came after the merge stays with the other one."""
    gone = Organisation(id=record.gone_id, coalition_id=record.coalition_id, **record.gone)
    session.add(gone)
    for fact, (mine, theirs) in record.filled.items():
        if getattr(into, fact) == theirs:
            setattr(into, fact, mine)
    session.flush()
    for place in places():
        moved = record.moved.get(place.name, []), record.beside.get(place.name, [])
        if any(moved):
            place.move_back(session, gone, into.id, moved)
    session.delete(record)
    _write(session)
    return gone


def _write(session: Session) -> None:
    """Rows in memory may point where they did before."""
    session.flush()
    session.expire_all()
