"""Third readers: nothing personal is said where a third person can read it."""

from __future__ import annotations

from tests.matrix.bot import Bot
from tests.matrix.house import running
from tests.servers.synapse import Person, Secretive, Synapse

OPEN = [
    {"type": "m.room.history_visibility", "content": {"history_visibility": "world_readable"}},
    {"type": "m.room.join_rules", "content": {"join_rule": "public"}},
]
HERE = "Hier lezen meer mensen mee"
THERE = "In onze vorige chat leest iemand mee. Daarom schrijf ik je voortaan hier."


async def test_a_third_person_in_a_private_chat(bot: Bot, synapse: Synapse, truus: Person) -> None:
    """The bot opens another chat, says in both why, and writes there from then on."""
    anna = await synapse.user("anna")
    async with running(bot) as house:
        old = await house.member(truus, "Truus de Vries")
        await truus.invites(anna.user)
        await truus.sees(HERE)
        new = await truus.accepts()
        await truus.sees(THERE)
        await house.tells(truus, "Onder ons")
        await truus.sees("Onder ons")
        assert (await house.chat_of(truus), await truus.members()) == (new, {truus.user, bot.user})
        await anna.enters(old)
        assert not [text for text in await anna.texts(old) if "Onder ons" in text]
        await truus.says("/help", old)
        await truus.says("/help", new)
        await truus.sees("Dit kun je doen")
        assert HERE in (await truus.texts(old))[-1]


async def test_what_was_asked_goes_along(bot: Bot, synapse: Synapse, truus: Person) -> None:
    """An open question is asked again where they alone read, and is answered there."""
    anna = await synapse.user("anna")
    async with running(bot):
        await truus.opens_chat(bot.user)
        await truus.sees("code")
        await truus.invites(anna.user)
        await truus.accepts()
        await truus.sees("code")
        await truus.says("abc234")
        await truus.sees("Die code ken ik niet")


async def test_a_third_person_in_an_encrypted_chat(
    bot: Bot, fatma: Secretive, omar: Secretive
) -> None:
    """The same where all is encrypted."""
    async with running(bot) as house:
        await house.member(fatma, "Fatma Voorbeeld")
        await fatma.invites(omar.user)
        await fatma.sees(HERE)
        await fatma.accepts()
        await fatma.sees(THERE)
        await house.tells(fatma, "Onder ons")
        await fatma.sees("Onder ons")


async def test_a_strangers_room_captures_nobody(bot: Bot, synapse: Synapse, truus: Person) -> None:
    """A member who is lured into a stranger's room with the bot keeps their own chat."""
    mallory = await synapse.user("mallory")
    async with running(bot) as house:
        own = await house.member(truus, "Truus de Vries")
        trap = await mallory.opens_chat(
            bot.user, initial_state=[event | {"state_key": ""} for event in OPEN]
        )
        await mallory.sees("Ik zet hier berichten voor de groep")
        await mallory.invites(truus.user)
        await truus.enters(trap)
        await mallory.leaves()
        await truus.says("hoi", trap)
        await truus.says("/help", own)
        await truus.sees("Dit kun je doen", own)
        await mallory.enters(trap)
        await house.tells(truus, "Spoed: de zaal is dicht")
        await truus.sees("Spoed", own)
        assert await house.chat_of(truus) == own
        assert not [text for text in await mallory.texts(trap) if "Spoed" in text]


async def test_a_chat_that_is_thrown_open(bot: Bot, synapse: Synapse, truus: Person) -> None:
    """A stranger's own chat that becomes public is nobody's chat any more, also not a visitor's."""
    mallory = await synapse.user("mallory")
    async with running(bot) as house:
        own = await house.member(truus, "Truus de Vries")
        trap = await mallory.opens_chat(bot.user)
        await mallory.sees("code")
        await mallory.invites(truus.user)
        await mallory.sees(HERE)
        for event in OPEN:
            await mallory.sets(event["type"], event["content"])
        await truus.enters(trap)
        await mallory.leaves()
        await truus.says("hoi", trap)
        await house.tells(truus, "Spoed: de zaal is dicht")
        await truus.sees("Spoed", own)
        assert await house.chat_of(truus) == own


async def test_a_named_room_of_two_is_private(bot: Bot, truus: Person) -> None:
    """A name makes no group of a room in which only one person and the bot are."""
    async with running(bot) as house:
        await house.member(truus, "Truus de Vries")
        await truus.makes_room(name="Mijn bot", invite=[bot.user])
        await truus.meets(bot.user)
        await truus.says("/help")
        await truus.sees("Dit kun je doen")


async def test_a_chat_that_was_given_up_stays_so(bot: Bot, synapse: Synapse, truus: Person) -> None:
    """Also when the third person leaves, who could come back and read what changed meanwhile."""
    anna = await synapse.user("anna")
    async with running(bot) as house:
        old = await house.member(truus, "Truus de Vries")
        await house.tells(truus, "Toen")
        await truus.sees("Toen")
        await truus.invites(anna.user)
        await anna.enters(old)
        await truus.sees(HERE)
        await truus.accepts()
        await truus.sees(THERE)
        await anna.leaves(old)
        await house.changes("Toen", "Geheim")
        await house.tells(truus, "Onder ons")
        await truus.sees("Onder ons")
        assert not [text for text in await truus.texts(old) if "Geheim" in text]


async def test_stopping_where_others_read_along(bot: Bot, synapse: Synapse, truus: Person) -> None:
    """A member who types it in the chat that was theirs is asked in the new one."""
    anna = await synapse.user("anna")
    async with running(bot) as house:
        old = await house.member(truus, "Truus de Vries")
        await truus.invites(anna.user)
        await truus.sees(HERE)
        new = await truus.accepts()
        await truus.sees(THERE)
        await truus.says("/stop", old)
        await truus.sees("Je typte /stop in een groep.", new)
        await truus.says("1", new)
        await truus.sees("Je krijgt geen berichten meer", new)
