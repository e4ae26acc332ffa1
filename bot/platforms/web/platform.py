"""The web as a platform: a chat is a page, and open pages show at once what we send."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import quote

from sqlalchemy.orm import Session

from bot.clock import Clock
from bot.platforms.port import Deliver, MenuEntry, Receipt, Rejected, Traits
from bot.platforms.web.open_pages import OpenPages, Toast
from bot.platforms.web.page_actions import PageActions, is_group
from handlers.conversation.chat import Attachment, Choice, Content
from storage import web as chats
from storage.accounts import account_named
from storage.database import Writer
from storage.web import WebPart


class WebPlatform:
    """One account on the web. A private chat is named after its person, and that is also its user.

    `base_url`: the address of the pages, without a slash at the end. The routes of the pages use
    `actions` and `pages`.
    """

    name = "web"
    traits = Traits(in_place=True, text_limit=4096, caption_limit=1024, sends_once=True)

    def __init__(self, writer: Writer, clock: Clock, base_url: str, account: str = "web") -> None:
        self._writer, self._clock, self._base_url = writer, clock, base_url
        self._account = account
        self.pages = OpenPages()
        self.actions = PageActions(writer, clock, self.pages)

    @property
    def account(self) -> str:
        return self._account

    async def start(self) -> None:
        row = await self._writer.run(
            lambda session: account_named(session, self.name, self._account).id
        )
        self.actions.account = row

    async def stop(self) -> None:
        self.actions.close()
        self.pages.close()

    async def listen(self, cursor: str | None, deliver: Deliver) -> None:
        await self.actions.open(cursor, deliver)
        try:
            await asyncio.Event().wait()
        finally:
            self.actions.close()

    def is_group(self, chat: str) -> bool:
        return is_group(chat)

    async def send(self, chat: str, content: Content, key: str) -> Receipt:
        _refuse_too_long(content, self.traits)

        def stand(session: Session) -> WebPart:
            part = WebPart(
                account_id=self.actions.account, chat=chat, outgoing=True, key=key,
                text=content.text, rows=_rows(content), created_at=self._clock.now(),
            )  # fmt: skip
            return chats.append(session, part, self._attach(session, part, content.attachment))

        part = await self._writer.run(stand)
        self.pages.wake(chat)
        return Receipt(str(part.id), None if part.file_id is None else str(part.file_id))

    def _attach(self, session: Session, part: WebPart, file: Attachment | None) -> bytes | None:
        """Name the file on the part. Returns the bytes that must be stored, if any."""
        if file is None:
            return None
        part.file_name, part.file_mime = file.name, file.mime
        if file.ref is None:
            return file.data
        part.file_id = self._known_file(session, file.ref)
        return None

    def _known_file(self, session: Session, ref: str) -> int:
        known = ref.isdecimal() and chats.file_size(session, self.actions.account, int(ref))
        if known is None or known is False:
            raise Rejected("no such file")
        return int(ref)

    async def edit(self, chat: str, part: str, content: Content, key: str) -> None:
        _refuse_too_long(content, self.traits)

        def change(session: Session, found: WebPart | None) -> None:
            if found is None:
                raise Rejected("no such part")
            chats.edit(session, found, content.text, _rows(content), self._clock.now())

        await self._with_part(chat, part, change)

    async def delete(self, chat: str, part: str, key: str) -> None:
        def remove(session: Session, found: WebPart | None) -> None:
            if found is not None:
                chats.delete(session, found)

        await self._with_part(chat, part, remove)

    async def _with_part(
        self, chat: str, part: str, work: Callable[[Session, WebPart | None], None]
    ) -> None:
        number = int(part) if part.isdecimal() else 0
        account = self.actions.account
        await self._writer.run(
            lambda session: work(session, chats.standing(session, account, chat, number))
        )
        self.pages.wake(chat)

    async def answer(self, press: str, text: str) -> None:
        chat, _, _ = press.partition("/")
        self.pages.toast(Toast(chat, press, text))

    async def fetch(self, ref: str, limit: int) -> bytes:
        def read(session: Session) -> bytes:
            file = self._known_file(session, ref)
            if (chats.file_size(session, self.actions.account, file) or 0) > limit:
                raise Rejected(f"a file of more than {limit} bytes")
            return chats.file_data(session, file)

        return await self._writer.run(read)

    async def open_chat(self, user: str) -> str:
        return user

    async def show_menu(self, chat: str, entries: Sequence[MenuEntry]) -> None:
        def keep(session: Session) -> None:
            page = chats.ensure_web_chat(session, self.actions.account, chat)
            page.menu = [[entry.command, entry.description] for entry in entries]

        await self._writer.run(keep)

    def invitation(self, code: str) -> str:
        return f"{self._base_url}/?start={quote(code, safe='')}"


def _rows(content: Content) -> list[Any]:
    return [[_button(choice) for choice in row] for row in content.rows]


def _button(choice: Choice) -> list[str]:
    """A button as `WebPart.rows` has it."""
    shown = [choice.label, choice.token]
    return [*shown, choice.style.value] if choice.style else shown


def _refuse_too_long(content: Content, traits: Traits) -> None:
    limit = traits.caption_limit if content.attachment else traits.text_limit
    if len(content.text.encode("utf-16-le")) // 2 > limit:
        raise Rejected(f"a text of more than {limit} characters")
