"""Leaders say whom people call about their worries; 113 and 112 stay whatever they say."""

from __future__ import annotations

from tests.harness.chat import Chat, Someone

SIGNPOINT = "Bel het Signaalpunt Demostad: 023 511 00 00, op werkdagen van 9 tot 12 uur."
WORRY = "ik maak me zorgen om een mevrouw in mijn flat"


async def hears(someone: Someone, said: str, *pieces: str) -> None:
    await someone.reads()
    await someone.says(said)
    await someone.sees(*pieces)
    someone.sees_nothing()


async def test_a_leader_names_the_place_to_turn_to(chat: Chat):
    """Shown as it is, typed anew below the old words, seen as people read it, and put back."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await hears(hans, WORRY, "Bel het wijkteam van je gemeente.", "Bel 112")
    await leader.says("/instellingen")
    await leader.taps("Hulp bij zorgen")
    await leader.reads()
    shown = leader.shows("Dit leest wie niet meer wil leven").text
    assert "Maak je je zorgen om iemand? Bel het wijkteam van je gemeente." in shown
    assert "0800-0113" in shown
    await leader.taps("Wijzig: zorgen")
    await leader.sees("Bel het wijkteam van je gemeente.")
    await leader.sees("Hierboven staat wie mensen nu kunnen bellen.")
    await leader.says(SIGNPOINT)
    preview = await leader.sees("Dit leest wie zich zorgen maakt", SIGNPOINT, "Bel 112")
    assert "geen nummer" not in preview.text
    await hears(hans, WORRY, "Bel het wijkteam van je gemeente.")
    await leader.taps("Ja, zo doen")
    await leader.reads()
    assert SIGNPOINT in leader.shows("Genoteerd.").text
    await hears(hans, WORRY, SIGNPOINT, "Bel 112", "088 0767 000")
    await leader.taps("Wijzig: zorgen")
    await leader.reads()
    await leader.taps("Terug naar de standaard")
    await leader.reads()
    await leader.taps("Ja, zo doen")
    await leader.reads()
    await hears(hans, WORRY, "Bel het wijkteam van je gemeente.")


async def test_113_and_112_stay_whatever_a_leader_types(chat: Chat):
    leader, hans = await chat.leader(), await chat.volunteer()
    await leader.says("/instellingen")
    await leader.taps("Hulp bij zorgen")
    await leader.taps("Wijzig: niet meer …")
    await leader.reads()
    await leader.says("Wil je niet meer leven? Je mag ook Ilse bellen.")
    await leader.sees("Je mag ook Ilse bellen.", "Bel 113 of 0800-0113", "Bel 112")
    await leader.taps("Ja, zo doen")
    await leader.reads()
    await hears(hans, "ik wil niet meer leven", "Je mag ook Ilse bellen.", "0800-0113", "112")


async def test_another_leader_hears_of_it(chat: Chat):
    ilse, els = await chat.leader(), await chat.leader("Els Concept")
    await ilse.says("/instellingen")
    await ilse.taps("Hulp bij zorgen")
    await ilse.taps("Wijzig: zorgen")
    await ilse.says(SIGNPOINT)
    await ilse.taps("Ja, zo doen")
    await ilse.reads()
    await chat.passes(days=1)
    await els.sees("Ilse Modelman wijzigde wie je kunt bellen bij zorgen.")


async def test_a_place_without_a_number_is_asked_about(chat: Chat):
    leader = await chat.leader()
    await leader.says("/instellingen")
    await leader.taps("Hulp bij zorgen")
    await leader.taps("Wijzig: zorgen")
    await leader.reads()
    await leader.says("Ga naar het wijkteam.")
    await leader.sees("Let op: er staat geen nummer in.")
    await leader.taps("Andere woorden")
    await leader.sees("Bel het wijkteam van je gemeente.")
    await leader.sees("Hierboven staat wie mensen nu kunnen bellen.")
    await leader.says("x" * 301)
    await leader.sees("301")
    await leader.taps("Terug")
    await leader.sees("Dit leest wie niet meer wil leven")


async def test_a_repeated_tap_changes_nothing(chat: Chat):
    leader = await chat.leader()
    await leader.says("/instellingen")
    await leader.taps("Hulp bij zorgen")
    await leader.taps("Wijzig: zorgen")
    await leader.says(SIGNPOINT)
    await leader.reads()
    await leader.taps_twice("Ja, zo doen")
    await leader.reads()
    assert SIGNPOINT in leader.shows("Genoteerd.").text


async def test_only_a_leader_may(chat: Chat):
    leader, hans = await chat.leader(), await chat.volunteer()
    await leader.says("/instellingen")
    await leader.reads()
    await hans.forges(leader, "Hulp bij zorgen")
    await leader.taps("Hulp bij zorgen")
    await leader.sees("Dit leest wie niet meer wil leven")
    await leader.taps("Terug")
    await leader.sees("Zo vaak en op deze uren")
    await hans.reads()
