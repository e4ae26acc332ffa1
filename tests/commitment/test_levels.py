"""How an organisation is doing, as its leaders see it: a level always with its reasons."""

from __future__ import annotations

from tests.announcements.scenes import sent
from tests.commitment.scenes import turns_on
from tests.harness.chat import Chat
from tests.tasks.scenes import adds


async def test_what_an_organisation_did_and_who_carries_it(chat: Chat):
    """The level, the last sign and a year's count stand on its card; a picture shows the months."""
    leader = await chat.leader()
    hans = await chat.volunteer(of="Wandelclub", groups=("kerngroep",))
    await chat.volunteer("Truus Fictief", of="Wandelclub")
    await sent(chat, leader, "Wie bakt er een taart?", buttons="Ja, Nee")
    for someone in chat.people:
        await someone.reads()
    await hans.taps("Ja")
    await chat.passes(minutes=5)
    await adds(hans, "Taart bakken")
    await chat.passes(days=40)
    for someone in chat.people:
        await someone.reads()
    await leader.says("/organisatie wandelclub")
    await leader.sees(
        "Rustig",
        "Het laatste teken: di 24 nov. Hans Proefweg nam een actie op zich: “Taart bakken”.",
        "Dit jaar deden ze 2 keer mee. 2 contacten zijn actief.",
    )
    await leader.taps("Hun jaar in beeld")
    picture = await leader.sees("Het jaar van Wandelclub.")
    assert picture.attachment is not None
    assert picture.attachment.mime == "image/png"


async def test_what_slides_stands_in_the_overview(chat: Chat):
    """Also where one person carries all; the leader's own organisation is not among them."""
    leader = await chat.leader()
    await chat.professional(of="Thuiszorg Voorbeeldhof", groups=("kerngroep",))
    await leader.says("/overzicht")
    await leader.sees("Thuiszorg Voorbeeldhof leunt op één mens. Er is maar één contact: Kees")
    assert not leader.shows("Thuiszorg").text.count("Welzijn Demostad")
    await chat.passes(days=50)
    await leader.reads()
    await leader.says("/overzicht")
    await leader.sees("Thuiszorg Voorbeeldhof zakt weg: Stil")
    await leader.taps("Thuiszorg Voorbeeldhof")
    await leader.sees("Thuiszorg Voorbeeldhof", "Stil", "Het laatste teken: di 24 nov.")


async def test_a_contact_who_stopped_leaves_what_they_did(chat: Chat):
    """The organisation's last sign stays known, also when the contact is forgotten."""
    leader = await chat.leader()
    hans = await chat.volunteer(of="Wandelclub", groups=("kerngroep",))
    await turns_on(leader)
    await hans.says("/agenda")
    await hans.reads()
    await chat.passes(days=2)
    await hans.says("/stop")
    await hans.reads()
    await chat.passes(days=1)
    await leader.reads()
    await leader.says("/organisatie wandelclub")
    await leader.sees("Wandelclub", "Het laatste teken: di 24 nov. Hans Proefweg was hier.")
