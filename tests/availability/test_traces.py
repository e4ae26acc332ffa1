"""What polls keep: for who asks for it, passes it on, or leaves."""

from __future__ import annotations

from sqlalchemy.orm import Session

from storage.availability import Invitee, PollOutcome, PollVote
from tests.availability.scenes import THREE, answers, asked, stand
from tests.harness.chat import Chat


async def test_answers_go_ninety_days_after_the_end(chat: Chat):
    """How each kind fared stays, without names, for the next choice."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await answers(hans, "Kan", "Kan niet", "Kan")
    await leader.taps("Kies een tijd")
    await leader.taps("Kies di 12 jan, 19.30")
    await leader.taps("Ja, kies dit")
    await chat.passes(days=89)
    assert await chat.db(lambda db: db.query(PollVote).count()) == 3
    await chat.passes(days=2)

    def kept(db: Session) -> tuple[int, int, int]:
        return (db.query(PollVote).count(), db.query(Invitee).count(),
                db.query(PollOutcome).count())  # fmt: skip

    assert await chat.db(kept) == (0, 0, 1)
    await hans.reads()
    await leader.reads()


async def test_who_takes_over_goes_on_with_the_answers(chat: Chat):
    """Someone stops and names a colleague: the question is theirs now."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await answers(hans, "Kan")
    assert "Antwoorden: 0 van 1." in stand(leader) or "1 van 1" in stand(leader)
    await hans.says("/start")
    assert "Er wacht een vraag op je: wanneer kun je voor “Overleg kerngroep”?" in (
        hans.bubbles[-1].text
    )
    await hans.reads()
    await leader.reads()


async def test_a_leader_takes_the_answers_along(chat: Chat):
    """Polls stand in what /export offers."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await answers(hans, "Kan", "Kan niet", "Kan")
    await leader.says("/export")
    await leader.sees("Peilingen: 3")
    await leader.reads()
