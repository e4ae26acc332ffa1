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


async def pastes(page: Page, slug: str, text: str) -> None:
    """Put a text on someone's line at once and send it: Chromium takes half a minute to type as
    many characters as someone may paste."""
    line = phone(page, slug).get_by_role("textbox")
    put = "(line, text) => { line.value = text; line.dispatchEvent(new Event('input')); }"
    await line.evaluate(put, text)
    await line.press("Enter")


async def fits(page: Page) -> bool:
    """Whether nothing sticks out of the screen at the side."""
    width = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    return bool(await page.evaluate(width))


async def spaces_out(page: Page) -> None:
    """Give all letters and words the room that some readers need (WCAG 1.4.12)."""
    await page.evaluate("""() => document.querySelectorAll('*').forEach(({ style }) => {
        style.letterSpacing = '.12em';
        style.wordSpacing = '.16em';
    })""")
