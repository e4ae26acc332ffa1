"""A coalition that lost its last leader."""

from __future__ import annotations

import pytest

from tests.harness import workshop
from tests.harness.chat import Chat, Someone


@pytest.fixture
def stage(chat: Chat) -> Chat:
    """A stage on which the workshop's notices can be written as well."""
    chat.app.services.routes.notices["news"] = workshop.news
    return chat


async def turns_out_to_be_another(stage: Chat, someone: Someone) -> None:
    """The chat of a leader is somebody else's."""
    await stage.wish(someone, "offer", "news:koffie")
    await someone.sees("Nieuws: koffie")
    await someone.taps("Dat ben ik niet")
    await someone.reads()
    await someone.taps("Klopt, dat ben ik niet")


@pytest.mark.both_databases
async def test_the_operator_and_members_who_could_lead_hear_of_it(stage: Chat):
    """The stranger hears it plainly; the regiegroep is asked first, and an offer is passed on."""
    leader = await stage.leader()
    kees = await stage.professional(groups=("regiegroep",))
    await stage.volunteer(groups=("kerngroep",))
    await turns_out_to_be_another(stage, leader)
    await leader.sees("Er is nu geen projectleider meer.", "Wie de bot beheert, hoort het")
    assert list(stage.app.alerts.kept) == ["coalition 1 has no leader: Leaderless {}"]
    await kees.sees("Demostad Ontmoet heeft nu geen projectleider.", "Wil jij het zijn?")
    await kees.taps("Ja, ik wil wel")
    await kees.sees("Ik geef het door aan wie de bot beheert.")
    assert "contact 2 would lead coalition 1" in stage.app.alerts.kept[-1]
    stage.app.alerts.kept.clear()


async def test_without_such_groups_everyone_is_asked_until_somebody_leads(stage: Chat):
    """At a courteous hour; a member who is asked too late hears that it is not needed."""
    leader, hans = await stage.leader(), await stage.volunteer()
    kees = await stage.professional()
    await turns_out_to_be_another(stage, leader)
    await leader.reads()
    stage.app.alerts.kept.clear()
    await hans.sees("geen projectleider")
    await kees.sees("geen projectleider")
    await kees.taps("Liever niet")
    noor = await stage.leader("Noor Voorbeeld", "Gemeente Demostad")
    await hans.taps("Ja, ik wil wel")
    assert "✔ Er is al een nieuwe projectleider" in hans.bubbles[-1].text
    noor.sees_nothing()


async def test_one_of_two_leaders_alarms_nobody(stage: Chat):
    """The other hears of it, as always."""
    leader, noor = await stage.leader(), await stage.leader("Noor Voorbeeld", "Gemeente Demostad")
    await turns_out_to_be_another(stage, leader)
    await leader.sees("De projectleider hoort het van mij.")
    await stage.passes(days=1)
    await noor.reads()
    assert "De chat van Ilse Modelman blijkt van iemand anders" in "".join(
        bubble.text for bubble in noor.bubbles
    )


async def test_the_last_leader_cannot_stop(stage: Chat):
    """Nothing changes until somebody else leads."""
    leader = await stage.leader()
    await leader.says("/stop")
    await leader.sees("Je bent de enige projectleider van Demostad Ontmoet.")
    await leader.says("/onderweg")
    await leader.sees("Er wacht nu niets")
