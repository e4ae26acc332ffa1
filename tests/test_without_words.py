"""Stickers, voices, places and all else without words: each gets an answer, on every platform."""

from __future__ import annotations

import pytest

from tests.harness.chat import Chat

SENT = {
    "sticker": ("strange", b"", ""),
    "place": ("place", b"", ""),
    "contact": ("contact", b"", ""),
    "voice": ("voice", b"OggS", "audio/ogg"),
    "film": ("other", b"-", "video/mp4"),
    "picture": ("picture", b"-", "image/png"),
}
"""Its kind, its bytes, and their type."""


@pytest.mark.parametrize("what", SENT)
async def test_it_is_answered(chat: Chat, what: str):
    """To a stranger, to a member, and to a member who is asked something."""
    await chat.leader()
    stranger, hans = chat.someone(), await chat.volunteer()
    kind, data, mime = SENT[what]
    for someone in (stranger, hans):
        await someone.shares(what, data, mime=mime, kind=kind)
        assert any(bubble.fresh for bubble in someone.bubbles)
        await someone.reads()
    await hans.says("/mijn")
    await hans.taps("Naam")
    await hans.reads()
    await hans.shares(what, data, mime=mime, kind=kind)
    await hans.sees("Typ het even.")
