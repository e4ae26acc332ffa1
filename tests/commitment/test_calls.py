"""The last step: a project leader is asked to call, and says what came of it."""

from __future__ import annotations

from sqlalchemy.orm import Session

from handlers.conversation.context import World
from handlers.conversation.events import CallNeeded
from handlers.conversation.hooks import EXPORT, FORGET
from storage.commitment import Call, CallOutcome, OrganisationNote
from storage.people import Contact, Organisation
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
    await hans.sees("ik heb een agendapunt van 5 minuten voor je klaar.")
    return hans


async def asks_for_call(chat: Chat, of: str = CLUB) -> None:
    """Something else needs a person too, such as a contact who leaves."""

    def needs(db: Session) -> None:
        organisation = db.query(Organisation).filter_by(name=of).one()
        contact = next(iter(organisation.speakers), None)
        world = World(db, chat.clock.now(), chat.app.services)
        world.publish(CallNeeded(organisation, contact, "why-call-closed"))

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
        "Slapend",
        "Het laatste teken: di 24 nov. Hans Proefweg was hier.",
        "Dit jaar deden ze nog nergens aan mee.",
        "“Dag Hans, met Ilse van Demostad Ontmoet.",
    )
    assert len(brief.text) < 600
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


async def spoken(chat: Chat, leader: Someone, outcome: str) -> None:
    """She spoke somebody, and this came of it."""
    await leader.sees(f"Wil je {CLUB} bellen?")
    await leader.taps("Ik heb gebeld")
    await leader.sees("Heb je iemand van Wandelclub bereikt?")
    await leader.taps("Gesproken")
    await leader.sees("Wat kwam eruit?")
    await leader.taps(outcome)


async def needs_call(chat: Chat) -> Someone:
    """A leader who is asked to call because of something else than silence."""
    leader = await chat.leader()
    await chat.volunteer(of=CLUB)
    await asks_for_call(chat)
    return leader


async def test_the_plan_shows_a_call(chat: Chat):
    """Leaders read beforehand which organisation they would call, and in which words."""
    leader = await chat.leader()
    hans = await chat.volunteer(of=CLUB, groups=("kerngroep",))
    await turns_on(leader)
    await chat.passes(days=120)
    await hans.reads()
    await leader.says("/instellingen")
    await leader.reads()
    await leader.taps("Contact houden")
    await leader.reads()
    await leader.taps("Bekijk de komende maand")
    await leader.sees(
        f"stap 4: {CLUB} (Hans Proefweg)", "Zo klinkt stap 4:", f"Wil je {CLUB} bellen?"
    )


async def test_another_contact(chat: Chat):
    """An invitation for the organisation is at hand at once; a note is not needed."""
    leader = await needs_call(chat)
    await spoken(chat, leader, "Andere contactpersoon")
    await leader.sees("Uitnodiging voor Wandelclub")
    await leader.sees("Wil je er iets bij schrijven?")
    await leader.taps("Geen notitie")
    await leader.sees("Dank voor je telefoontje.")


async def test_they_want_a_pause(chat: Chat):
    """The organisation hears nothing until then, as a sign of life alone would not do."""
    leader = await chat.leader()
    hans = await to_call(chat, leader)
    await spoken(chat, leader, "Pauze")
    await leader.sees("Hoelang willen ze niets horen?")
    await leader.taps("Over 2 maanden")
    await leader.sees("Wandelclub hoort tot", "niets.", "Wil je er iets bij schrijven?")
    await leader.taps("Geen notitie")
    await leader.reads()
    await chat.passes(days=59)
    hans.sees_nothing()
    await chat.passes(days=5)
    await hans.sees("waar kunnen we Wandelclub mee helpen?")


async def test_they_stop(chat: Chat):
    """The organisation takes part no more, until the leader brings it back with one tap."""
    leader = await needs_call(chat)
    await spoken(chat, leader, "Stopt")
    await leader.sees("Wandelclub doet niet meer mee. De mensen blijven bewaard.")
    await leader.sees("Wil je er iets bij schrijven?")
    assert not await chat.db(lambda db: db.query(Organisation).filter_by(name=CLUB).one().active)
    await leader.taps("Laat weer meedoen")
    await leader.reads()
    assert await chat.db(lambda db: db.query(Organisation).filter_by(name=CLUB).one().active)


async def test_nothing_special(chat: Chat):
    """That they spoke counts, with her words."""
    leader = await needs_call(chat)
    await spoken(chat, leader, "Niets bijzonders")
    await leader.sees("Wil je er iets bij schrijven?")
    await leader.says("Alles gaat zijn gang.")
    await leader.sees("Genoteerd.")
    assert (
        await chat.db(lambda db: db.query(OrganisationNote).one().text) == "Alles gaat zijn gang."
    )


