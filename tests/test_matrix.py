"""The Matrix platform against a real homeserver: both ways, and through what can go wrong."""

from __future__ import annotations

import asyncio
import json
import stat
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import pytest

from bot.platforms.matrix import Matrix
from bot.platforms.matrix.reading import Reader
from bot.platforms.matrix.rooms import Rooms
from bot.platforms.port import (
    ChatMoved,
    RecipientGone,
    Rejected,
    SignedOut,
    Throttled,
    Unavailable,
)
from handlers.conversation.chat import (
    Attachment,
    Batch,
    Choice,
    Content,
    Event,
    Joined,
    Left,
    Moved,
    Reacted,
    Said,
    Shared,
)
from tests.servers.synapse import Account, Person, Synapse, running_synapse

E_ = TypeVar("E_", bound=Event)

DATES = ((Choice("di 12 jan", 7, 0), Choice("wo 13 jan", 7, 1)), (Choice("Geen van deze", 7, 2),))
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c63606060f80f0001040100a2d3a1d90000000049454e44ae426082"
)


@dataclass
class Ear:
    """Takes what a platform delivers, and refuses the first `deaf` batches that hold events."""

    deaf: int = 0
    cursor: str | None = None
    heard: list[Event] = field(default_factory=list)
    refused: list[Batch] = field(default_factory=list)
    _news: asyncio.Event = field(default_factory=asyncio.Event)
    _taken: int = 0

    async def deliver(self, batch: Batch) -> None:
        if batch.events and len(self.refused) < self.deaf:
            self.refused.append(batch)
            raise OSError("the disk is full")
        self.heard += batch.events
        self.cursor = batch.cursor
        self._news.set()

    async def hears(self, kind: type[E_]) -> E_:
        """The next event of this kind; what came before it is passed over."""
        async with asyncio.timeout(20):
            while True:
                for event in self.heard[self._taken :]:
                    self._taken += 1
                    if isinstance(event, kind):
                        return event
                await self._more()

    async def has_started(self) -> None:
        """Wait for the first batch, which is where listening begins."""
        async with asyncio.timeout(20):
            while self.cursor is None:
                await self._more()

    async def _more(self) -> None:
        self._news.clear()
        await self._news.wait()


class Bot:
    """A bot's account and its folder, from which a platform can be started again and again."""

    def __init__(self, synapse: Synapse, account: Account, store: Path) -> None:
        self.synapse = synapse
        self.user = account.user
        self.password = account.password
        self.store = store

    def platform(self) -> Matrix:
        return Matrix(self.synapse.url, self.user, self.store, password=self.password)

    def operator(self) -> Person:
        """The account in another app, by the kept token."""
        login = json.loads((self.store / "login.json").read_text("utf-8"))
        return self.synapse.visitor(login["user"], login["token"])

    @asynccontextmanager
    async def awake(
        self, cursor: str | None = None, deaf: int = 0
    ) -> AsyncIterator[tuple[Matrix, Ear]]:
        """The platform while it listens, and what it delivers."""
        matrix, ear = self.platform(), Ear(deaf, cursor)
        await matrix.start()
        try:
            async with asyncio.TaskGroup() as group:
                listening = group.create_task(matrix.listen(cursor, ear.deliver))
                if cursor is None:
                    await ear.has_started()
                yield matrix, ear
                listening.cancel()
        finally:
            await matrix.stop()


@pytest.fixture
async def synapse() -> AsyncIterator[Synapse]:
    server = await asyncio.to_thread(running_synapse)
    yield server
    await server.goodbye()


@pytest.fixture
async def bot(synapse: Synapse, tmp_path: Path) -> Bot:
    return Bot(synapse, await synapse.account("bot"), tmp_path / "matrix")


@pytest.fixture
async def truus(synapse: Synapse) -> Person:
    return await synapse.user("truus")


