"""The first step: what can the coalition do for an organisation?"""

from __future__ import annotations

from tests.commitment.scenes import turns_on
from tests.harness.chat import Chat


async def test_a_quiet_organisation_is_asked_once(chat: Chat):
    """After 45 silent days the contact gets an offer; the answer and a moment reach the leader, and
    the ladder begins anew."""
    leader = await chat.leader()
    hans = await chat.volunteer(of="Wandelclub", groups=("kerngroep",))
    await chat.volunteer("Truus Fictief", of="Wandelclub")
    await turns_on(leader)
    await chat.passes(days=44)
    hans.sees_nothing()
    await chat.passes(days=2)
    await hans.sees("Hoi Hans, waar kunnen we Wandelclub mee helpen?")
    await hans.taps("Ruimte")
    await hans.sees("Wanneer hebben jullie het nodig?")
    await hans.taps("Deze maand")
    await hans.sees("Genoteerd")
    await chat.passes(days=2)
    await leader.sees("Wandelclub kan hulp gebruiken: ruimte, nog deze maand.")
    await chat.passes(days=42)
    hans.sees_nothing()
    await chat.passes(days=2)
    await hans.sees("waar kunnen we Wandelclub mee helpen?")


async def test_two_questions_to_one_organisation_are_two_weeks_apart(chat: Chat):
    """Whichever capability asks, and whichever contact is asked."""
    leader = await chat.leader()
    hans = await chat.volunteer(of="Wandelclub", groups=("kerngroep",))
    truus = await chat.volunteer("Truus Fictief", of="Wandelclub")
    await turns_on(leader)
    await chat.passes(days=46)
    await hans.sees("waar kunnen we Wandelclub mee helpen?")
    await chat.wish(truus, "nudge", "nudge:1")
    truus.sees_nothing()
    await leader.says("/onderweg")
    await leader.sees("Truus Fictief", "Ze kregen kort geleden al een vraag.")
