"""Nothing is lost on the way in, whatever happens on that way."""

from __future__ import annotations

import asyncio
from contextlib import suppress

import pytest
from structlog.testing import capture_logs

from bot.platforms.port import SignedOut
from bot.platforms.telegram import Telegram
from handlers.conversation.chat import Batch, Said
from tests.servers.bot_api import BotApi, Fault, User
from tests.telegram.helpers import PRESS, Inbox, listening, only_event, started


async def test_nothing_is_acknowledged_before_it_is_durable(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """While a batch is being delivered Telegram still keeps it; a next adapter gets it again."""
    truus.says("dit telt")
    begun = asyncio.Event()

    async def never_done(batch: Batch) -> None:
        begun.set()
        await asyncio.Event().wait()

    crashed = asyncio.create_task(telegram.listen(None, never_done))
    await begun.wait()
    crashed.cancel()
    with suppress(asyncio.CancelledError):
        await crashed
    said = await only_event(server, telegram)
    assert isinstance(said, Said)
    assert said.text == "dit telt"


async def test_what_was_taken_in_and_not_confirmed_comes_once_more(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """A crash between the commit and the next question: the books know the event already, and its
    press can still be answered."""
    truus.says("dit telt")
    inbox = Inbox()

    async def commits_and_dies(batch: Batch) -> None:
        await inbox.deliver(batch)
        await asyncio.Event().wait()

    crashed = asyncio.create_task(telegram.listen(None, commits_and_dies))
    [event] = await inbox.has(1)
    crashed.cancel()
    with suppress(asyncio.CancelledError):
        await crashed
    async with listening(telegram, Inbox(), inbox.batches[-1].cursor) as again:
        assert await again.has(1) == [event]


async def test_a_refused_batch_comes_again(server: BotApi, telegram: Telegram, truus: User) -> None:
    """When a batch cannot be committed the same events are delivered once more."""
    truus.says("een")
    with capture_logs() as log:
        async with listening(telegram, Inbox(refusals=2)) as inbox:
            [event] = await inbox.has(1)
    assert [batch.events[0].id for batch in inbox.refused] == [event.id] * 2
    assert [entry["log_level"] for entry in log] == ["error", "info"]


async def test_the_cursor_is_one_past_the_last(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """With a stored cursor only what came after it is delivered, also after ids began anew."""
    truus.says("oud")
    async with listening(telegram, Inbox()) as inbox:
        await inbox.has(1)
        await server.has_heard()
    cursor = inbox.batches[-1].cursor
    assert cursor == "101"
    server.world.updates.next_id = 7
    truus.says("nieuw")
    async with listening(telegram, Inbox(), cursor) as inbox:
        [said] = await inbox.has(1)
        await server.has_heard()
    assert isinstance(said, Said)
    assert said.text == "nieuw"
    assert inbox.batches[-1].cursor == "8"


async def test_polling_survives_every_trouble(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """Broken connections, bad gateways and nonsense are waited out, and said once in the log."""
    server.fails("deleteWebhook", Fault.BAD_GATEWAY)
    server.fails("getUpdates", Fault.DROPS_BEFORE, Fault.BAD_GATEWAY, Fault.UNREADABLE)
    truus.says("ik ben er nog")
    with capture_logs() as log:
        async with listening(telegram, Inbox()) as inbox:
            await inbox.has(1)
            await server.has_heard()
    events = [entry["event"] for entry in log]
    trouble = "no updates: Telegram cannot be reached"
    assert events == [trouble, "updates come in again"] * 2
    assert server.token not in str(log)


async def test_polling_waits_as_long_as_it_is_told(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """A 429 says how long; a second here, however short our own rest would be."""
    server.fails("getUpdates", 1)
    truus.says("hallo")
    clock = asyncio.get_running_loop().time
    before = clock()
    async with listening(telegram, Inbox()) as inbox:
        await inbox.has(1)
    assert clock() - before >= 1


async def test_a_stray_press_that_cannot_be_answered_holds_up_nothing(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """The updates after it are delivered, and its own batch is not delivered again."""
    server.fails("answerCallbackQuery", Fault.BAD_GATEWAY)
    server.brings("callback_query", {**PRESS["callback_query"], "data": "garbage"})
    truus.says("hallo")
    async with listening(telegram, Inbox()) as inbox:
        await inbox.has(1)
        await server.has_heard()
    assert len(inbox.batches) == 1


async def test_a_second_poller_is_named(server: BotApi, telegram: Telegram) -> None:
    """Another process with the same token is said clearly in the log."""
    with capture_logs() as log:
        async with listening(telegram, Inbox()):
            await server.world.until(lambda: server.calls["getUpdates"] == 1, 5)
            async with started(server) as second, listening(second, Inbox()):
                await server.world.until(lambda: server.calls["getUpdates"] >= 3, 5)
    assert any("another process uses this token" in entry["event"] for entry in log)


async def test_a_revoked_token_ends_listening(server: BotApi, telegram: Telegram) -> None:
    """Only the operator can mend that, so listening ends with SignedOut."""
    server.token = "1:RENEWED"
    with pytest.raises(SignedOut):
        await telegram.listen(None, Inbox().deliver)
