"""Encrypted rooms work as plain ones, also across restarts."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest

from bot.platforms.matrix.outgoing_events import ENCRYPTED as ENCRYPTED_ROOM
from bot.platforms.port import RecipientGone, Unavailable
from handlers.conversation.chat import Choice, Content, Joined, Left, Moved, Reacted, Said, Shared
from tests.matrix.bot import Bot
from tests.matrix.meddling import Meddler, meddled
from tests.servers.synapse import Person, Secretive
from tests.servers.wire import Wire

DATES = ((Choice("di 12 jan", 7, 0), Choice("wo 13 jan", 7, 1)), (Choice("Geen van deze", 7, 2),))


async def test_words_go_both_ways(bot: Bot, fatma: Secretive) -> None:
    """In an encrypted chat both read each other, and the homeserver reads neither."""
    async with bot.awake() as (matrix, ear):
        chat = await fatma.opens_chat(bot.user)
        await fatma.meets(bot.user)
        said_id = await fatma.says("dag bot")
        said = await ear.hears(Said)
        assert (said.id, said.text, said.private) == (said_id, "dag bot", True)
        part = (await matrix.send(chat, Content("Dag Fatma"), "1")).part
        assert (await fatma.sees("Dag Fatma")).id == part
        for event_id in (said_id, part):
            assert (await fatma.raw(event_id))["type"] == "m.room.encrypted"


async def test_a_reply_an_edit_and_a_choice(bot: Bot, fatma: Secretive) -> None:
    """A reference to a message is one in an encrypted chat too."""
    async with bot.awake() as (matrix, ear):
        chat = await fatma.opens_chat(bot.user)
        await fatma.meets(bot.user)
        await ear.hears(Joined)
        part = (await matrix.send(chat, Content("Wanneer?", DATES), "1")).part
        seen = await fatma.sees("Wanneer?")
        assert seen.text == "Wanneer?\n\n1. di 12 jan\n2. wo 13 jan\n3. Geen van deze"
        assert await fatma.sees_reactions(seen, 3) == ["1️⃣", "2️⃣", "3️⃣"]
        await fatma.reacts("2️⃣", to=part)
        assert (await ear.hears(Reacted)).number == 2
        relation = {"m.in_reply_to": {"event_id": part}}
        await fatma.says("3", more={"m.relates_to": relation})
        said = await ear.hears(Said)
        assert (said.text, said.reply_to) == ("3", part)
        first = await fatma.says("dinsdag")
        edited = {"rel_type": "m.replace", "event_id": first}
        new = {"msgtype": "m.text", "body": "woensdag"}
        await fatma.says("* woensdag", more={"m.relates_to": edited, "m.new_content": new})
        await fatma.says("klaar")
        assert [(await ear.hears(Said)).text for _ in range(3)] == ["dinsdag", "woensdag", "klaar"]
        await matrix.edit(chat, part, Content("Genoteerd: woensdag"), "2")
        assert (await fatma.sees("Genoteerd")).id == part
        assert await fatma.texts() == ["Genoteerd: woensdag"]


async def test_a_restart_keeps_the_keys(bot: Bot, fatma: Secretive, omar: Secretive) -> None:
    """Words said while the bot was down are read afterwards, also with keys given before and by
    who came meanwhile."""
    async with bot.awake() as (_, ear):
        await fatma.opens_chat(bot.user)
        await fatma.meets(bot.user)
        await fatma.says("eerder")
        await ear.hears(Said)
    await fatma.says("intussen")
    await omar.opens_chat(bot.user)
    async with bot.awake(ear.cursor) as (matrix, ear):
        assert (await ear.hears(Said)).text == "intussen"
        await omar.meets(bot.user)
        await omar.says("ik ben nieuw")
        said = await ear.hears(Said)
        assert said.text == "ik ben nieuw"
        await matrix.send(fatma.chat, Content("weer wakker"), "1")
        await fatma.sees("weer wakker")
    assert not fatma.unreadable


async def test_a_killed_bot_loses_no_key(bot: Bot, fatma: Secretive) -> None:
    """A batch that was never stored comes again after a restart, and is read again."""
    async with bot.awake() as (_, ear):
        await fatma.opens_chat(bot.user)
        await fatma.meets(bot.user)
        await ear.hears(Joined)
    cursor = ear.cursor
    await fatma.says("een")
    for _ in range(3):
        async with bot.awake(cursor) as (_, ear):
            assert (await ear.hears(Said)).text == "een"
    await fatma.says("twee")
    async with bot.awake(cursor) as (_, ear):
        assert [(await ear.hears(Said)).text for _ in range(2)] == ["een", "twee"]


async def test_more_people_than_one_time_keys(bot: Bot, fatma: Secretive, omar: Secretive) -> None:
    """A person who begins when all one-time keys are taken is read too, and there are new ones."""
    async with bot.awake() as (_, ear):
        await fatma.opens_chat(bot.user)
        await fatma.meets(bot.user)
        full = await _one_time_keys(bot)
    for _ in range(full):
        wish = {"one_time_keys": {bot.user: {bot.device: "signed_curve25519"}}}
        await fatma.call("POST", "/_matrix/client/v3/keys/claim", wish)
    assert await _one_time_keys(bot) == 0
    await omar.opens_chat(bot.user)
    await omar.says("met de reservesleutel")
    async with bot.awake(ear.cursor) as (_, ear):
        assert (await ear.hears(Said)).text == "met de reservesleutel"
        assert await _one_time_keys(bot) == full


async def test_who_comes_and_goes(bot: Bot, fatma: Secretive, omar: Secretive) -> None:
    """In an encrypted group who comes reads from then on, and who left reads no more; the bot
    notices when it is put out itself."""
    async with bot.awake() as (matrix, ear):
        room = await fatma.makes_room(
            name="Kerngroep", invite=[bot.user], initial_state=[ENCRYPTED_ROOM]
        )
        assert (await ear.hears(Joined)).title == "Kerngroep"
        await matrix.send(room, Content("een"), "1")
        await fatma.sees("een", room)
        await fatma.invites(omar.user, room)
        await omar.accepts()
        await fatma.says("omar is er", room)
        await ear.hears(Said)
        await matrix.send(room, Content("twee"), "2")
        await omar.sees("twee", room)
        await fatma.kicks(omar.user, room)
        await fatma.says("omar is weg", room)
        await ear.hears(Said)
        await matrix.send(room, Content("drie"), "3")
        key = (await fatma.raw((await fatma.sees("drie", room)).id))["content"]["session_id"]
        await omar.texts()
        assert fatma.has_key(room, key)
        assert not omar.has_key(room, key)
        await fatma.kicks(bot.user, room)
        assert (await ear.hears(Left)).chat == room
        with pytest.raises(RecipientGone):
            await matrix.send(room, Content("vier"), "4")


async def test_a_room_becomes_encrypted(bot: Bot, fatma: Secretive) -> None:
    """From the moment that a chat is encrypted, the bot speaks so too."""
    async with bot.awake() as (matrix, ear):
        chat = await Person.opens_chat(fatma, bot.user)
        await fatma.meets(bot.user)
        await fatma.says("open")
        await ear.hears(Said)
        await fatma.sets("m.room.encryption", ENCRYPTED_ROOM["content"])
        await fatma.says("dicht")
        assert (await ear.hears(Said)).text == "dicht"
        part = (await matrix.send(chat, Content("ook dicht"), "1")).part
        await fatma.sees("ook dicht")
        assert (await fatma.raw(part))["type"] == "m.room.encrypted"


async def test_a_group_goes_on_elsewhere(bot: Bot, fatma: Secretive, omar: Secretive) -> None:
    """An encrypted group that is upgraded is followed, and stays encrypted."""
    async with bot.awake() as (matrix, ear):
        old = await fatma.makes_room(
            name="Schil", invite=[omar.user, bot.user], initial_state=[ENCRYPTED_ROOM]
        )
        await ear.hears(Joined)
        part = (await matrix.send(old, Content("Wie komt er?", DATES), "1")).part
        await fatma.sees("Wie komt er?")
        relation = {"m.in_reply_to": {"event_id": part}}
        await fatma.says("2", more={"m.relates_to": relation})
        said = await ear.hears(Said)
        assert (said.text, said.reply_to, said.private) == ("2", part, False)
        new = await fatma.upgrades()
        await fatma.invites(bot.user, new)
        assert (await ear.hears(Moved)).to == new
        await fatma.meets(bot.user, new)
        fatma.chat = new
        await fatma.says("hier verder")
        assert (await ear.hears(Said)).chat == new
        await matrix.send(new, Content("ik ook"), "2")
        seen = await fatma.sees("ik ook")
        assert (await fatma.raw(seen.id))["type"] == "m.room.encrypted"


async def test_what_cannot_be_read_is_told(bot: Bot, fatma: Secretive) -> None:
    """Words without a key are heard as such, once for all that wait, and later ones are read."""
    async with bot.awake() as (_, ear):
        chat = await fatma.opens_chat(bot.user)
        await fatma.meets(bot.user)
        sealed = {"algorithm": "m.megolm.v1.aes-sha2", "ciphertext": "AwgA", "session_id": "weg"}
        for _ in range(2):
            last = await Person.posts(fatma, sealed, chat, "m.room.encrypted")
        await fatma.says("deze wel")
        assert (await ear.hears(Said)).text == "deze wel"
        shut = await ear.hears(Shared)
        assert (shut.id, shut.kind, shut.chat, shut.private) == (last, "encrypted", chat, True)
        await fatma.says("klaar")
        await ear.hears(Said)
        assert len([event for event in ear.heard if isinstance(event, Shared)]) == 1


async def test_a_key_that_comes_late_still_opens(bot: Bot, fatma: Secretive) -> None:
    """An event that came before its key is read when the key is there, also after a restart."""
    async with bot.awake() as (_, ear):
        await fatma.opens_chat(bot.user)
        await fatma.meets(bot.user)
        await ear.hears(Joined)
        fatma.keeps_keys_back()
        said_id = await fatma.says("te vroeg")
        await fatma.reacts("1", to=said_id)
        await ear.hears(Reacted)
    async with bot.awake(ear.cursor) as (_, ear):
        await fatma.hands_over_keys()
        said = await ear.hears(Said)
        assert (said.id, said.text) == (said_id, "te vroeg")


async def test_a_send_across_the_change_arrives_once(
    bot: Bot, fatma: Secretive, wire: Wire
) -> None:
    """A message that arrived in plain without the bot knowing is not sent again when its room is
    encrypted meanwhile; one that did not arrive is."""
    async with bot.awake() as (matrix, ear):
        await Person.opens_chat(fatma, bot.user)
        await ear.hears(Joined)
        wire.deaf = True
        with pytest.raises(Unavailable):
            await matrix.send(fatma.chat, Content("aangekomen"), "1")
        wire.deaf = False
        seen = await fatma.sees("aangekomen")
        await wire.cut()
        with pytest.raises(Unavailable):
            await matrix.send(fatma.chat, Content("niet aangekomen"), "2")
        await wire.mend()
        await fatma.sets("m.room.encryption", ENCRYPTED_ROOM["content"])
        await fatma.says("dicht")
        await ear.hears(Said)
        assert (await matrix.send(fatma.chat, Content("aangekomen"), "1")).part == seen.id
        await matrix.send(fatma.chat, Content("niet aangekomen"), "2")
        await fatma.sees("niet aangekomen")
        assert await fatma.texts() == ["aangekomen", "niet aangekomen"]


async def test_an_encrypted_room_stays_so(bot: Bot, fatma: Secretive) -> None:
    """A homeserver that hides that a room is encrypted gets no plain words for that."""

    def hide(_: str, answer: str) -> str:
        return answer.replace('"m.room.encryption"', '"m.room.hidden"')

    meddler = Meddler()
    async with meddled(bot, meddler):
        async with bot.awake() as (matrix, ear):
            await fatma.opens_chat(bot.user)
            await ear.hears(Joined)
            await matrix.send(fatma.chat, Content("een"), "1")
        meddler.alters = hide
        async with bot.awake(ear.cursor) as (matrix, _):
            part = (await matrix.send(fatma.chat, Content("twee"), "2")).part
    assert (await fatma.raw(part))["type"] == "m.room.encrypted"


async def test_refused_keys_are_told_once(
    bot: Bot, fatma: Secretive, capsys: pytest.CaptureFixture[str]
) -> None:
    """When the homeserver takes no new keys the operator reads so once, and nothing stops."""

    def refuse(path: str) -> tuple[int, str] | None:
        return (400, "M_UNKNOWN") if path.endswith("/keys/upload") else None

    meddler = Meddler()
    async with meddled(bot, meddler), bot.awake() as (_, ear):
        await fatma.opens_chat(bot.user)
        await ear.hears(Joined)
        meddler.refuses = refuse
        for _ in range(40):
            wish = {"one_time_keys": {bot.user: {bot.device: "signed_curve25519"}}}
            await fatma.call("POST", "/_matrix/client/v3/keys/claim", wish)
        for text in ("een", "twee", "drie"):
            await fatma.says(text)
            assert (await ear.hears(Said)).text == text
        assert capsys.readouterr().out.count("refuses our keys") == 1
        meddler.refuses = Meddler().refuses
        await fatma.says("vier")
        await ear.hears(Said)
        assert await _one_time_keys(bot) > 40


async def test_many_letters_at_once(bot: Bot, fatma: Secretive) -> None:
    """A key is found behind more letters than a sync brings."""
    async with bot.awake() as (_, ear):
        await fatma.opens_chat(bot.user)
        await fatma.meets(bot.user)
        await ear.hears(Joined)
    for number in range(210):
        path = f"/_matrix/client/v3/sendToDevice/m.dummy/vol{number}"
        await fatma.call("PUT", path, {"messages": {bot.user: {bot.device: {}}}})
    await fatma.says("achteraan")
    async with bot.awake(ear.cursor) as (_, ear):
        assert (await ear.hears(Said)).text == "achteraan"


async def test_a_full_disk_loses_nothing(
    bot: Bot, fatma: Secretive, capsys: pytest.CaptureFixture[str]
) -> None:
    """While the keys cannot be stored nothing is heard and the operator reads why; then all is."""
    async with bot.awake() as (_, ear):
        await fatma.opens_chat(bot.user)
        await fatma.meets(bot.user)
        with closing(sqlite3.connect(bot.store / f"{bot.device}.db")) as other:
            other.execute("BEGIN EXCLUSIVE")
            await fatma.says("een")
            await _until(lambda: "cannot be stored" in capsys.readouterr().out)
        await fatma.says("twee")
        assert [(await ear.hears(Said)).text for _ in range(2)] == ["een", "twee"]


async def _until(reached: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not reached():  # noqa: ASYNC110 nothing tells of a line in the log
            await asyncio.sleep(0.1)


async def _one_time_keys(bot: Bot) -> int:
    """How many the homeserver still has."""
    answer = await bot.operator().call("POST", "/_matrix/client/v3/keys/upload", {})
    return int(answer["one_time_key_counts"].get("signed_curve25519", 0))
