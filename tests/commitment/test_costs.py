"""The yield of each step beside what it cost."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from handlers.commitment.costs import StepYield
from storage.commitment import Outcome
from tests.commitment.scenes import turns_on
from tests.harness.chat import Chat, Someone


async def asked_and(
    chat: Chat, count: int, answers: Callable[[Someone], Awaitable[None]]
) -> Someone:
    """A leader, after the contacts of so many organisations got the first step and answered it."""
    leader = await chat.leader()
    contacts = [
        await chat.volunteer(f"Piet {number}", of=f"Club {number}", groups=("kerngroep",))
        for number in range(count)
    ]
    await turns_on(leader)
    await chat.passes(days=44)
    for _ in range(20):
        await chat.passes(days=1)
        for contact in contacts:
            if any(bubble.fresh for bubble in contact.bubbles):
                await contact.sees("mee helpen?")
                await answers(contact)
                await contact.reads()
    await leader.reads()
    return leader


async def looks(leader: Someone) -> str:
    """The text that she reads of the year."""
    await leader.says("/instellingen")
    await leader.reads()
    await leader.taps("Contact houden")
    await leader.reads()
    await leader.taps("Wat het opleverde")
    await leader.reads()
    return leader.bubbles[-1].text


async def pauses(contact: Someone) -> None:
    await contact.taps("Minder berichten")
    await contact.taps("Pauze: 2 maanden")


async def wants_less(contact: Someone) -> None:
    await contact.taps("Minder berichten")
    await contact.taps("Alleen het nodigste")


async def accepts(contact: Someone) -> None:
    await contact.taps("Ruimte")
    await contact.taps("Geen haast")


async def test_a_step_that_drives_away(chat: Chat):
    """It is named as such, and switched off with one tap, and on again."""
    leader = await asked_and(chat, 5, pauses)
    text = await looks(leader)
    assert "Stap 1: wat kunnen we voor jullie doen?" in text
    assert "5 keer verstuurd. Antwoord: 0." in text
    assert "0 gestopt, 5 op pauze, 0 wil minder." in text
    assert "Stap 1 jaagt meer organisaties weg dan hij terugbrengt." in text
    await leader.taps("Zet stap 1 uit")
    await leader.reads()
    assert "Stap 1 staat uit." in leader.bubbles[-1].text
    assert "jaagt" not in leader.bubbles[-1].text
    await leader.taps("Zet stap 1 aan")
    await leader.reads()
    assert "Stap 1 staat uit." not in leader.bubbles[-1].text


async def test_a_step_that_brings_them_back(chat: Chat):
    """Answers and costs stand beside each other, and nothing is said of it."""
    leader = await asked_and(chat, 5, accepts)
    text = await looks(leader)
    assert "5 keer verstuurd. Antwoord: 5." in text
    assert "0 gestopt, 0 op pauze, 0 wil minder." in text
    assert "jaagt" not in text


async def test_less_is_a_cost_too(chat: Chat):
    """Of four messages nothing can be said yet."""
    leader = await asked_and(chat, 4, wants_less)
    text = await looks(leader)
    assert "0 gestopt, 0 op pauze, 4 wil minder." in text
    assert "jaagt" not in text


async def test_a_step_that_is_off_is_passed_over(chat: Chat):
    """The first step does not come any more, also for those who came later."""
    leader = await chat.leader()
    hans = await chat.volunteer(of="Wandelclub", groups=("kerngroep",))
    await turns_on(leader)
    assert "Er ging nog niets weg." in await looks(leader)
    await leader.taps("Zet stap 1 uit")
    await leader.reads()
    await chat.passes(days=74)
    assert not [bubble for bubble in hans.bubbles if "waar kunnen we" in bubble.text]
    for someone in chat.people:
        await someone.reads()


async def test_without_calls(chat: Chat):
    """A leader who wants no calls is asked for none."""
    leader = await chat.leader()
    hans = await chat.volunteer(of="Wandelclub", groups=("kerngroep",))
    await turns_on(leader)
    await looks(leader)
    await leader.taps("Zet stap 4 uit")
    await leader.reads()
    await chat.passes(days=200)
    leader.sees_nothing()
    await hans.reads()


@pytest.mark.parametrize(
    ("outcomes", "drives_away"),
    [
        ({Outcome.STOPPED: 3, Outcome.ACCEPTED: 2}, True),
        ({Outcome.STOPPED: 2, Outcome.RETURNED: 2, Outcome.SILENT: 1}, False),
        ({Outcome.PAUSED: 1, Outcome.LESS: 1, Outcome.STOPPED: 1, Outcome.SILENT: 2}, True),
        ({Outcome.STOPPED: 4}, False),
        ({Outcome.REFUSED: 5}, False),
        ({Outcome.PAUSED: 2, Outcome.ELSEWHERE: 1, Outcome.LATER: 5}, True),
    ],
)
def test_driving_away(outcomes: dict[Outcome, int], *, drives_away: bool):
    """More who stop, pause or want less than who answer or come back, of five at least."""
    assert StepYield(outcomes).drives_away is drives_away
