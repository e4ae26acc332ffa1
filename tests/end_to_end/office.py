"""A bot as its operator has it: Telegram and Matrix at once, one database, one process."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tests.end_to_end.program import Program
from tests.servers.bot_api import BotApi, User
from tests.servers.synapse import Account, Person, Synapse

COALITION = "Demostad Ontmoet"
MUNICIPALITY = "Demostad"


@dataclass
class Office:
    """The two servers, the bot's account on Matrix, and the bot itself."""

    telegram: BotApi
    synapse: Synapse
    matrix: Account
    program: Program

    async def invitation(self, role: str = "contact") -> dict[str, str]:
        """What the operator prints for someone: by platform what to open or to type."""
        command = ("invite", "--coalition", COALITION, "--municipality", MUNICIPALITY)
        printed = await self.program.answers(*command, "--role", role, "--json")
        return {"code": printed["code"], **printed["doors"]}

    def written_on_telegram(self) -> Iterator[str]:
        """Every line that stands in a chat there, and who wrote."""
        for chat in self.telegram.world.chats.values():
            yield from chat.title.split()
            for post in chat.posts.values():
                yield from post.text.splitlines()


def settings_of(telegram: BotApi, synapse: Synapse, matrix: Account) -> dict[str, str]:
    """The environment of a bot on both platforms."""
    return {
        "TELEGRAM_TOKEN": telegram.token,
        "TELEGRAM_API_URL": telegram.url,
        "MATRIX_HOMESERVER": synapse.url,
        "MATRIX_USER": matrix.user,
        "MATRIX_PASSWORD": matrix.password,
    }


def code_of(link: str) -> str:
    """What the Telegram app makes of a deep link: the code that it sends after /start."""
    return link.rpartition("start=")[2]


async def written_on_matrix(*people: Person) -> list[str]:
    """Every line that the bot wrote to these people."""
    return [line for person in people for text in await person.texts() for line in text.split("\n")]


__all__ = ["Office", "User", "code_of", "settings_of", "written_on_matrix"]
