"""The web platform over real HTTP: what people do arrives once, and what we send stands once."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import ClientResponse, FormData

from bot.platforms.port import Rejected
from bot.platforms.web.watch import OpenPages
from handlers.conversation.chat import Attachment, Batch, Choice, Content, Pressed, Said, Shared
from storage.web import HISTORY
from tests.servers.practice import MONDAY, Stage, practice

PICTURE = b"\x89PNG\r\n\x1a\n" + b"\x00" * 40


@pytest_asyncio.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with practice(tmp_path) as running:
        await running.open("hawa")
        yield running


async def told(response: ClientResponse, kind: str) -> Any:
    """The data of the next event of this kind in an open stream."""
    named = ""
    while True:
        line = (await response.content.readuntil(b"\n")).decode()
        if line.startswith("event: "):
            named = line.removeprefix("event: ").strip()
        elif line.startswith("data: ") and named == kind:
            return json.loads(line.removeprefix("data: "))


async def standing(stage: Stage, chat: str = "hawa", **more: Any) -> list[dict[str, Any]]:
    """What a page that opens now would show of a chat."""
    async with stage.http.get(f"{stage.url}/api/stream?chat={chat}", **more) as response:
        parts: list[dict[str, Any]] = (await told(response, "parts"))["parts"]
        return parts


async def post(stage: Stage, what: str, body: Any, chat: str = "hawa", **more: Any) -> int:
    """The status of a deed on someone's page."""
    path = f"{stage.url}/api/chats/{chat}/{what}"
    async with stage.http.post(path, json=body, **more) as response:
        return response.status


async def say(stage: Stage, text: str, made: str = "first-event") -> int:
    return await post(stage, "said", {"id": made, "text": text, "language": "nl"})


async def share(stage: Stage, data: bytes, *, name: str = "foto.png", own: bool = True) -> int:
    form = FormData(quote_fields=False)
    form.add_field("id", "shared-event")
    form.add_field("text", "Kijk eens")
    form.add_field("file", BytesIO(data), filename=name, content_type="image/png")
    headers = {"X-Coalitiebot": "page"} if own else {}
    path = f"{stage.url}/api/chats/hawa/shared"
    async with stage.http.post(path, data=form, headers=headers) as response:
        return response.status


async def test_what_is_said_arrives_with_who_said_it(stage: Stage) -> None:
    """A typed text becomes one Said of its chat, and stands above the answer."""
    assert await say(stage, "Hallo") == 200
    [event] = stage.echo.heard
    assert isinstance(event, Said)
    assert (event.chat, event.text, event.at) == ("hawa", "Hallo", MONDAY)
    assert (event.sender.user, event.sender.name, event.sender.language) == (
        "hawa", "Hawa Test", "nl",
    )  # fmt: skip
    assert [part["text"] for part in await standing(stage)] == ["Hallo", "Je zei: Hallo"]


async def test_only_what_is_durable_is_acknowledged(stage: Stage) -> None:
    """While the batch is refused the page hears 503; the same id again is taken in once."""
    stage.echo.refusing = 1
    assert await say(stage, "Hallo") == 503
    assert stage.echo.heard == []
    assert await say(stage, "Hallo") == 200
    assert await say(stage, "Hallo") == 200
    assert len(stage.echo.heard) == 1
    assert [part["mine"] for part in await standing(stage)] == [True, False]


async def test_what_was_kept_but_not_taken_in_is_delivered_at_the_next_start(stage: Stage) -> None:
    """What stands after the cursor is handed on first, and what was before it is not."""
    await say(stage, "Eerst", "event-one")
    taken: list[Batch] = []

    async def take(batch: Batch) -> None:
        taken.append(batch)

    stage.echo.refusing = 1
    await say(stage, "Gemist", "event-two")
    stage.platform.door.close()
    parts = await standing(stage)
    await stage.platform.door.open(str(parts[0]["id"]), take)
    [batch] = taken
    assert [event.id for event in batch.events] == ["hawa/event-two"]
    assert batch.cursor == str(parts[-1]["id"])


async def test_nobody_home_is_for_later(tmp_path: Path) -> None:
    """Before the program listens the page is told to try again."""
    async with practice(tmp_path, listening=False) as quiet:
        await quiet.open("hawa")
        assert await say(quiet, "Hallo") == 503


