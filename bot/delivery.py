"""Carries out one operation on a platform, and says in our words how it ended."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bot.parts import parts_of
from bot.platforms.port import (
    ChatMoved,
    OutcomeUnknown,
    Platform,
    RecipientGone,
    Rejected,
    SendFailure,
    Throttled,
    Unavailable,
)
from bot.workings import Workings
from handlers.conversation.chat import Attachment, Choice, Content
from handlers.conversation.courtesy import may_repeat
from storage import chats
from storage.messages import Delivery, FileCopy
from storage.outbox import Operation, OutboxState, Outcome, Task

SOON = 3
"""Attempts after which an operation waits apart, so that it holds up nothing else."""
GIVE_UP_AFTER = 12
LONGEST_WAIT = timedelta(minutes=10)
FILES_AT_HAND = 8


@dataclass(frozen=True, slots=True)
class Ending:
    """How an operation ended; `moved_to` where its chat goes on under another id, `file_ref`
    where its file can be found again, `pause` the seconds that the account should rest."""

    outcome: Outcome
    failure: SendFailure | None = None
    moved_to: str | None = None
    file_ref: str | None = None
    pause: float = 0


class Courier:
    """Brings the messages of one account to its platform."""

    def __init__(self, account: int, platform: Platform, workings: Workings) -> None:
        self._account = account
        self._platform = platform
        self._writer = workings.writer
        self._routes = workings.routes
        self._clock = workings.clock
        self._files: OrderedDict[int, Attachment] = OrderedDict()

    async def carry(self, task: Task) -> Ending:
        """Do what the task says; every way in which that can fail becomes an ending."""
        outcome = Outcome(task, OutboxState.SENT)
        if task.operation is Operation.EDIT and not task.parts:
            return Ending(self._without_parts(outcome))
        try:
            file_ref = await self._carry(task, outcome)
        except SendFailure as failure:
            return self._failed(outcome, failure)
        if task.operation is Operation.SEND:
            outcome.delivery = Delivery.SENT
        return Ending(outcome, file_ref=file_ref)

    def _without_parts(self, outcome: Outcome) -> Outcome:
        # An edit waits for its send; when that failed there is nothing to edit.
        if outcome.task.delivery is Delivery.QUEUED:
            outcome.state = OutboxState.READY
            outcome.not_before = self._clock.now() + timedelta(seconds=1)
        else:
            outcome.state = OutboxState.CANCELLED
        return outcome

    async def _carry(self, task: Task, outcome: Outcome) -> str | None:
        if task.operation is Operation.DELETE:
            for number, part in enumerate(task.parts):
                await self._platform.delete(task.chat, part, f"{task.row}.{number}")
            return None
        attachment = await self._attachment(task)
        file_ref = None
        for number, content in enumerate(self._contents(task, attachment)):
            key = f"{task.row}.{number}"
            if number < len(task.parts):
                if task.operation is Operation.EDIT:
                    await self._platform.edit(task.chat, task.parts[number], content, key)
                continue
            receipt = await self._platform.send(task.chat, content, key)
            outcome.added.append(receipt.part)
            file_ref = receipt.file_ref or file_ref
        return file_ref

    def _contents(self, task: Task, attachment: Attachment | None) -> list[Content]:
        rows = [[Choice(label, task.message, i) for label, i in row] for row in task.rows]
        return parts_of(task.text, rows, attachment, self._platform.traits)

    async def _attachment(self, task: Task) -> Attachment | None:
        if task.file is None:
            return None
        if "recipe" in task.file:
            make = self._routes.recipes[task.file["recipe"]]
            return await asyncio.to_thread(make, task.file["data"])
        return await self._file(task.file["file"])

    async def _file(self, file: int) -> Attachment:
        if file not in self._files:
            self._files[file] = await self._writer.run(lambda db: self._read(db, file))
            while len(self._files) > FILES_AT_HAND:
                self._files.popitem(last=False)
        return self._files[file]

    def _read(self, db: Any, file: int) -> Attachment:
        found, ref, data = chats.file_for(db, self._account, file)
        if ref is None and data is None:
            raise Rejected(found.failure) if found.failure else Unavailable("not fetched yet")
        return Attachment(found.name, found.mime, data, ref)

    def learn(self, db: Any, file: int, ref: str) -> None:
        """Remember where this account keeps a file that it uploaded."""
        if db.get(FileCopy, (self._account, file)) is None:
            db.add(FileCopy(account_id=self._account, file_id=file, ref=ref))
        known = self._files.get(file)
        if known is not None:
            self._files[file] = Attachment(known.name, known.mime, None, ref)

    # Failures

    def _failed(self, outcome: Outcome, failure: SendFailure) -> Ending:
        outcome.failure = type(failure).__name__
        if isinstance(failure, Throttled):
            return Ending(self._again(outcome, timedelta()), pause=failure.after)
        if isinstance(failure, ChatMoved):
            return Ending(self._again(outcome, timedelta()), moved_to=failure.to)
        if isinstance(failure, Unavailable):
            return self._unavailable(outcome, failure)
        if isinstance(failure, OutcomeUnknown):
            return Ending(self._unknown(outcome))
        outcome.state = OutboxState.FAILED
        if outcome.task.operation is Operation.SEND:
            gone = isinstance(failure, RecipientGone)
            outcome.delivery = Delivery.GONE if gone else Delivery.FAILED
        return Ending(outcome, failure)

    def _unavailable(self, outcome: Outcome, failure: Unavailable) -> Ending:
        attempts = outcome.task.attempts + 1
        if attempts >= GIVE_UP_AFTER:
            outcome.state = OutboxState.FAILED
            if outcome.task.operation is Operation.SEND:
                outcome.delivery = Delivery.FAILED
            return Ending(outcome, failure)
        wait = min(timedelta(seconds=2**attempts), LONGEST_WAIT)
        if attempts < SOON:
            return Ending(self._again(outcome, timedelta()), pause=wait.total_seconds())
        return Ending(self._again(outcome, wait))

    def _unknown(self, outcome: Outcome) -> Outcome:
        task = outcome.task
        harmless = task.operation is not Operation.SEND or self._platform.traits.sends_once
        if harmless or (may_repeat(task.purpose) and not outcome.added):
            return self._again(outcome, timedelta(seconds=2))
        outcome.state, outcome.delivery = OutboxState.UNKNOWN, Delivery.UNKNOWN
        return outcome

    def _again(self, outcome: Outcome, wait: timedelta) -> Outcome:
        outcome.state = OutboxState.READY
        outcome.not_before = self._clock.now() + wait
        return outcome
