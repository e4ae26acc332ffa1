"""How announcements arrive: closed chats, unknown outcomes, group chats."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from storage.people import Channel
from tests.announcements.scenes import bind, composed, last, presses_newest, sent
from tests.harness.chat import Chat, Someone


async def test_who_blocked_the_bot_is_named_as_not_reachable(chat: Chat):
    """Known before, it stands in the preview; found out at sending, in the report."""
    leader, hans = await chat.leader(), await chat.volunteer()
    kees, mo = await chat.professional(), await chat.volunteer("Mo Kassa", "Supermarkt")
    await mo.blocks()
    hans.closes()
    await composed(leader, "Wie is er bij?")
    await leader.sees("gaat naar 2 mensen", "1 persoon kan ik niet bereiken: Mo Kassa.")
    await leader.taps("Verstuur aan …")
    await leader.reads()
    await kees.sees("Wie is er bij?")
    await chat.passes(seconds=5)
    await leader.sees("Verstuurd naar 1 persoon.", "Niet te bereiken: Hans Proefweg en Mo Kassa.")


async def test_the_other_channel_takes_over(chat: Chat):
    """Someone on two platforms gets it once, on the one that works."""
    leader, hans = await chat.leader(), await chat.volunteer()
    other = await chat.also("matrix")
    elsewhere = chat.someone("Hans Proefweg", post=other)
    await chat.db(lambda db: _also_on(db, hans, elsewhere))
    await sent(chat, leader, "Eén keer graag.")
    await hans.sees("Eén keer graag.")
    elsewhere.sees_nothing()
    hans.closes()
    await chat.passes(days=1)
    await sent(chat, leader, "En nu daar.")
    await elsewhere.sees("En nu daar.")
    assert "Verstuurd naar 1 persoon" in last(leader)


def _also_on(db: Session, person: Someone, elsewhere: Someone) -> None:
    known = db.query(Channel).filter_by(user=person.user).one()
    db.add(Channel(person_id=known.person_id, account_id=elsewhere.post.account, rank=1,
                   user=elsewhere.user, chat=elsewhere.chat))  # fmt: skip


@pytest.mark.all_shapes
async def test_the_leader_decides_about_what_is_unknown(chat: Chat):
    """Where a send may have arrived, the leader is asked; where it is safe, it just goes again."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await composed(leader, "Kwam dit aan?")
    await leader.sees("Voorbeeld")
    hans.loses_next()
    await leader.taps("Verstuur aan …")
    await leader.reads()
    if not chat.post.platform.traits.sends_once:
        hans.sees_nothing()
        await chat.passes(seconds=5)
        await leader.sees("Ik weet niet of het aankwam bij: Hans Proefweg")
        await leader.sees("Ik weet niet of Hans Proefweg je bericht kreeg")
        await leader.taps_twice("Stuur nog eens")
    await chat.passes(seconds=10)
    await hans.sees("Kwam dit aan?")
    assert "Verstuurd naar 1 persoon" in last(leader)
    await leader.reads()


