"""The whole way: a time is found, a meeting is held, and what was promised comes back."""

from __future__ import annotations

import pytest

from tests.harness.chat import Chat, Someone


async def everyone_reads(*people: Someone) -> None:
    for someone in people:
        await someone.reads()


@pytest.mark.also_encrypted
async def test_from_the_question_to_what_was_done(chat: Chat):
    """A leader asks when; people answer with taps and in words; the date comes with a file; the
    leader ticks who was there; each takes one task, is reminded of it, and reads it at the next
    meeting."""
    ilse = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    kees = await chat.professional(groups=("kerngroep",))
    everyone = (ilse, hans, kees)

    await ilse.says("/peiling")
    await ilse.taps("Overleg kerngroep")
    await ilse.reads()
    await ilse.says("di 15 dec 19:30, do 17 dec 10 uur")
    await ilse.sees("• di 15 dec, 19.30", "• do 17 dec, 10.00")
    await ilse.taps("Verstuur aan …")
    await chat.passes(seconds=10)
    await hans.sees("Ilse Modelman zoekt een moment:", "1 van 2: kun je op di 15 dec, 19.30?")
    await hans.taps("Kan")
    await hans.reads()
    await hans.taps("Als het moet")
    await hans.sees("Genoteerd")
    await kees.sees("1 van 2")
    await kees.says("dinsdag niet, donderdag wel")
    await kees.sees("✗ di 15 dec, 19.30: kan niet", "✔ do 17 dec, 10.00: kan", "Genoteerd")

    await chat.passes(hours=1)
    assert "Beste keuze: do 17 dec, 10.00" in ilse.shows("Iedereen heeft geantwoord.").text
    await ilse.taps("Kies do 17 dec, 10.00")
    await ilse.taps("Ja, kies dit")
    await chat.passes(hours=1)
    for someone in (hans, kees):
        date = someone.shows("do 17 dec, 10.00 tot 11.00")
        assert date.attachment is not None
        assert date.attachment.name == "overleg-kerngroep-2026-12-17.ics"
    await everyone_reads(*everyone)
    await hans.says("/agenda")
    assert "Overleg kerngroep" in hans.bubbles[-1].text

    await chat.passes(days=22, hours=1)
    assert "do 17 dec, 10.00" in hans.shows("Morgen: Overleg kerngroep").text
    await everyone_reads(*everyone)
    await chat.passes(days=1)
    await ilse.sees("Wie waren er bij Overleg kerngroep")
    await ilse.taps("Klaar")
    await chat.passes(minutes=5)
    await hans.sees("Welke actie neem jij op je?")
    await hans.says("Ik maak de poster")
    await hans.sees("Zal ik dit noteren als je actie?", "“Ik maak de poster”")
    await hans.taps("Ja")
    await hans.reads()
    await hans.taps("Zonder datum")
    await hans.reads()
    await kees.sees("Welke actie neem jij op je?")
    await kees.taps("Geen actie")
    await everyone_reads(*everyone)

    await chat.passes(days=5)
    await everyone_reads(*everyone)
    await ilse.says("/acties")
    await everyone_reads(*everyone)
    await ilse.says("/peiling")
    await ilse.taps("Overleg kerngroep")
    await ilse.says("do 21 jan 10 uur")
    await ilse.taps("Verstuur aan …")
    await chat.passes(days=1)
    await hans.taps("Kan")
    await kees.taps("Kan")
    await chat.passes(hours=1)
    await ilse.taps("Kies do 21 jan, 10.00")
    await ilse.taps("Ja, kies dit")
    await chat.passes(days=1)
    assert "Ik maak de poster" in kees.shows("Afgesproken vorige keer").text
    await everyone_reads(*everyone)
    await ilse.says("/export")
    await ilse.sees("Peilingen", "Acties")
    await everyone_reads(*everyone)


async def test_who_chooses_a_time_comes(chat: Chat):
    """A leader who is asked as well, and said nothing: choosing says it."""
    ilse = await chat.leader()
    hans = await chat.volunteer()
    await ilse.says("/peiling Taalcafé")
    await ilse.says("Ilse Modelman, Hans Proefweg")
    await ilse.taps("Klaar")
    await ilse.says("do 17 dec 10 uur")
    await ilse.taps("Verstuur aan …")
    await chat.passes(seconds=10)
    await hans.taps("Kan")
    await chat.passes(hours=1)
    await ilse.says("/peilingen")
    await ilse.taps("Taalcafé")
    await ilse.taps("Kies een tijd")
    await ilse.taps("Kies do 17 dec, 10.00")
    await ilse.taps("Ja, kies dit")
    await chat.passes(days=23, hours=2)
    assert "✔ Ilse Modelman" in ilse.labels()
    await everyone_reads(ilse, hans)
