"""Stopping an announcement that is going out, and going on after all."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from handlers.announcements.sending import send_slices
from handlers.conversation.chat import Choice
from handlers.conversation.courtesy.delivering import deliver
from handlers.conversation.routes import SLICE
from storage.announcements import Announcement
from storage.notices import Notice, NoticeState
from storage.people import Coalition, Contact, Kind, Person, Role, Standing
from tests.announcements.scenes import bind, last, presses_newest, sent
from tests.harness.chat import Chat, Someone


async def half_sent(chat: Chat, text: str) -> tuple[Someone, Someone, Someone]:
    """After working hours the volunteer gets it at once, and the professional tomorrow."""
    leader, hans, kees = await chat.leader(), await chat.volunteer(), await chat.professional()
    await chat.passes(hours=7)
    await sent(chat, leader, text)
    await hans.sees(text)
    return leader, hans, kees


async def hears_at(someone: Someone, old: Choice, answer: str) -> None:
    """A press of a button that is not shown any more; the web refuses it at the door."""
    await someone.presses(old)
    assert someone.toast in (answer, "")
    assert someone.toast or someone.post.platform.name == "web"


@pytest.mark.both_databases
async def test_who_does_not_have_it_yet_does_not_get_it(chat: Chat):
    """After one question; the report names who got it and who did not. Twice does no harm."""
    leader, _, kees = await half_sent(chat, "We lopen dinsdag.")
    stop = next(c for c in leader.bubbles[-1].choices if c.label == "Stop met versturen")
    await leader.taps("Stop met versturen")
    await leader.sees("Zal ik stoppen? 1 persoon kreeg het al.")
    await leader.taps_twice("Ja, stop")
    await leader.reads()
    assert "Gestopt." in leader.shows("Gestopt.").text
    assert "Verstuurd naar 1 persoon." in last(leader)
    assert "1 persoon krijgt het niet, want het versturen is gestopt: Kees Schijn." in last(leader)
    assert "Stop met versturen" not in leader.labels()
    await hears_at(leader, stop, "Dat is al gestopt.")
    await chat.passes(days=3)
    kees.sees_nothing()


@pytest.mark.parametrize("every_shape", ["matrix"], indirect=True)
async def test_taking_the_reaction_away_does_not_send_it_after_all(chat: Chat):
    """Where “Stop” stood, the report offers to send the rest: that is not what was reacted to."""
    leader, _, kees = await half_sent(chat, "We lopen dinsdag.")
    report = leader.bubbles[-1].part
    await leader.taps("Stop met versturen")
    await leader.taps("Ja, stop")
    await leader.reads()
    await leader.takes_back(report)
    await leader.sees("Dat is al gestopt.")
    await chat.passes(days=3)
    kees.sees_nothing()


async def test_nothing_is_stopped_without_a_second_tap(chat: Chat):
    """A leader who goes on, goes on."""
    leader, _, kees = await half_sent(chat, "We lopen dinsdag.")
    await leader.taps("Stop met versturen")
    await leader.reads()
    await leader.taps("Nee, ga door")
    await chat.passes(days=1)
    await kees.sees("We lopen dinsdag.")
    assert "Verstuurd naar 2 mensen." in last(leader)
    await leader.reads()


async def test_a_stop_that_comes_too_late_hears_that_it_is_done(chat: Chat):
    """Also when the question about it was still open."""
    leader, _, kees = await half_sent(chat, "We lopen dinsdag.")
    stop = next(c for c in leader.bubbles[-1].choices if c.label == "Stop met versturen")
    await leader.taps("Stop met versturen")
    await leader.reads()
    await chat.passes(days=1)
    await kees.sees("We lopen dinsdag.")
    await leader.reads()
    assert stop not in leader.shows("Je bericht “").choices
    await hears_at(leader, stop, "Alles is al verstuurd.")
    await leader.taps("Ja, stop")
    assert "Ja, stop" not in leader.labels()
    assert "Verstuurd naar 2 mensen." in last(leader)
    await leader.reads()


async def test_what_was_stopped_can_go_after_all(chat: Chat):
    """With the corrected text, to those who did not have it, and courteously."""
    leader, hans, kees = await half_sent(chat, "We lopen dinsdag.")
    await leader.taps("Stop met versturen")
    await leader.taps("Ja, stop")
    await leader.reads()
    await leader.taps("Verbeter")
    await leader.says("We lopen woensdag.")
    await leader.taps("Verander zonder melding")
    await hans.sees("We lopen woensdag.")
    await leader.reads()
    again = leader.shows("Gestopt.").choices[0]
    await leader.taps("Stuur het toch aan de rest")
    await hears_at(leader, again, "Dat had ik al genoteerd.")
    await chat.passes(seconds=5)
    assert "1 persoon krijgt het later" in last(leader)
    kees.sees_nothing()
    await chat.passes(days=1)
    await kees.sees("We lopen woensdag.")
    assert "Verstuurd naar 2 mensen." in last(leader)
    await leader.reads()


async def test_what_was_written_and_not_sent_leaves_no_trace(chat: Chat):
    """It costs no budget, waits for no answer, and does not count as the first message."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await chat.passes(hours=11)
    await sent(chat, leader, "Kom je?", buttons="Ja")
    await leader.taps("Stop met versturen")
    await leader.reads()
    chat.clock.move_to(await chat.db(lambda db: db.query(Notice).one().due_at))
    # Written, but the relay had no time to take it yet.
    await chat.one_turn(deliver)
    assert await chat.db(lambda db: db.query(Notice).one().state) is NoticeState.WRITTEN
    await leader.taps("Ja, stop")
    await leader.reads()
    hans.sees_nothing()
    assert "krijgt het niet, want het versturen is gestopt: Hans Proefweg" in last(leader)
    await hans.says("/start")
    assert "wacht op je antwoord" not in (await hans.sees("Hoi Hans")).text
    await sent(chat, leader, "Toch iets anders.")
    await hans.sees("Toch iets anders.")
    assert "Dat ben ik niet" in hans.labels()


