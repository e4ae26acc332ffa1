"""How many times a year groups meet."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.meetings.tables import Rhythm
from storage.partners import Group
from storage.people import Contact


def rhythm_of(session: Session, group: int) -> Rhythm | None:
    """How often this group meets; None: nobody said so."""
    return session.scalar(select(Rhythm).where(Rhythm.group_id == group))


def rhythms_in(session: Session, coalition: int) -> dict[int, Rhythm]:
    """By group, those of a coalition that have one."""
    found = session.scalars(select(Rhythm).where(Rhythm.coalition_id == coalition))
    return {rhythm.group_id: rhythm for rhythm in found}


def keep_rhythm(session: Session, group: Group, times: int, by: Contact) -> Rhythm | None:
    """This group meets so many times a year from now on, as this leader says; 0: in no rhythm."""
    rhythm = rhythm_of(session, group.id)
    if times == 0:
        if rhythm is not None:
            session.delete(rhythm)
        return None
    if rhythm is None:
        rhythm = Rhythm(coalition_id=group.coalition_id, group_id=group.id)
        session.add(rhythm)
    rhythm.times, rhythm.by_contact = times, by.id
    return rhythm