async def test_a_word_counts_that_came_of_nothing(chat: Chat):
    """She put her phone away after one tap."""
    leader = await needs_call(chat)
    await leader.reads()
    await leader.taps("Ik heb gebeld")
    await leader.reads()
    await leader.taps("Gesproken")
    await leader.sees("Wat kwam eruit?")
    assert await outcomes(chat) == [CallOutcome.SPOKEN]
    assert await chat.db(lambda db: db.query(OrganisationNote).count()) == 1


async def outcomes(chat: Chat) -> list[CallOutcome | None]:
    return await chat.db(lambda db: [call.outcome for call in db.query(Call).order_by(Call.id)])


async def test_the_wrong_person(chat: Chat):
    """Then somebody else of that organisation is invited."""
    leader = await needs_call(chat)
    await leader.reads()
    await leader.taps("Ik heb gebeld")
    await leader.reads()
    await leader.taps("Verkeerde persoon")
    await leader.sees("Dan zoeken we iemand anders bij Wandelclub.")
    await leader.sees("Uitnodiging voor Wandelclub")


async def misses(leader: Someone, *words: str) -> None:
    await leader.sees(f"Wil je {CLUB} bellen?", *words)
    await leader.taps("Ik heb gebeld")
    await leader.reads()
    await leader.taps("Niet bereikt, later")


async def test_nobody_answers(chat: Chat):
    """It comes again in a week, three times in all, and then rests for two months."""
    leader = await chat.leader()
    hans = await to_call(chat, leader)
    for tried in ("", "Vorige week nam er niemand op."):
        await misses(leader, tried)
        await leader.sees("zet ik Wandelclub weer op je lijst.")
        await chat.passes(days=6)
        leader.sees_nothing()
        await chat.passes(days=4)
    await misses(leader, "Er nam al 2 keer niemand op.")
    await leader.sees("Drie keer niemand bereikt bij Wandelclub.")
    await chat.passes(days=55)
    leader.sees_nothing()
    await chat.passes(days=60)
    await leader.sees(f"Wil je {CLUB} bellen?")
    await hans.reads()


async def test_they_call_back(chat: Chat):
    """She need not wait for the day on which it comes again."""
    leader = await needs_call(chat)
    await misses(leader)
    await leader.reads()
    await leader.taps("Toch gesproken")
    await leader.sees("Wat kwam eruit?")
    await chat.passes(days=10)
    leader.sees_nothing()


async def test_it_is_not_needed(chat: Chat):
    """Her judgement goes before that of the ladder."""
    leader = await needs_call(chat)
    await leader.reads()
    await leader.taps("Niet nodig")
    await leader.sees("Prima, dan bel je niet.")
    await asks_for_call(chat)
    leader.sees_nothing()
    await chat.passes(days=61)
    await asks_for_call(chat)
    await leader.sees(f"Wil je {CLUB} bellen?")


async def test_not_needed_is_not_for_ever(chat: Chat):
    """Where the silence lasts, she is asked again after two months."""
    leader = await chat.leader()
    await to_call(chat, leader)
    await leader.reads()
    await leader.taps("Niet nodig")
    await leader.sees("Ik laat het twee maanden rusten.")
    await chat.passes(days=55)
    leader.sees_nothing()
    await chat.passes(days=60)
    await leader.sees(f"Wil je {CLUB} bellen?")


# Several leaders


async def test_the_first_leader_makes_it(chat: Chat):
    """The card of the other says so, and her press comes too late."""
    ilse, noor = await chat.leader(), await chat.leader("Noor Proef")
    await chat.volunteer(of=CLUB)
    await asks_for_call(chat)
    await ilse.sees(f"Wil je {CLUB} bellen?")
    await noor.sees(f"Wil je {CLUB} bellen?")
    _, number = noor.button("Ik bel")
    late = noor.shows("Wil je").choices[number - 1]
    await ilse.taps("Ik bel")
    await ilse.reads()
    assert "Ilse Modelman belt deze organisatie." in noor.shows("Wil je").text
    assert noor.labels() == []
    await noor.presses(late)
    await ilse.taps("Ik heb gebeld")
    await ilse.sees("Heb je iemand van Wandelclub bereikt?")


async def test_a_leader_who_leaves_gives_it_back(chat: Chat):
    """The others are asked instead."""
    ilse, noor = await chat.leader(), await chat.leader("Noor Proef")
    await chat.volunteer(of=CLUB)
    await asks_for_call(chat)
    await ilse.reads()
    await noor.reads()
    await ilse.taps("Ik bel")
    await ilse.says("/stop")
    await noor.reads()
    assert "Ik heb gebeld" not in noor.labels()
    await chat.passes(days=2)
    await noor.sees(f"Wil je {CLUB} bellen?")
    await noor.taps("Ik heb gebeld")
    await noor.reads()
    await ilse.reads()


# Courtesy


async def test_three_calls_a_week(chat: Chat):
    """A fourth waits, and is not lost."""
    leader = await chat.leader()
    for number in range(4):
        await chat.volunteer(f"Piet {number}", of=f"Club {number}")
        await asks_for_call(chat, of=f"Club {number}")
    for number in range(3):
        await leader.sees(f"Wil je Club {number} bellen?")
    leader.sees_nothing()
    await chat.passes(days=8)
    await leader.sees("Wil je Club 3 bellen?")


