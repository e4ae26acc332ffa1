"""Sends operations of the outbox to a platform, call by call."""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from functools import partial

from sqlalchemy.orm import Session

from bot.platforms.port import Platform, Rejected, SendFailure, SignedOut
from bot.relay.limits import Reservation
from bot.relay.retry_policy import NotFetched, RetryPolicy, SendResult
from bot.relay.splitting import split
from bot.runtime import Runtime
from handlers.conversation.chat import Attachment, Choice, Content, Style
from storage import chats
from storage.messages import FileCopy, ShownButton
from storage.outbox import Operation, OutboxState, SendOutcome, SendTask

FILES_CACHED = 8

Call = Callable[[], Awaitable[None]]


class MessageSender:
    """Shared by all sends of one account: the platform, the retry policy, and recent files."""

    def __init__(self, account: int, platform: Platform, runtime: Runtime) -> None:
        self.platform = platform
        self.policy = RetryPolicy(platform.traits, runtime.clock)
        self._account = account
        self._writer = runtime.writer
        self._recipes = runtime.services.routes.recipes
        self._files: OrderedDict[int, Attachment] = OrderedDict()

    async def contents(self, task: SendTask) -> list[Content]:
        """The parts as they must stand in the chat."""
        if task.operation is Operation.DELETE:
            return []
        attachment = await self._attachment(task)
        rows = [[_choice(task, ShownButton(*button)) for button in row] for row in task.rows]
        parts = split(task.text, rows, attachment, self.platform.traits)
        return [replace(part, reader=task.reader) for part in parts]

    async def _attachment(self, task: SendTask) -> Attachment | None:
        if task.file is None:
            return None
        if "recipe" in task.file:
            make = self._recipes[task.file["recipe"]]
            return await asyncio.to_thread(make, task.file["data"])
        file: int = task.file["file"]
        if file not in self._files:
            self._files[file] = await self._writer.run(lambda db: self._read(db, file))
            while len(self._files) > FILES_CACHED:
                self._files.popitem(last=False)
        return self._files[file]

    def _read(self, db: Session, file: int) -> Attachment:
        found, ref, data = chats.file_for(db, self._account, file)
        if ref is None and data is None:
            raise Rejected(found.failure) if found.failure else NotFetched
        return Attachment(found.name, found.mime, data, ref)

    def remember_upload(self, db: Session, file: int, ref: str) -> None:
        """Remember where the platform keeps a file that this account uploaded."""
        if db.get(FileCopy, (self._account, file)) is None:
            db.add(FileCopy(account_id=self._account, file_id=file, ref=ref))
        known = self._files.get(file)
        if known is not None:
            self._files[file] = Attachment(known.name, known.mime, None, ref)


class SendInProgress:
    """One operation that has begun. It makes its calls one by one, each in a `place` within the
    limits that was taken for it."""

    place: Reservation

    def __init__(self, task: SendTask, sender: MessageSender) -> None:
        self.task = task
        self._sender = sender
        self._platform = sender.platform
        self._policy = sender.policy
        self._outcome = SendOutcome(task, OutboxState.SENT)
        self._calls: deque[Call] | None = None
        self._file_ref: str | None = None

    async def next_call(self) -> SendResult | None:
        """Make the next call. Returns the result after the last call or a failure, else None.

        Every failure of a call becomes a result; none is raised.
        """
        if self.task.operation is Operation.EDIT and not self.task.parts:
            return self._policy.without_parts(self._outcome)
        try:
            if self._calls is None:
                self._calls = deque(self._all_calls(await self._sender.contents(self.task)))
            if self._calls:
                await self._calls.popleft()()
        except (SendFailure, SignedOut) as failure:
            return self._policy.failed(self._outcome, failure)
        # A fault of our own (in a recipe, in an adapter) must cost this message only.
        except Exception as fault:  # noqa: BLE001
            return self._policy.refused(self._outcome, fault)
        return None if self._calls else self._policy.done(self._outcome, self._file_ref)

    def interrupted(self) -> SendResult:
        """The result when it stops between two calls: what it did stands, the rest goes later."""
        return SendResult(self._policy.again(self._outcome))

    def _all_calls(self, contents: list[Content]) -> Iterator[Call]:
        """Send the parts that are not in the chat yet; an edit also changes those that are, and
        takes away the surplus."""
        parts = self.task.parts
        for number, content in enumerate(contents):
            if number >= len(parts):
                yield partial(self._send, number, content)
            elif self.task.operation is Operation.EDIT:
                yield partial(self._edit, number, content)
        if self.task.operation is not Operation.SEND:
            for number in range(len(contents), len(parts)):
                yield partial(self._delete, number)

    async def _send(self, number: int, content: Content) -> None:
        receipt = await self._platform.send(self.task.chat, content, self._key(number))
        self._outcome.added.append(receipt.part)
        self._file_ref = receipt.file_ref or self._file_ref

    async def _edit(self, number: int, content: Content) -> None:
        part = self.task.parts[number]
        await self._platform.edit(self.task.chat, part, content, self._key(number))

    async def _delete(self, number: int) -> None:
        await self._platform.delete(self.task.chat, self.task.parts[number], self._key(number))
        left = self._outcome.left
        self._outcome.left = number if left is None else min(left, number)

    def _key(self, number: int) -> str:
        """The same for each try of the same part of the same operation."""
        return f"{self.task.row}.{number}"


def _choice(task: SendTask, shown: ShownButton) -> Choice:
    return Choice(shown.label, task.message, shown.index, Style(shown.style))
