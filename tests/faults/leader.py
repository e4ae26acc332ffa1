"""The project leader of a campaign: asks when people can meet, and announces again and again."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from tests.end_to_end.times import said
from tests.servers.bot_api import User
from tests.servers.bot_api.world import Post

PATIENCE = 120.0
"""Seconds that the leader waits for a next step, over several deaths of the bot."""
TITLE = "Soep en een praatje"


class NoAnswer(Exception):
    """A step of a dialogue did not come."""


@dataclass
class Leader:
    """`announced`: the texts that were sent off; `given_up`: dialogues in which no answer came."""

    user: User
    announced: list[str]
    given_up: list[str]

    async def asks_when(self, whom: Iterable[User], first: datetime) -> None:
        """A question to these people, about three moments from this one on."""
        talk = _Talk(self.user, "/peiling " + TITLE)
        await talk.types("Wie vraag ik?", ", ".join(user.name for user in whom))
        await talk.taps("✔ ", "Klaar")
        await talk.types("Welke tijden leg ik voor?", _moments(first))
        await talk.taps("Zo vraag ik het aan", "Verstuur aan")
        await talk.sees("Antwoorden: 0 van")

    async def announces_always(self, every: float) -> None:
        """One announcement after another, with so many seconds between them, until cancelled."""
        number = 0
        while True:
            number += 1
            await self._announces(f"Bericht {number}: er is soep")
            await asyncio.sleep(every)

    async def _announces(self, text: str) -> None:
        """To everyone, with two buttons, and at once."""
        try:
            talk = _Talk(self.user, f"/bericht {text}")
            await talk.taps("Voor wie is je bericht?", "Iedereen")
            await talk.taps("Gekozen: iedereen", "Klaar")
            await talk.taps("Wil je knoppen onder je bericht?", "“Ik doe mee” en “Bel mij”")
            await talk.taps("Maak dringend", "Maak dringend")
            await talk.taps("Dringend: het gaat meteen", "Verstuur aan")
        except NoAnswer as step:
            self.given_up.append(f"{text}: {step}")
        else:
            self.announced.append(text)


class _Talk:
    """A dialogue that begins with what is typed; only what came after that belongs to it."""

    def __init__(self, user: User, text: str) -> None:
        self._user = user
        self._begun_by = user.says(text)

    async def sees(self, text: str) -> Post:
        def appears() -> Post | None:
            ours = (post for post in self._user.posts if post.id > self._begun_by.id)
            return next((post for post in ours if post.by_bot and text in str(post)), None)

        if not await self._user.world.until(lambda: appears() is not None, PATIENCE):
            raise NoAnswer(text)
        found = appears()
        assert found is not None
        return found

    async def taps(self, when: str, label: str) -> None:
        await self.sees(when)
        self._user.taps(label)

    async def types(self, when: str, text: str) -> None:
        await self.sees(when)
        self._user.says(text)


def _moments(first: datetime) -> str:
    return ", ".join(said(first + timedelta(days=days)) for days in range(3))
