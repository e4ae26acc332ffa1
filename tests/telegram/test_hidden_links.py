"""Addresses behind words travel along: they are written out after the words."""

from __future__ import annotations

from bot.platforms.telegram import Telegram
from bot.platforms.telegram.events import read
from handlers.conversation.chat import Said, Shared
from tests.servers.bot_api import BotApi, User
from tests.telegram.helpers import only_event

SIGN_UP = "https://example.org/aanmelden"


async def test_an_address_behind_words(server: BotApi, telegram: Telegram, truus: User) -> None:
    """It comes right after them, also below an emoji that counts double."""
    links = {"deze link": SIGN_UP, "Ilse": "mailto:ilse@example.org"}
    truus.says("🎉 Kom via deze link, of mail Ilse.", links=links)
    said = await only_event(server, telegram)
    assert isinstance(said, Said)
    assert said.text == f"🎉 Kom via deze link ({SIGN_UP}), of mail Ilse (ilse@example.org)."


async def test_an_address_behind_a_caption(server: BotApi, telegram: Telegram, truus: User) -> None:
    """A flyer's caption has them too."""
    truus.shares("flyer.jpg", "image/jpeg", b"-", "Kom ook, klik hier", "photo",
                 links={"hier": SIGN_UP})  # fmt: skip
    shared = await only_event(server, telegram)
    assert isinstance(shared, Shared)
    assert shared.text == f"Kom ook, klik hier ({SIGN_UP})"


async def test_an_address_that_shows_stays_alone(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """Words that are the address need it no second time, and a person is no address."""
    links = {"example.org/aanmelden": SIGN_UP, "Hans": "tg://user?id=7"}
    truus.says("example.org/aanmelden, zegt Hans", links=links)
    said = await only_event(server, telegram)
    assert isinstance(said, Said)
    assert said.text == "example.org/aanmelden, zegt Hans"


def test_a_command_keeps_its_link() -> None:
    """Also in a group, where the name of the bot goes from the command."""
    message = {
        "message_id": 3,
        "from": {"id": 7, "is_bot": False, "first_name": "Ilse"},
        "chat": {"id": -7, "type": "group", "title": "Kerngroep"},
        "date": 1700000000,
        "text": "/bericht@coalitie_bot kijk hier",
        "entities": [{"type": "text_link", "offset": 27, "length": 4, "url": SIGN_UP}],
    }
    said = read({"update_id": 5, "message": message}, "coalitie_bot")
    assert isinstance(said, Said)
    assert said.text == f"/bericht kijk hier ({SIGN_UP})"


def test_buttons_of_a_forwarded_message() -> None:
    """A message that is passed on from a channel hides addresses in its buttons."""
    message = {
        "message_id": 3,
        "from": {"id": 7, "is_bot": False, "first_name": "Ilse"},
        "chat": {"id": 7, "type": "private", "first_name": "Ilse"},
        "date": 1700000000,
        "text": "Burendag!",
        "reply_markup": {"inline_keyboard": [[{"text": "Meld je aan", "url": SIGN_UP}]]},
    }
    said = read({"update_id": 5, "message": message}, "coalitie_bot")
    assert isinstance(said, Said)
    assert said.text == f"Burendag!\nMeld je aan: {SIGN_UP}"
