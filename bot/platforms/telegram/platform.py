"""One bot on Telegram as a Platform."""

from __future__ import annotations

from collections.abc import Awaitable, Sequence
from typing import TypeVar

from aiohttp import web
from telegram import Bot, BotCommand, BotCommandScopeChat
from telegram.error import BadRequest, TelegramError

from bot.platforms.port import (
    Deliver,
    MenuEntry,
    OutcomeUnknown,
    Receipt,
    Rejected,
    Traits,
    Unavailable,
)
from bot.platforms.telegram import sending
from bot.platforms.telegram.calls import call
from bot.platforms.telegram.events import MALFORMED
from bot.platforms.telegram.failures import QUERY_IS_OVER, as_port_failure, says
from bot.platforms.telegram.intake import Intake
from bot.platforms.telegram.polling import Polling
from bot.platforms.telegram.retrying import Retry
from bot.platforms.telegram.transport import Transport
from bot.platforms.telegram.webhook import Webhook
from handlers.conversation.chat import Content

OFFICIAL_API = "https://api.telegram.org"

Result = TypeVar("Result")


class Telegram:
    """The Platform of one bot token.

    `api_url` is the root before `/bot<token>/<method>`. With a `webhook_url` Telegram posts updates
    to `routes()`, with `webhook_secret` as proof; without one we poll. `reply_seconds`: after so
    long without a reply the outcome of a send is unknown. `first_rest`: seconds of rest after a
    first failure to get updates.
    """

    name = "telegram"
    traits = Traits(
        in_place=True,
        text_limit=4096,
        caption_limit=1024,
        per_second=30,
        per_chat=1,
        per_group_minute=20,
    )

    def __init__(
        self,
        token: str,
        api_url: str = OFFICIAL_API,
        *,
        webhook_url: str = "",
        webhook_secret: str = "",
        reply_seconds: float = 30.0,
        first_rest: float = 1.0,
    ) -> None:
        root = api_url.rstrip("/")
        self._token = token
        self._transport = Transport(reply_seconds)
        self._bot = Bot(
            token,
            base_url=f"{root}/bot",
            base_file_url=f"{root}/file/bot",
            request=self._transport,
            get_updates_request=self._transport,
        )
        self._webhook = Webhook(webhook_url, webhook_secret) if webhook_url else None
        self._first_rest = first_rest
        self._username = ""

    @property
    def account(self) -> str:
        return self._username

    async def start(self) -> None:
        await self._transport.initialize()
        me = await self._repeatable(self._bot.get_me())
        self._username = me.username or str(me.id)

    async def stop(self) -> None:
        await self._transport.shutdown()

    def routes(self) -> list[web.RouteDef]:
        """The routes of the webhook; none if we poll."""
        return self._webhook.routes() if self._webhook else []

    async def listen(self, cursor: str | None, deliver: Deliver) -> None:
        intake = Intake(self._bot, self._username, deliver)
        retry = Retry(self._first_rest)
        if self._webhook is None:
            await Polling(self._bot, self._transport, intake, retry).run()
        else:
            await self._webhook.serve(self._bot, intake, retry)

    def is_group(self, chat: str) -> bool:
        return chat.startswith("-")

    async def send(self, chat: str, content: Content, key: str) -> Receipt:
        return await self._call(sending.send(self._bot, chat, content))

    async def edit(self, chat: str, part: str, content: Content, key: str) -> None:
        await self._repeatable(sending.edit(self._bot, chat, part, content))

    async def delete(self, chat: str, part: str, key: str) -> None:
        await self._repeatable(sending.delete(self._bot, chat, part))

    async def answer(self, press: str, text: str) -> None:
        await self._repeatable(self._answer(press, text))

    async def fetch(self, ref: str, limit: int) -> bytes:
        found = await self._repeatable(self._download(ref, limit))
        if found is None:
            raise Rejected(f"the file has more than {limit} bytes")
        return found

    async def open_chat(self, user: str) -> str:
        """A private chat has its user's id. Whether they ever started the bot shows at a send."""
        return user

    async def show_menu(self, chat: str, entries: Sequence[MenuEntry]) -> None:
        scope = BotCommandScopeChat(chat)
        commands = [BotCommand(entry.command, entry.description) for entry in entries]
        # Telegram refuses an empty list.
        if commands:
            await self._repeatable(self._bot.set_my_commands(commands, scope))
        else:
            await self._repeatable(self._bot.delete_my_commands(scope))

    def invitation(self, code: str) -> str:
        return f"https://t.me/{self._username}?start={code}"

    async def _answer(self, press: str, text: str) -> None:
        try:
            await call(self._bot, "answerCallbackQuery", callback_query_id=press, text=text or None)
        except BadRequest as error:
            if not says(error, QUERY_IS_OVER):
                raise

    async def _download(self, ref: str, limit: int) -> bytes | None:
        file = await self._bot.get_file(ref)
        if file.file_path is None or (file.file_size or 0) > limit:
            return None
        return await self._transport.download(file.file_path, limit)

    async def _call(self, call: Awaitable[Result]) -> Result:
        """The result of a call. A failure becomes one of the port, without token or chain."""
        try:
            return await call
        except (TelegramError, *MALFORMED) as error:
            failure = as_port_failure(error)
        failure.args = tuple(str(arg).replace(self._token, "<token>") for arg in failure.args)
        raise failure

    async def _repeatable(self, call: Awaitable[Result]) -> Result:
        """As `_call`, for calls that may be repeated: an unknown outcome becomes Unavailable."""
        try:
            return await self._call(call)
        except OutcomeUnknown as unknown:
            failure = Unavailable(str(unknown))
        raise failure