async def test_an_invitation_opens_a_private_chat(bot: Bot, truus: Person) -> None:
    """Who invites the bot directly has a private chat with it, and is known by name."""
    async with bot.awake() as (matrix, ear):
        chat = await truus.opens_chat(bot.user)
        joined = await ear.hears(Joined)
        assert (joined.chat, joined.private) == (chat, True)
        assert (joined.sender.user, joined.sender.name) == (truus.user, "truus")
        assert not matrix.is_group(chat)
        path = f"/_matrix/client/v3/user/{bot.user}/account_data/m.direct"
        assert await bot.operator().call("GET", path) == {truus.user: [chat]}


async def test_a_named_room_is_a_group(bot: Bot, truus: Person) -> None:
    """A room with a name is no private chat, however few are in it yet."""
    async with bot.awake() as (matrix, ear):
        room = await truus.makes_room(name="Kerngroep", invite=[bot.user])
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


async def test_text_goes_both_ways(bot: Bot, truus: Person) -> None:
    """What a person says arrives as text, and what the bot sends is read as it was written."""
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
        await truus.says(quoted, **{"m.relates_to": relation})
        said = await ear.hears(Said)
        assert (said.text, said.reply_to) == ("dinsdag", part)
        thread = {"rel_type": "m.thread", "event_id": part, "is_falling_back": True}
        await truus.says("woensdag", **{"m.relates_to": thread | {"m.in_reply_to": {}}})
        said = await ear.hears(Said)
        assert (said.text, said.reply_to) == ("woensdag", part)


async def test_edits_notices_and_other_bots_are_not_heard(bot: Bot, truus: Person) -> None:
    """A person's edit is no new answer, and what bots write is left alone."""
    async with bot.awake() as (_, ear):
        await truus.opens_chat(bot.user)
        first = await truus.says("dinsdag")
        edited = {"rel_type": "m.replace", "event_id": first}
        await truus.says("* woensdag", **{"m.relates_to": edited})
        await truus.posts({"msgtype": "m.notice", "body": "piep"})
        await truus.says("ik ben een bot", **{"org.matrix.msc1767.automated": True})
        await truus.says("klaar")
        assert (await ear.hears(Said)).text == "dinsdag"
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
        for key in ("❤️", "2️⃣", "3", "🔟", "1\u20e3"):
            await truus.reacts(key, to=part)
        numbers = [await ear.hears(Reacted) for _ in range(4)]
        assert [(n.part, n.number) for n in numbers] == [(part, n) for n in (2, 3, 10, 1)]


async def test_a_quiet_message_is_a_notice(bot: Bot, truus: Person) -> None:
    """What must not ring goes as a notice without reactions; both say that a bot wrote them."""
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


async def test_the_same_key_arrives_once(bot: Bot, truus: Person) -> None:
    """A send that is tried again after a restart is the same message."""
    async with bot.awake() as (matrix, ear):
        chat = await truus.opens_chat(bot.user)
        await ear.hears(Joined)
        first = await matrix.send(chat, Content("Eenmaal"), "a/1")
    async with bot.awake(ear.cursor) as (matrix, _):
        assert await matrix.send(chat, Content("Eenmaal"), "a/1") == first
        await matrix.send(chat, Content("Klaar"), "a/2")
    await truus.sees("Klaar")
    assert await truus.texts() == ["Eenmaal", "Klaar"]


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


@pytest.mark.parametrize("ref", ["mxc://localhost/bestaatniet", "mxc://x/../../v3/sync", ""])
async def test_what_is_no_file_is_refused(bot: Bot, ref: str) -> None:
    """A file that does not exist, or an address that leads elsewhere, is refused."""
    async with bot.awake() as (matrix, _):
        with pytest.raises(Rejected):
            await matrix.fetch(ref, 1000)


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
    """What could not be stored is delivered again until it is, and nothing is lost."""
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


