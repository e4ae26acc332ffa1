"""Every name behind a count: to call who asked for it, and to know who misses it."""

from __future__ import annotations

from tests.announcements.scenes import composed, last, sent
from tests.harness.chat import Chat

LETTERS = "ABCDEFGHIJKL"


async def test_all_who_answered_can_be_seen_with_their_organisations(chat: Chat):
    """The report names ten; the others, and those who are silent, are two taps away."""
    leader = await chat.leader()
    crowd = [await chat.volunteer(f"Vriend {x}", f"Club {x}") for x in LETTERS]
    await sent(chat, leader, "Zal ik je bellen?", buttons="Bel mij")
    for person in crowd:
        await person.reads()
    for person in crowd[:-1]:
        await person.taps("Bel mij")
        await person.reads()
    await chat.passes(seconds=5)
    await leader.reads()
    assert "Bel mij: 11" in last(leader)
    assert "Vriend K" not in last(leader)
    await leader.taps("Alle namen")
    await leader.sees("Van wie wil je de namen zien?")
    await leader.taps("Bel mij: 11")
    await leader.sees("Bel mij: 11", "Bladzijde 1 van 2", "Vriend A · Club A")
    await leader.taps("Volgende ›")
    await leader.sees("Vriend K · Club K")
    await leader.taps("Terug")
    await leader.reads()
    await leader.taps("Nog geen antwoord: 1")
    await leader.sees("Vriend L · Club L")


async def test_the_preview_shows_all_whom_it_does_not_reach(chat: Chat):
    """Before it is sent, by the same button."""
    leader = await chat.leader()
    await chat.volunteer()
    crowd = [await chat.volunteer(f"Vriend {x}", f"Club {x}") for x in LETTERS]
    for person in crowd:
        await person.blocks()
    await composed(leader, "Kom dinsdag.")
    await leader.sees("12 mensen kan ik niet bereiken: Vriend A", "nog 2")
    await leader.taps("Alle namen")
    await leader.sees("Van wie wil je de namen zien?")
    await leader.taps("Niet te bereiken: 12")
    await leader.sees("Niet te bereiken: 12", "Vriend A · Club A")
    await leader.taps("Volgende ›")
    await leader.sees("Vriend L · Club L")
    await leader.taps("Terug")
    await leader.reads()
    await leader.taps("Krijgt het: 1")
    await leader.sees("Hans Proefweg · Wandelclub Stap voor Stap")


async def test_who_gets_it_later_is_counted_once_and_the_report_names_only_them(chat: Chat):
    """The preview always has the names; before anyone has it there is nothing to tally."""
    leader, hans = await chat.leader(), await chat.volunteer()
    kees = await chat.professional()
    await composed(leader, "Kom dinsdag.", buttons="Bel mij")
    await leader.sees("gaat naar 2 mensen (iedereen)\n")
    assert "Alle namen" in leader.labels(), "also when all get it at once"
    await leader.taps("Annuleer")
    await leader.reads()
    await chat.passes(hours=7)
    await composed(leader, "Kom dinsdag.", buttons="Bel mij")
    await leader.sees("gaat naar 2 mensen (iedereen): 1 meteen, 1 later", "Kees Schijn")
    await leader.taps("Alle namen")
    await leader.sees("Van wie wil je de namen zien?")
    assert {"Krijgt het later: 1", "Krijgt het: 1"} < set(leader.labels())
    await chat.passes(hours=5)
    await leader.taps("Verstuur aan …")
    await chat.passes(seconds=5)
    await leader.reads()
    assert "2 mensen krijgen het later" in last(leader)
    for piece in ("Verstuurd naar 0", "Bel mij: 0", "Nog geen antwoord"):
        assert piece not in last(leader)
    await chat.passes(days=1)
    for person in (hans, kees):
        await person.sees("Kom dinsdag.")
    await leader.reads()
    assert "Nog geen antwoord: 2" in last(leader)


async def test_one_list_of_names_needs_no_question(chat: Chat):
    """It opens at once, also on its second page, and nothing leads back."""
    leader = await chat.leader()
    for x in LETTERS:
        await chat.volunteer(f"Vriend {x}", f"Club {x}")
    await composed(leader, "Kom dinsdag.")
    await leader.reads()
    await leader.taps("Alle namen")
    await leader.sees("Krijgt het: 12", "Vriend A · Club A")
    await leader.taps("Volgende ›")
    await leader.sees("Vriend L · Club L")
    shown = [choice.label for choice in leader.shows("Vriend L").choices]
    assert shown == ["‹ Vorige"]


async def test_no_names_of_another_coalition(chat: Chat):
    """Its leader's press changes and shows nothing."""
    ilse, hans = await chat.leader(), await chat.volunteer()
    other = await chat.leader("Anna Ver", "Elders", coalition="Elders Samen")
    await sent(chat, ilse, "Kom dinsdag.")
    await hans.reads()
    await other.forges(ilse, "Alle namen")
    other.sees_nothing()
