"""The practice room in a real browser, clicked as a person would."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from bot.platforms.web import PersonCard
from handlers.conversation.chat import (
    Attachment,
    Choice,
    Content,
    Pressed,
    Said,
    Shared,
    Style,
)
from tests.servers.practice import MONDAY, Stage, practice
from tests.web.browsing import phone, say, visit

pytestmark = pytest.mark.asyncio(loop_scope="module")
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


async def test_two_phones_side_by_side(stage: Stage, browser: Browser) -> None:
    """Two people are picked from the list, each says something, and each sees only their own."""
    page = await visit(browser, stage)
    await page.get_by_role("button", name="Hawa Test").first.click()
    await page.locator(".person", has_text="Mo Kassa").click()
    # Until then the focus may still go there, in the midst of the typing below.
    await expect(phone(page, "mo").get_by_role("textbox")).to_be_focused()
    await say(page, "hawa", "Hallo van Hawa")
    await expect(phone(page, "hawa")).to_contain_text("Je zei: Hallo van Hawa")
    await say(page, "mo", "Hallo van Mo")
    await expect(phone(page, "mo")).to_contain_text("Je zei: Hallo van Mo")
    await expect(phone(page, "mo")).not_to_contain_text("Hawa")
    await expect(phone(page, "hawa").locator(".part")).to_have_count(2)


async def test_a_chat_stays_at_its_end_beside_another_phone(stage: Stage, browser: Browser) -> None:
    """A second phone makes the first one narrower, and its texts longer."""
    page = await visit(browser, stage, "/?phones=hawa", {"width": 1060, "height": 700})
    for number in range(8):
        await say(page, "hawa", f"{number}: " + "Hallo van Hawa. " * 10)
    await expect(phone(page, "hawa").locator(".part.bot")).to_have_count(8)
    await page.locator(".person", has_text="Mo Kassa").click()
    await expect(phone(page, "mo")).to_be_visible()
    newest = phone(page, "hawa").locator(".part.bot").last.get_by_role("button", name="Nee")
    await expect(newest).to_be_in_viewport(ratio=1)


async def test_a_button_changes_its_message_and_answers(stage: Stage, browser: Browser) -> None:
    """A tap becomes Pressed; the message is edited in place and a toast is shown."""
    page = await visit(browser, stage, "/?phones=hawa")
    await say(page, "hawa", "Doe je mee?")
    await phone(page, "hawa").get_by_role("button", name="Ja", exact=True).click()
    await expect(phone(page, "hawa").locator(".toast")).to_have_text("Dank je!")
    answer = phone(page, "hawa").locator(".part.bot")
    await expect(answer).to_contain_text("Genoteerd: Ja.")
    await expect(answer).to_contain_text("gewijzigd")
    await expect(answer.locator(".key")).to_have_count(0)
    assert isinstance(stage.echo.heard[-1], Pressed)


async def test_the_answer_to_a_press_comes_into_view(stage: Stage, browser: Browser) -> None:
    """A person who presses further up is led to the answer; news nobody asked for waits below."""
    stage.room.because["news"] = "Ilse stuurde dit."
    page = await visit(browser, stage, "/?phones=hawa")
    await say(page, "hawa", "Doe je mee?")
    await expect(phone(page, "hawa")).to_contain_text("Je zei: Doe je mee?")
    await stage.platform.send("hawa", Content("Lang verhaal. " * 200), "long")
    await expect(phone(page, "hawa").locator(".part")).to_have_count(3)
    await phone(page, "hawa").get_by_role("button", name="Ja", exact=True).click()
    await expect(phone(page, "hawa").locator(".toast")).to_have_text("Dank je!")
    await stage.platform.send("hawa", Content("Nieuws"), "news")
    news = phone(page, "hawa").locator(".part", has_text="Nieuws")
    await expect(news).to_be_attached()
    await expect(news).not_to_be_in_viewport()
    await stage.platform.send("hawa", Content("Fijn, tot dan."), "answer")
    answer = phone(page, "hawa").locator(".part", has_text="Fijn, tot dan.")
    await expect(answer).to_be_in_viewport(ratio=1)
    await expect(phone(page, "hawa").locator(".newest")).to_be_hidden()


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
    """A deleted message is gone from the open page, and its date with it."""
    page = await visit(browser, stage, "/?phones=hawa")
    receipt = await stage.platform.send("hawa", Content("Vergissing"), "key-1")
    await expect(phone(page, "hawa").locator(".part")).to_have_count(1)
    await stage.platform.delete("hawa", receipt.part, "key-2")
    await expect(phone(page, "hawa").locator(".log > *")).to_have_count(0)


async def test_each_day_has_its_date_above_it(stage: Stage, browser: Browser) -> None:
    """A message on another day stands under the date of that day."""
    page = await visit(browser, stage, "/?phones=hawa")
    await say(page, "hawa", "Maandag")
    await expect(phone(page, "hawa")).to_contain_text("Je zei: Maandag")
    await page.get_by_role("button", name="+1 dag").click()
    await say(page, "hawa", "Dinsdag")
    await expect(phone(page, "hawa")).to_contain_text("Je zei: Dinsdag")
    days = phone(page, "hawa").locator(".day")
    await expect(days).to_have_text(["maandag 23 november", "dinsdag 24 november"])


async def test_a_command_in_a_message_can_be_tapped(stage: Stage, browser: Browser) -> None:
    """A command that the bot names is said at a tap, as chat apps do; a path is left alone."""
    page = await visit(browser, stage, "/?phones=hawa")
    await stage.platform.send("hawa", Content("Typ /help. Of en/of, /a/b."), "key-1")
    commands = phone(page, "hawa").locator(".part.bot .text a")
    await expect(commands).to_have_text(["/help"])
    await commands.click()
    await expect(phone(page, "hawa")).to_contain_text("Je zei: /help")


async def test_pictures_are_seen_and_files_are_saved(
    stage: Stage, browser: Browser, tmp_path: Path
) -> None:
    """A picture shows in the chat, another file downloads under its own name."""
    page = await visit(browser, stage, "/?phones=hawa")
    await stage.platform.send(
        "hawa", Content("Poster", (), Attachment("poster.png", "image/png", PICTURE)), "key-1"
    )
    image = phone(page, "hawa").get_by_role("img", name="Foto: Poster")
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
    await expect(phone(page, "hawa").locator(".picture img")).to_have_count(2)
    [event] = stage.echo.heard
    assert isinstance(event, Shared)
    assert (event.name, event.text) == ("taart.png", "Gebakken!")


async def test_the_clock_bar(stage: Stage, browser: Browser) -> None:
    """The date in plain words, a step on, and to the next thing, after which nothing is planned."""
    page = await visit(browser, stage)
    now, coming = page.locator("#clock-now"), page.locator("#clock-next")
    await expect(now).to_have_text("maandag 23 november 2026, 09.00 uur")
    await expect(coming).to_have_text("Een herinnering: wo 25 nov, 09.00")
    await page.get_by_role("button", name="+1 dag").click()
    await expect(now).to_have_text("dinsdag 24 november 2026, 09.00 uur")
    await page.get_by_role("button", name="Naar het volgende").click()
    await expect(now).to_have_text("woensdag 25 november 2026, 09.00 uur")
    await expect(coming).to_have_text("Er staat niets gepland.")
    following = page.get_by_role("button", name="Naar het volgende")
    await expect(following).to_have_attribute("aria-disabled", "true")


async def test_what_is_due_now_is_not_announced(stage: Stage, browser: Browser) -> None:
    """A thing that happens in this very minute is not said to happen later."""
    stage.room.clock.moment = MONDAY + timedelta(days=2, seconds=-20)
    page = await visit(browser, stage)
    await expect(page.locator("#clock-now")).to_have_text("woensdag 25 november 2026, 08.59 uur")
    await expect(page.locator("#clock-next")).to_have_text("")


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
    await expect(said).to_contain_text("maandag 30 november 2026, 09.00 uur")
    await expect(page.locator("#clock")).to_have_attribute("aria-busy", "false")


async def test_a_main_button_stands_out(stage: Stage, browser: Browser) -> None:
    """It is filled, what cannot be taken back is warm, and what is by the way has no ground."""
    row = tuple(Choice(style or "plain", 1, i, style) for i, style in enumerate(Style))
    await stage.platform.send("hawa", Content("Stuur ik dit?", (row,)), "key-1")
    page = await visit(browser, stage, "/?phones=hawa")
    keys = phone(page, "hawa").locator(".key")
    await expect(keys).to_have_count(len(Style))
    grounds = await keys.evaluate_all("keys => keys.map(k => getComputedStyle(k).backgroundColor)")
    assert len(set(grounds)) == len(Style)
    assert grounds[-1] == "rgba(0, 0, 0, 0)"


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
    await page.get_by_role("button", name="Nieuwe persoon").click()
    await page.get_by_label("Naam in de app").fill("Truus")
    await page.get_by_label("Uitnodigingscode").fill("ABC")
    await page.get_by_role("button", name="Open telefoon").click()
    await expect(page.locator(".phone")).to_contain_text("Je zei: /start ABC")
    assert stage.echo.heard[0].sender.name == "Truus"
    await expect(page.locator(".person", has_text="Truus")).to_be_visible()


@pytest.mark.parametrize(
    ("standing", "shown"),
    [
        ("active", "deelnemer · Samen Thuis"),
        ("waiting", "wacht op goedkeuring · Samen Thuis"),
        ("stopped", "gestopt · Samen Thuis"),
    ],
)
async def test_a_phone_tells_where_its_owner_stands(
    stage: Stage, browser: Browser, standing: str, shown: str
) -> None:
    """Under the name of someone new stands that they are not known, until they are."""
    stage.room.cards.append(PersonCard("truus", "Truus", "", ""))
    page = await visit(browser, stage, "/?phones=truus")
    role = phone(page, "truus").locator(".phone-role")
    await expect(role).to_have_text("nog niet bekend bij de bot")
    stage.room.cards[-1] = PersonCard("truus", "Truus", "Samen Thuis", "", "", standing)
    await page.get_by_role("button", name="+1 uur").click()
    await expect(role).to_have_text(shown)
    listed = page.locator(".person", has_text="Truus").locator(".person-role")
    await expect(listed).to_have_text(shown.partition(" ·")[0])


async def test_the_search_field_finds_people(stage: Stage, browser: Browser) -> None:
    """Name, organisation and role are searched, capitals and accents aside."""
    page = await visit(browser, stage)
    search = page.get_by_role("searchbox")
    await search.fill("BÚURTsuper")
    await expect(page.locator(".person:visible")).to_have_count(1)
    await search.fill("niemand hier")
    await expect(page.get_by_text("Niemand gevonden.")).to_be_visible()


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
    """A message on one page stands on the other at once; only the pressing page shows a toast."""
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
