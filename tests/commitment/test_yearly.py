"""The question of the year: does your organisation take part again?"""

from __future__ import annotations

from storage.commitment import YEARLY_STEP, Nudge, OrganisationNote
from tests.commitment.scenes import turns_on
from tests.harness.chat import Chat, Someone

CLUB = "Wandelclub"
ASKED = "Doen jullie weer mee?"


async def lives(chat: Chat, days: int, *people: Someone) -> None:
    """These people are heard all the time, and answer nothing."""
    for _ in range(days // 10):
        await chat.passes(days=10)
        for someone in people:
            await someone.says("/agenda")
            await someone.reads()


async def times_asked(chat: Chat) -> int:
    return await chat.db(lambda db: db.query(Nudge).filter_by(step=YEARLY_STEP).count())


async def asked(chat: Chat) -> tuple[Someone, Someone]:
    """A leader, and a contact who is asked after a year."""
    leader = await chat.leader()
    hans = await chat.volunteer(of=CLUB, groups=("kerngroep",))
    await turns_on(leader)
    await lives(chat, 360, hans)
    assert await times_asked(chat) == 0
    while not await times_asked(chat):
        await lives(chat, 10, hans)
    await leader.reads()
    assert f"we zijn er ook dit jaar graag voor {CLUB}." in hans.shows(ASKED).text
    return leader, hans


async def test_they_take_part_again(chat: Chat):
    """One tap is enough; it is not asked again that year."""
    leader, hans = await asked(chat)
    await hans.taps("Weer mee")
    await hans.sees(f"Dan gaan we met {CLUB} verder.")
    await lives(chat, 250, hans)
    assert await times_asked(chat) == 1
    await leader.reads()
    await hans.reads()


async def test_they_do_so_differently(chat: Chat):
    """Their words reach the leader, and stand with the organisation."""
    leader, hans = await asked(chat)
    await hans.taps("Ja, anders")
    await hans.sees("Wat willen jullie anders?")
    await hans.says("Alleen nog in de zomer.")
    await hans.sees("De projectleider leest het.")
    await chat.passes(days=4)
    await leader.sees(f"{CLUB} doet weer mee, maar anders.", "“Alleen nog in de zomer.”")
    assert await chat.db(lambda db: db.query(OrganisationNote).one().organisation.name) == CLUB
    await hans.reads()
    await leader.reads()


async def test_they_want_a_call(chat: Chat):
    """The leader gets it as any call."""
    leader, hans = await asked(chat)
    await hans.taps_twice("Bel me")
    await hans.sees("De projectleider belt je.")
    await chat.passes(days=4)
    await leader.sees(f"Wil je {CLUB} bellen?", "Ze vragen zelf of je belt.")
    await hans.reads()
    await leader.reads()


async def test_no_answer_costs_nothing(chat: Chat):
    """It is not repeated that year, and counts for nothing."""
    leader, hans = await asked(chat)
    await lives(chat, 250, hans)
    assert await times_asked(chat) == 1
    await leader.reads()
    await hans.reads()


async def test_they_put_it_off(chat: Chat):
    """It comes again when they said, and not before."""
    leader, hans = await asked(chat)
    await hans.taps("Later")
    await hans.sees("Past een ander moment beter?")
    await hans.taps("Over 2 maanden")
    await hans.sees("Je hoort hier tot")
    await lives(chat, 50, hans)
    assert await times_asked(chat) == 1
    await lives(chat, 70, hans)
    assert await times_asked(chat) == 2
    await leader.reads()
    await hans.reads()


async def test_the_ladder_is_off_meanwhile(chat: Chat):
    """Nobody is asked any more, and an answer to what was asked before still counts."""
    leader, hans = await asked(chat)
    await leader.says("/instellingen")
    await leader.reads()
    await leader.taps("Contact houden")
    await leader.reads()
    await leader.taps("Zet uit")
    await leader.reads()
    await hans.taps("Weer mee")
    await hans.sees(f"Dan gaan we met {CLUB} verder.")
    await lives(chat, 400, hans)
    assert await times_asked(chat) == 1


async def test_not_without_the_ladder(chat: Chat):
    """A leader who did not turn it on has nobody asked."""
    await chat.leader()
    hans = await chat.volunteer(of=CLUB, groups=("kerngroep",))
    await lives(chat, 440, hans)
    assert await times_asked(chat) == 0
    for someone in chat.people:
        await someone.reads()


async def test_not_all_in_one_week(chat: Chat):
    """Three organisations a week at most."""
    leader = await chat.leader()
    people = [
        await chat.volunteer(f"Piet {number}", of=f"Club {number}", groups=("kerngroep",))
        for number in range(5)
    ]
    await turns_on(leader)
    await lives(chat, 460, *people)
    made = await chat.db(
        lambda db: sorted(one.made_at for one in db.query(Nudge).filter_by(step=YEARLY_STEP))
    )
    assert len(made) == 5
    assert all((made[i + 3] - made[i]).days >= 7 for i in range(2))
    for someone in chat.people:
        await someone.reads()
