"""Other bots in a chat: they are not answered for ever, and what they send as a notice never."""

from __future__ import annotations

from handlers.conversation.patience import MOST
from tests.matrix.bot import Bot
from tests.matrix.house import running
from tests.servers.synapse import Person


async def test_a_bot_that_answers_everything(bot: Bot, truus: Person) -> None:
    """It gets a few answers and one word that we wait; a command is answered after that."""
    async with running(bot) as house:
        await house.member(truus, "Truus de Vries")
        answered = 0
        while not truus.answers("ik wacht even"):
            await truus.says("Dit is een automatisch antwoord.")
            answered += 1
            await truus.sees_often("", answered + 1, within=20)
        assert answered == MOST + 1
        await truus.says("Dit is een automatisch antwoord.")
        await truus.posts({"msgtype": "m.notice", "body": "/help"})
        await truus.says("/help")
        await truus.sees("Dit kun je doen")
        assert len(truus.answers("")) == answered + 2
