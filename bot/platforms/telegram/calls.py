"""Calls with plain parameters, around the library's types: building those takes as long as the
request itself."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, ClassVar, cast

from telegram import Bot
from telegram.request import RequestData

from handlers.conversation.chat import Choice, Content, Style

NO_PREVIEW = '{"is_disabled": true}'
STYLES = {Style.MAIN: "primary", Style.DANGER: "danger"}
"""The Bot API's names for them (since 9.4): blue and red."""


@dataclass(frozen=True, slots=True)
class _Parameters:
    """Plain parameters, which the library passes on untouched to our own transport."""

    json_parameters: dict[str, str]
    contains_files: ClassVar[bool] = False


async def call(bot: Bot, method: str, **parameters: str | None) -> Any:
    """The plain result of a method. Parameters that are None are left out. Raises TelegramError."""
    given = _Parameters({name: value for name, value in parameters.items() if value is not None})
    return await bot.request.post(f"{bot.base_url}/{method}", cast(RequestData, given))


def keyboard(content: Content) -> str | None:
    """The buttons as the Bot API takes them; None if there are none."""
    if not content.rows:
        return None
    return json.dumps({"inline_keyboard": [[_button(c) for c in row] for row in content.rows]})


def _button(choice: Choice) -> dict[str, str]:
    """A button; apps from before February 2026 show each style as any other."""
    button = {"text": choice.label, "callback_data": choice.token}
    return button | {"style": STYLES[choice.style]} if choice.style in STYLES else button
