"""Several things that are due for one person come in one message, and each can be answered."""

from __future__ import annotations

from datetime import datetime

import pytest
from sqlalchemy.orm import Session

from handlers import CAPABILITIES
from handlers.conversation.courtesy import Settings
from handlers.conversation.routes import routes_of
from handlers.conversation.writing import LOCAL
from storage.notices import Notice
from storage.people import Coalition
from tests.announcements.scenes import sent
from tests.availability.scenes import THREE, answers, asked
from tests.harness.chat import Chat, Someone
from tests.meetings.scenes import decided
from tests.tasks.scenes import adds, attended, takes

TUESDAY = datetime(2026, 12, 1, 19, 30, tzinfo=LOCAL)


async def generous(chat: Chat) -> None:
    """A coalition where much may come, so that reminders need not wait for room."""

    def agree(db: Session) -> None:
        db.query(Coalition).one().settings = {"courtesy": Settings(3, 7).as_json()}

    await chat.db(agree)


async def changes_day(hans: Someone, day: str) -> None:
    """The task that was noted last is to be done by another day."""
    await hans.taps("Wijzig")
    await hans.reads()
    await hans.taps("Andere datum")
    await hans.reads()
    await hans.says(day)
    await hans.sees("Klaar op")


async def takes_two(chat: Chat, hans: Someone) -> None:
    """Of one task the reminder falls on Sunday, of the other on Monday."""
    await adds(hans, "Flyers rondbrengen", "Over een week: di 1 dec")
    await adds(hans, "Zaal bellen", "Over een week: di 1 dec")
    await changes_day(hans, "2 dec")


def test_courtesy_comes_last_of_all_that_is_due():
    """Whatever another capability wishes at a moment is joined with the rest of that moment."""
    assert list(routes_of(CAPABILITIES).due)[-1] == "notice.due_at"


@pytest.mark.all_shapes
async def test_two_tasks_that_wait_for_the_same_morning_are_one_message(chat: Chat):
    """Also where courtesy put one of them off to it; each opens with its own buttons."""
    hans = await chat.volunteer()
    await takes_two(chat, hans)
    await chat.passes(days=5)
    hans.sees_nothing()
    await chat.passes(days=1)
    both = await hans.sees(
        "Dit is er nu voor je. Tik op een knop om te antwoorden.",
        "Op di 1 dec is je actie: “Flyers rondbrengen”.",
        "Op wo 2 dec is je actie: “Zaal bellen”.",
    )
    assert "Hoe gaat het ermee?" not in both.text
    await hans.taps("Zaal bellen")
    await hans.sees("Op wo 2 dec is je actie: “Zaal bellen”.", "Hoe gaat het ermee?")
    await hans.says("gedaan")
    await hans.sees("Mooi, dank je: “Zaal bellen” is klaar.")
    await hans.taps("Flyers rondbrengen")
    await hans.sees("Op di 1 dec is je actie: “Flyers rondbrengen”.")
    await hans.taps("Bezig")
    await hans.sees("Fijn dat je ermee bezig bent.")
    await hans.taps("Over een week: ma 7 dec")
    await hans.sees("Klaar op ma 7 dec.")


async def test_words_are_taken_for_no_other_task(chat: Chat):
    """Typed below the message, or in reply to it, they are asked about."""
    hans = await chat.volunteer()
    await takes_two(chat, hans)
    await chat.passes(days=6)
    await hans.sees("Dit is er nu voor je.")
    await hans.says("het is gedaan")
    await hans.sees("Over welke actie gaat het?")
    await hans.says("gedaan", reply_to="Dit is er nu voor je.")
    await hans.sees("Over welke actie gaat het?")
    await hans.taps("Zaal bellen")
    await hans.sees("Zaal bellen · wo 2 dec")


@pytest.mark.all_shapes
async def test_a_meeting_tomorrow_and_a_task_are_one_message(chat: Chat):
    """The meeting first, with all that one must know; why it came says both."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await takes(hans, "Flyers rondbrengen", "Over een week: di 1 dec")
    await changes_day(hans, "2 dec")
    await decided(chat, leader, [hans], TUESDAY)
    await leader.reads()
    await hans.reads()
    await chat.passes(days=6)
    both = await hans.sees(
        "Morgen: Overleg kerngroep", "di 1 dec, 19.30 tot 20.30", "Op wo 2 dec is je actie"
    )
    assert both.text.index("Morgen") < both.text.index("actie")
    await hans.taps("Waarom krijg ik dit?")
    await hans.sees(
        "Je krijgt dit omdat je meedoet met Demostad Ontmoet.",
        "Overleg kerngroep",
        "Het gaat over je actie: “Flyers rondbrengen”.",
    )
    await hans.taps("Overleg kerngroep")
    await hans.sees("Morgen: Overleg kerngroep", "Fijn dat je komt.")
    await hans.taps("Ik kan toch niet")
    await hans.reads()
    await leader.reads()


async def test_words_find_the_meeting_in_the_message(chat: Chat):
    """A guest who types that they cannot come is asked about that meeting."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await takes(hans, "Flyers rondbrengen", "Over een week: di 1 dec")
    await changes_day(hans, "2 dec")
    await decided(chat, leader, [hans], TUESDAY)
    await leader.reads()
    await hans.reads()
    await chat.passes(days=6)
    await hans.sees("Morgen: Overleg kerngroep", "Op wo 2 dec is je actie")
    await hans.says("ik kan morgen niet komen")
    await hans.sees("Overleg kerngroep")
    await leader.reads()


