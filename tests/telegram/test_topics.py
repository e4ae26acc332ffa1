"""Topics of a group: what happens in one stays in it."""

from __future__ import annotations

import pytest

from bot.platforms.port import RecipientGone
from bot.platforms.telegram import Telegram
from handlers.conversation.chat import Attachment, Content, Pressed, Said
from tests.servers.bot_api import BotApi, Group, User
from tests.telegram.helpers import KEY, Inbox, buttons, listening, only_event

AGENDA = 77


@pytest.fixture
def group(server: BotApi, truus: User) -> Group:
    group = server.group("Kerngroep")
    group.chat.closed = ""
    group.chat.type = "supergroup"
    return group


async def test_an_answer_stands_where_the_question_was(
    server: BotApi, telegram: Telegram, truus: User, group: Group
) -> None:
    """A text, a file and a picture go to the topic of what they answer."""
    group.says(truus, "/koppelgroep", topic=AGENDA)
    said = await only_event(server, telegram)
    assert isinstance(said, Said)
    await telegram.send(said.chat, Content("Welke groep?"), KEY)
    for name, mime in (("agenda.pdf", "application/pdf"), ("kaart.png", "image/png")):
        await telegram.send(said.chat, Content("", (), Attachment(name, mime, b"-")), KEY)
    assert [post.topic for post in group.posts] == [AGENDA] * 4


async def test_a_press_in_a_topic(
    server: BotApi, telegram: Telegram, truus: User, group: Group
) -> None:
    """It comes from the chat to which the card was sent, and the card changes where it stands."""
    chat = f"{group.chat.id}/{AGENDA}"
    receipt = await telegram.send(chat, Content("Kom je?", buttons("Ja")), KEY)
    group.taps(truus, "Ja")
    pressed = await only_event(server, telegram)
    assert isinstance(pressed, Pressed)
    assert (pressed.chat, pressed.private) == (chat, False)
    await telegram.edit(chat, receipt.part, Content("Genoteerd"), KEY)
    assert group.transcript == ["Genoteerd"]
    await telegram.delete(chat, receipt.part, KEY)
    assert group.transcript == []


async def test_a_row_of_replies_is_no_topic(
    server: BotApi, telegram: Telegram, truus: User, group: Group
) -> None:
    """In a group without topics it is in the group itself, and so are all threads of a person."""
    post = group.says(truus, "/agenda", topic=AGENDA)
    message = server.world.as_json(group.chat, post)
    server.world.updates.waiting.clear()
    server.brings("message", {**message, "is_topic_message": False})
    server.brings("message", {**message, "chat": truus.chat.as_json()})
    async with listening(telegram, Inbox()) as inbox:
        in_group, in_private = await inbox.has(2)
    assert (in_group.chat, in_private.chat) == (str(group.chat.id), str(truus.id))


async def test_a_closed_topic(telegram: Telegram, group: Group) -> None:
    """It is closed to us, as a group that we may not write in."""
    group.closes(AGENDA)
    with pytest.raises(RecipientGone):
        await telegram.send(f"{group.chat.id}/{AGENDA}", Content("Hallo"), KEY)
