"""People with a phone, one step at a time: see what is asked, answer, see what comes of it."""

from __future__ import annotations

from tests.end_to_end.waiting import PATIENCE
from tests.servers.bot_api import User
from tests.servers.synapse import Person


async def sees(user: User, text: str) -> str:
    """The text of the newest message in which `text` stands, waited for."""
    return str(await user.sees(text, PATIENCE))


async def taps(user: User, label: str) -> str:
    """Press a button; the answer is the toast."""
    return await user.is_answered(user.taps(label), PATIENCE)


async def consents(user: User, code: str) -> None:
    """Open an invitation and agree to be written to, under one's own name."""
    user.says(f"/start {code}")
    await sees(user, "Mag ik je berichten sturen?")
    await taps(user, "Ja, prima")
    await sees(user, "noemen?")
    await taps(user, "Ja")


async def says_how(user: User, kind: str, *times: str) -> None:
    """Say as what one takes part, and when one can meet."""
    await sees(user, "Hoe doe je mee?")
    await taps(user, kind)
    await sees(user, "Wanneer kun je meestal?")
    for time in times:
        await taps(user, time)
        await sees(user, f"✔ {time}")
    await taps(user, "Klaar")
    await sees(user, "Welkom")


async def answers(person: Person, question: str, answer: str) -> None:
    """On Matrix: see a question, and type the answer."""
    await person.sees(question)
    await person.says(answer)


async def reacts(person: Person, question: str, number: int) -> None:
    """On Matrix: see a question, and tap the number that the bot put under it."""
    message = await person.sees(question)
    await person.sees_reactions(message, number)
    await person.reacts(message.reactions[number - 1], message.id)
