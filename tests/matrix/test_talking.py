"""All that people and the bot say, choose, share and change."""

from __future__ import annotations

from typing import Any

import pytest

from bot.platforms.matrix import Matrix
from bot.platforms.port import Rejected
from handlers.conversation.chat import (
    Attachment,
    Choice,
    Content,
    Joined,
    Reacted,
    Said,
    Shared,
    TookBack,
)
from tests.matrix.bot import Bot
from tests.servers.synapse import Person

DATES = ((Choice("di 12 jan", 7, 0), Choice("wo 13 jan", 7, 1)), (Choice("Geen van deze", 7, 2),))

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c63606060f80f0001040100a2d3a1d90000000049454e44ae426082"
)


async def test_text_goes_both_ways(bot: Bot, truus: Person) -> None:
    """A person's words arrive as text, and the bot's are read as it was written."""
    async with bot.awake() as (matrix, ear):
        chat = await truus.opens_chat(bot.user)
        await ear.hears(Joined)
        said_id = await truus.says("!help")
        said = await ear.hears(Said)
        assert (said.id, said.text, said.reply_to) == (said_id, "!help", None)
        assert said.at is not None
        receipt = await matrix.send(chat, Content("Dag <b>Truus</b>\n& co"), "1")
        seen = await truus.sees("Dag")
        assert (seen.id, seen.text) == (receipt.part, "Dag <b>Truus</b>\n& co")
        assert seen.content["formatted_body"] == "Dag &lt;b&gt;Truus&lt;/b&gt;<br>&amp; co"


async def test_a_reply_names_its_message(bot: Bot, truus: Person) -> None:
    """A reply carries what it replies to, without the quotation; so does one in a thread."""
    async with bot.awake() as (matrix, ear):
        chat = await truus.opens_chat(bot.user)
        await ear.hears(Joined)
        part = (await matrix.send(chat, Content("Wanneer kun je?"), "1")).part
        relation = {"m.in_reply_to": {"event_id": part}}
        quoted = "> <@bot> Wanneer kun je?\n\ndinsdag"
        await truus.says(quoted, more={"m.relates_to": relation})
        said = await ear.hears(Said)
        assert (said.text, said.reply_to) == ("dinsdag", part)
        thread = {"rel_type": "m.thread", "event_id": part, "is_falling_back": True}
        await truus.says("woensdag", more={"m.relates_to": thread | {"m.in_reply_to": {}}})
        said = await ear.hears(Said)
        assert (said.text, said.reply_to) == ("woensdag", part)


async def test_notices_and_other_bots_are_not_heard(bot: Bot, truus: Person) -> None:
    """Messages of bots are left alone; an edit is heard as one."""
    async with bot.awake() as (_, ear):
        await truus.opens_chat(bot.user)
        first = await truus.says("dinsdag")
        edited = {"rel_type": "m.replace", "event_id": first}
        new = {"msgtype": "m.text", "body": "woensdag"}
        await truus.says("* woensdag", more={"m.relates_to": edited, "m.new_content": new})
        await truus.posts({"msgtype": "m.notice", "body": "piep"})
        await truus.says("ik ben een bot", more={"org.matrix.msc1767.automated": True})
        await truus.says("klaar")
        assert (await ear.hears(Said)).text == "dinsdag"
        said = await ear.hears(Said)
        assert (said.text, said.edits) == ("woensdag", first)
        assert (await ear.hears(Said)).text == "klaar"


async def test_choices_are_numbered_and_take_a_reaction(bot: Bot, truus: Person) -> None:
    """Buttons show as numbers with reactions to tap; an emoji or a figure is that number."""
    async with bot.awake() as (matrix, ear):
        chat = await truus.opens_chat(bot.user)
        await ear.hears(Joined)
        part = (await matrix.send(chat, Content("Wanneer?", DATES), "1")).part
        seen = await truus.sees("Wanneer?")
        assert seen.text == "Wanneer?\n\n1. di 12 jan\n2. wo 13 jan\n3. Geen van deze"
        assert await truus.sees_reactions(seen, 3) == ["1️⃣", "2️⃣", "3️⃣"]
        for key in ("❤️", "2️⃣", "3", "🔟", "1\u20e3", "②", "👍🏽", "👎"):
            await truus.reacts(key, to=part)
        numbers = [await ear.hears(Reacted) for _ in range(7)]
        meant = [(part, n) for n in (2, 3, 10, 1, 2, 0, 0)]
        assert [(n.part, n.number) for n in numbers] == meant
        assert [n.agrees for n in numbers[-2:]] == [True, False]
        await truus.takes_back(numbers[0].id)
        assert (await ear.hears(TookBack)).reaction == numbers[0].id


