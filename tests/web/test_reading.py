"""A message in a chat is read from its beginning, enlarged and replied to."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser, Locator, expect

from handlers.conversation.chat import Attachment, Choice, Content, Joined, Pressed, Said
from tests.servers.practice import Stage
from tests.web.browsing import NARROW, phone, say, visit
from tests.web.client import post, standing
from tests.web.client import say as says
from tests.web.test_page import PICTURE

pytestmark = pytest.mark.asyncio(loop_scope="module")
LONG = "Begin\n" + "Een regel.\n" * 60 + "Einde"


def rows(*labels: str) -> tuple[tuple[Choice, ...], ...]:
    return tuple((Choice(label, 1, index),) for index, label in enumerate(labels))


async def below_the_top(card: Locator) -> float:
    """How far the beginning of a card is below that of the chat, in pixels."""
    inside, log = await card.bounding_box(), await card.locator("..").bounding_box()
    assert inside is not None
    assert log is not None
    return inside["y"] - log["y"]


@pytest.mark.parametrize("before", [True, False], ids=["opened later", "open"])
async def test_a_long_card_is_read_from_its_beginning(
    stage: Stage, browser: Browser, before: bool
) -> None:
    """A card that is taller than the phone shows its beginning, also when its phone opens later."""
    if before:
        await stage.platform.send("hawa", Content(LONG), "key-1")
    page = await visit(browser, stage, "/?phones=hawa", NARROW)
    if not before:
        await say(page, "hawa", "Vertel")
        await expect(phone(page, "hawa")).to_contain_text("Je zei: Vertel")
        await stage.platform.send("hawa", Content(LONG), "key-1")
    card = phone(page, "hawa").locator(".part.bot").last
    await expect(card).to_contain_text("Einde")
    assert 0 <= await below_the_top(card) < 100


async def test_a_card_that_becomes_another_is_read_from_its_beginning(
    stage: Stage, browser: Browser
) -> None:
    """A long next step in the place of the last one too; a tap that changes one row of it leaves
    the rows under the finger."""
    page = await visit(browser, stage, "/?phones=hawa", NARROW)
    receipt = await stage.platform.send("hawa", Content("Wie?", rows("Iedereen", "Klaar")), "key-1")
    card = phone(page, "hawa").locator(".part.bot")
    await expect(card.locator(".key")).to_have_count(2)
    await stage.platform.edit("hawa", receipt.part, Content(LONG, rows("Di", "Wo", "Ja")), "key-2")
    await expect(card).to_contain_text("Einde")
    assert 0 <= await below_the_top(card) < 100
    await card.get_by_role("button", name="Ja").scroll_into_view_if_needed()
    there = await below_the_top(card)
    await stage.platform.edit(
        "hawa", receipt.part, Content(LONG, rows("Di ✔", "Wo", "Ja")), "key-3"
    )
    await expect(card.get_by_role("button", name="Di ✔")).to_be_visible()
    assert abs(await below_the_top(card) - there) < 40


async def test_a_picture_opens_large(stage: Stage, browser: Browser) -> None:
    """A tap shows the picture at its own size, with the words that say what it shows."""
    words = "Wie kan wanneer\nDinsdag 10.00: 7 kunnen, 2 niet."
    picture = Attachment("kaart.png", "image/png", PICTURE)
    await stage.platform.send("hawa", Content(words, (), picture), "key-1")
    page = await visit(browser, stage, "/?phones=hawa", NARROW)
    await phone(page, "hawa").get_by_role("link", name="Foto: Wie kan wanneer").click()
    large = page.get_by_role("dialog", name="De foto in het groot")
    await expect(large.get_by_role("img", name="Foto: Wie kan wanneer")).to_be_visible()
    await expect(large).to_contain_text("Dinsdag 10.00: 7 kunnen, 2 niet.")
    await large.get_by_role("button", name="Sluit de foto").click()
    await expect(large).to_be_hidden()


async def test_a_message_is_replied_to(stage: Stage, browser: Browser) -> None:
    """The message that one replies to stands above the reply, and is told with it."""
    page = await visit(browser, stage, "/?phones=hawa")
    receipt = await stage.platform.send("hawa", Content("Kom je dinsdag?"), "key-1")
    asked = phone(page, "hawa").locator(".part", has_text="Kom je dinsdag?")
    await asked.hover()
    await asked.get_by_role("button", name="Antwoord op dit bericht").click()
    await expect(phone(page, "hawa").locator(".quoted")).to_contain_text("Kom je dinsdag?")
    await say(page, "hawa", "Graag")
    answer = phone(page, "hawa").locator(".part.mine", has_text="Graag")
    await expect(answer.locator(".quote")).to_have_text("Kom je dinsdag?")
    await expect(phone(page, "hawa").locator(".quoted")).to_be_hidden()
    await expect(phone(page, "hawa")).to_contain_text("Je zei: Graag")
    [event] = stage.echo.heard
    assert isinstance(event, Said)
    assert (event.text, event.reply_to) == ("Graag", receipt.part)


async def test_in_the_chat_of_a_group_it_is_told_who_does_it(stage: Stage) -> None:
    """The bot is let in; each text and press is its sender's, in a chat that is not private."""
    await stage.open("group_1")
    await post(stage, "joined", {"id": "event-one", "by": "hawa"}, "group_1")
    await post(stage, "said", {"id": "event-two", "by": "hawa", "text": "Hoi"}, "group_1")
    await stage.open("ilse")
    await post(stage, "pressed", {"id": "event-six", "by": "ilse", "token": "2.0"}, "group_1")
    joined, said, pressed = stage.echo.heard
    assert isinstance(joined, Joined)
    assert isinstance(said, Said)
    assert isinstance(pressed, Pressed)
    assert joined.title == "Kerngroep Demostad"
    assert [event.sender.user for event in stage.echo.heard] == ["hawa", "hawa", "ilse"]
    assert not any(event.private for event in stage.echo.heard)
    assert (await standing(stage, "group_1"))[0]["by"] == "hawa"


