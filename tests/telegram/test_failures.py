"""How a call can fail, and what the port is told of it."""

from __future__ import annotations

import logging
from contextlib import AsyncExitStack, suppress

import pytest

from bot.platforms.port import (
    OutcomeUnknown,
    RecipientGone,
    Rejected,
    SendFailure,
    SignedOut,
    Throttled,
    Unavailable,
)
from bot.platforms.telegram import Telegram
from handlers.conversation.chat import Attachment, Content
from tests.servers.bot_api import BotApi, Fault, Reply, User
from tests.telegram.helpers import KEY, buttons, started


async def failure_of_send(telegram: Telegram, chat: object, text: str = "Hallo") -> SendFailure:
    with pytest.raises(SendFailure) as failed:
        await telegram.send(str(chat), Content(text), KEY)
    assert failed.value.__context__ is None
    return failed.value


async def test_who_cannot_be_reached_is_gone(server: BotApi, telegram: Telegram) -> None:
    """Blocked, never started, removed from a group, or unknown: the chat is closed to us."""
    truus, group = server.user("Truus"), server.group("Kerngroep")
    truus.blocks()
    chats = [truus.id, server.user("Nieuw").id, group.chat.id, 99]
    assert [type(await failure_of_send(telegram, chat)) for chat in chats] == [RecipientGone] * 4


async def test_no_reply_in_time_is_unknown(server: BotApi, truus: User) -> None:
    """After the request was written, silence tells nothing."""
    async with started(server, reply_seconds=0.2) as telegram:
        server.latency = 1.0
        assert type(await failure_of_send(telegram, truus.id)) is OutcomeUnknown


async def test_a_strict_server_refuses_what_is_too_fast() -> None:
    """A second text in a second to the same person is refused with the time to wait."""
    async with BotApi(strict=True) as server, started(server) as telegram:
        truus = server.user("Truus")
        truus.opens()
        await telegram.send(str(truus.id), Content("een"), KEY)
        refused = await failure_of_send(telegram, truus.id, "twee")
        assert isinstance(refused, Throttled)
        assert refused.after == 1
        assert server.limits is not None
        assert (server.limits.passed, server.limits.refused) == (1, 1)


