"""Notes of a project leader about organisations."""

from __future__ import annotations

from sqlalchemy.orm import Session

from handlers.conversation.context import World
from handlers.conversation.hooks import FORGET
from storage.commitment import OrganisationNote
from storage.people import Contact, Organisation, Person
from tests.commitment.scenes import turns_on
from tests.harness.chat import Chat


async def kept(chat: Chat) -> list[tuple[str, str]]:
    """The notes, each with the organisation that it stands with."""
    return await chat.db(
        lambda db: [(note.organisation.name, note.text) for note in db.query(OrganisationNote)]
    )


async def test_a_note_finds_its_organisation(chat: Chat):
    """By the name of a contact; it counts as a sign of life, so that the ladder waits."""
    leader = await chat.leader()
    joke = await chat.volunteer("Joke de Vries", of="Zonnebloem", groups=("kerngroep",))
    await chat.volunteer(of="Wandelclub")
    await turns_on(leader)
    await chat.passes(days=40)
    await leader.says("/contact gebeld met Joke, ze zoekt een tweede vrijwilliger")
    await leader.sees(
        "Genoteerd bij Zonnebloem (Joke de Vries):",
        "“gebeld met Joke, ze zoekt een tweede vrijwilliger”",
    )
    await chat.passes(days=20)
    assert not [bubble for bubble in joke.bubbles if "mee helpen?" in bubble.text]
    for someone in chat.people:
        await someone.reads()


async def test_a_note_that_is_not_right(chat: Chat):
    """One tap takes it away, and a second one is told so."""
    leader = await chat.leader()
    await chat.volunteer("Joke de Vries", of="Zonnebloem")
    await leader.says("/contact Joke gesproken")
    await leader.sees("Genoteerd bij Zonnebloem")
    await leader.taps_twice("Verwijder")
    await leader.reads()
    assert await kept(chat) == []


async def test_two_of_one_name(chat: Chat):
    """Then she chooses which organisation it is; another tap there changes nothing."""
    leader = await chat.leader()
    await chat.volunteer("Joke de Vries", of="Zonnebloem")
    await chat.volunteer("Joke Proef", of="Wandelclub")
    await leader.says("/contact gebeld met Joke")
    await leader.sees("Over welke organisatie gaat dit?")
    await leader.taps("Wandelclub")
    await leader.sees("Genoteerd bij Wandelclub (Joke Proef)")
    assert await kept(chat) == [("Wandelclub", "gebeld met Joke")]


async def test_both_names_leave_no_doubt(chat: Chat):
    """The organisation tells which Joke it is, a slip of the finger and all."""
    leader = await chat.leader()
    await chat.volunteer("Joke de Vries", of="Zonnebloem")
    await chat.volunteer("Joke Proef", of="Wandelclub")
    await leader.says("/contact Joke van de zonneblom gebeld")
    await leader.sees("Genoteerd bij Zonnebloem (Joke de Vries)")


async def test_words_that_name_nobody(chat: Chat):
    """She types the organisation, and is asked again where that is none."""
    leader = await chat.leader()
    await chat.volunteer(of="Wandelclub")
    await leader.says("notitie")
    await leader.sees("Wat hoorde je, en van wie?", "Schrijf niets op over bewoners.")
    await leader.says("Ze zoeken een zaal.")
    await leader.sees("Over welke organisatie gaat dit? Typ de naam.")
    await leader.says("xyzzy")
    await leader.sees("Die organisatie ken ik niet.")
    await leader.says("wandelclub")
    await leader.sees("Genoteerd bij Wandelclub", "Ze zoeken een zaal.")


async def test_none_of_those(chat: Chat):
    """Where none of the organisations offered is meant, its name is typed."""
    leader = await chat.leader()
    await chat.volunteer("Joke de Vries", of="Zonnebloem")
    await chat.volunteer("Joke Proef", of="Wandelclub")
    await chat.volunteer("Kees Schijn", of="Leeszaal")
    await leader.says("/contact Joke was blij")
    await leader.sees("Over welke organisatie gaat dit?")
    await leader.taps("Een andere")
    await leader.sees("Typ de naam.")
    await leader.says("Leeszaal")
    await leader.sees("Genoteerd bij Leeszaal")


async def test_on_the_card_of_an_organisation(chat: Chat):
    """A note can be written there, and the newest ones stand there."""
    leader = await chat.leader()
    await chat.volunteer(of="Wandelclub")
    await leader.says("/partners Wandelclub")
    await leader.reads()
    await leader.taps("Wandelclub · 1 contact")
    await leader.reads()
    await leader.taps("Schrijf een notitie")
    await leader.sees("Wat hoorde je van Wandelclub?")
    await leader.says("Ze komen in mei.")
    await leader.sees("Genoteerd bij Wandelclub")
    await leader.says("/partners Wandelclub")
    await leader.reads()
    await leader.taps("Wandelclub · 1 contact")
    assert (
        "Notitie van Ilse Modelman, di 24 nov: “Ze komen in mei.”" in leader.shows("Notitie").text
    )
    await leader.reads()


async def test_only_leaders(chat: Chat):
    """Others have no notes to make."""
    hans = await chat.volunteer()
    await hans.says("/contact gebeld met Ilse")
    await hans.reads()
    assert await kept(chat) == []


async def test_a_contact_is_forgotten(chat: Chat):
    """A note about them goes with them; that there was contact stays."""
    leader = await chat.leader()
    await chat.volunteer("Joke de Vries", of="Zonnebloem")
    await leader.says("/contact gebeld met Joke")
    await leader.reads()

    def forgets(db: Session) -> None:
        joke = db.query(Contact).join(Person).filter(Person.name == "Joke de Vries").one()
        World(db, chat.clock.now(), chat.app.services).gather(FORGET, joke)

    await chat.db(forgets)
    assert await kept(chat) == [("Zonnebloem", "")]


async def test_the_organisation_is_gone_meanwhile(chat: Chat):
    """An old button says so, and keeps nothing."""
    leader = await chat.leader()
    await chat.volunteer("Joke de Vries", of="Zonnebloem")
    await chat.volunteer("Joke Proef", of="Wandelclub")
    await leader.says("/contact gebeld met Joke")
    await leader.reads()

    def goes(db: Session) -> None:
        club = db.query(Organisation).filter_by(name="Wandelclub").one()
        club.contacts.clear()
        db.flush()
        db.delete(club)

    await chat.db(goes)
    await leader.taps("Wandelclub")
    await leader.reads()
    assert await kept(chat) == []
