"""The program on the real adapter: a press is answered, whatever goes wrong on the way."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine

from bot.app import App
from bot.clock import SystemClock
from bot.platforms.telegram import Telegram
from handlers.conversation.chat import Batch, Pressed, Sender
from handlers.conversation.routes import routes_of
from tests.harness import workshop
from tests.servers.bot_api import BotApi, Fault, Reply
from tests.telegram.helpers import PRESS


@pytest.mark.parametrize("trouble", [Fault.DROPS_BEFORE, Fault.DROPS_AFTER, Reply(502), 1])
async def test_an_answer_to_a_press_is_tried_again(
    server: BotApi, engine: Engine, trouble: Fault | Reply | int
) -> None:
    """Else the button would turn until Telegram gives up."""
    app = App(engine, SystemClock(), routes_of([workshop]))
    post = await app.add(Telegram(server.token, server.url))
    server.fails("answerCallbackQuery", trouble)
    server.brings("callback_query", PRESS["callback_query"])
    server.world.asks("9")
    press = Pressed(id="5", chat="7", sender=Sender("7"), message=12, index=1, press="9")
    await app.deliver(post, Batch((press,)))
    await app.settle()
    assert server.world.answers["9"]
    assert server.calls["answerCallbackQuery"] == 2
    await app.stop()
