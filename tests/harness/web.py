"""The real web platform in a transcript: what people do goes through its actions, what they see is
what stands in its chats."""

from __future__ import annotations

from sqlalchemy.orm import Session

from bot.clock import Clock
from bot.platforms.port import Deliver, Receipt
from bot.platforms.web import WebPlatform
from bot.platforms.web.guard import clean, one_line
from bot.platforms.web.page_actions import PageAction, Upload
from handlers.conversation.chat import (
    Attachment,
    Batch,
    Choice,
    Content,
    Event,
    Pressed,
    Said,
    Shared,
    Style,
)
from storage import web as chats
from storage.database import Writer
from storage.web import WebPart
from tests.harness.platforms import Bubble, ShapedPlatform


class WebShape(ShapedPlatform):
    """Behaves as the other shapes do for a test; the work is done by the real platform."""

    def __init__(self) -> None:
        super().__init__("web", WebPlatform.traits, "web")
        self._real: WebPlatform | None = None
        self._writer: Writer | None = None

    def connect(self, writer: Writer, clock: Clock) -> None:
        """Give it the database of the program that it will serve."""
        self._writer = writer
        self._real = WebPlatform(writer, clock, "http://127.0.0.1:8080", self.account)

    @property
    def _db(self) -> Writer:
        assert self._writer is not None
        return self._writer

    @property
    def real(self) -> WebPlatform:
        assert self._real is not None
        return self._real

    async def start(self) -> None:
        await self.real.start()

    async def stop(self) -> None:
        await self.real.stop()

    async def takes(self, event: Event, deliver: Deliver) -> None:
        """Let a person do something; what has no page (groups, replies, stickers) is delivered
        as it is."""
        goes_by_page = event.private and isinstance(event, (Said, Pressed, Shared))
        is_no_file = isinstance(event, Shared) and not event.ref
        if not goes_by_page or is_no_file or getattr(event, "reply_to", None):
            await deliver(Batch((event,)))
            return
        actions = self.real.actions
        await self._db.run(
            lambda db: chats.ensure_web_chat(
                db, actions.account, event.chat, one_line(event.sender.name)
            )
        )
        await actions.open(None if not self.sends else str(10**12), deliver)
        action = PageAction(event.chat, event.id, event.sender.language)
        if isinstance(event, Said):
            await actions.say(action, clean(event.text))
        elif isinstance(event, Shared):
            upload = Upload(one_line(event.name), event.mime, self.files[event.ref])
            await actions.share(action, upload, clean(event.text))
        elif isinstance(event, Pressed):
            await actions.press(action, event.message, event.index)

    async def send(self, chat: str, content: Content, key: str) -> Receipt:
        self._refuse(chat, content)
        self.sends += 1
        receipt = await self.real.send(chat, content, key)
        await self._look(chat)
        return receipt

    async def edit(self, chat: str, part: str, content: Content, key: str) -> None:
        self._refuse(chat, content)
        self.edits += 1
        await self.real.edit(chat, part, content, key)
        await self._look(chat)

    async def delete(self, chat: str, part: str, key: str) -> None:
        await self.real.delete(chat, part, key)
        await self._look(chat)

    async def answer(self, press: str, text: str) -> None:
        await super().answer(press.partition("/")[2] or press, text)
        await self.real.answer(press, text)

    async def fetch(self, ref: str, limit: int) -> bytes:
        return await self.real.fetch(ref, limit)

    async def open_chat(self, user: str) -> str:
        return await self.real.open_chat(user)

    def invitation(self, code: str) -> str:
        return self.real.invitation(code)

    async def _look(self, chat: str) -> None:
        """Bring the bubbles to what the page would show."""
        account = self.real.actions.account

        def read(db: Session) -> list[tuple[WebPart, bytes | None]]:
            parts = (p for p in chats.changes(db, account, [chat], 0) if p.outgoing)
            return [(p, chats.file_data(db, p.file_id) if p.file_id else None) for p in parts]

        known = {bubble.part: bubble for bubble in self.chats[chat]}
        parts = await self._db.run(read)
        self.chats[chat] = [_bubble(part, data, known.get(str(part.id))) for part, data in parts]


def _bubble(part: WebPart, data: bytes | None, known: Bubble | None) -> Bubble:
    choices = tuple(
        Choice(label, *parsed, *map(Style, style))
        for row in part.rows
        for label, token, *style in row
        if (parsed := Choice.parse(token)) is not None
    )
    if known is None:
        file = Attachment(part.file_name, part.file_mime, data) if part.file_id else None
        return Bubble(str(part.id), part.text, choices, file)
    known.shows(part.text, choices)
    return known
