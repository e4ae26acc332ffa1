"""The relay's part in a unit of work: record what was sent, then claim what may go next."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy.orm import Session

from bot.platforms.port import ChatMoved, RecipientGone
from bot.process.lease import Lease
from bot.relay.retry_policy import SendResult, goes_once
from bot.relay.sender import MessageSender
from bot.runtime import Runtime
from handlers.conversation.context import World
from handlers.conversation.events import Refused, Unreachable
from handlers.conversation.writing import channel_for, reroute
from storage import chats, notices, outbox
from storage.messages import Message
from storage.outbox import Claim, Operation, OutboxState, SendTask


@dataclass
class RelayTransaction:
    """Call `record` first, so that an answer to what was sent finds it, and `claim` at the end.

    `results`: sends that ended, to be recorded. `begins`: sends of the at-most-once kind that go
    as soon as this commits; `room`: how many more of those may begin among what is claimed.
    `urgent`, `broadcasts`: how many operations of each kind to claim at most; None: do not look
    for any. `occupied`: chats that get no broadcast now.

    What came of it: `claimed`; `more`, when there is more to claim; `passed_over`, when something
    had to wait for its chat; `written_elsewhere`, when another account has something to send.
    """

    lease: Lease
    sender: MessageSender
    runtime: Runtime
    results: list[SendResult]
    begins: list[SendTask] = field(default_factory=list)
    room: int = 0
    urgent: int | None = None
    broadcasts: int | None = None
    occupied: frozenset[str] = frozenset()
    claimed: list[SendTask] = field(default_factory=list)
    more: bool = False
    passed_over: bool = False
    written_elsewhere: bool = False

    def run_alone(self, db: Session) -> None:
        """The whole of a unit of work in which nothing else happens."""
        self.lease.check(db)
        self.record(db)
        self.claim(db)

    def record(self, db: Session) -> None:
        """Record the results, with what follows from them."""
        now = self.runtime.clock.now()
        outbox.record(db, self.lease.account, [result.outcome for result in self.results], now)
        for result in self.results:
            self._follow_up(db, result, now)

    def claim(self, db: Session) -> None:
        """Claim what there is room for, and note which sends begin."""
        account, now = self.lease.account, self.runtime.clock.now()
        outbox.queue_wanted(db)
        db.flush()
        if self.urgent is not None:
            only = self.broadcasts is None
            self._add(outbox.claim_urgent(db, account, now, self.urgent, only_replies=only))
        if self.broadcasts is not None:
            room, occupied = self.broadcasts, self.occupied
            self._add(outbox.claim_broadcasts(db, account, now, room, occupied))
        outbox.begin(db, [task.row for task in self.begins], now)

    def _add(self, claim: Claim) -> None:
        self.claimed += claim.tasks
        once = [task for task in claim.tasks if goes_once(task)][: self.room]
        self.begins += once
        self.room -= len(once)
        self.more |= claim.more
        self.passed_over |= claim.passed_over

    def _follow_up(self, db: Session, result: SendResult, now: datetime) -> None:
        task, failure = result.outcome.task, result.failure
        if isinstance(failure, ChatMoved):
            self._moved(db, task, failure)
        if result.file_ref and task.file and "file" in task.file:
            self.sender.remember_upload(db, task.file["file"], result.file_ref)
        if isinstance(failure, RecipientGone):
            self._recipient_gone(db, task, now)
        elif result.outcome.state is OutboxState.FAILED and failure is not None:
            self.runtime.alerts.alert("message refused", failure, message=task.message)
            if task.operation is Operation.SEND:
                self._publish_refusal(db, task, now)

    def _moved(self, db: Session, task: SendTask, moved: ChatMoved) -> None:
        person = db.get_one(Message, task.message).person_id
        if moved.personal and person is not None:
            chats.move_reader(db, self.lease.account, person, task.chat, moved.to)
        else:
            chats.move_chat(db, self.lease.account, task.chat, moved.to)

    def _recipient_gone(self, db: Session, task: SendTask, now: datetime) -> None:
        """Close the channel. The recipient's other channel, if there is one, takes over the message
        that did not arrive. Of one to a group its writer hears."""
        channel = chats.channel_at(db, self.lease.account, task.chat)
        if channel is None and task.operation is Operation.SEND:
            self._publish_refusal(db, task, now)
        if channel is not None and channel.close(now):
            self._publish(db, Unreachable(channel.person), task, now)
        in_service = self.runtime.services.in_service()
        other = channel_for(channel.person, in_service) if channel else None
        if other is not None and task.operation is Operation.SEND:
            again = reroute(db, db.get_one(Message, task.message), other)
            db.flush()
            notices.follow_message(db, task.message, again.id)
            self.written_elsewhere = True

    def _publish_refusal(self, db: Session, task: SendTask, now: datetime) -> None:
        """Let the capability that wrote the message hear of it."""
        self._publish(db, Refused(db.get_one(Message, task.message)), task, now)

    def _publish(self, db: Session, event: object, task: SendTask, now: datetime) -> None:
        """Let the capabilities hear of an event. A fault in a reaction must not cost the other
        results their record."""
        savepoint = db.begin_nested()
        try:
            World(db, now, self.runtime.services).publish(event)
            outbox.queue_wanted(db)
            db.flush()
        # If the database is out of reach, the next statement says so.
        except Exception as fault:  # noqa: BLE001
            savepoint.rollback()
            self.runtime.alerts.alert("event not told", fault, message=task.message)
        else:
            savepoint.commit()
        self.written_elsewhere = True
