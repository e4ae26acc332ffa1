"""The operator's view and tools: `python -m bot matrix-identity`."""

from __future__ import annotations

from pathlib import Path

from tests.matrix.bot import Bot
from tests.matrix.operator import asked, asked_at_a_terminal

SIGNED = "Identity: the device is signed by its identity: people's apps trust it"
OTHER = "an identity of which this bot does not have the seeds"


async def test_the_state_in_plain_words(bot: Bot, tmp_path: Path) -> None:
    """The operator sees how the identity stands, before the first start and while the bot runs."""
    assert "has not signed in yet" in await asked(bot)
    async with bot.awake():
        told = await asked_at_a_terminal(bot, tmp_path)
        assert told == await asked(bot)
    account, identity, master, recovery, readers = told.splitlines()
    assert account == f"Account: {bot.user}, device {bot.device}"
    assert identity == SIGNED
    assert len(master) > len("Master key: none")
    assert recovery.startswith("Recovery key: none")
    assert readers == "The bot can be read by: devices that their owner has verified"


async def test_a_recovery_key_brings_the_identity_back(bot: Bot, tmp_path: Path) -> None:
    """After all of MATRIX_STORE is lost the recovery key restores the same identity."""
    async with bot.awake():
        assert "another process" in await asked(bot, "recovery-key", fails=True)
    told = await asked(bot, "recovery-key")
    key = told.splitlines()[0].removeprefix("Recovery key: ")
    before = await asked(bot)
    bot.store.rename(tmp_path / "weg")
    assert OTHER in await asked(bot, "restore", typed=_misread(key), fails=True)
    assert OTHER in await asked(bot)
    assert SIGNED.partition(": ")[2] in await asked(bot, "restore", typed=key)
    after = await asked(bot)
    assert after.splitlines()[1:] == before.splitlines()[1:]
    assert "Recovery key: made" in after


async def test_a_reset_warns_and_needs_a_yes(bot: Bot) -> None:
    """A reset happens after a warning and a yes; the old seeds stay, also when it is refused."""
    async with bot.awake():
        pass
    before = await asked(bot)
    warned = await asked(bot, "reset", typed="n", fails=True)
    assert "may\nhear nothing from the bot until they verify the new one" in warned
    assert await asked(bot) == before
    right, bot.password = bot.password, "fout"
    refused = await asked(bot, "reset", typed="y", fails=True)
    assert "MATRIX_PASSWORD is not this account's: nothing changed" in refused
    assert await asked(bot) == before
    bot.password = right
    assert "people's apps trust it" in await asked(bot, "reset", typed="y")
    after = await asked(bot)
    assert after.splitlines()[1] == SIGNED
    assert after.splitlines()[2] != before.splitlines()[2]


async def test_a_bot_without_matrix_is_told_so(bot: Bot, tmp_path: Path) -> None:
    """Without an account on Matrix the setting that is missing is named."""
    bot.homeserver = ""
    assert "MATRIX_HOMESERVER is missing" in await asked_at_a_terminal(bot, tmp_path, fails=True)


def _misread(key: str) -> str:
    """With the last letter taken for another one."""
    return key[:-1] + ("2" if key[-1] != "2" else "3")