async def test_stopped_before_it_began(chat: Chat):
    """The report names everyone, and the group chat gets nothing either until it goes on."""
    leader = await chat.leader()
    post = await chat.also("telegram")
    hans = await chat.volunteer(groups=("kerngroep",), post=post)
    room = chat.in_group(hans)
    await chat.db(lambda db: bind(db, post.account, room.chat))
    await leader.says("/bericht")
    await leader.taps("Kerngroep")
    await leader.taps("Allebei")
    await leader.taps("Klaar")
    await leader.says("Kom allemaal.")
    await leader.taps("Zonder knoppen")
    await leader.reads()
    # All before anything else gets its turn.
    await presses_newest(chat, leader, "Verstuur aan …")
    await presses_newest(chat, leader, "Stop met versturen")
    await presses_newest(chat, leader, "Ja, stop")
    await chat.app.settle()
    await chat.passes(seconds=5)
    hans.sees_nothing()
    room.sees_nothing()
    await leader.reads()
    assert "Verstuurd naar 0 mensen." in last(leader)
    assert "want het versturen is gestopt: Hans Proefweg." in last(leader)
    assert "In groepschats: 0 van 1" in last(leader)
    await leader.taps("Stuur het toch aan de rest")
    await chat.passes(seconds=5)
    await hans.sees("Kom allemaal.")
    await room.sees("Kom allemaal.")
    assert "In groepschats: 1 van 1" in last(leader)
    await leader.reads()


async def test_what_a_leader_left_out_is_counted_as_held_back(chat: Chat):
    """Not as somebody who cannot be reached."""
    leader, _, _ = await half_sent(chat, "We lopen dinsdag.")
    await leader.says("/onderweg")
    await leader.taps("Stuur iets niet")
    await leader.taps("Niet Kees Schijn")
    await chat.passes(days=1)
    await leader.reads()
    assert "want het versturen is gestopt: Kees Schijn." in last(leader)


async def test_a_correction_that_rings_can_be_stopped_as_well(chat: Chat):
    """A recipient who waits for it knows at least that the old text is no more; the leader sees
    by name who did not get the new one."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await sent(chat, leader, "De zaal is open om 8 uur.")
    await hans.sees("8 uur")
    await chat.passes(hours=11)
    await leader.taps("Verbeter")
    await leader.says("De zaal is open om 9 uur.")
    await leader.taps("Verander en stuur opnieuw")
    await chat.passes(seconds=5)
    assert "Dit bericht is verbeterd." in hans.shows("8 uur").text
    await leader.taps("Stop met versturen")
    await leader.taps("Ja, stop")
    await leader.reads()
    await chat.passes(days=1)
    hans.sees_nothing()
    assert "want het versturen is gestopt: Hans Proefweg." in last(leader)


async def test_the_rest_can_still_get_it_later_on(chat: Chat):
    """From the report, as long as people are held back, also for another leader."""
    leader, _, kees = await half_sent(chat, "We lopen dinsdag.")
    noor = await chat.leader("Noor Voorbeeld", "Gemeente Demostad")
    await leader.taps("Stop met versturen")
    await leader.taps("Ja, stop")
    await leader.reads()
    again = leader.shows("Gestopt.").choices[0]
    await noor.says("/gepland")
    await noor.taps("Verstuurd")
    await noor.taps("Bekijk di 24 nov, 18.00")
    await noor.reads()
    told = "want het versturen is gestopt: Kees Schijn."
    assert told in noor.shows("Bericht van Ilse").text
    await noor.taps("Stuur het toch aan de rest")
    await noor.reads()
    assert told not in noor.bubbles[-1].text
    assert "Stuur het toch aan de rest" not in noor.labels()
    await hears_at(leader, again, "Dat had ik al genoteerd.")
    await chat.passes(days=1)
    await kees.sees("We lopen dinsdag.")
    assert "Verstuurd naar 2 mensen." in last(leader)
    for person in (leader, noor):
        await person.reads()


async def test_the_rest_get_it_from_the_report_itself(chat: Chat):
    """It stays the leader's report, and goes on to change."""
    leader, _, kees = await half_sent(chat, "We lopen dinsdag.")
    await leader.taps("Stop met versturen")
    await leader.taps("Ja, stop")
    await leader.reads()
    report = leader.shows("Je bericht “")
    await leader.presses(next(c for c in report.choices if c.label == "Stuur het toch aan de rest"))
    await chat.passes(seconds=5)
    assert "1 persoon krijgt het later" in last(leader)
    await chat.passes(days=1)
    await kees.sees("We lopen dinsdag.")
    assert "Verstuurd naar 2 mensen." in last(leader)
    await leader.reads()