async def test_only_in_a_group_someone_is_named(stage: Stage) -> None:
    """Nobody speaks for another on their own phone, and nobody at all in a group."""
    await stage.open("group_1")
    assert await post(stage, "said", {"id": "event-one", "text": "Hoi"}, "group_1") == 400
    named = {"id": "event-two", "text": "Hoi", "by": "ilse"}
    assert await post(stage, "said", named) == 400
    assert await post(stage, "said", named | {"by": "niemand"}, "group_1") == 404
    assert await post(stage, "joined", {"id": "event-one"}) == 400
    assert await says(stage, "Hallo") == 200


async def test_a_tap_moves_no_row_also_near_the_end(stage: Stage, browser: Browser) -> None:
    """Three taps on one spot are three taps on one row, wherever the reader stopped."""
    page = await visit(browser, stage, "/?phones=hawa", NARROW)
    receipt = await stage.platform.send("hawa", Content(LONG, rows("Di", "Wo", "Ja")), "key-1")
    card = phone(page, "hawa").locator(".part.bot")
    await expect(card.locator(".key")).to_have_count(3)
    log = phone(page, "hawa").locator(".log")

    async def first_row() -> float:
        box = await card.locator(".key").first.bounding_box()
        assert box is not None
        return box["y"]

    await log.evaluate("log => (log.scrollTop = log.scrollHeight - log.clientHeight - 60)")
    await page.wait_for_timeout(100)
    there = await first_row()
    await stage.platform.edit(
        "hawa", receipt.part, Content(f"{LONG}!", rows("✔ Di", "Wo", "Ja")), "key-2"
    )
    await expect(card.get_by_role("button", name="✔ Di")).to_be_visible()
    assert abs(await first_row() - there) < 2


async def test_a_long_card_is_read_from_its_beginning_when_the_page_takes_its_shape(
    stage: Stage, browser: Browser
) -> None:
    """The page that is opened anew, and one that becomes less high before its reader moved."""
    await stage.platform.send("hawa", Content(LONG, rows("Di", "Wo", "Ja")), "key-1")
    page = await visit(browser, stage, "/?phones=hawa", NARROW)
    card = phone(page, "hawa").locator(".part.bot")
    await expect(card).to_contain_text("Einde")
    for height in (700, 500, 640):
        await page.set_viewport_size({"width": 390, "height": height})
        await page.wait_for_timeout(150)
        assert 0 <= await below_the_top(card) < 100
