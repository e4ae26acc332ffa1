"""Nothing is lost and nothing comes twice: starts, restarts, refused batches."""

from __future__ import annotations

from handlers.conversation.chat import Joined, Left, Said
from tests.matrix.bot import Bot
from tests.servers.synapse import Person
from tests.servers.wire import Wire


async def test_a_first_start_replays_nothing(bot: Bot, truus: Person) -> None:
    """Without a cursor the past stays past, and an invitation that waits is accepted."""
    async with bot.awake() as (_, ear):
        await truus.opens_chat(bot.user)
        await truus.says("oud")
        await ear.hears(Said)
    await truus.says("ook oud")
    await truus.makes_room(name="Regiegroep", invite=[bot.user])
    await truus.says("voor de bot er was")
    async with bot.awake() as (_, ear):
        assert (await ear.hears(Joined)).title == "Regiegroep"
        await truus.says("nieuw")
        assert (await ear.hears(Said)).text == "nieuw"


async def test_what_came_meanwhile_is_read_after_a_restart(bot: Bot, truus: Person) -> None:
    """More messages than a timeline holds arrive all, once, and in order; nothing older does."""
    async with bot.awake() as (_, ear):
        await truus.opens_chat(bot.user)
        await truus.says("eerder")
        await ear.hears(Said)
    meanwhile = [f"bericht {n}" for n in range(130)]
    for n, text in enumerate(meanwhile):
        await truus.says(text)
        if n == 10:
            await bot.operator().call(
                "PUT",
                f"/_matrix/client/v3/profile/{bot.user}/displayname",
                {"displayname": "Coalitiebot"},
            )
    async with bot.awake(ear.cursor) as (_, ear):
        heard = [await ear.hears(Said) for _ in meanwhile]
        assert [said.text for said in heard] == meanwhile
        assert all(said.private and said.sender.name == "truus" for said in heard)


async def test_a_refused_batch_comes_again(bot: Bot, truus: Person) -> None:
    """A batch that could not be stored is delivered again until it is, and nothing is lost."""
    async with bot.awake(deaf=2) as (_, ear):
        chat = await truus.opens_chat(bot.user)
        joined = await ear.hears(Joined)
        assert joined.chat == chat
        assert [batch.events[0] for batch in ear.refused] == [joined, joined]
        await truus.says("gehoord?")
        assert (await ear.hears(Said)).text == "gehoord?"


async def test_an_invitation_survives_a_crash(bot: Bot, truus: Person) -> None:
    """An invitation that was seen but not yet accepted is accepted after a restart."""
    async with bot.awake():
        pass
    await truus.opens_chat(bot.user)
    seen = await bot.operator().call("GET", "/_matrix/client/v3/sync")
    async with bot.awake(seen["next_batch"]) as (_, ear):
        assert (await ear.hears(Joined)).private


async def test_a_cut_connection_loses_nothing(bot: Bot, truus: Person, wire: Wire) -> None:
    """Words said while the homeserver cannot be reached are heard afterwards, in order."""
    async with bot.awake() as (_, ear):
        await truus.opens_chat(bot.user)
        await ear.hears(Joined)
        await wire.cut()
        for text in ("een", "twee", "drie"):
            await truus.says(text)
        await wire.mend()
        assert [(await ear.hears(Said)).text for _ in range(3)] == ["een", "twee", "drie"]


async def test_who_invites_may_speak_at_once(bot: Bot, truus: Person) -> None:
    """Words said in a private chat before the bot could come in are heard after its arrival."""
    async with bot.awake() as (_, ear):
        pass
    await truus.opens_chat(bot.user)
    await truus.says("start KODE23")
    async with bot.awake(ear.cursor) as (_, ear):
        said = await ear.hears(Said)
        assert (said.text, said.private, said.sender.name) == ("start KODE23", True, "truus")
        assert isinstance(ear.heard[0], Joined)


async def test_a_kick_while_down_is_noticed(bot: Bot, truus: Person) -> None:
    """After a restart the bot hears that it was put out, and what was said before that."""
    async with bot.awake() as (_, ear):
        room = await truus.makes_room(name="Schil", invite=[bot.user])
        await ear.hears(Joined)
    await truus.says("tot ziens")
    await truus.kicks(bot.user)
    async with bot.awake(ear.cursor) as (_, ear):
        assert (await ear.hears(Said)).text == "tot ziens"
        assert (await ear.hears(Left)).chat == room


async def test_a_busy_room_is_read_from_the_arrival(bot: Bot, truus: Person) -> None:
    """A group that said more than a timeline holds since the bot came in is read from there."""
    async with bot.awake() as (_, ear):
        pass
    room = await truus.makes_room(name="Kerngroep", invite=[bot.user])
    await truus.says("voor de bot er was")
    await bot.operator().call("POST", f"/_matrix/client/v3/join/{room}", {})
    since = [f"bericht {n}" for n in range(110)]
    for text in since:
        await truus.says(text)
    async with bot.awake(ear.cursor) as (_, ear):
        assert (await ear.hears(Joined)).title == "Kerngroep"
        assert [(await ear.hears(Said)).text for _ in since] == since
