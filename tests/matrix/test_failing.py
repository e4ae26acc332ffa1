"""Messages that cannot be sent or read, and how the bot hears of it."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.platforms.matrix import Matrix
from bot.platforms.matrix.arrival import since_arrival
from bot.platforms.matrix.homeserver import Homeserver
from bot.platforms.matrix.incoming_events import EventTranslator
from bot.platforms.matrix.membership import Membership
from bot.platforms.matrix.rooms import Rooms
from bot.platforms.port import RecipientGone, Rejected, Throttled, Unavailable
from handlers.conversation.chat import Content, Joined, Said
from tests.matrix.bot import Bot, Ear
from tests.servers.synapse import Person
from tests.servers.wire import Wire


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


@pytest.mark.parametrize("ref", ["mxc://localhost/bestaatniet", "mxc://x/../../v3/sync", ""])
async def test_what_is_no_file_is_refused(bot: Bot, ref: str) -> None:
    """A file that does not exist, or an address that leads elsewhere, is refused."""
    async with bot.awake() as (matrix, _):
        with pytest.raises(Rejected):
            await matrix.fetch(ref, 1000)


async def test_a_malformed_event_costs_only_itself(bot: Bot, truus: Person) -> None:
    """A message among events that make no sense is heard all the same."""
    async with bot.awake() as (_, ear):
        await truus.opens_chat(bot.user)
        await ear.hears(Joined)
    await truus.says("ervoor")
    await truus.posts({"msgtype": "m.image", "body": "x"})
    await truus.says("x", more={"m.relates_to": {"m.in_reply_to": {"event_id": 3}}})
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
    translator = EventTranslator("@bot:x", rooms)
    good = {
        "type": "m.room.message",
        "event_id": "$2",
        "sender": "@a:x",
        "content": {"msgtype": "m.text", "body": "goed"},
        "origin_server_ts": 10**30,
    }
    assert since_arrival([event, good], "@bot:x") is None
    words = translator.translate(rooms.room("!r:x"), [event, good])
    assert [(word.id, word.at) for word in words] == [("$2", None)]


async def test_someone_who_cannot_be_reached(bot: Bot) -> None:
    """A chat with what is no user is refused as a recipient that is gone."""
    async with bot.awake() as (matrix, _):
        with pytest.raises(RecipientGone):
            await matrix.open_chat("niemand")


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
    """A text that no event can hold is rejected, so that it is not tried again."""
    async with bot.awake() as (matrix, ear):
        chat = await truus.opens_chat(bot.user)
        await ear.hears(Joined)
        with pytest.raises(Rejected):
            await matrix.send(chat, Content("a" * 70_000), "1")


async def test_a_lost_answer_does_not_send_twice(bot: Bot, truus: Person, wire: Wire) -> None:
    """When the message arrived and the answer did not, trying again makes no second message."""
    async with bot.awake() as (matrix, ear):
        chat = await truus.opens_chat(bot.user)
        await ear.hears(Joined)
        wire.deaf = True
        with pytest.raises(Unavailable):
            await matrix.send(chat, Content("Eenmaal"), "1")
        await truus.sees("Eenmaal")
        wire.deaf = False
        await matrix.send(chat, Content("Eenmaal"), "1")
        assert await truus.texts() == ["Eenmaal"]


@pytest.mark.parametrize(
    ("status", "body", "failure"),
    [
        (502, "<html>Bad Gateway</html>", Unavailable),
        (200, "<html>Sign in to the wifi</html>", Unavailable),
        (404, "<html>Not found</html>", Unavailable),
        (500, '{"errcode": "M_UNKNOWN"}', Unavailable),
        (429, '{"errcode": "M_LIMIT_EXCEEDED"}', Throttled),
        (403, '{"errcode": "M_FORBIDDEN"}', RecipientGone),
        (400, '{"errcode": "M_BAD_JSON"}', Rejected),
        (401, '{"errcode": "M_UNKNOWN_TOKEN"}', Unavailable),
    ],
)
async def test_what_an_answer_means(
    tmp_path: Path, status: int, body: str, failure: type[Exception]
) -> None:
    """Every answer becomes one of the ways in which a send can end, also a proxy's."""

    async def answer(_: web.Request) -> web.Response:
        return web.Response(status=status, text=body, headers={"Retry-After": "7"})

    app = web.Application()
    app.router.add_route("*", "/{any:.*}", answer)
    async with TestServer(app) as server:
        matrix = Matrix(str(server.make_url("")), "bot", tmp_path)
        with pytest.raises(failure) as caught:
            await matrix.send("!r:x", Content("dag"), "1")
        await matrix.stop()
    assert getattr(caught.value, "after", 7) == 7


