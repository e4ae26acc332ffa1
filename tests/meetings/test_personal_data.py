"""Meetings in exports, merges and erasures, and in their answers to other capabilities."""

from __future__ import annotations

import io
from datetime import datetime, timedelta

import openpyxl
from sqlalchemy.orm import Session

from handlers.conversation.context import World
from handlers.conversation.hooks import EXPORT, NEXT_TIME, OCCUPIED
from handlers.conversation.joining import become_one
from storage.meetings import Guest, Meeting
from tests.harness.chat import Chat, Someone
from tests.meetings.listening import Heard
from tests.meetings.scenes import (
    THURSDAY_MORNING,
    TUESDAY_EVENING,
    contact_of,
    decided,
    read_by_all,
    states,
)


def world(chat: Chat, db: Session) -> World:
    return World(db, chat.clock.now(), chat.app.services)


async def test_polls_avoid_the_hours_of_meetings(chat: Chat):
    """Of those who may come."""
    leader, hans, kees = await chat.leader(), await chat.volunteer(), await chat.professional()
    await decided(chat, leader, [hans, kees], said={"Kees Schijn": ()})
    await read_by_all(chat)

    def asks(db: Session) -> list[list[list[tuple[datetime, datetime]]]]:
        return [
            world(chat, db).gather(OCCUPIED, [contact_of(db, someone).id])
            for someone in (hans, kees)
        ]

    of_hans, of_kees = await chat.db(asks)
    assert of_hans == [[(TUESDAY_EVENING, TUESDAY_EVENING + timedelta(hours=1))]]
    assert of_kees == []


async def test_a_leader_takes_the_attendance_along(chat: Chat):
    """Where a person was expected, and whether they came; nothing of another coalition."""
    leader, hans, kees = await chat.leader(), await chat.volunteer(), await chat.professional()
    anna = await chat.leader("Anna Ver", "Elders", coalition="Elders Samen")
    await decided(chat, leader, [hans, kees], THURSDAY_MORNING, said={"Kees Schijn": ()})
    await chat.passes(days=23, hours=2)
    await leader.taps("Klaar")
    await read_by_all(chat)
    await leader.says("/export")
    await leader.sees("Wie komt en wie was er: 2 regels")
    await leader.taps("Excel")
    file = (await leader.sees("Hier is je bestand.")).attachment
    assert file is not None
    assert file.data is not None
    rows = list(openpyxl.load_workbook(io.BytesIO(file.data))["Wie komt en wie was er"].values)
    at = datetime(2026, 12, 17, 10, 0)  # noqa: DTZ001
    assert rows == [
        ("Afspraak", "Dag en tijd", "Naam", "Organisatie", "Gezegd", "Was er"),
        ("Overleg kerngroep", at, "Hans Proefweg", "Wandelclub Stap voor Stap", "komt", "Ja"),
        ("Overleg kerngroep", at, "Kees Schijn", "Thuiszorg Voorbeeldhof", "kan niet", "Nee"),
    ]
    await anna.says("/export")
    await anna.sees("Er is nog niets om mee te nemen.")


async def test_who_takes_their_data_along_finds_their_meetings(chat: Chat):
    """The export holds the invitee's own answers."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [hans])
    await read_by_all(chat)
    found = await chat.db(lambda db: world(chat, db).gather(EXPORT, contact_of(db, hans)))
    (mine,) = (part["meetings"] for part in found if "meetings" in part)
    assert mine == [
        {
            "meeting": "Overleg kerngroep",
            "at": "2026-12-15T18:30:00+00:00",
            "said": "expected",
            "was_there": None,
        }
    ]


async def test_what_is_asked_anew_waits_in_the_welcome(chat: Chat):
    """Until it is answered; the answers stand under the question."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [hans], said={"Hans Proefweg": ()})
    await read_by_all(chat)
    await leader.taps("Bekijk di 15 dec, 19.30")
    await leader.taps("Andere tijd")
    await leader.says("wo 16 dec 20 uur")
    await leader.taps("Ja, verander het")
    await chat.passes(seconds=2)
    await read_by_all(chat)
    await hans.says("/start")
    await hans.sees("“Overleg kerngroep” is op wo 16 dec, 20.00. Je zei nog niets. Kom je?")
    await hans.says("/agenda")
    await hans.sees("Kun je dan wel?")
    await hans.says("wat moet ik nog doen")
    await hans.sees("“Overleg kerngroep” is op wo 16 dec, 20.00. Je zei nog niets. Kom je?")
    await hans.taps("Ik kom wo 16 dec, 20.00")
    await hans.reads()
    await hans.says("/start")
    seen = await hans.sees("Hans")
    assert "Overleg kerngroep" not in seen.text


