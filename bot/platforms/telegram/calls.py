"""Calls with plain text, past the library's types: those take as long as the request itself."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, ClassVar, cast

from telegram import Bot
from telegram.request import RequestData

from handlers.conversation.chat import Choice, Content

NO_PREVIEW = '{"is_disabled": true}'


@dataclass(frozen=True, slots=True)
class _Form:
    """What the library's request passes on untouched to our own transport."""

    json_parameters: dict[str, str]
    contains_files: ClassVar[bool] = False


async def call(bot: Bot, method: str, **parameters: str | None) -> Any:
    """The plain result of a method; what is None stays out. Raises TelegramError."""
    form = _Form({name: value for name, value in parameters.items() if value is not None})
    return await bot.request.post(f"{bot.base_url}/{method}", cast(RequestData, form))


def keyboard(content: Content) -> str | None:
    """The buttons as the Bot API takes them; None without."""
    if not content.rows:
        return None
    rows = [[_button(choice) for choice in row] for row in content.rows]
    return json.dumps({"inline_keyboard": rows})


def _button(choice: Choice) -> dict[str, str]:
    return {"text": choice.label, "callback_data": choice.token}
