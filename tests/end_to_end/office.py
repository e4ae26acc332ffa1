"""A bot as its operator has it: Telegram and Matrix at once, one database, one process."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tests.end_to_end.program import Program
from tests.servers.bot_api import BotApi
from tests.servers.synapse import Account, Person, Synapse

COALITION = "Demostad Ontmoet"
INVITE = ("invite", "--coalition", COALITION, "--municipality", "Demostad")


@dataclass
class Office:
    """The two servers, the bot's account on Matrix, and the bot itself."""

    telegram: BotApi
    synapse: Synapse
    matrix: Account
    program: Program

    async def invitation(self, role: str = "contact") -> dict[str, str]:
        """The printed invitation: its code, and by platform what to open or to type."""
        printed = await self.program.answers(*INVITE, "--role", role, "--json")
        return {"code": printed["code"], **printed["doors"]}


def on_telegram(telegram: BotApi) -> dict[str, str]:
    """The environment of a bot on Telegram."""
    return {"TELEGRAM_TOKEN": telegram.token, "TELEGRAM_API_URL": telegram.url}


def on_matrix(synapse: Synapse, matrix: Account) -> dict[str, str]:
    """The environment of a bot on Matrix."""
    return {
        "MATRIX_HOMESERVER": synapse.url,
        "MATRIX_USER": matrix.user,
        "MATRIX_PASSWORD": matrix.password,
    }


def on_both(telegram: BotApi, synapse: Synapse, matrix: Account) -> dict[str, str]:
    """The environment of a bot on both platforms."""
    return on_telegram(telegram) | on_matrix(synapse, matrix)


def code_of(link: str) -> str:
    """The Telegram app's reading of a deep link: the code that it sends after /start."""
    return link.rpartition("start=")[2]


def written_on_telegram(telegram: BotApi) -> Iterator[str]:
    """Every line that stands in a chat, and who wrote."""
    for chat in telegram.world.chats.values():
        yield from chat.title.split()
        for post in chat.posts.values():
            yield from post.text.splitlines()


async def written_on_matrix(*people: Person) -> list[str]:
    """Every line that the bot wrote to these people."""
    return [line for person in people for text in await person.texts() for line in text.split("\n")]
