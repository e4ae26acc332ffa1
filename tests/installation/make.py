"""Make an installation as this program leaves it, to be opened by those that come later: polls that
run, a planned announcement, every question, and a button of every kind.

    python -m tests.installation.make tests/installation/2026-11

writes the database (compressed) and a list of the buttons and questions that did something in it.
Commit both before the program changes; test_going_on.py opens all that are there.
"""

from __future__ import annotations

import asyncio
import gzip
import itertools
import json
import sqlite3
import sys
import tempfile
import typing
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from bot.app import App
from handlers import CAPABILITIES
from handlers.conversation.actions import Action, pack
from handlers.conversation.routes import routes_of
from storage.announcements import Announcement, AnnouncementState
from storage.availability import Poll, PollState
from storage.database import connect
from storage.invitations import Invitation
from storage.leader_messages import Letter
from storage.meetings import Meeting
from storage.messages import Message, Question
from storage.notices import Notice
from storage.partners import Group
from storage.people import Channel, Contact, Organisation, Person, Role
from storage.schema import migrate
from storage.tasks import HeldMeeting, Task
from tests.announcements.scenes import composed
from tests.harness.chat import TUESDAY, Chat, Monotonic, TestClock
from tests.harness.every_step import Asked, every_step
from tests.harness.platforms import TELEGRAM, ShapedPlatform
from tests.installation.trying import answered_in, pressed_in
from tests.other_coalitions.filling import made, shapes

ROUTES = routes_of(CAPABILITIES)


def make(folder: Path) -> None:
    """Fill the folder, which may exist."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "installation.db"
        engine = connect(f"sqlite:///{path}")
        migrate(engine)
        asyncio.run(_live(engine))
        works = _works(engine)
        engine.dispose()
        whole = Path(place) / "whole.db"
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("VACUUM INTO ?", (str(whole),))
        (folder / "installation.db.gz").write_bytes(gzip.compress(whole.read_bytes(), mtime=0))
    (folder / "works.json").write_text(json.dumps(works) + "\n")
    print(f"{sum(map(len, works.values()))} buttons and questions that do something")


async def _live(engine: Engine) -> None:
    clock, monotonic = TestClock(), Monotonic()
    app = App(engine, clock, ROUTES, monotonic)
    platform = ShapedPlatform("telegram", TELEGRAM, "bot")
    chat = Chat(app, clock, engine, await app.add(platform), monotonic)
    questions = await every_step(chat)
    fatma = await chat.leader("Fatma Schijn")
    await composed(fatma, "Volgende week is de Week.")
    await fatma.taps("Plan")
    await fatma.says("do 26 nov 10.00")
    await chat.db(lambda db: _every_question(db, questions))
    await chat.db(_every_button)
    await app.stop()


def _every_question(db: Session, questions: dict[str, Asked]) -> None:
    """A person has one question at most: each stands with somebody who only holds it, and its
    message tells whom it asks."""
    for step, asked in sorted(questions.items()):
        whom = asked.whom
        channel = db.query(Channel).filter_by(user=whom.user).one()
        contacts = channel.person.contacts
        message = _card(db, channel, [])
        holder = Person(name=step, language="nl", since=TUESDAY)
        db.add(holder)
        db.flush()
        db.add(Question(
            person_id=holder.id, coalition_id=contacts[0].coalition_id if contacts else None,
            account_id=channel.account_id, chat=channel.chat, message_id=message.id, step=step,
            data=dict(asked.data), until=TUESDAY + timedelta(days=3650),
        ))  # fmt: skip


def _every_button(db: Session) -> None:
    """In the chat of a leader, and of a member."""
    leader, member = (
        db.query(Contact).filter_by(role=role).order_by(Contact.id).first()
        for role in (Role.LEADER, Role.CONTACT)
    )
    assert leader is not None
    assert member is not None
    ids = _ids(db, member)
    packed = [
        [kind, pack(action)]
        for kind, press in sorted(ROUTES.presses.items())
        for action in _filled(press.action, ids)
    ]
    for contact in (leader, member):
        _card(db, contact.person.channels[0], packed)


def _card(db: Session, channel: Channel, actions: list[Any]) -> Message:
    contacts = channel.person.contacts
    message = Message(
        coalition_id=contacts[0].coalition_id if contacts else None,
        account_id=channel.account_id, chat=channel.chat, person_id=channel.person_id,
        language="nl", text="Een kaart.", written_at=TUESDAY, rows=[], actions=actions,
    )  # fmt: skip
    db.add(message)
    db.flush()
    return message


def _ids(db: Session, member: Contact) -> dict[str, list[Any]]:
    """By the name of a field of an action, what it can hold here."""
    some: dict[str, list[Any]] = {
        "organisation": _all(db, Organisation), "group": _all(db, Group),
        "invitation": _all(db, Invitation),
        "letter": _all(db, Letter), "notice": _all(db, Notice), "task": _all(db, Task),
        "held": _all(db, HeldMeeting), "meeting": _all(db, Meeting),
        "announcement": [a.id for a in db.query(Announcement)
                         .order_by(Announcement.state != AnnouncementState.DRAFT)],
        "poll": [p.id for p in db.query(Poll).order_by(Poll.state != PollState.DRAFT)],
        "channel": _all(db, Channel), "code": [i.code for i in db.query(Invitation)],
    }  # fmt: skip
    some |= {"contact": [member.id], "member": [member.id],
             "target": [f"contact:{member.id}"]}  # fmt: skip
    return some


def _all(db: Session, kind: Any) -> list[int]:
    return [row.id for row in db.query(kind).order_by(kind.id)]


def _filled(kind: type[Action], ids: dict[str, list[Any]]) -> Iterator[Action]:
    """An action of this kind for each row that it can be about."""
    hints = typing.get_type_hints(kind)
    known = {name: ids[name] for name, hint in hints.items() if _fits(hint, ids.get(name, []))}
    about = next(iter(known), "")
    for one in known.get(about, [None]):
        firsts = {name: found[0] for name, found in known.items()} | ({about: one} if about else {})
        rest = {name: _any(name, hint) for name, hint in hints.items() if name not in known}
        yield kind(**firsts, **rest)


def _fits(hint: Any, found: list[Any]) -> bool:
    return bool(found) and type(found[0]) is hint


def _any(name: str, kind: Any) -> Any:
    return made(shapes(kind, name)[-1], itertools.repeat(1))


def _works(engine: Engine) -> dict[str, list[str]]:
    return {"buttons": pressed_in(engine), "questions": answered_in(engine)}


if __name__ == "__main__":
    make(Path(sys.argv[1]))
