"""The practice room in a real browser, used as a person would: by mouse, by touch, by keyboard."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, ViewportSize, expect

from handlers.conversation.chat import Attachment, Choice, Content, Pressed, Said, Shared
from tests.servers.browser import chromium
from tests.servers.practice import Stage, practice

DESKTOP: ViewportSize = {"width": 1280, "height": 800}
NARROW: ViewportSize = {"width": 390, "height": 844}
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module")
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with practice(tmp_path) as running:
        yield running


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def shared_browser() -> AsyncIterator[Browser]:
    async with chromium() as running:
        yield running


@pytest_asyncio.fixture(loop_scope="module")
async def browser(shared_browser: Browser, stage: Stage) -> AsyncIterator[Browser]:
    """The browser, without pages of an earlier test; its pages close before the server does."""
    yield shared_browser
    for context in shared_browser.contexts:
        await context.close()


async def visit(
    browser: Browser, stage: Stage, path: str = "/", size: ViewportSize = DESKTOP
) -> Page:
    """The page once it is ready."""
    page = await browser.new_page(viewport=size, reduced_motion="reduce")
    await page.goto(stage.url + path)
    await expect(page.locator("body.ready")).to_be_attached()
    return page


def phone(page: Page, slug: str) -> Locator:
    return page.locator(f"#phone-{slug}")


async def say(page: Page, slug: str, text: str) -> None:
    await phone(page, slug).get_by_role("textbox").fill(text)
    await page.keyboard.press("Enter")


async def test_two_phones_side_by_side(stage: Stage, browser: Browser) -> None:
    """Two people are picked from the list, each says something, and each sees only their own."""
    page = await visit(browser, stage)
    await page.get_by_role("button", name="Hawa Test").first.click()
    await page.locator(".person", has_text="Mo Kassa").click()
    await say(page, "hawa", "Hallo van Hawa")
    await expect(phone(page, "hawa")).to_contain_text("Je zei: Hallo van Hawa")
    await say(page, "mo", "Hallo van Mo")
    await expect(phone(page, "mo")).to_contain_text("Je zei: Hallo van Mo")
    await expect(phone(page, "mo")).not_to_contain_text("Hawa")
    await expect(phone(page, "hawa").locator(".part")).to_have_count(2)


async def test_a_button_changes_its_message_and_answers(stage: Stage, browser: Browser) -> None:
    """A tap becomes Pressed; the message is edited in place and a toast is shown."""
    page = await visit(browser, stage, "/?phones=hawa")
    await say(page, "hawa", "Doe je mee?")
    await phone(page, "hawa").get_by_role("button", name="Ja", exact=True).click()
    await expect(phone(page, "hawa").locator(".toast")).to_have_text("Dank je!")
    answer = phone(page, "hawa").locator(".part.bot")
    await expect(answer).to_contain_text("Genoteerd: Ja.")
    await expect(answer).to_contain_text("gewijzigd")
    await expect(answer.get_by_role("button")).to_have_count(0)
    assert isinstance(stage.echo.heard[-1], Pressed)


async def test_the_address_remembers_what_is_open(stage: Stage, browser: Browser) -> None:
    """A reload shows the same phones with the same chats; a closed one stays closed."""
    page = await visit(browser, stage)
    await page.locator(".person", has_text="Mo Kassa").click()
    await page.locator(".person", has_text="Hawa Test").click()
    await say(page, "hawa", "Onthoud dit")
    await expect(phone(page, "hawa")).to_contain_text("Je zei: Onthoud dit")
    await page.get_by_role("button", name="Sluit de telefoon van Mo Kassa").click()
    await page.reload()
    await expect(phone(page, "hawa")).to_contain_text("Je zei: Onthoud dit")
    await expect(page.locator(".phone")).to_have_count(1)
    assert "phones=hawa" in page.url


async def test_a_deleted_message_goes_away(stage: Stage, browser: Browser) -> None:
    """What is taken back is gone from the open page."""
    page = await visit(browser, stage, "/?phones=hawa")
    receipt = await stage.platform.send("hawa", Content("Vergissing"), "key-1")
    await expect(phone(page, "hawa").locator(".part")).to_have_count(1)
    await stage.platform.delete("hawa", receipt.part, "key-2")
    await expect(phone(page, "hawa").locator(".part")).to_have_count(0)


async def test_pictures_are_seen_and_files_are_saved(
    stage: Stage, browser: Browser, tmp_path: Path
) -> None:
    """A picture shows in the chat, another file downloads under its own name."""
    page = await visit(browser, stage, "/?phones=hawa")
    await stage.platform.send(
        "hawa", Content("Poster", (), Attachment("poster.png", "image/png", PICTURE)), "key-1"
    )
    image = phone(page, "hawa").get_by_role("img", name="Foto: poster.png")
    await expect(image).to_have_js_property("naturalWidth", 1)
    sheet = Attachment("plan é <i>.pdf", "application/pdf", b"%PDF-1.4")
    await stage.platform.send("hawa", Content("", (), sheet), "key-2")
    async with page.expect_download() as started:
        await phone(page, "hawa").locator("a.download").click()
    download = await started.value
    saved = tmp_path / "saved.pdf"
    await download.save_as(saved)
    assert saved.read_bytes() == b"%PDF-1.4"
    assert download.suggested_filename.startswith("plan é")


async def test_a_file_is_shared_with_a_text(stage: Stage, browser: Browser) -> None:
    """A chosen file is named first, goes with the text, and comes back as the picture it is."""
    page = await visit(browser, stage, "/?phones=hawa")
    await (
        phone(page, "hawa")
        .locator("input[type=file]")
        .set_input_files({"name": "taart.png", "mimeType": "image/png", "buffer": PICTURE})
    )
    await expect(phone(page, "hawa").locator(".chosen")).to_contain_text("taart.png")
    await say(page, "hawa", "Gebakken!")
    await expect(phone(page, "hawa").get_by_role("img", name="Foto: taart.png")).to_have_count(2)
    [event] = stage.echo.heard
    assert isinstance(event, Shared)
    assert (event.name, event.text) == ("taart.png", "Gebakken!")


async def test_the_clock_bar(stage: Stage, browser: Browser) -> None:
    """The date in plain words, a step on, and to the next thing, after which nothing is planned."""
    page = await visit(browser, stage)
    now, coming = page.locator("#clock-now"), page.locator("#clock-next")
    await expect(now).to_have_text("maandag 23 november 2026, 09.00 uur")
    await expect(coming).to_have_text("Straks: Een herinnering (wo 25 nov, 09.00)")
    await page.get_by_role("button", name="+1 dag").click()
    await expect(now).to_have_text("dinsdag 24 november 2026, 09.00 uur")
    await page.get_by_role("button", name="Naar het volgende").click()
    await expect(now).to_have_text("woensdag 25 november 2026, 09.00 uur")
    await expect(coming).to_have_text("Er staat niets gepland.")
    following = page.get_by_role("button", name="Naar het volgende")
    await expect(following).to_have_attribute("aria-disabled", "true")


async def test_the_clock_is_seen_running(stage: Stage, browser: Browser) -> None:
    """While it runs the bar says so and takes no other step; what it did is said at the end."""
    page = await visit(browser, stage)
    stage.room.running.clear()
    await page.get_by_role("button", name="+1 week").click()
    await expect(page.locator("#clock")).to_have_attribute("aria-busy", "true")
    await expect(page.locator("#clock-next")).to_have_text("De klok loopt …")
    await page.get_by_role("button", name="+1 dag").click(force=True)
    stage.room.running.set()
    said = page.locator("#clock-said")
    await expect(said).to_have_text("maandag 30 november 2026, 09.00 uur")
    await expect(page.locator("#clock")).to_have_attribute("aria-busy", "false")


async def test_why_a_message_came(stage: Stage, browser: Browser) -> None:
    """Behind a message that nobody asked for stands why it came; behind an answer nothing."""
    stage.room.because["key-1"] = "Ilse stuurde dit aan de kerngroep."
    page = await visit(browser, stage, "/?phones=hawa")
    await stage.platform.send("hawa", Content("Nieuws"), "key-1")
    await stage.platform.send("hawa", Content("Antwoord"), "key-2")
    why = phone(page, "hawa").get_by_role("button", name="Waarom?")
    await expect(why).to_have_count(1)
    await why.click()
    await expect(phone(page, "hawa").locator(".because")).to_be_visible()
    await expect(why).to_have_attribute("aria-expanded", "true")


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
    await say(page, "hawa", "lang " * 20_000)
    await expect(phone(page, "hawa").get_by_role("button", name="Toon alles")).to_be_visible()
    wide = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    assert await page.evaluate(wide)
    assert dialogs == []


async def test_an_invitation_opens_a_new_phone(stage: Stage, browser: Browser) -> None:
    """The link of an invitation is a phone of someone new who starts with its code, once."""
    page = await visit(
        browser, stage, stage.platform.invitation("KOM-ERBIJ").removeprefix("http://127.0.0.1")
    )
    await expect(page.locator(".phone")).to_contain_text("Je zei: /start KOM-ERBIJ")
    assert "start=" not in page.url
    await page.reload()
    await expect(page.locator(".phone")).to_contain_text("Je zei: /start KOM-ERBIJ")
    assert [event.text for event in stage.echo.heard if isinstance(event, Said)] == [
        "/start KOM-ERBIJ"
    ]


async def test_someone_new_with_a_name(stage: Stage, browser: Browser) -> None:
    """Someone new may bring a name and a code; the bot gets both."""
    page = await visit(browser, stage)
    await page.get_by_role("button", name="Nieuw iemand").click()
    await page.get_by_label("Naam in de app").fill("Truus")
    await page.get_by_label("Uitnodigingscode").fill("ABC")
    await page.get_by_role("button", name="Open telefoon").click()
    await expect(page.locator(".phone")).to_contain_text("Je zei: /start ABC")
    assert stage.echo.heard[0].sender.name == "Truus"
    await expect(page.locator(".person", has_text="Truus")).to_be_visible()


async def test_the_search_field_finds_people(stage: Stage, browser: Browser) -> None:
    """Name, organisation and role are searched, capitals and accents aside."""
    page = await visit(browser, stage)
    search = page.get_by_role("searchbox")
    await search.fill("BÚURTsuper")
    await expect(page.locator(".person:visible")).to_have_count(1)
    await search.fill("niemand hier")
    await expect(page.get_by_text("Niemand gevonden.")).to_be_visible()


async def test_everything_by_keyboard(stage: Stage, browser: Browser) -> None:
    """From the search field to a phone, a menu, a message and a press, without a mouse."""
    await stage.menu("hawa", "mijn", "help")
    page = await visit(browser, stage)
    key = page.keyboard.press
    await page.get_by_role("searchbox").focus()
    await key("ArrowDown")
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
    """At 390 px tabs lead to the people and to each phone; nothing sticks out of the screen."""
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
    wide = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    assert await page.evaluate(wide)


async def test_a_message_for_a_phone_behind_is_marked(stage: Stage, browser: Browser) -> None:
    """Whose phone is not in front gets a mark in the tabs until it is looked at."""
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
    rows = ((Choice("Ja", 1, 0), Choice("Nee", 1, 1)),)
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
    unnamed = """[...document.querySelectorAll('button, input, textarea, a')].filter((one) =>
        one.offsetParent && !one.ariaLabel && !one.textContent.trim() && !one.labels?.length)"""
    assert await page.evaluate(f"{unnamed}.map((one) => one.outerHTML)") == []


async def test_the_page_speaks_english_too(stage: Stage, browser: Browser) -> None:
    """Another language changes the page and what comes next, and is remembered."""
    page = await visit(browser, stage, "/?phones=hawa")
    await page.get_by_role("button", name="English").click()
    await expect(page.locator("#clock-next")).to_have_text("Next: A reminder (Wed 25 Nov, 09:00)")
    await expect(phone(page, "hawa").get_by_role("textbox")).to_have_attribute(
        "placeholder", "Type a message"
    )
    await page.reload()
    await expect(page.get_by_role("heading", name="People")).to_be_visible()


async def test_what_could_not_be_taken_in_is_tried_again(stage: Stage, browser: Browser) -> None:
    """While the program refuses, the page keeps the message and sends it again by itself."""
    page = await visit(browser, stage, "/?phones=hawa")
    stage.echo.refusing = 2
    await say(page, "hawa", "Komt wel aan")
    await expect(phone(page, "hawa")).to_contain_text("Je zei: Komt wel aan")
    assert [event.text for event in stage.echo.heard if isinstance(event, Said)] == ["Komt wel aan"]
    await expect(phone(page, "hawa").locator(".part.mine")).to_have_count(1)


async def test_an_open_page_survives_a_restart(browser: Browser, tmp_path: Path) -> None:
    """While the program is away the page says so; afterwards the chat goes on by itself."""
    async with practice(tmp_path) as before:
        page = await visit(browser, before, "/?phones=hawa")
        await say(page, "hawa", "Voor de herstart")
        await expect(phone(page, "hawa")).to_contain_text("Je zei: Voor de herstart")
    await expect(page.locator("#away")).to_have_text(re.compile("Geen verbinding"))
    await say(page, "hawa", "Tijdens de herstart")
    async with practice(tmp_path, port=int(before.url.rpartition(":")[2])):
        await expect(phone(page, "hawa")).to_contain_text("Je zei: Tijdens", timeout=15_000)
        await expect(page.locator("#away")).to_be_hidden(timeout=15_000)
        await expect(phone(page, "hawa").locator(".part")).to_have_count(4)


async def test_two_pages_show_the_same_chat(stage: Stage, browser: Browser) -> None:
    """What is said on one page stands on the other at once; only the one that pressed toasts."""
    one = await visit(browser, stage, "/?phones=hawa")
    two = await visit(browser, stage, "/?phones=hawa")
    await say(one, "hawa", "Hallo")
    await expect(phone(two, "hawa")).to_contain_text("Je zei: Hallo")
    await phone(two, "hawa").get_by_role("button", name="Nee").click()
    await expect(phone(two, "hawa").locator(".toast")).to_have_text("Dank je!")
    await expect(phone(one, "hawa")).to_contain_text("Genoteerd: Nee.")
    await expect(phone(one, "hawa").locator(".toast")).to_have_text("")


async def test_nothing_is_fetched_from_elsewhere(stage: Stage, browser: Browser) -> None:
    """The page asks its own server for everything, and nothing in it breaks its own rules."""
    page = await browser.new_page()
    asked, complaints = list[str](), list[str]()
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(error.message))
    await page.goto(f"{stage.url}/?phones=hawa")
    await say(page, "hawa", "Hallo")
    await expect(phone(page, "hawa")).to_contain_text("Je zei: Hallo")
    assert all(url.startswith(stage.url) for url in asked)
    assert complaints == []
