"""The real Matrix platform at a real Synapse, in encrypted rooms, in a transcript.

What people type, react and share goes sealed through the homeserver to the bot's own sync, and what
they see is what their app could read. Transcripts keep their names for people and chats; this file
knows which account and room those are.
"""

from __future__ import annotations

import asyncio
import uuid
from dataclasses import replace

from bot.platforms.matrix import Matrix
from bot.platforms.matrix.outgoing_events import EMOJI
from bot.platforms.port import Deliver, OutcomeUnknown, Receipt
from bot.process.wakeup import Wakeup
from handlers.conversation.chat import Batch, Content, Event, Reacted, Said, Shared, TookBack
from tests.harness.platforms import Bubble, ShapedPlatform
from tests.harness.pool import Pool, pool
from tests.servers.synapse import Secretive

LONGEST = 10_000
"""Characters that fit into an encrypted event in the worst case; longer ones no app could send."""
PATIENCE = 30.0


class EncryptedShape(ShapedPlatform):
    """Behaves as the other shapes do for a test; the work is done by the real platform."""

    def __init__(self) -> None:
        super().__init__("matrix", Matrix.traits, "matrix-bot")
        self._people: dict[str, Secretive] = {}
        self._groups: dict[str, _Group] = {}
        self._reactions: dict[str, str] = {}
        self._heard: dict[str, Event] = {}
        self._news = Wakeup()
        # The homeserver remembers the keys of earlier tests too.
        self._run = uuid.uuid4().hex

    async def start(self) -> None:
        self._pool: Pool = await asyncio.to_thread(pool)
        await self._pool.settle()
        self._real = self._pool.platform()
        await self._real.start()
        self._listening = asyncio.create_task(self._real.listen(self._pool.cursor, self._hear))

    async def stop(self) -> None:
        self._listening.cancel()
        await asyncio.wait([self._listening])
        await self._real.stop()

    async def goodbye(self) -> None:
        """Give the people back, at the end of the test."""
        for person in self._people.values():
            await self._pool.give_back(person)

    async def takes(self, event: Event, deliver: Deliver) -> None:
        """Let a person do something in their app; what no app can do is delivered as it is."""
        if not self._is_possible(event):
            await deliver(Batch((event,)))
            return
        person = await self._person(event.sender.user)
        room = await self._room(event.chat, person)
        heard = await self._hears(await self._does(event, person, room))
        assert (heard.private, heard.sender.user) == (event.private, person.user)
        known = {"chat": event.chat, "sender": event.sender, "at": event.at}
        await deliver(Batch((replace(heard, **known),)))

    async def send(self, chat: str, content: Content, key: str) -> Receipt:
        self._refuse(chat, content)
        room, reader = await self._reader(chat)
        receipt = await self._real.send(room, _meant_for(reader, content), self._key(key))
        if any(bubble.part == receipt.part for bubble in self.chats[chat]):
            return receipt
        self.sends += 1
        await self._read(reader, room, receipt.part, content)
        bubble = Bubble(receipt.part, content.text, content.choices, content.attachment)
        bubble.rung = content.ring
        self.chats[chat].append(bubble)
        if self._loses_receipt(chat):
            raise OutcomeUnknown("time-out")
        return receipt

    async def edit(self, chat: str, part: str, content: Content, key: str) -> None:
        self._refuse(chat, content)
        self.edits += 1
        room, reader = await self._reader(chat)
        await self._real.edit(room, part, _meant_for(reader, content), self._key(key))
        await self._read(reader, room, part, content)
        bubble = next(bubble for bubble in self.chats[chat] if bubble.part == part)
        bubble.shows(content.text, content.choices)

    async def delete(self, chat: str, part: str, key: str) -> None:
        room, reader = await self._reader(chat)
        await self._real.delete(room, part, self._key(key))
        await reader.comes_to_show(part, "", room)
        await super().delete(chat, part, key)

    async def fetch(self, ref: str, limit: int) -> bytes:
        if ref in self.files:
            return await super().fetch(ref, limit)
        return await self._real.fetch(ref, limit)

    def _key(self, key: str) -> str:
        return f"{self._run}.{key}"

    # What the bot hears

    async def _hear(self, batch: Batch) -> None:
        self._heard |= {event.id: event for event in batch.events}
        self._pool.cursor = batch.cursor or self._pool.cursor
        self._news.set()

    async def _hears(self, event: str) -> Event:
        async with asyncio.timeout(PATIENCE):
            while event not in self._heard:
                assert not self._listening.done(), self._listening
                await self._news.wait(1)
        return self._heard.pop(event)

    # What people do and see

    def _is_possible(self, event: Event) -> bool:
        if event.sender.is_anonymous:
            return False
        if isinstance(event, Said):
            return bool(event.text.strip()) and len(event.text) <= LONGEST and _is_text(event.text)
        if isinstance(event, Shared):
            whole = event.ref in self.files and len(self.files[event.ref]) == event.size
            return whole and event.kind in ("picture", "document") and _is_text(event.text)
        return isinstance(event, Reacted | TookBack)

    async def _does(self, event: Event, person: Secretive, room: str) -> str:
        """Do it in the app; the id of the event that it became."""
        if isinstance(event, Reacted):
            emoji = EMOJI[event.number - 1]
            self._reactions[event.id] = await person.reacts(emoji, event.part, room)
            return self._reactions[event.id]
        if isinstance(event, TookBack):
            return await person.takes_back(self._reactions[event.reaction], room)
        if isinstance(event, Shared):
            data = self.files[event.ref]
            return await person.shares(event.name, data, event.mime, event.text, room)
        assert isinstance(event, Said)
        relation = {"m.relates_to": {"m.in_reply_to": {"event_id": event.reply_to}}}
        return await person.says(event.text, room, relation if event.reply_to else None)

    async def _read(self, reader: Secretive, room: str, part: str, content: Content) -> None:
        """Have the reader's app show exactly this, and open its file."""
        choices = "\n".join(f"{n}. {choice.label}" for n, choice in enumerate(content.choices, 1))
        words = "\n\n".join(filter(None, (content.text, choices)))
        file = content.attachment
        shown = await reader.comes_to_show(part, words or (file.name if file else ""), room)
        if file is not None and file.data is not None:
            assert await reader.opens_file(shown) == file.data

    # Who and where they are

    async def _person(self, user: str) -> Secretive:
        if user not in self._people:
            person = self._people[user] = await self._pool.someone()
            await self._knows(person.chat)
        return self._people[user]

    async def _knows(self, chat: str) -> None:
        """Wait until the bot knows that this is somebody's private chat: a sync tells it."""
        async with asyncio.timeout(PATIENCE):
            while self._real.is_group(chat):
                await self._news.wait(1)

    async def _room(self, chat: str, person: Secretive) -> str:
        """The room that a chat is, with this person in it."""
        if not self.is_group(chat):
            return person.chat
        if chat not in self._groups:
            bystander = await self._person(f"bystander of {chat}")
            self._groups[chat] = _Group(await self._pool.group(bystander), bystander)
        return await self._groups[chat].with_member(person)

    async def _reader(self, chat: str) -> tuple[str, Secretive]:
        """The room that a chat is, and someone who reads there."""
        if chat in self._groups:
            return self._groups[chat].room, self._groups[chat].host
        person = await self._person(chat.removeprefix("chat-"))
        return await self._room(chat, person), person


class _Group:
    """A room with several people; the host is in it from the beginning."""

    def __init__(self, room: str, host: Secretive) -> None:
        self.room = room
        self.host = host
        self._members = {host.user}

    async def with_member(self, person: Secretive) -> str:
        if person.user not in self._members:
            await self.host.invites(person.user, self.room)
            await person.enters(self.room)
            self._members.add(person.user)
        return self.room


def _meant_for(reader: Secretive, content: Content) -> Content:
    return content if content.reader is None else replace(content, reader=reader.user)


def _is_text(text: str) -> bool:
    """Whether an app could send it at all."""
    try:
        text.encode()
    except UnicodeError:
        return False
    return "\0" not in text
