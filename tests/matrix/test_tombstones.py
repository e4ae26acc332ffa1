"""Rooms that say that they go on elsewhere: believed only where the other room says so too."""

from __future__ import annotations

import pytest

from bot.platforms.port import RecipientGone
from handlers.conversation.chat import Content, Joined, Moved
from tests.matrix.bot import Bot
from tests.matrix.house import running
from tests.servers.synapse import Person, Synapse
from tests.servers.wire import Wire

REPLACED = "Onze vorige chat is gestopt. We gaan hier verder."


async def test_an_upgraded_private_chat_goes_on(bot: Bot, truus: Person) -> None:
    """Where the app did not ask the bot along, the bot asks the person."""
    async with running(bot) as house:
        await house.member(truus, "Truus de Vries")
        await truus.upgrades()
        new = await truus.accepts()
        await truus.sees(REPLACED)
        await truus.says("/help")
        await truus.sees("Dit kun je doen")
        assert await house.chat_of(truus) == new


async def test_a_bot_that_is_asked_along_comes(bot: Bot, truus: Person, wire: Wire) -> None:
    """Where the app does ask it, the chat goes on in the room that took its place."""
    async with running(bot) as house:
        await house.member(truus, "Truus de Vries")
        # The bot hears of both at once: in between it would ask the person itself.
        await wire.cut()
        new = await truus.upgrades()
        await truus.invites(bot.user, new)
        await wire.mend()
        await truus.meets(bot.user, new)
        await truus.says("/help", new)
        await truus.sees("Dit kun je doen", new)
        await house.tells(truus, "Onder ons")
        await truus.sees("Onder ons", new)


async def test_a_tombstone_to_anothers_room(bot: Bot, synapse: Synapse, truus: Person) -> None:
    """Nobody gets into someone's chat by saying that their own goes on there."""
    mallory = await synapse.user("mallory")
    async with running(bot) as house:
        room = await house.member(truus, "Truus de Vries")
        await house.member(mallory, "Mallory")
        await mallory.sets("m.room.tombstone", {"body": "weg", "replacement_room": room})
        own = await mallory.accepts()
        await mallory.sees(REPLACED)
        await house.tells(mallory, "Voor Mallory")
        await mallory.sees("Voor Mallory")
        await house.tells(truus, "Voor Truus")
        await truus.sees("Voor Truus", room)
        assert not [text for text in await truus.texts(room) if "Mallory" in text]
        assert (await house.chat_of(truus), await house.chat_of(mallory)) == (room, own)


async def test_a_groups_forged_tombstone(bot: Bot, synapse: Synapse, truus: Person) -> None:
    """A group does not move into a room that knows nothing of it; the bot goes out of that."""
    anna = await synapse.user("anna")
    async with bot.awake() as (matrix, ear):
        group = await truus.makes_room(name="Buurt", invite=[anna.user, bot.user])
        await ear.hears(Joined)
        await truus.meets(bot.user)
        other = await anna.makes_room(preset="public_chat")
        await truus.sets("m.room.tombstone", {"body": "weg", "replacement_room": other}, room=group)
        await anna.sees_go(bot.user, other)
        with pytest.raises(RecipientGone):
            await matrix.send(group, Content("dag"), "1")
        assert not [event for event in ear.heard if isinstance(event, Moved)]