async def test_a_press_arrives_and_is_answered(stage: Stage) -> None:
    """A press becomes Pressed; the edit and the toast reach the open page."""
    await say(stage, "Hallo")
    path = f"{stage.url}/api/stream?chat=hawa"
    async with stage.http.get(path) as response:
        await told(response, "parts")
        assert await post(stage, "pressed", {"id": "press-event", "token": "1.0"}) == 200
        assert await told(response, "toast") == {"press": "hawa/press-event", "text": "Dank je!"}
    pressed = stage.echo.heard[-1]
    assert isinstance(pressed, Pressed)
    assert (pressed.message, pressed.index, pressed.press) == (1, 0, "hawa/press-event")
    last = (await standing(stage))[-1]
    assert (last["text"], last["rows"], last["edited"]) == ("Genoteerd: Ja.", [], True)


async def test_the_same_send_stands_once(stage: Stage) -> None:
    """A send repeated with its key gives the same receipt and one part."""
    once = await stage.platform.send("hawa", Content("Dag"), "key-1")
    again = await stage.platform.send("hawa", Content("Dag"), "key-1")
    assert once == again
    assert [part["text"] for part in await standing(stage)] == ["Dag"]


async def test_a_chat_that_was_never_opened_keeps_what_is_sent(stage: Stage) -> None:
    """Who opens the page later finds what was sent before."""
    await stage.platform.send("mo", Content("Welkom"), "key-1")
    assert [part["text"] for part in await standing(stage, "mo")] == ["Welkom"]


async def test_edit_and_delete(stage: Stage) -> None:
    """A part reads as it was edited, a deleted one is gone, and gone again is a success."""
    receipt = await stage.platform.send("hawa", Content("Eerst"), "key-1")
    rows = ((Choice("Ja", 7, 2),),)
    await stage.platform.edit("hawa", receipt.part, Content("Later", rows), "key-2")
    [part] = await standing(stage)
    assert (part["text"], part["rows"], part["edited"]) == ("Later", [[["Ja", "7.2"]]], True)
    await stage.platform.delete("hawa", receipt.part, "key-3")
    await stage.platform.delete("hawa", receipt.part, "key-4")
    assert await standing(stage) == []
    with pytest.raises(Rejected):
        await stage.platform.edit("hawa", receipt.part, Content("Toch"), "key-5")


async def test_an_edit_that_changes_nothing_is_not_an_edit(stage: Stage) -> None:
    """A part that already reads so stays as it is."""
    receipt = await stage.platform.send("hawa", Content("Zo"), "key-1")
    await stage.platform.edit("hawa", receipt.part, Content("Zo"), "key-2")
    assert [part["edited"] for part in await standing(stage)] == [False]


async def test_parts_of_another_chat_cannot_be_changed(stage: Stage) -> None:
    """A part is found in its own chat only."""
    receipt = await stage.platform.send("hawa", Content("Van Hawa"), "key-1")
    with pytest.raises(Rejected):
        await stage.platform.edit("mo", receipt.part, Content("Van Mo"), "key-2")
    await stage.platform.delete("mo", receipt.part, "key-3")
    assert [part["text"] for part in await standing(stage)] == ["Van Hawa"]


async def test_a_page_that_comes_back_hears_what_changed(stage: Stage) -> None:
    """After a broken connection only changes follow, deleted parts among them."""
    await stage.platform.send("hawa", Content("Blijft"), "key-1")
    gone = await stage.platform.send("hawa", Content("Weg"), "key-2")
    await stage.platform.delete("hawa", gone.part, "key-3")
    changed = await standing(stage, headers={"Last-Event-ID": "2"})
    assert changed == [{"id": int(gone.part), "chat": "hawa", "deleted": True, "mine": False}]


async def test_a_long_chat_begins_with_its_newest_parts(stage: Stage) -> None:
    """A page gets the last parts of a chat, in their order."""
    for number in range(HISTORY + 5):
        await stage.platform.send("hawa", Content(f"{number}"), f"key-{number}")
    texts = [part["text"] for part in await standing(stage)]
    assert texts == [str(number) for number in range(5, HISTORY + 5)]


