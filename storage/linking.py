"""Codes that link two chats to one person, and the joining and parting of people."""

from __future__ import annotations

import secrets
from datetime import datetime

from sqlalchemy import ColumnElement, ForeignKey, String, delete, select, update
from sqlalchemy.orm import Mapped, Session, aliased, mapped_column

from storage.base import Base, Key
from storage.messages import Message, Question
from storage.notices import Notice
from storage.partners import GroupContact
from storage.people import KEPT_FOR, Channel, Contact, Person, Standing

# Without letters and digits that are read as each other.
_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
_LENGTH = 8

_BEST_STANDING = (
    Standing.ACTIVE,
    Standing.WAITING,
    Standing.REGISTERING,
    Standing.EXPECTED,
    Standing.STOPPED,
    Standing.INACTIVE,
)


class Linking(Base):
    """A person's attempt to link their chats: the code that they got, and the wrong codes that they
    typed. Outside coalitions, as a person is.

    `chat`: where the code was asked for and the yes must be said; `claimed_by`: the person who
    typed it; `tries`: wrong codes since `tried_at`.
    """

    __tablename__ = "linking"
    person_id: Mapped[int] = mapped_column(
        ForeignKey("person.id", ondelete="CASCADE"), primary_key=True
    )
    code: Mapped[str | None] = mapped_column(String(20), unique=True)
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    chat: Mapped[Key] = mapped_column(default="")
    until: Mapped[datetime | None]
    claimed_by: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    tries: Mapped[int] = mapped_column(default=0)
    tried_at: Mapped[datetime | None]

    def close(self) -> None:
        """The code works no more."""
        self.code = self.until = self.claimed_by = None


def linking_of(session: Session, person: Person) -> Linking:
    """The row of this person, made when it is new."""
    found = session.get(Linking, person.id)
    if found is None:
        found = Linking(person_id=person.id, tries=0)
        session.add(found)
    return found


def linking_with(session: Session, code: str, now: datetime) -> Linking | None:
    """The row with this code, while the code works."""
    return session.scalar(select(Linking).where(Linking.code == code, Linking.until > now))


def new_link_code() -> str:
    """A code of eight characters (39 bits) that can be read aloud."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH))


def let_go(session: Session, channel: Channel, now: datetime) -> Person:
    """Part a channel from its person; from now on it is the chat of someone we do not know."""
    language = channel.person.language
    stranger = Person(name="", language=language, since=now, forget_at=now + KEPT_FOR)
    _forget_question(session, channel)
    channel.person, channel.rank, channel.linked_at = stranger, 0, None
    session.flush()
    return stranger


def merge(session: Session, kept: Person, gone: Person) -> list[tuple[Contact, Contact]]:
    """Make one person of two. The answer holds, per coalition that both were in, the contact that
    will go and the one that stays: move what is theirs, and then `drop` the first."""
    last = max((channel.rank for channel in kept.channels), default=0)
    for number, channel in enumerate(list(gone.channels), start=1):
        _forget_question(session, channel)
        channel.person, channel.rank = kept, last + number
    kept.name = kept.name or gone.name
    kept.since = min(kept.since, gone.since)
    kept.paused_until = _later(kept.paused_until, gone.paused_until)
    session.execute(update(Message).where(Message.person_id == gone.id).values(person_id=kept.id))
    return [pair for theirs in list(gone.contacts) if (pair := join(kept, theirs)) is not None]


def join(kept: Person, theirs: Contact) -> tuple[Contact, Contact] | None:
    """Make somebody else's contact this person's. Where they were in that coalition already: the
    contact that will go and the one that stays, as in `merge`."""
    mine = next((c for c in kept.contacts if c.coalition_id == theirs.coalition_id), None)
    if mine is None:
        theirs.person = kept
        return None
    best = min((mine, theirs), key=lambda contact: _BEST_STANDING.index(contact.standing))
    equals = [contact for contact in (mine, theirs) if contact.standing is best.standing]
    mine.standing, mine.stopped_at = best.standing, best.stopped_at
    mine.forget_at = best.forget_at
    mine.role = max((contact.role for contact in equals), key=lambda role: role.rank)
    _fill(mine, theirs)
    return theirs, mine


def _fill(mine: Contact, theirs: Contact) -> None:
    for organisation in theirs.organisations:
        if organisation not in mine.organisations:
            mine.organisations.append(organisation)
    mine.unattached = mine.unattached or theirs.unattached
    mine.kind = mine.kind or theirs.kind
    mine.function = mine.function or theirs.function
    mine.email = mine.email or theirs.email
    mine.dayparts = mine.dayparts if mine.dayparts is not None else theirs.dayparts
    mine.vouched = mine.vouched or theirs.vouched
    mine.since = min(mine.since, theirs.since)
    mine.paused_until = _later(mine.paused_until, theirs.paused_until)
    mine.introduced_at = _later(mine.introduced_at, theirs.introduced_at)
    mine.only_needed = mine.only_needed or theirs.only_needed


def _later(one: datetime | None, other: datetime | None) -> datetime | None:
    return max((moment for moment in (one, other) if moment), default=None)


def drop(session: Session, gone: Contact, kept: Contact) -> None:
    """Remove a contact that became another one, after its notices and groups moved along; what
    both have stays once."""
    other, there = aliased(Notice), aliased(GroupContact)
    same_notice = select(other.id).where(
        other.contact_id == kept.id,
        other.subject == Notice.subject,
        other.purpose == Notice.purpose,
    )
    same_group = select(there.group_id).where(
        there.contact_id == kept.id, there.group_id == GroupContact.group_id
    )
    _move(session, Notice, gone, kept, unless=same_notice.exists())
    _move(session, GroupContact, gone, kept, unless=same_group.exists())
    session.delete(gone)
    session.flush()


def _move(
    session: Session,
    table: type[Notice] | type[GroupContact],
    gone: Contact,
    kept: Contact,
    *,
    unless: ColumnElement[bool],
) -> None:
    session.execute(
        update(table)
        .where(table.contact_id == gone.id, ~unless)
        .values(contact_id=kept.id)
        .execution_options(synchronize_session=False)
    )
    # Their rows may be in memory with the contact that goes.
    session.flush()
    session.expire_all()


def _forget_question(session: Session, channel: Channel) -> None:
    session.execute(
        delete(Question).where(
            Question.account_id == channel.account_id, Question.chat == channel.chat
        )
    )
