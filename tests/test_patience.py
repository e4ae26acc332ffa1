"""A person who is not understood again and again hears that the bot waits, and is heard again."""

from __future__ import annotations

from handlers.conversation.patience import MOST, REMEMBERED, Patience
from tests.harness.chat import TUESDAY, Chat, Someone

NONSENSE = "Bedankt voor uw bericht. Wij antwoorden binnen twee dagen."
WAITS = "Ik begrijp dit niet, dus ik wacht even."


async def _babbles(someone: Someone, times: int = MOST) -> None:
    for _ in range(times):
        await someone.says(NONSENSE)
    await someone.reads()


async def test_another_bot_is_not_answered_for_ever(chat: Chat) -> None:
    """After a few answers the bot says once that it waits, until a command comes."""
    hans = await chat.volunteer()
    await chat.leader()
    await _babbles(hans)
    await hans.says(NONSENSE)
    await hans.sees(WAITS)
    for _ in range(20):
        await hans.says(NONSENSE)
    hans.sees_nothing()
    await hans.says("/help")
    await hans.sees("Dit kun je doen")
    await hans.says(NONSENSE)
    await hans.sees("Wat bedoel je?")


async def test_a_question_stays_open_meanwhile(chat: Chat) -> None:
    """The answer that it can be is taken, also while the bot waits."""
    code = await chat.invitation(of="Wandelclub Stap voor Stap")
    hans = chat.someone("Hans Proefweg")
    await hans.says("/start")
    await _babbles(hans)
    await hans.says(NONSENSE)
    await hans.sees(WAITS)
    await hans.says(NONSENSE)
    hans.sees_nothing()
    await hans.says(code)
    await hans.sees("Mag ik je berichten sturen?")


async def test_what_comes_later_is_answered(chat: Chat) -> None:
    """Somebody who writes such things now and then is answered each time."""
    hans = await chat.volunteer()
    await chat.leader()
    for _ in range(MOST + 1):
        await hans.says(NONSENSE)
        await hans.sees("Wat bedoel je?")
        await chat.passes(minutes=1)
    await _babbles(hans)
    await chat.passes(hours=2)
    await hans.says(NONSENSE)
    await hans.sees("Wat bedoel je?")


def test_only_the_last_people_are_remembered() -> None:
    """Many strangers cost no more memory than some."""
    patience = Patience()
    for person in range(REMEMBERED + 1):
        for _ in range(MOST + 1):
            patience.ends(person, TUESDAY)
    assert not patience.is_silent(0, TUESDAY)
    assert patience.is_silent(REMEMBERED, TUESDAY)
