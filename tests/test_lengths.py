"""However much someone sends, and of whatever: reading it takes a time that grows with its length
and not with the square of that, and nobody else waits for it."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.orm import Session

from bot.platforms.matrix.incoming_events import EventTranslator
from bot.platforms.matrix.rooms import Rooms
from bot.platforms.telegram.events import read
from handlers import CAPABILITIES
from handlers.conversation.chat import Event, Said, Sender
from handlers.conversation.reception import Reception
from handlers.conversation.reception.understanding import known_examples
from handlers.conversation.routes import routes_of
from handlers.conversation.services import Services
from handlers.conversation.words import LONGEST, MARKS, cleaned, safe
from storage.messages import Question
from tests.harness.chat import Chat, Someone
from tests.harness.every_step import every_step, put
from tests.servers.practice import practice
from tests.web.client import say

SHORT, LONG = 1_000, 60_000
AT_MOST = {LONG: 100, LONGEST: 30}
"""How many times as long as for SHORT; with the square it would be 3,600 and 64."""
AT_ONCE = 0.2
"""Seconds for one event, at most."""
HOPELESS = 2.0
"""Seconds that no busy machine makes of them: it is not measured again."""
SOON = 0.02
"""Seconds; anything quicker is not compared, as it would be with next to nothing."""

NONSENSE = {
    "letters": "a",
    "spaces": " ",
    "line ends": " \r\n\t",
    "at signs": "@",
    "addresses": "a@b." + "c." * 20,
    "digits": "1",
    "numbers": "1 ",
    "dots": ".",
    "colons": ":1",
    "commas": ",",
    "brackets": "- ([{",
    "quoted lines": "> \n",
    "mixed marks": "\u0301\u0316\u0f73",
    "hidden between marks": "\u0301\u200b\u0316",
    "right to left": "\u202e\u05d0",
    "emoji": "👩\u200d👩\u200d👧\u200d👦",
    "names": "ik ben ",
    "undecided": "weet ik nog even ",
    "links": "https://",
    "slots": "di 12 jan 19:30 ",
    "slots with commas": "over 2 weken, di 12 jan 19:30, ",
    "votes": "1 3 ja, 2 misschien, ",
    "slashes": "/a@",
}
END = "\n."
"""Stands behind it, so that a pattern that matched up to here fails after all."""
kinds = pytest.mark.parametrize("unit", NONSENSE.values(), ids=NONSENSE.keys())
STEPS = routes_of(CAPABILITIES).steps


def nonsense(unit: str, length: int) -> str:
    return (unit * (length // len(unit) + 1))[: length - len(END)] + END


def seconds(work: Callable[[], object]) -> float:
    """How long it takes the processor, which is the same on a busy machine."""
    before = time.process_time()
    work()
    return time.process_time() - before


def grows_evenly(measure: Callable[[str], float], unit: str) -> None:
    """`measure`: the seconds that a text takes. What a busy machine adds must not count: where a
    text seems to take too long, the best of three does."""
    for length, times in AT_MOST.items():
        text, short = nonsense(unit, length), nonsense(unit, SHORT)
        took = measure(text)
        assert took <= HOPELESS, (unit, length, took)
        if took > SOON and took > most(times, measure(short)):
            took = min(took, measure(text), measure(text))
            least = min(measure(short) for _ in range(3))
            assert took <= most(times, least), (unit, length, took, least)


def most(times: int, short: float) -> float:
    """The seconds that a text may take of which a short one takes so many."""
    return min(AT_ONCE, max(times * short, SOON))


# From a platform


def from_telegram(text: str) -> None:
    person = {"id": 5, "is_bot": False, "first_name": text, "last_name": text}
    chat = {"id": 5, "type": "private"}
    message = {"message_id": 7, "date": 0, "chat": chat, "from": person}
    event = read({"update_id": 1, "message": message | {"text": text}}, "bot")
    document = {"file_id": "f", "file_unique_id": "u", "file_name": text}
    shared = {"document": document, "caption": text}
    file = read({"update_id": 2, "message": message | shared}, "bot")
    for one in (event, file):
        assert isinstance(one, Event) or text.startswith("/")
        if isinstance(one, Event):
            cleaned(one)


def from_matrix(text: str) -> None:
    rooms = Rooms()
    rooms.note_direct("@a:x", "!r:x")
    translator, room = EventTranslator("@bot:x", rooms), rooms.room("!r:x")
    member = {"membership": "join", "displayname": text}
    reply = {"m.relates_to": {"m.in_reply_to": {"event_id": "$0"}}}
    file = {"msgtype": "m.file", "url": "mxc://x/y", "body": text, "filename": text + "x"}
    contents: list[tuple[str, Mapping[str, Any]]] = [
        ("m.room.member", member),
        ("m.room.message", {"msgtype": "m.text", "body": text} | reply),
        ("m.room.message", file),
        (
            "m.reaction",
            {"m.relates_to": {"rel_type": "m.annotation", "key": text, "event_id": "$0"}},
        ),
    ]
    timeline = [
        {"type": kind, "event_id": f"${number}", "sender": "@a:x", "content": content}
        | ({"state_key": "@a:x"} if content is member else {})
        for number, (kind, content) in enumerate(contents, start=1)
    ]
    events = translator.translate(room, timeline)
    assert len(events) == 2
    for event in events:
        cleaned(event)


@kinds
@pytest.mark.parametrize("arrives", [from_telegram, from_matrix])
def test_an_event_of_a_platform(arrives: Callable[[str], None], unit: str):
    """Its words, the name of its sender and that of its file."""
    grows_evenly(lambda text: seconds(lambda: arrives(text)), unit)


async def test_what_is_posted_on_a_page(tmp_path: Path):
    """At once taken in, or at once refused."""
    async with practice(tmp_path) as stage:
        await stage.open("hawa")
        for number, unit in enumerate(NONSENSE.values()):
            for length, status in ((LONGEST, 200), (LONG, 422)):
                before = time.process_time()
                text = nonsense(unit, length)
                assert await say(stage, text, f"event-{number}-{length}") == status
                assert time.process_time() - before <= AT_ONCE


# In a conversation


@dataclass(frozen=True)
class Listening:
    """Someone whose words are received, each time as if for the first time."""

    db: Session
    chat: Chat
    whom: Someone
    services: Services

    def seconds(self, text: str) -> float:
        """How long these words hold the writer."""
        whom, sessions = self.whom, self.chat.app.writer.sessions
        event = Said(id="x", chat=whom.chat, sender=Sender(whom.user, whom.name), text=text)
        # Nothing stays of what happens in it.
        with sessions(bind=self.db.connection(), join_transaction_mode="create_savepoint") as unit:
            now = self.chat.clock.now()
            reception = Reception(unit, whom.post.account, True, now, self.services)
            reception.expect([event])
            return seconds(lambda: (reception.receive(event), unit.flush()))


only_telegram = pytest.mark.parametrize("every_shape", ["telegram"], indirect=True)


@only_telegram
async def test_every_question(chat: Chat):
    """Every question can be answered with anything."""
    questions = await every_step(chat)
    assert set(questions) == set(STEPS)

    def walk(db: Session) -> None:
        for step, asked in questions.items():
            put(db, chat, step, asked)
            db.flush()
            listening = Listening(db, chat, asked.whom, chat.app.services)
            for unit in NONSENSE.values():
                grows_evenly(listening.seconds, unit)

    await chat.db(walk)


@only_telegram
async def test_words_that_nobody_asked_for(chat: Chat):
    """All that may be read in them."""
    leader = (await every_step(chat))["my.name-given"].whom
    known_examples()

    def walk(db: Session) -> None:
        db.query(Question).delete()
        listening = Listening(db, chat, leader, chat.app.services)
        for unit in NONSENSE.values():
            grows_evenly(listening.seconds, unit)

    await chat.db(walk)


# What is too long


async def test_what_is_too_long_is_not_half_taken(chat: Chat):
    """They hear it, and what they were asked stays open."""
    leader = await chat.leader()
    await leader.says("/peiling")
    await leader.sees("Waarvoor")
    await leader.says("Taalcafé " * 1_000)
    await leader.sees("Dat is te lang: 9.000 tekens. Er passen er 8.000 in.")
    await leader.says("Taalcafé")
    await leader.sees("Wie vraag ik?")


@pytest.mark.parametrize(
    "text", ["Nguyễn Thị Hằng", "مُحَمَّدٌ", "שָׁלוֹם", "क्षेत्रीय", "👩‍👩‍👧‍👦 🏴‍☠️ 👍🏽 1️⃣", "e\u0301" * 50]
)
def test_marks_of_a_script_stay(text: str):
    """As they are written in Vietnamese, Arabic, Hebrew, Hindi and emoji."""
    assert safe(text) == unicodedata.normalize("NFC", text)


def test_more_marks_than_any_letter_has_go():
    """Whatever nobody sees stands between them."""
    assert safe("a" + "\u0316\u200b" * 500 + "b") == "a" + "\u0316" * MARKS + "b"
