"""The weeks in which a coalition rests: what waits, what goes, and what a leader may choose."""

from __future__ import annotations

from tests.announcements.scenes import bind, composed, sent
from tests.availability.scenes import drafted
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


async def test_a_poll_in_summer_says_that_its_question_comes_too_late(chat: Chat):
    """For everyone; the time to answer begins after the summer all the same."""
    leader = await chat.leader()
    await chat.volunteer(groups=("kerngroep",))
    await chat.passes(days=SUMMER)
    await drafted(leader, "di 7 sep 19:30, do 9 sep 10:00")
    await leader.sees(
        "Antwoorden kan tot ma 23 aug, 12.00",
        "Door de pauze van de coalitie kan het pas op ma 16 aug. Dat is te laat.",
        "1 persoon krijgt dit niet: Hans Proefweg.",
    )


async def test_near_the_end_of_the_summer_a_poll_is_asked_after_it(chat: Chat):
    """People then have a week to answer."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await chat.passes(days=SUMMER + 15)
    await drafted(leader, "di 7 sep 19:30, do 9 sep 10:00")
    await leader.sees(
        "Antwoorden kan tot ma 23 aug, 12.00", "1 persoon krijgt het later, op ma 16 aug, 09.30"
    )
    await leader.taps("Verstuur aan 1 persoon")
    await leader.reads()
    await chat.passes(days=9, hours=20)
    hans.sees_nothing()
    await chat.passes(days=1)
    await hans.sees("Wanneer kun jij?", "1 van 2")
    await chat.passes(days=3)
    await hans.sees("Jouw antwoord telt nog mee, tot ma 23 aug, 12.00.")
    await leader.reads()


async def test_the_reminder_of_a_message_can_go_when_the_season_is_over(chat: Chat):
    """The leader who would send it at Christmas reads from when."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await chat.passes(days=CHRISTMAS - 1)
    await sent(chat, leader, "Kom je op 5 januari?", buttons="Ja\nNee")
    await hans.sees("Kom je op 5 januari?")
    await chat.passes(days=1)
    await leader.reads()
    await leader.taps("Herinner wie nog niets zei (1)")
    await leader.sees(
        "Nu krijgt niemand deze herinnering. Vanaf za 2 jan, 10.00 kan het weer.",
        "Door de pauze van de coalitie kan het pas op za 2 jan.",
    )


async def test_a_group_chat_rests_too(chat: Chat):
    """Also where it is the only reader."""
    leader = await chat.leader()
    post = await chat.also("telegram")
    hans = await chat.volunteer(groups=("kerngroep",), post=post)
    room = chat.in_group(hans)
    await chat.db(lambda db: bind(db, post.account, room.chat))
    await chat.passes(days=CHRISTMAS)
    await leader.says("/bericht")
    await leader.taps("Kerngroep")
    await leader.taps("In de groepschat")
    await leader.taps("Klaar")
    await leader.says("Kom ook soep eten.")
    await leader.taps("Zonder knoppen")
    await leader.reads()
    assert "In de groepschat komt het op za 2 jan, 09.30." in leader.bubbles[-1].text
    await leader.taps("Verstuur nu")
    await leader.reads()
    room.sees_nothing()
    await chat.passes(days=9)
    await room.sees("Kom ook soep eten.")
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
    await leader.sees("Wanneer is de kerstpauze?")
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
    asked = await leader.sees("Wanneer is de kerstpauze?", "Kerstpauze: geen.")
    assert "Geen kerstpauze" not in [choice.label for choice in asked.choices]
    await leader.taps("Terug")
    await leader.sees("Kerstpauze: geen.")
