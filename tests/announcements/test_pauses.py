"""Announcements and people who paused: nothing is promised that does not come."""

from __future__ import annotations

from tests.announcements.scenes import composed, last, sent
from tests.harness.chat import Chat


async def test_a_pause_that_lasts_longer_than_the_message_is_told(chat: Chat):
    """In the preview, in the report at once and afterwards, and in what is on its way."""
    leader, hans = await chat.leader(), await chat.volunteer()
    truus = await chat.volunteer("Truus Testpad", "Buurthuis")
    await chat.pause(truus, days=61)
    await composed(leader, "Kom dinsdag.")
    preview = await leader.sees(
        "gaat naar 1 persoon",
        "1 persoon heeft pauze tot zo 24 jan en krijgt dit niet: Truus Testpad.",
    )
    assert "later" not in preview.text
    await leader.taps("Verstuur aan …")
    await hans.sees("Kom dinsdag.")
    await chat.passes(seconds=5)
    await leader.reads()
    told = "1 persoon krijgt het niet, want de pauze duurt te lang: Truus Testpad."
    assert told in last(leader)
    assert "later" not in last(leader)
    assert "Stop met versturen" not in leader.labels()
    await leader.says("/onderweg")
    await leader.sees("Truus Testpad: bericht “Kom dinsdag.” gaat niet meer weg.")
    await chat.passes(days=70)
    assert told in last(leader)
    assert "Niet te bereiken" not in last(leader)
    truus.sees_nothing()
    await leader.reads()


async def test_a_short_pause_only_makes_it_later(chat: Chat):
    """Until the first courteous moment after it."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await chat.pause(hans, days=7)
    await sent(chat, leader, "Kom in december.")
    assert "1 persoon krijgt het later, op di 1 dec, 11.00: Hans Proefweg." in last(leader)
    await chat.passes(days=8)
    await hans.sees("Kom in december.")
    await leader.reads()


async def test_what_is_urgent_respects_a_pause_and_a_stop(chat: Chat):
    """It passes quiet hours and budget, and nobody's wish to be left alone."""
    leader, hans = await chat.leader(), await chat.volunteer()
    truus = await chat.volunteer("Truus Testpad", "Buurthuis")
    gone = await chat.volunteer("Gerda Pastei", "Buurthuis")
    await chat.pause(truus, days=14)
    await gone.says("/stop")
    await gone.reads()
    await leader.reads()
    await chat.passes(days=5, hours=12)
    await leader.sees("Gerda Pastei, van Buurthuis, is gestopt.")
    await composed(leader, "Het buurthuis staat blank.")
    await leader.reads()
    await leader.taps("Maak dringend")
    await leader.sees(
        "gaat naar 1 persoon",
        "Dringend: het gaat meteen, ook ’s avonds en op zondag.",
        "Wie pauze heeft, krijgt het nu niet.",
        "1 persoon heeft pauze tot di 8 dec en krijgt dit niet: Truus Testpad.",
    )
    await leader.taps("Verstuur aan …")
    await hans.sees("Het buurthuis staat blank.")
    await chat.passes(seconds=5)
    await leader.reads()
    assert "Truus Testpad" in last(leader)
    await chat.passes(days=20)
    for person in (truus, gone):
        person.sees_nothing()
    await leader.reads()


async def test_who_ends_a_pause_gets_what_still_makes_sense(chat: Chat):
    """An announcement that was reported as not coming arrives after all, and the report says so."""
    leader, hans = await chat.leader(), await chat.volunteer()
    kees = await chat.professional()
    await hans.says("/mijn")
    await hans.reads()
    await hans.taps("Minder berichten")
    await hans.taps("Pauze: 2 maanden")
    await hans.reads()
    await chat.passes(hours=9)
    await sent(chat, leader, "Kom dinsdag.")
    assert "1 persoon krijgt het niet, want de pauze duurt te lang: Hans Proefweg." in last(leader)
    await hans.taps("Toch weer berichten")
    await hans.reads()
    assert "Kom dinsdag." in hans.shows("Kom dinsdag.").text
    await chat.passes(seconds=10)
    assert "Verstuurd naar 1 persoon." in last(leader)
    assert "pauze" not in last(leader)
    await chat.passes(days=1)
    await kees.sees("Kom dinsdag.")
    await leader.reads()
