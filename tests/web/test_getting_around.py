"""Someone who is here for the first time: what this is, what to try, and the way back."""

from __future__ import annotations

import re

import pytest
from playwright.async_api import Browser, ViewportSize, expect

from tests.servers.practice import Stage
from tests.web.browsing import DESKTOP, NARROW, fits, phone, say, visit

pytestmark = pytest.mark.asyncio(loop_scope="module")
SMALL: ViewportSize = {"width": 320, "height": 640}
ZOOMED: ViewportSize = {"width": 640, "height": 400}


@pytest.mark.parametrize("size", [DESKTOP, NARROW, SMALL, ZOOMED], ids=lambda size: size["width"])
async def test_what_this_is_and_what_to_try(
    stage: Stage, browser: Browser, size: ViewportSize
) -> None:
    """At every width the page says what it is and asks who to be, with three things to try; one
    that really happened is ticked off, and each leads to the phone on which it is done."""
    stage.room.steps_done.add("ask")
    page = await visit(browser, stage, "/", size)
    await expect(page.get_by_role("heading", name="Wie wil je vandaag zijn?")).to_be_visible()
    await expect(page.get_by_text("Dit is een verzonnen stad")).to_be_visible()
    steps = page.locator(".steps li")
    await expect(steps).to_have_count(3)
    await expect(page.locator(".steps .done")).to_have_text(re.compile("Vraag als Ilse.*gedaan"))
    await page.get_by_role("button", name="Antwoord als Hawa").click()
    await expect(phone(page, "hawa")).to_be_visible()
    assert await fits(page)


async def test_back_goes_back_in_the_room(stage: Stage, browser: Browser) -> None:
    """On a narrow screen Back leads from a phone to the one before, then to the people."""
    page = await visit(browser, stage, "/", NARROW)
    await page.locator(".person", has_text="Hawa Test").click()
    await page.get_by_role("tab", name="Mensen").click()
    await page.locator(".person", has_text="Mo Kassa").click()
    await expect(phone(page, "mo")).to_be_visible()
    await page.go_back()
    await expect(page.get_by_role("searchbox")).to_be_visible()
    await page.go_back()
    await expect(phone(page, "hawa")).to_be_visible()
    await page.go_back()
    await expect(page.get_by_role("searchbox")).to_be_visible()
    await expect(page.locator(".phone")).to_have_count(0)
    await page.go_forward()
    await expect(phone(page, "hawa")).to_be_visible()


async def test_back_takes_away_what_was_put_beside(stage: Stage, browser: Browser) -> None:
    """On a wide screen Back undoes the opening of a phone, and what is typed outlives a reload."""
    page = await visit(browser, stage, "/?phones=hawa")
    await phone(page, "hawa").get_by_role("textbox").fill("Half getypt")
    await page.locator(".person", has_text="Mo Kassa").click()
    await expect(phone(page, "mo")).to_be_visible()
    await page.go_back()
    await expect(phone(page, "mo")).to_have_count(0)
    await page.reload()
    line = phone(page, "hawa").get_by_role("textbox")
    await expect(line).to_have_value("Half getypt")
    await line.press("Enter")
    await expect(phone(page, "hawa")).to_contain_text("Je zei: Half getypt")
    await page.reload()
    await expect(phone(page, "hawa")).to_contain_text("Je zei: Half getypt")
    await expect(line).to_have_value("")


async def test_it_says_to_whom_something_came(stage: Stage, browser: Browser) -> None:
    """After the clock moved the room tells who got something, or that nobody did."""
    page = await visit(browser, stage, "/?phones=hawa")
    await say(page, "hawa", "Hallo")
    await expect(phone(page, "hawa")).to_contain_text("Je zei: Hallo")
    await page.get_by_role("button", name="+1 uur").click()
    await expect(page.locator("#clock-said")).to_contain_text("Er kwam niets nieuws.")
    stage.room.coming = "mo"
    await page.get_by_role("button", name="Naar het volgende").click()
    await expect(page.locator("#clock-said")).to_contain_text("Nieuw bij Mo Kassa.")
