"""The bot dies while an announcement goes out and answers come in: each answer counts once."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from random import Random

from sqlalchemy import select

from storage.announcements import AnnouncementAnswer
from tests.end_to_end.books import all_sent, books, contacts_of
from tests.end_to_end.crowd import LONG
from tests.end_to_end.deaths import dies_often
from tests.end_to_end.logs import check_log
from tests.end_to_end.office import INVITE, on_telegram, written_on_telegram
from tests.end_to_end.phones import sees, taps
from tests.end_to_end.program import Program
from tests.end_to_end.residents import residents
from tests.end_to_end.waiting import until
from tests.servers.bot_api import BotApi, User
from tests.servers.bot_api.world import Post

SEED = 51
PEOPLE = 30
DEATHS = 5
TEXT = "Vrijdag is er soep"
CHOICES = ("Ik doe mee", "Bel mij")
AGAIN = "✔ Stuur nog eens"


@dataclass
class Reader:
    """Gets the announcement, and answers it more than once; the last `choice` is what counts."""

    user: User
    random: Random
    choice: str = ""

    @property
    def copies(self) -> list[Post]:
        return [post for post in self.user.posts if post.by_bot and TEXT in post.text]

    async def answers(self) -> None:
        await self.user.sees(TEXT, LONG)
        for _ in range(self.random.randint(2, 6)):
            self.choice = self.random.choice(CHOICES)
            self.user.taps(self.choice)
            if self.random.random() < 0.5:
                await self._sees_choice()
        await self._sees_choice()

    async def _sees_choice(self) -> None:
        """A toast can die with the bot; what stands in the chat comes in the end."""
        noted = f"✔ {self.choice}"
        seen = await self.user.world.until(lambda: noted in self.copies[-1].text, LONG)
        assert seen, (self.choice, self.user.transcript)


async def test_answers_to_an_announcement_survive_kill_9(telegram: BotApi, tmp_path: Path) -> None:
    """While it goes to 30 people, who answer and change their minds, the bot is killed five times:
    the tally is what each chose last, and who got it twice did so because the leader, asked about
    the doubtful ones, had it sent again."""
    program, random = Program(tmp_path, on_telegram(telegram)).has_run_before(), Random(SEED)
    await program.answers(*INVITE, "--json")
    leader, readers = _people(program, telegram, random)
    await program.runs_well()
    await _writes(leader)
    async with asyncio.TaskGroup() as people:
        busy = [people.create_task(reader.answers()) for reader in readers]
        resending = people.create_task(_sends_again(leader))
        deaths = await dies_often(program, telegram, random, [30] * DEATHS, busy)
        if not program.runs:
            await program.runs_well()
        await asyncio.wait(busy)
        resending.cancel()
    assert deaths >= DEATHS - 2, "the people were done before the bot had died often"
    chosen = Counter(reader.choice for reader in readers)
    for choice in CHOICES:
        await leader.sees(f"{choice}: {chosen[choice]} (", LONG)
    await telegram.has_heard(LONG)
    await until(lambda: all_sent(program), "everything is sent")
    await program.stop()
    _check_answers(program, readers)
    resent = sum(AGAIN in str(post) for post in leader.posts)
    assert all(len(reader.copies) <= 1 + resent for reader in readers)
    check_log(program, written_on_telegram(telegram))


def _people(program: Program, telegram: BotApi, random: Random) -> tuple[User, list[Reader]]:
    leader, *users = residents(program, telegram, PEOPLE + 1)
    return leader, [Reader(user, Random(random.random())) for user in users]


async def _writes(leader: User) -> None:
    """To everyone, with two buttons, and at once: it may be night."""
    leader.says(f"/bericht {TEXT}")
    await sees(leader, "Voor wie is je bericht?")
    await taps(leader, "Iedereen")
    await sees(leader, "Gekozen: iedereen")
    await taps(leader, "Klaar")
    await sees(leader, "Wil je knoppen onder je bericht?")
    await taps(leader, "“Ik doe mee” en “Bel mij”")
    await sees(leader, f"gaat naar {PEOPLE} mensen")
    await taps(leader, "Maak dringend")
    await sees(leader, "Dringend: het gaat meteen")
    leader.taps("Verstuur aan")


async def _sends_again(leader: User) -> None:
    """Each time the leader is asked about people who perhaps did not get it, they get it again."""
    while True:
        assert await leader.world.until(lambda: _asked(leader), LONG * 10)
        leader.taps("Stuur nog eens")
        await leader.world.until(lambda: not _asked(leader), LONG)


def _asked(leader: User) -> bool:
    return any("Stuur nog eens" in post.labels for post in leader.posts)


def _check_answers(program: Program, readers: list[Reader]) -> None:
    with books(program) as session:
        noted = {a.contact_id: a.choice for a in session.scalars(select(AnnouncementAnswer))}
        wanted = {
            contacts_of(session, reader.user.id)[0].id: CHOICES.index(reader.choice)
            for reader in readers
        }
        assert noted == wanted
