"""Notices that wait for a courteous moment, and dropping them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy.orm import Session

from handlers import CAPABILITIES
from handlers.conversation.courtesy import PURPOSES
from handlers.conversation.routes import routes_of
from handlers.conversation.texts import LANGUAGES, Reader, render, t
from storage.availability import Poll
from storage.base import InCoalition
from storage.due import DueFault
from storage.notices import Notice
from storage.people import Channel
from tests.announcements.scenes import sent
from tests.harness.chat import Chat, Someone


async def waits(
    chat: Chat, someone: Someone, purpose: str = "announcement", **more: object
) -> None:
    """Have something wait for someone until the day after tomorrow."""

    def add(db: Session) -> None:
        channel = db.query(Channel).filter_by(user=someone.user).one()
        contact = channel.person.contacts[0]
        number = db.query(Notice).count()
        db.add(Notice(
            coalition_id=contact.coalition_id, contact=contact, purpose=purpose,
            subject=f"test:{number}", due_at=chat.clock.now() + timedelta(days=2), **more,
        ))  # fmt: skip

    await chat.db(add)


async def test_a_leader_sees_what_waits_for_whom_until_when_and_why(chat: Chat):
    """Each reason in words."""
    leader = await chat.leader()
    hans, kees = await chat.volunteer(), await chat.professional()
    await leader.says("/onderweg")
    await leader.sees("Er wacht nu niets. Wat je zelf plande, staat bij /gepland.")
    await waits(chat, hans, reason="full-week")
    await waits(chat, hans, reason="full-day")
    await waits(chat, kees, "appointment", reason="hours")
    await waits(chat, hans, "offer", reason="paused")
    await waits(chat, leader, "news")
    await leader.says("/onderweg")
    await leader.sees(
        "Hans Proefweg: bericht, tot do 26 nov, 11.00. Kreeg deze week al genoeg berichten.",
        "Hans Proefweg: bericht, tot do 26 nov, 11.00. Kreeg die dag al een bericht.",
        "Kees Schijn: afspraak, tot do 26 nov, 11.00. Nu is niet het goede uur.",
        "Hans Proefweg: aanbod, tot do 26 nov, 11.00. Er is een pauze gevraagd.",
        "Ilse Modelman: dagelijks nieuws, tot do 26 nov, 11.00. Dan is het zover.",
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_purpose_has_a_name(language: str):
    """Also one that a later capability adds to the table."""
    reader = Reader(language, ZoneInfo("Europe/Amsterdam"), datetime(2026, 11, 24, tzinfo=UTC))
    names = {render(t(f"purpose-{purpose}"), reader) for purpose in PURPOSES}
    assert len(names) == len(PURPOSES)


async def test_what_really_waits_is_shown(chat: Chat):
    """News for the other leader waits for their daily message, and then it is gone from here."""
    leader, other = await chat.leader(), await chat.leader("Youssef Proef")
    await leader.says("/partners Repair Café")
    await leader.sees("Repair Café")
    await leader.taps("Nieuw: Repair Café")
    await leader.sees("Repair Café is nu partner")
    await leader.says("/onderweg")
    await leader.sees("Youssef Proef: dagelijks nieuws, tot wo 25 nov, 09.00. Dan is het zover.")
    await chat.passes(days=1)
    await other.sees("Repair Café is nieuw")
    await leader.says("/onderweg")
    await leader.sees("Er wacht nu niets")


async def test_it_says_which_message_waits_for_which_limit(chat: Chat):
    """One a day and two a week: the second waits for tomorrow, the third for next week."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await sent(chat, leader, "Kom dinsdag.")
    await hans.sees("Kom dinsdag.")
    await sent(chat, leader, "Neem soep mee.")
    await leader.says("/onderweg")
    await leader.sees("“Neem soep mee.”, tot wo 25 nov, 09.30. Kreeg die dag al een bericht.")
    await chat.passes(days=1)
    await hans.sees("Neem soep mee.")
    await leader.reads()
    await sent(chat, leader, "Het wordt nat.")
    await leader.says("/onderweg")
    await leader.sees(
        "bericht “Het wordt nat.”, tot di 1 dec", "Kreeg deze week al genoeg berichten."
    )
    await leader.reads()