async def test_files_come_in_and_go_out(stage: Stage) -> None:
    """A shared file is kept, fetched within a limit, sent back by its reference, downloaded."""
    data = PICTURE + b"x" * 3_000_000
    assert await share(stage, data) == 200
    event = stage.echo.heard[0]
    assert isinstance(event, Shared)
    assert (event.kind, event.name, event.mime) == ("picture", "foto.png", "image/png")
    assert (event.size, event.text) == (len(data), "Kijk eens")
    assert await stage.platform.fetch(event.ref, len(data)) == data
    with pytest.raises(Rejected):
        await stage.platform.fetch(event.ref, len(data) - 1)
    shown = [part for part in await standing(stage) if not part["mine"]]
    assert shown[0]["file"] == {"name": "foto.png", "picture": True}
    async with stage.http.get(f"{stage.url}/api/chats/hawa/files/{shown[0]['id']}") as response:
        assert (response.content_type, await response.read()) == ("image/png", data)
    async with stage.http.get(f"{stage.url}/api/chats/mo/files/{shown[0]['id']}") as response:
        assert response.status == 404


async def test_a_file_goes_up_once(stage: Stage) -> None:
    """The reference in the receipt stands for the bytes; an unknown one is rejected."""
    sheet = Attachment("programma.html", "text/html", b"<script>1</script>")
    receipt = await stage.platform.send("hawa", Content("", (), sheet), "key-1")
    known = Attachment("programma.html", "text/html", None, receipt.file_ref)
    again = await stage.platform.send("mo", Content("", (), known), "key-2")
    assert again.file_ref == receipt.file_ref
    unknown = Attachment("a", "text/plain", None, "999")
    with pytest.raises(Rejected):
        await stage.platform.send("mo", Content("", (), unknown), "key-3")


async def test_a_file_that_is_no_picture_is_only_saved(stage: Stage) -> None:
    """What a browser might run is a download without a type of its own."""
    sheet = Attachment("één <b>.html", "text/html", b"<script>1</script>")
    receipt = await stage.platform.send("hawa", Content("", (), sheet), "key-1")
    async with stage.http.get(f"{stage.url}/api/chats/hawa/files/{receipt.part}") as response:
        assert response.content_type == "application/octet-stream"
        assert response.headers["Content-Disposition"].startswith("attachment")
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert response.headers["Content-Security-Policy"] == "sandbox"


async def test_a_file_that_is_too_large_is_refused(stage: Stage) -> None:
    """Over 20 MB is told so, and nothing stands in the chat."""
    assert await share(stage, b"x" * (20 * 1024 * 1024 + 1)) == 413
    assert await standing(stage) == []


async def test_too_long_a_text_is_rejected(stage: Stage) -> None:
    """The limits of the traits hold, counted in UTF-16 units."""
    await stage.platform.send("hawa", Content("😀" * 2048), "key-1")
    with pytest.raises(Rejected):
        await stage.platform.send("hawa", Content("😀" * 2049), "key-2")


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
    """What is no deed gets a 400 and changes nothing."""
    assert await post(stage, "said", body) == 400
    assert stage.echo.heard == []


async def test_what_cannot_be_read_is_refused(stage: Stage) -> None:
    """Broken JSON, and a form without a file, get a 400; a file that is no form a 415."""
    chat, own = f"{stage.url}/api/chats/hawa", {"X-Coalitiebot": "page"}
    kind = {"Content-Type": "application/json"}
    async with stage.http.post(f"{chat}/said", data="{", headers=kind) as response:
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
        "é" * 100_000,
    ],
)
async def test_any_text_is_data(stage: Stage, text: str) -> None:
    """Markup, control and right-to-left characters and very long texts arrive as they are."""
    assert await say(stage, text) == 200
    event = stage.echo.heard[0]
    assert isinstance(event, Said)
    assert event.text == text
    assert (await standing(stage))[0]["text"] == text


async def test_what_no_database_keeps_is_replaced(stage: Stage) -> None:
    """NUL and half a surrogate pair become a replacement, and the rest stays."""
    body = b'{"id": "first-event", "text": "a\\u0000b\\ud800c"}'
    path, kind = f"{stage.url}/api/chats/hawa/said", {"Content-Type": "application/json"}
    async with stage.http.post(path, data=body, headers=kind) as response:
        assert response.status == 200
    event = stage.echo.heard[0]
    assert isinstance(event, Said)
    assert event.text == "a\ufffdb?c"


