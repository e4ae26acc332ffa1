"""The adapter's rendering of contents: texts, buttons, files, edits, menus."""

from __future__ import annotations

import pytest

from bot.platforms.port import MenuEntry, Rejected, Unavailable
from bot.platforms.telegram import Telegram
from handlers.conversation.chat import Attachment, Choice, Content, Shared, Style
from tests.servers.bot_api import BotApi, Fault, User
from tests.telegram.helpers import KEY, buttons, only_event

PIXEL = bytes.fromhex("89504e470d0a1a0a")


async def test_a_picture_of_odd_dimensions_goes_as_a_document(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """A picture that Telegram will not show can still go as a file."""
    server.fails("sendPhoto", Fault.ODD_PICTURE)
    banner = Attachment("banner.png", "image/png", PIXEL)
    await telegram.send(str(truus.id), Content("kijk", (), banner), KEY)
    assert truus.transcript == ["<document banner.png>\nkijk"]


async def test_a_text_with_buttons(telegram: Telegram, truus: User) -> None:
    """Text goes as plain text, whatever markup it seems to hold, with its buttons under it."""
    text = "<b>Kun je?</b> *ja* _nee_ & [x](y)"
    await telegram.send(str(truus.id), Content(text, buttons("Ja", "Nee")), KEY)
    [post] = truus.posts
    assert (post.text, post.labels, post.silent) == (text, ["Ja", "Nee"], False)


@pytest.mark.parametrize("file", [None, Attachment("a.png", "image/png", PIXEL)])
async def test_a_main_button_has_the_color_of_one(
    telegram: Telegram, truus: User, file: Attachment | None
) -> None:
    """Blue for the main one, red for what cannot be taken back; others as every button is."""
    row = tuple(Choice(style or "plain", 12, i, style) for i, style in enumerate(Style))
    await telegram.send(str(truus.id), Content("Kies", (row,), file), KEY)
    [post] = truus.posts
    found = {button["text"]: button.get("style") for button in post.rows[0]}
    assert found == {"plain": None, "main": "primary", "danger": "danger", "quiet": None}


async def test_what_need_not_ring_is_silent(telegram: Telegram, truus: User) -> None:
    """A message without a sound is sent as one."""
    await telegram.send(str(truus.id), Content("Fluister", ring=False), KEY)
    assert truus.posts[0].silent


@pytest.mark.parametrize(("name", "kind"), [("a.png", "photo"), ("a.pdf", "document")])
async def test_a_file_is_uploaded_once(
    server: BotApi, telegram: Telegram, truus: User, name: str, kind: str
) -> None:
    """The receipt of an upload tells how to send the same file again without its bytes."""
    mime = {"photo": "image/png", "document": "application/pdf"}[kind]
    chat = str(truus.id)
    first = await telegram.send(chat, Content("kijk", (), Attachment(name, mime, PIXEL)), KEY)
    again = Attachment(name, mime, None, first.file_ref)
    await telegram.send(chat, Content("nog eens", (), again), KEY)
    assert [str(post.file and post.file.id) for post in truus.posts] == [first.file_ref] * 2
    assert truus.posts[1].file is not None
    assert (truus.posts[1].file.kind, truus.posts[1].file.data) == (kind, PIXEL)


async def test_a_reference_that_is_refused_is_uploaded_anew(
    telegram: Telegram, truus: User
) -> None:
    """A file of another account is no reason to fail when we have its bytes."""
    stale = Attachment("a.png", "image/png", PIXEL, ref="photo-of-another-bot")
    receipt = await telegram.send(str(truus.id), Content("", (), stale), KEY)
    assert receipt.file_ref not in (None, stale.ref)


async def test_a_picture_shared_as_a_document_goes_on_as_one(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """Telegram does not turn one kind of file into another."""
    truus.shares("flyer.png", "image/png", PIXEL)
    shared = await only_event(server, telegram)
    assert isinstance(shared, Shared)
    known = Attachment("flyer.png", "image/png", None, shared.ref)
    await telegram.send(str(truus.id), Content("", (), known), KEY)
    assert truus.posts[-1].file is truus.posts[0].file


async def test_a_file_name_cannot_forge_a_header(telegram: Telegram, truus: User) -> None:
    """Names are people's: quotes, line ends and slashes do no harm, and other signs stay."""
    name = 'koffie & "thé" \r\nX-Evil: 1/.. één.pdf'
    file = Attachment(name, "application/pdf", b"%PDF")
    await telegram.send(str(truus.id), Content("", (), file), KEY)
    assert truus.posts[0].file is not None
    assert truus.posts[0].file.name == "koffie & _thé_ __X-Evil: 1_.. één.pdf"


async def test_an_edit_changes_text_and_buttons(telegram: Telegram, truus: User) -> None:
    """A part reads its new content; one that already does is a success."""
    chat = str(truus.id)
    receipt = await telegram.send(chat, Content("Kun je?", buttons("Ja")), KEY)
    for _ in range(2):
        await telegram.edit(chat, receipt.part, Content("Genoteerd"), KEY)
    assert truus.transcript == ["Genoteerd"]


async def test_an_edit_beside_a_file_changes_its_caption(telegram: Telegram, truus: User) -> None:
    """A correction of a message with a picture reaches the words under it."""
    chat, picture = str(truus.id), Attachment("a.png", "image/png", PIXEL)
    receipt = await telegram.send(chat, Content("fout", (), picture), KEY)
    await telegram.edit(chat, receipt.part, Content("goed", (), picture), KEY)
    assert truus.posts[0].text == "goed"


async def test_deleting_twice_is_a_success(telegram: Telegram, truus: User) -> None:
    """A message that is gone already needs no deleting."""
    receipt = await telegram.send(str(truus.id), Content("weg"), KEY)
    for _ in range(2):
        await telegram.delete(str(truus.id), receipt.part, KEY)
    assert truus.posts == []


async def test_what_is_too_old_to_delete_is_emptied(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """After two days Telegram keeps a message, so its words are taken out of it."""
    chat = str(truus.id)
    text = await telegram.send(chat, Content("oud", buttons("Ja")), KEY)
    picture = Attachment("a.png", "image/png", PIXEL)
    file = await telegram.send(chat, Content("oud", (), picture), KEY)
    server.world.age = 49 * 3600
    await telegram.delete(chat, text.part, KEY)
    await telegram.delete(chat, file.part, KEY)
    assert truus.transcript == ["–", "<photo a.png>"]


async def test_a_menu_per_chat(telegram: Telegram, truus: User) -> None:
    """The commands of one person's menu are set, and taken away when there are none."""
    await telegram.show_menu(str(truus.id), [MenuEntry("mijn", "Mijn gegevens")])
    assert truus.chat.commands == [{"command": "mijn", "description": "Mijn gegevens"}]
    await telegram.show_menu(str(truus.id), [])
    assert truus.chat.commands == []


async def test_a_person_s_own_chat_has_their_id(telegram: Telegram) -> None:
    """To open a chat nothing is asked; whether we may write there shows at the first send."""
    assert await telegram.open_chat("5000") == "5000"


async def test_an_old_press_is_let_go(telegram: Telegram) -> None:
    """A press that expired can no longer be answered, and that is no failure."""
    await telegram.answer("12345", "te laat")


async def test_too_large_a_file_is_not_fetched(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """Over the limit of the caller is Rejected, whether the size was told or not."""
    post = truus.shares("groot.bin", "application/octet-stream", b"x" * 101)
    assert post.file is not None
    with pytest.raises(Rejected):
        await telegram.fetch(post.file.id, limit=100)
    assert len(await telegram.fetch(post.file.id, limit=101)) == 101
    with pytest.raises(Rejected):
        await telegram.fetch("unknown", limit=100)


async def test_a_download_that_fails_may_be_tried_again(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """A connection that breaks is Unavailable; a file that is gone from the server is Rejected."""
    post = truus.shares("a.pdf", "application/pdf", b"%PDF")
    assert post.file is not None
    server.fails("download", Fault.BAD_GATEWAY)
    with pytest.raises(Unavailable):
        await telegram.fetch(post.file.id, limit=100)
    # One that breaks on a kept connection is tried again by aiohttp itself.
    server.fails("download", Fault.DROPS_BEFORE, Fault.DROPS_BEFORE)
    with pytest.raises(Unavailable):
        await telegram.fetch(post.file.id, limit=100)
    server.fails("download", Fault.GONE)
    with pytest.raises(Rejected):
        await telegram.fetch(post.file.id, limit=100)


async def test_a_size_that_was_not_told_is_counted(
    server: BotApi, telegram: Telegram, truus: User
) -> None:
    """Reading stops at the limit, whatever the server said about the size before."""
    post = truus.shares("a.pdf", "application/pdf", b"x" * 101)
    assert post.file is not None
    server.fails("getFile", Fault.SIZE_UNTOLD)
    with pytest.raises(Rejected):
        await telegram.fetch(post.file.id, limit=100)
