"""The account of an episode: each thing that people did, and each message, counted once."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, fields

from sqlalchemy import select
from sqlalchemy.orm import Session

from handlers.announcements.actions import Answer
from handlers.availability.actions import Say
from handlers.conversation.actions import kind_of
from handlers.conversation.courtesy import may_repeat
from storage.announcements import AnnouncementAnswer
from storage.availability import PollVote
from storage.messages import Message
from storage.outbox import OutboxRow, OutboxState
from tests.end_to_end.books import books, contacts_of, taken_in
from tests.end_to_end.deaths import FIRST_UPDATE
from tests.faults.copies import Copies
from tests.faults.members import ANSWERS, Member
from tests.faults.stage import Stage

LEFT = re.compile(r"event=\"unfinished sends found\".*? again=(\d+) unknown=(\d+)")
"""The bot's log line after a kill: how many unfinished sends go again, and how many do not."""


@dataclass
class Figures:
    """`events_lost`: updates that were not taken in, or of which the effect is missing;
    `effects_doubled`: what was done twice for one update; `votes_wrong`: not what was pressed last;
    `sent_twice`: copies of a message beyond its first; `doubled_silently`: those among them of
    messages that may go only once; `unknown`: messages of which the bot said that they may have
    arrived, `unknown_false`: those of them that had not, `unknown_by_kills`: those of which a kill
    is the cause; `repeated`: sends that it made again though they may have arrived; `stuck_rows`:
    what still waits after a calm; `unanswered`: commands without an answer; `spinners`: presses
    that were never answered; `halted`: episodes that did not come to their end; `quirks`: what went
    otherwise than it should, in words."""

    kills: int = 0
    events: int = 0
    events_lost: int = 0
    effects_doubled: int = 0
    votes: int = 0
    votes_doubled: int = 0
    votes_wrong: int = 0
    announced: int = 0
    messages: int = 0
    sent_twice: int = 0
    doubled_silently: int = 0
    unknown: int = 0
    unknown_false: int = 0
    unknown_by_kills: int = 0
    repeated: int = 0
    stuck_rows: int = 0
    unanswered: int = 0
    spinners: int = 0
    ended_by_itself: int = 0
    halted: int = 0
    quirks: list[str] = field(default_factory=list)

    def __add__(self, other: Figures) -> Figures:
        names = [one.name for one in fields(self)]
        return Figures(**{name: getattr(self, name) + getattr(other, name) for name in names})


def account(scene: Stage, *, due: bool) -> Figures:
    """Every figure of an episode that is over, from the database and from what stands in chats."""
    found = Figures(scene.kills, ended_by_itself=scene.ended_by_itself, quirks=scene.quirks[:])
    _events(found, scene)
    with books(scene.program) as session:
        messages = list(session.scalars(select(Message)))
        copies = Copies(messages, scene.telegram)
        _answers(found, scene, messages, copies)
        _announcements(found, scene, messages)
        _presses(found, scene, session)
        _sends(found, scene, session, messages, copies)
        found.stuck_rows = len(_waiting(session)) + due
    return found


def _events(found: Figures, scene: Stage) -> None:
    """Each update was taken in, and none failed."""
    known = {event.event_id for event in taken_in(scene.program) if not event.error}
    made = set(range(FIRST_UPDATE, scene.telegram.world.updates.next_id)) - scene.garbage
    lost = [number for number in sorted(made) if str(number) not in known]
    found.events, found.events_lost = len(made), len(lost)
    if lost:
        found.quirks.append(f"updates not taken in: {lost}")


def _answers(found: Figures, scene: Stage, messages: list[Message], copies: Copies) -> None:
    """Each thing typed has one answer in the database, which stands in the chat."""
    for member in scene.members:
        mine = [message for message in messages if message.chat == str(member.user.id)]
        for typed, begins in ANSWERS.items():
            answers = [message for message in mine if message.text.startswith(begins)]
            missing = member.asked[typed] - len(answers)
            found.events_lost += max(missing, 0)
            found.effects_doubled += max(-missing, 0)
            shown = sum(copies.of(message) > 0 for message in answers)
            found.unanswered += max(member.asked[typed] - shown, 0)


def _announcements(found: Figures, scene: Stage, messages: list[Message]) -> None:
    """Each announcement that was sent off exists once for each member."""
    found.announced = len(scene.leader.announced)
    for text in scene.leader.announced:
        written = Counter(message.chat for message in messages if f"\n{text}" in message.text)
        for member in scene.members:
            count = written[str(member.user.id)]
            found.events_lost += count == 0
            found.effects_doubled += max(count - 1, 0)


def _presses(found: Figures, scene: Stage, session: Session) -> None:
    """Each member's last press is on record, once; every press was answered."""
    answers = scene.telegram.world.answers
    found.spinners = sum(answer is None for answer in answers.values())
    for member in scene.members:
        wanted = _wanted(session, member)
        [contact] = contacts_of(session, member.user.id)
        rows = _noted(session, contact.id)
        noted = dict(rows)
        found.votes += len(wanted)
        found.votes_doubled += len(rows) - len(noted)
        found.votes_wrong += sum(noted.get(on) != wanted.get(on) for on in noted | wanted)


Subject = tuple[str, int]
"""The subject of a vote: "slot" or "announcement", and its id."""


def _wanted(session: Session, member: Member) -> dict[Subject, str]:
    """The votes that a member's presses come to, by the meaning of the pressed buttons."""
    said: dict[Subject, str] = {}
    for press in member.presses:
        message, index = press.data.split(".")
        kind, data = session.get_one(Message, int(message)).actions[int(index)]
        if kind == kind_of(Say):
            said["slot", data["slot"]] = data["vote"]
        elif kind == kind_of(Answer):
            said["announcement", data["announcement"]] = str(data["choice"])
    return said


def _noted(session: Session, contact: int) -> list[tuple[Subject, str]]:
    votes = session.scalars(select(PollVote).where(PollVote.contact_id == contact))
    mine = AnnouncementAnswer.contact_id == contact
    answers = session.scalars(select(AnnouncementAnswer).where(mine))
    return [
        *((("slot", vote.slot_id), str(vote.vote)) for vote in votes),
        *((("announcement", said.announcement_id), str(said.choice)) for said in answers),
    ]


def _sends(
    found: Figures, scene: Stage, session: Session, messages: list[Message], copies: Copies
) -> None:
    """Messages as they stand in chats, beside the bot's own record of them."""
    found.messages = len(messages)
    twice = {message.id: copies.beyond_first(message) for message in messages}
    found.sent_twice = sum(twice.values()) + copies.nobodys
    found.doubled_silently = sum(twice[m.id] for m in messages if not may_repeat(m.purpose))
    found.unknown = len(scene.unknown)
    by_id = {message.id: message for message in messages}
    found.unknown_false = sum(copies.of(by_id[message]) == 0 for message in scene.unknown)
    in_doubt = select(OutboxRow.id).where(
        OutboxRow.failure == "OutcomeUnknown", OutboxRow.state != OutboxState.UNKNOWN
    )
    found.repeated = len(session.scalars(in_doubt).all())
    for program in scene.programs:
        for again, unknown in LEFT.findall(program.log):
            found.repeated += int(again)
            found.unknown_by_kills += int(unknown)


def _waiting(session: Session) -> list[int]:
    open_states = (OutboxState.READY, OutboxState.CLAIMED)
    return list(session.scalars(select(OutboxRow.id).where(OutboxRow.state.in_(open_states))))
