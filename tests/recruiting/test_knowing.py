"""A member knows somebody: the leaders decide, and the member passes the invitation on."""

from __future__ import annotations

import pytest

from handlers.language.addresses import has_address
from storage.people import Kind
from storage.recruiting import Suggestion
from tests.harness.chat import Chat, Someone


async def suggests(chat: Chat, hans: Someone, name: str = "Repair Café") -> None:
    """A member names an organisation and says why, and the leaders have it in their news."""
    await hans.says("ik ken iemand die mee wil doen")
    await hans.sees("Welke organisatie of groep is het?")
    await hans.says(name)
    await hans.sees(f"{name}: wie ken je daar, en waarom past het?", "Typ geen nummer of adres.")
    await hans.says("Piet repareert fietsen en kent de hele wijk.")
    await hans.sees("Zal ik dit doorgeven aan Ilse Modelman?", name, "Piet repareert fietsen")
    await hans.taps("Ja, geef door")
    await hans.sees("Dank je! Het gaat naar Ilse Modelman, met het nieuws van de dag.")
    await chat.passes(days=1)


@pytest.mark.all_shapes
@pytest.mark.both_databases
async def test_a_member_knows_someone_and_gets_the_invitation_to_pass_on(chat: Chat):
    """From three short steps to a newcomer who comes in by the link."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await suggests(chat, hans)
    await leader.sees(
        "Hans Proefweg kent iemand bij Repair Café.", "Piet repareert fietsen en kent de hele wijk."
    )
    await leader.taps("Nodig uit: Repair Café")
    await leader.sees("Uitnodiging voor Repair Café.")
    hans.sees_nothing()
    await leader.taps("Maak de uitnodiging")
    assert leader.shows("Klaar. Hans Proefweg krijgt het bericht om door te sturen.")
    await leader.reads()
    await chat.passes(minutes=1)
    await hans.sees("Goed nieuws! Ilse Modelman nodigt Repair Café graag uit.")
    await hans.sees("Hoi! Ilse Modelman nodigt Repair Café uit voor Demostad Ontmoet.", "start ")
    code = hans.bubbles[-1].text.partition("start ")[2].split()[0]
    piet = chat.someone("Piet Fiets")
    await piet.says(f"start {code}")
    await piet.sees("Repair Café")
    await leader.says("/overzicht")
    assert "Hans Proefweg kent" not in (await leader.sees("")).text


async def test_not_now_is_told_kindly(chat: Chat):
    """And the leader can still think better of it. Nothing is kept of whom they know there."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await suggests(chat, hans)
    await leader.reads()
    await leader.taps("Niet nu: Repair Café")
    assert leader.shows("Goed, nu niet. Ik bedank Hans Proefweg ervoor.")
    await leader.reads()
    await chat.passes(minutes=1)
    await hans.sees("Dank je dat je aan Repair Café dacht!", "Een uitnodiging komt er nu niet.")
    assert await chat.db(lambda db: db.query(Suggestion).one().why) == ""
    await leader.taps("Toch uitnodigen")
    await leader.sees("Uitnodiging voor Repair Café.")
    await leader.taps("Maak de uitnodiging")
    await leader.reads()
    await chat.passes(minutes=1)
    await hans.sees("Goed nieuws!")
    await hans.sees("Hoi! Ilse Modelman nodigt")


async def test_what_several_members_know_is_one_message_to_each_leader(chat: Chat):
    """In the news of the day; the other leader finds it decided."""
    leader, other = await chat.leader(), await chat.leader("Youssef Proef")
    hans, kees = await chat.volunteer(), await chat.professional()
    for member, name in ((hans, "Repair Café"), (kees, "Speeltuin")):
        await member.says("/help")
        await member.reads()
        await member.taps("Ik ken iemand")
        await member.reads()
        await member.says(name)
        await member.reads()
        await member.taps("Sla over")
        await member.reads()
        await member.taps("Ja, geef door")
        await member.reads()
    await chat.passes(days=1)
    await other.sees(
        "Hans Proefweg kent iemand bij Repair Café.", "Kees Schijn kent iemand bij Speel"
    )
    await leader.sees("Repair Café", "Speeltuin")
    other.sees_nothing()
    await leader.says("/overzicht")
    await leader.sees("Hans Proefweg kent iemand bij Repair Café.")
    await leader.taps("Speeltuin")
    await leader.sees("Kees Schijn kent iemand bij Speeltuin.")
    await leader.taps("Niet nu: Speeltuin")
    await leader.reads()
    await other.taps("Niet nu: Speeltuin")
    assert "Hier is al over beslist." in (other.toast or other.bubbles[-1].text)
    await other.reads()
    await chat.passes(minutes=1)
    await kees.sees("Dank je dat je aan Speeltuin dacht!")


