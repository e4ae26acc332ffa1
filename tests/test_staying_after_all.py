"""A stop that is taken back within the hour: all is as it was, but for what others took over."""

from __future__ import annotations

from tests.availability.scenes import answers, stand
from tests.availability.test_colleagues import two_colleagues
from tests.harness.chat import Chat, Someone
from tests.meetings.scenes import decided, states
from tests.meetings.test_standing_in import club
from tests.tasks.scenes import attended, takes
from tests.test_joining import GEMEENTE, city, wants

STAY = "Toch bij Demostad Ontmoet blijven"


async def everyone_reads(chat: Chat) -> None:
    for person in chat.people:
        await person.reads()


async def stops_and_stays(chat: Chat, someone: Someone) -> None:
    await someone.says("/stop")
    await someone.reads()
    await chat.passes(minutes=10)
    await someone.taps(STAY)


async def test_tasks_are_theirs_again(chat: Chat):
    """With their day and their reminder."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await takes(hans, "Flyers rondbrengen")
    await stops_and_stays(chat, hans)
    await hans.reads()
    await hans.says("/acties")
    await hans.sees("Flyers rondbrengen · di 1 dec")
    await chat.passes(days=6)
    await hans.sees("Op di 1 dec is je actie")
    await everyone_reads(chat)


async def test_a_task_that_somebody_took_over_stays_theirs(chat: Chat):
    """And that is said."""
    leader, hans = await chat.leader(), await chat.volunteer()
    fatma = await chat.volunteer("Fatma Model")
    await attended(chat, leader, [hans])
    await takes(hans, "Flyers rondbrengen")
    await hans.says("/stop")
    await hans.reads()
    await fatma.says("/acties")
    await fatma.taps("Hans Proefweg: Flyers rondbrengen")
    await fatma.taps("Ik neem het over")
    await hans.taps(STAY)
    await hans.sees("Je doet weer mee met Demostad Ontmoet")
    await chat.passes(seconds=2)
    await hans.sees("Fatma Model neemt “Flyers rondbrengen” van je over.")
    await hans.says("/acties")
    await hans.sees("Je hebt nu geen acties.")
    await everyone_reads(chat)


async def test_after_the_hour_it_is_said_what_does_not_come_back(chat: Chat):
    """The organisation and the groups do, the task does not."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await attended(chat, leader, [hans])
    await takes(hans, "Flyers rondbrengen")
    await hans.says("/stop")
    await hans.reads()
    await chat.passes(hours=2)
    await hans.taps(STAY)
    await hans.sees("Je doet weer mee met Demostad Ontmoet")
    await hans.sees("Wat je losliet bij het stoppen komt niet vanzelf terug, zoals je acties.")
    await everyone_reads(chat)


async def test_a_meeting_counts_on_them_again(chat: Chat):
    """They had said that they come, and need not say so again."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await decided(chat, leader, [hans])
    assert await states(chat) == {"Hans Proefweg": ["expected"]}
    await everyone_reads(chat)
    await stops_and_stays(chat, hans)
    assert await states(chat) == {"Hans Proefweg": ["expected"]}
    await everyone_reads(chat)


async def test_a_place_that_another_colleague_took_stays_theirs(chat: Chat):
    """Gerda would go for Hans, and stops; Bas goes by the time she stays."""
    _, hans, gerda, bas = await club(chat)
    await hans.taps("Ik kan toch niet")
    await hans.taps("Gerda Pastei")
    await chat.passes(seconds=2)
    await gerda.taps("Ik ga")
    await everyone_reads(chat)
    await gerda.says("/stop")
    await gerda.reads()
    await chat.passes(seconds=2)
    await hans.sees("Gerda Pastei kan ook niet")
    await hans.taps("Bas Buur")
    await chat.passes(seconds=2)
    await bas.taps("Ik ga")
    await gerda.taps(STAY)
    await gerda.sees("Je doet weer mee met Demostad Ontmoet")
    await gerda.sees("Bas Buur gaat nu: Overleg kerngroep")
    assert (await states(chat))["Gerda Pastei"] != ["expected"]
    await everyone_reads(chat)


async def test_a_colleague_hears_that_they_go_after_all(chat: Chat):
    """The one whose place they take had read that they do not."""
    _, hans, gerda, _ = await club(chat)
    await hans.taps("Ik kan toch niet")
    await hans.taps("Gerda Pastei")
    await chat.passes(seconds=2)
    await gerda.taps("Ik ga")
    await everyone_reads(chat)
    await chat.passes(seconds=2)
    await hans.reads()
    await gerda.says("/stop")
    await chat.passes(seconds=2)
    await everyone_reads(chat)
    await gerda.taps(STAY)
    await chat.passes(seconds=2)
    await hans.sees("Gerda Pastei gaat in jouw plaats")
    await everyone_reads(chat)


async def test_a_question_that_was_passed_on_is_theirs_again(chat: Chat):
    """The colleague who passed it on needs not answer."""
    leader, hans, truus = await two_colleagues(chat)
    await answers(hans, "Collega gaat", "Truus Proefweg")
    await chat.passes(seconds=10)
    await stops_and_stays(chat, truus)
    await chat.passes(seconds=10)
    assert "Hans Proefweg" not in stand(leader)
    await everyone_reads(chat)


async def test_a_question_that_was_answered_meanwhile_stays_answered(chat: Chat):
    """By the colleague who had passed it on."""
    leader, hans, truus = await two_colleagues(chat)
    await answers(hans, "Collega gaat", "Truus Proefweg")
    await chat.passes(seconds=10)
    await truus.says("/stop")
    await truus.reads()
    await chat.passes(seconds=10)
    await answers(hans, "Kan", "Kan", "Kan")
    await truus.taps(STAY)
    truus.shows("Hans Proefweg regelt de peiling “Taalcafé” nu zelf.")
    await chat.passes(seconds=10)
    assert "Antwoorden: 1 van 1." in stand(leader)
    await everyone_reads(chat)


async def test_a_request_waits_for_the_leader_again(chat: Chat):
    """On a new question, as the old one says that it was taken back."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await city(chat)
    await wants(hans, GEMEENTE)
    await leader.sees("wil ook horen bij Gemeente Demostad")
    await stops_and_stays(chat, hans)
    await hans.sees("Je wilt ook horen bij Gemeente Demostad.")
    await leader.sees("wil ook horen bij Gemeente Demostad")
    await everyone_reads(chat)
