"""A visitor's deeds arrive once and durably, and each send of ours stands once."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.platforms.port import Rejected
from bot.platforms.web.open_pages import OpenPages
from handlers.conversation.chat import Batch, Choice, Content, Pressed, Said
from storage.web import HISTORY
from tests.servers.practice import MONDAY, Stage, practice
from tests.web.client import post, say, standing, told

pytestmark = pytest.mark.asyncio(loop_scope="module")


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
    """Events after the cursor are handed on first, and those before it are not."""
    await say(stage, "Eerst", "event-one")
    taken: list[Batch] = []

    async def take(batch: Batch) -> None:
        taken.append(batch)

    stage.echo.refusing = 1
    await say(stage, "Gemist", "event-two")
    stage.platform.actions.close()
    parts = await standing(stage)
    await stage.platform.actions.open(str(parts[0]["id"]), take)
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
    """A visitor who opens the page later finds what was sent before."""
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


async def test_too_long_a_text_is_rejected(stage: Stage) -> None:
    """The limits of the traits hold, counted in UTF-16 units."""
    await stage.platform.send("hawa", Content("😀" * 2048), "key-1")
    with pytest.raises(Rejected):
        await stage.platform.send("hawa", Content("😀" * 2049), "key-2")


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
        await page.wakeup.wait(0)
        page.wakeup.set()
        await page.wakeup.wait(60)


async def test_an_invitation_is_a_link_with_its_code(stage: Stage) -> None:
    """The link opens the room with the code, whatever characters that has."""
    assert stage.platform.invitation("ab/c") == "http://127.0.0.1/?start=ab%2Fc"
