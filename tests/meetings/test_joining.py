"""A new member of a group hears of what is planned for it, however they came in."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy.orm import Session

from storage.partners import Group, group_named
from tests.harness.chat import Chat
from tests.meetings.scenes import contact_of, decided, read_by_all


async def test_who_is_put_into_a_group_hears_what_it_has_planned(chat: Chat):
    """Through their organisation or alone; once."""
    leader = await chat.leader(groups=("regiegroep",))
    hans, kees = await chat.volunteer(), await chat.professional()
    await decided(chat, leader, [leader])
    await read_by_all(chat)
    await leader.says("/partners")
    await leader.taps("Groepen")
    await leader.taps("Kerngroep · 0")
    await leader.taps("Organisaties")
    await leader.taps("Wandelclub Stap voor Stap")
    await chat.passes(minutes=1)
    await hans.sees("De datum is bekend: Overleg kerngroep", "Kom je?")
    kees.sees_nothing()
    await leader.taps("Klaar")
    await leader.taps("Losse mensen")
    await leader.taps("Kees Schijn")
    await leader.taps("Hans Proefweg")
    await chat.passes(minutes=1)
    await kees.sees("De datum is bekend: Overleg kerngroep")
    hans.sees_nothing()
    await read_by_all(chat)


async def test_who_is_put_into_a_group_is_asked_what_it_is_asked(chat: Chat):
    """Also when somebody says that they speak for an organisation, and a leader agrees."""
    leader = await chat.leader(groups=("kerngroep",))
    await chat.volunteer(groups=("kerngroep",))
    kees = await chat.professional()
    await leader.says("/peiling")
    await leader.taps("Overleg kerngroep")
    await leader.says("di 15 dec 19:30")
    await leader.taps("Verstuur aan …")
    await chat.passes(minutes=1)
    kees.sees_nothing()
    await kees.says("/mijn")
    await kees.taps("Mijn organisaties")
    await kees.taps("Nog een organisatie")
    await kees.says("Wandelclub")
    await kees.reads()
    await kees.taps("Wandelclub Stap voor Stap")
    await kees.reads()
    await chat.passes(minutes=1)
    kees.sees_nothing()
    await leader.taps("Goedkeuren")
    await kees.reads()
    await chat.passes(minutes=1)
    assert "di 15 dec, 19.30" in kees.shows("Ilse Modelman zoekt een moment").text
    await read_by_all(chat)


async def test_a_new_group_has_nothing_of_one_that_ended(chat: Chat):
    """Neither its meetings nor what was promised there."""
    leader, kees = await chat.leader(), await chat.professional()

    async def goes(do: Callable[[Session, int], None]) -> None:
        await chat.db(lambda db: do(db, contact_of(db, leader).coalition_id))

    await goes(lambda db, coalition: db.add(Group(coalition_id=coalition, name="Taal")))
    await decided(chat, leader, [leader], group="Taal")
    await goes(lambda db, coalition: db.delete(group_named(db, coalition, "Taal")))
    await goes(lambda db, coalition: db.add(Group(coalition_id=coalition, name="Muziek")))
    await read_by_all(chat)
    await leader.says("/partners")
    await leader.taps("Groepen")
    await leader.taps("Muziek · 0")
    await leader.taps("Losse mensen")
    await leader.taps("Kees Schijn")
    await read_by_all(chat)
    await chat.passes(minutes=1)
    kees.sees_nothing()
    await leader.taps("Bekijk di 15 dec, 19.30")
    seen = leader.shows("Overleg kerngroep")
    assert "Muziek" not in seen.text
    await read_by_all(chat)