async def test_the_rest_get_the_text_that_was_sent_again(chat: Chat):
    """A correction that rings goes to who had it; those held back can still get it after that."""
    leader, hans, kees = await half_sent(chat, "We lopen dinsdag.")
    await leader.taps("Stop met versturen")
    await leader.taps("Ja, stop")
    await leader.reads()
    await leader.taps("Verbeter")
    await leader.says("We lopen woensdag.")
    await leader.taps("Verander en stuur opnieuw")
    await chat.passes(seconds=5)
    await hans.reads()
    await leader.reads()
    rest = leader.shows("Gestopt.").choices[0]
    await leader.presses(rest)
    await chat.passes(days=1)
    await kees.sees("We lopen woensdag.")
    hans.sees_nothing()
    assert "stopte" not in last(leader)
    await leader.reads()


async def one_slice_of_a_correction(chat: Chat, leader: Someone) -> None:
    """A correction rings to more people than one slice holds: the first 500 are found, and the
    others not yet. Kees, who does not have the announcement, would be among those."""
    now = chat.clock.now()
    had_it = {"state": NoticeState.WRITTEN, "reason": "", "written_at": now - timedelta(hours=1)}
    await chat.db(lambda db: db.query(Notice).filter_by(reason="unreachable").update(had_it))
    await leader.taps("Verbeter")
    await leader.says("We lopen woensdag.")
    await presses_newest(chat, leader, "Verander en stuur opnieuw")
    await chat.one_turn(send_slices)
    assert await chat.db(lambda db: db.query(Announcement).one().due_at) is not None


async def sent_to_a_crowd(chat: Chat) -> tuple[Someone, Someone]:
    """After working hours, to one slice of volunteers and to Kees, who gets it tomorrow."""
    leader = await chat.leader()
    await chat.db(crowd)
    kees = await chat.professional()
    await chat.passes(hours=7)
    await sent(chat, leader, "We lopen dinsdag.")
    return leader, kees


def crowd(db: Session) -> None:
    coalition, now = db.query(Coalition).one(), db.query(Person).first().since
    for number in range(SLICE):
        person = Person(name=f"Vriend {number}", language="nl", since=now)
        db.add(Contact(coalition_id=coalition.id, person=person, role=Role.CONTACT,
                       kind=Kind.VOLUNTEER, standing=Standing.ACTIVE, since=now))  # fmt: skip


@pytest.mark.both_databases
async def test_the_rest_wait_until_a_correction_found_who_had_it(chat: Chat):
    """Else they would get the announcement and its correction."""
    leader, kees = await sent_to_a_crowd(chat)
    await leader.taps("Stop met versturen")
    await leader.taps("Ja, stop")
    await one_slice_of_a_correction(chat, leader)
    await presses_newest(chat, leader, "Stuur het toch aan de rest")
    await chat.app.settle()
    await chat.passes(days=1)
    kees.sees_nothing()
    await leader.taps("Stuur het toch aan de rest")
    await chat.passes(days=1)
    await kees.sees("Van Ilse Modelman", "We lopen woensdag.")
    kees.sees_nothing()
    await leader.reads()


async def test_who_gets_it_while_a_correction_goes_out_does_not_get_that_as_well(chat: Chat):
    """The recipient's copy has the corrected text already."""
    leader, kees = await sent_to_a_crowd(chat)
    await chat.passes(hours=14, minutes=29)
    await one_slice_of_a_correction(chat, leader)
    chat.clock.move_to(chat.clock.now() + timedelta(minutes=1))
    await chat.one_turn(deliver)
    await chat.app.settle()
    await chat.passes(days=1)
    await kees.sees("Van Ilse Modelman", "We lopen woensdag.")
    kees.sees_nothing()
    await leader.reads()
