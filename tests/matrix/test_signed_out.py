"""A login that is lost while the bot runs is one that it makes anew."""

from __future__ import annotations

from typing import Any

import pytest

from tests.end_to_end.waiting import until
from tests.matrix.bot import Bot
from tests.matrix.house import House, running
from tests.matrix.meddling import Meddler, meddled
from tests.servers.synapse import Secretive

CLIENT = "/_matrix/client/v3"


def _login(bot: Bot, device: str = "") -> dict[str, Any]:
    who = {"type": "m.id.user", "user": bot.user}
    wish = {"type": "m.login.password", "identifier": who, "password": bot.password}
    return wish | ({"device_id": device} if device else {})


async def _is_served(house: House, fatma: Secretive, room: str) -> None:
    """Her words are read, she can read what is written to her, and nothing is lost."""
    await fatma.says("/help", room)
    await fatma.sees("Dit kun je doen", room)
    await house.tells(fatma, "Onder ons")
    await fatma.sees("Onder ons", room)
    assert fatma.unreadable == []


async def test_a_soft_logout(bot: Bot, fatma: Secretive) -> None:
    """The homeserver wants to see the password again; the device stays the same one."""
    out = False

    def refuses(path: str) -> tuple[int, str] | None:
        nonlocal out
        out = out and not path.endswith("/login")
        return (401, "M_UNKNOWN_TOKEN") if out else None

    async with meddled(bot, Meddler(refuses)), running(bot) as house:
        room = await house.member(fatma, "Fatma Voorbeeld")
        device, out = bot.device, True
        await _is_served(house, fatma, room)
        assert bot.device == device


async def test_a_login_that_another_replaced(bot: Bot, fatma: Secretive) -> None:
    """Someone signed in as the bot, on its device: its token is worth nothing, its keys are."""
    async with running(bot) as house:
        room = await house.member(fatma, "Fatma Voorbeeld")
        visitor = bot.synapse.visitor("", "")
        await visitor.call("POST", f"{CLIENT}/login", _login(bot, bot.device))
        await _is_served(house, fatma, room)


async def test_a_device_that_is_taken_away(bot: Bot, fatma: Secretive) -> None:
    """Signed out for good, it comes back as one that its identity signed, and encrypted chats go
    on."""
    async with running(bot) as house:
        room = await house.member(fatma, "Fatma Voorbeeld")
        device, operator = bot.device, bot.operator()
        await operator.call("POST", f"{CLIENT}/logout", {})
        await until(lambda: bot.device != device, "the bot has a new device")
        await fatma.sees_device(bot.user, bot.device)
        await _is_served(house, fatma, room)


async def test_a_password_that_is_refused_for_a_while(
    bot: Bot, fatma: Secretive, capsys: pytest.CaptureFixture[str]
) -> None:
    """The operator is told once what to mend, and the bot comes back by itself when it is."""
    refused = 0

    def refuses(path: str) -> tuple[int, str] | None:
        nonlocal refused
        if 0 < refused < 3 and path.endswith("/login"):
            refused += 1
            return 403, "M_FORBIDDEN"
        return (401, "M_UNKNOWN_TOKEN") if 0 < refused < 3 else None

    async with meddled(bot, Meddler(refuses)), running(bot) as house:
        room = await house.member(fatma, "Fatma Voorbeeld")
        refused = 1
        await _is_served(house, fatma, room)
    assert capsys.readouterr().out.count("mend this setting and start again") == 1
