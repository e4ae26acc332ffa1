"""The page by keyboard, on a narrow screen, read aloud, in the dark, and in English."""

from __future__ import annotations

import asyncio
import re

import pytest
from playwright.async_api import Browser, Page, Route, ViewportSize, expect

from handlers.conversation.chat import Choice, Content, Style
from tests.servers.practice import Stage
from tests.web.browsing import DESKTOP, NARROW, fits, pastes, phone, say, spaces_out, visit

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_any_text_is_shown_as_text(stage: Stage, browser: Browser) -> None:
    """Markup, turned-round characters and very long texts, also in buttons, only become text."""
    page = await visit(browser, stage, "/?phones=hawa")
    dialogs: list[str] = []
    page.on("dialog", lambda dialog: dialogs.append(dialog.message))
    mark = "<img src=x onerror=alert(1)><b>vet</b> \u202eomgekeerd javascript:alert(2)"
    rows = ((Choice("<i>knop</i> & meer", 1, 0),),)
    await stage.platform.send("hawa", Content(mark, rows), "key-1")
    bubble = phone(page, "hawa").locator(".part.bot .text")
    assert await bubble.text_content() == mark
    assert await bubble.locator("*").count() == 0
    await expect(phone(page, "hawa").locator(".key")).to_have_text("<i>knop</i> & meer")
    await pastes(page, "hawa", "lang " * 20_000)
    await expect(phone(page, "hawa").get_by_role("button", name="Toon alles")).to_be_visible()
    assert await fits(page)
    assert dialogs == []


async def test_a_long_text_is_shown_whole_when_asked(stage: Stage, browser: Browser) -> None:
    """At first only its beginning is there, so that the page stays quick."""
    page = await visit(browser, stage, "/?phones=hawa")
    whole = "lang " * 1_000 + "en dit is het einde"
    await pastes(page, "hawa", whole)
    text = phone(page, "hawa").locator(".part.mine .text")
    await expect(text).to_have_class(re.compile("folded"))
    assert len(await text.text_content() or "") < len(whole)
    await phone(page, "hawa").get_by_role("button", name="Toon alles").click()
    await expect(text).to_have_text(whole)
    await expect(phone(page, "hawa").get_by_role("button", name="Toon alles")).to_have_count(0)


async def test_a_text_that_was_opened_stays_open(stage: Stage, browser: Browser) -> None:
    """Also when it is drawn anew, since it arrived meanwhile."""
    page = await visit(browser, stage, "/?phones=hawa")
    opened = asyncio.Event()

    async def wait(route: Route) -> None:
        await opened.wait()
        await route.continue_()

    await page.route("**/said", wait)
    await pastes(page, "hawa", "lang " * 1_000 + "en dit is het einde")
    await phone(page, "hawa").get_by_role("button", name="Toon alles").click()
    opened.set()
    arrived = phone(page, "hawa").locator(".part.mine:not(.pending) .text")
    await expect(arrived).to_have_text(re.compile("het einde$"))
    await expect(phone(page, "hawa").get_by_role("button", name="Toon alles")).to_have_count(0)


async def test_everything_by_keyboard(stage: Stage, browser: Browser) -> None:
    """From the search field to a phone, a menu, a message and a press, without a mouse."""
    await stage.menu("hawa", "mijn", "help")
    page = await visit(browser, stage)
    key = page.keyboard.press
    await page.get_by_role("searchbox").focus()
    for _ in range(3):
        await key("ArrowDown")
    await key("Enter")
    await expect(phone(page, "hawa").get_by_role("textbox")).to_be_focused()
    await key("Shift+Tab")
    await key("Shift+Tab")
    await key("Enter")
    await expect(page.locator(".command", has_text="/mijn")).to_be_focused()
    await key("ArrowDown")
    await key("Enter")
    await expect(phone(page, "hawa")).to_contain_text("Je zei: /help")
    await expect(phone(page, "hawa").get_by_role("textbox")).to_be_focused()
    for _ in range(4):
        await key("Shift+Tab")
    await expect(phone(page, "hawa").get_by_role("button", name="Ja", exact=True)).to_be_focused()
    await key("Enter")
    await expect(phone(page, "hawa")).to_contain_text("Genoteerd: Ja.")
    assert await page.evaluate("document.activeElement.closest('#phone-hawa') !== null")