async def silent_in_a_full_week(chat: Chat) -> tuple[Someone, Someone]:
    """A leader who has three calls to make, and the contact of a silent organisation whose call
    waits for its turn."""
    leader = await chat.leader()
    hans = await chat.volunteer(of=CLUB, groups=("kerngroep",))
    await turns_on(leader)
    await chat.passes(days=132)
    for number in range(3):
        await chat.volunteer(f"Piet {number}", of=f"Club {number}")
        await asks_for_call(chat, of=f"Club {number}")
    await chat.passes(days=4)
    for someone in chat.people:
        await someone.reads()
    assert await outcomes(chat) == [None] * 4
    return leader, hans


async def test_they_are_heard_before_her_turn_comes(chat: Chat):
    """A call for silence alone is not needed any more then."""
    leader, hans = await silent_in_a_full_week(chat)
    await hans.says("/mijn")
    await hans.reads()
    await chat.passes(days=14)
    leader.sees_nothing()
    assert await outcomes(chat) == [None, None, None, CallOutcome.GONE]


async def test_the_ladder_is_off_meanwhile(chat: Chat):
    """A call that waits for its turn does not come."""
    leader, _ = await silent_in_a_full_week(chat)
    await leader.says("/instellingen")
    await leader.reads()
    await leader.taps("Contact houden")
    await leader.reads()
    await leader.taps("Zet uit")
    await leader.reads()
    await chat.passes(days=14)
    leader.sees_nothing()


async def test_it_is_their_turn(chat: Chat):
    """After a week there is room for one more."""
    leader, _ = await silent_in_a_full_week(chat)
    await chat.passes(days=14)
    await leader.sees(f"Wil je {CLUB} bellen?")


# Presses


async def test_she_presses_twice(chat: Chat):
    """A second press says that it is noted, and does nothing twice."""
    leader = await needs_call(chat)
    await leader.reads()
    await leader.taps("Ik heb gebeld")
    await leader.reads()
    await leader.taps_twice("Gesproken")
    await leader.reads()
    assert await chat.db(lambda db: db.query(OrganisationNote).count()) == 1
    await leader.taps_twice("Andere contactpersoon")
    invitations = [bubble for bubble in leader.bubbles if "Uitnodiging voor" in bubble.text]
    assert len(invitations) == 1
    await leader.reads()


async def test_the_contact_is_gone(chat: Chat):
    """Then the brief names nobody, and says for whom to ask."""
    leader = await chat.leader()
    await chat.volunteer(of=CLUB)

    def leaves(db: Session) -> None:
        club = db.query(Organisation).filter_by(name=CLUB).one()
        club.contacts.clear()

    await chat.db(leaves)
    await asks_for_call(chat)
    await leader.sees("Wie: niemand meer.", "Wie gaat er bij Wandelclub nu over eenzaamheid?")


async def test_what_they_bring_and_what_is_open(chat: Chat):
    """The brief has it at hand."""
    leader = await chat.leader(groups=("kerngroep",))
    await chat.volunteer(of=CLUB, groups=("kerngroep",))

    def profile(db: Session) -> None:
        club = db.query(Organisation).filter_by(name=CLUB).one()
        club.offers, club.seeks = "een zaal", "vrijwilligers"

    await chat.db(profile)
    await asks_for_call(chat)
    await leader.sees("Ze bieden: een zaal", "Ze zoeken: vrijwilligers")


async def test_what_is_kept_of_a_contact(chat: Chat):
    """Calls go along when they take their data, and name nobody when they are forgotten."""
    leader = await needs_call(chat)
    await leader.reads()
    await leader.taps("Niet nodig")
    await leader.reads()

    def looks(db: Session) -> None:
        world = World(db, chat.clock.now(), chat.app.services)
        call = db.query(Call).one()
        hans = db.get_one(Contact, call.contact)
        kept = {name: rows for found in world.gather(EXPORT, hans) for name, rows in found.items()}
        assert [row["outcome"] for row in kept["calls"]] == ["unneeded"]
        world.gather(FORGET, hans)
        assert call.contact is None
        assert call.taken_by is not None

    await chat.db(looks)


async def test_calls_do_not_pile_up(chat: Chat):
    """Where six wait for a leader, the next one waits too; it comes when one is made."""
    leader = await chat.leader()
    for number in range(7):
        await chat.volunteer(f"Piet {number}", of=f"Club {number}")
        await asks_for_call(chat, of=f"Club {number}")
    await chat.passes(days=30)
    asked = [bubble.text for bubble in leader.bubbles if "bellen?" in bubble.text]
    assert len(asked) == 6
    await leader.reads()
    await leader.taps("Ik heb gebeld")
    await leader.reads()
    await leader.taps("Gesproken")
    await leader.reads()
    await chat.passes(days=9)
    await leader.sees("Wil je Club 6 bellen?")
