"""For whom an announcement is: the choice itself, and that all counts are of the same people."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from storage.partners import Organisation
from tests.announcements.scenes import composed
from tests.harness.chat import Chat


def _leave(db: Session) -> None:
    db.query(Organisation).filter_by(name="Wandelklub").one().active = False


@pytest.mark.both_databases
@pytest.mark.parametrize("to", ["Iedereen", "kerngroep"])
async def test_who_spoke_only_for_what_was_switched_off_gets_nothing(chat: Chat, to: str):
    """Neither as everyone nor through a group; who speaks for another one as well, does."""
    leader = await chat.leader()
    hans = await chat.volunteer(of="Wandelklub", groups=("kerngroep",))
    kees = await chat.professional(groups=("kerngroep",))
    await chat.db(_leave)
    await composed(leader, "Voor wie meedoet.", to=to)
    await leader.sees("gaat naar 1 mens")
    await leader.taps("Verstuur nu")
    await kees.sees("Voor wie meedoet.")
    hans.sees_nothing()
    await leader.reads()