async def test_nothing_of_somebody_else_is_kept_by_which_they_can_be_reached(chat: Chat):
    """A number or an address is asked to be left out, before anything goes to anyone."""
    await chat.leader()
    hans = await chat.volunteer()
    await hans.says("ik ken iemand die mee wil doen")
    await hans.reads()
    await hans.says("Repair Café, 06-12345678")
    await hans.sees("Laat het nummer of adres weg. Dat bewaar ik niet van een ander.")
    await hans.says("Repair Café")
    await hans.reads()
    await hans.says("Piet, piet@example.org")
    await hans.sees("Laat het nummer of adres weg.")
    await hans.taps("Sla over")
    await hans.reads()
    await hans.taps("Annuleer")
    await hans.reads()
    assert await chat.db(lambda db: db.query(Suggestion).count()) == 0


@pytest.mark.parametrize(
    ("text", "has"),
    [
        ("Piet, 06-12 34 56 78", True),
        ("mail piet@example.org maar", True),
        ("hij woont in de Dorpsstraat 5", True),
        ("Piet van de fietsen, sinds 1998", False),
        ("wij zijn met 25 mensen", False),
    ],
)
def test_words_that_hold_an_address(text: str, has: bool):
    """A year or a count is none."""
    assert has_address(text) is has


async def test_the_same_twice_is_once(chat: Chat):
    """A second press, and the same organisation while it waits."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await hans.says("ik ken iemand die mee wil doen")
    await hans.reads()
    await hans.says("Repair Café")
    await hans.reads()
    await hans.taps("Sla over")
    await hans.reads()
    await hans.taps_twice("Ja, geef door")
    await hans.reads()
    assert await chat.db(lambda db: db.query(Suggestion).count()) == 1
    await chat.passes(days=1)
    await leader.sees("Hans Proefweg kent iemand bij Repair Café.")


async def test_one_that_takes_part_already_is_named_as_such(chat: Chat):
    """Somebody else there may still want to come: the link is for that partner."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await chat.professional()
    await suggests(chat, hans, "Thuiszorg Voorbeeldhof")
    await leader.sees("Let op: Thuiszorg Voorbeeldhof doet al mee, of lijkt erop.")


async def test_a_leader_invites_without_a_detour(chat: Chat):
    """The same words lead to the invitation."""
    leader = await chat.leader()
    await leader.says("ik ken iemand die mee wil doen")
    await leader.sees("Met een link kan een ander meedoen.")
    await leader.taps("Nodig iemand uit")
    await leader.sees("Wie nodig je uit?")


async def test_a_member_of_two_says_for_which(chat: Chat):
    """Each has a button of its own in the menu."""
    await chat.leader()
    await chat.leader("Youssef Proef", "Elders", coalition="Elders Samen")
    hans = await chat.volunteer()
    await chat.member(hans.name, None, Kind.VOLUNTEER, coalition="Elders Samen", person=hans)
    await hans.says("/help")
    await hans.reads()
    await hans.taps("Ik ken iemand voor Elders Samen")
    await hans.sees("Welke organisatie of groep is het?")


async def test_without_a_leader_nobody_would_read_it(chat: Chat):
    """So it is not offered."""
    hans = await chat.volunteer()
    await hans.says("/help")
    await hans.reads()
    assert "Ik ken iemand" not in hans.labels()