async def test_a_quiet_message_is_a_notice(bot: Bot, truus: Person) -> None:
    """A quiet message has no reactions; quiet or loud, it says that a bot wrote it."""
    async with bot.awake() as (matrix, ear):
        chat = await truus.opens_chat(bot.user)
        await ear.hears(Joined)
        await matrix.send(chat, Content("stil", DATES, ring=False), "1")
        await matrix.send(chat, Content("luid"), "2")
        quiet, loud = await truus.sees("stil"), await truus.sees("luid")
        assert (quiet.content["msgtype"], loud.content["msgtype"]) == ("m.notice", "m.text")
        assert quiet.content["org.matrix.msc1767.automated"]
        assert quiet.reactions == []


async def test_an_edit_replaces_text_and_takes_choices_away(bot: Bot, truus: Person) -> None:
    """After an edit the message reads the new text; without buttons the list is gone."""
    async with bot.awake() as (matrix, ear):
        chat = await truus.opens_chat(bot.user)
        await ear.hears(Joined)
        part = (await matrix.send(chat, Content("Wanneer?", DATES), "1")).part
        for _ in range(2):
            await matrix.edit(chat, part, Content("Genoteerd: dinsdag"), "2")
        assert (await truus.sees("Genoteerd")).id == part
        assert await truus.texts() == ["Genoteerd: dinsdag"]


async def test_a_deleted_part_is_gone(bot: Bot, truus: Person) -> None:
    """Deleting takes the text away, and deleting again does no harm."""
    async with bot.awake() as (matrix, ear):
        chat = await truus.opens_chat(bot.user)
        await ear.hears(Joined)
        part = (await matrix.send(chat, Content("Vergissing"), "1")).part
        await truus.sees("Vergissing")
        await matrix.delete(chat, part, "2")
        await matrix.delete(chat, part, "3")
        await truus.no_longer_sees("Vergissing")


async def test_a_file_from_a_person_can_be_fetched(bot: Bot, truus: Person) -> None:
    """Pictures and voice messages arrive as references whose bytes can be had up to a limit."""
    async with bot.awake() as (matrix, ear):
        await truus.opens_chat(bot.user)
        await truus.shares("buurthuis.png", PIXEL, "image/png", "Hier is het")
        await truus.shares("stem.ogg", b"OggS", "audio/ogg")
        picture, voice = await ear.hears(Shared), await ear.hears(Shared)
        assert (picture.kind, picture.name, picture.mime) == (
            "picture",
            "buurthuis.png",
            "image/png",
        )
        assert (picture.text, picture.size) == ("Hier is het", len(PIXEL))
        assert (voice.kind, voice.text) == ("voice", "")
        assert await matrix.fetch(picture.ref, len(PIXEL)) == PIXEL
        with pytest.raises(Rejected):
            await matrix.fetch(picture.ref, len(PIXEL) - 1)


async def test_a_file_is_uploaded_once_and_used_again(bot: Bot, truus: Person) -> None:
    """A picture goes with its caption and choices; its reference sends it again."""
    picture = Attachment("kaart.png", "image/png", PIXEL)
    async with bot.awake() as (matrix, ear):
        chat = await truus.opens_chat(bot.user)
        await ear.hears(Joined)
        receipt = await matrix.send(chat, Content("De kaart", DATES, picture), "1")
        seen = await truus.sees("De kaart")
        assert (seen.content["msgtype"], seen.content["filename"]) == ("m.image", "kaart.png")
        assert "2. wo 13 jan" in seen.text
        assert await truus.opens(seen.content["url"]) == PIXEL
        again = Attachment("notulen.pdf", "application/pdf", None, receipt.file_ref)
        assert (await matrix.send(chat, Content("", (), again), "2")).file_ref == receipt.file_ref
        seen = await truus.sees("notulen.pdf")
        assert (seen.content["msgtype"], seen.content["url"]) == ("m.file", receipt.file_ref)


