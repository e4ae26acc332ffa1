"""Coming and going: private chats, groups, upgrades, rooms that cannot be read."""

from __future__ import annotations

import pytest

from bot.platforms.port import ChatMoved, RecipientGone
from handlers.conversation.chat import Content, Joined, Left, Moved, Said
from tests.matrix.bot import Bot
from tests.servers.synapse import Person, Secretive, Synapse


async def test_an_invitation_opens_a_private_chat(bot: Bot, truus: Person) -> None:
    """A person who invites the bot directly has a private chat with it, and is known by name."""
    async with bot.awake() as (matrix, ear):
        chat = await truus.opens_chat(bot.user)
        joined = await ear.hears(Joined)
        assert (joined.chat, joined.private) == (chat, True)
        assert (joined.sender.user, joined.sender.name) == (truus.user, "truus")
        assert not matrix.is_group(chat)
        path = f"/_matrix/client/v3/user/{bot.user}/account_data/m.direct"
        assert await bot.operator().call("GET", path) == {truus.user: [chat]}


async def test_a_room_with_more_people_is_a_group(
    bot: Bot, truus: Person, synapse: Synapse
) -> None:
    """A room with others in it is no private chat, also when one asks the bot in directly."""
    anna = await synapse.user("anna")
    async with bot.awake() as (matrix, ear):
        room = await truus.makes_room(
            name="Kerngroep", is_direct=True, invite=[anna.user, bot.user]
        )
        joined = await ear.hears(Joined)
        assert (joined.title, joined.private) == ("Kerngroep", False)
        assert matrix.is_group(room)


async def test_a_third_reader_ends_privacy(bot: Bot, truus: Person, synapse: Synapse) -> None:
    """Once someone else is invited into a private chat, what is said there is not private."""
    anna = await synapse.user("anna")
    async with bot.awake() as (_, ear):
        await truus.opens_chat(bot.user)
        await ear.hears(Joined)
        await truus.says("onder ons")
        await truus.invites(anna.user)
        await truus.says("niet meer")
        assert (await ear.hears(Said)).private
        assert not (await ear.hears(Said)).private


async def test_who_is_put_out_has_left(bot: Bot, truus: Person) -> None:
    """A kick ends the chat: the bot says so, after what was said before, and sends no more."""
    async with bot.awake() as (matrix, ear):
        room = await truus.makes_room(name="Schil", invite=[bot.user])
        await ear.hears(Joined)
        await truus.says("tot ziens")
        await truus.kicks(bot.user)
        assert (await ear.hears(Said)).text == "tot ziens"
        left = await ear.hears(Left)
        assert (left.chat, left.sender.user) == (room, truus.user)
        with pytest.raises(RecipientGone):
            await matrix.send(room, Content("nog even"), "1")


async def test_an_empty_room_is_left(bot: Bot, truus: Person) -> None:
    """When the last person goes, the bot goes too."""
    async with bot.awake() as (_, ear):
        chat = await truus.opens_chat(bot.user)
        await ear.hears(Joined)
        await truus.leaves()
        assert (await ear.hears(Left)).chat == chat
        await bot.operator().is_out_of(chat)


async def test_an_upgraded_group_is_followed(bot: Bot, truus: Person, synapse: Synapse) -> None:
    """The chat goes on in the replacement room, without a second welcome."""
    anna = await synapse.user("anna")
    async with bot.awake() as (matrix, ear):
        old = await truus.makes_room(
            name="Buurt", preset="public_chat", invite=[anna.user, bot.user]
        )
        await ear.hears(Joined)
        new = await truus.upgrades()
        moved = await ear.hears(Moved)
        assert (moved.chat, moved.to) == (old, new)
        await truus.meets(bot.user, new)
        await truus.says("hier verder", new)
        assert (await ear.hears(Said)).chat == new
        assert [event.chat for event in ear.heard if isinstance(event, Joined)] == [old]
        with pytest.raises(ChatMoved) as caught:
            await matrix.send(old, Content("dag"), "1")
        assert caught.value.to == new


async def test_a_chat_that_the_bot_opens(bot: Bot, truus: Person) -> None:
    """The bot opens one unencrypted private chat with a person, and finds it again."""
    async with bot.awake() as (matrix, ear):
        chat = await matrix.open_chat(truus.user)
        assert not matrix.is_group(chat)
        await matrix.send(chat, Content("Dag Truus"), "1")
        assert await truus.accepts() == chat
        await truus.sees("Dag Truus")
        await truus.says("dag bot")
        said = await ear.hears(Said)
        assert (said.chat, said.private) == (chat, True)
        assert not [event for event in ear.heard if isinstance(event, Joined)]
    async with bot.awake(ear.cursor) as (matrix, _):
        assert await matrix.open_chat(truus.user) == chat
        await truus.leaves()
        assert await matrix.open_chat(truus.user) != chat


async def test_an_invitation_code_says_what_to_type(bot: Bot) -> None:
    """The invitation leads to the bot and names the words to type there."""
    async with bot.awake() as (matrix, _):
        invitation = matrix.invitation("KODE23")
        assert invitation == f"https://matrix.to/#/{bot.user} → start KODE23"


async def test_a_chat_that_ended_is_not_used_again(bot: Bot, truus: Person) -> None:
    """Where the bot is no longer in a private chat it opens a new one, and the old stays closed."""
    async with bot.awake() as (matrix, ear):
        chat = await truus.opens_chat(bot.user)
        await ear.hears(Joined)
        part = (await matrix.send(chat, Content("dag"), "1")).part
        await bot.operator().leaves(chat)
        await bot.operator().call("POST", f"/_matrix/client/v3/rooms/{chat}/forget", {})
        assert await matrix.open_chat(truus.user) != chat
        with pytest.raises(RecipientGone):
            await matrix.delete(chat, part, "2")


async def test_an_alias_serves_as_title(bot: Bot, truus: Person) -> None:
    """A room without a name is called by its address."""
    async with bot.awake() as (_, ear):
        alias = "buurt-" + bot.user.partition(":")[0].removeprefix("@")
        await truus.makes_room(room_alias_name=alias, preset="public_chat", invite=[bot.user])
        joined = await ear.hears(Joined)
        assert (joined.title, joined.private) == (f"#{alias}:localhost", False)


async def test_many_invitations_of_one_person(
    bot: Bot, truus: Person, fatma: Secretive, synapse: Synapse
) -> None:
    """Some are accepted, the rest declined; others are let in meanwhile."""
    async with bot.awake() as (_, ear):
        rooms = [await truus.makes_room(invite=[bot.user]) for _ in range(13)]
        await fatma.opens_chat(bot.user)
        hosts = [(await ear.hears(Joined)).sender.user for _ in range(11)]
        assert hosts.count(fatma.user) == 1
        path = "/_matrix/client/v3/joined_rooms"
        inside = (await bot.operator().call("GET", path))["joined_rooms"]
        assert len(set(rooms) & set(inside)) == 10
