"""The database as the tests look into it, while the bot's process is gone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.clock import SystemClock
from storage.accounts import InboxEvent
from storage.database import connect
from storage.invitations import Invitation, new_code
from storage.outbox import OutboxRow, OutboxState
from storage.partners import enrolled
from storage.people import Channel, Contact, coalition_named
from tests.end_to_end.office import COALITION
from tests.end_to_end.program import Program


@contextmanager
def books(program: Program) -> Iterator[Session]:
    """A unit of work of our own in the bot's database."""
    engine = connect(program.database)
    with Session(engine) as session, session.begin():
        yield session
    engine.dispose()


def invite_many(program: Program, organisation: str, uses: int) -> str:
    """The code of an invitation for so many people of an organisation."""
    with books(program) as session:
        coalition = coalition_named(session, COALITION)
        assert coalition is not None
        partner, _ = enrolled(session, coalition.id, organisation, SystemClock().now())
        invitation = Invitation(
            coalition_id=coalition.id,
            code=new_code(),
            organisation_id=partner.id,
            uses_left=uses,
            made_at=SystemClock().now(),
        )
        session.add(invitation)
        return invitation.code


def taken_in(program: Program, account: int = 1) -> list[InboxEvent]:
    """The events of an account that the bot has ever dealt with."""
    with books(program) as session:
        events = session.scalars(select(InboxEvent).where(InboxEvent.account_id == account))
        found = list(events)
        session.expunge_all()
        return found


def all_sent(program: Program) -> bool:
    """Whether nothing waits any more to go out."""
    waiting = (OutboxState.READY, OutboxState.CLAIMED)
    with books(program) as session:
        found = session.scalars(select(OutboxRow.id).where(OutboxRow.state.in_(waiting)).limit(1))
        return found.first() is None


def contacts_of(session: Session, user: int) -> list[Contact]:
    """The memberships of whoever has this id on Telegram."""
    channel = session.scalar(select(Channel).where(Channel.user == str(user)))
    return channel.person.contacts if channel else []
