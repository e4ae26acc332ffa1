"""Sees what the program made of one message: what it served, what it offers, what changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy.orm import Session

from handlers.conversation.routes import Routes
from storage.announcements import AnnouncementAnswer
from storage.availability import Invitee, Poll, PollVote
from storage.leader_messages import Letter
from storage.meetings import Guest, Meeting
from storage.messages import Message, messages_to
from storage.people import Channel, Contact, Person
from storage.tasks import Task, TaskAsk
from tests.harness.chat import Chat, Someone

State = dict[str, Any]


@dataclass
class Observed:
    """`served`: the meanings, commands and kinds of presses that ran; `offered`: kind and data of
    each button of the answers; `before` and `after`: what was kept of everybody."""

    served: list[str] = field(default_factory=list)
    offered: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    before: State = field(default_factory=dict)
    after: State = field(default_factory=dict)

    @property
    def changed(self) -> set[str]:
        """The kinds of records that are not as they were."""
        return {kind for kind in self.after if self.after[kind] != self.before[kind]}


def watched(routes: Routes, served: list[str]) -> Routes:
    """The same routes, which tell what of them ran."""

    def telling(name: str, run: Callable[..., None]) -> Callable[..., None]:
        def tells(*args: Any) -> None:
            served.append(name)
            run(*args)

        return tells

    return replace(
        routes,
        meanings={n: replace(m, run=telling(n, m.run)) for n, m in routes.meanings.items()},
        commands={n: replace(c, run=telling(f"/{n}", c.run)) for n, c in routes.commands.items()},
        presses={n: replace(p, run=telling(n, p.run)) for n, p in routes.presses.items()},
    )


def state_of(db: Session) -> State:
    """All that is kept of everybody, by its kind."""
    return {
        "vote": {(v.contact_id, v.slot_id): v.vote.name for v in db.query(PollVote)},
        "remark": {(i.poll_id, i.contact_id): i.remark for i in db.query(Invitee)},
        "coming": {(g.meeting_id, g.contact_id): g.coming.name for g in db.query(Guest)},
        "task": {k.id: (k.text, k.state.name) for k in db.query(Task)},
        "task day": {k.id: str(k.day) for k in db.query(Task)},
        "reaction": {(a.held_id, a.contact_id): a.reaction for a in db.query(TaskAsk)},
        "choice": {(a.announcement_id, a.contact_id): a.choice
                   for a in db.query(AnnouncementAnswer)},
        "standing": {c.id: (c.standing.name, c.only_needed) for c in db.query(Contact)},
        "pause": {p.id: p.paused_until for p in db.query(Person)},
        "person": {p.id: (p.name, p.language) for p in db.query(Person)},
        "letter": [m.id for m in db.query(Letter)],
        "meeting": {m.id: (m.begins, m.is_cancelled) for m in db.query(Meeting)},
        "poll": {p.id: p.state.name for p in db.query(Poll)},
    }  # fmt: skip


async def observe(chat: Chat, someone: Someone, text: str, served: list[str]) -> Observed:
    """Let someone say a text, and see what comes of it."""
    newest = await chat.db(lambda db: _newest(db, someone))
    seen = Observed(before=await chat.db(state_of))
    served.clear()
    await someone.says(text)
    await chat.app.settle()
    seen.served = list(served)
    seen.after = await chat.db(state_of)
    for message in await chat.db(lambda db: _since(db, someone, newest)):
        seen.said.append(message.text)
        seen.offered += [message.actions[button.index] for row in message.buttons for button in row]
    return seen


def _person(db: Session, someone: Someone) -> int:
    return db.query(Channel).filter_by(user=someone.user).one().person_id


def _newest(db: Session, someone: Someone) -> int:
    return max((m.id for m in messages_to(db, _person(db, someone), 1)), default=0)


def _since(db: Session, someone: Someone, newest: int) -> list[Message]:
    return [m for m in messages_to(db, _person(db, someone), 10) if m.id > newest]
