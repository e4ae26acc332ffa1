"""Invitations: codes that let someone into a coalition."""

from __future__ import annotations

import enum
import re
import secrets
from datetime import datetime, timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from storage.base import Base, Id, InCoalition, Key, change_if, own_key, tie
from storage.partners import Group
from storage.people import Coalition, Contact, Organisation, Role, Standing

# Without letters and digits that are read as each other.
_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
_LENGTH = 12
_CODE = re.compile(rf"(?<![a-z0-9])[a-z0-9]{{{_LENGTH}}}(?![a-z0-9])")
LEADER_WITHIN = timedelta(days=7)
"""An invitation to lead works for so long at most; it is for one person, once."""
_CODES = 10
"""So many words that look like a code are tried at most."""


class Refusal(enum.StrEnum):
    """Why an invitation does not work."""

    UNKNOWN = "unknown"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    USED = "used"


class Invitation(InCoalition, Base):
    """A way into a coalition: for one organisation, for one group, for one contact whom we lost,
    or open to all who have it.

    `uses_left` goes down at consent, not when it is opened; None: as often as needed. `vouched`:
    newcomers by it need no approval. `by_contact`: the id of the contact who made it, who may be
    gone; None: the operator.
    """

    __tablename__ = "invitation"
    id: Mapped[Id]
    code: Mapped[Key] = mapped_column(unique=True)
    role: Mapped[Role] = mapped_column(default=Role.CONTACT)
    organisation_id: Mapped[int | None]
    group_id: Mapped[int | None]
    contact_id: Mapped[int | None]
    by_contact: Mapped[int | None]
    vouched: Mapped[bool] = mapped_column(default=True)
    uses_left: Mapped[int | None]
    made_at: Mapped[datetime]
    expires_at: Mapped[datetime | None]
    withdrawn_at: Mapped[datetime | None]
    coalition: Mapped[Coalition] = relationship()
    organisation: Mapped[Organisation | None] = relationship(viewonly=True)
    group: Mapped[Group | None] = relationship(viewonly=True)
    contact: Mapped[Contact | None] = relationship(viewonly=True)
    __table_args__ = (
        own_key(),
        tie("organisation_id", "organisation", ondelete="CASCADE"),
        tie("group_id", "coalition_group", ondelete="CASCADE"),
        tie("contact_id", "contact", ondelete="CASCADE"),
    )

    def refusal(self, now: datetime) -> Refusal | None:
        """Why it does not work now, or None when it does."""
        if self.withdrawn_at is not None:
            return Refusal.WITHDRAWN
        back = self.contact is not None and self.contact.standing is not Standing.EXPECTED
        if back or (self.uses_left is not None and self.uses_left < 1):
            return Refusal.USED
        if self.expires_at is not None and self.expires_at <= now:
            return Refusal.EXPIRED
        return None

    def use(self, session: Session) -> bool:
        """Use it once; False: it was used up or withdrawn in this same moment."""
        return change_if(
            session,
            self,
            or_(Invitation.uses_left.is_(None), Invitation.uses_left > 0),
            Invitation.withdrawn_at.is_(None),
            uses_left=Invitation.uses_left - 1,
        )


def new_code() -> str:
    """A code that cannot be guessed (59 bits) and can be read aloud."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH))


def invitation_with(session: Session, code: str) -> Invitation | None:
    return session.scalar(select(Invitation).where(Invitation.code == code.strip().casefold()))


def invitation_in(session: Session, words: str) -> Invitation | None:
    """The invitation whose code stands anywhere in these words, as in a link."""
    codes = set(_CODE.findall(words.casefold())[:_CODES])
    return session.scalar(select(Invitation).where(Invitation.code.in_(codes)).limit(1))


def invitation_by(session: Session, coalition: int, invitation: int) -> Invitation | None:
    """An invitation of this coalition, or None, also for one of another coalition."""
    return session.scalar(
        select(Invitation).where(Invitation.coalition_id == coalition, Invitation.id == invitation)
    )


def open_invitations(session: Session, coalition: int, now: datetime) -> list[Invitation]:
    """The invitations of a coalition that still work, newest first."""
    found = session.scalars(
        select(Invitation)
        .where(Invitation.coalition_id == coalition, Invitation.withdrawn_at.is_(None))
        .order_by(Invitation.id.desc())
    )
    return [invitation for invitation in found if invitation.refusal(now) is None]
