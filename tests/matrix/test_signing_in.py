"""Signing in, staying signed in, and being signed out."""

from __future__ import annotations

import asyncio
import json
import stat

import pytest

from bot.platforms.matrix import Matrix
from bot.platforms.port import SignedOut, Unavailable
from handlers.conversation.chat import Content
from tests.matrix.bot import Bot, Ear
from tests.servers.synapse import Person


async def test_a_restart_keeps_the_device(bot: Bot) -> None:
    """The login is kept where only its owner can read it, and serves again without password."""
    async with bot.awake():
        pass
    assert stat.S_IMODE(bot.store.stat().st_mode) == 0o700
    kept = bot.store / "login.json"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    before = kept.read_bytes()
    bot.password = "vergeten"
    async with bot.awake() as (matrix, _):
        assert matrix.account == bot.user
    assert kept.read_bytes() == before


async def test_a_token_with_its_device_is_enough(bot: Bot) -> None:
    """With a token no password is needed and nothing is kept; the account is learned from it."""
    async with bot.awake():
        login = json.loads((bot.store / "login.json").read_text("utf-8"))
    elsewhere = bot.store / "elders"
    matrix = Matrix(
        bot.synapse.url, bot.user, elsewhere, token=login["token"], device_id=login["device"]
    )
    await matrix.start()
    await matrix.stop()
    assert matrix.account == bot.user
    assert not elsewhere.exists()


@pytest.mark.parametrize("secret", [{"password": "fout"}, {"token": "fout"}, {}])
async def test_wrong_credentials_are_named(bot: Bot, secret: dict[str, str]) -> None:
    """Who cannot sign in reads for which account, and never the secret itself."""
    matrix = Matrix(bot.synapse.url, bot.user, bot.store, **secret)
    with pytest.raises(SignedOut, match=bot.user) as caught:
        await matrix.start()
    await matrix.stop()
    assert "fout" not in str(caught.value)


async def test_a_withdrawn_token_ends_listening(bot: Bot, truus: Person) -> None:
    """Signed out elsewhere, the bot stops at once, and signs in anew on the same device."""
    matrix, ear = bot.platform(), Ear()
    await matrix.start()
    async with asyncio.TaskGroup() as group:
        listening = group.create_task(_ending(matrix, ear))
        await ear.has_started()
        before = bot.operator()
        await before.call("POST", "/_matrix/client/v3/logout", {})
        assert isinstance(await listening, SignedOut)
    with pytest.raises(Unavailable):
        await matrix.send("!ergens:localhost", Content("dag"), "1")
    await matrix.stop()
    async with bot.awake(ear.cursor):
        assert bot.operator().token != before.token


async def _ending(matrix: Matrix, ear: Ear) -> Exception | None:
    try:
        await matrix.listen(None, ear.deliver)
    except SignedOut as ending:
        return ending
    return None
