"""Every kind of press and every answered step, with ids of another coalition and of rows that are
gone: nothing there changes, nothing of it is shown, and whoever did it gets a word."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from itertools import product

import pytest
from sqlalchemy.orm import Session

from handlers import CAPABILITIES
from handlers.conversation.actions import Action, kind_of, pack
from handlers.conversation.chat import Event, Pressed, Said, Sender
from handlers.conversation.context import World
from handlers.conversation.patience import Patience
from handlers.conversation.reception import Reception
from handlers.conversation.routes import Who, routes_of
from handlers.conversation.services import Services
from handlers.conversation.writing import Occasion
from storage.database import Unit, connect
from storage.messages import Message, MessagePart, Question
from storage.notices import Notice
from storage.outbox import queue_wanted
from storage.people import Contact, Role
from tests.harness.chat import TUESDAY
from tests.harness.databases import copy_with_tables
from tests.other_coalitions.filling import ANSWERS, IDS, TEXTS, actions_of, data_of
from tests.other_coalitions.rows import (
    ACCOUNT,
    AGES,
    GONE,
    MARKER,
    OURS,
    THEIRS,
    chat_of,
    everything_of_theirs,
    shown_of_theirs,
    two_coalitions,
)

ROUTES = routes_of(CAPABILITIES)
SUBJECTS = (":{0}", ":{0}.{0}", ":{0}.{0}.{0}", ":{0}:{0}")
BASICS = {"id": "e1", "chat": chat_of(OURS), "sender": Sender(f"u{OURS}", "Gewoon Mens", "nl"),
          "private": True}  # fmt: skip


def _raise(_event: str, fault: BaseException) -> None:
    raise fault


SERVICES = Services(ROUTES, lambda code: [], "nl", _raise, lambda: frozenset({ACCOUNT}))


@pytest.fixture(scope="module", params=AGES, ids=lambda age: age.name)
def db(
    tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Iterator[Session]:
    """Both coalitions, at each age; what a test does there is undone."""
    path = tmp_path_factory.mktemp("coalitions") / "both.db"
    copy_with_tables(path)
    engine = connect(f"sqlite:///{path}")
    with engine.connect() as connection, Unit(bind=connection, expire_on_commit=False) as session:
        two_coalitions(session, request.param)
        yield session
    engine.dispose()


@contextmanager
def undone(db: Session, role: Role) -> Iterator[None]:
    """A member of ours has this role meanwhile; all that they do is undone afterwards."""
    trial = db.begin_nested()
    db.get_one(Contact, OURS).role = role
    try:
        yield
    finally:
        trial.rollback()
        db.expunge_all()


def roles_for(who: Who) -> list[Role]:
    """The roles that may do an action; to others it is closed whatever it carries."""
    return [role for role in (Role.LEADER, Role.CONTACT) if role in who]


def heard(db: Session, event: Event, of: Message) -> str:
    """The texts that a member of ours gets at an event, with its effects in the database."""
    before, newest = (of.text, of.rows), of.id
    services = replace(SERVICES, patience=Patience())
    reception = Reception(db, ACCOUNT, True, TUESDAY, services)
    reception.expect([event])
    toast = reception.receive(event)
    queue_wanted(db)
    db.flush()
    told = db.query(Message.text).filter(Message.id > newest, Message.chat == chat_of(OURS)).all()
    changed = of.text if (of.text, of.rows) != before else ""
    return "".join((toast, changed, *(text for (text,) in told)))


def _card(db: Session, *actions: Action) -> Message:
    """A message in the chat of somebody of ours."""
    packed = [[kind_of(type(action)), pack(action)] for action in actions]
    made = Message(
        coalition_id=OURS, account_id=ACCOUNT, chat=chat_of(OURS), person_id=OURS,
        language="nl", text="kaart", written_at=TUESDAY, rows=[], actions=packed,
    )  # fmt: skip
    db.add(made)
    db.flush()
    return made


@pytest.mark.parametrize("kind", sorted(ROUTES.presses))
def test_no_press_touches_another_coalition(db: Session, kind: str):
    """By a leader, and by a member where members may."""
    theirs = everything_of_theirs(db)
    press = ROUTES.presses[kind]
    for action, role in product(actions_of(press.action), roles_for(press.who)):
        with undone(db, role):
            card = _card(db, action)
            event = Pressed(**BASICS, message=card.id, index=0, press="p", part="")
            told = heard(db, event, card)
            assert told, f"silence at {action}"
            assert MARKER not in told, action
            assert not shown_of_theirs(db), action
            assert everything_of_theirs(db) == theirs, action


@pytest.mark.parametrize("kind", sorted(ROUTES.replies))
def test_no_reply_touches_another_coalition(db: Session, kind: str):
    """To a message that is about such an id."""
    theirs = everything_of_theirs(db)
    reply = ROUTES.replies[kind]
    for number, words, role in product((THEIRS, GONE), ANSWERS, roles_for(reply.who)):
        with undone(db, role):
            card = _card(db)
            card.subject = f"{kind}:{number}"
            db.add(MessagePart(message_id=card.id, number=0, account_id=ACCOUNT,
                               chat=chat_of(OURS), part="part"))  # fmt: skip
            db.flush()
            told = heard(db, Said(**BASICS, text=words, reply_to="part"), card)
            assert told, f"silence at {words} about {card.subject}"
            assert MARKER not in told, number
            assert not shown_of_theirs(db), number
            assert everything_of_theirs(db) == theirs, number


@pytest.mark.parametrize("kind", sorted(ROUTES.notices))
@pytest.mark.parametrize("number", [THEIRS, GONE])
def test_no_notice_tells_of_another_coalition(db: Session, kind: str, number: int):
    """Somebody of ours is to hear about such an id."""
    theirs, read = everything_of_theirs(db), 0
    for shape in SUBJECTS:
        # A subject of another shape is none of this kind.
        with suppress(ValueError), undone(db, Role.LEADER):
            wish = _wish(db, kind + shape.format(number), dict.fromkeys(IDS, number))
            card = ROUTES.notices[kind](World(db, TUESDAY, SERVICES), wish)
            if card is not None:
                World(db, TUESDAY, SERVICES).send(wish.contact, card, Occasion())
            read += 1
            assert not shown_of_theirs(db)
            assert everything_of_theirs(db) == theirs
    assert read


def _wish(db: Session, subject: str, ids: dict[str, int]) -> Notice:
    """To tell somebody of ours something."""
    data = {**TEXTS, **ids, "by": "Gewoon Mens", "role": "leader", "days": {}}
    wish = Notice(coalition_id=OURS, contact=db.get_one(Contact, OURS), purpose="news",
                  due_at=TUESDAY, subject=subject, data=data)  # fmt: skip
    db.add(wish)
    db.flush()
    return wish


@pytest.mark.parametrize("name", sorted(ROUTES.steps))
def test_no_answer_touches_another_coalition(db: Session, name: str):
    """In words, to a question that remembers such ids."""
    theirs = everything_of_theirs(db)
    step = ROUTES.steps[name]
    for data, words, role in product(data_of(name), ANSWERS, roles_for(step.who)):
        with undone(db, role):
            card = _card(db)
            db.add(Question(person_id=OURS, coalition_id=OURS, account_id=ACCOUNT,
                            chat=chat_of(OURS), message_id=card.id, step=name,
                            data=dict(data), until=TUESDAY.replace(year=2027)))  # fmt: skip
            db.flush()
            told = heard(db, Said(**BASICS, text=words), card)
            assert told, f"silence at {words} with {data}"
            assert MARKER not in told, data
            assert not shown_of_theirs(db), data
            assert everything_of_theirs(db) == theirs, data
