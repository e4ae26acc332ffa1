"""Carries out one operation on a platform, and says in our words how it ended."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Coroutine
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, TypeVar

from bot.limits import Limits
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

T = TypeVar("T")

SOON = 3
"""Attempts after which an operation waits apart, so that it holds up nothing else."""
GIVE_UP_AFTER = 12
LONGEST_WAIT = timedelta(minutes=10)
FILES_AT_HAND = 8


@dataclass(frozen=True, slots=True)
class Ending:
    """How an operation ended; `file_ref` where its file can be found again, `pause` the seconds
    that the account should rest."""

    outcome: Outcome
    failure: Exception | None = None
    file_ref: str | None = None
    pause: float = 0


class NotFetched(SendFailure):
    """The bytes of the file are not ours yet."""

    WAIT = timedelta(seconds=1)


class Courier:
    """Brings the messages of one account to its platform."""

    def __init__(
        self, account: int, platform: Platform, workings: Workings, limits: Limits
    ) -> None:
        self._limits = limits
        self._account = account
        self._platform = platform
        self._writer = workings.writer
        self._routes = workings.house.routes
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
        # A fault of our own (in a recipe, in an adapter) must cost this message only.
        except Exception as fault:  # noqa: BLE001
            return self._refused(outcome, fault)
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
        contents: list[Content] = []
        if task.operation is not Operation.DELETE:
            contents = self._contents(task, await self._attachment(task))
        file_ref = None
        for number, content in enumerate(contents):
            file_ref = await self._bring(task, outcome, number, content) or file_ref
        if task.operation is not Operation.SEND:
            for number, part in enumerate(task.parts[len(contents) :], len(contents)):
                await self._in_turn(
                    task, self._platform.delete(task.chat, part, _key(task, number))
                )
                outcome.left = min(outcome.left or number, number)
        return file_ref

    async def _bring(
        self, task: Task, outcome: Outcome, number: int, content: Content
    ) -> str | None:
        """Send a part that does not stand there yet, or edit one that does."""
        key = _key(task, number)
        if number >= len(task.parts):
            receipt = await self._in_turn(task, self._platform.send(task.chat, content, key))
            outcome.added.append(receipt.part)
            return receipt.file_ref
        if task.operation is Operation.EDIT:
            part = task.parts[number]
            await self._in_turn(task, self._platform.edit(task.chat, part, content, key))
        return None

    async def _in_turn(self, task: Task, call: Coroutine[Any, Any, T]) -> T:
        """Make one call when the limits let it go; each part counts for itself."""
        # There is nothing to wait for but time.
        while (wait := self._limits.delay(task.chat)) > 0:  # noqa: ASYNC110
            await asyncio.sleep(wait)
        token = self._limits.began(task.chat, self._platform.is_group(task.chat))
        try:
            return await call
        finally:
            self._limits.ended(token)

    def _contents(self, task: Task, attachment: Attachment | None) -> list[Content]:
        rows = [[Choice(label, task.message, i) for label, i in row] for row in task.rows]
        parts = parts_of(task.text, rows, attachment, self._platform.traits)
        return [replace(part, reader=task.reader) for part in parts]

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
            raise Rejected(found.failure) if found.failure else NotFetched
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
        if isinstance(failure, NotFetched):
            return Ending(self._again(outcome, NotFetched.WAIT))
        if isinstance(failure, Throttled):
            return Ending(self._again(outcome, timedelta()), failure, pause=failure.after)
        if isinstance(failure, ChatMoved):
            return Ending(self._again(outcome, timedelta()), failure)
        if isinstance(failure, Unavailable):
            return self._unavailable(outcome, failure)
        if isinstance(failure, OutcomeUnknown):
            return Ending(self._unknown(outcome), failure)
        return self._refused(outcome, failure)

    def _refused(self, outcome: Outcome, failure: Exception) -> Ending:
        outcome.state, outcome.failure = OutboxState.FAILED, type(failure).__name__
        if outcome.task.operation is Operation.SEND:
            gone = isinstance(failure, RecipientGone)
            outcome.delivery = Delivery.GONE if gone else Delivery.FAILED
        return Ending(outcome, failure)

    def _unavailable(self, outcome: Outcome, failure: Unavailable) -> Ending:
        attempts = outcome.task.attempts + 1
        if attempts >= GIVE_UP_AFTER:
            return self._refused(outcome, failure)
        wait = min(timedelta(seconds=2**attempts), LONGEST_WAIT)
        if attempts < SOON:
            return Ending(self._again(outcome, timedelta()), failure, pause=wait.total_seconds())
        return Ending(self._again(outcome, wait), failure)

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


def _key(task: Task, number: int) -> str:
    """The same for the same part of the same operation, however often it is tried."""
    return f"{task.row}.{number}"
