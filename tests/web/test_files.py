"""Files go both ways, once, and never as something a browser would run."""

from __future__ import annotations

import pytest

from bot.platforms.port import Rejected
from handlers.conversation.chat import Attachment, Content, Shared
from tests.servers.practice import Stage
from tests.web.client import PICTURE, share, standing

pytestmark = pytest.mark.asyncio(loop_scope="module")


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
    """A file that a browser might run is a download without a type of its own."""
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


async def test_a_file_name_cannot_hide_its_end(stage: Stage) -> None:
    """Folders and characters that turn a name around are left out of it."""
    assert await share(stage, PICTURE, name="../\u202egnp.exe") == 200
    event = stage.echo.heard[0]
    assert isinstance(event, Shared)
    assert event.name == ".._gnp.exe"
