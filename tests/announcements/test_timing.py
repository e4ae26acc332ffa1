"""When announcements go: courteously, urgently, planned, and after an outage."""

from __future__ import annotations

import pytest

from tests.announcements.scenes import bind, composed, last, sent
from tests.availability.scenes import answers, asked
from tests.harness.chat import Chat


async def test_a_volunteer_gets_it_when_it_is_courteous(chat: Chat):
    """Sent late in the evening, it arrives at 9.30 next day; the preview and the report say so."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await chat.passes(hours=10, minutes=30)
    await composed(leader, "Morgen lopen we samen.")
    await leader.sees("1 persoon krijgt het later, op wo 25 nov, 09.30: Hans Proefweg.")
    await leader.taps("Verstuur aan …")
    await leader.reads()
    await chat.passes(seconds=10)
    await leader.sees("1 persoon krijgt het later, op wo 25 nov, 09.30: Hans Proefweg.")
    await chat.passes(hours=11, minutes=59)
    hans.sees_nothing()
    await chat.passes(minutes=5)
    await hans.sees("Morgen lopen we samen.")
    await leader.sees("Verstuurd naar 1 persoon.")


async def test_the_third_message_of_a_week_waits(chat: Chat):
    """One a day and two a week; what is urgent passes, and takes a place itself."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await sent(chat, leader, "Bericht een")
    await hans.sees("Bericht een")
    await sent(chat, leader, "Bericht twee")
    assert "vanaf" in last(leader) or "op wo 25 nov, 09.30: Hans Proefweg" in last(leader)
    hans.sees_nothing()
    await chat.passes(days=1)
    await hans.sees("Bericht twee")
    await leader.reads()
    await sent(chat, leader, "Bericht drie")
    assert "op di 1 dec, 11.00" in last(leader)
    await sent(chat, leader, "Het gaat niet door!", urgent=True)
    await hans.sees("Het gaat niet door!")
    await chat.passes(days=6)
    hans.sees_nothing()
    await chat.passes(days=1)
    await hans.sees("Bericht drie")
    await leader.reads()


async def test_a_question_and_its_date_are_the_two_of_a_week(chat: Chat):
    """The date passes, as somebody waits for it, and counts: the next message comes a week after
    the question, as the preview says."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, "di 12 jan 19:30")
    await hans.sees("Wanneer kun jij?")
    await answers(hans, "Kan")
    await leader.taps("Kies een tijd")
    await leader.taps("Kies di 12 jan, 19.30")
    await leader.taps("Ja, kies dit")
    await leader.reads()
    await chat.passes(seconds=10)
    assert hans.shows("De datum is bekend: Overleg kerngroep")
    await hans.reads()
    await chat.passes(days=1)
    await leader.reads()
    await composed(leader, "Kom zaterdag soep eten.")
    await leader.sees("1 persoon krijgt het later, op di 1 dec, 11.00: Hans Proefweg.")
    await leader.taps("Verstuur aan 1 persoon")
    await chat.passes(days=5)
    hans.sees_nothing()
    await chat.passes(days=1)
    await hans.sees("Kom zaterdag soep eten.")
    await hans.taps("Waarom krijg ik dit?")
    await hans.sees("hoogstens 1 per dag en 2 per week")
    await leader.reads()


@pytest.mark.both_databases
async def test_what_already_waits_goes_first_and_the_preview_knows(chat: Chat):
    """Each gets one a day and two a week: the preview counts what is still on its way."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await chat.passes(hours=11)
    await sent(chat, leader, "Bericht een")
    assert "op wo 25 nov, 09.30: Hans Proefweg" in last(leader)
    for text, at in (("Bericht twee", "do 26 nov, 09.30"), ("Bericht drie", "wo 2 dec, 09.30")):
        await composed(leader, text)
        await leader.sees("allemaal later", f"op {at}: Hans Proefweg.")
        await leader.taps("Verstuur aan …")
        await leader.reads()
    for text, hours in (("een", 13), ("twee", 24), ("drie", 24 * 6)):
        hans.sees_nothing()
        await chat.passes(hours=hours)
        await hans.sees(f"Bericht {text}")
    await leader.reads()


