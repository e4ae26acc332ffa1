"""The leader reads when a poll arrives, and at how many people: before it goes, and after."""

from __future__ import annotations

from tests.announcements.scenes import sent
from tests.availability.scenes import THREE, drafted, stand, the_group
from tests.harness.chat import Chat


async def test_the_preview_and_the_report_say_who_gets_it_later(chat: Chat):
    """Kees gets nothing in the evening, Hans does."""
    leader, hans, kees = await the_group(chat)
    await chat.passes(hours=8)
    await drafted(leader, THREE)
    await leader.sees(
        "Zo vraag ik het aan 2 mensen (Kerngroep): 1 meteen, 1 later",
        "1 persoon krijgt het later, op wo 25 nov, 08.30: Kees Schijn.",
    )
    await leader.taps("Verstuur aan 2 mensen")
    await chat.passes(seconds=10)
    await hans.sees("Wanneer kun jij?")
    assert "1 persoon krijgt het later, op wo 25 nov, 08.30: Kees Schijn." in stand(leader)
    # Of somebody who was not asked yet no answer is missing.
    assert "Nog geen antwoord van: Hans Proefweg." in stand(leader)
    await chat.passes(days=1)
    await kees.sees("Wanneer kun jij?")
    assert "later" not in stand(leader)
    assert "Nog geen antwoord van: Hans Proefweg en Kees Schijn." in stand(leader)
    await leader.reads()
    await hans.reads()


async def test_when_nobody_gets_it_at_once_it_says_so(chat: Chat):
    """Everyone had a message today."""
    leader, hans, kees = await the_group(chat)
    await sent(chat, leader, "Kom dinsdag.")
    await drafted(leader, THREE)
    await leader.sees("Zo vraag ik het aan 2 mensen (Kerngroep), allemaal later")
    await hans.reads()
    await kees.reads()


async def test_people_who_want_only_what_is_needed_are_named(chat: Chat):
    """They are not asked, and do not count on the button."""
    leader, hans, kees = await the_group(chat)
    await sent(chat, leader, "Kom dinsdag.")
    await kees.taps("Minder berichten")
    await kees.taps("Alleen het nodigste")
    await drafted(leader, THREE)
    preview = leader.bubbles[-1].text
    assert "Zo vraag ik het aan één mens (Kerngroep)" in preview
    assert "1 persoon wil minder berichten en krijgt dit niet: Kees" in preview
    assert "Verstuur aan 1 persoon" in leader.labels()
    for someone in (leader, hans, kees):
        await someone.reads()


async def test_the_head_names_only_people_who_get_it(chat: Chat):
    """Head, foot and button tell of the same people; of those who are left over, one is named
    below; where nobody is left, the head says so."""
    leader, hans, kees = await chat.leader(), await chat.volunteer(), await chat.professional()
    await sent(chat, leader, "Kom dinsdag.")
    await kees.taps("Minder berichten")
    await kees.taps("Alleen het nodigste")
    await kees.reads()
    await hans.reads()
    await leader.says("/peiling Taalcafé")
    await leader.sees("Wie vraag ik?")
    await leader.says("Hans en Kees")
    await leader.sees("Gekozen: Hans Proefweg en Kees Schijn.")
    await leader.taps("Klaar")
    await leader.reads()
    await leader.says(THREE)
    await leader.sees("Zo vraag ik het aan één mens (Hans Proefweg)", "krijgt dit niet: Kees")
    assert "Verstuur aan 1 persoon" in leader.labels()
    await leader.taps("Wie")
    await leader.taps("✔ Hans Proefweg")
    await leader.reads()
    await leader.taps("Klaar")
    await leader.sees("Zo krijgt niemand de vraag (Kees Schijn)", "krijgt dit niet: Kees")


async def test_the_preview_warns_of_people_who_get_it_too_late(chat: Chat):
    """Hans had his two of this week: he would be asked when the time to answer has passed; of later
    times nothing is said."""
    leader, hans, kees = await the_group(chat)
    await sent(chat, leader, "Kom dinsdag.", to="Kerngroep")
    await chat.passes(days=1)
    await sent(chat, leader, "Kom woensdag.", to="Kerngroep")
    await drafted(leader, "ma 30 nov 10:00, wo 2 dec 14:00")
    await leader.sees("allemaal later\nLet op: 2 mensen krijgen dit pas na de antwoordtijd.")
    await leader.taps("Andere tijden")
    await leader.says(THREE)
    assert "antwoordtijd." not in leader.bubbles[-1].text
    for someone in (leader, hans, kees):
        await someone.reads()
