"""Signing in, staying signed in, and being signed out."""

from __future__ import annotations

import asyncio
import stat
from pathlib import Path

import pytest

from bot.platforms.matrix import Matrix
from bot.platforms.port import SignedOut, Unavailable
from handlers.conversation.chat import Content, Joined, Said
from tests.matrix.bot import Bot, Ear
from tests.servers.synapse import Person, Secretive


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
    """With a token no password is needed and no login is kept; the account is learned from it."""
    token, device = await bot.another_device()
    matrix = Matrix(bot.synapse.url, bot.user, bot.store, token=token, device_id=device)
    for _ in range(2):
        await matrix.start()
        await matrix.stop()
    assert matrix.account == bot.user
    assert not (bot.store / "login.json").exists()


async def test_a_device_without_its_keys_gives_way(bot: Bot, fatma: Secretive) -> None:
    """When the keys are lost the bot goes on as a new device, and is read and reads as before."""
    async with bot.awake() as (_, ear):
        await fatma.opens_chat(bot.user)
        await ear.hears(Joined)
    lost = bot.device
    (bot.store / f"{lost}.db").unlink()
    async with bot.awake(ear.cursor) as (matrix, ear):
        assert bot.device != lost
        await matrix.send(fatma.chat, Content("hier ben ik weer"), "1")
        await fatma.sees("hier ben ik weer")
        await fatma.says("fijn")
        assert (await ear.hears(Said)).text == "fijn"


async def test_a_token_without_its_keys_is_named(bot: Bot, tmp_path: Path) -> None:
    """A token cannot make a new device, so the operator reads what to do."""
    token, device = await bot.another_device()
    for folder in (tmp_path / "een", tmp_path / "twee"):
        matrix = Matrix(bot.synapse.url, bot.user, folder, token=token, device_id=device)
        if folder.name == "een":
            await matrix.start()
        else:
            with pytest.raises(SignedOut, match=f"the keys of device {device} are lost"):
                await matrix.start()
        await matrix.stop()


@pytest.mark.parametrize("damage", ["gone", "other"])
async def test_keys_that_cannot_be_opened_are_named(bot: Bot, damage: str) -> None:
    """Without the right pickle.key the bot says so, and makes nothing new."""
    async with bot.awake():
        pass
    secret = bot.store / "pickle.key"
    kept = secret.read_text("utf-8")
    secret.write_text("anders", "utf-8") if damage == "other" else secret.unlink()
    matrix = bot.platform()
    with pytest.raises(SignedOut, match=r"pickle\.key"):
        await matrix.start()
    await matrix.stop()
    secret.write_text(kept, "utf-8")
    async with bot.awake():
        pass


async def test_one_process_at_a_time(bot: Bot) -> None:
    """A second process with the same keys stands by, and goes on when the first has ended."""
    second = bot.platform()
    async with bot.awake():
        with pytest.raises(Unavailable, match="another process"):
            await second.start()
        assert second.account == bot.user
    await second.start()
    await second.stop()


@pytest.mark.parametrize("secret", [{"password": "fout"}, {"token": "fout"}, {}])
async def test_wrong_credentials_are_named(bot: Bot, secret: dict[str, str]) -> None:
    """An operator whose sign-in is refused reads for which account, and never the secret itself."""
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
