"""The contract of the Telegram adapter, over real HTTP against the stand-in of the Bot API."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from aiohttp import web
from structlog.testing import capture_logs

from bot.platforms.port import (
    ChatMoved,
    MenuEntry,
    OutcomeUnknown,
    Platform,
    RecipientGone,
    Rejected,
    SendFailure,
    SignedOut,
    Throttled,
    Unavailable,
)
from bot.platforms.telegram import Telegram
from handlers.conversation.chat import (
    Attachment,
    Batch,
    Choice,
    Content,
    Event,
    Joined,
    Left,
    Moved,
    Pressed,
    Said,
    Shared,
)
from tests.servers.bot_api import BotApi, Fault, User

KEY = "1"
PIXEL = bytes.fromhex("89504e470d0a1a0a")


@pytest_asyncio.fixture
async def server() -> AsyncIterator[BotApi]:
    async with BotApi() as server:
        yield server
        # Every call fitted Telegram's own description of its methods.
        assert server.violations == []


@pytest_asyncio.fixture
async def telegram(server: BotApi) -> AsyncIterator[Telegram]:
    async with started(server) as telegram:
        yield telegram


@pytest_asyncio.fixture
async def truus(server: BotApi) -> User:
    """Someone whom the bot may write to."""
    truus = server.user("Truus")
    truus.opens()
    return truus


@asynccontextmanager
async def started(server: BotApi, **settings: Any) -> AsyncIterator[Telegram]:
    telegram = Telegram(server.token, server.url, **{"first_rest": 0.01, **settings})
    await telegram.start()
    try:
        yield telegram
    finally:
        await telegram.stop()


class Inbox:
    """Takes what an adapter delivers; `refusals` makes it refuse that many batches first."""

    def __init__(self, refusals: int = 0) -> None:
        self.batches: list[Batch] = []
        self.refused: list[Batch] = []
        self._refusals = refusals
        self._came = asyncio.Condition()

    async def deliver(self, batch: Batch) -> None:
        async with self._came:
            kept = self.refused if len(self.refused) < self._refusals else self.batches
            kept.append(batch)
            self._came.notify_all()
        if kept is self.refused:
            raise RuntimeError("the disk is full")

    @property
    def events(self) -> list[Event]:
        return [event for batch in self.batches for event in batch.events]

    async def has(self, count: int) -> list[Event]:
        """The events, once there are so many."""
        async with asyncio.timeout(5), self._came:
            await self._came.wait_for(lambda: len(self.events) >= count)
        return self.events


@asynccontextmanager
async def listening(
    telegram: Telegram, inbox: Inbox, cursor: str | None = None
) -> AsyncIterator[Inbox]:
    """The adapter listens for as long as the block lasts."""
    task = asyncio.create_task(telegram.listen(cursor, inbox.deliver))
    try:
        yield inbox
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def only_event(server: BotApi, telegram: Telegram) -> Event:
    """What the one thing that happened so far is to the bot."""
    async with listening(telegram, Inbox()) as inbox:
        [event] = await inbox.has(1)
        await server.has_heard()
    return event


def buttons(*labels: str) -> tuple[tuple[Choice, ...], ...]:
    return tuple((Choice(label, 12, i),) for i, label in enumerate(labels))


# --- who we are ---------------------------------------------------------------------------------


async def test_it_is_a_platform_with_its_own_name(telegram: Telegram) -> None:
    """After start the account carries the bot's name, and invitations are links to it."""
    platform: Platform = telegram
    assert platform.account == "coalitie_bot"
    assert platform.invitation("abc_1") == "https://t.me/coalitie_bot?start=abc_1"


async def test_a_wrong_token_is_said_without_the_token(server: BotApi) -> None:
    """Credentials that Telegram refuses end in SignedOut, which does not show them."""
    telegram = Telegram("2:OTHER-TOKEN", server.url)
    try:
        with pytest.raises(SignedOut) as refused:
            await telegram.start()
    finally:
        await telegram.stop()
    assert "OTHER" not in repr(refused.value)
    assert refused.value.__context__ is None


async def test_a_server_that_is_away_is_unavailable() -> None:
    """Nothing listens there: that may pass."""
    async with BotApi() as server:
        gone = server.url
    telegram = Telegram("1:TEST", gone)
    try:
        with pytest.raises(Unavailable):
            await telegram.start()
    finally:
        await telegram.stop()


