"""Steps that the transcripts about commitment share."""

from __future__ import annotations

from sqlalchemy.orm import Session

from storage.people import Organisation
from tests.harness.chat import Chat, Someone


async def turns_on(leader: Someone) -> None:
    """A leader lets the coalition keep in touch by itself, after the preview."""
    await leader.says("/instellingen")
    await leader.reads()
    await leader.taps("Contact houden")
    await leader.sees("Contact houden staat uit.")
    await leader.taps("Bekijk de eerste maand")
    await leader.reads()
    await leader.taps("Zet aan")
    await leader.sees("Het staat aan.")


async def quiet_for(chat: Chat, days: float) -> None:
    """Nobody is heard for so long."""
    await chat.passes(days=days)


async def profile(
    chat: Chat, organisation: str, *, offers: str = "", seeks: str = "", sector: str = ""
) -> None:
    """A leader filled in what an organisation offers and seeks."""

    def fill(db: Session) -> None:
        found = db.query(Organisation).filter_by(name=organisation).one()
        found.offers, found.seeks, found.sector = offers, seeks, sector

    await chat.db(fill)


def times(someone: Someone, words: str) -> int:
    """In how many messages they read this."""
    return sum(words in bubble.text for bubble in someone.bubbles)
