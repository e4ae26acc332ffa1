"""The practice room as someone sees it in the browser."""

from __future__ import annotations

from playwright.async_api import Browser, Locator, Page, ViewportSize, expect

from tests.servers.practice import Stage

DESKTOP: ViewportSize = {"width": 1280, "height": 800}
NARROW: ViewportSize = {"width": 390, "height": 844}


async def visit(
    browser: Browser, stage: Stage, path: str = "/", size: ViewportSize = DESKTOP
) -> Page:
    """The page once it is ready."""
    page = await browser.new_page(viewport=size, reduced_motion="reduce")
    await page.goto(stage.url + path)
    await expect(page.locator("body.ready")).to_be_attached()
    return page


def phone(page: Page, slug: str) -> Locator:
    """Someone's phone on the page."""
    return page.locator(f"#phone-{slug}")


async def say(page: Page, slug: str, text: str) -> None:
    """Type a text on someone's phone and send it."""
    line = phone(page, slug).get_by_role("textbox")
    await line.fill(text)
    await line.press("Enter")
