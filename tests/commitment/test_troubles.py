"""Troubles of organisations, and who hears of each."""

from __future__ import annotations

from sqlalchemy.orm import Session

from storage.people import Coalition, Organisation
from tests.commitment.scenes import turns_on
from tests.harness.chat import Chat

CLUB = "Wandelclub"


async def without_people(chat: Chat) -> None:
    """An organisation for which nobody speaks any more."""

    def adds(db: Session) -> None:
        db.add(Organisation(coalition_id=db.query(Coalition).one().id, name=CLUB))

    await chat.db(adds)


async def test_nobody_is_left(chat: Chat):
    """The leader is asked to call, once; a year later she would be asked again."""
    leader = await chat.leader()
    await without_people(chat)
    await turns_on(leader)
    await chat.passes(days=2)
    await leader.sees(f"Wil je {CLUB} bellen?", "Ik ken daar niemand", "Wie: niemand meer.")
    await chat.passes(days=120)
    leader.sees_nothing()
    await leader.taps("Niet nodig")
    await leader.reads()
    await chat.passes(days=55)
    leader.sees_nothing()
    await chat.passes(days=25)
    await leader.sees(f"Wil je {CLUB} bellen?")


async def test_a_closed_chat_is_one_call(chat: Chat):
    """The ladder does not ask again what a closed chat asked already."""
    leader = await chat.leader()
    hans = await chat.volunteer(of=CLUB, groups=("kerngroep",))
    await turns_on(leader)
    await hans.blocks()
    await chat.passes(days=50)
    told = [bubble.text for bubble in leader.bubbles if "bellen?" in bubble.text]
    assert len(told) == 1
    await leader.reads()


async def test_the_preview_tells_of_calls(chat: Chat):
    """A leader knows before turning it on that she will be asked to call."""
    leader = await chat.leader()
    await without_people(chat)
    await leader.says("/instellingen")
    await leader.reads()
    await leader.taps("Contact houden")
    await leader.reads()
    await leader.taps("Bekijk de eerste maand")
    await leader.sees("Bij één organisatie kan ik niemand bereiken. Ik vraag je die te bellen.")


async def test_everything_hangs_on_one(chat: Chat):
    """The one contact of an organisation that takes part is asked for a second, once a year."""
    leader = await chat.leader()
    hans = await chat.volunteer(of=CLUB, groups=("kerngroep",))
    await turns_on(leader)
    for _ in range(12):
        await chat.passes(days=30)
        await hans.says("/agenda")
    await leader.reads()
    assert len([bubble for bubble in hans.bubbles if "achtervang" in bubble.text]) == 1
    await hans.reads()


async def test_it_is_not_asked_near_a_step(chat: Chat):
    """An organisation that is silent gets its step, and nothing else within two weeks."""
    leader = await chat.leader()
    hans = await chat.volunteer(of=CLUB, groups=("kerngroep",))
    await turns_on(leader)
    await chat.passes(days=60)
    await hans.sees(f"waar kunnen we {CLUB} mee helpen?")
    hans.sees_nothing()
    await leader.reads()


async def test_without_the_ladder_nobody_is_asked(chat: Chat):
    """Only a leader who turned it on has it ask."""
    leader = await chat.leader()
    hans = await chat.volunteer(of="Leeszaal", groups=("kerngroep",))
    await without_people(chat)
    await chat.passes(days=200)
    leader.sees_nothing()
    hans.sees_nothing()


async def test_one_is_silent_among_others(chat: Chat):
    """A colleague is asked after a contact who is silent for long, once."""
    leader = await chat.leader()
    await chat.volunteer(of=CLUB, groups=("kerngroep",))
    joke = await chat.volunteer("Joke Proef", of=CLUB)
    await turns_on(leader)
    for _ in range(12):
        await chat.passes(days=20)
        await joke.says("/agenda")
    asked = [bubble for bubble in joke.bubbles if "Hans" in bubble.text]
    assert len(asked) == 1, [b.text for b in joke.bubbles]
    for someone in chat.people:
        await someone.reads()