async def test_who_has_too_much_waiting_is_named(chat: Chat):
    """With two a week the sixth would come more than two weeks late."""
    leader, hans = await chat.leader(), await chat.volunteer()
    for text in ("een", "twee", "drie", "vier", "vijf"):
        await sent(chat, leader, f"Bericht {text}")
    await hans.sees("Bericht een")
    await composed(leader, "Bericht zes")
    await leader.sees(
        "Voor 1 persoon zijn er al genoeg berichten. Die krijgt dit niet: Hans Proefweg."
    )
    assert "Verstuur aan" not in "".join(leader.labels())
    await leader.taps("Alle namen")
    await leader.sees("Al genoeg berichten: 1", "Hans Proefweg · Wandelclub Stap voor Stap")


async def test_what_is_urgent_goes_on_sunday_night(chat: Chat):
    """Quiet hours and Sundays do not hold it."""
    leader, hans = await chat.leader(), await chat.volunteer()
    kees = await chat.professional()
    await chat.passes(days=5, hours=12)
    await sent(chat, leader, "Het buurthuis staat blank.", urgent=True)
    await hans.sees("Het buurthuis staat blank.")
    await kees.sees("Het buurthuis staat blank.")


@pytest.mark.both_databases
async def test_a_planned_announcement_goes_at_its_time(chat: Chat):
    """A time that is not understood is asked again; planned ones can be listed and changed."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await composed(leader, "Tot donderdag.")
    await leader.sees("Voorbeeld")
    await leader.taps("Plan")
    await leader.sees("Wanneer zal ik het sturen?")
    for typed, answer in (
        ("ooit eens", "Die tijd begreep ik niet"),
        ("vandaag 9.00", "al voorbij"),
        ("ma 26 nov 10.00", "horen niet bij elkaar"),
    ):
        await leader.says(typed)
        await leader.sees(answer)
    await leader.says("do 26 nov 10.00")
    await leader.sees("Gepland voor do 26 nov, 10.00", "gaat naar 1 persoon")
    await leader.says("/gepland")
    await leader.sees("do 26 nov, 10.00 · Tot donderdag.")
    await leader.taps("Bekijk do 26 nov, 10.00")
    await leader.sees("Gepland voor do 26 nov, 10.00")
    await leader.taps("Andere tijd")
    await leader.sees("Wanneer zal ik het sturen?")
    await leader.says("overmorgen half 11")
    await leader.sees("Gepland voor do 26 nov, 10.30")
    await chat.passes(days=1, hours=23, minutes=20)
    hans.sees_nothing()
    await chat.passes(minutes=20)
    await hans.sees("Tot donderdag.")
    await leader.sees("Verstuurd naar 1 persoon")


async def test_where_a_proposed_time_is_past_another_can_still_be_typed(chat: Chat):
    """Pressed too late, the proposal plans nothing, and the question stays open."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await composed(leader, "Tot zo.")
    await leader.taps("Plan")
    await chat.passes(days=2)
    await leader.taps("wo 25 nov, 09.30")
    await leader.reads()
    await leader.says("overmorgen half 11")
    await leader.sees("Gepland voor", "gaat naar 1 persoon")
    hans.sees_nothing()


