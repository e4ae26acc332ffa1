"""One chat, more than one coalition; one person, more than one organisation."""

from __future__ import annotations

from storage.people import Contact, Kind, Person, Role, Standing
from tests.harness.chat import Chat, Someone


async def adviser(chat: Chat) -> Someone:
    """Someone who advises two coalitions."""
    saar = await chat.member("Saar Raad", None, Kind.PROFESSIONAL, Role.ADVISER)
    return await chat.member(
        "Saar Raad", None, Kind.PROFESSIONAL, Role.ADVISER, coalition="Polder Samen", person=saar
    )


async def leader_of_two(chat: Chat) -> Someone:
    """Someone who leads two coalitions."""
    ilse = await chat.leader()
    return await chat.leader(coalition="Polder Samen", person=ilse)


async def test_an_adviser_of_two_coalitions_sees_both(chat: Chat):
    """Help is one list; what is kept is told for each, and each can be opened."""
    saar = await adviser(chat)
    await saar.says("/help")
    await saar.sees("Dit kun je doen")
    await saar.taps("Mijn gegevens")
    await saar.sees("Demostad Ontmoet: je bent adviseur.", "Polder Samen: je bent adviseur.")
    await saar.taps("Polder Samen")
    await saar.sees("Polder Samen: je bent adviseur.")
    await saar.taps("Hoe ik meedoe")
    await saar.sees("Hoe doe je mee?")
    await saar.taps("Bestuur")
    await saar.sees("Je doet mee als: Bestuur")
    kinds = await chat.db(
        lambda db: {c.coalition.name: c.kind for c in db.query(Contact) if c.coalition}
    )
    assert kinds == {"Demostad Ontmoet": Kind.PROFESSIONAL, "Polder Samen": Kind.BOARD}


async def test_a_chair_speaks_for_two_clubs(chat: Chat):
    """One contact, two organisations: leaders read both names, and one can be left."""
    ilse = await chat.leader()
    hans = await chat.volunteer()
    await chat.volunteer("Anneke Blad", of="Bibliotheek Demostad")
    await hans.says("/mijn")
    await hans.sees("Wandelclub")
    await hans.taps("Mijn organisaties")
    await hans.sees("Wandelclub")
    await hans.taps("Nog een organisatie")
    await hans.sees("Typ de naam")
    await hans.says("Bibliotheek Demostad")
    await hans.sees("je hoort bij Bibliotheek Demostad")
    await hans.says("Het dak lekt bij de achterdeur.")
    await hans.sees("Zal ik dit doorsturen")
    await hans.taps("Stuur naar de projectleider")
    await hans.sees("Dit stuur ik aan")
    await hans.taps("Verstuur")
    await hans.sees("Verstuurd aan")
    letter = await ilse.sees("Hans Proefweg van", "Het dak lekt bij de achterdeur.")
    assert "Wandelclub Stap voor Stap" in letter.text
    assert "Bibliotheek Demostad" in letter.text


async def test_a_command_asks_for_which_coalition(chat: Chat):
    """A leader of two chooses, and what follows is for that one."""
    ilse = await leader_of_two(chat)
    await ilse.says("/uitnodigen")
    await ilse.sees("Je hoort bij meer coalities. Voor welke is dit?")
    await ilse.taps("Polder Samen")
    await ilse.sees("Polder Samen", "Wie nodig je uit?")