async def unheard(chat: Chat, text: str, buttons: str = "") -> tuple[Someone, Someone]:
    """An announcement that arrives, and of which the leader is told that nobody knows it."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await composed(leader, text, buttons=buttons)
    hans.unsettles_next()
    await leader.taps("Verstuur aan …")
    await hans.sees(text)
    await chat.passes(seconds=5)
    await leader.reads()
    if not chat.post.platform.traits.sends_once:
        assert "Ik weet niet of het aankwam bij: Hans Proefweg" in last(leader)
    return leader, hans


@pytest.mark.all_shapes
async def test_a_press_proves_that_it_arrived(chat: Chat):
    """It counts as sent, its card can be edited again, and it does not go a second time."""
    leader, hans = await unheard(chat, "Kom je?", buttons="Ik kom")
    await hans.taps("Ik kom")
    await hans.sees("✔ Ik kom")
    await chat.passes(seconds=5)
    assert "Verstuurd naar 1 persoon." in last(leader)
    assert "Ik weet niet" not in last(leader)
    assert "Ik kom: 1 (Hans Proefweg)" in last(leader)
    if not chat.post.platform.traits.sends_once:
        await leader.taps("Stuur nog eens")
        assert leader.toast == "Dit is al gesloten."
    await chat.passes(minutes=1)
    await leader.reads()
    hans.sees_nothing()


async def test_a_reply_proves_that_it_arrived(chat: Chat):
    """As well as a press does; and it reaches the leader."""
    leader, hans = await unheard(chat, "Wie neemt koffie mee?")
    await hans.says("Ik.", reply_to="Wie neemt koffie mee?")
    await hans.sees("Verstuurd aan Ilse Modelman.")
    assert "Ik." in leader.shows("Hans Proefweg van Wandelclub Stap voor Stap antwoordt op").text
    await chat.passes(seconds=5)
    assert "Verstuurd naar 1 persoon." in last(leader)
    assert "Ik weet niet" not in last(leader)
    await leader.reads()


@pytest.mark.all_shapes
async def test_a_press_calls_off_a_second_sending_that_still_waits(chat: Chat):
    """The leader asked for it, but it turned out not to be needed."""
    leader, hans = await unheard(chat, "Kom je?", buttons="Ik kom")
    if not chat.post.platform.traits.sends_once:
        hans.bubbles[-1].fresh = False
        await presses_newest(chat, leader, "Stuur nog eens")
    await hans.taps("Ik kom")
    await hans.sees("✔ Ik kom")
    await chat.passes(seconds=5)
    assert "Verstuurd naar 1 persoon." in last(leader)
    assert len([b for b in hans.bubbles if "Kom je?" in b.text]) == 1
    await leader.reads()


@pytest.mark.all_shapes
async def test_a_reply_to_the_first_part_proves_nothing_of_the_last(chat: Chat):
    """That one was known already; the leader still decides about the rest."""
    leader, hans = await chat.leader(), await chat.volunteer()
    text = "\n\n".join(f"Regel {i} " + "woord " * 20 for i in range(40))
    await composed(leader, text)
    await leader.reads()
    hans.unsettles_next(after=1)
    await leader.taps("Verstuur aan …")
    await hans.reads()
    await chat.passes(seconds=5)
    await leader.reads()
    if chat.post.platform.traits.sends_once:
        return
    await hans.says("Lang verhaal", reply_to="Regel 0 ")
    await hans.reads()
    await chat.passes(seconds=5)
    await leader.reads()
    assert "Ik weet niet of het aankwam bij: Hans Proefweg" in last(leader)
    await hans.taps("Waarom krijg ik dit?")
    await hans.sees("Je krijgt dit omdat")
    await chat.passes(seconds=5)
    await leader.reads()
    assert "Verstuurd naar 1 persoon." in last(leader)


async def test_a_group_with_its_own_chat_is_reached_there_or_apart(chat: Chat):
    """The leader chooses; in the group chat members count, and others hear kindly how to join."""
    leader = await chat.leader()
    post = await chat.also("telegram")
    hans = await chat.volunteer(groups=("kerngroep",), post=post)
    room, stranger = chat.in_group(hans), chat.in_group(chat.someone("Bas Buur", post=post))
    await chat.db(lambda db: bind(db, post.account, room.chat))
    await leader.says("/bericht")
    await leader.sees("Voor wie")
    await leader.taps("Kerngroep")
    await leader.sees("De groep kerngroep heeft een eigen chat")
    await leader.taps("Allebei")
    await leader.sees("Gekozen: Kerngroep en groepschat kerngroep")
    await leader.taps("Klaar")
    await leader.says("Wie komt er?")
    await leader.says("Ik kom")
    await leader.reads()
    assert "Ik zet het ook in de groepschat Kerngroep Demostad." in leader.bubbles[-1].text
    await leader.taps("Verstuur aan …")
    await hans.sees("Wie komt er?")
    await room.sees("Wie komt er?")
    stranger.sees_nothing()
    await stranger.taps("Ik kom")
    assert "Ik tel alleen wie bij mij bekend is" in stranger.toast
    await room.taps("Ik kom")
    assert room.toast == "Genoteerd: Ik kom"
    await chat.passes(seconds=5)
    assert "In groepschats: 1 van 1" in last(leader)
    assert "Ik kom: 1 (Hans Proefweg)" in last(leader)
    await leader.reads()


async def test_a_group_chat_alone_can_be_the_audience(chat: Chat):
    """Nobody gets it apart; the report tells of the chat only."""
    leader = await chat.leader()
    post = await chat.also("telegram")
    hans = await chat.volunteer(groups=("kerngroep",), post=post)
    room = chat.in_group(hans)
    await chat.db(lambda db: bind(db, post.account, room.chat))
    await leader.says("/bericht")
    await leader.taps("Kerngroep")
    await leader.taps("In de groepschat")
    await leader.taps("Klaar")
    await leader.says("Alleen hier.")
    await leader.taps("Zonder knoppen")
    await leader.taps("Verstuur nu")
    await leader.reads()
    await room.sees("Alleen hier.")
    hans.sees_nothing()
    await chat.passes(seconds=5)
    await leader.sees("In groepschats: 1 van 1")
    assert "mensen" not in last(leader)
