"""Once a quarter the regiegroep gets the figures, after a leader's OK."""

from __future__ import annotations

from tests.harness.chat import Chat, Someone
from tests.meetings.scenes import read_by_all
from tests.reporting.scenes import with_a_past

ASKS = "mensen van de regiegroep, als jij dat goed vindt:"
GOT = "Zo ging het de afgelopen drie maanden bij Demostad Ontmoet."


async def at_new_year(chat: Chat) -> tuple[Someone, Someone, Someone]:
    """A leader and two members of the regiegroep, on the first working day of January."""
    leader = await chat.leader(groups=("regiegroep",))
    hans = await chat.volunteer(groups=("regiegroep",))
    kees = await chat.professional(groups=("regiegroep",))
    await with_a_past(chat)
    await leader.says("/rapport")
    await leader.reads()
    await chat.passes(days=42)
    return leader, hans, kees


def count(someone: Someone, piece: str) -> int:
    return sum(piece in bubble.text for bubble in someone.bubbles)


async def test_nothing_goes_without_the_ok_of_a_leader(chat: Chat):
    """A preview as it will be, with how many get it; then each member gets it once."""
    leader, hans, kees = await at_new_year(chat)
    hans.sees_nothing()
    seen = await leader.sees(
        f"Dit gaat naar 2 {ASKS}", GOT, "Van do 1 okt tot en met do 31 dec.", "Doen mee:"
    )
    assert seen.attachment is not None
    await leader.taps_twice("Verstuur aan …")
    await leader.sees("Verstuurd aan 2 mensen van de regiegroep.")
    await chat.passes(days=1)
    for someone in (hans, kees):
        got = await someone.sees(GOT, "Doen mee:")
        assert got.attachment is not None
        assert got.attachment.mime == "image/png"
    await chat.down(days=1)
    await chat.passes(days=3)
    await leader.reads()
    assert [count(someone, GOT) for someone in (hans, kees)] == [1, 1]


async def test_a_leader_can_say_it_in_other_words(chat: Chat):
    """And look at that before it goes."""
    leader, hans, kees = await at_new_year(chat)
    await leader.reads()
    await leader.taps("Wijzig de zin")
    await leader.sees("Typ de zin die boven de cijfers komt.")
    await leader.says("Een mooi najaar! Kom je in januari ook?")
    await leader.sees(f"Dit gaat naar 2 {ASKS}", "Een mooi najaar! Kom je in januari ook?")
    await leader.taps("Verstuur aan …")
    await leader.reads()
    await chat.passes(days=1)
    await hans.sees("Een mooi najaar! Kom je in januari ook?")
    await kees.reads()


async def test_not_this_time_is_asked_again_next_quarter(chat: Chat):
    """Until then it can be changed."""
    leader, hans, kees = await at_new_year(chat)
    await leader.reads()
    await leader.taps("Niet dit keer")
    await leader.sees("Goed, dit keer gaat het niet.")
    await chat.passes(days=5)
    hans.sees_nothing()
    await leader.taps("Toch bekijken")
    await leader.sees(f"Dit gaat naar 2 {ASKS}")
    await leader.taps("Niet dit keer")
    await read_by_all(chat)
    await chat.passes(days=85)
    assert "✔" not in leader.shows("Van vr 1 jan tot en met wo 31 mrt.").text
    await read_by_all(chat)
    assert count(hans, GOT) == count(kees, GOT) == 0


async def test_one_of_two_leaders_decides(chat: Chat):
    """The other sees how."""
    noor = await chat.leader("Noor Voorbeeld", "Gemeente Demostad")
    leader, hans, kees = await at_new_year(chat)
    await noor.sees(f"Dit gaat naar 3 {ASKS}")
    await leader.reads()
    await leader.taps("Verstuur aan …")
    await leader.reads()
    assert noor.labels() == []
    assert "Verstuurd" in noor.shows(ASKS).text
    await chat.passes(days=1)
    await read_by_all(chat)
    assert [count(someone, GOT) for someone in (hans, kees)] == [1, 1]


async def test_what_a_leader_saw_is_what_goes(chat: Chat):
    """Not the sentence that another leader is trying meanwhile."""
    noor = await chat.leader("Noor Voorbeeld", "Gemeente Demostad")
    leader, hans, kees = await at_new_year(chat)
    await leader.reads()
    await leader.taps("Wijzig de zin")
    await leader.says("Deze zin zag Noor niet.")
    await leader.taps("Wijzig de zin")
    await leader.reads()
    await leader.taps("Terug")
    await leader.sees("Deze zin zag Noor niet.")
    await noor.sees(GOT)
    await noor.taps("Verstuur aan …")
    assert "Verstuur aan 2 mensen" not in leader.labels()
    assert leader.shows("Deze zin zag Noor niet.").text.endswith("Verstuurd")
    await read_by_all(chat)
    await chat.passes(days=1)
    await read_by_all(chat)
    assert [count(someone, GOT) for someone in (hans, kees)] == [1, 1]
    assert count(hans, "Deze zin zag Noor niet.") == 0


async def test_an_old_question_sends_no_old_figures(chat: Chat):
    """Once the next one is there."""
    leader, hans, _kees = await at_new_year(chat)
    await leader.reads()
    bubble, number = leader.button("Verstuur aan …")
    old = bubble.choices[number - 1]
    await chat.passes(days=100)
    await read_by_all(chat)
    await leader.presses(old)
    await chat.passes(days=1)
    await read_by_all(chat)
    assert count(hans, GOT) == 0


async def test_where_nothing_happened_nobody_is_bothered(chat: Chat):
    leader = await chat.leader(groups=("regiegroep",))
    await chat.volunteer(groups=("regiegroep",))
    await leader.says("/rapport")
    await leader.reads()
    await chat.passes(days=50)
    leader.sees_nothing()


async def test_after_a_long_outage_there_is_no_heap(chat: Chat):
    """A quarter of which the first week passed meanwhile is not asked about."""
    leader = await chat.leader(groups=("regiegroep",))
    await chat.volunteer(groups=("regiegroep",))
    await with_a_past(chat)
    await leader.says("/rapport")
    await leader.reads()
    await chat.down(days=60)
    await chat.passes(days=2)
    leader.sees_nothing()
    await chat.down(days=400)
    await chat.passes(days=2)
    leader.sees_nothing()