async def test_a_malformed_event_costs_only_itself(bot: Bot, truus: Person) -> None:
    """What comes with events that make no sense is heard all the same."""
    async with bot.awake() as (_, ear):
        await truus.opens_chat(bot.user)
        await ear.hears(Joined)
    await truus.says("ervoor")
    await truus.posts({"msgtype": "m.image", "body": "x"})
    await truus.says("x", **{"m.relates_to": {"m.in_reply_to": {"event_id": 3}}})
    await truus.posts({"m.relates_to": {"rel_type": "m.annotation", "key": "1"}}, kind="m.reaction")
    await truus.says("erna")
    async with bot.awake(ear.cursor) as (_, ear):
        assert (await ear.hears(Said)).text == "ervoor"
        assert (await ear.hears(Said)).text == "erna"


@pytest.mark.parametrize(
    "event",
    [
        None,
        {},
        {"type": "m.room.message", "sender": "@a:x", "event_id": "$1", "content": None},
        {"type": "m.room.message", "sender": "@a:x", "event_id": "$1", "content": {"body": "a"}},
        {"type": "m.room.message", "sender": [], "content": {"msgtype": "m.text", "body": "a"}},
        {"type": "m.room.message", "sender": "@a:x", "content": {"msgtype": "m.text", "body": 1}},
        {"type": "m.room.message", "sender": "@a:x", "content": {"m.relates_to": "a"}},
        {"type": "m.room.member", "sender": "@a:x", "state_key": "@bot:x", "content": []},
        {"type": "m.room.member", "sender": "@a:x", "state_key": {}, "unsigned": 3, "content": {}},
        {"type": "m.room.tombstone", "sender": "@a:x", "state_key": "", "content": {"a": 1}},
        {"type": ["m.reaction"], "sender": "@a:x"},
    ],
)
def test_nonsense_from_a_server_means_nothing(event: Any) -> None:
    """An event without the shape that Matrix promises is no word, and no failure."""
    rooms = Rooms()
    reader = Reader("@bot:x", rooms)
    good = {
        "type": "m.room.message",
        "event_id": "$2",
        "sender": "@a:x",
        "content": {"msgtype": "m.text", "body": "goed"},
        "origin_server_ts": 10**30,
    }
    assert reader.since_arrival([event, good]) is None
    words = reader.read(rooms.room("!r:x"), [event, good])
    assert [(word.id, word.at) for word in words] == [("$2", None)]


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


async def test_an_upgraded_room_is_followed(bot: Bot, truus: Person) -> None:
    """The chat goes on in the replacement room, without a second welcome."""
    async with bot.awake() as (matrix, ear):
        old = await truus.makes_room(name="Buurt", preset="public_chat", invite=[bot.user])
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


async def test_an_encrypted_room_is_told_apart_once(bot: Bot, truus: Person) -> None:
    """In a room that the bot cannot read it hears that once, and can still write."""
    encryption = {"type": "m.room.encryption", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}
    sealed = {"algorithm": "m.megolm.v1.aes-sha2", "ciphertext": "AwgA", "session_id": "s"}
    async with bot.awake() as (matrix, ear):
        chat = await truus.opens_chat(bot.user, initial_state=[encryption])
        await truus.meets(bot.user)
        await truus.posts(sealed, kind="m.room.encrypted")
        first, second = await ear.hears(Shared), await ear.hears(Shared)
        assert (first.kind, first.chat, first.private) == ("encrypted", chat, True)
        assert first.id == second.id
        await matrix.send(chat, Content("Dat kan ik nog niet lezen"), "1")
        await truus.sees("nog niet lezen")
        assert await matrix.open_chat(truus.user) != chat


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


async def test_someone_who_cannot_be_reached(bot: Bot) -> None:
    """A chat with what is no user is refused as a recipient that is gone."""
    async with bot.awake() as (matrix, _):
        with pytest.raises(RecipientGone):
            await matrix.open_chat("niemand")


async def test_a_restart_keeps_the_device(bot: Bot) -> None:
    """The login is kept where only its owner can read it, and serves again without password."""
    async with bot.awake():
        pass
    assert stat.S_IMODE(bot.store.stat().st_mode) == 0o700
    kept = bot.store / "login.json"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    before = kept.read_bytes()
    bot.password = "vergeten"
    async with bot.awake() as (matrix, _):
        assert matrix.account == bot.user
    assert kept.read_bytes() == before