@pytest.mark.parametrize("letter", ["a", "&", "字", "🤝"])
async def test_the_longest_text_fits(bot: Bot, truus: Person, letter: str) -> None:
    """A text at the limit can be sent and edited, whatever letters it is made of."""
    units = len(letter.encode("utf-16-le")) // 2
    longest = letter * (Matrix.traits.text_limit // units)
    async with bot.awake() as (matrix, ear):
        chat = await truus.opens_chat(bot.user)
        await ear.hears(Joined)
        part = (await matrix.send(chat, Content("Begin"), "1")).part
        await matrix.send(chat, Content(longest), "2")
        await matrix.edit(chat, part, Content(longest), "3")
        assert (await truus.sees(longest)).text == longest


async def test_reactions_wait_for_the_limit(bot: Bot, truus: Person) -> None:
    """A strict homeserver gets the reactions one after the other."""
    async with bot.awake() as (matrix, ear):
        chat = await truus.opens_chat(bot.user)
        await ear.hears(Joined)
        await bot.synapse.limits(bot.user, per_second=2)
        await matrix.send(chat, Content("Wanneer?", DATES), "3")
        seen = await truus.sees("Wanneer?")
        assert await truus.sees_reactions(seen, 3) == ["1️⃣", "2️⃣", "3️⃣"]


@pytest.mark.parametrize("odd", ["a\0b", "\u202egnip\u2066", "a\ud800b", "\x1b[31m"])
async def test_odd_characters_do_no_harm(bot: Bot, truus: Person, odd: str) -> None:
    """Control and right-to-left characters arrive as they are, broken ones as a question mark."""
    async with bot.awake() as (matrix, ear):
        chat = await truus.opens_chat(bot.user)
        await ear.hears(Joined)
        await matrix.send(chat, Content(odd), "1")
        assert (await truus.sees(odd.replace("\ud800", "?"))).sender == bot.user


async def test_addresses_behind_words_come_along(bot: Bot, truus: Person) -> None:
    """They are written out after the words that hide them; a quote and a person's name are none."""
    async with bot.awake() as (_, ear):
        await truus.opens_chat(bot.user)
        await ear.hears(Joined)
        quote = '<mx-reply><a href="https://example.org/quoted">eerder</a></mx-reply>'
        formatted = (
            f'{quote}Dag <a href="https://matrix.to/#/@anna:example.org">Anna</a>, meld je aan via '
            '<a href="https://example.org/aanmelden">deze <b>link</b></a>.'
        )
        markup = {"format": "org.matrix.custom.html", "formatted_body": formatted}
        said_id = await truus.says("Dag Anna, meld je aan via deze link.", more=markup)
        whole = "Dag Anna, meld je aan via deze link (https://example.org/aanmelden)."
        assert (await ear.hears(Said)).text == whole
        new = {"msgtype": "m.text", "body": "Via deze link"} | markup
        edited = {"rel_type": "m.replace", "event_id": said_id}
        await truus.says("* Via deze link", more={"m.relates_to": edited, "m.new_content": new})
        assert (await ear.hears(Said)).text == "Via deze link (https://example.org/aanmelden)"
        picture = {"msgtype": "m.image", "body": "Klik hier", "filename": "flyer.png"}
        hidden = {"formatted_body": '<a href="https://example.org/aanmelden">Klik hier</a>'}
        flyer = picture | {"url": "mxc://example.org/flyer"}
        await truus.posts(flyer | hidden)
        shared = await ear.hears(Shared)
        assert shared.text == "Klik hier (https://example.org/aanmelden)"


async def test_a_corrected_caption(bot: Bot, truus: Person) -> None:
    """It comes with its file, and with what it takes the place of."""
    async with bot.awake() as (_, ear):
        await truus.opens_chat(bot.user)
        flyer = {"msgtype": "m.image", "filename": "flyer.png", "url": "mxc://example.org/flyer"}
        first = await truus.posts(flyer | {"body": "Dinsdag"})
        assert (await ear.hears(Shared)).edits is None
        edited = {"rel_type": "m.replace", "event_id": first}
        new = flyer | {"body": "Woensdag"}
        await truus.posts(new | {"m.relates_to": edited, "m.new_content": new})
        shared = await ear.hears(Shared)
        assert (shared.text, shared.edits) == ("Woensdag", first)


CALL = {"call_id": "1", "party_id": "1", "version": "1", "lifetime": 60000, "offer": {}}
POLL = {"m.poll": {"question": {"m.text": []}, "answers": []}}


@pytest.mark.parametrize(
    ("kind", "content", "becomes"),
    [
        ("m.sticker", {"body": "👍", "url": "mxc://example.org/thumb", "info": {}}, "strange"),
        ("m.poll.start", POLL, "strange"),
        ("org.matrix.msc3381.poll.start", POLL, "strange"),
        ("m.call.invite", CALL, "strange"),
        (
            "m.room.message",
            {"msgtype": "m.location", "body": "Hier", "geo_uri": "geo:52,5"},
            "strange",
        ),
    ],
)
async def test_whatever_an_app_can_send_is_heard(
    bot: Bot, truus: Person, kind: str, content: dict[str, Any], becomes: str
) -> None:
    """Also where there is nothing to read in it, so that it does not go unanswered."""
    async with bot.awake() as (_, ear):
        await truus.opens_chat(bot.user)
        await truus.posts(content, kind=kind)
        shared = await ear.hears(Shared)
        assert (shared.kind, shared.ref) == (becomes, "")


async def test_a_place_that_moves_on_is_heard_once(bot: Bot, truus: Person) -> None:
    """Its end is no news."""
    async with bot.awake() as (_, ear):
        await truus.opens_chat(bot.user)
        for live in (True, False):
            place = {"live": live, "timeout": 60000, "m.asset": {"type": "m.self"}}
            await truus.sets("org.matrix.msc3672.beacon_info", place, key=truus.user)
        await truus.says("klaar")
        assert (await ear.hears(Shared)).kind == "strange"
        assert (await ear.hears(Said)).text == "klaar"


async def test_a_text_of_a_kind_that_an_app_made_up(bot: Bot, truus: Person) -> None:
    """Confetti takes nothing from the words."""
    async with bot.awake() as (_, ear):
        await truus.opens_chat(bot.user)
        await truus.posts({"msgtype": "nic.custom.confetti", "body": "Hoera, dinsdag!"})
        assert (await ear.hears(Said)).text == "Hoera, dinsdag!"
