"""Many answers to a poll that reach the program in one batch."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event

from handlers.conversation.chat import Batch, Pressed, Sender
from tests.availability.scenes import FIVE, asked
from tests.harness.chat import Chat, Someone

TUESDAY, THURSDAY = "di 12 jan, 19.30 · …", "do 14 jan, 10.00 · …"


def press(chat: Chat, someone: Someone, label: str) -> Pressed:
    """A press on a row of the card that someone has before them."""
    choices = (choice for bubble in reversed(someone.bubbles) for choice in bubble.choices)
    choice = next(choice for choice in choices if choice.label == label)
    return Pressed(id=chat.next_id(), chat=someone.chat, sender=Sender(someone.user),
                   message=choice.message, index=choice.index)  # fmt: skip


@contextmanager
def counted(chat: Chat, table: str) -> Iterator[list[str]]:
    """The statements that read this table first of all."""
    found: list[str] = []

    def keep(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if statement.startswith("SELECT") and f"FROM {table}" in " ".join(statement.split()):
            found.append(statement)

    event.listen(chat.engine, "before_cursor_execute", keep)
    yield found
    event.remove(chat.engine, "before_cursor_execute", keep)


async def test_answers_of_one_batch_are_all_kept(chat: Chat):
    """Two answers of one invitee and one of another count, and each card shows its own."""
    leader = await chat.leader(groups=())
    hans, truus = [await chat.volunteer(groups=("kerngroep",)) for _ in range(2)]
    await asked(chat, leader, FIVE)
    presses = [press(chat, hans, TUESDAY), press(chat, truus, TUESDAY), press(chat, hans, THURSDAY)]
    await chat.happens(hans.post, *presses)
    await hans.reads()
    await truus.reads()
    rows = [[choice.label for choice in one.bubbles[-1].choices[:2]] for one in (hans, truus)]
    assert rows == [
        ["di 12 jan, 19.30 · ✔ kan", "do 14 jan, 10.00 · ✔ kan"],
        ["di 12 jan, 19.30 · ✔ kan", THURSDAY],
    ]


async def test_a_batch_of_answers_is_read_in_one_go(chat: Chat):
    """However many invitees answer, what they said before is read once."""
    leader = await chat.leader(groups=())
    everyone = [await chat.volunteer(groups=("kerngroep",)) for _ in range(4)]
    await asked(chat, leader, FIVE)
    presses = [press(chat, someone, TUESDAY) for someone in everyone]
    with counted(chat, "poll_vote") as votes, counted(chat, "poll_invitee") as invitees:
        await chat.app.deliver(leader.post, Batch(tuple(presses)))
    assert (len(votes), len(invitees)) == (1, 1)
    await chat.app.settle()
    for someone in everyone:
        await someone.reads()