async def test_a_token_with_its_device_is_enough(bot: Bot) -> None:
    """With a token no password is needed and nothing is kept; the account is learned from it."""
    async with bot.awake():
        login = json.loads((bot.store / "login.json").read_text("utf-8"))
    elsewhere = bot.store / "elders"
    matrix = Matrix(
        bot.synapse.url, bot.user, elsewhere, token=login["token"], device_id=login["device"]
    )
    await matrix.start()
    await matrix.stop()
    assert matrix.account == bot.user
    assert not elsewhere.exists()


@pytest.mark.parametrize("secret", [{"password": "fout"}, {"token": "fout"}, {}])
async def test_wrong_credentials_are_named(bot: Bot, secret: dict[str, str]) -> None:
    """Who cannot sign in reads for which account, and never the secret itself."""
    matrix = Matrix(bot.synapse.url, bot.user, bot.store, **secret)
    with pytest.raises(SignedOut, match=bot.user) as caught:
        await matrix.start()
    await matrix.stop()
    assert "fout" not in str(caught.value)


async def test_a_withdrawn_token_ends_listening(bot: Bot, truus: Person) -> None:
    """Signed out elsewhere, the bot stops at once, and signs in anew on the same device."""
    matrix, ear = bot.platform(), Ear()
    await matrix.start()
    async with asyncio.TaskGroup() as group:
        listening = group.create_task(_ending(matrix, ear))
        await ear.has_started()
        before = bot.operator()
        await before.call("POST", "/_matrix/client/v3/logout", {})
        assert isinstance(await listening, SignedOut)
    with pytest.raises(Unavailable):
        await matrix.send("!ergens:localhost", Content("dag"), "1")
    await matrix.stop()
    async with bot.awake(ear.cursor):
        assert bot.operator().token != before.token


async def _ending(matrix: Matrix, ear: Ear) -> Exception | None:
    try:
        await matrix.listen(None, ear.deliver)
    except SignedOut as ending:
        return ending
    return None


async def test_too_fast_tells_how_long_to_wait(bot: Bot, truus: Person) -> None:
    """The homeserver's limit comes back as the seconds to wait; waiting them is enough."""
    async with bot.awake() as (matrix, ear):
        chat = await truus.opens_chat(bot.user)
        await ear.hears(Joined)
        await bot.synapse.limits(bot.user, per_second=2)
        burst = (matrix.send(chat, Content(f"bericht {n}"), str(n)) for n in range(10))
        with pytest.raises(Throttled) as caught:
            await asyncio.gather(*burst)
        assert 0 < caught.value.after <= 1


async def test_a_homeserver_that_is_down(bot: Bot, tmp_path: Path) -> None:
    """A refused connection is said to be unavailable, at the start and at a send."""
    matrix = Matrix("http://127.0.0.1:9", bot.user, tmp_path / "x", password="x")
    with pytest.raises(Unavailable):
        await matrix.start()
    with pytest.raises(Unavailable):
        await matrix.send("!ergens:localhost", Content("dag"), "1")
    await matrix.stop()


async def test_a_chat_that_never_was(bot: Bot) -> None:
    """Sending to a room that the bot is not in fails as a recipient that is gone."""
    async with bot.awake() as (matrix, _):
        with pytest.raises(RecipientGone):
            await matrix.send("!ergens:localhost", Content("dag"), "1")


async def test_too_large_is_refused_for_good(bot: Bot, truus: Person) -> None:
    """What no event can hold is rejected, so that it is not tried again."""
    async with bot.awake() as (matrix, ear):
        chat = await truus.opens_chat(bot.user)
        await ear.hears(Joined)
        with pytest.raises(Rejected):
            await matrix.send(chat, Content("a" * 70_000), "1")


async def test_an_invitation_code_says_what_to_type(bot: Bot) -> None:
    """The invitation leads to the bot and names the words to type there."""
    async with bot.awake() as (matrix, _):
        invitation = matrix.invitation("KODE23")
        assert invitation == f"https://matrix.to/#/{bot.user} → start KODE23"
