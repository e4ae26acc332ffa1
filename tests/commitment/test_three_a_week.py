"""At most three organisations a week get a step, as their contacts see it."""

from __future__ import annotations

from storage.people import Kind
from tests.commitment.scenes import turns_on
from tests.harness.chat import Chat, Someone


def offered(*people: Someone) -> int:
    return sum("mee helpen?" in bubble.text for someone in people for bubble in someone.bubbles)


async def test_a_step_that_came_days_later_counts_from_then(chat: Chat):
    """A step of Saturday reaches a professional on Monday; the Saturday after that there is
    room for two others, and not for three."""
    leader = await chat.leader()
    kees = await chat.professional(groups=("kerngroep",))
    owners = [
        await chat.member(name, f"Winkel {name}", Kind.BUSINESS, groups=("kerngroep",))
        for name in ("Mo Kassa", "Carla Kop", "Ria Doelman")
    ]
    await turns_on(leader)
    await chat.passes(days=7)
    for owner in owners:
        await owner.says("/agenda")
    await chat.passes(days=46)
    assert (offered(kees), offered(*owners)) == (1, 2)
    await chat.passes(days=2)
    assert (offered(kees), offered(*owners)) == (1, 3)
    for someone in (leader, kees, *owners):
        await someone.reads()
