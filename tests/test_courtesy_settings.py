"""The leaders' settings of how much may come, and at which hours."""

from __future__ import annotations

from tests.announcements.scenes import last, sent
from tests.harness.chat import Chat


async def test_a_leader_lets_more_through(chat: Chat):
    """After a preview; what waits goes at once, and it can be put back."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await sent(chat, leader, "Bericht een")
    await hans.sees("Bericht een")
    await sent(chat, leader, "Bericht twee")
    hans.sees_nothing()
    await leader.says("/instellingen")
    await leader.sees(
        "Zo vaak en op deze uren schrijf ik mensen van Demostad Ontmoet.",
        "Hoogstens 1 per dag en 2 per week.",
        "Aan vrijwilligers: van 09.30 tot 21.00 uur, niet op zondag.",
        "Aan beroepskrachten: van 08.30 tot 17.30 uur, niet in het weekend.",
    )
    await leader.taps("Aantal per dag")
    await leader.sees("Hoeveel berichten mag iemand op één dag krijgen?")
    assert leader.labels()[-3:] == ["1", "2", "Terug"], "never more in a day than in a week"
    await leader.taps("2")
    await leader.sees(
        "Zo wordt het:", "Hoogstens 2 per dag en 2 per week.", "Er wacht nu 1 bericht."
    )
    hans.sees_nothing()
    await leader.taps_twice("Ja, zo doen")
    await leader.reads()
    assert "Hoogstens 2 per dag" in leader.shows("Genoteerd. Dit geldt vanaf nu.").text
    assert "Toch 1 per dag" in leader.labels()
    await hans.sees("Bericht twee")
    await chat.passes(seconds=10)
    assert "Verstuurd naar 1 persoon" in last(leader)
    await leader.reads()


async def test_what_was_changed_can_be_put_back(chat: Chat):
    """And the way back before that changes nothing; each way says what it would do."""
    leader = await chat.leader()
    await leader.says("/instellingen")
    await leader.reads()
    await leader.taps("Aantal per week")
    await leader.sees("Hoeveel berichten mag iemand in één week krijgen?")
    await leader.taps("5")
    await leader.sees("Hoogstens 1 per dag en 5 per week.")
    await leader.taps("Terug")
    await leader.sees("Hoogstens 1 per dag en 2 per week.")
    await leader.taps("Aantal per week")
    await leader.taps("5")
    await leader.reads()
    await leader.taps("Ja, zo doen")
    await leader.sees("Hoogstens 1 per dag en 5 per week.")
    await leader.taps("Toch 2 per week")
    await leader.sees("Hoogstens 1 per dag en 2 per week.")
    await leader.taps("Toch 5 per week")
    await leader.sees("Hoogstens 1 per dag en 5 per week.")


async def test_hours_belong_to_a_kind_of_contact(chat: Chat):
    """A person who was asleep at ten in the morning may sleep; the others notice nothing."""
    leader, hans = await chat.leader(), await chat.volunteer()
    kees = await chat.professional()
    await leader.says("/instellingen")
    await leader.reads()
    await leader.taps("Uren beroepskrachten")
    await leader.sees("Wanneer mag ik beroepskrachten schrijven?", "van 08.30 tot 17.30 uur")
    await leader.taps("Tot 21.00")
    await leader.sees(
        "Aan beroepskrachten: van 08.30 tot 21.00 uur, niet in het weekend.",
        "Wat na 21.00 uur komt, wacht tot de volgende dag 08.30 uur.",
    )
    await leader.taps("Ja, zo doen")
    await leader.sees("Genoteerd.", "Aan vrijwilligers: van 09.30 tot 21.00 uur")
    assert "Toch van 08.30 tot 17.30" in leader.labels()
    await leader.taps("Uren vrijwilligers")
    await leader.taps("Tot 18.00")
    await leader.taps("Ja, zo doen")
    await leader.reads()
    await chat.passes(hours=8)
    await sent(chat, leader, "Vanavond zeven uur.")
    await kees.sees("Vanavond zeven uur.")
    hans.sees_nothing()
    assert "1 persoon krijgt het later, op wo 25 nov, 09.30: Hans Proefweg." in last(leader)
    await chat.passes(days=1)
    await hans.sees("Vanavond zeven uur.")
    await leader.reads()


async def test_the_other_leaders_hear_of_it_once_and_nobody_else_may(chat: Chat):
    """In their daily message, with what holds by then."""
    leader, noor = await chat.leader(), await chat.leader("Noor Voorbeeld", "Gemeente Demostad")
    hans = await chat.volunteer()
    await hans.says("/instellingen")
    await hans.sees("Dat is voor de projectleider.")
    await leader.says("/instellingen")
    for amount in ("3", "4"):
        await leader.taps("Aantal per week")
        await leader.taps(amount)
        await leader.taps("Ja, zo doen")
    await leader.reads()
    await chat.passes(days=1)
    told = await noor.sees("Ilse Modelman wijzigde hoe vaak of wanneer ik mensen schrijf.")
    assert told.text.count("wijzigde") == 1
    assert "Hoogstens 1 per dag en 4 per week." in told.text


async def test_each_coalition_has_its_own(chat: Chat):
    """And a recipient who asks why reads how much can come there."""
    leader = await chat.leader()
    anna = await chat.leader("Anna Ver", "Buurthuis Elders", coalition="Elders Samen")
    hans = await chat.volunteer()
    await leader.says("/instellingen")
    await leader.reads()
    await leader.taps("Aantal per week")
    await leader.taps("7")
    await leader.taps("Ja, zo doen")
    await leader.reads()
    await anna.says("/instellingen")
    await anna.sees("Elders Samen", "Hoogstens 1 per dag en 2 per week.")
    await sent(chat, leader, "Koffie om tien uur.")
    await hans.sees("Koffie om tien uur.")
    await hans.taps("Waarom krijg ik dit?")
    await hans.sees("Je krijgt er hoogstens 1 per dag en 7 per week.")