async def test_a_start_that_is_throttled(tmp_path: Path) -> None:
    """A homeserver that has no time for us at the start is one to try again later."""

    async def answer(_: web.Request) -> web.Response:
        return web.Response(status=429, text="{}")

    app = web.Application()
    app.router.add_route("*", "/{any:.*}", answer)
    async with TestServer(app) as server:
        matrix = Matrix(str(server.make_url("")), "bot", tmp_path, password="x")
        with pytest.raises(Unavailable):
            await matrix.start()
        await matrix.stop()


async def test_a_door_is_tried_again() -> None:
    """A room whose server is away is entered when it is back; one that is closed stays closed."""
    refusal = '{"errcode": "M_FORBIDDEN"}'
    throttle = '{"errcode": "M_LIMIT_EXCEEDED", "retry_after_ms": 1}'
    answers = iter([(403, refusal), (503, "{}"), (429, throttle), (200, "{}")])
    entered = asyncio.Event()

    async def answer(_: web.Request) -> web.Response:
        status, body = next(answers)
        if status == 200:
            entered.set()
        return web.Response(status=status, text=body)

    app = web.Application()
    app.router.add_post("/{any:.*}", answer)
    async with TestServer(app) as server, asyncio.TaskGroup() as group:
        homeserver = Homeserver(str(server.make_url("")))
        membership = Membership(homeserver)
        running = group.create_task(membership.run())
        membership.join("!closed:x")
        membership.join("!r:x")
        membership.join("!r:x")
        async with asyncio.timeout(20):
            await entered.wait()
        running.cancel()
        await homeserver.close()


async def test_an_odd_homeserver_is_lived_with(tmp_path: Path) -> None:
    """Without history, account data or a sensible first answer, what does come is heard."""
    said = {"msgtype": "m.text", "body": "dag"}
    event = {"type": "m.room.message", "event_id": "$1", "sender": "@a:x", "content": said}
    direct = {"type": "m.direct", "content": {"@a:x": ["!r:x"], "@b:x": "kapot"}}
    invited = {
        "type": "m.room.member",
        "sender": "@bot:x",
        "state_key": "@b:x",
        "event_id": "$2",
        "content": {"membership": "invite", "is_direct": True},
    }
    timeline = {"limited": True, "prev_batch": "p", "events": [event, invited]}
    news = {
        "next_batch": "2",
        "account_data": {"events": [direct]},
        "rooms": {"join": {"!r:x": {"timeline": timeline}}},
    }
    syncs = iter([{}, news])

    async def sync(_: web.Request) -> web.Response:
        return web.json_response(next(syncs, {"next_batch": "3"}))

    async def whoami(_: web.Request) -> web.Response:
        return web.json_response({"user_id": "@bot:x"})

    async def refuse(_: web.Request) -> web.Response:
        return web.json_response({"errcode": "M_FORBIDDEN"}, status=403)

    app = web.Application()
    app.router.add_get("/_matrix/client/v3/account/whoami", whoami)
    app.router.add_get("/_matrix/client/v3/user/{user}/account_data/{kind}", whoami)
    app.router.add_get("/_matrix/client/v3/sync", sync)
    app.router.add_route("*", "/{any:.*}", refuse)
    async with TestServer(app) as server, asyncio.TaskGroup() as group:
        matrix, ear = Matrix(str(server.make_url("")), "bot", tmp_path, token="t"), Ear()
        await matrix.start()
        listening = group.create_task(matrix.listen("1", ear.deliver))
        heard = await ear.hears(Said)
        # Who else is there it did not tell, so this cannot count as private.
        assert (heard.text, heard.private) == ("dag", False)
        listening.cancel()
        await matrix.stop()
