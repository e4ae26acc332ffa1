"""Updates from Telegram as events: the adapter over real HTTP against the stand-in."""

from __future__ import annotations

from typing import Any

import pytest

from bot.platforms.telegram import Telegram
from handlers.conversation.chat import Content, Pressed, Said, Shared
from tests.servers.bot_api import BotApi, User
from tests.telegram.helpers import KEY, Inbox, buttons, listening, only_event


async def test_a_private_text(server: BotApi, telegram: Telegram, truus: User) -> None:
    """A text arrives with who said it, when, and where."""
    truus.says("/start abc")
    said = await only_event(server, telegram)
    assert isinstance(said, Said)
    assert (said.text, said.chat, said.private) == ("/start abc", str(truus.id), True)
    assert (said.sender.user, said.sender.name) == (str(truus.id), "Truus")
    assert (said.sender.language, said.sender.handle) == ("nl", "")
    assert said.at is not None
    assert said.at.tzinfo is not None


async def test_a_username_comes_along(server: BotApi, telegram: Telegram, truus: User) -> None:
    """It is one account's alone, unlike the name that someone chose."""
    truus.username = "truus_dv"
    truus.says("hoi")
    said = await only_event(server, telegram)
    assert said.sender.handle == "@truus_dv"


async def test_a_reply_names_the_part_it_replies_to(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """A reply carries the platform's id of the message it answers."""
    receipt = await telegram.send(str(truus.id), Content("Kun je dinsdag?"), KEY)
    truus.says("ja", reply_to=await truus.sees("dinsdag"))
    said = await only_event(server, telegram)
    assert isinstance(said, Said)
    assert said.reply_to == receipt.part
    assert said.reply_message is None


async def test_a_reply_tells_our_message_by_its_buttons(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """So that it is known also when the receipt of our message got lost."""
    await telegram.send(str(truus.id), Content("Kun je?", buttons("Ja", "Nee")), KEY)
    truus.says("misschien", reply_to=await truus.sees("Kun je?"))
    said = await only_event(server, telegram)
    assert isinstance(said, Said)
    assert said.reply_message == 12


async def test_a_press_carries_message_and_button(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """A tap on a button comes back as our own message and index, and can be answered once."""
    receipt = await telegram.send(str(truus.id), Content("Kun je?", buttons("Ja", "Nee")), KEY)
    press = truus.taps("Nee")
    pressed = await only_event(server, telegram)
    assert isinstance(pressed, Pressed)
    assert (pressed.message, pressed.index, pressed.chat) == (12, 1, str(truus.id))
    assert pressed.private
    assert pressed.part == receipt.part
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


async def test_a_corrected_message_names_what_it_was(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """A text and a caption come anew, with the words that they take the place of."""
    answer, flyer = truus.says("dinsdag"), truus.shares("a.jpg", "image/jpeg", b"-", "ma", "photo")
    truus.corrects(answer, "dinsdag niet")
    truus.corrects(flyer, "di")
    async with listening(telegram, Inbox()) as inbox:
        said, shared, new_said, new_shared = await inbox.has(4)
    assert isinstance(said, Said)
    assert isinstance(shared, Shared)
    assert isinstance(new_said, Said)
    assert isinstance(new_shared, Shared)
    assert (new_said.text, new_said.edits) == ("dinsdag niet", said.words)
    assert (new_shared.text, new_shared.edits) == ("di", shared.words)
    assert new_said.id != said.id


async def test_what_changes_by_itself_is_no_correction(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """A live location moves on every few seconds, and Telegram tells of changes that nobody
    made."""
    post = truus.says("dinsdag")
    message = server.world.as_json(truus.chat, post)
    server.brings("edited_message", message)
    place = {"latitude": 52.1, "longitude": 5.1, "live_period": 900}
    moved = {name: value for name, value in message.items() if name != "text"}
    edit_date = server.world.now
    server.brings("edited_message", {**moved, "location": place, "edit_date": edit_date})
    said = await only_event(server, telegram)
    assert isinstance(said, Said)
    assert said.edits is None


USER = {"id": 7, "is_bot": False, "first_name": "Truus"}
FILM = {"file_id": "f", "file_unique_id": "u", "length": 9, "duration": 3}
WORDLESS: dict[str, tuple[Any, str, str]] = {
    "location": ({"latitude": 52.1, "longitude": 5.1}, "place", ""),
    "contact": ({"phone_number": "0", "first_name": "Hans"}, "contact", ""),
    "dice": ({"emoji": "🎲", "value": 4}, "other", ""),
    "video_note": (FILM, "other", "f"),
    "rich_message": ({"blocks": []}, "other", ""),
}


@pytest.mark.parametrize("kind", WORDLESS)
async def test_what_has_no_words_is_heard(server: BotApi, telegram: Telegram, kind: str) -> None:
    """Also a kind that the library does not know, so that it does not go unanswered."""
    content, becomes, ref = WORDLESS[kind]
    chat = {"id": 7, "type": "private", "first_name": "Truus"}
    message = {"message_id": 3, "from": USER, "chat": chat, "date": 1700000000}
    server.brings("message", {**message, kind: content})
    shared = await only_event(server, telegram)
    assert isinstance(shared, Shared)
    assert (shared.kind, shared.ref) == (becomes, ref)
