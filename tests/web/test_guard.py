"""Other sites and malformed deeds change nothing, and any text is data."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from aiohttp import ClientSession, FormData, TCPConnector

from bot.platforms.web.guard import SAFETY
from bot.platforms.web.pages import STREAMS
from handlers.conversation.chat import Said
from handlers.conversation.words import LONGEST
from tests.servers.practice import Stage
from tests.web.client import PICTURE, post, say, share, standing

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "127.0.0.1.evil.example:8080"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
async def test_other_sites_are_refused(stage: Stage, headers: dict[str, str]) -> None:
    """A name that someone else made point at us, or a request from their page, gets a 403."""
    body = {"id": "first-event", "text": "Hallo"}
    assert await post(stage, "said", body, headers=headers) == 403
    assert stage.echo.heard == []


@pytest.mark.parametrize("host", ["localhost:8080", "127.0.0.1", "[::1]:8080", "LOCALHOST"])
async def test_the_machines_own_names_are_welcome(stage: Stage, host: str) -> None:
    """Each name of the loopback is taken, with and without a port."""
    async with stage.http.get(stage.url, headers={"Host": host}) as response:
        assert response.status == 200


async def test_a_link_from_elsewhere_still_opens_the_page(stage: Stage) -> None:
    """An invitation in a mail is a navigation, and that is welcome; the page runs only our own."""
    coming = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}
    async with stage.http.get(f"{stage.url}/?start=abc", headers=coming) as response:
        assert response.status == 200
        assert response.headers["Content-Security-Policy"].startswith("default-src 'self'")


async def test_forms_of_other_sites_are_refused(stage: Stage) -> None:
    """Only JSON, or a form with our own header: neither can another site send unasked."""
    path = f"{stage.url}/api/chats/hawa/said"
    async with stage.http.post(path, data='{"id": "first-event", "text": "x"}') as response:
        assert response.status == 415
    assert await share(stage, PICTURE, own=False) == 403
    assert stage.echo.heard == []


@pytest.mark.parametrize(
    "body",
    [
        [],
        {"text": "zonder id"},
        {"id": "kort", "text": "x"},
        {"id": "met/streep", "text": "x"},
        {"id": "first-event", "text": 5},
        {"id": "first-event", "text": "   "},
    ],
)
async def test_a_malformed_deed_is_refused(stage: Stage, body: Any) -> None:
    """A body that is no deed gets a 400 and changes nothing."""
    assert await post(stage, "said", body) == 400
    assert stage.echo.heard == []


async def test_what_cannot_be_read_is_refused(stage: Stage) -> None:
    """JSON that is broken or too deep, and a form without a file, get a 400; a file that is no form
    a 415."""
    chat, own = f"{stage.url}/api/chats/hawa", {"X-Coalitiebot": "page"}
    kind = {"Content-Type": "application/json"}
    for broken in ("{", "[" * 100_000 + "]" * 100_000):
        async with stage.http.post(f"{chat}/said", data=broken, headers=kind) as response:
            assert response.status == 400
    form = FormData({"id": "shared-event"}, default_to_multipart=True)
    async with stage.http.post(f"{chat}/shared", data=form, headers=own) as response:
        assert response.status == 400
    async with stage.http.post(f"{chat}/shared", data=PICTURE, headers=own) as response:
        assert response.status == 415


@pytest.mark.parametrize("token", ["", "1", "a.b", "1.-1", "9" * 40 + ".1"])
async def test_a_press_of_nothing_is_refused(stage: Stage, token: str) -> None:
    """A token that no button carries gets a 400."""
    assert await post(stage, "pressed", {"id": "press-event", "token": token}) == 400


async def test_a_chat_without_a_page_says_nothing(stage: Stage) -> None:
    """Nobody can speak for a chat that was never opened."""
    assert await post(stage, "said", {"id": "first-event", "text": "x"}, chat="mo") == 404
    assert await post(stage, "pressed", {"id": "press-event", "token": "1.0"}, chat="mo") == 404


@pytest.mark.parametrize(
    "text",
    [
        "<img src=x onerror=alert(1)>",
        "\u202etxet dekcab\u202c \u2066x\u2069 \u200f",
        "een\x01twee\x1b[31m\ndrie\ttab",
        "é" * LONGEST,
    ],
)
async def test_any_text_is_data(stage: Stage, text: str) -> None:
    """Markup, control and right-to-left characters and very long texts arrive as they are."""
    assert await say(stage, text) == 200
    event = stage.echo.heard[0]
    assert isinstance(event, Said)
    assert event.text == text
    assert (await standing(stage))[0]["text"] == text


async def test_more_than_anything_reads_is_refused(stage: Stage) -> None:
    """The page tells its person so; nothing of it stands in the chat."""
    assert await say(stage, "é" * (LONGEST + 1)) == 422
    assert await share(stage, PICTURE, text="é" * (LONGEST + 1)) == 422
    assert stage.echo.heard == []
    assert await standing(stage) == []


@pytest.mark.parametrize("seen", ["x", "-1", "1.0", "٣", "9" * 30, "9" * 5_000])
async def test_a_version_that_is_none_is_as_good_as_absent(stage: Stage, seen: str) -> None:
    """The page gets all that stands."""
    assert await say(stage, "Hallo") == 200
    parts = await standing(stage, headers={"Last-Event-ID": seen})
    assert [part["text"] for part in parts] == ["Hallo", "Je zei: Hallo"]


async def test_a_language_that_is_none_is_dutch(stage: Stage) -> None:
    """Whatever stands in the address."""
    for path in ("/api/room?lang=xx", "/api/room?lang=../../x", "/api/room"):
        async with stage.http.get(stage.url + path) as response:
            assert (await response.json())["next"]["what"] == "Een herinnering"


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/nothing/here", 404),
        ("DELETE", "/api/room", 404),
        ("GET", "/static/nothing.js", 404),
        ("POST", "/api/chats/hawa/said", 415),
        ("POST", "/api/chats/hawa/shared", 403),
    ],
)
async def test_a_refusal_is_as_safe_as_a_page(
    stage: Stage, method: str, path: str, status: int
) -> None:
    """With the same headers, and with the same look at who asks, also where nothing is."""
    async with stage.http.request(method, stage.url + path) as response:
        assert response.status == status
        assert response.headers.items() >= SAFETY.items()
    elsewhere = {"Host": "evil.example"}
    async with stage.http.request(method, stage.url + path, headers=elsewhere) as response:
        assert response.status == 403
        assert response.headers.items() >= SAFETY.items()


async def test_only_so_many_pages_are_open_at_once(stage: Stage) -> None:
    """One more is told so, and is welcome as soon as another one closes."""
    path = f"{stage.url}/api/stream?chat=hawa"
    async with ClientSession(connector=TCPConnector(limit=0)) as http:
        pages = [await http.get(path) for _ in range(STREAMS)]
        async with http.get(path) as refused:
            assert refused.status == 503
            assert "Sluit er een" in await refused.text()
        for page in pages:
            page.close()
        # A page that was closed is noticed when something is written to it.
        while stage.platform.pages.count:
            stage.platform.pages.wake("hawa")
            await asyncio.sleep(0)
        assert await standing(stage) == []


async def test_what_no_database_keeps_is_replaced(stage: Stage) -> None:
    """NUL and half a surrogate pair become a replacement, and the rest stays."""
    body = b'{"id": "first-event", "text": "a\\u0000b\\ud800c"}'
    path, kind = f"{stage.url}/api/chats/hawa/said", {"Content-Type": "application/json"}
    async with stage.http.post(path, data=body, headers=kind) as response:
        assert response.status == 200
    event = stage.echo.heard[0]
    assert isinstance(event, Said)
    assert event.text == "a\ufffdb?c"


async def test_only_files_of_the_page_are_served(stage: Stage) -> None:
    """No path leads out of the page's own folder."""
    for name in ("..%2froom.py", "room.py", "nothing.js"):
        async with stage.http.get(f"{stage.url}/static/{name}") as response:
            assert response.status == 404
