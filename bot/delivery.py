"""Carries out operations on a platform, call by call."""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any

from bot.endings import Ending, Judge, NotFetched
from bot.limits import Token
from bot.parts import parts_of
from bot.platforms.port import Platform, Rejected, SendFailure, SignedOut
from bot.workings import Workings
from handlers.conversation.chat import Attachment, Choice, Content
from storage import chats
from storage.messages import FileCopy
from storage.outbox import Operation, OutboxState, SendOutcome, SendTask

FILES_AT_HAND = 8

Call = Callable[[], Awaitable[None]]


class Courier:
    """Brings the messages of one account to its platform."""

    def __init__(self, account: int, platform: Platform, workings: Workings) -> None:
        self.platform = platform
        self.judge = Judge(platform.traits, workings.clock)
        self._account = account
        self._writer = workings.writer
        self._routes = workings.house.routes
        self._files: OrderedDict[int, Attachment] = OrderedDict()

    def errand(self, task: SendTask) -> Errand:
        return Errand(task, self)

    async def contents(self, task: SendTask) -> list[Content]:
        """What must stand in the chat, part by part."""
        if task.operation is Operation.DELETE:
            return []
        attachment = await self._attachment(task)
        rows = [[Choice(label, task.message, i) for label, i in row] for row in task.rows]
        parts = parts_of(task.text, rows, attachment, self.platform.traits)
        return [replace(part, reader=task.reader) for part in parts]

    async def _attachment(self, task: SendTask) -> Attachment | None:
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


class Errand:
    """One operation under way. It makes its calls one by one, each in a `place` within the limits
    that was taken for it."""

    place: Token

    def __init__(self, task: SendTask, courier: Courier) -> None:
        self.task = task
        self._courier = courier
        self._platform = courier.platform
        self._judge = courier.judge
        self._outcome = SendOutcome(task, OutboxState.SENT)
        self._calls: deque[Call] | None = None
        self._file_ref: str | None = None

    async def goes_on(self) -> Ending | None:
        """Make the next call; the answer is how all ended, or None while there are more to make.
        Every way in which a call can fail becomes an ending."""
        if self.task.operation is Operation.EDIT and not self.task.parts:
            return self._judge.without_parts(self._outcome)
        try:
            more = await self._next_call()
        except (SendFailure, SignedOut) as failure:
            return self._judge.failed(self._outcome, failure)
        # A fault of our own (in a recipe, in an adapter) must cost this message only.
        except Exception as fault:  # noqa: BLE001
            return self._judge.refused(self._outcome, fault)
        return None if more else self._judge.done(self._outcome, self._file_ref)

    def stops(self) -> Ending:
        """How it ends between two calls: what it did stands, and the rest is for another time."""
        return Ending(self._judge.again(self._outcome))

    async def _next_call(self) -> bool:
        """Whether there are more."""
        if self._calls is None:
            self._calls = deque(self._all_calls(await self._courier.contents(self.task)))
        if self._calls:
            await self._calls.popleft()()
        return bool(self._calls)

    def _all_calls(self, contents: list[Content]) -> Iterator[Call]:
        """Send the parts that do not stand there yet; for an edit also change those that do, and
        take away what is too much."""
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
        """The same for the same part of the same operation, however often it is tried."""
        return f"{self.task.row}.{number}"
