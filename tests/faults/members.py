"""The crowd of a campaign: they type, press what they see, and remember what they did."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from random import Random

from tests.servers.bot_api import User
from tests.servers.bot_api.people import press
from tests.servers.bot_api.world import Json, Post

ANSWERS = {
    "/help": "Dit kun je doen.",
    "Is het morgen droog?": "Zal ik dit doorsturen",
}
"""The texts that members type, and how the one answer to each begins."""
CHOICES = ("Ik doe mee", "Bel mij")
VOTES = ("Kan", "Als het moet", "Kan niet")
CHANGE = "Verander"
RECENT = 4
"""Of how many messages people still press the buttons."""
PER_SECOND = 15
BEHIND = 60
"""Updates that may wait for the bot before people wait for it too."""


@dataclass(frozen=True, slots=True)
class Press:
    """A press as it went to the bot: its id, and what the button carried."""

    id: str
    data: str


@dataclass
class Member:
    """Someone with a phone. `asked`: how often they typed what; `presses`: in their order."""

    user: User
    asked: Counter[str] = field(default_factory=Counter)
    presses: list[Press] = field(default_factory=list)

    def does_something(self, random: Random) -> None:
        """Press something, where there is anything to press, or type something."""
        found = self._buttons()
        if found and random.random() < 0.6:
            self._press(*random.choice(found))
        else:
            typed = random.choice(list(ANSWERS))
            self.asked[typed] += 1
            self.user.says(typed)

    def _buttons(self) -> list[tuple[Post, Json]]:
        """The buttons of polls and announcements under the newest messages that have any."""
        having = [(post, found) for post in self.user.posts if (found := _known_buttons(post))]
        return [(post, button) for post, found in having[-RECENT:] for button in found]

    def _press(self, post: Post, button: Json) -> None:
        number = press(self.user.world, self.user, self.user.chat, post, button)
        self.presses.append(Press(number, button["callback_data"]))


def _known_buttons(post: Post) -> list[Json]:
    buttons = [button for row in post.rows for button in row if "callback_data" in button]
    return [button for button in buttons if post.by_bot and _is_known(button["text"])]


def _is_known(label: str) -> bool:
    """Also a row of the poll's card, which shows its moment and the vote, and what was chosen."""
    return label.removeprefix("✔ ") in (*CHOICES, *VOTES, CHANGE) or " · " in label


async def keep_busy(members: list[Member], random: Random) -> None:
    """People do one thing after another, until cancelled; not more than the bot can follow."""
    world = members[0].user.world
    while True:
        random.choice(members).does_something(random)
        await asyncio.sleep(random.expovariate(PER_SECOND))
        await world.until(lambda: len(world.updates.waiting) < BEHIND, 600)
