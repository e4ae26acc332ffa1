"""A long text that the app cut into pieces: what it cut off belongs to the text, however short."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.cut_texts import CutTexts
from handlers.conversation.chat import Said, Sender
from tests.announcements.scenes import composed_up_to_text
from tests.harness.chat import Chat, TestClock

LONG = ("Beste mensen, " * 292).strip()
"""As long as one message of Telegram can be."""
TAIL = "Tot dinsdag! Groetjes van Ilse"


async def test_the_tail_of_an_announcement(chat: Chat):
    """It comes after the question about buttons, and is no button."""
    ilse = await chat.leader()
    await chat.volunteer()
    await composed_up_to_text(ilse, LONG)
    await ilse.says(TAIL)
    await ilse.reads()
    assert "Dit staat nu achter je tekst." in ilse.bubbles[-1].text
    await chat.passes(seconds=10)
    await ilse.says("Ik kom, Ik kom niet")
    assert f"mensen, {TAIL}" in " ".join(bubble.text for bubble in ilse.bubbles)
    assert "Knoppen eronder: “Ik kom” en “Ik kom niet”" in ilse.bubbles[-1].text
    await ilse.reads()


async def test_buttons_that_are_typed_later(chat: Chat):
    """Nobody reads a question and types its answer within three seconds; what comes later is the
    answer."""
    ilse = await chat.leader()
    await chat.volunteer()
    await composed_up_to_text(ilse, LONG)
    await chat.passes(seconds=10)
    await ilse.says("Ik kom, Ik kom niet")
    await ilse.reads()
    assert "Knoppen eronder: “Ik kom” en “Ik kom niet”" in ilse.bubbles[-1].text


async def test_the_tail_of_a_new_text_under_a_preview(chat: Chat):
    """The preview shows the whole."""
    ilse = await chat.leader()
    await chat.volunteer()
    await composed_up_to_text(ilse, "Kort")
    for label in ("Zonder knoppen", "Wijzig", "Tekst"):
        await ilse.taps(label)
    await ilse.says(LONG)
    await ilse.reads()
    await ilse.says(TAIL)
    assert any(TAIL in bubble.text for bubble in ilse.bubbles if bubble.fresh)
    await ilse.reads()


async def test_words_for_the_leader(chat: Chat):
    """They are offered once, as one text."""
    await chat.leader()
    hans = await chat.volunteer()
    await hans.says(LONG)
    await hans.sees("Zal ik dit doorsturen")
    await hans.says("Groet, Hans")
    await hans.reads()
    assert hans.labels().count("Stuur naar de projectleider") == 1


async def test_a_tail_that_nothing_takes(chat: Chat):
    """They hear that it does not count; a command after a long text is a command."""
    ilse = await chat.leader()
    await chat.volunteer()
    await ilse.says(f"/bericht {LONG}")
    await ilse.reads()
    await ilse.says(TAIL)
    await ilse.sees("Je app knipte je lange tekst in stukken.")
    await ilse.says(LONG)
    await ilse.reads()
    await ilse.says("/agenda")
    await ilse.sees("agenda")


def _piece(number: int, text: str, seconds: int = 0) -> Said:
    at = datetime(2026, 11, 24, 10, 0, seconds, tzinfo=UTC)
    return Said(id=str(number), chat="1", sender=Sender("truus"), at=at, text=text)


def test_pieces_that_come_again():
    """A piece that could not be kept is the same tail when it comes again, and a third piece goes
    on where that ended."""
    texts = CutTexts(TestClock())
    texts.joined(_piece(1, LONG))
    tail = texts.joined(_piece(2, LONG, 1))
    assert isinstance(tail, Said)
    assert (tail.text, tail.edits, tail.tail) == (f"{LONG} {LONG}", "1", LONG)
    assert texts.joined(_piece(2, LONG, 1)) == tail
    end = texts.joined(_piece(3, TAIL, 2))
    assert isinstance(end, Said)
    assert (end.text, end.edits, end.tail) == (f"{LONG} {LONG} {TAIL}", "2", TAIL)
    assert texts.joined(_piece(4, TAIL, 6)) == _piece(4, TAIL, 6)


def test_a_text_that_no_app_cut():
    """A text longer than a message of Telegram came in one piece, and a sentence ends a line."""
    texts = CutTexts(TestClock())
    texts.joined(_piece(1, LONG * 2))
    assert texts.joined(_piece(2, TAIL)) == _piece(2, TAIL)
    texts.joined(_piece(3, f"{LONG[:4000]}."))
    tail = texts.joined(_piece(4, TAIL))
    assert isinstance(tail, Said)
    assert tail.text.endswith(f".\n{TAIL}")