async def test_a_planned_announcement_can_be_cancelled(chat: Chat):
    """A cancelled announcement does not go out, and leaves the list."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await composed(leader, "Toch maar niet.")
    await leader.taps("Plan")
    await leader.taps("wo 25 nov, 09.30")
    await leader.reads()
    await leader.taps("Annuleer")
    await leader.sees("ik verstuur niets")
    await leader.says("/gepland")
    await leader.sees("Er staat nu niets klaar")
    await chat.passes(days=2)
    hans.sees_nothing()


async def test_what_was_planned_while_down_goes_once(chat: Chat):
    """Caught up when the program runs again, also after a stop between planning and sending."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await composed(leader, "Om twaalf uur soep.")
    await leader.taps("Plan")
    await leader.says("vandaag 12.00")
    await leader.reads()
    await chat.down(hours=2)
    await hans.sees("Om twaalf uur soep.")
    await leader.sees("Je bericht “Om twaalf uur soep.”")
    await chat.down(minutes=1)
    await chat.passes(minutes=1)
    hans.sees_nothing()
    await leader.sees("Verstuurd naar 1 persoon")


async def test_what_is_days_late_is_asked_about(chat: Chat):
    """After a long outage the leader decides whether it still makes sense."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await composed(leader, "Morgen soep.")
    await leader.taps("Plan")
    await leader.says("vandaag 12.00")
    await leader.reads()
    await chat.down(days=3)
    await leader.sees("Daarom ging dit bericht van di 24 nov, 12.00 niet weg", "Morgen soep.")
    hans.sees_nothing()


async def test_what_is_planned_for_an_organisation_follows_it_when_it_is_merged(chat: Chat):
    """Its people get it as people of the other one."""
    leader, hans = await chat.leader(), await chat.volunteer(of="Wandelklub")
    await chat.volunteer("Gerda Pastei", of="Wandelclub Stap voor Stap")
    await leader.says("/bericht")
    await leader.taps("Eén organisatie")
    await leader.says("Wandelklub")
    await leader.reads()
    await leader.taps("Klaar")
    await leader.says("Neem je jas mee.")
    await leader.taps("Zonder knoppen")
    await leader.taps("Plan")
    await leader.taps("wo 25 nov, 09.30")
    await leader.says("/partners Wandelklub")
    await leader.reads()
    await leader.taps("Wandelklub · 1 contact")
    await leader.taps("Voeg samen")
    await leader.taps("Wandelclub Stap voor Stap")
    await leader.taps("Ja, voeg samen")
    await chat.passes(days=1)
    await hans.sees("Neem je jas mee.")
    for person in chat.people:
        await person.reads()


async def test_a_planned_one_says_how_many_get_it_at_its_moment(chat: Chat):
    """On Saturday the volunteers do, the professionals on Monday."""
    leader = await chat.leader()
    for member in (chat.volunteer, chat.professional):
        await member()
    await composed(leader, "Tot zaterdag.")
    await leader.reads()
    await leader.taps("Plan")
    await leader.says("za 28 nov 10.00")
    await leader.reads()
    title = "gaat naar 2 mensen (iedereen): 1 meteen, 1 later"
    assert title in leader.shows("Gepland voor za 28 nov, 10.00").text


@pytest.mark.both_databases
async def test_a_group_chat_sleeps_at_night_too(chat: Chat):
    """It gets an announcement at the hours of volunteers, as the preview says; urgent ones now."""
    leader = await chat.leader()
    post = await chat.also("telegram")
    room = chat.in_group(await chat.volunteer(groups=("kerngroep",), post=post))
    await chat.db(lambda db: bind(db, post.account, room.chat))
    await chat.passes(days=4, hours=13)
    for text in ("Tot dinsdag!", "De zaal staat blank."):
        await leader.says("/bericht")
        await leader.taps("Kerngroep")
        await leader.taps("In de groepschat")
        await leader.taps("Klaar")
        await leader.says(text)
        await leader.taps("Zonder knoppen")
        await leader.reads()
        assert "In de groepschat komt het op ma 30 nov, 09.30." in leader.bubbles[-1].text
        if "blank" in text:
            await leader.taps("Maak dringend")
            assert "In de groepschat gaat het" not in leader.bubbles[-1].text
        await leader.taps("Verstuur nu")
    await room.sees("De zaal staat blank.")
    await chat.passes(hours=33)
    room.sees_nothing()
    await chat.passes(hours=1)
    await room.sees("Tot dinsdag!")
    await leader.reads()