async def test_a_leader_can_drop_what_waits(chat: Chat):
    """It never goes; a second press finds it gone."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await waits(chat, hans)
    await leader.says("/onderweg")
    await leader.sees("Dit wacht nog")
    await leader.taps("Stuur iets niet")
    await leader.sees("Aan wie stuur ik het niet?")
    await leader.taps_twice("Niet Hans Proefweg")
    await leader.sees("Er wacht nu niets")
    await leader.reads()
    await chat.passes(days=3)
    hans.sees_nothing()


async def test_a_long_list_comes_in_pages(chat: Chat):
    """Eight at a time."""
    leader, hans = await chat.leader(), await chat.volunteer()
    for _ in range(9):
        await waits(chat, hans)
    await leader.says("/onderweg")
    await leader.sees("Bladzijde 1 van 2")
    await leader.taps("Volgende ›")
    await leader.sees("Bladzijde 2 van 2")
    await leader.taps("Stuur iets niet")
    await leader.reads()
    await leader.taps("Niet Hans Proefweg")
    card = await leader.sees("Dit wacht nog")
    assert "Bladzijde" not in card.text


async def test_another_coalitions_messages_stay_out_of_sight(chat: Chat):
    """A leader sees and drops only what is theirs."""
    leader, hans = await chat.leader(), await chat.volunteer()
    stranger = await chat.leader("Piet Elders", of="Elders BV", coalition="Elders")
    await waits(chat, hans)
    await stranger.says("/onderweg")
    await stranger.sees("Er wacht nu niets")
    await leader.says("/onderweg")
    await leader.sees("Hans Proefweg")
    await leader.taps("Stuur iets niet")
    await leader.sees("Aan wie stuur ik het niet?")
    await stranger.forges(leader, "Niet Hans Proefweg")
    await leader.says("/onderweg")
    await leader.sees("Hans Proefweg")


async def test_what_was_dropped_can_go_after_all(chat: Chat):
    """It says what was left out, with the way back."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await waits(chat, hans)
    await leader.says("/onderweg")
    await leader.sees("Dit wacht nog")
    await leader.taps("Stuur iets niet")
    await leader.reads()
    await leader.taps("Niet Hans Proefweg")
    await leader.sees("Ik stuur dit niet aan Hans Proefweg: bericht.", "Er wacht nu niets")
    await leader.taps("Stuur het toch")
    await leader.sees("Dit wacht nog", "Hans Proefweg: bericht")


async def test_what_stands_still_after_faults_of_ours_is_told(chat: Chat):
    """A message that is parked, and other work; the operator knows of both."""
    leader, hans = await chat.leader(), await chat.volunteer()

    def park(db: Session) -> None:
        db.add(DueFault(
            work="poll.due_at", row=1, table=Poll.__tablename__,
            coalition_id=1, attempts=4, moment=chat.clock.now(), parked=True,
        ))  # fmt: skip
        db.query(Notice).filter_by(purpose="announcement").update({"due_at": None})

    await waits(chat, hans)
    await chat.db(park)
    await leader.says("/onderweg")
    await leader.sees(
        "Sinds di 24 nov, 11.00 staat iets stil door een fout van ons: een peiling.",
        "Hans Proefweg: bericht blijft liggen door een fout van ons. De beheerder weet het.",
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_can_stand_still_has_a_name(language: str):
    """Also what a later capability has time bring."""
    reader = Reader(language, ZoneInfo("Europe/Amsterdam"), datetime(2026, 11, 24, tzinfo=UTC))
    rows = {due.when.row for due in routes_of(CAPABILITIES).due.values()}
    tables = {row.__tablename__ for row in rows if issubclass(row, InCoalition)}
    for table in tables - {Notice.__tablename__}:
        assert render(t(f"stuck-{table}"), reader)


async def test_what_waits_until_later_today_says_today(chat: Chat):
    """No date to look up."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await waits(chat, hans, reason="hours")
    await chat.passes(days=1, hours=23)
    await leader.says("/onderweg")
    await leader.sees("Hans Proefweg: bericht, tot vandaag 11.00 uur. Nu is niet het goede uur.")


async def test_one_name_twice_is_told_apart(chat: Chat):
    """The buttons say what it is; back leads to the list."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await waits(chat, hans)
    await waits(chat, hans, "offer")
    await leader.says("/onderweg")
    listed = await leader.sees("Dit wacht nog")
    assert [choice.label for choice in listed.choices] == ["Stuur iets niet"]
    await leader.taps("Stuur iets niet")
    await leader.sees("Aan wie stuur ik het niet?")
    await leader.taps("Niet Hans Proefweg: aanbod")
    await leader.sees("Ik stuur dit niet aan Hans Proefweg: aanbod.", "Hans Proefweg: bericht")
    await leader.taps("Stuur iets niet")
    await leader.reads()
    await leader.taps("Terug")
    await leader.sees("Hans Proefweg: bericht")
