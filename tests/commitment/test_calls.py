"""The last step: a project leader is asked to call, and says what came of it."""

from __future__ import annotations

from sqlalchemy.orm import Session

from handlers.conversation.context import World
from handlers.conversation.events import CallNeeded
from storage.commitment import Call, OrganisationNote
from storage.people import Organisation
from tests.commitment.scenes import turns_on
from tests.harness.chat import Chat, Someone

CLUB = "Wandelclub"


async def to_call(chat: Chat, *leaders: Someone, of: str = CLUB) -> Someone:
    """An organisation of which nobody is heard, until the leaders are asked to call it; its
    contact."""
    hans = await chat.volunteer(of=of, groups=("kerngroep",))
    await turns_on(leaders[0])
    await chat.passes(days=140)
    await hans.sees(f"Hoi Hans, waar kunnen we {of} mee helpen?")
    return hans


async def asks_for_call(chat: Chat, of: str = CLUB) -> None:
    """Something else needs a person too, such as a contact who leaves."""

    def needs(db: Session) -> None:
        organisation = db.query(Organisation).filter_by(name=of).one()
        contact = next(iter(organisation.speakers), None)
        world = World(db, chat.clock.now(), chat.app.services)
        world.publish(CallNeeded(organisation, contact, "call-for-nobody-else"))

    await chat.db(needs)
    await chat.passes(days=1)


async def test_a_call_with_all_that_she_needs(chat: Chat):
    """After 135 silent days a leader is asked to call, with a brief on one screen; a talk takes the
    organisation off the ladder."""
    leader = await chat.leader()
    hans = await to_call(chat, leader)
    brief = await leader.sees(
        "Wil je Wandelclub bellen?",
        "Ik hoor al lang niets van ze",
        "Wie: Hans Proefweg, Vrijwilliger",
        "Te bereiken via",
        "Laatste teken: di 24 nov",
        "Deed dit jaar nog niet mee.",
        "“Dag Hans, met Ilse van Demostad Ontmoet.",
    )
    assert len(brief.text) < 700
    await leader.taps("Ik heb gebeld")
    await leader.sees("Heb je iemand van Wandelclub bereikt?")
    await leader.taps("Gesproken")
    await leader.sees("Wat kwam eruit?")
    await leader.taps("Nieuwe afspraak")
    await leader.sees("Wat spraken jullie af?", "Schrijf niets op over bewoners.")
    await leader.says("Hans komt naar het overleg in mei.")
    await leader.sees("Dank voor je telefoontje.")
    await chat.passes(days=44)
    hans.sees_nothing()
    await chat.passes(days=4)
    await hans.sees("waar kunnen we Wandelclub mee helpen?")
