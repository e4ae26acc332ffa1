"""Whatever a person does in their own chat gets a word that helps."""

from __future__ import annotations

from typing import Any

import pytest

from storage.people import Role
from tests.matrix.bot import Bot
from tests.matrix.house import House, running
from tests.matrix.meddling import Meddler, meddled
from tests.servers.synapse import Person, Secretive, Synapse

STRANGE: list[tuple[str, dict[str, Any]]] = [
    ("m.sticker", {"body": "zon", "url": "mxc://localhost/zon", "info": {}}),
    ("m.room.message", {"msgtype": "m.location", "body": "hier", "geo_uri": "geo:52,5"}),
    ("m.poll.start", {"m.text": [{"body": "wanneer?"}]}),
    ("org.matrix.msc3381.poll.start", {"org.matrix.msc1767.text": "wanneer?"}),
]


async def _changes(person: Person, event: str, text: str) -> None:
    relation = {"rel_type": "m.replace", "event_id": event}
    new = {"msgtype": "m.text", "body": text}
    await person.says(f"* {text}", more={"m.relates_to": relation, "m.new_content": new})


async def test_what_is_no_words_is_said_so(bot: Bot, fatma: Secretive) -> None:
    """A sticker, a place or a poll, also encrypted, cannot be read."""
    async with running(bot) as house:
        await house.member(fatma, "Fatma Voorbeeld")
        for number, (kind, content) in enumerate(STRANGE, 1):
            await fatma.posts(content, kind=kind)
            await fatma.sees_often("Dat kan ik niet lezen. Typ het even.", number, within=20)


async def _a_leader_and_a_member(house: House, truus: Person, leader: Person) -> None:
    await house.member(leader, "Ilse Modelman", Role.LEADER)
    await house.member(truus, "Truus de Vries")


async def test_changed_words_that_nothing_was_done_with(
    bot: Bot, synapse: Synapse, truus: Person
) -> None:
    """The offer to pass them on is made anew, and the old one is withdrawn."""
    leader = await synapse.user("ilse")
    async with running(bot) as house:
        await _a_leader_and_a_member(house, truus, leader)
        said = await truus.says("Dinsdag is de zaal vrij")
        first = await truus.sees("Zal ik dit doorsturen")
        await _changes(truus, said, "Woensdag is de zaal vrij")
        await truus.comes_to_show(first.id, "Ingetrokken.", truus.chat)
        # The new offer: the old one shows other words by now.
        await truus.sees("Zal ik dit doorsturen")
        await truus.says("1")
        preview = await truus.sees("Woensdag is de zaal vrij")
        assert "Dinsdag" not in preview.text


async def test_a_preview_goes_with_its_words(bot: Bot, synapse: Synapse, truus: Person) -> None:
    """Words that were taken away cannot be sent any more, also when they were looked at."""
    leader = await synapse.user("ilse")
    async with running(bot) as house:
        await _a_leader_and_a_member(house, truus, leader)
        said = await truus.says("Dinsdag is de zaal vrij")
        offer = await truus.sees("Zal ik dit doorsturen")
        await truus.reacts("①", to=offer.id)
        preview = await truus.sees("Dinsdag is de zaal vrij\n\n1.")
        await truus.takes_back(said)
        await truus.comes_to_show(preview.id, "Ingetrokken.", truus.chat)
        await truus.reacts("1️⃣", to=preview.id)
        await truus.says("/help")
        await truus.sees("Dit kun je doen")
        assert not [text for text in await leader.texts() if "zaal" in text]


async def test_a_changed_answer(bot: Bot, truus: Person) -> None:
    """One that could not be taken counts in its new words; of any other it is said that it does
    not."""
    async with running(bot) as house:
        await truus.opens_chat(bot.user)
        await truus.sees("code")
        said = await truus.says("abc234")
        await truus.sees_often("Die code ken ik niet", 1, within=20)
        await _changes(truus, said, "abc235")
        await truus.sees_often("Die code ken ik niet", 2, within=20)
        await house.member(truus, "Truus de Vries")
        said = await truus.says("/help")
        await truus.sees("Dit kun je doen")
        await _changes(truus, said, "/agenda")
        await truus.sees("Je veranderde een bericht. Dat telt bij mij niet mee.")


@pytest.mark.parametrize("said", ["{name}: /help", "{name} /help", "{user}, help"])
async def test_the_bot_is_named(bot: Bot, truus: Person, said: str) -> None:
    """A mention before a command, as apps make it, is left out."""
    async with running(bot) as house:
        await house.member(truus, "Truus de Vries")
        await truus.says(said.format(name="Bot", user=bot.user))
        await truus.sees("Dit kun je doen")


async def test_a_group_is_tied_by_name(bot: Bot, synapse: Synapse) -> None:
    """The leader may name the bot before /koppelgroep too."""
    leader, anna = await synapse.user("ilse"), await synapse.user("anna")
    async with running(bot) as house:
        await house.member(leader, "Ilse Modelman", Role.LEADER)
        await leader.makes_room(name="Kerngroep", invite=[anna.user, bot.user])
        await leader.sees("Ik zet hier berichten voor de groep")
        await leader.says("bot: /koppelgroep")
        await leader.sees("Bij welke groep van Demostad Ontmoet hoort deze chat?")


async def test_a_thumb_says_yes(bot: Bot, truus: Person, synapse: Synapse) -> None:
    """Where a card has one button for yes; elsewhere it is said that it wants a number."""
    hans = await synapse.user("hans")
    async with running(bot) as house:
        await hans.opens_chat(bot.user)
        await hans.says(f"start {await house.invitation()}")
        card = await hans.sees("Mag ik je berichten sturen?")
        await hans.reacts("👍", to=card.id)
        await hans.sees("Mag ik je Hans noemen?")
        await house.member(truus, "Truus de Vries")
        await truus.says("/help")
        menu = await truus.sees("Dit kun je doen")
        await truus.reacts("❤️", to=menu.id)
        await truus.reacts("👍️", to=menu.id)
        await truus.sees("Ik weet niet wat je daarmee kiest.")


async def test_one_refusal_ends_no_chat(bot: Bot, truus: Person) -> None:
    """A message that is refused once is sent again; if refused again, in another chat."""
    refusals = 0

    def refuses(path: str) -> tuple[int, str] | None:
        nonlocal refusals
        if refusals and "/send/m.room.message/" in path:
            refusals -= 1
            return 403, "M_FORBIDDEN"
        return None

    async with meddled(bot, Meddler(refuses)), running(bot) as house:
        room = await house.member(truus, "Truus de Vries")
        refusals = 1
        await house.tells(truus, "Onder ons")
        await truus.sees("Onder ons", room)
        refusals = 2
        await house.tells(truus, "Nog iets")
        assert await truus.accepts() != room
        await truus.sees("Nog iets")


async def test_nobody_without_a_verified_device_is_left_alone(bot: Bot) -> None:
    """A person who can read nothing of us reads, in plain, what to do, once; and reads us when it
    is done. What is for them alone never goes in plain."""
    async with running(bot) as house:
        greet = await bot.synapse.secretive("greet", signs=False)
        await greet.opens_chat(bot.user)
        hint = await greet.sees("Je app kan niet lezen wat ik schrijf.")
        assert hint.content["msgtype"] == "m.notice"
        assert "Your app cannot read" in hint.text
        await greet.says("hoi")
        await greet.cannot_read(2)
        await greet.signs_device()
        await greet.says(await house.invitation())
        await greet.sees("Mag ik je berichten sturen?")
        assert len(await greet.texts()) == 2