def test_groups_have_negative_ids() -> None:
    """The limits of groups hold for chats with an id below zero."""
    telegram = Telegram("1:TEST")
    assert telegram.is_group("-1001234")
    assert not telegram.is_group("1234")


# --- what comes in ------------------------------------------------------------------------------


async def test_a_private_text(server: BotApi, telegram: Telegram, truus: User) -> None:
    """A text arrives with who said it, when, and where."""
    truus.says("/start abc")
    said = await only_event(server, telegram)
    assert isinstance(said, Said)
    assert (said.text, said.chat, said.private) == ("/start abc", str(truus.id), True)
    assert (said.sender.user, said.sender.name) == (str(truus.id), "Truus")
    assert said.sender.language == "nl"
    assert said.at is not None
    assert said.at.tzinfo is not None


async def test_a_reply_names_the_part_it_replies_to(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """A reply carries the platform's id of the message it answers."""
    receipt = await telegram.send(str(truus.id), Content("Kun je dinsdag?"), KEY)
    truus.says("ja", reply_to=await truus.sees("dinsdag"))
    said = await only_event(server, telegram)
    assert isinstance(said, Said)
    assert said.reply_to == receipt.part


async def test_a_press_carries_message_and_button(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """A tap on a button comes back as our own message and index, and can be answered once."""
    await telegram.send(str(truus.id), Content("Kun je?", buttons("Ja", "Nee")), KEY)
    press = truus.taps("Nee")
    pressed = await only_event(server, telegram)
    assert isinstance(pressed, Pressed)
    assert (pressed.message, pressed.index, pressed.chat) == (12, 1, str(truus.id))
    assert pressed.private
    await telegram.answer(pressed.press, "Genoteerd")
    assert await truus.is_answered(press) == "Genoteerd"


async def test_a_foreign_button_is_answered_and_dropped(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """A press with data that is not ours is no event, and its person does not wait for ever."""
    await telegram.send(str(truus.id), Content("Kun je?", buttons("Ja")), KEY)
    [post] = truus.posts
    post.rows[0][0]["callback_data"] = "drop table"
    async with listening(telegram, Inbox()) as inbox:
        assert await truus.is_answered(truus.taps("Ja")) == ""
        await server.has_heard()
    assert inbox.events == []


@pytest.mark.parametrize(
    ("kind", "mime", "becomes"),
    [
        ("photo", "image/jpeg", "picture"),
        ("document", "application/pdf", "document"),
        ("voice", "audio/ogg", "voice"),
        ("sticker", "image/webp", "other"),
    ],
)
async def test_a_shared_file_is_named_and_can_be_fetched(
    server: BotApi, telegram: Telegram, truus: User, kind: str, mime: str, becomes: str
) -> None:
    """Every kind of file comes in as a reference with what is known of it; its bytes on asking."""
    truus.shares("flyer.pdf", mime, b"inhoud", caption="kijk", kind=kind)
    shared = await only_event(server, telegram)
    assert isinstance(shared, Shared)
    assert (shared.kind, shared.size, shared.text) == (becomes, 6, "kijk")
    assert await telegram.fetch(shared.ref, limit=100) == b"inhoud"


async def test_in_a_group_only_our_commands_count(server: BotApi, telegram: Telegram) -> None:
    """Our name is cut from a command; what is said to another bot is nothing to us."""
    group, truus = server.group("Kerngroep"), server.user("Truus")
    group.says(truus, "/help@andere_bot")
    group.says(truus, "/help@Coalitie_Bot nu")
    said = await only_event(server, telegram)
    assert isinstance(said, Said)
    assert (said.text, said.private, said.chat) == ("/help nu", False, str(group.chat.id))


async def test_an_anonymous_admin_is_nobody(server: BotApi, telegram: Telegram) -> None:
    """Who writes in the name of a group carries an id that no person can have."""
    server.group("Kerngroep").says_anonymously("/koppelgroep")
    said = await only_event(server, telegram)
    assert not said.sender.user.lstrip("-").isdigit()


async def test_coming_and_going(server: BotApi, telegram: Telegram, truus: User) -> None:
    """Being added, removed, blocked and unblocked arrive as Joined and Left."""
    group = server.group("Kerngroep")
    group.adds_bot(truus)
    group.removes_bot(truus)
    truus.blocks()
    truus.unblocks()
    async with listening(telegram, Inbox()) as inbox:
        added, removed, blocked, unblocked = await inbox.has(4)
    assert isinstance(added, Joined)
    assert (added.title, added.private) == ("Kerngroep", False)
    assert isinstance(removed, Left)
    assert removed.chat == str(group.chat.id)
    assert isinstance(blocked, Left)
    assert (blocked.chat, blocked.private) == (str(truus.id), True)
    assert isinstance(unblocked, Joined)


async def test_a_group_that_becomes_a_supergroup_moves(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """The new id arrives as Moved, and a send to the old one tells it too."""
    group = server.group("Kerngroep")
    old = str(group.chat.id)
    new = group.becomes_supergroup(truus)
    moved = await only_event(server, telegram)
    assert isinstance(moved, Moved)
    assert (moved.chat, moved.to) == (old, str(new))
    with pytest.raises(ChatMoved) as refused:
        await telegram.send(old, Content("Hallo"), KEY)
    assert refused.value.to == str(new)


async def test_service_messages_are_nothing(server: BotApi, telegram: Telegram) -> None:
    """What Telegram itself says in a chat, and kinds we never heard of, are passed over."""
    truus = server.user("Truus")
    truus.says("hallo")
    message = {**server.world.updates.waiting[0]["message"], "message_id": 900}
    del message["text"]
    server.brings("message", {**message, "new_chat_title": "Nieuw"})
    server.brings("message", {**message, "location": {"latitude": 52.1, "longitude": 5.1}})
    async with listening(telegram, Inbox()) as inbox:
        said, located = await inbox.has(2)
    assert isinstance(said, Said)
    assert isinstance(located, Shared)
    assert (located.kind, located.ref) == ("other", "")


async def test_in_a_forum_a_message_is_no_reply_to_its_topic(
    server: BotApi, telegram: Telegram
) -> None:
    """The message that opened a topic is not what someone replied to."""
    server.user("Truus").says("hallo")
    message = server.world.updates.waiting.popleft()["message"]
    opened = {"name": "Agenda", "icon_color": 7322096}
    topic = {**message, "forum_topic_created": opened}
    server.brings("message", {**message, "reply_to_message": topic, "is_topic_message": True})
    said = await only_event(server, telegram)
    assert isinstance(said, Said)
    assert said.reply_to is None


async def test_one_malformed_update_costs_nothing_else(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """The log names its id and the type of fault, and nothing that stands in it."""
    truus.says("eerst")
    server.brings("message", {"text": "geheim", "chat": 3})
    server.brings("callback_query", "geheim")
    truus.says("daarna")
    with capture_logs() as log:
        async with listening(telegram, Inbox()) as inbox:
            first, second = await inbox.has(2)
            await server.has_heard()
    assert isinstance(first, Said)
    assert isinstance(second, Said)
    assert (first.text, second.text) == ("eerst", "daarna")
    assert [entry["update"] for entry in log if entry["event"] == "unreadable update"] == [101, 102]
    assert "geheim" not in str(log)


# --- nothing is lost on the way in --------------------------------------------------------------


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


# --- the webhook --------------------------------------------------------------------------------


@asynccontextmanager
async def mounted(server: BotApi, secret: str) -> AsyncIterator[tuple[Telegram, str]]:
    """An adapter behind a web server of our own, and its address."""
    with_port = web.AppRunner(web.Application())
    await with_port.setup()
    site = web.TCPSite(with_port, "127.0.0.1", 0)
    await site.start()
    port = with_port.addresses[0][1]
    await with_port.cleanup()
    url = f"http://127.0.0.1:{port}/telegram"
    async with started(server, webhook_url=url, webhook_secret=secret) as telegram:
        app = web.Application()
        app.add_routes(telegram.routes())
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port).start()
        try:
            yield telegram, url
        finally:
            await runner.cleanup()


async def test_the_webhook_delivers_before_it_answers(server: BotApi, truus: User) -> None:
    """An update that was refused is brought again; what was delivered is not."""
    async with (
        mounted(server, "geheim") as (telegram, _),
        listening(telegram, Inbox(refusals=2)) as inbox,
    ):
        truus.says("een")
        truus.says("twee")
        await inbox.has(2)
        await server.has_heard()
    assert [event.text for event in inbox.events if isinstance(event, Said)] == ["een", "twee"]
    assert inbox.batches[-1].cursor == "102"


async def test_the_webhook_wants_the_secret(server: BotApi) -> None:
    """Without the right secret nothing is taken; nonsense with it is not asked for again."""
    header = "X-Telegram-Bot-Api-Secret-Token"
    update = {"update_id": 1, "message": {}}
    async with (
        mounted(server, "geheim") as (telegram, url),
        aiohttp.ClientSession() as client,
    ):
        before = await client.post(url, json=update, headers={header: "geheim"})
        assert before.status == 503
        async with listening(telegram, Inbox()) as inbox:
            await server.world.until(lambda: server.calls["setWebhook"] == 1, 5)
            for wrong in ({}, {header: "geheim!"}, {header: "gehéim"}):
                reply = await client.post(url, json=update, headers=wrong)
                assert reply.status == 403
            nonsense = await client.post(url, data=b"{", headers={header: "geheim"})
            assert nonsense.status == 200
    assert inbox.batches == []


# --- what goes out ------------------------------------------------------------------------------


async def test_a_text_with_buttons(telegram: Telegram, truus: User) -> None:
    """Text goes as plain text, whatever markup it seems to hold, with its buttons under it."""
    text = "<b>Kun je?</b> *ja* _nee_ & [x](y)"
    await telegram.send(str(truus.id), Content(text, buttons("Ja", "Nee")), KEY)
    [post] = truus.posts
    assert (post.text, post.labels, post.silent) == (text, ["Ja", "Nee"], False)


async def test_what_need_not_ring_is_silent(telegram: Telegram, truus: User) -> None:
    """A message without a sound is sent as one."""
    await telegram.send(str(truus.id), Content("Fluister", ring=False), KEY)
    assert truus.posts[0].silent


@pytest.mark.parametrize(("name", "kind"), [("a.png", "photo"), ("a.pdf", "document")])
async def test_a_file_is_uploaded_once(
    server: BotApi, telegram: Telegram, truus: User, name: str, kind: str
) -> None:
    """The receipt of an upload tells how to send the same file again without its bytes."""
    mime = {"photo": "image/png", "document": "application/pdf"}[kind]
    chat = str(truus.id)
    first = await telegram.send(chat, Content("kijk", (), Attachment(name, mime, PIXEL)), KEY)
    again = Attachment(name, mime, None, first.file_ref)
    await telegram.send(chat, Content("nog eens", (), again), KEY)
    assert [str(post.file and post.file.id) for post in truus.posts] == [first.file_ref] * 2
    assert truus.posts[1].file is not None
    assert (truus.posts[1].file.kind, truus.posts[1].file.data) == (kind, PIXEL)


async def test_a_reference_that_is_refused_is_uploaded_anew(
    telegram: Telegram, truus: User
) -> None:
    """A file of another account is no reason to fail when we have its bytes."""
    stale = Attachment("a.png", "image/png", PIXEL, ref="photo-of-another-bot")
    receipt = await telegram.send(str(truus.id), Content("", (), stale), KEY)
    assert receipt.file_ref not in (None, stale.ref)


async def test_a_picture_shared_as_a_document_goes_on_as_one(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """Telegram does not turn one kind of file into another."""
    truus.shares("flyer.png", "image/png", PIXEL)
    shared = await only_event(server, telegram)
    assert isinstance(shared, Shared)
    known = Attachment("flyer.png", "image/png", None, shared.ref)
    await telegram.send(str(truus.id), Content("", (), known), KEY)
    assert truus.posts[-1].file is truus.posts[0].file


async def test_a_file_name_cannot_forge_a_header(telegram: Telegram, truus: User) -> None:
    """Names are people's: quotes, line ends and slashes do no harm, and other signs stay."""
    name = 'koffie & "thé" \r\nX-Evil: 1/.. één.pdf'
    file = Attachment(name, "application/pdf", b"%PDF")
    await telegram.send(str(truus.id), Content("", (), file), KEY)
    assert truus.posts[0].file is not None
    assert truus.posts[0].file.name == "koffie & _thé_ __X-Evil: 1_.. één.pdf"


async def test_an_edit_changes_text_and_buttons(telegram: Telegram, truus: User) -> None:
    """A part reads its new content; one that already does is a success."""
    chat = str(truus.id)
    receipt = await telegram.send(chat, Content("Kun je?", buttons("Ja")), KEY)
    for _ in range(2):
        await telegram.edit(chat, receipt.part, Content("Genoteerd"), KEY)
    assert truus.transcript == ["Genoteerd"]


async def test_an_edit_beside_a_file_changes_its_caption(telegram: Telegram, truus: User) -> None:
    """A correction of a message with a picture reaches the words under it."""
    chat, picture = str(truus.id), Attachment("a.png", "image/png", PIXEL)
    receipt = await telegram.send(chat, Content("fout", (), picture), KEY)
    await telegram.edit(chat, receipt.part, Content("goed", (), picture), KEY)
    assert truus.posts[0].text == "goed"


async def test_deleting_twice_is_a_success(telegram: Telegram, truus: User) -> None:
    """What is gone already needs no taking away."""
    receipt = await telegram.send(str(truus.id), Content("weg"), KEY)
    for _ in range(2):
        await telegram.delete(str(truus.id), receipt.part, KEY)
    assert truus.posts == []


async def test_what_is_too_old_to_delete_is_emptied(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """After two days Telegram keeps a message, so its words are taken out of it."""
    chat = str(truus.id)
    text = await telegram.send(chat, Content("oud", buttons("Ja")), KEY)
    picture = Attachment("a.png", "image/png", PIXEL)
    file = await telegram.send(chat, Content("oud", (), picture), KEY)
    server.world.age = 49 * 3600
    await telegram.delete(chat, text.part, KEY)
    await telegram.delete(chat, file.part, KEY)
    assert truus.transcript == ["–", "<photo a.png>"]


async def test_a_menu_per_chat(telegram: Telegram, truus: User) -> None:
    """The commands of one person's menu are set, and taken away when there are none."""
    await telegram.show_menu(str(truus.id), [MenuEntry("mijn", "Mijn gegevens")])
    assert truus.chat.commands == [{"command": "mijn", "description": "Mijn gegevens"}]
    await telegram.show_menu(str(truus.id), [])
    assert truus.chat.commands == []


async def test_an_old_press_is_let_go(telegram: Telegram) -> None:
    """A press that expired can no longer be answered, and that is no failure."""
    await telegram.answer("12345", "te laat")


async def test_too_large_a_file_is_not_fetched(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """Over the limit of the caller is Rejected, whether the size was told or not."""
    post = truus.shares("groot.bin", "application/octet-stream", b"x" * 101)
    assert post.file is not None
    with pytest.raises(Rejected):
        await telegram.fetch(post.file.id, limit=100)
    assert len(await telegram.fetch(post.file.id, limit=101)) == 101
    with pytest.raises(Rejected):
        await telegram.fetch("unknown", limit=100)


# --- how a send can fail ------------------------------------------------------------------------


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


@pytest.mark.parametrize(
    ("fault", "meaning", "arrived"),
    [
        (Fault.DROPS_BEFORE, OutcomeUnknown, 0),
        (Fault.DROPS_AFTER, OutcomeUnknown, 1),
        (Fault.UNREADABLE, OutcomeUnknown, 1),
        (Fault.BAD_GATEWAY, Unavailable, 0),
        (Fault.TOO_LARGE, Rejected, 0),
    ],
)
async def test_a_fault_on_the_way(
    server: BotApi,
    telegram: Telegram,
    truus: User,
    fault: Fault,
    meaning: type[SendFailure],
    arrived: int,
) -> None:
    """Only what certainly did not arrive may be sent again; the rest is said to be unknown."""
    server.fails("sendMessage", fault)
    assert type(await failure_of_send(telegram, truus.id)) is meaning
    assert len(truus.posts) == arrived


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


async def test_too_fast_tells_how_long_and_for_whom(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """A 429 in a group is taken to be about the group, one in a private chat about everything."""
    group = server.group("Kerngroep")
    group.adds_bot(truus)
    server.fails("sendMessage", 3, 4)
    private = await failure_of_send(telegram, truus.id)
    in_group = await failure_of_send(telegram, group.chat.id)
    assert isinstance(private, Throttled)
    assert isinstance(in_group, Throttled)
    assert (private.after, private.chat) == (3, False)
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