async def test_one_phone_at_a_time_on_a_narrow_screen(stage: Stage, browser: Browser) -> None:
    """At 390 px tabs lead to the people and to each phone; nothing sticks out of the screen,
    in wide letters neither."""
    page = await visit(browser, stage, "/?phones=hawa,mo", NARROW)
    await expect(phone(page, "hawa")).to_be_visible()
    await expect(phone(page, "mo")).to_be_hidden()
    await page.get_by_role("tab", name="Mo").click()
    await expect(phone(page, "mo")).to_be_visible()
    await expect(phone(page, "hawa")).to_be_hidden()
    await say(page, "mo", "Op mijn telefoon")
    await expect(phone(page, "mo")).to_contain_text("Je zei: Op mijn telefoon")
    await page.get_by_role("tab", name="Mensen").click()
    await page.locator(".person", has_text="Ilse Modelman").click()
    await expect(phone(page, "ilse")).to_be_visible()
    await expect(page.get_by_role("tab", name="Ilse")).to_have_attribute("aria-selected", "true")
    assert await fits(page)
    await spaces_out(page)
    assert await fits(page)


async def test_a_low_head_on_a_narrow_screen(stage: Stage, browser: Browser) -> None:
    """At 390 px the chat has three quarters of the screen; what is shortened for that is read aloud
    whole, and everything can still be tapped."""
    page = await visit(browser, stage, "/?phones=hawa", NARROW)
    await expect(page.locator(".brief")).to_have_text(
        re.compile(r"ma 23 nov, 09\.00\s+Straks: wo 25 nov, 09\.00")
    )
    await expect(page.get_by_role("banner")).to_match_aria_snapshot("""
        - heading "Demostad Ontmoet"
        - region "Klok":
          - paragraph: maandag 23 november 2026, 09.00 uur
          - paragraph: "Een herinnering: wo 25 nov, 09.00"
    """)
    await page.get_by_role("button", name="English").click()
    await page.get_by_role("button", name="+1 day").click()
    await expect(page.locator(".brief")).to_contain_text("Tue 24 Nov, 09:00")
    chat = await phone(page, "hawa").locator(".log-frame").bounding_box()
    assert chat is not None
    assert chat["y"] <= NARROW["height"] / 4


async def test_the_chat_keeps_its_height_at_200_percent(stage: Stage, browser: Browser) -> None:
    """A window of 1280 by 800 px zoomed to twice the size leaves the chat 60% of its height, and
    the phone can still be closed."""
    page = await visit(browser, stage, "/?phones=hawa", {"width": 640, "height": 400})
    log = await phone(page, "hawa").get_by_role("log").bounding_box()
    assert log is not None
    assert log["height"] >= 0.6 * 400
    await page.get_by_role("button", name="Sluit de telefoon van Hawa Test").click()
    await expect(phone(page, "hawa")).to_have_count(0)


async def test_a_message_for_a_phone_behind_is_marked(stage: Stage, browser: Browser) -> None:
    """A phone that is not in front gets a mark in the tabs until it is looked at."""
    page = await visit(browser, stage, "/?phones=hawa,mo", NARROW)
    await stage.platform.send("mo", Content("Voor Mo"), "key-1")
    tab = page.get_by_role("tab", name="Mo")
    await expect(tab).to_have_class(re.compile("unread"))
    await tab.click()
    await expect(tab).not_to_have_class(re.compile("unread"))


@pytest.mark.parametrize("size", [DESKTOP, NARROW], ids=["desktop", "narrow"])
async def test_large_enough_to_touch_and_to_read(
    stage: Stage, browser: Browser, size: ViewportSize
) -> None:
    """Every button is at least 44 px high, and no text is smaller than 16 px."""
    stage.room.because["key-1"] = "Daarom."
    rows = ((Choice("Ja", 1, 0), Choice("Nee", 1, 1)),)
    await stage.platform.send("hawa", Content("Doe je mee?", rows), "key-1")
    page = await visit(browser, stage, "/?phones=hawa", size)
    await expect(phone(page, "hawa").locator(".key")).to_have_count(2)
    low = """[...document.querySelectorAll('button, input, textarea')]
        .filter((one) => one.offsetParent && one.offsetHeight < 44).map((one) => one.className)"""
    small = """[...document.querySelectorAll('body *')]
        .filter((one) => parseFloat(getComputedStyle(one).fontSize) < 16)
        .map((one) => one.tagName)"""
    assert await page.evaluate(low) == []
    assert await page.evaluate(small) == []