async def test_a_file_name_cannot_hide_its_end(stage: Stage) -> None:
    """Folders and characters that turn a name around are left out of it."""
    assert await share(stage, PICTURE, name="../\u202egnp.exe") == 200
    event = stage.echo.heard[0]
    assert isinstance(event, Shared)
    assert event.name == ".._gnp.exe"


async def test_the_menu_is_kept(stage: Stage) -> None:
    """The commands of a chat are there for a page that opens later."""
    await stage.menu("hawa", "mijn", "help")
    async with stage.http.get(f"{stage.url}/api/chats/hawa/menu") as response:
        assert await response.json() == [["mijn", "Doe mijn"], ["help", "Doe help"]]


async def test_every_chat_is_private(stage: Stage) -> None:
    """A chat has one person, bears that person's name, and is open to us from the start."""
    assert await stage.platform.open_chat("mo") == "mo"
    assert not stage.platform.is_group("mo")
    assert (stage.platform.name, stage.platform.account) == ("web", "web")


async def test_a_silent_page_looks_up_now_and_then() -> None:
    """Without a ring a page goes on after a while; a ring that came before is not lost."""
    with OpenPages().watch(["hawa"]) as page:
        await page.rung(0)
        page.ring()
        await page.rung(60)


async def test_an_invitation_is_a_link_with_its_code(stage: Stage) -> None:
    """The link opens the room with the code, whatever characters that has."""
    assert stage.platform.invitation("ab/c") == "http://127.0.0.1/?start=ab%2Fc"


async def test_the_room_tells_who_is_there_and_what_comes(stage: Stage) -> None:
    """People, guests, the clock, and the next thing in the asked language."""
    async with stage.http.post(f"{stage.url}/api/room/phones", json={"name": "Truus"}) as response:
        guest = await response.json()
    async with stage.http.get(f"{stage.url}/api/room?lang=en") as response:
        room = await response.json()
    assert [card["slug"] for card in room["people"]] == ["ilse", "hawa", "mo"]
    assert room["guests"] == [guest]
    assert room["next"]["what"] == "A reminder"
    assert (room["coalition"], room["now"]) == ("Demostad Ontmoet", MONDAY.isoformat())


@pytest.mark.parametrize(("step", "hours"), [("hour", 1), ("day", 24), ("week", 168), ("next", 48)])
async def test_the_clock_moves_on(stage: Stage, step: str, hours: int) -> None:
    """Each button moves the clock by what it says."""
    async with stage.http.post(f"{stage.url}/api/room/clock", json={"step": step}) as response:
        assert response.status == 200
    assert (stage.room.now() - MONDAY).total_seconds() == hours * 3600


async def test_a_week_later_is_the_same_time_of_day(stage: Stage) -> None:
    """Over the change of the clocks in March a week keeps the hour on the wall."""
    stage.room.clock.moment = MONDAY.replace(year=2027, month=3, day=25)
    async with stage.http.post(f"{stage.url}/api/room/clock", json={"step": "week"}) as response:
        assert (await response.json())["now"] == "2027-04-01T07:00:00+00:00"


async def test_the_clock_is_moved_by_one_at_a_time(stage: Stage) -> None:
    """While it moves, another move is refused; an unknown step is none."""
    async with stage.http.post(f"{stage.url}/api/room/clock", json={"step": "year"}) as response:
        assert response.status == 400
    stage.room.busy = True
    async with stage.http.post(f"{stage.url}/api/room/clock", json={"step": "day"}) as response:
        assert response.status == 409
    assert stage.room.now() == MONDAY


async def test_why_a_message_came_stands_beside_it(stage: Stage) -> None:
    """The room's reason goes with the part that has one, and with no other."""
    stage.room.because["key-1"] = "Ilse stuurde dit."
    await stage.platform.send("hawa", Content("Nieuws"), "key-1")
    await stage.platform.send("hawa", Content("Antwoord"), "key-2")
    assert [part["because"] for part in await standing(stage)] == ["Ilse stuurde dit.", ""]


async def test_only_files_of_the_page_are_served(stage: Stage) -> None:
    """No path leads out of the page's own folder."""
    for name in ("..%2froom.py", "room.py", "nothing.js"):
        async with stage.http.get(f"{stage.url}/static/{name}") as response:
            assert response.status == 404
