"""Personal data in polls: of a member who asks for it, becomes one with another, or leaves."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from handlers.conversation.context import World
from handlers.conversation.hooks import EXPORT
from handlers.conversation.joining import become_one
from storage.availability import Invitee, PollOutcome, PollVote
from storage.people import Contact, Person
from tests.availability.scenes import THREE, answers, asked, stand, told
from tests.harness.chat import Chat


async def test_answers_go_ninety_days_after_the_end(chat: Chat):
    """How each kind fared stays, without names, for the next choice."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await answers(hans, "Kan", "Kan niet", "Kan")
    await leader.taps("Kies een tijd")
    await leader.taps("Kies di 12 jan, 19.30")
    await leader.taps("Ja, kies dit")
    await chat.passes(days=89)
    assert await chat.db(lambda db: db.query(PollVote).count()) == 3
    await chat.passes(days=2)

    def kept(db: Session) -> tuple[int, int, int]:
        return (db.query(PollVote).count(), db.query(Invitee).count(),
                db.query(PollOutcome).count())  # fmt: skip

    assert await chat.db(kept) == (0, 0, 1)
    await hans.reads()
    await leader.reads()


async def test_two_contacts_turn_out_to_be_one(chat: Chat):
    """The answers and invitations of both go to the one that stays, and so does being required."""
    leader = await chat.leader()
    hans = await chat.volunteer()
    twice = await chat.volunteer("Hans P.")
    await leader.says("/peiling Taalcafé")
    await leader.says("Hans Proefweg")
    await leader.taps("Klaar")
    await leader.says(THREE)
    await leader.taps("Meer wensen")
    await leader.taps("Wie moet erbij zijn?")
    await leader.taps("Hans Proefweg")
    await leader.taps("Klaar")
    await leader.taps("Klaar")
    await leader.taps("Verstuur aan …")
    await chat.passes(seconds=10)
    await answers(hans, "Kan", "Kan niet", "Kan")

    def one(db: Session) -> None:
        known = {person.name: person for person in db.query(Person)}
        world = World(db, chat.clock.now(), chat.app.services)
        become_one(world, known["Hans P."], known["Hans Proefweg"])

    await chat.db(one)
    await leader.says("/peilingen")
    await leader.taps("Taalcafé")
    assert "Antwoorden: 1 van 1." in stand(leader)
    await leader.taps("Kies een tijd")
    assert "Moet erbij zijn" not in leader.bubbles[-1].text
    for someone in (leader, hans, twice):
        await someone.reads()


async def test_the_answers_of_one_are_those_of_the_other(chat: Chat):
    """A respondent who answered under the other name is done under the one that stays."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    twice = await chat.volunteer("Hans P.", groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await answers(twice, "Kan", "Kan niet", "Kan")

    def one(db: Session) -> None:
        known = {person.name: person for person in db.query(Person)}
        world = World(db, chat.clock.now(), chat.app.services)
        become_one(world, known["Hans Proefweg"], known["Hans P."])

    await chat.db(one)
    seen = len(hans.bubbles), len(twice.bubbles)
    await chat.passes(days=8)
    assert told(leader, "Iedereen heeft geantwoord.")
    assert (len(hans.bubbles), len(twice.bubbles)) == seen
    for someone in (leader, hans, twice):
        await someone.reads()


async def test_a_tap_when_the_answers_are_gone(chat: Chat):
    """Ninety days after its end the card says what it said, and nothing odd."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    (kan,) = [choice for choice in hans.bubbles[-1].choices if choice.label == "Kan"]
    await leader.taps("Stop deze peiling")
    await leader.taps("Ja, stop")
    await chat.passes(days=91)
    await hans.presses(kan)
    assert "Deze knop is niet voor jou." not in (hans.toast, hans.bubbles[-1].text)
    for someone in (leader, hans):
        await someone.reads()


async def test_an_open_question_stands_in_the_welcome(chat: Chat):
    """An invitee who types /start reads that a poll waits."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await hans.reads()
    await hans.says("/start")
    await hans.sees("Er wacht een vraag op je: wanneer kun je voor “Overleg kerngroep”?")
    await hans.taps("Vul nu in")
    await hans.sees("1 van 3")
    await answers(hans, "Kan", "Kan", "Kan")
    assert "Kan" not in hans.labels()
    await leader.reads()


async def test_a_leader_takes_the_answers_along(chat: Chat):
    """Polls stand in what /export offers."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await answers(hans, "Kan", "Kan niet", "Kan")
    await leader.says("/export")
    await leader.sees("Peilingen: 3")
    await leader.reads()


async def test_a_remark_is_theirs_too(chat: Chat):
    """A respondent's remark is among their personal data."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await answers(hans, "Kan", "Kan niet", "Kan", "Opmerking")
    await hans.says("Ik kom met de fiets.")

    def kept(db: Session) -> list[dict[str, Any]]:
        contact = db.query(Contact).join(Person).filter(Person.name == "Hans Proefweg").one()
        return World(db, chat.clock.now(), chat.app.services).gather(EXPORT, contact)

    assert {"poll": "Overleg kerngroep", "remark": "Ik kom met de fiets."} in [
        remark for part in await chat.db(kept) for remark in part.get("poll_remarks", [])
    ]
    for someone in (leader, hans):
        await someone.reads()


async def test_a_leader_who_stops(chat: Chat):
    """Answers are no longer shown to them; the poll goes over to another leader."""
    leader, other = await chat.leader(), await chat.leader("Tweede Leider")
    hans = await chat.volunteer(groups=("kerngroep",))
    kees = await chat.professional(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await leader.says("/stop")
    await answers(hans, "Kan", "Kan niet", "Kan")
    await chat.passes(seconds=10)
    assert "Antwoorden: 0 van 2." in stand(leader)
    await other.says("/peilingen")
    await other.taps("Overleg kerngroep")
    assert "Antwoorden: 1 van 2." in stand(other)
    await answers(kees, "Kan", "Kan niet", "Kan")
    await chat.passes(seconds=10)
    assert "Antwoorden: 2 van 2." in stand(other)
    for someone in (leader, other, hans, kees):
        await someone.reads()


async def test_who_stops_is_left_alone(chat: Chat):
    """Their card stays as it was when the time is chosen."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    kees = await chat.professional(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await hans.says("/stop")
    await answers(kees, "Kan", "Kan niet", "Kan niet")
    await leader.taps("Kies een tijd")
    await leader.taps("Kies di 12 jan, 19.30")
    await leader.taps("Ja, kies dit")
    await chat.passes(days=1)
    assert not told(hans, "Het moment is gekozen")
    for someone in (leader, hans, kees):
        await someone.reads()