async def test_what_was_done_meanwhile_is_closed(chat: Chat):
    """Its button says so, and the other one still opens."""
    hans = await chat.volunteer()
    await takes_two(chat, hans)
    await chat.passes(days=6)
    await hans.sees("Dit is er nu voor je.")
    await hans.taps("Zaal bellen")
    await hans.sees("Hoe gaat het ermee?")
    await hans.taps("Klaar")
    await hans.reads()
    await hans.taps("Zaal bellen")
    assert "Dit is al gesloten." in (hans.toast, hans.bubbles[-1].text)
    await hans.reads()


@pytest.mark.both_databases
async def test_reminders_of_two_polls_are_one_message_and_take_one_place(chat: Chat):
    """Each can be answered by its button, or in words."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep", "regiegroep"))
    await generous(chat)
    await asked(chat, leader, THREE)
    await asked(chat, leader, THREE, group="regiegroep")
    await hans.reads()
    await chat.passes(days=4)
    await hans.sees(
        "Dit is er nu voor je.",
        "Overleg kerngroep\nJouw antwoord telt nog mee",
        "Overleg regiegroep\nJouw antwoord telt nog mee",
    )
    taken = await chat.db(lambda db: db.query(Notice).filter_by(reason="joined").all())
    assert [notice.budgeted for notice in taken] == [True, False]
    await hans.taps("Overleg regiegroep")
    await hans.sees("Jouw antwoord telt nog mee", "Overleg regiegroep", "1 van 3")
    await answers(hans, "Kan", "Kan", "Kan")
    await hans.taps("Overleg kerngroep")
    await hans.sees("Jouw antwoord telt nog mee", "Overleg kerngroep", "1 van 3")
    await hans.says("di wel, do niet")
    await hans.reads()
    await leader.reads()


async def test_reminders_of_a_poll_and_of_a_task_are_one_message(chat: Chat):
    """Both are due on the same morning, each by its own capability."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await generous(chat)
    await adds(hans, "Flyers rondbrengen", "Over een week: di 1 dec")
    await changes_day(hans, "29 nov")
    await asked(chat, leader, THREE)
    await hans.reads()
    await chat.passes(days=3)
    await hans.sees("Overleg kerngroep\nJouw antwoord telt nog mee", "“Flyers rondbrengen”")
    await hans.says("di wel, do niet, vr wel")
    await hans.sees("✔ di 12 jan, 19.30: kan", "✗ do 14 jan, 10.00: kan niet")
    await leader.reads()


async def test_reminders_of_a_message_and_of_a_task_are_one_message(chat: Chat):
    """The one of the message waited for the morning of the task."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await generous(chat)
    await adds(hans, "Flyers rondbrengen", "Over een week: di 1 dec")
    await chat.passes(days=5, hours=6)
    await sent(chat, leader, "Kom je dinsdag?", buttons="Ja\nNee", urgent=True)
    await hans.sees("Kom je dinsdag?")
    await leader.taps("Herinner wie nog niets zei (1)")
    await leader.reads()
    await leader.taps("Verstuur aan 1 persoon")
    await leader.reads()
    hans.sees_nothing()
    await chat.passes(days=1)
    await hans.sees(
        "Je zei nog niets op het bericht “Kom je dinsdag?”.",
        "Op di 1 dec is je actie: “Flyers rondbrengen”.",
    )
    await hans.taps("Kom je dinsdag?")
    await hans.sees("Je zei nog niets op dit bericht.", "Kom je dinsdag?")
    await hans.taps("Ja")
    await hans.reads()
    await leader.reads()


async def test_what_belongs_to_two_coalitions_stays_apart(chat: Chat):
    """Each message names the coalition that it is from."""
    hans = await chat.volunteer()
    await chat.volunteer(coalition="Polder Samen", person=hans)
    leader, other = await chat.leader(), await chat.leader("Anna Ver", coalition="Polder Samen")
    await attended(chat, leader, [hans])
    await takes(hans, "Flyers rondbrengen")
    await attended(chat, other, [hans], coalition="Polder Samen")
    await takes(hans, "Zaal bellen")
    await chat.passes(days=6)
    first, second = await hans.sees("je actie"), await hans.sees("je actie")
    assert "Dit is er nu voor je." not in first.text + second.text
