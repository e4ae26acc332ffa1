"""/overzicht: the most urgent first, at most five lines, each with what can be done about it."""

from __future__ import annotations

from storage.people import Kind, Role
from tests.availability.scenes import THREE, answers, asked
from tests.harness.chat import Chat, Someone
from tests.overview.test_each_matter import enrols
from tests.tasks.scenes import adds


async def asked_before(leader: Someone) -> None:
    """The first time, at which a leader is asked whether it may come every Monday."""
    await leader.says("/overzicht")
    await leader.sees("Zal ik je dit elke maandag vanzelf sturen?")


async def test_nothing_to_do_is_a_kind_line(chat: Chat):
    """No empty card, and no buttons to nowhere; whether it comes by itself was asked before."""
    leader = await chat.leader()
    await asked_before(leader)
    await leader.says("/overzicht")
    bubble = await leader.sees("Alles loopt. Er is nu niets dat op jou wacht.")
    assert not bubble.choices


async def test_a_promise_past_its_date_opens_the_task(chat: Chat):
    """Below the overview, which stays as it is."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await adds(hans, "Soep koken", day="Over een week: di 1 dec")
    await chat.passes(days=9)
    await hans.reads()
    await leader.says("overzicht")
    await leader.sees("Zo staat het met", "Hans Proefweg: “Soep koken” was voor di 1 dec.")
    await leader.taps("Soep koken")
    await leader.sees("Hans Proefweg: Soep koken")
    assert "was voor di 1 dec" in leader.shows("Zo staat het met").text


async def test_many_promises_past_their_date_become_one_line(chat: Chat):
    """Its button shows them all, each with its own."""
    leader, hans = await chat.leader(), await chat.volunteer()
    for text in ("Soep koken", "Zaal vragen", "Stoelen halen"):
        await adds(hans, text, day="Over een week: di 1 dec")
    await chat.passes(days=9)
    await hans.reads()
    await leader.says("/overzicht")
    bubble = await leader.sees("3 acties zijn over hun datum heen.")
    assert "Soep koken" not in bubble.text
    await leader.taps("Late acties")
    await leader.sees("Late acties", "Soep koken", "Zaal vragen", "Stoelen halen")
    await leader.taps("Zaal vragen")
    await leader.sees("Hans Proefweg: Zaal vragen")


async def test_a_poll_that_runs_stands_below_one_that_can_be_decided(chat: Chat):
    """Where everyone has answered, the leader can choose; the other one is followed."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    kees = await chat.professional(groups=("regiegroep",))
    await asked(chat, leader, THREE, group="regiegroep")
    await kees.reads()
    await asked(chat, leader, THREE)
    await hans.reads()
    await leader.says("/overzicht")
    await leader.sees("Overleg regiegroep: 0 van 1 antwoorden", "Overleg kerngroep: 0 van 1")
    await answers(hans, "Kan", "Kan", "Kan")
    await chat.passes(seconds=10)
    await leader.reads()
    await leader.says("/overzicht")
    bubble = await leader.sees("Overleg kerngroep: je kunt nu een tijd kiezen.")
    assert bubble.text.index("kerngroep: je kunt") < bubble.text.index("regiegroep: 0 van")
    await leader.taps("Kies: Overleg kerngroep")
    await leader.sees("Beste keuze")


async def test_a_leader_who_asks_what_to_do_gets_the_overview(chat: Chat):
    """After what waits for them as for any member, where there is something."""
    leader = await chat.leader(groups=("kerngroep",))
    await enrols(chat, "De Toets")
    await asked_before(leader)
    await leader.says("wat moet ik doen?")
    await leader.sees("Zo staat het met", "Bij De Toets ken ik nog niemand.")
    await asked(chat, leader, THREE)
    await leader.reads()
    await leader.says("wat moet ik doen?")
    await leader.sees("Overleg kerngroep: 0 van 1 antwoorden")
    await leader.sees("wanneer kun je voor “Overleg kerngroep”?")


async def test_words_with_another_meaning_lead_to_more_than_the_overview(chat: Chat):
    """Which may be about figures: the ways to those stand below."""
    leader = await chat.leader()
    await leader.says("hoe staan we ervoor?")
    await leader.sees("Alles loopt.")
    for label in ("Lopende peilingen", "Partners", "Welke partners missen we?"):
        assert label in leader.labels()


async def test_an_adviser_and_a_member_see_no_overview(chat: Chat):
    """How organisations stand is for leaders."""
    adviser = await chat.member("Aad Raad", None, Kind.PROFESSIONAL, Role.ADVISER)
    hans = await chat.volunteer()
    for person in (adviser, hans):
        await person.says("/overzicht")
        await person.sees("Dat is voor de projectleider.")
