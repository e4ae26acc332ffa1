"""The preview of a poll: what can be changed there, and what has passed when it is sent."""

from __future__ import annotations

from handlers.conversation.chat import Style
from tests.availability.scenes import THREE, drafted
from tests.harness.chat import Chat


async def test_everything_can_be_changed_before_it_goes(chat: Chat):
    """Length, place, deadline, title and wishes; the preview shows each."""
    leader = await chat.leader()
    await chat.volunteer(groups=("kerngroep",))
    await drafted(leader, THREE)
    await leader.reads()
    await leader.taps("Hoe lang")
    await leader.reads()
    await leader.says("anderhalf uur")
    await leader.sees("Overleg kerngroep · anderhalf uur")
    await leader.taps("Waar")
    await leader.reads()
    await leader.says("Buurthuis De Brug")
    await leader.sees("Overleg kerngroep · anderhalf uur · Buurthuis De Brug")
    await leader.taps("Antwoorden tot")
    await leader.reads()
    await leader.says("20 jan 10:00")
    await leader.sees("Dat is na de eerste tijd")
    await leader.says("8 jan 17:00")
    await leader.sees("Antwoorden kan tot vr 8 jan, 17.00")
    await leader.taps("Titel")
    await leader.reads()
    await leader.says("Start Week tegen Eenzaamheid")
    await leader.sees("Start Week tegen Eenzaamheid · anderhalf uur")
    await leader.taps("Meer wensen")
    await leader.reads()
    await leader.taps("Minstens 3")
    await leader.taps("Wie moet erbij zijn?")
    await leader.reads()
    await leader.taps("Wandelclub Stap voor Stap")
    await leader.reads()
    await leader.taps("Klaar")
    await leader.reads()
    await leader.taps("Klaar")
    await leader.sees(
        "Moet erbij zijn: Wandelclub Stap voor Stap.", "Er moeten 3 organisaties bij zijn."
    )


async def test_the_one_that_sends_stands_out(chat: Chat):
    """Of the buttons under a preview only Verstuur is a main one; stopping a poll is a danger."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await drafted(leader, THREE)
    styles = {c.label: c.style for c in leader.shows("Zo vraag ik het aan").choices}
    assert [label for label in styles if styles[label]] == ["Verstuur aan 1 persoon"]
    assert styles["Verstuur aan 1 persoon"] is Style.MAIN
    await leader.taps("Verstuur aan …")
    await leader.taps("Stop deze peiling")
    styles = {c.label: c.style for c in leader.shows("Stop ik met").choices}
    assert styles == {"Ja, stop": Style.DANGER, "Terug": Style.PLAIN}
    await leader.reads()
    await chat.passes(seconds=10)
    await hans.reads()


async def test_sent_once(chat: Chat):
    """Pressing Verstuur twice asks once."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await drafted(leader, THREE)
    await leader.taps_twice("Verstuur aan …")
    await chat.passes(seconds=10)
    await hans.sees("Wanneer kun jij?")
    hans.sees_nothing()
    await leader.reads()


async def test_who_cannot_be_reached_is_named(chat: Chat):
    """The leader can enter the answer that they give by phone."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await chat.professional(groups=("kerngroep",))
    await hans.blocks()
    await drafted(leader, THREE)
    await leader.sees("Eén mens kan ik niet bereiken: Hans Proefweg.")


async def test_when_all_moments_have_passed_others_are_asked_for(chat: Chat):
    """A draft that lay too long is not lost."""
    leader = await chat.leader()
    await chat.volunteer(groups=("kerngroep",))
    await drafted(leader, "vandaag 15:00")
    await leader.reads()
    await chat.passes(hours=6)
    await leader.taps("Verstuur aan …")
    assert "Alle tijden zijn voorbij." in leader.shows("Zo vraag ik het").text
    assert "Verstuur aan" not in "".join(leader.labels())
    await leader.reads()
    await leader.taps("Andere tijden")
    await leader.reads()
    await leader.says("di 12 jan 19:30")
    await leader.sees("• di 12 jan, 19.30")


async def test_a_moment_that_passes_before_it_is_sent(chat: Chat):
    """The leader sees what is left, and sends that."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await drafted(leader, "vandaag 15:00, di 12 jan 19:30")
    await leader.reads()
    await chat.passes(hours=6)
    await leader.taps("Verstuur aan …")
    assert "• di 12 jan, 19.30" in leader.shows("Zo vraag ik het").text
    assert "15.00" not in leader.shows("Zo vraag ik het").text
    await leader.reads()
    hans.sees_nothing()


async def test_a_long_link_comes_whole_with_the_date(chat: Chat):
    """While a time is sought, it is enough to know where it leads."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    link = "https://vergaderen.example/l/" + "a1b2c3d4" * 50
    await drafted(leader, THREE)
    await leader.taps("Waar")
    await leader.reads()
    await leader.says(f"online: {link}")
    await leader.sees("Overleg kerngroep · 1 uur · online: vergaderen.example\n")
    await leader.taps("Verstuur aan …")
    await chat.passes(seconds=10)
    await hans.sees("Overleg kerngroep · 1 uur · online: vergaderen.example\n")
    for answer in ("Kan", "Kan niet", "Kan niet"):
        await hans.taps(answer)
    await hans.reads()
    await chat.passes(seconds=10)
    await leader.reads()
    await leader.taps("Kies di 12 jan, 19.30")
    await leader.taps("Ja, kies dit")
    await chat.passes(seconds=10)
    await hans.sees("Het moment is gekozen")
    await hans.sees(f"Waar: online: {link}")
    await leader.reads()


async def test_a_deadline_that_passes_before_it_is_sent(chat: Chat):
    """The leader sees another one first."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await drafted(leader, THREE)
    await leader.taps("Antwoorden tot")
    await leader.reads()
    await leader.says("wo 25 nov 12:00")
    await leader.sees("Antwoorden kan tot wo 25 nov, 12.00.")
    await chat.passes(days=2)
    await leader.taps("Verstuur aan …")
    await chat.passes(seconds=10)
    hans.sees_nothing()
    assert leader.shows("Antwoorden kan tot do 3 dec, 12.00.")
    await leader.taps("Verstuur aan …")
    await chat.passes(seconds=10)
    await hans.sees("Antwoorden kan tot do 3 dec, 12.00.")
    await leader.reads()


async def test_a_deadline_that_passes_before_it_is_tapped(chat: Chat):
    """The leader reads that it is too late, and can still type another."""
    leader = await chat.leader()
    await chat.volunteer(groups=("kerngroep",))
    await drafted(leader, THREE)
    await leader.taps("Antwoorden tot")
    await leader.reads()
    soonest = leader.labels()[0]
    await chat.passes(days=4)
    await leader.taps(soonest)
    await leader.reads()
    await leader.says("8 jan 17:00")
    await leader.sees("Antwoorden kan tot vr 8 jan, 17.00")