CONTRAST = """() => {
  const parse = (text) => text.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255)
    .map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (one) => {
    for (; one; one = one.parentElement) {
      const colour = parse(getComputedStyle(one).backgroundColor);
      if (colour.length < 4 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const own = (one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  return [...document.querySelectorAll('body *')]
    .filter((one) => one.offsetParent && own(one) && !one.closest('.hidden, .toast'))
    .map((one) => {
      const [a, b] = [light(parse(getComputedStyle(one).color)), light(ground(one))];
      return [one.className || one.tagName, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)];
    })
    .filter(([, ratio]) => ratio < 4.5);
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_every_text_stands_out(stage: Stage, browser: Browser, scheme: str) -> None:
    """In light and in dark each text reaches the contrast of AA (4.5 to 1) on its ground."""
    stage.room.because["key-1"] = "Daarom."
    rows = (tuple(Choice(style or "plain", 1, i, style) for i, style in enumerate(Style)),)
    await stage.platform.send("hawa", Content("Zie https://voorbeeld.example", rows), "key-1")
    page = await browser.new_page(
        viewport=DESKTOP, color_scheme="dark" if scheme == "dark" else "light",
        reduced_motion="reduce",
    )  # fmt: skip
    await page.goto(f"{stage.url}/?phones=hawa")
    await say(page, "hawa", "Prima")
    await page.get_by_role("button", name="Waarom?").click()
    await phone(page, "hawa").get_by_role("button", name="Menu").click()
    await expect(page.locator(".command").first).to_be_visible()
    assert await page.evaluate(CONTRAST) == []


async def test_letters_come_from_a_font_of_letters(stage: Stage, browser: Browser) -> None:
    """Digits and spaces never come from an emoji font, whichever fonts there are; emoji do."""
    await stage.platform.send("hawa", Content("Om 16.49 uur \N{PARTY POPPER}"), "key-1")
    page = await visit(browser, stage, "/?phones=hawa")
    await expect(phone(page, "hawa").locator(".part")).to_have_count(1)
    assert await _emoji_in(page, "#clock-now") == 0
    assert await _emoji_in(page, ".part .text") == 1


async def _emoji_in(page: Page, selector: str) -> int:
    """How many characters the browser draws from an emoji font."""
    inside = await page.context.new_cdp_session(page)
    await inside.send("DOM.enable")
    await inside.send("CSS.enable")
    root = (await inside.send("DOM.getDocument"))["root"]["nodeId"]
    found = await inside.send("DOM.querySelector", {"nodeId": root, "selector": selector})
    used = await inside.send("CSS.getPlatformFontsForNode", {"nodeId": found["nodeId"]})
    return sum(int(f["glyphCount"]) for f in used["fonts"] if "Emoji" in f["familyName"])


async def test_a_screen_reader_finds_its_way(stage: Stage, browser: Browser) -> None:
    """Landmarks and names are there, and a log that speaks only of what is new."""
    await stage.platform.send("hawa", Content("Al gelezen"), "key-1")
    page = await visit(browser, stage, "/?phones=hawa")
    for named in (
        page.get_by_role("region", name="Klok"),
        page.get_by_role("region", name="Mensen"),
        page.get_by_role("region", name="Telefoons"),
        page.get_by_role("article", name="Telefoon van Hawa Test"),
        page.get_by_role("log", name="Berichten van Hawa Test"),
    ):
        await expect(named).to_have_count(1)
    log = page.get_by_role("log")
    await expect(log).to_have_attribute("aria-live", "polite")
    await expect(log).to_contain_text("Bot:")
    tabs = page.get_by_role("navigation", include_hidden=True).get_by_role(
        "tablist", include_hidden=True
    )
    await expect(tabs).to_have_count(1)
    for code in ("NL", "EN"):
        # A name by which people can speak to the button holds what they see on it.
        button = page.get_by_role("button", name=re.compile(f"^{code}, "))
        await expect(button).to_have_text(code)
    unnamed = """[...document.querySelectorAll('button, input, textarea, a')].filter((one) =>
        one.offsetParent && !one.ariaLabel && !one.textContent.trim() && !one.labels?.length)"""
    assert await page.evaluate(f"{unnamed}.map((one) => one.outerHTML)") == []


async def test_the_page_speaks_english_too(stage: Stage, browser: Browser) -> None:
    """Another language changes the page and what comes next, and is remembered."""
    page = await visit(browser, stage, "/?phones=hawa")
    await page.get_by_role("button", name="English").click()
    await expect(page.locator("#clock-next")).to_have_text("A reminder: Wed 25 Nov, 09:00")
    await expect(phone(page, "hawa").get_by_role("textbox")).to_have_attribute(
        "placeholder", "Type a message"
    )
    await page.reload()
    await expect(page.get_by_role("heading", name="People")).to_be_visible()
