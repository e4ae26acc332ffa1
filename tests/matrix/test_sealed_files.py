"""Files in encrypted rooms: the homeserver keeps what it cannot open."""

from __future__ import annotations

import json

import pytest

from bot.platforms.port import Rejected
from handlers.conversation.chat import Attachment, Content, Joined, Shared
from tests.matrix.bot import Bot
from tests.matrix.test_talking import DATES, PIXEL
from tests.servers.synapse import Person, Secretive


async def test_a_file_from_a_person(bot: Bot, fatma: Secretive) -> None:
    """A picture that someone shares is fetched and opened; with another key it is refused."""
    async with bot.awake() as (matrix, ear):
        await fatma.opens_chat(bot.user)
        await fatma.meets(bot.user)
        await fatma.shares("buurthuis.png", PIXEL, "image/png", "Hier is het")
        shared = await ear.hears(Shared)
        assert (shared.kind, shared.name, shared.text) == (
            "picture",
            "buurthuis.png",
            "Hier is het",
        )
        assert await matrix.fetch(shared.ref, len(PIXEL)) == PIXEL
        assert await fatma.opens(json.loads(shared.ref)["url"]) != PIXEL
        with pytest.raises(Rejected):
            await matrix.fetch(shared.ref, len(PIXEL) - 1)
        for damage in ({"hashes": {"sha256": "AAAA"}}, {"key": {}}, {"iv": 7}):
            with pytest.raises(Rejected):
                await matrix.fetch(json.dumps(json.loads(shared.ref) | damage), len(PIXEL))


async def test_a_file_from_the_bot(bot: Bot, fatma: Secretive, omar: Secretive) -> None:
    """A picture goes sealed with its caption and choices; its reference sends it again."""
    picture = Attachment("kaart.png", "image/png", PIXEL)
    async with bot.awake() as (matrix, ear):
        for person in (fatma, omar):
            await person.opens_chat(bot.user)
            await ear.hears(Joined)
        receipt = await matrix.send(fatma.chat, Content("De kaart", DATES, picture), "1")
        seen = await fatma.sees("De kaart")
        assert "2. wo 13 jan" in seen.text
        assert await fatma.opens_file(seen) == PIXEL
        assert "url" not in seen.content
        again = Attachment("kaart.png", "image/png", None, receipt.file_ref)
        assert (await matrix.send(omar.chat, Content("Ook", (), again), "2")).file_ref == (
            receipt.file_ref
        )
        assert await omar.opens_file(await omar.sees("Ook")) == PIXEL


async def test_a_file_goes_from_plain_to_encrypted_and_back(
    bot: Bot, fatma: Secretive, truus: Person
) -> None:
    """One file reaches people in plain and in encrypted chats, in each in the form for it."""
    async with bot.awake() as (matrix, ear):
        await truus.opens_chat(bot.user)
        await ear.hears(Joined)
        await fatma.opens_chat(bot.user)
        await ear.hears(Joined)
        picture: Attachment | None = Attachment("kaart.png", "image/png", PIXEL)
        for n, first in enumerate((truus, fatma)):
            ref = (await matrix.send(first.chat, Content(f"een{n}", (), picture), f"1{n}")).file_ref
            again = Attachment("kaart.png", "image/png", None, ref)
            for m, person in enumerate((fatma, truus, fatma, truus)):
                await matrix.send(person.chat, Content(f"twee{n}{m}", (), again), f"2{n}{m}")
            for m in (0, 2):
                assert await fatma.opens_file(await fatma.sees(f"twee{n}{m}")) == PIXEL
            urls = [(await truus.sees(f"twee{n}{m}")).content["url"] for m in (1, 3)]
            assert urls[0] == urls[1]
            assert await truus.opens(urls[0]) == PIXEL
