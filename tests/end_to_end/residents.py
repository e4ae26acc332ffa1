"""People who registered on Telegram in earlier times, so that a test need not wait for it."""

from __future__ import annotations

from sqlalchemy.orm import Session

from bot.clock import SystemClock
from storage.accounts import account_named
from storage.people import Channel, Contact, Kind, Person, Role, Standing, coalition_named
from tests.end_to_end.books import books
from tests.end_to_end.office import COALITION
from tests.end_to_end.program import Program
from tests.servers.bot_api import BotApi, User
from tests.servers.bot_api.world import ME


def residents(program: Program, telegram: BotApi, count: int) -> list[User]:
    """So many people of the coalition that the operator made; the first is its leader."""
    users = [telegram.user(f"Lezer{number} Proef") for number in range(count)]
    with books(program) as session:
        for user in users:
            user.opens()
            role = Role.LEADER if user is users[0] else Role.CONTACT
            session.add(_contact(session, user, role))
    return users


def _contact(session: Session, user: User, role: Role) -> Contact:
    coalition, now = coalition_named(session, COALITION), SystemClock().now()
    assert coalition is not None
    account = account_named(session, "telegram", ME["username"])
    channel = Channel(account_id=account.id, user=str(user.id), chat=str(user.id))
    person = Person(name=user.name, since=now, channels=[channel])
    return Contact(
        coalition_id=coalition.id,
        person=person,
        role=role,
        kind=Kind.VOLUNTEER,
        dayparts=[],
        standing=Standing.ACTIVE,
        since=now,
    )