async def test_words_go_to_the_leaders_of_the_coalition_that_was_chosen(chat: Chat):
    """There is a button for each; the answer names its coalition."""
    ilse = await chat.leader()
    els = await chat.leader("Els Concept", coalition="Polder Samen")
    saar = await adviser(chat)
    await saar.says("Het dak lekt bij de achterdeur.")
    await saar.sees("Zal ik dit doorsturen")
    await saar.taps("Stuur naar Polder Samen")
    await saar.sees("Dit stuur ik aan Els Concept")
    await saar.taps("Verstuur")
    await saar.sees("Verstuurd aan Els Concept")
    await els.sees("Saar Raad schrijft:", "Het dak lekt bij de achterdeur.")
    ilse.sees_nothing()
    await els.taps("Antwoord aan Saar")
    await els.sees("laten weten")
    await els.says("Graag, morgen.")
    await els.sees("gaf antwoord")
    await els.sees("Verstuurd aan Saar Raad")
    await saar.sees("Polder Samen", "Els Concept antwoordt:", "Graag, morgen.")
    await saar.taps("Antwoord aan Els")
    await saar.sees("Wat wil je Els Concept laten weten")
    await saar.says("Tot morgen!")
    await saar.sees("Verstuurd aan Els Concept")
    await els.sees("Tot morgen!")


async def test_a_press_counts_in_the_coalition_of_its_message(chat: Chat):
    """A leader of one who is a contact of the other decides only in the first."""
    ilse = await chat.leader()
    await chat.volunteer(coalition="Polder Samen", person=ilse)
    code = await chat.invitation(vouched=False, of="Welzijn Demostad")
    mo = chat.someone("Mo Kassa")
    await mo.says(f"/start {code}")
    await mo.sees("Mag ik je berichten sturen?")
    await mo.taps("Ja, prima")
    await mo.sees("noemen?")
    await mo.taps("Ja")
    await mo.sees("Hoe doe je mee?")
    await mo.taps("Ondernemer")
    await mo.sees("Wanneer kun je meestal?")
    await mo.says("overdag")
    await mo.sees("kijkt naar je aanmelding")
    await ilse.sees("Demostad Ontmoet", "Mo Kassa", "wil meedoen")
    await ilse.taps("Goedkeuren")
    await mo.sees("Welkom Mo!", "Demostad Ontmoet")
    standings = await chat.db(lambda db: [c.standing for c in db.query(Contact)])
    assert standings == [Standing.ACTIVE] * 3


async def test_stop_ends_all_and_each_can_be_kept(chat: Chat):
    """One goodbye for each coalition, with a way to stay in it."""
    saar = await adviser(chat)
    await saar.says("/stop")
    await saar.sees("geen berichten meer van Demostad Ontmoet")
    await saar.sees("geen berichten meer van Polder Samen")
    await saar.taps("Toch bij Polder Samen blijven")
    await saar.sees("Je doet weer mee met Polder Samen")
    await saar.says("/mijn")
    await saar.sees("Polder Samen: je bent adviseur.")
    await chat.passes(days=31)
    left = await chat.db(lambda db: [c.coalition.name for c in db.query(Contact)])
    assert left == ["Polder Samen"]


async def test_staying_in_is_no_way_around_the_leader(chat: Chat):
    """An applicant who still waited for approval waits again."""
    saar = await adviser(chat)

    def not_approved(db):
        for contact in db.query(Contact):
            contact.standing, contact.vouched = Standing.WAITING, False

    await chat.db(not_approved)
    await saar.says("/stop")
    await saar.sees("Demostad Ontmoet")
    await saar.sees("Polder Samen")
    await saar.taps("Toch bij Polder Samen blijven")
    await saar.sees("Polder Samen")
    standings = await chat.db(lambda db: {c.standing for c in db.query(Contact)})
    assert standings == {Standing.STOPPED, Standing.WAITING}


async def test_only_what_must_holds_where_it_was_asked(chat: Chat):
    """From /mijn it holds everywhere, since no coalition was meant."""
    saar = await adviser(chat)
    await saar.says("/mijn")
    await saar.sees("adviseur")
    await saar.taps("Minder berichten")
    await saar.sees("Hoeveel berichten wil je?")
    await saar.taps("Alleen het nodigste")
    await saar.sees("alleen nog het nodigste")
    assert await chat.db(lambda db: all(c.only_needed for c in db.query(Contact)))
    assert await chat.db(lambda db: db.query(Person).count()) == 1
