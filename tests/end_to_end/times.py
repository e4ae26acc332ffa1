"""How a time is found and a date is kept, on one's own platform."""

from __future__ import annotations

from datetime import datetime

import vobject

from handlers.conversation.texts import Reader, moment
from handlers.conversation.writing import LOCAL
from tests.end_to_end.phones import sees, taps
from tests.end_to_end.waiting import PATIENCE
from tests.servers.bot_api import User
from tests.servers.synapse import Person

TITLE = "Soep en een praatje"


def said(at: datetime) -> str:
    """The moment as people read it: "di 12 jan, 19.30"."""
    return moment(at, Reader("nl", LOCAL, at))


async def leader_asks_when(leader: User, names: str, *moments: datetime) -> None:
    """A question to people by name, in as few steps as it takes."""
    leader.says(f"/peiling {TITLE}")
    await sees(leader, "Wie vraag ik?")
    leader.says(names)
    await sees(leader, "✔ ")
    await taps(leader, "Klaar")
    await sees(leader, "Welke tijden leg ik voor?")
    leader.says(", ".join(said(at) for at in moments))
    await sees(leader, f"• {said(moments[-1])}")
    await taps(leader, "Verstuur aan")
    await sees(leader, "Antwoorden: 0 van 2")


async def answers_by_tapping(someone: User, *votes: str) -> None:
    """One moment at a time."""
    for number, vote in enumerate(votes, start=1):
        await sees(someone, f"{number} van {len(votes)}: kun je op")
        await taps(someone, vote)
    await sees(someone, "✔ Genoteerd, dank je wel.")


async def answers_by_typing(someone: Person, first: str, then: str) -> None:
    """In plain words: first of some moments, then of what is left. Not in numbers: those may be
    days of the month too, and tests run on any day."""
    await someone.sees("1 van 3: kun je op")
    await someone.says(first)
    await someone.sees("3 van 3: kun je op")
    await someone.says(then)
    await someone.sees("✔ Genoteerd, dank je wel.")


async def leader_chooses(leader: User, at: datetime) -> None:
    await sees(leader, "Iedereen heeft geantwoord.")
    await taps(leader, f"Kies {said(at)}")
    await sees(leader, f"Kies je {said(at)}?")
    await taps(leader, "Ja, kies dit")
    await sees(leader, f"Dit staat vast: {TITLE}")


async def gets_the_date_on_telegram(someone: User, at: datetime) -> None:
    """With a file that another calendar than ours can read."""
    got = await someone.sees(f"De datum is bekend: {TITLE}", PATIENCE)
    assert got.file is not None
    check_calendar(got.file.data, at)


async def gets_the_date_on_matrix(someone: Person, at: datetime) -> None:
    got = await someone.sees(f"De datum is bekend: {TITLE}")
    check_calendar(await someone.opens(got.content["url"]), at)


def check_calendar(data: bytes, at: datetime) -> None:
    event = vobject.readOne(data.decode()).vevent
    assert event.summary.value == TITLE
    assert event.dtstart.value == at


async def cannot_come(someone: Person, at: datetime) -> None:
    """In plain words, and by the number that the bot asks for."""
    await someone.says("Ik kan er helaas niet bij zijn")
    await someone.sees(f"Zal ik noteren dat je niet komt? {TITLE}")
    await someone.says("1")
    await someone.sees(f"Genoteerd: je komt niet. {TITLE}, {said(at)}")
