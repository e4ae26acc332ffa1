"""The scenes with which transcripts about polls begin."""

from __future__ import annotations

from tests.harness.chat import Chat, Someone

THREE = "di 12 jan 19:30, do 14 jan 10:00, vr 15 jan 14:00"
"""Slots of which one is in the evening."""
FIVE = f"{THREE}, ma 18 jan 20:00, wo 20 jan 9:30"


async def the_group(chat: Chat) -> tuple[Someone, Someone, Someone]:
    """The leader, a volunteer and a professional of the kerngroep."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    kees = await chat.professional(groups=("kerngroep",))
    return leader, hans, kees


async def drafted(leader: Someone, slots: str, *, group: str = "kerngroep") -> None:
    """A leader makes a poll for the meeting of a group, up to its preview."""
    await leader.says("/peiling")
    await leader.taps(f"Overleg {group}")
    await leader.reads()
    await leader.says(slots)


async def asked(
    chat: Chat, leader: Someone, slots: str, *, group: str = "kerngroep", wait: float = 10
) -> None:
    """A leader asks a group, and everyone has the question; `wait`: for so many seconds."""
    await drafted(leader, slots, group=group)
    await leader.reads()
    await leader.taps("Verstuur aan …")
    await chat.passes(seconds=wait)
    await leader.reads()


async def answers(someone: Someone, *labels: str) -> None:
    """Someone answers slot after slot."""
    for label in labels:
        await someone.taps(label)
    await someone.reads()


def stand(leader: Someone) -> str:
    """The leader's card as it is now."""
    return leader.shows("Antwoorden: ").text


def told(someone: Someone, piece: str) -> list[str]:
    """The messages in someone's chat that hold this piece."""
    return [bubble.text for bubble in someone.bubbles if piece in bubble.text]
