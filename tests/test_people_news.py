"""The news that leaders read in the morning, of people who came and left."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from storage.notices import Notice
from storage.people import Contact
from storage.turnover import waits_for
from tests.harness.chat import Chat, Someone

pytestmark = pytest.mark.both_databases


async def comes(someone: Someone, code: str) -> None:
    """Come in by an invitation that knows the organisation."""
    await someone.says(f"/start {code}")
    await someone.taps("Ja, prima")
    await someone.taps("Ja")
    await someone.taps("Vrijwilliger")
    await someone.reads()
    await someone.says("in de avond")
    await someone.reads()


async def test_the_morning_tells_who_came_and_who_stopped(chat: Chat):
    """One message, a line for each; one who takes over comes with the one before them."""
    leader, hans, kees = await chat.leader(), await chat.volunteer(), await chat.professional()
    await kees.says("/stop")
    await kees.reads()
    await hans.says("/stop")
    await hans.taps("Wie neemt het over?")
    await hans.reads()
    code = hans.bubbles[-1].text.split("start ")[-1]
    await comes(chat.someone("Gerda Pastei"), code)
    leader.sees_nothing()
    await chat.passes(days=1)
    await leader.sees(
        "Goedemorgen. Dit is er nieuw:",
        "Kees Schijn, van Thuiszorg Voorbeeldhof, is gestopt.",
        "Gerda Pastei neemt het bij Wandelclub Stap voor Stap over van Hans Proefweg.",
    )


async def test_the_morning_tells_that_nobody_of_an_organisation_is_left(chat: Chat):
    """Its only contact stopped; of an organisation where others go on it says nothing."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await hans.says("/stop")
    await hans.reads()
    await chat.passes(days=1)
    await leader.sees(
        "Hans Proefweg, van Wandelclub Stap voor Stap, is gestopt. "
        "Van Wandelclub Stap voor Stap doet nu niemand meer mee."
    )
    await chat.passes(days=7)
    leader.sees_nothing()


async def test_leaders_do_not_read_what_they_know(chat: Chat):
    """Neither the leader who let someone in, nor one who saw that on their card; nor of steps that
    were undone."""
    ilse, els = await chat.leader(), await chat.leader("Els Concept")
    hans = await chat.volunteer()
    fatma = chat.someone("Fatma Model")
    await comes(fatma, await chat.invitation(of="Wandelclub", vouched=False))
    await ilse.sees("Fatma Model wil meedoen")
    await els.sees("Fatma Model wil meedoen")
    await els.taps("Goedkeuren")
    await fatma.reads()
    ilse.shows("✔ Els Concept keurde het goed.")
    await hans.says("/stop")
    await hans.says("/start")
    await hans.taps("Ja, weer meedoen met Demostad Ontmoet")
    await hans.reads()
    await chat.passes(days=1)
    for leader in (ilse, els):
        told = await leader.sees("Hans Proefweg", "doet weer mee")
        assert "Fatma" not in told.text
        assert "gestopt" not in told.text


async def test_many_on_one_day_are_a_number_with_a_list_behind_it(chat: Chat):
    """The list has pages; a newcomer after the message is in the next one."""
    leader = await chat.leader()
    code = await chat.invitation(of="Wandelclub", uses=None)
    for number in range(12):
        await comes(chat.someone(f"Deelnemer {chr(65 + number)}"), code)
    await chat.passes(days=1)
    told = await leader.sees("Goedemorgen", "Nieuw: 12")
    assert "Deelnemer" not in told.text
    await comes(chat.someone("Nakomer"), code)
    await leader.taps("Laat allemaal zien")
    await leader.sees("Dit is er veranderd:", "Deelnemer A", "Deelnemer H")
    await leader.taps("Volgende ›")
    shown = await leader.sees("Deelnemer I", "Deelnemer L")
    assert "Nakomer" not in shown.text
    await chat.passes(days=1)
    await leader.sees("Nakomer, van Wandelclub, doet nu mee.")


@pytest.mark.parametrize("waiting", ["leader-back:51.1764000000", "leader-back:51:1764000000"])
async def test_news_about_one_contact_is_not_taken_for_another(chat: Chat, waiting: str):
    """Contact 51 is not contact 5, as it is written now and as it was written before."""
    await chat.leader()

    def waits(db: Session) -> list[bool]:
        leader, soon = db.query(Contact).one(), chat.clock.now() + timedelta(days=1)
        db.add(Notice(coalition_id=leader.coalition_id, contact=leader, purpose="news",
                      subject=waiting, due_at=soon, expires_at=soon))  # fmt: skip
        db.flush()
        subjects = ("leader-back:51", "leader-back:5", "leader-back", "people")
        return [waits_for(db, leader, subject) for subject in subjects]

    assert await chat.db(waits) == [True, False, True, False]
