"""Steps that the transcripts about commitment share."""

from __future__ import annotations

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