async def one_of(chat: Chat, kept: Someone, gone: Someone) -> None:
    """Two people turn out to be one."""

    def joins(db: Session) -> None:
        people = (contact_of(db, kept).person, contact_of(db, gone).person)
        become_one(world(chat, db), *people)

    await chat.db(joins)


async def test_two_who_are_one_have_the_meetings_of_both(chat: Chat):
    """The answers of both contacts hold; the meetings that either leads go on."""
    leader, hans = await chat.leader(), await chat.volunteer()
    again = await chat.volunteer("H. Proefweg")
    await decided(chat, leader, [hans, again], said={"Hans Proefweg": None, "H. Proefweg": ()})
    await decided(chat, leader, [again], THURSDAY_MORNING, title="Werkgroep taal")
    await read_by_all(chat)
    await one_of(chat, hans, again)
    assert await states(chat) == {"Hans Proefweg": ["cannot", "expected"]}
    other = await chat.leader("Ilse M.")
    await one_of(chat, other, leader)
    led = await chat.db(
        lambda db: {m.by_contact == contact_of(db, other).id for m in db.query(Meeting)}
    )
    assert led == {True}


async def test_who_is_forgotten_leaves_no_name(chat: Chat):
    """Neither as a guest nor as the one whose place somebody takes."""
    leader, hans = await chat.leader(), await chat.volunteer()
    gerda = await chat.volunteer("Gerda Pastei")
    await decided(
        chat, leader, [hans], datetime(2027, 2, 16, 19, 30, tzinfo=THURSDAY_MORNING.tzinfo)
    )
    await read_by_all(chat)
    await hans.taps("Ik kan toch niet")
    await hans.taps("Gerda Pastei")
    await chat.passes(seconds=2)
    await gerda.taps("Ik ga")
    await hans.says("/stop")
    await chat.passes(days=31)
    await read_by_all(chat)
    kept = await chat.db(lambda db: [(g.contact.name, g.instead_of) for g in db.query(Guest)])
    assert kept == [("Gerda Pastei", None)]
    await gerda.says("/agenda")
    await gerda.sees("Je gaat namens Wandelclub Stap voor Stap.")
    await chat.passes(days=55)
    await read_by_all(chat)


async def test_what_was_promised_stands_under_the_next_date(chat: Chat, heard: Heard):
    """Of the same people."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [hans])
    group = await chat.db(lambda db: db.query(Meeting).one().about)
    heard.promises[group] = ["Dit spraken we af:", "Hans: de poster"]
    await read_by_all(chat)
    await decided(chat, leader, [hans], THURSDAY_MORNING)
    await hans.sees("De datum is bekend", "Dit spraken we af:\nHans: de poster")
    await decided(chat, leader, [hans], THURSDAY_MORNING, group="schil")
    seen = await hans.sees("De datum is bekend")
    assert "poster" not in seen.text
    await leader.reads()


async def test_the_second_time_of_two_is_not_the_next_time(chat: Chat):
    """It is the same meeting; what is promised before the next one has more time."""
    leader, hans = await chat.leader(), await chat.volunteer()

    async def next_times() -> list[datetime]:
        return await chat.db(
            lambda db: world(chat, db).gather(NEXT_TIME, db.query(Meeting).first().about)
        )

    await decided(chat, leader, [hans], TUESDAY_EVENING, THURSDAY_MORNING)
    assert await next_times() == [TUESDAY_EVENING]
    await chat.passes(days=22)
    assert await next_times() == []
    later = THURSDAY_MORNING + timedelta(days=60)
    await decided(chat, leader, [hans], later)
    assert await next_times() == [later]
    await read_by_all(chat)


async def test_who_stopped_and_comes_back_is_counted_on_again(chat: Chat):
    """They never said that they cannot; what they did say stays."""
    leader, hans = await chat.leader(), await chat.volunteer(groups=("kerngroep",))
    await decided(chat, leader, [hans])
    await decided(chat, leader, [hans], THURSDAY_MORNING, title="Taal", said={"Hans Proefweg": ()})
    await read_by_all(chat)
    await hans.says("/stop")
    await chat.passes(hours=2)
    await hans.says("/start")
    await read_by_all(chat)
    await hans.taps("Ja, weer meedoen met Demostad Ontmoet")
    await chat.passes(minutes=1)
    await read_by_all(chat)
    assert await states(chat) == {"Hans Proefweg": ["unknown", "cannot"]}
    await hans.says("/agenda")
    await hans.reads()
    await hans.taps("Bekijk di 15 dec, 19.30")
    await chat.passes(days=20)
    assert "Kom je?" in hans.shows("Morgen: Overleg kerngroep").text
    await read_by_all(chat)