async def test_a_429_that_names_no_time_waits_a_second(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """Too fast is too fast, also without a number."""
    server.fails("sendMessage", 0)
    refused = await failure_of_send(telegram, truus.id)
    assert isinstance(refused, Throttled)
    assert refused.after == 1


@pytest.mark.parametrize("text", ["", "x" * 4097, "😀" * 2049])
async def test_what_telegram_never_takes_is_rejected(
    telegram: Telegram, truus: User, text: str
) -> None:
    """Too long (counted in UTF-16 units) or empty is ours to mend."""
    assert type(await failure_of_send(telegram, truus.id, text)) is Rejected


async def test_half_a_character_is_rejected_and_not_quoted(telegram: Telegram, truus: User) -> None:
    """A lone surrogate cannot be sent, and the failure does not hold the text."""
    failure = await failure_of_send(telegram, truus.id, "geheim \ud800")
    assert type(failure) is Rejected
    assert "geheim" not in str(failure)


async def test_too_many_buttons_are_rejected(telegram: Telegram, truus: User) -> None:
    """More than a hundred buttons is ours to mend."""
    content = Content("Kies", buttons(*(str(i) for i in range(101))))
    with pytest.raises(Rejected):
        await telegram.send(str(truus.id), content, KEY)


IN_WORDS = '{"ok": false, "description": "No"}'
WILL_PASS = {408, 421, 425}
TOO_LARGE = {413, 414, 431}


def from_on_the_way(status: int) -> type[Exception]:
    """The error that this status stands for when something before the Bot API gives it."""
    if status >= 500:
        return OutcomeUnknown
    if status == 429:
        return Throttled
    return Rejected if status in TOO_LARGE else Unavailable


def from_the_api(status: int) -> type[Exception]:
    """The error that this status stands for when the Bot API itself gives it."""
    own = {401: SignedOut, 403: RecipientGone, 404: SignedOut, 429: Rejected}
    if status >= 500 or status < 400 or status in WILL_PASS:
        return from_on_the_way(status)
    return own.get(status, Rejected)


@pytest.mark.parametrize("text", ["<html>hello</html>", IN_WORDS])
async def test_each_status_says_what_became_of_a_send(
    server: BotApi, telegram: Telegram, truus: User, text: str
) -> None:
    """Only what certainly did not arrive may go again; of each HTTP 5xx nobody can tell."""
    expected = from_the_api if text == IN_WORDS else from_on_the_way
    statuses = [status for status in range(300, 600) if status != 304]
    server.fails("sendMessage", *(Reply(status, text) for status in statuses))
    found = {}
    for status in statuses:
        with pytest.raises((SendFailure, SignedOut)) as failed:
            await telegram.send(str(truus.id), Content("Hallo"), KEY)
        found[status] = type(failed.value)
    assert found == {status: expected(status) for status in statuses}


@pytest.mark.parametrize(
    ("fault", "meaning", "arrived"),
    [
        (Fault.DROPS_BEFORE, OutcomeUnknown, 0),
        (Fault.DROPS_AFTER, OutcomeUnknown, 1),
        (Fault.UNREADABLE, OutcomeUnknown, 1),
        (Fault.GARBAGE, OutcomeUnknown, 1),
        (Fault.BAD_GATEWAY, OutcomeUnknown, 0),
        (Reply(502, passed_on=True), OutcomeUnknown, 1),
        (Reply(504, passed_on=True), OutcomeUnknown, 1),
        (Fault.TOO_LARGE, Rejected, 0),
    ],
)
async def test_a_fault_on_the_way(
    server: BotApi,
    telegram: Telegram,
    truus: User,
    fault: Fault | Reply,
    meaning: type[SendFailure],
    arrived: int,
) -> None:
    """Whatever breaks after the request was written, it may have arrived."""
    server.fails("sendMessage", fault)
    assert type(await failure_of_send(telegram, truus.id)) is meaning
    assert len(truus.posts) == arrived


async def test_a_server_that_nobody_reaches_took_nothing() -> None:
    """A refused connection is certain, once those that stood before are gone."""
    async with AsyncExitStack() as stack:
        async with BotApi() as server:
            telegram = await stack.enter_async_context(started(server))
        await failure_of_send(telegram, 7)
        assert type(await failure_of_send(telegram, 7)) is Unavailable


async def test_an_edit_may_always_be_tried_again(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """An edit of which the outcome is unknown does no harm twice, so it is Unavailable."""
    receipt = await telegram.send(str(truus.id), Content("een"), KEY)
    server.fails("editMessageText", Fault.DROPS_AFTER)
    with pytest.raises(Unavailable):
        await telegram.edit(str(truus.id), receipt.part, Content("twee"), KEY)
    await telegram.edit(str(truus.id), receipt.part, Content("twee"), KEY)
    assert truus.transcript == ["twee"]


async def test_a_part_that_is_gone_cannot_be_edited(telegram: Telegram, truus: User) -> None:
    """An edit of what was taken away is Rejected."""
    with pytest.raises(Rejected):
        await telegram.edit(str(truus.id), "77", Content("twee"), KEY)


async def test_too_fast_tells_how_long(server: BotApi, telegram: Telegram, truus: User) -> None:
    """Telegram does not tell whom a 429 is about: it is taken to be the chat."""
    group = server.group("Kerngroep")
    group.adds_bot(truus)
    server.fails("sendMessage", 3, 4)
    private = await failure_of_send(telegram, truus.id)
    in_group = await failure_of_send(telegram, group.chat.id)
    assert isinstance(private, Throttled)
    assert isinstance(in_group, Throttled)
    assert (private.after, private.chat) == (3, True)
    assert (in_group.after, in_group.chat) == (4, True)


async def test_after_stop_nothing_is_sent(server: BotApi, truus: User) -> None:
    """A send on a closed adapter certainly did not arrive."""
    async with started(server) as telegram:
        pass
    assert type(await failure_of_send(telegram, truus.id)) is Unavailable


async def test_neither_token_nor_text_reaches_the_log(
    server: BotApi, telegram: Telegram, truus: User, caplog: pytest.LogCaptureFixture
) -> None:
    """Not even at the lowest level, whatever goes wrong."""
    server.fails("sendMessage", Fault.UNREADABLE, Fault.DROPS_BEFORE, Fault.BAD_GATEWAY)
    caplog.set_level(logging.DEBUG)
    for _ in range(4):
        with suppress(SendFailure):
            await telegram.send(str(truus.id), Content("geheim"), KEY)
    assert server.token not in caplog.text
    assert "geheim" not in caplog.text


async def test_every_call_says_what_is_wrong_with_it(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """Too long a toast or caption is Rejected; a closed chat is gone, also for edit and delete."""
    await telegram.send(str(truus.id), Content("Kun je?", buttons("Ja")), KEY)
    picture = Attachment("a.png", "image/png", b"png")
    with pytest.raises(Rejected):
        await telegram.answer(truus.taps("Ja"), "x" * 201)
    with pytest.raises(Rejected):
        await telegram.send(str(truus.id), Content("x" * 1025, (), picture), KEY)
    with pytest.raises(RecipientGone):
        await telegram.delete("99", "1", KEY)
    with pytest.raises(RecipientGone):
        await telegram.edit("99", "1", Content("twee"), KEY)
