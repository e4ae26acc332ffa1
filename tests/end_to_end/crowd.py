"""People on Telegram who know what they did, whatever happens to the bot meanwhile."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from tests.servers.bot_api import BotApi, User
from tests.servers.bot_api.world import Post

LONG = 90.0
"""Seconds that somebody waits for an answer, over many deaths of the bot."""
KINDS = {
    "Vrijwilliger": "volunteer",
    "Beroepskracht": "professional",
    "Bestuur": "board",
    "Ondernemer": "business",
}
TIMES = {"Ochtend": "morning", "Middag": "afternoon", "Avond": "evening"}


@dataclass
class Member:
    """Registers and chats a little; `kind`, `times` and `asked` are what must come of it."""

    user: User
    random: Random
    kind: str = ""
    times: set[str] = field(default_factory=set)
    asked: int = 0

    async def takes_part(self, code: str) -> None:
        await self._comes_in(code)
        await self._says_when()
        for _ in range(self.random.randint(1, 3)):
            self.asked += 1
            self.user.says("wanneer is het?")
        await self.user.sees("Er staat nog niets in je agenda", LONG)

    async def _comes_in(self, code: str) -> None:
        self.user.says(f"/start {code}")
        await self._taps("Mag ik je berichten sturen?", "Ja, prima")
        await self._taps("noemen?", "Ja")
        self.kind = self.random.choice(list(KINDS))
        await self._taps("Hoe doe je mee?", self.kind)

    async def _says_when(self) -> None:
        """Change one's mind, sometimes before the card shows what was tapped last."""
        await self.user.sees("Wanneer kun je meestal?", LONG)
        for _ in range(self.random.randint(2, 4)):
            label = self.random.choice(list(TIMES))
            self.times = _shown(self._card()) ^ {label}
            self.user.taps(label)
            if self.random.random() < 0.7:
                await self._card_shows(self.times)
        await self._card_shows(self.times)
        self.user.taps("Klaar")
        await self.user.sees("Welkom", LONG)

    async def _taps(self, question: str, label: str) -> None:
        await self.user.sees(question, LONG)
        self.user.taps(label)

    def _card(self) -> Post:
        """The newest question about times: after a crash an answer may have come twice."""
        return [post for post in self.user.posts if "Klaar" in post.labels][-1]

    async def _card_shows(self, times: set[str]) -> None:
        world = self.user.world
        assert await world.until(lambda: _shown(self._card()) == times, LONG), self.user.transcript


def _shown(card: Post) -> set[str]:
    return {label.removeprefix("✔ ") for label in card.labels if label.startswith("✔ ")}


def crowd(telegram: BotApi, count: int, random: Random) -> list[Member]:
    """So many people, each with a mind of their own that the same seed makes up the same way."""
    return [
        Member(telegram.user(f"Lid{number} Proef"), Random(random.random()))
        for number in range(count)
    ]
