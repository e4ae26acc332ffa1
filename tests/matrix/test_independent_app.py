"""The bot as an independent app sees it, one that trusts only devices which their owner signed."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.platforms.matrix import Matrix
from handlers.conversation.chat import Attachment, Content, Joined, Reacted, Said, Shared
from tests.matrix.bot import Bot, Ear
from tests.matrix.meddling import Meddler, meddled
from tests.matrix.operator import asked
from tests.matrix.test_talking import DATES, PIXEL
from tests.servers.other_app import OtherApp
from tests.servers.synapse import Synapse

UNSIGNED = "UNSIGNED_SENDER_DEVICE"
NO_WARNING = (None, 1)
"""Shields that an app shows for people whom one did not verify in person: none, or that alone."""


@pytest.fixture
async def noor(synapse: Synapse) -> AsyncIterator[OtherApp]:
    """Someone whose app is another one, and careful."""
    account = await synapse.account("noor")
    app = await OtherApp.opened(synapse.url, account.user, account.password)
    yield app
    await app.close()


async def test_signed_or_not_makes_the_difference(bot: Bot, noor: OtherApp) -> None:
    """From an unsigned device the app shows nothing and tells it nothing; once the same bot could
    sign its device, both understand each other."""
    meddler = Meddler(refuses=lambda path: (403, "M_FORBIDDEN") if _signs(path) else None)
    async with meddled(bot, meddler):
        async with bot.awake() as (matrix, ear):
            await noor.opens_chat(bot.user)
            await ear.hears(Joined)
            assert await noor.trusts(bot.user) == {bot.device: False}
            part = (await matrix.send(noor.chat, Content("Hoor je mij?"), "1")).part
            assert await noor.cannot_read(part) == UNSIGNED
            unheard = await noor.says("Ik zeg niets tegen een onbekende")
        meddler.refuses = lambda path: None
        async with bot.awake(ear.cursor) as (matrix, ear):
            await _understand_each_other(bot, matrix, ear, noor, "nu wel")
    assert unheard not in [event.id for event in ear.heard if isinstance(event, Said)]


async def test_all_that_people_do_in_a_chat(bot: Bot, noor: OtherApp) -> None:
    """Choices and a tap on one, a card that changes, a word corrected, and a picture each way."""
    async with bot.awake() as (matrix, ear):
        await noor.opens_chat(bot.user)
        await ear.hears(Joined)
        part = (await matrix.send(noor.chat, Content("Wanneer?", DATES), "1")).part
        assert (await noor.sees("Wanneer?")).text.endswith("3. Geen van deze")
        await noor.reacts("2️⃣", to=part)
        assert (await ear.hears(Reacted)).number == 2
        await matrix.edit(noor.chat, part, Content("Genoteerd: woensdag"), "2")
        assert (await noor.sees("Genoteerd")).id == part
        said = await noor.says("dinsdag")
        assert (await ear.hears(Said)).text == "dinsdag"
        await noor.corrects(said, "woensdag")
        await noor.shares("buurthuis.png", PIXEL, "image/png")
        assert await matrix.fetch((await ear.hears(Shared)).ref, len(PIXEL)) == PIXEL
        picture = Attachment("kaart.png", "image/png", PIXEL)
        await matrix.send(noor.chat, Content("De kaart", attachment=picture), "3")
        assert await noor.opens_file(await noor.sees("De kaart")) == PIXEL


async def test_another_device_of_the_same_bot(bot: Bot, noor: OtherApp, tmp_path: Path) -> None:
    """After a restart, on a new device with the same seeds, and after a restore from the recovery
    key into an empty folder the app goes on trusting, without a word to its owner."""
    async with bot.awake() as (matrix, ear):
        await noor.opens_chat(bot.user)
        await ear.hears(Joined)
        await _understand_each_other(bot, matrix, ear, noor, "voor het eerst")
    async with bot.awake(ear.cursor) as (matrix, ear):
        await _understand_each_other(bot, matrix, ear, noor, "na een herstart")
    key = (await asked(bot, "recovery-key")).splitlines()[0].removeprefix("Recovery key: ")
    first = bot.device
    for lost in (bot.store / f"{first}.db", bot.store / "login.json"):
        lost.rename(tmp_path / lost.name)
    async with bot.awake(ear.cursor) as (matrix, ear):
        assert bot.device != first
        await _understand_each_other(bot, matrix, ear, noor, "op een ander apparaat")
    bot.store.rename(tmp_path / "alles weg")
    await asked(bot, "restore", typed=key)
    async with bot.awake(ear.cursor) as (matrix, ear):
        await _understand_each_other(bot, matrix, ear, noor, "met de herstelsleutel")


async def _understand_each_other(
    bot: Bot, matrix: Matrix, ear: Ear, noor: OtherApp, words: str
) -> None:
    """Each reads what the other says, and the app has nothing to warn of."""
    # What is said before the app heard of a new device and its signature cannot be meant for it.
    await noor.comes_to_trust(bot.user, bot.device)
    await noor.says(f"Dag bot, {words}")
    while (await ear.hears(Said)).text != f"Dag bot, {words}":
        continue
    await matrix.send(noor.chat, Content(f"Dag Noor, {words}"), words)
    seen = await noor.sees(f"Dag Noor, {words}")
    assert seen.sealed
    assert seen.shield in NO_WARNING


def _signs(path: str) -> bool:
    return path.endswith("/keys/signatures/upload")
