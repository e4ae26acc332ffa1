"""For whom an announcement is: the choice itself, and that all counts are of the same people."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from handlers.announcements.forecast import forecast
from handlers.conversation.context import World
from storage.announcements import Announcement, ReaderOutcome, contacts_with
from storage.partners import Group
from storage.people import Contact, Kind, Organisation, Person, Role, Standing
from tests.announcements.scenes import bind, composed, last, sent
from tests.harness.chat import Chat, Someone


def _leave(db: Session) -> None:
    db.query(Organisation).filter_by(name="Wandelklub").one().active = False


@pytest.mark.both_databases
@pytest.mark.parametrize("to", ["Iedereen", "Kerngroep"])
async def test_who_spoke_only_for_what_was_switched_off_gets_nothing(chat: Chat, to: str):
    """Neither as everyone nor through a group; who speaks for another one as well, does."""
    leader = await chat.leader()
    hans = await chat.volunteer(of="Wandelklub", groups=("kerngroep",))
    kees = await chat.professional(groups=("kerngroep",))
    await chat.db(_leave)
    await composed(leader, "Voor wie meedoet.", to=to)
    await leader.sees("gaat naar 1 persoon")
    await leader.taps("Verstuur aan …")
    await kees.sees("Voor wie meedoet.")
    hans.sees_nothing()
    await leader.reads()


async def test_long_lists_go_by_pages(chat: Chat):
    """Twenty working groups and twenty sectors: eight at a time, and what is chosen stays."""
    leader = await chat.leader()
    hans = await chat.volunteer()

    def many(db: Session) -> None:
        own = db.query(Organisation).filter_by(name="Wandelclub Stap voor Stap").one()
        own.sector = "zorg 15"
        for i in range(20):
            db.add(Group(coalition_id=own.coalition_id, name=f"werkgroep {i:02}"))
            db.add(Organisation(coalition_id=own.coalition_id, name=f"Club {i}",
                                sector=f"zorg {i:02}"))  # fmt: skip

    await chat.db(many)
    await leader.says("/bericht")
    await leader.sees("Voor wie is je bericht?", "Bladzijde 1 van 3")
    assert "Werkgroep 12" not in leader.labels()
    await leader.taps("Volgende ›")
    await leader.sees("Bladzijde 2 van 3")
    await leader.taps("Werkgroep 12")
    await leader.sees("Gekozen: Werkgroep 12.", "Bladzijde 2 van 3")
    await leader.taps("✔ Werkgroep 12")
    await leader.reads()
    await leader.taps("Sector")
    await leader.sees("Welke sector?", "Bladzijde 1 van 3")
    await leader.taps("Volgende ›")
    await leader.reads()
    await leader.taps("zorg 15")
    await leader.reads()
    assert "✔ zorg 15" in leader.labels()
    await leader.taps("Terug")
    await leader.sees("Gekozen: sector zorg 15.")
    await leader.taps("Klaar")
    await leader.says("Kom dinsdag.")
    await leader.taps("Zonder knoppen")
    await leader.reads()
    await leader.taps("Verstuur aan …")
    await leader.reads()
    await hans.sees("Kom dinsdag.")


async def test_the_audience_can_be_typed(chat: Chat):
    """Groups, kinds, sectors and organisations by their names, beside what was tapped; a person is
    no audience, and what nobody knows is said. The choice goes on below."""
    leader = await chat.leader()
    await chat.volunteer("Truus de Wit", "Wereldhuis")
    await leader.says("/bericht")
    await leader.sees("Voor wie is je bericht?")
    await leader.taps("Kerngroep")
    await leader.sees("Gekozen: Kerngroep.")
    await leader.says("ook truus de wit")
    await leader.sees("Eén persoon kan hier niet: Truus de Wit. Kies de organisatie of een groep.",
                      "Voor wie is je bericht?", "Gekozen: Kerngroep.")  # fmt: skip
    await leader.says("de schil, beroepskrachten en wereldhuis")
    await leader.sees("Gekozen: Kerngroep, beroepskrachten, Wereldhuis en Schil.")
    await leader.says("wereldhuys en qwop")
    await leader.sees("Dit ken ik niet: “qwop”.", "Is het een van deze?")
    await leader.taps("Wereldhuis")
    await leader.sees("Gekozen: Kerngroep, beroepskrachten, Schil en Wereldhuis.")
    await leader.taps("Soort mensen")
    await leader.sees("Welke mensen?")
    await leader.says("regiegroep")
    await leader.sees("Wereldhuis en Regiegroep.")
    await leader.taps("Klaar")
    await leader.sees("Wat wil je sturen?")


async def test_a_typed_group_with_its_own_chat_asks_where(chat: Chat):
    """As its button does."""
    leader = await chat.leader()
    await chat.db(lambda db: bind(db, 1, "!room"))
    await leader.says("/bericht")
    await leader.sees("Voor wie is je bericht?")
    await leader.says("de kerngroep en regiegroep")
    await leader.sees("De groep kerngroep heeft een eigen chat.")
    await leader.taps("In de groepschat")
    await leader.sees("Gekozen: Regiegroep en groepschat kerngroep.")
    await leader.says("schil")
    await leader.sees("Schil")
    await leader.taps("Annuleer")
    await leader.reads()
    await leader.says("dankjewel")
    await leader.sees("Graag gedaan.")


async def _mixed(chat: Chat) -> dict[str, Someone]:
    """People of every sort that an announcement can meet."""
    people = {
        "hans": await chat.volunteer(groups=("kerngroep",)),
        "kees": await chat.professional(groups=("kerngroep",)),
        "john": await chat.volunteer("John Sample", "Buurthuis", language="en"),
        "paused": await chat.volunteer("Piet Pauze", "Buurthuis", groups=("kerngroep",)),
        "briefly": await chat.volunteer("Bea Even", "Buurthuis"),
        "wary": await chat.volunteer("Wim Weinig", "Buurthuis"),
        "blocked": await chat.volunteer("Bob Dicht", "Buurthuis"),
        "stopped": await chat.volunteer("Stien Stop", "Buurthuis"),
        "both": await chat.volunteer("Tine Twee", "Buurthuis"),
        "elsewhere": await chat.volunteer("Eva Elders", "Elders", coalition="Elders Samen"),
        "away": await chat.volunteer("Ada Weg", "Wandelklub"),
    }
    people["regional"] = await chat.member(
        "Rik Regio", "Regio", Kind.PROFESSIONAL, coalition="Elders Samen"
    )
    await chat.member("", "Regio", Kind.PROFESSIONAL, person=people["regional"])
    await chat.pause(people["paused"], days=90)
    await chat.pause(people["briefly"], days=3)
    await people["blocked"].blocks()

    def mix(db: Session) -> None:
        named = {c.name: c for c in db.query(Contact).join(Person)}
        named["Stien Stop"].leave(Standing.STOPPED, chat.clock.now())
        named["Wim Weinig"].only_needed = True
        hans = named["Hans Proefweg"]
        wandel = hans.organisations[0]
        wandel.contacts.append(named["Tine Twee"])
        gone = db.query(Organisation).filter_by(name="Wandelklub").one()
        gone.active = False
        gerda = Person(name="Gerda Pastei", language="nl", since=chat.clock.now())
        db.add(Contact(coalition_id=hans.coalition_id, person=gerda, role=Role.CONTACT,
                       kind=Kind.VOLUNTEER, standing=Standing.EXPECTED,
                       since=chat.clock.now()))  # fmt: skip

    await chat.db(mix)
    return people


Fates = dict[ReaderOutcome, set[int]]


def _foreseen(chat: Chat, db: Session) -> Fates:
    draft = db.query(Announcement).order_by(Announcement.id.desc()).first()
    assert draft is not None
    found = forecast(World(db, chat.clock.now(), chat.app.services), draft)
    later = {someone.contact for group in found.later.values() for someone in group}
    return {
        ReaderOutcome.SENT: {someone.contact for someone in found.reached} - later,
        ReaderOutcome.WAITING: later,
        ReaderOutcome.UNREACHED: {someone.contact for someone in found.unreachable},
        ReaderOutcome.UNWANTED: {someone.contact for someone in found.unwanted},
        ReaderOutcome.EXPIRED: {
            someone.contact for group in found.paused.values() for someone in group
        },
    }


def _became(db: Session) -> Fates:
    about = db.query(Announcement).order_by(Announcement.id.desc()).first()
    assert about is not None
    return {outcome: set(contacts_with(db, about, outcome)) for outcome in ReaderOutcome}


@pytest.mark.parametrize(
    ("to", "urgent", "hours"),
    [
        ("Iedereen", False, 0),
        ("Iedereen", True, 9),
        ("Kerngroep", False, 9),
        ("Wandelclub Stap voor Stap", True, 0),
    ],
)
async def test_preview_and_report_tell_of_the_same_people(
    chat: Chat, to: str, urgent: bool, hours: int
):
    """Everyone for whom it is has one fate, the same before, just after, and in the end; who was
    counted has it once, and nobody else has it."""
    leader = await chat.leader()
    people = await _mixed(chat)
    await sent(chat, leader, "Het eerste.", to="Kerngroep")
    await chat.passes(hours=hours)
    await leader.says("/bericht")
    if to not in ("Iedereen", "Kerngroep"):
        await leader.taps("Eén organisatie")
        await leader.says(to)
    else:
        await leader.taps(to)
    await leader.taps("Klaar")
    await leader.says("Het tweede.")
    await leader.taps("Zonder knoppen")
    if urgent:
        await leader.taps("Maak dringend")
    foreseen = await chat.db(lambda db: _foreseen(chat, db))
    counted = len(foreseen[ReaderOutcome.SENT] | foreseen[ReaderOutcome.WAITING])
    who = "1 persoon" if counted == 1 else f"{counted} mensen"
    assert f"gaat naar {who} (" in leader.shows("Voorbeeld").text
    assert sum(map(len, foreseen.values())) == len(set().union(*foreseen.values()))
    await leader.taps("Verstuur aan …")
    await chat.passes(seconds=10)
    just_after = await chat.db(_became)
    assert {outcome: just_after[outcome] for outcome in foreseen} == foreseen
    await chat.passes(days=40)
    in_the_end = await chat.db(_became)
    assert (
        in_the_end[ReaderOutcome.SENT]
        == foreseen[ReaderOutcome.SENT] | foreseen[ReaderOutcome.WAITING]
    )
    for outcome in (ReaderOutcome.UNREACHED, ReaderOutcome.UNWANTED, ReaderOutcome.EXPIRED):
        assert in_the_end[outcome] == foreseen[outcome]
    assert f"Verstuurd naar {who}" in last(leader)
    copies = {key: sum("Het tweede." in b.text for b in person.bubbles)
              for key, person in people.items()}  # fmt: skip
    assert sum(copies.values()) == counted
    assert max(copies.values()) == 1
    assert not copies["stopped"] + copies["elsewhere"] + copies["away"] + copies["paused"]
    for person in chat.people:
        await person.reads()
