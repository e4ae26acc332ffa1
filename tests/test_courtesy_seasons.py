"""The weeks in which a coalition rests: what waits, what goes, and what a leader may choose."""

from __future__ import annotations

from tests.announcements.scenes import composed, sent
from tests.harness.chat import Chat

CHRISTMAS = 30
"""Days from the beginning of a transcript until 24 December, at eleven."""
SUMMER = 240
"""Days until 22 July of the next year."""


async def test_a_leader_hears_when_it_comes(chat: Chat):
    """Before it is sent, and at what waits."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await chat.passes(days=CHRISTMAS)
    await composed(leader, "Kom ook soep eten.")
    await leader.sees("allemaal later", "1 persoon krijgt het later, op za 2 jan, 09.30")
    await leader.taps("Verstuur aan …")
    await leader.sees("Je bericht")
    await leader.says("/onderweg")
    await leader.sees("“Kom ook soep eten.”, tot za 2 jan, 09.30. De coalitie heeft pauze.")
    await chat.passes(days=9)
    await hans.sees("Kom ook soep eten.")
    await leader.reads()


async def test_in_summer_a_leader_plans_it_for_after(chat: Chat):
    """It would be too late for everyone; urgent it goes at once."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await chat.passes(days=SUMMER)
    await composed(leader, "Kom ook soep eten.")
    await leader.sees(
        "gaat naar 0 mensen",
        "Door de pauze van de coalitie kan het pas op ma 16 aug. Dat is te laat.",
        "1 persoon krijgt dit niet: Hans Proefweg.",
    )
    await leader.taps("Maak dringend")
    await leader.sees("gaat naar 1 persoon", "Dringend: het gaat meteen")
    await leader.taps("Toch niet dringend")
    await leader.reads()
    await leader.taps("Plan")
    await leader.sees("Wanneer zal ik het sturen?")
    await leader.taps("ma 16 aug, 09.30")
    await leader.sees("Gepland voor ma 16 aug, 09.30 · gaat naar 1 persoon")
    await chat.passes(days=24)
    hans.sees_nothing()
    await chat.passes(days=1)
    await hans.sees("Kom ook soep eten.")
    await leader.reads()


async def test_a_leader_changes_the_days_and_puts_them_back(chat: Chat):
    """A message that waits for its end is looked at again."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await chat.passes(days=CHRISTMAS)
    await sent(chat, leader, "Kom ook soep eten.")
    await leader.says("/instellingen")
    await leader.sees(
        "Zomerpauze: van 18 juli tot en met 15 augustus.",
        "Kerstpauze: van 24 december tot en met 1 januari.",
        "In zo’n pauze wachten berichten, vragen en herinneringen.",
    )
    await leader.taps("Kerstpauze")
    await leader.sees("Wanneer is de kerstpauze?")
    await leader.taps("Tot en met 6 januari")
    await leader.sees("Zo wordt het:", "Kerstpauze: van 24 december tot en met 6 januari.")
    await leader.taps_twice("Ja, zo doen")
    await leader.sees("Genoteerd.", "Kerstpauze: van 24 december tot en met 6 januari.")
    await leader.says("/onderweg")
    await leader.sees("“Kom ook soep eten.”, tot do 7 jan, 09.30. De coalitie heeft pauze.")
    await leader.says("/instellingen")
    await leader.reads()
    await leader.taps("Kerstpauze")
    await leader.taps("Geen kerstpauze")
    await leader.sees("Kerstpauze: geen.", "Dan schrijf ik in die weken zoals altijd.")
    await leader.taps("Ja, zo doen")
    await leader.sees("Kerstpauze: geen.")
    await hans.sees("Kom ook soep eten.")
    await leader.reads()
    await leader.taps("Toch 24 december – 6 januari")
    await leader.sees("Kerstpauze: van 24 december tot en met 6 januari.")
    await leader.taps("Toch geen kerstpauze")
    await leader.sees("Kerstpauze: geen.")
    await leader.taps("Kerstpauze")
    assert "Geen kerstpauze" not in leader.labels()
    await leader.taps("Terug")
    await leader.sees("Kerstpauze: geen.")
